//! The editor of connection settings as parameters: one row for each parameter that is set.

mod add;
mod boxes;
mod control_view;
mod findings;
mod key_box;
mod parameters;
mod row;
mod secret_box;
mod value;

pub(super) use findings::{FindingList, Findings};
pub(super) use parameters::Parameters;

use super::SettingsState;
use guacamole_settings::catalogue::{self, Parameter, Protocols};
use guacamole_settings::lint::{Change, Finding, apply};
use guacamole_settings::recipes::Changes;
use leptos::prelude::*;
use serde_json::Value;

/// In `focus`, means the picker instead of a row: no setting has an empty name.
const ADDING: &str = "";

/// What the components of the editor share. Cheap to copy.
#[derive(Clone, Copy)]
pub(super) struct Editor {
    pub state: SettingsState,
    pub protocols: Memo<Protocols>,
    pub findings: Memo<Vec<Finding>>,
    /// Whether these are the settings of a property mapping, where authentik drops falsy values.
    pub in_mapping: Memo<bool>,
    /// Parameters with a row but without a value yet.
    pub drafts: RwSignal<Vec<String>>,
    /// The row whose control gets the focus.
    pub focus: RwSignal<Option<String>>,
    /// Rows are rebuilt when it changes: after a fix, a value may need a different control.
    pub epoch: RwSignal<u32>,
}

impl Editor {
    pub fn new(
        state: SettingsState,
        protocols: Memo<Protocols>,
        findings: Memo<Vec<Finding>>,
        in_mapping: Memo<bool>,
    ) -> Self {
        Editor {
            state,
            protocols,
            findings,
            in_mapping,
            drafts: RwSignal::new(Vec::new()),
            focus: RwSignal::new(None),
            epoch: RwSignal::new(0),
        }
    }

    /// What is known about a name: for the current protocols, or otherwise for any.
    pub fn parameter(&self, name: &str) -> Option<&'static Parameter> {
        catalogue::find(self.protocols.get(), name).or_else(|| catalogue::find(Protocols::ALL, name))
    }

    /// The names with a row: those that are set, in order, then those that were added without a value.
    pub fn names(&self) -> Vec<String> {
        let mut names: Vec<String> = self.state.parsed().with(|parsed| match parsed {
            Ok(parsed) => parsed.map.keys().cloned().collect(),
            Err(_) => Vec::new(),
        });
        let drafts = self.drafts.get();
        names.extend(drafts.into_iter().filter(|draft| !self.state.has(draft)));
        names
    }

    /// Adds a row for a parameter, without a value.
    pub fn add(&self, name: String) {
        if !untrack(|| self.state.has(&name)) {
            self.drafts.update(|drafts| {
                drafts.retain(|draft| *draft != name);
                drafts.push(name.clone());
            });
        }
        self.focus.set(Some(name));
    }

    /// Sets a value, or removes it and keeps the row.
    pub fn put(&self, name: &str, value: Option<Value>) {
        if value.is_none() {
            self.drafts.update(|drafts| {
                if !drafts.iter().any(|draft| draft == name) {
                    drafts.push(name.to_owned());
                }
            });
        }
        self.state.edit_row(name, |map| match value {
            Some(value) => {
                map.insert(name.to_owned(), value);
            }
            None => {
                map.shift_remove(name);
            }
        });
    }

    /// Removes a setting and its row.
    pub fn remove(&self, name: &str) {
        self.drafts.update(|drafts| drafts.retain(|draft| draft != name));
        self.state.edit(|map| {
            map.shift_remove(name);
        });
        self.focus.set(Some(ADDING.to_owned()));
    }

    /// Undoes or redoes a change. Rows are rebuilt, since a value may need a different control. `in_rows`: the focus
    /// was in a row, so it moves to the row that changed.
    pub fn step(&self, back: bool, in_rows: bool) -> bool {
        let before = self.state.parsed().get_untracked().map(|parsed| parsed.map).unwrap_or_default();
        if !self.state.step(back) {
            return false;
        }
        let now = self.state.parsed().get_untracked().map(|parsed| parsed.map).unwrap_or_default();
        self.epoch.update(|epoch| *epoch += 1);
        if in_rows {
            let changed = now.iter().find(|(name, value)| before.get(*name) != Some(*value));
            self.focus.set(Some(changed.map_or(ADDING.to_owned(), |(name, _)| name.clone())));
        }
        true
    }

    /// Applies the change that waits for confirmation, or discards it: then the rows show what is set.
    pub fn release(&self, make: bool) {
        self.state.release(make);
        self.epoch.update(|epoch| *epoch += 1);
    }

    /// Sets and removes several parameters as one step.
    pub fn change_all(&self, changes: Changes) {
        self.drafts.update(|drafts| drafts.retain(|draft| changes.iter().all(|(name, _)| name != draft)));
        self.state.edit(|map| {
            for (name, value) in changes {
                match value {
                    Some(value) => map.insert(name.to_owned(), value),
                    None => map.shift_remove(name),
                };
            }
        });
        self.epoch.update(|epoch| *epoch += 1);
    }

    /// Applies the fix of a finding.
    pub fn fix(&self, finding: &Finding) {
        let Some(fix) = &finding.fix else { return };
        self.state.edit(|map| {
            apply(&fix.change, &finding.key, map);
        });
        self.drafts.update(|drafts| drafts.retain(|draft| *draft != finding.key));
        self.epoch.update(|epoch| *epoch += 1);
        self.focus.set(match &fix.change {
            Change::Rename(name) => Some(name.clone()),
            Change::Replace(_) => Some(finding.key.clone()),
            Change::Remove => Some(ADDING.to_owned()),
        });
    }
}
