//! How a list is shown in this browser: its columns, its density, and the views that were saved.

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
    /// The address, starting with `#`.
    pub address: String,
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
}
