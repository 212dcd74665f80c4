//! The validation errors of a refused request, by field.

use rac_messages::{Argument, Message, authentik as words, sentences};
use serde_json::Value;

/// Messages by field, in authentik's order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ValidationErrors {
    /// The field's name in the API (`connection_expiry`; nested ones joined by dots) and its messages.
    pub fields: Vec<(String, Vec<String>)>,
    /// Messages that belong to no field.
    pub general: Vec<String>,
}

/// The deepest nesting that is read; deeper values are shown as JSON.
const DEPTH: usize = 8;

impl ValidationErrors {
    /// Reads `{"field": ["text", …]}`, `{"non_field_errors": […]}`, `{"detail": "…"}`, `{"field": "text"}`, nested
    /// objects, an array (authentik's response to a NUL character) and a string: all of these occur.
    pub fn read(body: &Value) -> Self {
        let mut errors = ValidationErrors::default();
        match body {
            Value::Object(map) => {
                for (key, value) in map {
                    errors.collect(key, value, DEPTH);
                }
            }
            other => texts(other, &mut errors.general),
        }
        errors
    }

    fn collect(&mut self, path: &str, value: &Value, depth: usize) {
        match value {
            Value::Object(map) if depth > 0 => {
                for (key, value) in map {
                    let mut inner = String::from(path);
                    inner.push('.');
                    inner.push_str(key);
                    self.collect(&inner, value, depth - 1);
                }
            }
            value => {
                let mut found = Vec::new();
                texts(value, &mut found);
                if found.is_empty() {
                    return;
                }
                if matches!(path, "non_field_errors" | "detail" | "__all__") {
                    self.general.extend(found);
                } else {
                    self.fields.push((path.to_owned(), found));
                }
            }
        }
    }

    /// The messages of one field.
    pub fn of(&self, field: &str) -> Vec<String> {
        self.fields.iter().filter(|(name, _)| name == field).flat_map(|(_, texts)| texts.clone()).collect()
    }

    /// Everything as one line: "Name: This field is required. Settings: …".
    pub fn sentence(&self) -> Message {
        self.sentence_with(readable_name)
    }

    /// The same with the labels of a form. `label`: a field's label, by its name in the API.
    pub fn sentence_with<L: Into<Argument>>(&self, label: impl Fn(&str) -> L) -> Message {
        let of_field =
            |(field, texts): &(String, Vec<String>)| words::field_refused(label(field), texts.join(" "));
        let general = self.general.iter().map(Message::verbatim);
        sentences(general.chain(self.fields.iter().map(of_field)))
    }
}

fn texts(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Null => {}
        Value::String(text) => found.push(text.clone()),
        Value::Array(items) if items.iter().all(Value::is_string) => {
            found.extend(items.iter().filter_map(Value::as_str).map(str::to_owned));
        }
        other => found.push(other.to_string()),
    }
}

/// A readable form of a field's name in the API, if no form has a label for it (`meta_icon` → "Meta icon").
pub fn readable_name(field: &str) -> String {
    let text = field.replace('_', " ");
    let mut chars = text.chars();
    match chars.next() {
        Some(first) => std::iter::once(first.to_ascii_uppercase()).chain(chars).collect(),
        None => text,
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::json;

    #[test]
    fn every_message_is_kept_with_its_field() {
        let errors = ValidationErrors::read(&json!({
            "name": ["This field may not be blank."],
            "authorization_flow": ["This field is required.", "Second."],
            "non_field_errors": ["Both at once."],
            "for_user": "User not found",
            "app": {"slug": ["Taken."]},
        }));
        assert_eq!(errors.of("name"), ["This field may not be blank."]);
        assert_eq!(errors.of("authorization_flow"), ["This field is required.", "Second."]);
        assert_eq!(errors.of("for_user"), ["User not found"]);
        assert_eq!(errors.of("app.slug"), ["Taken."]);
        assert_eq!(errors.general, ["Both at once."]);
    }

    #[test]
    fn an_array_is_shown_as_general_messages() {
        let errors = ValidationErrors::read(&json!(["Null characters are not allowed."]));
        assert_eq!(errors.sentence(), "Null characters are not allowed.");
    }

    #[test]
    fn the_sentence_names_fields_as_the_form_does() {
        let errors = ValidationErrors::read(&json!({"connection_expiry": ["0 is wrong."]}));
        assert_eq!(errors.sentence(), "Connection expiry: 0 is wrong.");
        assert_eq!(errors.sentence_with(|_| "Expiry".to_owned()), "Expiry: 0 is wrong.");
    }

    fn any_json() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<i64>().prop_map(Value::from),
            "\\PC*".prop_map(Value::from)
        ];
        leaf.prop_recursive(12, 64, 6, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
                prop::collection::vec(("\\PC*", inner), 0..6)
                    .prop_map(|pairs| Value::Object(pairs.into_iter().collect()))
            ]
        })
    }

    proptest! {
        #[test]
        fn no_text_of_any_answer_is_dropped(body in any_json()) {
            let sentence = ValidationErrors::read(&body).sentence().text();
            let mut strings = Vec::new();
            fn walk<'a>(value: &'a Value, strings: &mut Vec<&'a str>) {
                match value {
                    Value::String(text) => strings.push(text),
                    Value::Array(items) => items.iter().for_each(|v| walk(v, strings)),
                    Value::Object(map) => map.values().for_each(|v| walk(v, strings)),
                    _ => {}
                }
            }
            walk(&body, &mut strings);
            for text in strings {
                let quoted = serde_json::to_string(text).unwrap();
                let inner = &quoted[1..quoted.len() - 1];
                prop_assert!(sentence.contains(text) || sentence.contains(inner), "{text:?} is missing in {sentence:?}");
            }
        }
    }
}
