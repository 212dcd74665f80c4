//! Pages of a list in authentik's format: next and previous are page numbers, or 0.

use crate::wire::FromWire;
use crate::{ErrorKind, Query, Request, RestError, Transport};
use futures_util::future::join_all;
use rac_messages::{Argument, Message, authentik as words};
use std::collections::HashSet;
use std::hash::Hash;

/// One page of a list.
#[derive(Clone, Debug, PartialEq)]
pub struct Page<T> {
    pub rows: Vec<T>,
    /// All rows of the list, on all pages.
    pub count: u32,
    /// This page's number, from 1.
    pub current: u32,
    /// How many pages there are; at least 1.
    pub pages: u32,
    /// The next page's number, if there is one.
    pub next: Option<u32>,
    /// How many rows the response has, whatever the requested page size.
    pub sent: u32,
    /// How many rows of this page are counted but not sent, because the account can't see them.
    pub hidden: u32,
}

impl<T> Page<T> {
    /// Drops rows beyond a page of `size`: even if the server sends more, not everything is rendered.
    pub fn at_most(mut self, size: u32) -> Self {
        self.rows.truncate(size.max(1) as usize);
        self
    }
}

/// Reads the requested page. If it no longer exists because rows were deleted (authentik answers 404 "Invalid page."),
/// reads the last one.
pub async fn read_page<T: FromWire>(
    client: impl Transport,
    page: u32,
    request: impl Fn(u32) -> Request,
) -> Result<Page<T>, RestError> {
    match client.send(request(page)).await {
        Err(error) if page > 1 && error.is_not_found() => {
            let first: Page<T> = client.send(request(1)).await?;
            match first.pages {
                1 => Ok(first),
                last => client.send(request(last.min(page))).await,
            }
        }
        answer => answer,
    }
}

/// A whole list.
#[derive(Clone, Debug, PartialEq)]
pub struct Whole<T> {
    pub rows: Vec<T>,
    /// How many more rows are counted than were sent. For a superuser, these were deleted during the read; for others,
    /// the account may be unable to see them.
    pub missing: u32,
}

impl<T> Whole<T> {
    /// The rows; an error if there are some, but the account sees none.
    pub fn rows_or_hidden(self, say: impl Fn(Argument) -> Message) -> Result<Vec<T>, RestError> {
        match (self.rows.is_empty(), self.missing) {
            (true, count @ 1..) => Err(RestError::new(say, ErrorKind::Hidden { count })),
            _ => Ok(self.rows),
        }
    }
}

impl<T> Whole<T> {
    pub fn map<U>(self, change: impl FnMut(T) -> U) -> Whole<U> {
        Whole { rows: self.rows.into_iter().map(change).collect(), missing: self.missing }
    }
}

impl<T> Default for Whole<T> {
    fn default() -> Self {
        Whole { rows: Vec::new(), missing: 0 }
    }
}

/// The rows of a whole list. If all of them are hidden, that is an error.
pub async fn all_pages<T: FromWire, K: Eq + Hash>(
    client: impl Transport,
    request: impl Fn(Query) -> Request,
    key: impl Fn(&T) -> K,
) -> Result<Vec<T>, RestError> {
    whole_list(client, request, key).await?.rows_or_hidden(words::read_list)
}

fn page_of_100(page: u32) -> Query {
    Query::new().with("page", page.to_string()).with("page_size", "100")
}

/// The first request of [`whole_list`].
pub fn first_of_whole(request: impl Fn(Query) -> Request) -> Request {
    request(page_of_100(1))
}

/// Reads a whole list, 100 rows at a time. authentik's default orders are not unique, so rows can move between pages
/// meanwhile: each `key` is kept once.
pub async fn whole_list<T: FromWire, K: Eq + Hash>(
    client: impl Transport,
    request: impl Fn(Query) -> Request,
    key: impl Fn(&T) -> K,
) -> Result<Whole<T>, RestError> {
    let mut rows: Vec<T> = Vec::new();
    let mut count = 0;
    let mut seen = HashSet::new();
    let mut page = 1;
    loop {
        let answer: Page<T> = match client.send(request(page_of_100(page))).await {
            // Rows were deleted meanwhile, and this page with them.
            Err(error) if page > 1 && error.is_past_the_end() => return Ok(Whole { rows, missing: 0 }),
            answer => answer?,
        };
        count = answer.count.max(count);
        let before = rows.len();
        rows.extend(answer.rows.into_iter().filter(|row| seen.insert(key(row))));
        match page_to_read(page, answer.next, rows.len() > before) {
            Some(next) => page = next,
            None => {
                let missing = count.saturating_sub(rows.len() as u32);
                return Ok(Whole { rows, missing });
            }
        }
    }
}

/// A whole list if it is short enough to count its rows; `None` if there are more than `most`, or if some are hidden
/// from the account.
pub async fn short_list<T: FromWire>(
    client: impl Transport,
    request: impl Fn(Query) -> Request,
    most: u32,
) -> Result<Option<Vec<T>>, RestError> {
    let page = |number: u32| client.send::<Page<T>>(request(page_of_100(number)));
    let first = page(1).await?;
    let count = first.count;
    if count > most {
        return Ok(None);
    }
    let mut rows = first.rows;
    let pages = if rows.len() < count as usize { first.pages } else { 1 };
    for answer in join_all((2..=pages).map(page)).await {
        rows.extend(answer?.rows);
    }
    Ok(Some(rows).filter(|rows| rows.len() == count as usize))
}

/// The page to read after `page`. Also stops if a page brought nothing new: a server or proxy that answers every page
/// alike would otherwise be asked forever.
fn page_to_read(page: u32, next: Option<u32>, brought_rows: bool) -> Option<u32> {
    next.filter(|next| brought_rows && *next > page)
}

/// The page to show after `deleted` rows of a list of `count` were deleted on page `page`.
pub fn page_after_delete(page: u32, page_size: u32, count: u32, deleted: u32) -> u32 {
    let left = count.saturating_sub(deleted);
    page.min(left.div_ceil(page_size.max(1))).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_with_only_hidden_rows_is_an_error() {
        let rows = |rows: Vec<u8>, missing| Whole { rows, missing }.rows_or_hidden(words::read_list);
        assert_eq!(rows(vec![], 0), Ok(vec![]));
        assert_eq!(rows(vec![1], 4), Ok(vec![1]));
        assert_eq!(rows(vec![], 2).map_err(|error| error.kind), Err(ErrorKind::Hidden { count: 2 }));
    }

    #[test]
    fn a_list_is_read_to_its_end_without_loops() {
        assert_eq!(page_to_read(1, Some(2), true), Some(2));
        assert_eq!(page_to_read(2, None, true), None);
        assert_eq!(page_to_read(2, Some(1), true), None, "back to where we were");
        assert_eq!(page_to_read(2, Some(2), true), None, "the same page again");
        assert_eq!(page_to_read(7, Some(8), false), None, "nothing new comes any more");
    }

    #[test]
    fn deleting_the_last_row_of_the_last_page_goes_one_page_back() {
        assert_eq!(page_after_delete(3, 20, 41, 1), 2);
        assert_eq!(page_after_delete(3, 20, 42, 1), 3);
        assert_eq!(page_after_delete(1, 20, 5, 5), 1);
        assert_eq!(page_after_delete(8, 20, 150, 120), 2);
    }
}
