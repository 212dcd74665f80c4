//! Pages of a list, and their `pagination` block.

use serde_json::{Value, json};

use super::answer::Refusal;
use super::python;
use super::request::Query;

const DEFAULT_SIZE: usize = 20;
const LARGEST_SIZE: usize = 100;

/// The requested part of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Page {
    pub number: usize,
    pub size: usize,
    pub count: usize,
}

impl Page {
    /// Parses `page` and `page_size`. A page that doesn't exist is refused; an invalid size is replaced by the
    /// default.
    pub fn of(query: &Query, count: usize) -> Result<Self, Refusal> {
        let size = match query.get("page_size").and_then(python::int) {
            Some(size) if size > 0 => usize::try_from(size).unwrap_or(LARGEST_SIZE).min(LARGEST_SIZE),
            _ => DEFAULT_SIZE,
        };
        let last = count.div_ceil(size).max(1);
        let number = match query.filled("page") {
            None => Some(1),
            Some("last") => Some(last),
            Some(text) => python::int(text)
                .and_then(|page| usize::try_from(page).ok())
                .filter(|page| (1..=last).contains(page)),
        };
        let invalid = || Refusal::Detail(404, "Invalid page.".into());
        Ok(Self { number: number.ok_or_else(invalid)?, size, count })
    }

    pub fn last(&self) -> usize {
        self.count.div_ceil(self.size).max(1)
    }

    /// The index of the first row.
    pub fn start(&self) -> usize {
        (self.number - 1) * self.size
    }

    /// The index after the last row.
    pub fn end(&self) -> usize {
        (self.start() + self.size).min(self.count)
    }

    /// The `pagination` block; page 0 means none.
    pub fn block(&self) -> Value {
        let next = if self.number < self.last() { self.number + 1 } else { 0 };
        json!({
            "next": next,
            "previous": self.number - 1,
            "count": self.count,
            "current": self.number,
            "total_pages": self.last(),
            "start_index": if self.count == 0 { 0 } else { self.start() + 1 },
            "end_index": self.end(),
        })
    }

    /// A complete list answer.
    pub fn envelope(&self, rows: Vec<Value>, autocomplete: Value) -> Value {
        json!({ "pagination": self.block(), "results": rows, "autocomplete": autocomplete })
    }
}
