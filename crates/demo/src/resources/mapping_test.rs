//! Tests a property mapping with a user. There is no Python here: only a few forms of expressions are understood.

use serde_json::{Map, Value, json};

use crate::auth::Action;
use crate::rest::answer::{Answer, Refusal};
use crate::rest::resource::Call;
use crate::store::{Row, Table};

use super::property_mappings::{self, GENERAL};
use super::users;

/// `POST /propertymappings/all/<key>/test/`
pub fn answer(key: &str, call: &mut Call) -> Result<Answer, Refusal> {
    if call.request.method != "POST" {
        return Err(Refusal::MethodNotAllowed("POST, OPTIONS".into()));
    }
    if !call.caller.may(call.store, Action::View, &GENERAL) {
        // The server checks this inside the view and doesn't catch its own exception.
        return Err(Refusal::Crash);
    }
    let pk = uuid::Uuid::parse_str(key).map_err(|_| Refusal::not_found())?.to_string();
    let mapping =
        property_mappings::find(call.store, &pk).ok_or_else(|| Refusal::no_match(GENERAL.object_name))?;
    let body = call.request.object()?;
    let user = match body.get("user") {
        None | Some(Value::Null) => call.store.row(Table::Users, &call.caller.pk.to_string()),
        Some(pk) => match call.store.row(Table::Users, &crate::store::key_text(pk)) {
            Some(user) => Some(user),
            None => {
                return Err(Refusal::field("user", format!("Invalid pk \"{pk}\" - object does not exist.")));
            }
        },
    };
    let (value, successful) = match result(mapping, user) {
        Ok(value) => (value, true),
        Err(message) => (Value::from(message), false),
    };
    let text = match &value {
        Value::String(text) if !successful => text.clone(),
        _ if call.query().is_true("format_result") => indented(&value),
        _ => value.to_string(),
    };
    Ok(Answer::ok(&json!({ "result": text, "successful": successful })))
}

/// The truthy static settings, merged with the expression's result.
fn result(mapping: &Row, user: Option<&Row>) -> Result<Value, String> {
    let truthy = |value: &Value| match value {
        Value::Null => false,
        Value::Bool(flag) => *flag,
        Value::Number(number) => number.as_f64() != Some(0.0),
        Value::String(text) => !text.is_empty(),
        Value::Array(items) => !items.is_empty(),
        Value::Object(map) => !map.is_empty(),
    };
    let stored = mapping.value("static_settings");
    let mut settings: Map<String, Value> = stored.as_object().cloned().unwrap_or_default();
    settings.retain(|_, value| truthy(value));
    let expression = mapping.text("expression").trim();
    if !expression.is_empty() {
        settings.extend(returned(expression, user)?);
    }
    Ok(Value::Object(settings))
}

/// The result of `return {…}`: quoted keys, and values that are literals, `request.user.<field>`, or sums of such
/// texts.
fn returned(expression: &str, user: Option<&Row>) -> Result<Map<String, Value>, String> {
    let failed =
        || "The demo understands only expressions of the form: return {\"name\": \"value\"}".to_owned();
    let body = expression.strip_prefix("return").map(str::trim).ok_or_else(failed)?;
    let body = body.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')).ok_or_else(failed)?;
    let mut out = Map::new();
    for pair in split_outside_quotes(body, ',') {
        let pair = pair.trim();
        if pair.is_empty() {
            continue;
        }
        let parts = split_outside_quotes(pair, ':');
        let (Some(name), Some(value), None) = (parts.first(), parts.get(1), parts.get(2)) else {
            return Err(failed());
        };
        let name =
            literal(name.trim()).and_then(|name| name.as_str().map(str::to_owned)).ok_or_else(failed)?;
        out.insert(name, evaluated(value.trim(), user).ok_or_else(failed)?);
    }
    Ok(out)
}

fn evaluated(term: &str, user: Option<&Row>) -> Option<Value> {
    let parts = split_outside_quotes(term, '+');
    let mut values = parts.iter().map(|part| single(part.trim(), user));
    if parts.len() == 1 {
        return values.next()?;
    }
    let texts: Option<Vec<String>> = values.map(|value| value?.as_str().map(str::to_owned)).collect();
    Some(Value::from(texts?.concat()))
}

fn single(term: &str, user: Option<&Row>) -> Option<Value> {
    match term.strip_prefix("request.user.") {
        Some(field) => users::brief(user?).get(field).cloned(),
        None => literal(term),
    }
}

fn literal(term: &str) -> Option<Value> {
    match term {
        "True" => Some(json!(true)),
        "False" => Some(json!(false)),
        "None" => Some(Value::Null),
        _ => match term.strip_prefix('\'').and_then(|rest| rest.strip_suffix('\'')) {
            Some(inside) => Some(Value::from(inside)),
            None => {
                serde_json::from_str(term).ok().filter(|value: &Value| value.is_string() || value.is_number())
            }
        },
    }
}

fn split_outside_quotes(text: &str, separator: char) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut quote = None;
    for c in text.chars() {
        match quote {
            None if c == separator => {
                parts.push(String::new());
                continue;
            }
            None if matches!(c, '"' | '\'') => quote = Some(c),
            Some(open) if c == open => quote = None,
            _ => {}
        }
        if let Some(last) = parts.last_mut() {
            last.push(c);
        }
    }
    parts
}

/// JSON, indented by four spaces.
fn indented(value: &Value) -> String {
    let mut out = Vec::new();
    let formatter = serde_json::ser::PrettyFormatter::with_indent(b"    ");
    let mut serializer = serde_json::Serializer::with_formatter(&mut out, formatter);
    match serde::Serialize::serialize(value, &mut serializer) {
        Ok(()) => String::from_utf8_lossy(&out).into_owned(),
        Err(_) => value.to_string(),
    }
}
