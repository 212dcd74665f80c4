//! The pages whose address has nothing in it but their name.

use rac_ui::Icon;

/// Declares these pages, one a line: the page, its address behind `#/`, what it is called, and the icon of its entry in
/// the navigation, where it has one. The entries follow the lists in this order; the overview heads them in any case.
macro_rules! plain_pages {
    ($($page:ident => $path:literal, $title:literal, $icon:expr;)+) => {
        /// A page whose address has nothing in it but its name.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum PlainPage {
            $($page,)+
        }

        impl PlainPage {
            pub const ALL: &[Self] = &[$(Self::$page,)+];

            /// Its address behind `#/`.
            pub fn path(self) -> &'static str {
                match self {
                    $(Self::$page => $path,)+
                }
            }

            /// What it is called in the window's title and in the navigation.
            pub fn title(self) -> &'static str {
                match self {
                    $(Self::$page => $title,)+
                }
            }

            /// The icon of its entry in the navigation, if it has one.
            pub fn icon(self) -> Option<Icon> {
                match self {
                    $(Self::$page => $icon,)+
                }
            }
        }
    };
}

plain_pages! {
    Overview => "", "Overview", None;
    Preferences => "preferences", "Preferences", None;
}

impl PlainPage {
    /// The page at this address behind `#/`.
    pub(super) fn at(path: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|page| page.path() == path)
    }
}
