//! How long a list is.

use authentik_rac::Page;

/// The size of a list and what is shown of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Extent {
    /// All rows, on all pages.
    pub count: u32,
    /// How many rows of this page authentik counts but doesn't show to the account.
    pub hidden: u32,
    /// The current page. If the requested page no longer exists, it is another one.
    pub current: u32,
    pub pages: u32,
    /// If the response has more rows than are shown: (sent, shown).
    pub surplus: Option<(u32, u32)>,
}

impl Extent {
    pub fn of<T>(page: &Page<T>) -> Self {
        let (sent, shown) = (page.sent, page.rows.len() as u32);
        let surplus = (sent > shown).then_some((sent, shown));
        Extent { count: page.count, hidden: page.hidden, current: page.current, pages: page.pages, surplus }
    }
}
