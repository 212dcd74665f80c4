//! The fields of a form that are on or off, and the switch for one of them.

use super::FormField;
use super::control::FieldValue;
use authentik_rac::change::Fields;
use leptos::prelude::*;
use rac_ui::Switch;
use serde_json::Value;

/// What people read of such a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SwitchWords {
    pub label: &'static str,
    pub help: &'static str,
    /// What the detail page says where it is on, and where it is off.
    pub on: &'static str,
    pub off: &'static str,
}

impl SwitchWords {
    /// What a stored value means.
    pub fn state(&self, is_on: bool) -> &'static str {
        if is_on { self.on } else { self.off }
    }
}

/// All fields of a form that are on or off.
#[derive(Clone, Copy)]
pub struct Switches(StoredValue<Vec<FormField<bool>>>);

impl Switches {
    /// The fields of these names in the API, as they are in `stored`.
    pub fn new(stored: &Fields, names: impl IntoIterator<Item = &'static str>) -> Self {
        let field = |name: &'static str| {
            FormField::new(name, bool::of_json(stored.get(name).unwrap_or(&Value::Null)))
        };
        Switches(StoredValue::new(names.into_iter().map(field).collect()))
    }

    /// The field of this name, if it is one of them.
    pub fn get(&self, name: &str) -> Option<FormField<bool>> {
        self.0.with_value(|fields| fields.iter().find(|field| field.name == name).copied())
    }
}

#[component]
pub fn SwitchField(field: FormField<bool>, words: SwitchWords) -> impl IntoView {
    view! {
        <Switch
            checked=field.value
            label=words.label
            help=words.help
            errors=field.refused()
            on_change=Callback::new(move |_| field.clear_refusal())
        />
    }
}
