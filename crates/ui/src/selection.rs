//! The selected rows of a table, kept across its pages.

use leptos::prelude::*;
use std::collections::HashSet;

/// The selected rows as (id, label), in the order of selection.
#[derive(Clone, Copy)]
pub struct Selection(RwSignal<Selected>);

/// Thousands of rows may be selected, so each row looks itself up in the set.
#[derive(Default)]
struct Selected {
    items: Vec<(String, String)>,
    ids: HashSet<String>,
}

impl Selected {
    fn add(&mut self, id: &str, label: &str) {
        if self.ids.insert(id.to_owned()) {
            self.items.push((id.to_owned(), label.to_owned()));
        }
    }

    fn retain(&mut self, keep: impl Fn(&str) -> bool) {
        self.items.retain(|(id, _)| keep(id));
        self.ids.retain(|id| keep(id));
    }
}

impl Default for Selection {
    fn default() -> Self {
        Self::new()
    }
}

impl Selection {
    /// An empty selection.
    pub fn new() -> Self {
        Self(RwSignal::new(Selected::default()))
    }

    /// Whether the row with this id is selected.
    pub fn is_selected(&self, id: &str) -> bool {
        self.0.with(|selected| selected.ids.contains(id))
    }

    /// Selects the row or deselects it.
    pub fn toggle(&self, id: &str, label: &str) {
        self.0.try_update(|selected| match selected.ids.contains(id) {
            true => selected.retain(|own| own != id),
            false => selected.add(id, label),
        });
    }

    /// Selects all `rows`, given as (id, label), or deselects them; rows of other pages are not affected.
    pub fn set_all(&self, rows: &[(String, String)], wanted: bool) {
        self.0.try_update(|selected| {
            if wanted {
                rows.iter().for_each(|(id, label)| selected.add(id, label));
            } else {
                let given: HashSet<&str> = rows.iter().map(|(id, _)| id.as_str()).collect();
                selected.retain(|own| !given.contains(own));
            }
        });
    }

    /// Deselects all rows.
    pub fn clear(&self) {
        self.0.try_set(Selected::default());
    }

    /// All selected rows as (id, label).
    pub fn items(&self) -> Vec<(String, String)> {
        self.0.with(|selected| selected.items.clone())
    }

    /// How many rows are selected.
    pub fn len(&self) -> usize {
        self.0.with(|selected| selected.items.len())
    }

    /// Whether nothing is selected.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Deselects the rows with these ids.
    pub fn remove_all(&self, ids: &[String]) {
        let gone: HashSet<&str> = ids.iter().map(String::as_str).collect();
        self.0.try_update(|selected| selected.retain(|own| !gone.contains(own)));
    }

    /// How many other rows are selected, which are not visible.
    pub fn count_beside(&self, shown: &[String]) -> usize {
        let shown: HashSet<&str> = shown.iter().map(String::as_str).collect();
        self.0.with(|selected| selected.ids.iter().filter(|id| !shown.contains(id.as_str())).count())
    }

    /// Deselects all other rows.
    pub fn keep_only(&self, shown: &[String]) {
        let shown: HashSet<&str> = shown.iter().map(String::as_str).collect();
        self.0.try_update(|selected| selected.retain(|own| shown.contains(own)));
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
    fn toggling_a_row_twice_deselects_it() {
        let owner = Owner::new();
        owner.set();
        let selection = Selection::new();
        selection.toggle("a", "A");
        assert!(selection.is_selected("a"));
        selection.toggle("a", "A");
        assert!(selection.is_empty());
        selection.set_all(&rows(&["a", "b"]), true);
        selection.remove_all(&["a".to_owned()]);
        assert_eq!((selection.len(), selection.is_selected("b")), (1, true));
        selection.clear();
        assert_eq!(selection.len(), 0);
    }

    #[test]
    fn rows_that_are_not_shown_are_counted_and_can_be_deselected() {
        let owner = Owner::new();
        owner.set();
        let selection = Selection::new();
        selection.set_all(&rows(&["a", "b", "c", "d"]), true);
        let shown = ["c", "b", "z"].map(str::to_owned);
        assert_eq!(selection.count_beside(&shown), 2);
        selection.keep_only(&shown);
        assert_eq!(selection.items(), rows(&["b", "c"]));
        assert_eq!((selection.count_beside(&shown), selection.len()), (0, 2));
    }
}
