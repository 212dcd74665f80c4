//! Parses a value for a type of field.

use serde_json::Value;

use super::field::{Field, Kind};
use crate::expiry;
use crate::rest::python;
use crate::store::{Store, Table};

/// Why a value is refused.
pub enum Fault {
    Message(String),
    /// The validation itself raises an unhandled exception.
    Crash,
}

fn fault<T>(message: impl Into<String>) -> Result<T, Fault> {
    Err(Fault::Message(message.into()))
}

/// The column's value, or the error.
pub fn read(field: &Field, given: &Value, store: &Store) -> Result<Value, Fault> {
    let empty_key = matches!(field.kind, Kind::Key(_)) && given.as_str() == Some("");
    if given.is_null() || empty_key {
        return if field.nullable { Ok(Value::Null) } else { fault("This field may not be null.") };
    }
    match &field.kind {
        Kind::Text => text(field, given).map(Value::from),
        Kind::Expiry => {
            let text = text(field, given)?;
            match expiry::check(&text) {
                expiry::Verdict::Accepted(_) => Ok(Value::from(text)),
                expiry::Verdict::Refused => {
                    fault(format!("{text} is not in the correct format of 'hours=3;minutes=1'."))
                }
                expiry::Verdict::Crash => Err(Fault::Crash),
            }
        }
        Kind::Slug => slug(field, given),
        Kind::Boolean => boolean(given),
        Kind::Integer { min, max } => integer(given, *min, *max),
        Kind::Choice(choices) => {
            let text = python::text(given);
            if choices.contains(&text.as_str()) {
                Ok(Value::from(text))
            } else {
                fault(format!("\"{text}\" is not a valid choice."))
            }
        }
        Kind::Dictionary if given.is_object() => Ok(given.clone()),
        Kind::Dictionary => fault("Value must be a dictionary, and not have any duplicate keys."),
        Kind::Key(table) => key(*table, given, store),
        Kind::BindingTarget => uuid_key(given, |pk| store.has_policies(pk)),
        Kind::Keys { table, may_be_empty } => keys(*table, *may_be_empty, given, store),
        Kind::Uuid => match uuid(given) {
            Some(uuid) => Ok(Value::from(uuid)),
            None => fault("Must be a valid UUID."),
        },
        Kind::TextList | Kind::Nested(_) | Kind::Derived => Ok(given.clone()),
    }
}

/// Text and numbers become text, without surrounding spaces.
fn text(field: &Field, given: &Value) -> Result<String, Fault> {
    if !matches!(given, Value::String(_) | Value::Number(_)) {
        return fault("Not a valid string.");
    }
    let text = python::text(given).trim().to_owned();
    if text.is_empty() && !field.blank {
        return fault("This field may not be blank.");
    }
    if text.contains('\0') {
        return fault("Null characters are not allowed.");
    }
    Ok(text)
}

fn slug(field: &Field, given: &Value) -> Result<Value, Fault> {
    let text = text(field, given)?;
    if text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_')) {
        return Ok(Value::from(text));
    }
    fault("Enter a valid “slug” consisting of letters, numbers, underscores or hyphens.")
}

fn boolean(given: &Value) -> Result<Value, Fault> {
    let text = match given {
        Value::Bool(flag) => return Ok(Value::from(*flag)),
        Value::String(text) => text.clone(),
        Value::Number(number) => match number.as_f64() {
            Some(1.0) => "1".into(),
            Some(0.0) => "0".into(),
            _ => String::new(),
        },
        _ => String::new(),
    };
    match text.to_lowercase().as_str() {
        "t" | "y" | "yes" | "true" | "on" | "1" => Ok(Value::from(true)),
        "f" | "n" | "no" | "false" | "off" | "0" => Ok(Value::from(false)),
        _ => fault("Must be a valid boolean."),
    }
}

/// Integers, also as text, and with zeros after the decimal point.
fn integer(given: &Value, min: i64, max: i64) -> Result<Value, Fault> {
    let digits = match given {
        Value::String(_) | Value::Number(_) => python::text(given),
        _ => String::new(),
    };
    let digits = digits.trim();
    let whole = match digits.split_once('.') {
        Some((whole, zeros)) if zeros.chars().all(|c| c == '0') => whole,
        _ => digits,
    };
    let Ok(number) = whole.parse::<i128>() else { return fault("A valid integer is required.") };
    if number > i128::from(max) {
        return fault(format!("Ensure this value is less than or equal to {max}."));
    }
    match i64::try_from(number) {
        Ok(number) if number >= min => Ok(Value::from(number)),
        _ => fault(format!("Ensure this value is greater than or equal to {min}.")),
    }
}

fn no_object<T>(given: &Value) -> Result<T, Fault> {
    fault(format!("Invalid pk \"{}\" - object does not exist.", python::text(given)))
}

fn wrong_type<T>(given: &Value) -> Result<T, Fault> {
    fault(format!("Incorrect type. Expected pk value, received {}.", python::type_name(given)))
}

/// The key of an existing row: a number for providers and users, a uuid otherwise.
fn key(table: Table, given: &Value, store: &Store) -> Result<Value, Fault> {
    if !matches!(table, Table::Providers | Table::Users) {
        return uuid_key(given, |pk| store.row(table, pk).is_some());
    }
    let number = match given {
        Value::String(text) => python::int(text),
        // A float is truncated; a number beyond 64 bits is one.
        Value::Number(number) => {
            Some(python::whole(number).unwrap_or_else(|| number.as_f64().unwrap_or_default() as i128))
        }
        _ => None,
    };
    match number {
        None if given.is_null() => no_object(given),
        None => wrong_type(given),
        Some(number) => match store.row(table, &number.to_string()) {
            Some(row) => Ok(row.value("pk")),
            None => no_object(given),
        },
    }
}

fn uuid_key(given: &Value, exists: impl Fn(&str) -> bool) -> Result<Value, Fault> {
    match given {
        Value::Null => return no_object(given),
        Value::Bool(_) => return wrong_type(given),
        _ => {}
    }
    match uuid(given) {
        None => fault(format!("“{}” is not a valid UUID.", python::text(given))),
        Some(pk) if exists(&pk) => Ok(Value::from(pk)),
        Some(_) => no_object(given),
    }
}

/// The key in a text or a number.
fn uuid(given: &Value) -> Option<String> {
    let uuid = match given {
        Value::String(text) => python::uuid(text),
        Value::Number(number) => number.as_u64().map(|number| uuid::Uuid::from_u128(u128::from(number))),
        _ => None,
    };
    uuid.map(|uuid| uuid.to_string())
}

/// An object counts as a list of its keys, as in Python.
fn keys(table: Table, may_be_empty: bool, given: &Value, store: &Store) -> Result<Value, Fault> {
    let items = match given {
        Value::Array(items) => items.clone(),
        Value::Object(map) => map.keys().map(|key| Value::from(key.as_str())).collect(),
        _ => {
            return fault(format!("Expected a list of items but got type \"{}\".", python::type_name(given)));
        }
    };
    if items.is_empty() && !may_be_empty {
        return fault("This list may not be empty.");
    }
    let mut keys: Vec<Value> = Vec::new();
    for item in &items {
        let key = key(table, item, store)?;
        if !keys.contains(&key) {
            keys.push(key);
        }
    }
    Ok(Value::Array(keys))
}
