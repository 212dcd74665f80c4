//! What a form needs of each of its fields, whatever is edited there: so that comparing, restarting after a conflict
//! and placing what the server refused are written once, in `editing`.

use super::FormField;
use serde_json::Value;

/// A field of a form.
pub trait Control {
    /// Its name in the API.
    fn key(&self) -> &'static str;

    /// Whether it differs from what it started from.
    fn is_changed(&self) -> bool;

    /// Restarts from what is stored now, keeping what is in the control.
    fn rebase(&self, stored: &Value);

    /// Puts what it started from into the control.
    fn restart(&self);

    /// Shows what the server refused it for.
    fn refuse(&self, messages: Vec<String>);
}

/// What a field edits, read from the JSON that is stored.
pub trait FieldValue: Clone + PartialEq + Send + Sync + 'static {
    fn of_json(stored: &Value) -> Self;
}

impl FieldValue for String {
    fn of_json(stored: &Value) -> Self {
        text(stored).unwrap_or_default()
    }
}

/// An id, or nothing.
impl FieldValue for Option<String> {
    fn of_json(stored: &Value) -> Self {
        text(stored)
    }
}

impl FieldValue for bool {
    fn of_json(stored: &Value) -> Self {
        stored.as_bool().unwrap_or_default()
    }
}

/// Several ids.
impl FieldValue for Vec<String> {
    fn of_json(stored: &Value) -> Self {
        stored.as_array().into_iter().flatten().filter_map(text).collect()
    }
}

/// A text, or a number as it is spelt.
fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

impl<T: FieldValue> Control for FormField<T> {
    fn key(&self) -> &'static str {
        self.name
    }

    fn is_changed(&self) -> bool {
        FormField::is_changed(self)
    }

    fn rebase(&self, stored: &Value) {
        FormField::rebase(self, T::of_json(stored));
    }

    fn restart(&self) {
        FormField::restart(self, self.base());
    }

    fn refuse(&self, messages: Vec<String>) {
        FormField::refuse(self, messages);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use leptos::prelude::*;
    use serde_json::json;

    #[test]
    fn what_is_stored_is_read_as_the_control_edits_it() {
        assert_eq!(String::of_json(&json!("a")), "a");
        assert_eq!(Option::<String>::of_json(&json!(7)), Some("7".to_owned()));
        assert_eq!(Option::<String>::of_json(&Value::Null), None);
        assert!(bool::of_json(&json!(true)) && !bool::of_json(&Value::Null));
        assert_eq!(Vec::<String>::of_json(&json!(["b", "a"])), ["b", "a"]);
    }

    #[test]
    fn a_field_starts_anew_from_what_is_stored_and_keeps_what_was_typed() {
        Owner::new().set();
        let name = FormField::new("name", "Servers".to_owned());
        name.value.set("Mine".to_owned());
        Control::rebase(&name, &json!("Theirs"));
        assert_eq!((name.value.get(), name.base()), ("Mine".to_owned(), "Theirs".to_owned()));
        Control::restart(&name);
        assert_eq!(name.value.get(), "Theirs");
        assert!(!Control::is_changed(&name));
    }
}
