//! The columns and the density of a list, as written in the query of its address: a link shows them to whoever opens
//! it, whatever that browser remembers.

use super::query::{QueryText, value};

/// Instead of the keys: no column but the first.
const NONE: &str = "none";
const COMPACT: &str = "compact";

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SharedLook {
    /// The keys of the columns that are shown, in their order. The first of the list is always shown, and not named.
    pub columns: Vec<String>,
    /// Whether rows are close together.
    pub compact: bool,
}

impl SharedLook {
    /// `None`: the address has no columns.
    pub(super) fn read(pairs: &[(String, String)]) -> Option<Self> {
        let columns = value(pairs, "columns").filter(|text| !text.is_empty())?;
        let columns = columns.split('.').filter(|key| !key.is_empty() && *key != NONE);
        Some(SharedLook {
            columns: columns.map(str::to_owned).collect(),
            compact: value(pairs, "density") == Some(COMPACT),
        })
    }

    pub(super) fn write(&self, query: &mut QueryText) {
        let columns = if self.columns.is_empty() { NONE.to_owned() } else { self.columns.join(".") };
        query.add("columns", &columns);
        query.add("density", if self.compact { COMPACT } else { "" });
    }
}
