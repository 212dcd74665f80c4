//! What `resource::form` needs from every field of a form to compare, write, restart after a conflict, and show the
//! server's messages.

use super::FormField;
use authentik_rac::ValidationErrors;
use serde_json::Value;

/// A field of a form.
pub trait Control {
    /// Its name in the API.
    fn key(&self) -> &'static str;

    /// The value to write; `None` if the input is invalid, which is shown beside it.
    fn value(&self) -> Option<Value>;

    /// Whether it differs from the stored value it started from.
    fn is_changed(&self) -> bool;

    /// Takes a new stored value as the base, keeping the user's input.
    fn rebase(&self, stored: &Value);

    /// Resets the control to its base.
    fn restart(&self);

    /// Shows the server's messages about it.
    fn refuse(&self, messages: Vec<String>);

    /// Shows the messages in `errors` that are about this field. Returns the names in the API whose messages are shown
    /// now.
    fn refuse_from(&self, errors: &ValidationErrors) -> Vec<&'static str> {
        self.refuse(errors.of(self.key()));
        vec![self.key()]
    }
}

/// A value that a field edits, with its conversion from and to JSON.
pub trait FieldValue: Clone + PartialEq + Send + Sync + 'static {
    fn of_json(stored: &Value) -> Self;

    fn to_json(&self) -> Value;
}

impl FieldValue for String {
    fn of_json(stored: &Value) -> Self {
        text(stored).unwrap_or_default()
    }

    fn to_json(&self) -> Value {
        Value::String(self.clone())
    }
}

/// An optional id.
impl FieldValue for Option<String> {
    fn of_json(stored: &Value) -> Self {
        text(stored)
    }

    fn to_json(&self) -> Value {
        self.clone().map_or(Value::Null, Value::String)
    }
}

impl FieldValue for bool {
    fn of_json(stored: &Value) -> Self {
        stored.as_bool().unwrap_or_default()
    }

    fn to_json(&self) -> Value {
        Value::Bool(*self)
    }
}

/// A list of ids.
impl FieldValue for Vec<String> {
    fn of_json(stored: &Value) -> Self {
        stored.as_array().into_iter().flatten().filter_map(text).collect()
    }

    fn to_json(&self) -> Value {
        Value::from(self.clone())
    }
}

/// A text; a number or boolean as it is written in JSON.
fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(flag) => Some(flag.to_string()),
        _ => None,
    }
}

impl<T: FieldValue> Control for FormField<T> {
    fn key(&self) -> &'static str {
        self.name
    }

    fn value(&self) -> Option<Value> {
        Some(FormField::typed(self).to_json())
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

/// A field that is edited as text or an id but has another type in the API, such as a number or a boolean.
pub struct Parsed<T: Send + Sync + 'static> {
    pub field: FormField<T>,
    /// The value to write for the input; `None` if it is invalid.
    pub parse: fn(&T) -> Option<Value>,
}

impl<T: FieldValue> Control for Parsed<T> {
    fn key(&self) -> &'static str {
        self.field.name
    }

    fn value(&self) -> Option<Value> {
        (self.parse)(&self.field.typed())
    }

    fn is_changed(&self) -> bool {
        self.field.is_changed()
    }

    fn rebase(&self, stored: &Value) {
        Control::rebase(&self.field, stored);
    }

    fn restart(&self) {
        Control::restart(&self.field);
    }

    fn refuse(&self, messages: Vec<String>) {
        self.field.refuse(messages);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use leptos::prelude::*;
    use serde_json::json;

    #[test]
    fn a_stored_value_becomes_the_control_s_type() {
        assert_eq!(String::of_json(&json!("a")), "a");
        assert_eq!(Option::<String>::of_json(&json!(7)), Some("7".to_owned()));
        assert_eq!(Option::<String>::of_json(&Value::Null), None);
        assert!(bool::of_json(&json!(true)) && !bool::of_json(&Value::Null));
        assert_eq!(Vec::<String>::of_json(&json!(["b", "a"])), ["b", "a"]);
    }

    #[test]
    fn an_edited_value_is_written_in_the_api_s_type() {
        Owner::new().set();
        for stored in [json!("a"), json!(null), json!(true), json!(["b", "a"])] {
            let written = match &stored {
                Value::String(_) => FormField::new("x", String::of_json(&stored)).value(),
                Value::Bool(_) => FormField::new("x", bool::of_json(&stored)).value(),
                Value::Array(_) => FormField::new("x", Vec::<String>::of_json(&stored)).value(),
                _ => FormField::new("x", Option::<String>::of_json(&stored)).value(),
            };
            assert_eq!(written, Some(stored));
        }
        let parse = |text: &String| text.parse::<i32>().ok().map(Value::from);
        let number = Parsed { field: FormField::new("order", "3".to_owned()), parse };
        assert_eq!(number.value(), Some(json!(3)));
        number.field.value.set("soon".to_owned());
        assert_eq!(number.value(), None);
    }

    #[test]
    fn rebasing_keeps_the_input() {
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
