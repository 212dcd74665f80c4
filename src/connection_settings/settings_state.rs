//! Connection settings in a form: the text that is edited, and the map it stands for.

use super::text::{parse_settings, to_yaml};
use crate::forms::FormField;
use leptos::prelude::*;
use serde_json::{Map, Value};

/// The settings of one object while they are edited; free to copy about.
///
/// The text, YAML or JSON, is what is edited. As long as nobody touches it, the stored map is what is saved, to the
/// letter.
#[derive(Clone, Copy)]
pub struct SettingsState {
    pub text: FormField<String>,
    stored: StoredValue<Map<String, Value>>,
}

impl SettingsState {
    /// `name`: the field's name in the API, `settings` or `static_settings`.
    pub fn new(name: &'static str, stored: Map<String, Value>) -> Self {
        SettingsState { text: FormField::new(name, written(&stored)), stored: StoredValue::new(stored) }
    }

    pub fn is_changed(&self) -> bool {
        self.text.is_changed()
    }

    /// The settings to be saved; `None` while there is a mistake in the text.
    pub fn map(&self) -> Option<Map<String, Value>> {
        if !self.is_changed() {
            return Some(self.stored.get_value());
        }
        self.text.value.with(|text| parse_settings(text).ok()).map(|parsed| parsed.map)
    }

    /// Starts anew from `stored`, keeping what was typed: after others changed the object.
    pub fn rebase(&self, stored: Map<String, Value>) {
        self.text.rebase(written(&stored));
        self.stored.set_value(stored);
    }

    /// Back to what is stored.
    pub fn restart(&self) {
        self.text.restart(self.text.base());
    }

    /// The mistake in the text. What is stored and untouched is none of this form's.
    pub fn faults(&self) -> Vec<String> {
        if !self.is_changed() {
            return Vec::new();
        }
        let problem = self.text.value.with(|text| parse_settings(text).err());
        problem.map(|error| error.words()).into_iter().collect()
    }

    /// What the server said, then the mistake in the text.
    pub fn errors(self) -> Signal<Vec<String>> {
        Signal::derive(move || {
            let mut all = self.text.refused().get();
            all.extend(self.faults());
            all
        })
    }

    /// What the reader of the text noticed, without being a mistake.
    pub fn notes(self) -> Signal<Vec<String>> {
        Signal::derive(move || match self.text.value.with(|text| parse_settings(text)) {
            Ok(parsed) if self.is_changed() => parsed.notes.iter().map(|note| note.words()).collect(),
            _ => Vec::new(),
        })
    }
}

/// The text of settings; none for no settings.
fn written(map: &Map<String, Value>) -> String {
    if map.is_empty() { String::new() } else { to_yaml(map) }
}
