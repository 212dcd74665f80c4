//! Connection settings in a form: the text that is edited, and the map it stands for.

use super::text::{ParsedSettings, SettingsError, parse_settings, to_json, to_yaml};
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
    parsed: Memo<Result<ParsedSettings, SettingsError>>,
}

impl SettingsState {
    /// `name`: the field's name in the API, `settings` or `static_settings`.
    pub fn new(name: &'static str, stored: Map<String, Value>) -> Self {
        let text = FormField::new(name, written(&stored));
        SettingsState {
            text,
            stored: StoredValue::new(stored),
            parsed: Memo::new(move |_| text.value.with(|text| parse_settings(text))),
        }
    }

    /// What the text says.
    pub fn parsed(&self) -> Memo<Result<ParsedSettings, SettingsError>> {
        self.parsed
    }

    /// Whether it says something else than what is stored; another spelling of the same is no change.
    pub fn is_changed(&self) -> bool {
        let same = |parsed: &Result<ParsedSettings, SettingsError>| {
            self.stored.with_value(|stored| parsed.as_ref().is_ok_and(|parsed| parsed.map == *stored))
        };
        self.text.is_changed() && !self.parsed.with(same)
    }

    /// The settings to be saved; `None` while there is a mistake in the text.
    pub fn map(&self) -> Option<Map<String, Value>> {
        if !self.is_changed() {
            return Some(self.stored.get_value());
        }
        self.parsed.with(|parsed| parsed.as_ref().ok().map(|parsed| parsed.map.clone()))
    }

    /// The value of one setting.
    pub fn value(&self, name: &str) -> Option<Value> {
        self.parsed.with(|parsed| parsed.as_ref().ok()?.map.get(name).cloned())
    }

    /// Whether there is a setting of this name.
    pub fn has(&self, name: &str) -> bool {
        self.parsed.with(|parsed| parsed.as_ref().is_ok_and(|parsed| parsed.map.contains_key(name)))
    }

    /// The value of one setting as it is stored.
    pub fn stored_value(&self, name: &str) -> Option<Value> {
        self.stored.with_value(|stored| stored.get(name).cloned())
    }

    /// Whether the text is JSON; it is YAML otherwise.
    pub fn is_json(&self) -> bool {
        self.text.value.with(|text| text.trim_start().starts_with('{'))
    }

    /// Changes the settings and writes the text anew, in the language it is in. Text with a mistake stays as it is.
    pub fn edit(&self, change: impl FnOnce(&mut Map<String, Value>)) {
        let Ok(mut map) = self.parsed.get_untracked().map(|parsed| parsed.map) else { return };
        change(&mut map);
        self.write(&map, untrack(|| self.is_json()));
    }

    /// Writes the text anew as JSON or as YAML. Text with a mistake stays as it is.
    pub fn write_as(&self, json: bool) {
        if let Ok(parsed) = self.parsed.get_untracked() {
            self.write(&parsed.map, json);
        }
    }

    fn write(&self, map: &Map<String, Value>, json: bool) {
        self.text.value.set(if json { to_json(map) } else { written(map) });
        self.text.clear_refusal();
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
        self.parsed.with(|parsed| parsed.as_ref().err().map(SettingsError::words)).into_iter().collect()
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
        Signal::derive(move || match self.parsed.get() {
            Ok(parsed) if self.is_changed() => parsed.notes.iter().map(|note| note.words()).collect(),
            _ => Vec::new(),
        })
    }
}

/// The text of settings; none for no settings.
fn written(map: &Map<String, Value>) -> String {
    if map.is_empty() { String::new() } else { to_yaml(map) }
}
