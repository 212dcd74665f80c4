//! How a list is shown in this browser: its columns, its density, and the views that were saved.

use crate::route::SharedLook;
use serde::{Deserialize, Serialize};

/// Columns are named by their keys. The first column is the row's heading: it is always there and always first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ListLook {
    pub hidden: Vec<String>,
    /// The columns in their order; those that are not named follow in the order of the list.
    pub order: Vec<String>,
    /// Whether rows are close together.
    pub compact: bool,
    pub saved: Vec<SavedView>,
}

/// A view of the list under a name.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct SavedView {
    pub name: String,
    /// The address, starting with `#`: search, filters and sorting.
    pub address: String,
    /// The columns, as in [`ListLook`].
    pub hidden: Vec<String>,
    pub order: Vec<String>,
    /// The density; none, and no columns either, in views that were saved before these were kept.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub compact: Option<bool>,
}

impl ListLook {
    /// The indexes of all columns in this order, the hidden ones too.
    pub fn ordered(&self, keys: &[&str]) -> Vec<usize> {
        let place = |index: &usize| {
            let key = keys.get(*index).copied().unwrap_or_default();
            let place = self.order.iter().position(|one| one == key).unwrap_or(usize::MAX);
            if *index == 0 { (0, 0) } else { (1, place) }
        };
        let mut order: Vec<usize> = (0..keys.len()).collect();
        order.sort_by_key(place);
        order
    }

    /// The indexes of the columns to show, in this order.
    pub fn shown(&self, keys: &[&str]) -> Vec<usize> {
        let is_shown = |index: &usize| *index == 0 || keys.get(*index).is_some_and(|key| !self.hides(key));
        self.ordered(keys).into_iter().filter(is_shown).collect()
    }

    pub fn hides(&self, key: &str) -> bool {
        self.hidden.iter().any(|one| one == key)
    }

    /// Moves a column before or after its neighbour.
    pub fn moved(&mut self, keys: &[&str], key: &str, up: bool) {
        let mut order: Vec<String> =
            self.ordered(keys).into_iter().map(|index| keys[index].to_owned()).collect();
        let Some(at) = order.iter().position(|one| one == key) else { return };
        let to = if up { at.wrapping_sub(1) } else { at + 1 };
        if at > 0 && (1..order.len()).contains(&to) {
            order.swap(at, to);
            self.order = order;
        }
    }

    /// What the list shows now, under a name.
    pub fn view(&self, name: String, address: String) -> SavedView {
        let ListLook { hidden, order, compact, .. } = self.clone();
        SavedView { name, address, hidden, order, compact: Some(compact) }
    }

    /// Takes over the columns and the density of a view, if it has them.
    pub fn apply(&mut self, view: &SavedView) {
        if let Some(compact) = view.compact {
            self.hidden.clone_from(&view.hidden);
            self.order.clone_from(&view.order);
            self.compact = compact;
        }
    }

    /// What an address has to say so that the list looks the same elsewhere.
    pub fn shared(&self, keys: &[&str]) -> SharedLook {
        let columns = self.shown(keys).into_iter().skip(1).map(|index| keys[index].to_owned()).collect();
        SharedLook { columns, compact: self.compact }
    }

    /// With the columns and the density of an address. It may name columns that the list doesn't have.
    pub fn with_shared(&self, shared: &SharedLook, keys: &[&str]) -> ListLook {
        let is_hidden = |key: &&&str| !shared.columns.iter().any(|one| one == **key);
        let hidden = keys.iter().skip(1).filter(is_hidden).map(|key| (*key).to_owned()).collect();
        ListLook { hidden, order: shared.columns.clone(), compact: shared.compact, saved: self.saved.clone() }
    }

    /// Shows all columns in their order again, with the usual density. Saved views stay.
    pub fn reset(&mut self) {
        *self = ListLook { saved: std::mem::take(&mut self.saved), ..ListLook::default() };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEYS: [&str; 4] = ["name", "host", "limit", "tokens"];

    #[test]
    fn columns_are_hidden_and_moved_but_the_first_stays() {
        let mut look = ListLook::default();
        assert_eq!(look.shown(&KEYS), [0, 1, 2, 3]);
        look.hidden = vec!["host".into(), "name".into(), "gone".into()];
        assert_eq!(look.shown(&KEYS), [0, 2, 3]);
        look.moved(&KEYS, "tokens", true);
        assert_eq!(look.shown(&KEYS), [0, 3, 2]);
        assert_eq!(look.ordered(&KEYS), [0, 1, 3, 2]);
        for (key, up) in [("host", true), ("name", false), ("limit", false), ("gone", true)] {
            let before = look.clone();
            look.moved(&KEYS, key, up);
            assert_eq!(look, before, "{key}");
        }
        look.reset();
        assert_eq!(look, ListLook::default());
    }

    #[test]
    fn a_column_of_a_newer_version_comes_after_those_that_were_ordered() {
        let look =
            ListLook { order: vec!["name".into(), "tokens".into(), "limit".into()], ..ListLook::default() };
        assert_eq!(look.shown(&KEYS), [0, 3, 2, 1]);
    }

    #[test]
    fn a_view_has_columns_and_density() {
        let mut look = ListLook { hidden: vec!["host".into()], compact: true, ..ListLook::default() };
        look.moved(&KEYS, "tokens", true);
        let view = look.view("Closed".into(), "#/endpoints?show=closed".into());
        look.saved.push(view.clone());
        let stored = serde_json::to_string(&look).unwrap();
        assert_eq!(serde_json::from_str::<ListLook>(&stored).unwrap(), look);
        look.reset();
        assert_eq!((look.shown(&KEYS), look.compact), (vec![0, 1, 2, 3], false));
        look.apply(&view);
        assert_eq!((look.shown(&KEYS), look.compact), (vec![0, 3, 2], true));
        assert_eq!(look.saved, [view], "the saved views stay");
        // All columns and the usual density are applied, too.
        let usual = ListLook::default().view("All".into(), "#/endpoints".into());
        look.apply(&usual);
        assert_eq!((look.shown(&KEYS), look.compact), (vec![0, 1, 2, 3], false));
    }

    #[test]
    fn an_address_has_the_columns_and_the_density() {
        let mut look = ListLook { hidden: vec!["host".into()], compact: true, ..ListLook::default() };
        look.moved(&KEYS, "tokens", true);
        let shared = look.shared(&KEYS);
        assert_eq!((shared.columns.join(" "), shared.compact), ("tokens limit".into(), true));
        let saved = vec![SavedView { name: "Mine".into(), ..SavedView::default() }];
        let there = ListLook { saved: saved.clone(), ..ListLook::default() }.with_shared(&shared, &KEYS);
        assert_eq!((there.shown(&KEYS), there.compact), (look.shown(&KEYS), true));
        assert_eq!(there.saved, saved);
        // Of another version of the app, or written by hand.
        let columns = vec!["gone".into(), "limit".into(), "limit".into(), "name".into()];
        let there = ListLook::default().with_shared(&SharedLook { columns, compact: false }, &KEYS);
        assert_eq!(there.shown(&KEYS), [0, 2]);
        assert_eq!(there.shared(&KEYS).columns, ["limit"]);
    }

    #[test]
    fn a_view_without_columns_leaves_them_as_they_are() {
        let stored = r##"{"hidden":["host"],"compact":true,"saved":[{"name":"Closed","address":"#/endpoints?show=closed"}]}"##;
        let mut look: ListLook = serde_json::from_str(stored).unwrap();
        assert_eq!(look.saved[0].address, "#/endpoints?show=closed");
        let before = look.clone();
        look.apply(&before.saved[0]);
        assert_eq!(look, before);
    }
}
