//! The icons: one stroke width, one 16-pixel grid, in the colour of the text around them.

use leptos::prelude::*;

/// An icon.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Icon {
    Overview,
    Provider,
    Endpoint,
    Token,
    Mapping,
    Add,
    Edit,
    Delete,
    Refresh,
    Search,
    Close,
    Check,
    Warning,
    Error,
    Info,
    ChevronDown,
    ChevronUp,
    ChevronLeft,
    ChevronRight,
    First,
    Last,
    More,
    User,
    Group,
    Menu,
    External,
    Sun,
    Moon,
    Copy,
    Eye,
    EyeOff,
    Up,
    Down,
    Sortable,
    Settings,
    Lock,
    Unlocked,
    Import,
    Download,
    Undo,
    Activity,
    Link,
}

impl Icon {
    /// Its strokes, on a grid of 16 by 16.
    fn path(self) -> &'static str {
        match self {
            Self::Overview => {
                "M2.5 2.5h4.5v5.5h-4.5zM9 2.5h4.5v3h-4.5zM9 8h4.5v5.5h-4.5zM2.5 10.5h4.5v3h-4.5z"
            }
            Self::Provider => {
                "M3 2.5h10v4.5h-10zM3 9h10v4.5h-10zM5.5 4.75h.01M5.5 11.25h.01M8.5 4.75h2M8.5 11.25h2"
            }
            Self::Endpoint => "M2 3h12v8h-12zM8 11v2.5M5 13.5h6M5 5.75l1.5 1.25-1.5 1.25M8 8.5h2.5",
            Self::Token => {
                "M7.6 8.4a3 3 0 1 0-2.1 2.1M7.6 8.4a3 3 0 0 1-4.3 1.3M7.5 8.5l6-6M11 5l2 2M9 7l1.5 1.5"
            }
            Self::Mapping => {
                "M2.5 4.5h3c3.5 0 1.5 7 5 7h3M2.5 11.5h3c1 0 1.5-.5 1.9-1.3M8.6 5.8c.4-.8.9-1.3 1.9-1.3h3M11.5 2.5l2 2-2 2M11.5 9.5l2 2-2 2"
            }
            Self::Add => "M8 3v10M3 8h10",
            Self::Edit => "M10.5 3l2.5 2.5-7.5 7.5-3 .5.5-3zM9 4.5l2.5 2.5",
            Self::Delete => "M2.5 4.5h11M6 4.5v-2h4v2M4 4.5l.6 9h6.8l.6-9M6.75 7v4M9.25 7v4",
            Self::Refresh => {
                "M13.2 7a5.3 5.3 0 0 0-9.8-1.8M2.8 9a5.3 5.3 0 0 0 9.8 1.8M3 2.5v3h3M13 13.5v-3h-3"
            }
            Self::Import => "M8 2.5v7M5 6.5l3 3 3-3M2.5 10.5v3h11v-3",
            Self::Download => "M8 2.5v8M4.5 7.5l3.5 3.5 3.5-3.5M3 13.5h10",
            Self::Search => "M11 7a4 4 0 1 1-8 0 4 4 0 0 1 8 0zM10 10l3.5 3.5",
            Self::Lock => "M3.5 7h9v6.5h-9zM5.5 7v-2a2.5 2.5 0 0 1 5 0v2M8 9.5v1.5",
            Self::Undo => "M3 6.5h6.5a3.5 3.5 0 0 1 0 7h-3M5.75 3.5l-3 3 3 3",
            Self::Activity => "M1.5 8h3l2.25-5 2.75 10 2-5h3",
            Self::Unlocked => "M3.5 7h9v6.5h-9zM5.5 7v-2a2.5 2.5 0 0 1 4.8-1M8 9.5v1.5",
            Self::Close => "M4 4l8 8M12 4l-8 8",
            Self::Check => "M3 8.5l3.2 3.2 6.8-7.2",
            Self::Warning => "M8 2.5l6 11h-12zM8 6.5v3.2M8 11.6h.01",
            Self::Error => "M5.4 2.2h5.2l3.2 3.2v5.2l-3.2 3.2h-5.2l-3.2-3.2v-5.2zM8 5v3.6M8 11h.01",
            Self::Info => "M14 8a6 6 0 1 1-12 0 6 6 0 0 1 12 0zM8 7.4v3.6M8 5h.01",
            Self::ChevronDown => "M4 6l4 4 4-4",
            Self::ChevronUp => "M4 10l4-4 4 4",
            Self::ChevronLeft => "M10 4l-4 4 4 4",
            Self::ChevronRight => "M6 4l4 4-4 4",
            Self::First => "M12 4l-4 4 4 4M4.5 4v8",
            Self::Last => "M4 4l4 4-4 4M11.5 4v8",
            Self::More => {
                "M4 8a.5.5 0 1 1-1 0 .5.5 0 0 1 1 0zM8.5 8a.5.5 0 1 1-1 0 .5.5 0 0 1 1 0zM13 8a.5.5 0 1 1-1 0 .5.5 0 0 1 1 0z"
            }
            Self::User => "M10.5 5a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0zM3 13.5c.4-2.8 2.2-4 5-4s4.6 1.2 5 4",
            Self::Group => {
                "M8 5.5a2.25 2.25 0 1 1-4.5 0 2.25 2.25 0 0 1 4.5 0zM1.5 13c.3-2.7 1.8-3.8 4.25-3.8s3.95 1.1 4.25 3.8M10 3.4a2.2 2.2 0 0 1 0 4.2M11.5 9.4c1.7.4 2.7 1.5 3 3.6"
            }
            Self::Menu => "M2.5 4.5h11M2.5 8h11M2.5 11.5h11",
            Self::External => "M9 2.5h4.5v4.5M13.5 2.5l-6 6M7 3.5h-4.5v10h10v-4.5",
            Self::Sun => {
                "M10.5 8a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0zM8 1.5v1.5M8 13v1.5M1.5 8h1.5M13 8h1.5M3.4 3.4l1.1 1.1M11.5 11.5l1.1 1.1M12.6 3.4l-1.1 1.1M4.5 11.5l-1.1 1.1"
            }
            Self::Moon => "M13.5 9.5a5.8 5.8 0 0 1-7-7 5.8 5.8 0 1 0 7 7z",
            Self::Copy => "M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3",
            Self::Link => {
                "M6.25 9.75l3.5-3.5M7.25 4.5l1.5-1.5a2.65 2.65 0 0 1 4.25 4.25l-1.5 1.5M8.75 11.5l-1.5 1.5a2.65 2.65 0 0 1-4.25-4.25l1.5-1.5"
            }
            Self::Eye => {
                "M1.5 8c1.6-2.9 3.8-4.3 6.5-4.3s4.9 1.4 6.5 4.3c-1.6 2.9-3.8 4.3-6.5 4.3s-4.9-1.4-6.5-4.3zM10 8a2 2 0 1 1-4 0 2 2 0 0 1 4 0z"
            }
            Self::EyeOff => {
                "M6.2 3.9c.6-.1 1.2-.2 1.8-.2 2.7 0 4.9 1.4 6.5 4.3-.5.9-1 1.6-1.7 2.2M10.9 11.6c-.9.5-1.9.7-2.9.7-2.7 0-4.9-1.4-6.5-4.3.8-1.5 1.8-2.6 2.9-3.3M2.5 2.5l11 11"
            }
            Self::Up => "M8 13v-10M4 7l4-4 4 4",
            Self::Down => "M8 3v10M4 9l4 4 4-4",
            Self::Sortable => "M4.5 6.5l3.5-3.5 3.5 3.5M4.5 9.5l3.5 3.5 3.5-3.5",
            Self::Settings => {
                "M2.5 4.5h6M12.5 4.5h1M2.5 11.5h1M7.5 11.5h6M12.5 4.5a2 2 0 1 1-4 0 2 2 0 0 1 4 0zM7.5 11.5a2 2 0 1 1-4 0 2 2 0 0 1 4 0z"
            }
        }
    }
}

/// An icon, hidden from assistive technology: the text beside it has its meaning.
#[component]
pub fn IconView(
    /// The icon.
    icon: Icon,
) -> impl IntoView {
    view! {
        <svg class="rac-icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            <path d=icon.path()></path>
        </svg>
    }
}
