//! A request for a page of a list.

use crate::Query;

/// One page of a list, sorted, and possibly searched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ListQuery<'a> {
    /// What authentik searches for; empty for everything.
    pub search: &'a str,
    /// A field's name, `-` before it for descending; empty for the list's own default.
    pub ordering: &'a str,
    /// From 1.
    pub page: u32,
    /// Rows on a page.
    pub page_size: u32,
}

impl ListQuery<'_> {
    /// As a query string. authentik's own default orders are not unique or are by id, so `default` is used instead.
    pub(crate) fn to_query(self, default: &str) -> Query {
        Query::new()
            .with("page", self.page.to_string())
            .with("page_size", self.page_size.to_string())
            .with("ordering", if self.ordering.is_empty() { default } else { self.ordering })
            .with("search", self.search)
    }
}
