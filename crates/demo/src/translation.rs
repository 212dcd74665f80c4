//! Messages in the language of `Accept-Language`, so that clients don't rely on English.
//!
//! The demo has German texts for the most common messages.

use serde_json::{Map, Value};

use crate::rest::answer::Refusal;

const GERMAN: [(&str, &str); 8] = [
    ("Authentication credentials were not provided.", "Anmeldedaten fehlen."),
    ("Token invalid/expired", "Token ungültig/abgelaufen"),
    (
        "You do not have permission to perform this action.",
        "Sie sind nicht berechtigt, diese Aktion durchzuführen.",
    ),
    ("Not found.", "Nicht gefunden."),
    ("Invalid page.", "Ungültige Seite."),
    ("This field is required.", "Dieses Feld ist zwingend erforderlich."),
    ("This field may not be blank.", "Dieses Feld darf nicht leer sein."),
    ("This field may not be null.", "Dieses Feld darf nicht null sein."),
];

/// The refusal in the caller's language, if there is a translation.
pub fn translated(refusal: Refusal, accept_language: Option<&str>) -> Refusal {
    let first = accept_language.unwrap_or_default().split([',', ';', '-']).next().unwrap_or_default();
    if !first.trim().eq_ignore_ascii_case("de") {
        return refusal;
    }
    match refusal {
        Refusal::Detail(status, text) => Refusal::Detail(status, german(&text)),
        Refusal::Fields(fields) => Refusal::Fields(german_fields(fields)),
        other => other,
    }
}

fn german(text: &str) -> String {
    GERMAN.iter().find(|(english, _)| *english == text).map_or(text, |(_, german)| german).to_owned()
}

fn german_fields(fields: Map<String, Value>) -> Map<String, Value> {
    fields.into_iter().map(|(name, messages)| (name, german_value(messages))).collect()
}

fn german_value(value: Value) -> Value {
    match value {
        Value::String(text) => Value::from(german(&text)),
        Value::Array(messages) => messages.into_iter().map(german_value).collect(),
        Value::Object(fields) => Value::Object(german_fields(fields)),
        other => other,
    }
}
