//! `?ordering=`, and the order of equal rows in PostgreSQL.

use std::cmp::Ordering;

use serde_json::Value;

use super::request::Query;
use crate::jsonb;

/// The value that rows are compared by.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SortKey {
    Number(i64),
    Text(String),
    Json(Json),
    /// After everything else.
    Null,
}

/// A value of a JSON column.
#[derive(Clone, Debug)]
pub struct Json(Value);

impl Ord for Json {
    fn cmp(&self, other: &Self) -> Ordering {
        jsonb::compare(&self.0, &other.0)
    }
}

impl PartialOrd for Json {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Json {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Json {}

impl From<&Value> for SortKey {
    fn from(value: &Value) -> Self {
        match value {
            Value::Null => Self::Null,
            Value::String(text) => Self::Text(text.clone()),
            Value::Bool(flag) => Self::Number(i64::from(*flag)),
            Value::Array(_) | Value::Object(_) => Self::Json(Json(jsonb::stored(value.clone()))),
            other => other.as_i64().map_or_else(|| Self::Text(other.to_string()), Self::Number),
        }
    }
}

/// How the database sorts by a field, which decides the order of equal rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// With its quicksort, which is not stable.
    Sort,
    /// With an index, backwards for descending order: equal rows are in the order of writing, or reversed.
    Index,
    /// With a join from the sorted other table: equal rows are in the order of writing in both directions.
    Join,
}

/// One field to order by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Order {
    pub field: String,
    pub descending: bool,
}

impl Order {
    /// Parses `-name`.
    pub fn parse(text: &str) -> Self {
        match text.strip_prefix('-') {
            Some(field) => Self { field: field.into(), descending: true },
            None => Self { field: text.into(), descending: false },
        }
    }
}

/// The requested sorting. Unknown fields are silently dropped; if none is left, the default applies.
pub fn requested(query: &Query, known: &[&str], default: &[&str]) -> Vec<Order> {
    let requested_orders: Vec<Order> = query
        .get("ordering")
        .unwrap_or_default()
        .split(',')
        .map(|part| Order::parse(part.trim()))
        .filter(|order| known.contains(&order.field.as_str()))
        .collect();
    if requested_orders.is_empty() {
        default.iter().map(|part| Order::parse(part)).collect()
    } else {
        requested_orders
    }
}

/// Compares by several keys, each ascending or descending.
pub fn compare(left: &[SortKey], right: &[SortKey], orders: &[Order]) -> Ordering {
    let pairs = left.iter().zip(right).zip(orders);
    let compared = pairs.map(|((l, r), order)| if order.descending { r.cmp(l) } else { l.cmp(r) });
    compared.into_iter().find(|ordering| ordering.is_ne()).unwrap_or(Ordering::Equal)
}

/// Sorts rows that are in the order of writing.
pub fn sort<T>(rows: &mut [(Vec<SortKey>, T)], orders: &[Order], access: Access) {
    match (access, orders) {
        (Access::Index, [order]) if order.descending => {
            rows.reverse();
            rows.sort_by(|l, r| compare(&l.0, &r.0, orders));
        }
        (Access::Index | Access::Join, [_]) => rows.sort_by(|l, r| compare(&l.0, &r.0, orders)),
        _ => quicksort(rows, &|l, r| compare(&l.0, &r.0, orders)),
    }
}

/// PostgreSQL's quicksort (Bentley and McIlroy's, with a check for sorted input first).
///
/// It only matters for equal rows: they end up where it happens to leave them.
fn quicksort<T>(rows: &mut [T], compare: &dyn Fn(&T, &T) -> Ordering) {
    let count = rows.len();
    if count < 7 {
        return insertion_sort(rows, compare);
    }
    if rows.is_sorted_by(|l, r| compare(l, r).is_le()) {
        return;
    }
    let mut middle = count / 2;
    if count > 7 {
        let (mut first, mut last) = (0, count - 1);
        if count > 40 {
            let step = count / 8;
            first = median(rows, first, first + step, first + 2 * step, compare);
            middle = median(rows, middle - step, middle, middle + step, compare);
            last = median(rows, last - 2 * step, last - step, last, compare);
        }
        middle = median(rows, first, middle, last, compare);
    }
    rows.swap(0, middle);
    // Equal rows are collected at both ends (below `low_equal`, from `high_equal` on), then moved to the middle.
    let (mut low_equal, mut low) = (1, 1);
    let (mut high_equal, mut high) = (count, count);
    loop {
        while low < high {
            match compare(&rows[low], &rows[0]) {
                Ordering::Greater => break,
                Ordering::Equal => {
                    rows.swap(low_equal, low);
                    low_equal += 1;
                }
                Ordering::Less => {}
            }
            low += 1;
        }
        while low < high {
            match compare(&rows[high - 1], &rows[0]) {
                Ordering::Less => break,
                Ordering::Equal => {
                    high_equal -= 1;
                    rows.swap(high - 1, high_equal);
                }
                Ordering::Greater => {}
            }
            high -= 1;
        }
        if low >= high {
            break;
        }
        rows.swap(low, high - 1);
        low += 1;
        high -= 1;
    }
    let moved = low_equal.min(low - low_equal);
    swap_blocks(rows, 0, low - moved, moved);
    let moved = (high_equal - high).min(count - high_equal);
    swap_blocks(rows, low, count - moved, moved);
    let (smaller, greater) = (low - low_equal, high_equal - high);
    quicksort(&mut rows[..smaller], compare);
    quicksort(&mut rows[count - greater..], compare);
}

fn insertion_sort<T>(rows: &mut [T], compare: &dyn Fn(&T, &T) -> Ordering) {
    for next in 1..rows.len() {
        let mut at = next;
        while at > 0 && compare(&rows[at - 1], &rows[at]).is_gt() {
            rows.swap(at - 1, at);
            at -= 1;
        }
    }
}

fn median<T>(rows: &[T], a: usize, b: usize, c: usize, compare: &dyn Fn(&T, &T) -> Ordering) -> usize {
    let less = |l: usize, r: usize| compare(&rows[l], &rows[r]).is_lt();
    if less(a, b) {
        if less(b, c) {
            b
        } else if less(a, c) {
            c
        } else {
            a
        }
    } else if less(c, b) {
        b
    } else if less(a, c) {
        a
    } else {
        c
    }
}

fn swap_blocks<T>(rows: &mut [T], left: usize, right: usize, length: usize) {
    for offset in 0..length {
        rows.swap(left + offset, right + offset);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quicksort_sorts_any_length() {
        for count in 0..200_usize {
            let mut rows: Vec<usize> = (0..count).map(|n| (n * 7919 + 13) % 31).collect();
            let mut sorted = rows.clone();
            sorted.sort_unstable();
            quicksort(&mut rows, &|l, r| l.cmp(r));
            assert_eq!(rows, sorted, "{count} rows");
        }
    }

    #[test]
    fn a_descending_index_reverses_ties_and_a_join_does_not() {
        let rows = || vec![(vec![SortKey::Number(1)], 'a'), (vec![SortKey::Number(1)], 'b')];
        let orders = [Order::parse("-provider")];
        let order_by = |access| {
            let mut rows = rows();
            sort(&mut rows, &orders, access);
            rows.into_iter().map(|row| row.1).collect::<String>()
        };
        assert_eq!(order_by(Access::Index), "ba");
        assert_eq!(order_by(Access::Join), "ab");
    }

    #[test]
    fn unknown_fields_are_ignored_and_the_default_applies() {
        let query = Query::parse("ordering=nonsense");
        assert_eq!(requested(&query, &["name"], &["name"]), [Order::parse("name")]);
        let query = Query::parse("ordering=nonsense,-name");
        assert_eq!(requested(&query, &["name"], &["pk"]), [Order::parse("-name")]);
    }

    #[test]
    fn null_sorts_last() {
        assert!(SortKey::Null > SortKey::Text("zz".into()));
    }
}
