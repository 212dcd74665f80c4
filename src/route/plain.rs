//! The pages whose address is just a name.

use rac_messages::Message;
use rac_messages::app as words;
use rac_ui::Icon;

/// Declares these pages, one per line: the page, its address after `#/`, its title, and its icon if it has a
/// navigation entry. The entries follow the lists in this order; the overview always comes first.
macro_rules! plain_pages {
    ($($page:ident => $path:literal, $title:expr, $icon:expr;)+) => {
        /// A page whose address is just a name.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum PlainPage {
            $($page,)+
        }

        impl PlainPage {
            pub const ALL: &[Self] = &[$(Self::$page,)+];

            /// Its address after `#/`.
            pub fn path(self) -> &'static str {
                match self {
                    $(Self::$page => $path,)+
                }
            }

            /// Its title in the window and the navigation.
            pub fn title(self) -> Message {
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
    Overview => "", words::OVERVIEW, None;
    Preferences => "preferences", words::PREFERENCES, None;
    Import => "import", words::IMPORT, Some(Icon::Import);
    Plan => "plan", words::PLAN, None;
    ConnectMachines => "connect-machines", words::CONNECT_MACHINES, None;
    RecentChanges => "changes", words::RECENT_CHANGES, None;
}

impl PlainPage {
    /// The page at this address after `#/`.
    pub(super) fn at(path: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|page| page.path() == path)
    }
}
