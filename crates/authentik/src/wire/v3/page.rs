//! A list with authentik's pages, and one without.

use serde::Deserialize;
use serde_json::Number;

use crate::page;

/// One page of a list.
#[derive(Deserialize)]
pub struct Page<T> {
    pub pagination: Pagination,
    pub results: Vec<T>,
}

#[derive(Deserialize)]
pub struct Pagination {
    pub next: Option<Number>,
    pub count: Option<Number>,
    pub current: Option<Number>,
    pub total_pages: Option<Number>,
    pub start_index: Option<Number>,
    pub end_index: Option<Number>,
}

impl Pagination {
    /// The rows from `start_index` to `end_index`; without these, only the sent rows count.
    fn counted(&self, rows: u32) -> u32 {
        let (start, end, count) = (whole(&self.start_index), whole(&self.end_index), whole(&self.count));
        match (start, end) {
            (1.., 1..) if end >= start => end - start + 1,
            _ if whole(&self.total_pages) <= 1 => count,
            _ => rows,
        }
        .min(count)
        .max(rows)
    }
}

/// A count. The schema declares these as numbers, not integers, so the digits before the decimal point are read.
pub(super) fn whole(number: &Option<Number>) -> u32 {
    let text = number.as_ref().map(Number::as_str).unwrap_or_default();
    text.split(['.', 'e', 'E']).next().and_then(|digits| digits.parse().ok()).unwrap_or(0)
}

impl<W: Into<T>, T> From<Page<W>> for page::Page<T> {
    fn from(Page { pagination, results }: Page<W>) -> Self {
        let sent = results.len() as u32;
        Self {
            hidden: pagination.counted(sent).saturating_sub(sent),
            count: whole(&pagination.count).max(sent),
            current: whole(&pagination.current).max(1),
            pages: whole(&pagination.total_pages).max(1),
            next: Some(whole(&pagination.next)).filter(|next| *next > 0),
            sent,
            rows: results.into_iter().map(Into::into).collect(),
        }
    }
}

/// A list that authentik sends as an array.
#[derive(Deserialize)]
#[serde(transparent)]
pub struct List<T>(pub Vec<T>);

impl<W: Into<T>, T> From<List<W>> for Vec<T> {
    fn from(List(rows): List<W>) -> Self {
        rows.into_iter().map(Into::into).collect()
    }
}

#[cfg(test)]
mod tests {
    fn page<T: serde::de::DeserializeOwned>(text: &str) -> crate::Page<T> {
        serde_json::from_str::<super::Page<T>>(text).unwrap().into()
    }

    #[test]
    fn a_page_has_its_number_and_count() {
        let text = r#"{"pagination":{"next":3,"previous":1,"count":41,"current":2,"total_pages":3,"start_index":21,
            "end_index":40},"results":[1,2,3],"autocomplete":{}}"#;
        let page = page::<u8>(text);
        assert_eq!(
            page,
            crate::Page {
                rows: vec![1, 2, 3],
                count: 41,
                current: 2,
                pages: 3,
                next: Some(3),
                hidden: 17,
                sent: 3
            }
        );
    }

    #[test]
    fn rows_beyond_the_page_size_are_dropped_but_counted() {
        let rows: Vec<String> = (0..10_000).map(|n| n.to_string()).collect();
        let text =
            format!(r#"{{"pagination":{{"count":10000,"current":1}},"results":[{}]}}"#, rows.join(","));
        let page = page::<u32>(&text).at_most(20);
        assert_eq!((page.rows.len(), page.sent, page.count), (20, 10_000, 10_000));
        assert_eq!(page.at_most(0).rows.len(), 1, "a page of no rows would show that there are none");
    }

    #[test]
    fn rows_that_are_counted_and_not_sent_are_hidden() {
        let hidden = |pagination: &str, results: &str| {
            let text = format!(r#"{{"pagination":{{{pagination}}},"results":{results}}}"#);
            page::<u8>(&text).hidden
        };
        let one_page = r#""count":2,"current":1,"total_pages":1,"start_index":1,"end_index":2"#;
        assert_eq!(hidden(one_page, "[]"), 2);
        assert_eq!(hidden(one_page, "[7]"), 1);
        assert_eq!(hidden(one_page, "[7,8]"), 0);
        assert_eq!(hidden(one_page, "[7,8,9]"), 0, "more came than were counted");
        let last_of_three = r#""count":41,"current":3,"total_pages":3,"start_index":41,"end_index":41"#;
        assert_eq!(hidden(last_of_three, "[7]"), 0);
        assert_eq!(hidden(last_of_three, "[]"), 1);
        assert_eq!(hidden(r#""count":2,"total_pages":1"#, "[]"), 2, "without indices the count will do");
        assert_eq!(hidden(r#""count":41,"current":2,"total_pages":3"#, "[7]"), 0);
        assert_eq!(hidden(r#""count":1,"start_index":1,"end_index":1000"#, "[]"), 1);
        assert_eq!(hidden(r#""count":0,"start_index":0,"end_index":0"#, "[]"), 0);
    }

    #[test]
    fn the_last_page_has_no_next() {
        let text =
            r#"{"pagination":{"next":0,"previous":0,"count":0,"current":1,"total_pages":0},"results":[]}"#;
        let page = page::<u8>(text);
        assert_eq!((page.next, page.pages, page.count), (None, 1, 0));
    }
}
