//! What is selected in a table, kept across its pages.

use leptos::prelude::*;
use std::collections::HashSet;

/// Selected rows as (id, label), in the order in which they were chosen.
#[derive(Clone, Copy)]
pub struct Selection(RwSignal<Vec<(String, String)>>);

impl Default for Selection {
    fn default() -> Self {
        Self::new()
    }
}

impl Selection {
    /// Nothing selected.
    pub fn new() -> Self {
        Self(RwSignal::new(vec![]))
    }

    /// Whether the row with this id is selected.
    pub fn is_selected(&self, id: &str) -> bool {
        self.0.with(|items| items.iter().any(|(own, _)| own == id))
    }

    /// Selects the row, or no longer.
    pub fn toggle(&self, id: &str, label: &str) {
        self.0.try_update(|items| {
            let before = items.len();
            items.retain(|(own, _)| own != id);
            if items.len() == before {
                items.push((id.to_owned(), label.to_owned()));
            }
        });
    }

    /// Selects all of `rows`, given as (id, label), or none of them; rows of other pages stay as they are.
    pub fn set_all(&self, rows: &[(String, String)], selected: bool) {
        self.0.try_update(|items| {
            // Both may be thousands: they are compared by a set.
            if selected {
                let known: HashSet<String> = items.iter().map(|(id, _)| id.clone()).collect();
                items.extend(rows.iter().filter(|(id, _)| !known.contains(id)).cloned());
            } else {
                let given: HashSet<String> = rows.iter().map(|(id, _)| id.clone()).collect();
                items.retain(|(own, _)| !given.contains(own));
            }
        });
    }

    /// Selects nothing.
    pub fn clear(&self) {
        self.0.try_set(vec![]);
    }

    /// All selected rows as (id, label).
    pub fn items(&self) -> Vec<(String, String)> {
        self.0.get()
    }

    /// How many rows are selected.
    pub fn len(&self) -> usize {
        self.0.with(Vec::len)
    }

    /// Whether nothing is selected.
    pub fn is_empty(&self) -> bool {
        self.0.with(Vec::is_empty)
    }

    /// No longer selects the row with this id.
    pub fn remove(&self, id: &str) {
        self.0.try_update(|items| items.retain(|(own, _)| own != id));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(ids: &[&str]) -> Vec<(String, String)> {
        ids.iter().map(|id| (id.to_string(), id.to_uppercase())).collect()
    }

    #[test]
    fn rows_stay_selected_when_another_page_is_selected_and_unselected() {
        let owner = Owner::new();
        owner.set();
        let selection = Selection::new();
        selection.toggle("b", "B");
        selection.set_all(&rows(&["c", "d"]), true);
        selection.set_all(&rows(&["c", "d"]), true);
        assert_eq!(selection.items(), rows(&["b", "c", "d"]));
        selection.set_all(&rows(&["c", "d", "e"]), false);
        assert_eq!(selection.items(), rows(&["b"]));
    }

    #[test]
    fn a_row_chosen_twice_is_no_longer_selected() {
        let owner = Owner::new();
        owner.set();
        let selection = Selection::new();
        selection.toggle("a", "A");
        assert!(selection.is_selected("a"));
        selection.toggle("a", "A");
        assert!(selection.is_empty());
        selection.set_all(&rows(&["a", "b"]), true);
        selection.remove("a");
        assert_eq!((selection.len(), selection.is_selected("b")), (1, true));
        selection.clear();
        assert_eq!(selection.len(), 0);
    }
}
