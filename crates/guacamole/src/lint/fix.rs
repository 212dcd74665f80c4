//! Fixes: changes of settings that the user can apply.

use rac_messages::{Message, lint as words};
use serde_json::{Map, Value};

use crate::characters::quotable;

/// A change that resolves a finding.
#[derive(Clone, Debug, PartialEq)]
pub struct Fix {
    /// The label of the button: "Rename to “username”", "Write it as text".
    pub label: Message,
    /// The change.
    pub change: Change,
}

/// A change of one setting.
#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    /// Renames it.
    Rename(String),
    /// Sets its value, even if it is missing.
    Replace(Value),
    /// Removes it.
    Remove,
}

impl Fix {
    /// Renames a setting.
    pub(super) fn rename(to: &str) -> Self {
        Self { label: words::rename_to(quotable(to)), change: Change::Rename(to.to_owned()) }
    }

    /// Replaces a value; `called` names the new one.
    pub(super) fn replace(value: Value, called: &str) -> Self {
        Self { label: words::set_to(quotable(called)), change: Change::Replace(value) }
    }

    /// Removes a setting.
    pub(super) fn remove() -> Self {
        Self { label: words::REMOVE_IT, change: Change::Remove }
    }

    /// Replaces a value that must not be shown.
    pub(super) fn rewrite(value: Value, label: Message) -> Self {
        Self { label, change: Change::Replace(value) }
    }
}

/// Applies a change to the setting `key`. All other settings stay as they are, in order; a renamed setting keeps its
/// position. Renaming to an existing name does nothing, because the user has to choose. Returns whether anything
/// changed.
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
        // `remove` would move the last setting to its position.
        Change::Remove => settings.shift_remove(key).is_some(),
    }
}
