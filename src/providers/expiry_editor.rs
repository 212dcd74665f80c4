//! The editor of the connection expiry: four numbers and a text, kept in sync. The text is saved; until the user
//! changes it, it is the stored one.

use super::form_state::errors;
use super::words;
use crate::forms::{Control, FormField};
use authentik_rac::connection_expiry::ConnectionExpiry;
use leptos::prelude::*;
use rac_messages::Message;
use rac_ui::{Field, FieldGroup, NumberInput, TextInput};
use serde_json::Value;

/// The editor's state.
#[derive(Clone, Copy)]
pub struct ExpiryState {
    /// The text to save.
    pub text: FormField<String>,
    days: RwSignal<String>,
    hours: RwSignal<String>,
    minutes: RwSignal<String>,
    seconds: RwSignal<String>,
    /// What is wrong with the numbers; then the text no longer corresponds to them.
    number_fault: RwSignal<Option<String>>,
}

impl ExpiryState {
    pub fn new(text: FormField<String>) -> Self {
        let number = || RwSignal::new(String::new());
        let state = ExpiryState {
            text,
            days: number(),
            hours: number(),
            minutes: number(),
            seconds: number(),
            number_fault: RwSignal::new(None),
        };
        state.numbers_follow();
        state
    }

    /// The text changed: update the numbers, or clear them if whole numbers can't represent it.
    fn numbers_follow(&self) {
        let parts = self.text.value.with_untracked(|text| ConnectionExpiry::typed(text).ok()?.parts());
        let (days, hours, minutes, seconds) =
            parts.map(|p| (p.days, p.hours, p.minutes, p.seconds)).unwrap_or_default();
        self.days.set(days);
        self.hours.set(hours);
        self.minutes.set(minutes);
        self.seconds.set(seconds);
        self.number_fault.set(None);
    }

    /// A number changed: update the text, unless the numbers are no valid duration.
    fn text_follows(&self) {
        let numbers =
            [self.days, self.hours, self.minutes, self.seconds].map(|number| number.get_untracked());
        let [days, hours, minutes, seconds] = &numbers;
        match ConnectionExpiry::from_parts(days, hours, minutes, seconds) {
            Ok(expiry) => {
                self.text.value.set(expiry.canonical());
                self.number_fault.set(None);
            }
            Err(error) => self.number_fault.set(Some(error.words().text())),
        }
        self.text.clear_refusal();
    }

    /// The errors. A stored value that wasn't changed has none.
    pub fn faults(&self) -> Vec<String> {
        if let Some(fault) = self.number_fault.get() {
            return vec![fault];
        }
        if !self.text.is_changed() {
            return Vec::new();
        }
        let error = self.text.value.with(|text| ConnectionExpiry::typed(text).err());
        error.map(|error| error.words().text()).into_iter().collect()
    }

    fn warnings(&self) -> Vec<String> {
        let expiry = self.text.value.with(|text| ConnectionExpiry::typed(text).ok());
        expiry
            .map(|e| e.warnings().iter().map(|warning| warning.words().text()).collect())
            .unwrap_or_default()
    }

    fn meaning(&self) -> Option<String> {
        self.text.value.with(|text| ConnectionExpiry::typed(text).ok()).map(|expiry| expiry.in_words().text())
    }
}

impl Control for ExpiryState {
    fn key(&self) -> &'static str {
        self.text.name
    }

    fn value(&self) -> Option<Value> {
        if self.faults().is_empty() { self.text.value() } else { None }
    }

    fn is_changed(&self) -> bool {
        self.text.is_changed() || self.number_fault.get().is_some()
    }

    fn rebase(&self, stored: &Value) {
        Control::rebase(&self.text, stored);
    }

    fn restart(&self) {
        self.text.restart(self.text.base());
        self.numbers_follow();
    }

    fn refuse(&self, messages: Vec<String>) {
        self.text.refuse(messages);
    }
}

#[component]
pub fn ExpiryEditor(state: ExpiryState) -> impl IntoView {
    let on_number = Callback::new(move |()| state.text_follows());
    let on_text = Callback::new(move |()| {
        state.text.clear_refusal();
        state.numbers_follow();
    });
    let errors = errors(state.text.refused(), move || state.faults());
    let warnings = Signal::derive(move || state.warnings());
    let number = move |value: RwSignal<String>, label: Message| {
        view! {
            <Field label=label>
                <NumberInput value=value min=0 on_input=on_number />
            </Field>
        }
    };
    view! {
        <FieldGroup label=words::EXPIRY help=words::EXPIRY_HELP>
            <div class="rac-duration">
                {number(state.days, words::DAYS)} {number(state.hours, words::HOURS)}
                {number(state.minutes, words::MINUTES)} {number(state.seconds, words::SECONDS)}
            </div>
            <Field label=words::EXPIRY_TEXT errors=errors warnings=warnings help=words::EXPIRY_TEXT_HELP>
                <TextInput value=state.text.value monospace=true on_input=on_text />
            </Field>
            <p class="rac-duration-meaning" role="status">
                {move || state.meaning().map(words::means)}
            </p>
        </FieldGroup>
    }
}
