//! The selected rows of a table, kept across its pages.

use leptos::prelude::*;
use std::collections::{HashMap, HashSet};

/// The selected rows as (id, label), in the order of selection.
#[derive(Clone, Copy)]
pub struct Selection {
    selected: RwSignal<Selected>,
    /// Notified when the row with this id is selected or deselected: a table has thousands, and one changes.
    rows: StoredValue<HashMap<String, ArcTrigger>>,
}

/// Thousands of rows may be selected, so each row looks itself up in the set.
#[derive(Default)]
struct Selected {
    items: Vec<(String, String)>,
    ids: HashSet<String>,
}

impl Selected {
    /// Returns whether it was not selected before.
    fn add(&mut self, id: &str, label: &str) -> bool {
        let is_new = self.ids.insert(id.to_owned());
        if is_new {
            self.items.push((id.to_owned(), label.to_owned()));
        }
        is_new
    }

    /// Returns what was deselected.
    fn retain(&mut self, keep: impl Fn(&str) -> bool) -> Vec<String> {
        self.items.retain(|(id, _)| keep(id));
        self.ids.extract_if(|id| !keep(id)).collect()
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
        Self { selected: RwSignal::new(Selected::default()), rows: StoredValue::default() }
    }

    /// Whether the row with this id is selected. Reactive code runs again only when that changes.
    pub fn is_selected(&self, id: &str) -> bool {
        let trigger = self.rows.try_update_value(|rows| match rows.get(id) {
            Some(trigger) => trigger.clone(),
            None => rows.entry(id.to_owned()).or_default().clone(),
        });
        if let Some(trigger) = trigger {
            trigger.track();
        }
        self.selected.with_untracked(|selected| selected.ids.contains(id))
    }

    /// Selects the row or deselects it.
    pub fn toggle(&self, id: &str, label: &str) {
        self.change(|selected| match selected.ids.contains(id) {
            true => selected.retain(|own| own != id),
            false => {
                selected.add(id, label);
                vec![id.to_owned()]
            }
        });
    }

    /// Selects all `rows`, given as (id, label), or deselects them; rows of other pages are not affected.
    pub fn set_all(&self, rows: &[(String, String)], wanted: bool) {
        self.change(|selected| {
            if wanted {
                let added = rows.iter().filter(|(id, label)| selected.add(id, label));
                added.map(|(id, _)| id.clone()).collect()
            } else {
                let given: HashSet<&str> = rows.iter().map(|(id, _)| id.as_str()).collect();
                selected.retain(|own| !given.contains(own))
            }
        });
    }

    /// Deselects all rows.
    pub fn clear(&self) {
        self.change(|selected| selected.retain(|_| false));
    }

    /// Changes the selection, and notifies the rows that the change returns.
    fn change(&self, change: impl FnOnce(&mut Selected) -> Vec<String>) {
        let changed = self.selected.try_update(change).unwrap_or_default();
        let triggers: Option<Vec<ArcTrigger>> =
            self.rows.try_with_value(|rows| changed.iter().filter_map(|id| rows.get(id).cloned()).collect());
        triggers.into_iter().flatten().for_each(|trigger| trigger.notify());
    }

    /// All selected rows as (id, label).
    pub fn items(&self) -> Vec<(String, String)> {
        self.selected.with(|selected| selected.items.clone())
    }

    /// How many rows are selected.
    pub fn len(&self) -> usize {
        self.selected.with(|selected| selected.items.len())
    }

    /// Whether nothing is selected.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Deselects the rows with these ids.
    pub fn remove_all(&self, ids: &[String]) {
        let gone: HashSet<&str> = ids.iter().map(String::as_str).collect();
        self.change(|selected| selected.retain(|own| !gone.contains(own)));
    }

    /// How many of these rows are selected.
    pub fn count_of<'a>(&self, ids: impl Iterator<Item = &'a str>) -> usize {
        self.selected.with(|selected| ids.filter(|id| selected.ids.contains(*id)).count())
    }

    /// How many other rows are selected, which are not visible.
    pub fn count_beside(&self, shown: &[String]) -> usize {
        let shown: HashSet<&str> = shown.iter().map(String::as_str).collect();
        self.selected.with(|selected| selected.ids.iter().filter(|id| !shown.contains(id.as_str())).count())
    }

    /// Deselects all other rows.
    pub fn keep_only(&self, shown: &[String]) {
        let shown: HashSet<&str> = shown.iter().map(String::as_str).collect();
        self.change(|selected| selected.retain(|own| shown.contains(own)));
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

    #[test]
    fn only_the_rows_that_change_run_again() {
        let owner = Owner::new();
        owner.set();
        let selection = Selection::new();
        let runs = StoredValue::new(Vec::new());
        let row = |id: &'static str| {
            Memo::new(move |_| {
                runs.update_value(|runs| runs.push(id));
                selection.is_selected(id)
            })
        };
        let (a, b) = (row("a"), row("b"));
        assert!(!a.get() && !b.get());
        selection.toggle("b", "B");
        assert!(!a.get() && b.get());
        assert_eq!(runs.get_value(), ["a", "b", "b"]);
        assert_eq!(selection.count_of(["a", "b"].into_iter()), 1);
        selection.clear();
        assert!(!a.get() && !b.get());
        assert_eq!(runs.get_value(), ["a", "b", "b", "b"]);
    }
}
