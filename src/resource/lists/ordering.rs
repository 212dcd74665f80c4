//! The order of a list, in the address and in the headings of its table.

use rac_ui::Sort;

/// The sorting that authentik's `ordering` describes.
pub fn sort_of(ordering: &str) -> Option<Sort> {
    let (key, descending) = match ordering.strip_prefix('-') {
        Some(key) => (key, true),
        None => (ordering, false),
    };
    (!key.is_empty()).then(|| Sort { key: key.to_owned(), descending })
}

/// The `ordering` for a sorted column.
pub fn ordering_of(sort: &Sort) -> String {
    if sort.descending { format!("-{}", sort.key) } else { sort.key.clone() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_order_in_the_address_is_the_order_the_table_shows() {
        let sort = |ordering| sort_of(ordering).map(|sort| (sort.key, sort.descending));
        assert_eq!(sort("name"), Some(("name".to_owned(), false)));
        assert_eq!(sort("-session__user"), Some(("session__user".to_owned(), true)));
        assert_eq!(sort(""), None, "the list's own order is no column's");
        assert_eq!(sort("-"), None, "half an order is none");
    }

    #[test]
    fn sorting_a_column_and_reading_it_back_from_the_address_agree() {
        for descending in [false, true] {
            let sort = Sort { key: "endpoint".to_owned(), descending };
            let read = sort_of(&ordering_of(&sort)).map(|sort| (sort.key, sort.descending));
            assert_eq!(read, Some(("endpoint".to_owned(), descending)));
        }
    }
}
