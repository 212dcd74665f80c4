//! Fixes: changes of settings that a user can accept.

use serde_json::{Map, Value};

use crate::characters::quotable;

/// A change that cures a finding.
#[derive(Clone, Debug, PartialEq)]
pub struct Fix {
    /// What the button says: "Rename to “username”", "Write it as text".
    pub label: String,
    /// What it does.
    pub change: Change,
}

/// What a fix does to the setting of the finding.
#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    /// Gives it another name.
    Rename(String),
    /// Gives it another value; sets it if it is not there.
    Replace(Value),
    /// Takes it out.
    Remove,
}

impl Fix {
    /// Gives a setting another name.
    pub(super) fn rename(to: &str) -> Self {
        Self { label: format!("Rename to “{}”", quotable(to)), change: Change::Rename(to.to_owned()) }
    }

    /// Gives a setting another value, called so.
    pub(super) fn replace(value: Value, called: &str) -> Self {
        Self { label: format!("Set to “{}”", quotable(called)), change: Change::Replace(value) }
    }

    /// Takes a setting out.
    pub(super) fn remove() -> Self {
        Self { label: "Remove it".to_owned(), change: Change::Remove }
    }

    /// Gives a setting another value that is not to be shown.
    pub(super) fn rewrite(value: Value, label: &str) -> Self {
        Self { label: label.to_owned(), change: Change::Replace(value) }
    }
}

/// Applies a change to the setting `key`. All other settings stay as they are, in their order; a renamed setting
/// stays in its place. Renaming to a name that is there already changes nothing: that is for users to decide.
/// Says whether anything changed.
pub fn apply(change: &Change, key: &str, settings: &mut Map<String, Value>) -> bool {
    match change {
        Change::Rename(name) => {
            if settings.contains_key(name) || !settings.contains_key(key) {
                return false;
            }
            let old = std::mem::take(settings);
            for (there, value) in old {
                settings.insert(if there == key { name.clone() } else { there }, value);
            }
            true
        }
        Change::Replace(value) => settings.insert(key.to_owned(), value.clone()).as_ref() != Some(value),
        // `remove` would put the last setting in its place.
        Change::Remove => settings.shift_remove(key).is_some(),
    }
}
