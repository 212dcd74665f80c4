//! The fields of a serializer: parsing, validation and messages.

mod field;
mod value;

pub use field::{Field, INT32, Kind};

use serde_json::{Map, Value, json};

use crate::rest::answer::Refusal;
use crate::store::{Row, Store, Table};

/// Converts a request's body into columns to write.
///
/// All fields are validated, and all their errors reported; unknown and read-only fields are dropped. For an existing
/// row, `known` has it and whether the request is partial (PATCH): then nothing is required.
pub fn changes(
    fields: &[Field],
    body: &Map<String, Value>,
    store: &Store,
    table: Table,
    known: Option<(&Row, bool)>,
) -> Result<Row, Refusal> {
    let partial = known.is_some_and(|(_, partial)| partial);
    let mut errors = Map::new();
    let mut changes = Row::default();
    for field in fields.iter().filter(|field| !field.read_only) {
        let Some(given) = body.get(field.name) else {
            if field.required && !partial {
                errors.insert(field.name.into(), json!(["This field is required."]));
            }
            continue;
        };
        match value::read(field, given, store) {
            Ok(value) if taken(field, &value, store, table, known.map(|(row, _)| row)) => {
                errors.insert(field.name.into(), json!([field.unique.unwrap_or_default()]));
            }
            Ok(value) => changes.set(field.name, value),
            Err(value::Fault::Message(message)) => {
                errors.insert(field.name.into(), json!([message]));
            }
            Err(value::Fault::Crash) => return Err(Refusal::Crash),
        }
    }
    if !errors.is_empty() {
        return Err(Refusal::Fields(errors));
    }
    // PostgreSQL can't store NUL in JSON; it fails when the row is written.
    if fields
        .iter()
        .any(|field| field.kind == Kind::Dictionary && changes.0.get(field.name).is_some_and(has_nul))
    {
        return Err(Refusal::Crash);
    }
    Ok(changes)
}

/// Whether another row has the same value in a field that must be unique.
fn taken(field: &Field, value: &Value, store: &Store, table: Table, own: Option<&Row>) -> bool {
    if field.unique.is_none() || value.is_null() {
        return false;
    }
    if field.name == "pk" {
        let pk = crate::store::key_text(value);
        return own.is_none_or(|own| own.pk() != pk) && store.row(table, &pk).is_some();
    }
    let own = own.map(Row::pk);
    store.table(table).rows().any(|row| Some(row.pk()) != own && row.value(field.name) == *value)
}

fn has_nul(value: &Value) -> bool {
    match value {
        Value::String(text) => text.contains('\0'),
        Value::Array(items) => items.iter().any(has_nul),
        Value::Object(map) => map.iter().any(|(name, value)| name.contains('\0') || has_nul(value)),
        _ => false,
    }
}
