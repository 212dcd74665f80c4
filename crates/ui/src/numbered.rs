//! Distinguishes equal items in a list.

use std::collections::HashMap;
use std::hash::Hash;

/// Each item with the number of equal ones before it: `<For>` needs unique keys, and authentik may return an object
/// twice when the list changes between two pages.
pub(super) fn numbered<T, K: Eq + Hash>(items: Vec<T>, key: impl Fn(&T) -> K) -> Vec<(T, usize)> {
    let mut seen = HashMap::new();
    let number = |item| {
        let count: &mut usize = seen.entry(key(&item)).or_default();
        *count += 1;
        (item, *count - 1)
    };
    items.into_iter().map(number).collect()
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;

    #[test]
    fn only_repeated_items_get_another_number() {
        let numbers = numbered(vec!["a", "b", "a", "c", "a"], |item| *item);
        assert_eq!(numbers, [("a", 0), ("b", 0), ("a", 1), ("c", 0), ("a", 2)]);
    }
}
