//! Connection settings in a form: the edited text, and the map it represents.

use super::history::{History, Step};
use crate::forms::{Control, FormField};
use crate::settings::words;
use guacamole_settings::text::{
    Language, ParsedSettings, SettingsError, edited, parse_settings, to_json, to_yaml,
};
use leptos::prelude::*;
use rac_messages::Message;
use serde_json::{Map, Value};

/// The settings of one object while they are edited. Cheap to copy.
///
/// The text, YAML or JSON, is what is edited. Until it is changed, saving writes exactly the stored map.
#[derive(Clone, Copy)]
pub struct SettingsState {
    pub text: FormField<String>,
    stored: StoredValue<Map<String, Value>>,
    parsed: Memo<Result<ParsedSettings, SettingsError>>,
    history: RwSignal<History>,
    /// The last text in the history. Typing changes the text before the history is updated.
    known: StoredValue<String>,
    /// A change that would lose more than its own value, until the user confirms it.
    held: RwSignal<Option<(String, Step)>>,
}

impl SettingsState {
    /// `name`: the field's name in the API, `settings` or `static_settings`.
    pub fn new(name: &'static str, stored: Map<String, Value>) -> Self {
        let start = written(&stored);
        let text = FormField::new(name, start.clone());
        SettingsState {
            text,
            stored: StoredValue::new(stored),
            parsed: Memo::new(move |_| text.value.with(|text| parse_settings(text))),
            history: RwSignal::new(History::default()),
            known: StoredValue::new(start),
            held: RwSignal::new(None),
        }
    }

    /// The settings that the text represents.
    pub fn parsed(&self) -> Memo<Result<ParsedSettings, SettingsError>> {
        self.parsed
    }

    /// Whether it represents other settings than the stored ones; a different notation is no change.
    pub fn is_changed(&self) -> bool {
        let same = |parsed: &Result<ParsedSettings, SettingsError>| {
            self.stored.with_value(|stored| parsed.as_ref().is_ok_and(|parsed| parsed.map == *stored))
        };
        self.text.is_changed() && !self.parsed.with(same)
    }

    /// The settings to save; `None` if the text has an error.
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

    /// Whether there is a setting with this name.
    pub fn has(&self, name: &str) -> bool {
        self.parsed.with(|parsed| parsed.as_ref().is_ok_and(|parsed| parsed.map.contains_key(name)))
    }

    /// The stored value of one setting.
    pub fn stored_value(&self, name: &str) -> Option<Value> {
        self.stored.with_value(|stored| stored.get(name).cloned())
    }

    /// Whether the text is JSON rather than YAML.
    pub fn is_json(&self) -> bool {
        self.parsed.with(|parsed| match parsed {
            Ok(parsed) => parsed.language == Language::Json,
            Err(_) => self.text.value.with(|text| text.trim_start().starts_with('{')),
        })
    }

    /// Changes the settings in the text and leaves the rest of it unchanged. A text with an error is not changed.
    pub fn edit(&self, change: impl FnOnce(&mut Map<String, Value>)) {
        self.edit_step(Step::Click, change);
    }

    /// The same while the user types into the row of a parameter, which is a single undo step.
    pub fn edit_row(&self, name: &str, change: impl FnOnce(&mut Map<String, Value>)) {
        self.edit_step(Step::Row(name.to_owned()), change);
    }

    fn edit_step(&self, step: Step, change: impl FnOnce(&mut Map<String, Value>)) {
        // The pending change is what the user saw last.
        let parsed = match self.held.get_untracked() {
            Some((text, _)) => parse_settings(&text),
            None => self.parsed.get_untracked(),
        };
        let Ok(mut map) = parsed.map(|parsed| parsed.map) else { return };
        let before = self.text.value.get_untracked();
        let is_ours = || parse_settings(&before).is_ok_and(|parsed| rewritten(&parsed) == before);
        change(&mut map);
        match edited(&before, &map) {
            Some(edited) if edited.rewritten && !is_ours() => self.held.set(Some((edited.text, step))),
            Some(edited) => {
                self.held.set(None);
                self.write(edited.text, step);
            }
            None => {}
        }
    }

    /// How many comments the pending change would lose; `None` without a pending change.
    pub fn held(&self) -> Option<usize> {
        self.held.with(Option::is_some).then(|| self.comments())
    }

    /// Applies the pending change, or discards it.
    pub fn release(&self, make: bool) {
        if let Some((text, step)) = self.held.get_untracked() {
            self.held.set(None);
            if make {
                self.write(text, step);
            }
        }
    }

    /// Rewrites the text as JSON or YAML. A text with an error is not changed.
    pub fn write_as(&self, json: bool) {
        if let Ok(parsed) = self.parsed.get_untracked() {
            self.write(if json { to_json(&parsed.map) } else { written(&parsed.map) }, Step::Click);
        }
    }

    fn write(&self, text: String, step: Step) {
        let before = self.text.value.get_untracked();
        if before != text {
            self.history.update(|history| history.record(before, step));
            self.show(text);
        }
    }

    /// The label of the button that makes the text readable, if that is possible on a click.
    pub fn correction(&self) -> Option<Message> {
        self.parsed.with(|parsed| parsed.as_ref().err()?.corrected.as_ref().map(|found| found.label.clone()))
    }

    /// Makes the text readable.
    pub fn correct(&self) {
        let corrected = self.parsed.with_untracked(|parsed| parsed.as_ref().err()?.corrected.clone());
        if let Some(corrected) = corrected {
            self.write(corrected.text, Step::Click);
        }
    }

    /// The user typed into the text.
    pub fn typed(&self) {
        let (before, now) = (self.known.get_value(), self.text.value.get_untracked());
        if before != now {
            self.held.set(None);
            self.history.update(|history| history.record(before, Step::Text));
            self.known.set_value(now);
        }
        self.text.clear_refusal();
    }

    /// Undoes or redoes one step. Returns whether there was one.
    pub fn step(&self, back: bool) -> bool {
        let now = self.text.value.get_untracked();
        let mut text = None;
        self.history.update(|history| text = if back { history.back(&now) } else { history.forth(&now) });
        let there = text.is_some();
        if let Some(text) = text {
            self.show(text);
        }
        there
    }

    fn show(&self, text: String) {
        self.held.set(None);
        self.known.set_value(text.clone());
        self.text.value.set(text);
        self.text.clear_refusal();
    }

    /// Whether there is a step to undo.
    pub fn can_undo(&self) -> bool {
        self.history.with(History::has_past)
    }

    /// Whether there is a step to redo.
    pub fn can_redo(&self) -> bool {
        self.history.with(History::has_future)
    }

    /// The number of changes so far.
    pub fn revision(&self) -> u32 {
        self.history.with_untracked(|history| history.revision)
    }

    /// How many comments the text has. They are not saved.
    pub fn comments(&self) -> usize {
        self.parsed.with(|parsed| parsed.as_ref().map_or(0, |parsed| parsed.comments))
    }

    /// How many comments are inside the value of a setting, and are lost when it is replaced.
    pub fn comments_in(&self, name: &str) -> usize {
        let count = |parsed: &ParsedSettings| {
            parsed.comments_in_values.iter().find(|(there, _)| there == name).map_or(0, |(_, count)| *count)
        };
        self.parsed.with(|parsed| parsed.as_ref().map_or(0, count))
    }

    /// Resets to the stored settings.
    pub fn restart(&self) {
        let base = self.text.base();
        self.held.set(None);
        self.history.set(History::default());
        self.known.set_value(base.clone());
        self.text.restart(base);
    }

    /// The error in the text. Stored settings that were not changed have none.
    pub fn faults(&self) -> Vec<String> {
        if self.held.with(Option::is_some) {
            return vec![words::DECIDE_FIRST.text()];
        }
        if !self.is_changed() {
            return Vec::new();
        }
        self.parsed
            .with(|parsed| parsed.as_ref().err().map(|error| error.words().text()))
            .into_iter()
            .collect()
    }

    /// The server's messages, then the error in the text.
    pub fn errors(self) -> Signal<Vec<String>> {
        Signal::derive(move || {
            let mut all = self.text.refused().get();
            all.extend(self.faults());
            all
        })
    }

    /// What the parser noticed without it being an error.
    pub fn notes(self) -> Signal<Vec<String>> {
        Signal::derive(move || match self.parsed.get() {
            Ok(parsed) if self.is_changed() => parsed.notes.iter().map(|note| note.words().text()).collect(),
            _ => Vec::new(),
        })
    }
}

impl Control for SettingsState {
    fn key(&self) -> &'static str {
        self.text.name
    }

    fn value(&self) -> Option<Value> {
        if self.faults().is_empty() { self.map().map(Value::Object) } else { None }
    }

    fn is_changed(&self) -> bool {
        SettingsState::is_changed(self)
    }

    fn rebase(&self, stored: &Value) {
        let stored = stored.as_object().cloned().unwrap_or_default();
        self.text.rebase(written(&stored));
        self.stored.set_value(stored);
    }

    fn restart(&self) {
        SettingsState::restart(self);
    }

    fn refuse(&self, messages: Vec<String>) {
        self.text.refuse(messages);
    }
}

/// The text in our own notation.
fn rewritten(parsed: &ParsedSettings) -> String {
    if parsed.language == Language::Json { to_json(&parsed.map) } else { written(&parsed.map) }
}

/// The text for settings; empty if there are none.
fn written(map: &Map<String, Value>) -> String {
    if map.is_empty() { String::new() } else { to_yaml(map) }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;
