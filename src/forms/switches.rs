//! The boolean fields of a form, and the switch for each.

use super::FormField;
use super::control::FieldValue;
use authentik_rac::change::Fields;
use leptos::prelude::*;
use rac_messages::Message;
use rac_ui::Switch;
use serde_json::Value;

/// The texts of a boolean field.
#[derive(Clone, Copy, Debug)]
pub struct SwitchWords {
    pub label: fn() -> Message,
    pub help: fn() -> Message,
    /// What the detail page shows if it is on, and if it is off.
    pub on: fn() -> Message,
    pub off: fn() -> Message,
}

impl SwitchWords {
    /// The text for a stored value.
    pub fn state(&self, is_on: bool) -> Message {
        if is_on { (self.on)() } else { (self.off)() }
    }
}

/// All boolean fields of a form.
#[derive(Clone, Copy)]
pub struct Switches(StoredValue<Vec<FormField<bool>>>);

impl Switches {
    /// The fields with these names in the API, with their values in `stored`.
    pub fn new(stored: &Fields, names: impl IntoIterator<Item = &'static str>) -> Self {
        let field = |name: &'static str| {
            FormField::new(name, bool::of_json(stored.get(name).unwrap_or(&Value::Null)))
        };
        Switches(StoredValue::new(names.into_iter().map(field).collect()))
    }

    /// The field with this name, if it is one of them.
    pub fn get(&self, name: &str) -> Option<FormField<bool>> {
        self.0.with_value(|fields| fields.iter().find(|field| field.name == name).copied())
    }
}

#[component]
pub fn SwitchField(field: FormField<bool>, words: SwitchWords) -> impl IntoView {
    view! {
        <Switch
            checked=field.value
            label=(words.label)()
            help=(words.help)()
            errors=field.refused()
            on_change=Callback::new(move |_| field.clear_refusal())
        />
    }
}
