//! The JSON Schema of plan files, generated from the tables of fields.

use serde_json::{Map, Value, json};

use super::{FORMAT, VERSION};
use crate::Kind;
use crate::model::{BINDING_OPTIONS, Field, FieldKind, SUBJECTS};

/// The JSON Schema (draft 2020-12) of plan files; `docs/plan-file.schema.json` contains this text.
pub fn schema() -> Value {
    let mut properties = Map::new();
    let about = "The address of this schema, for editors.";
    properties.insert("$schema".to_owned(), json!({ "type": "string", "description": about }));
    properties.insert("format".to_owned(), json!({ "const": FORMAT }));
    properties.insert("version".to_owned(), json!({ "const": VERSION }));
    for kind in Kind::ALL {
        let items = json!({ "$ref": format!("#/$defs/{}", kind.as_str()) });
        properties.insert(kind.section().to_owned(), json!({ "type": "array", "items": items }));
    }
    let mut definitions: Map<String, Value> =
        Kind::ALL.iter().map(|kind| (kind.as_str().to_owned(), of_kind(*kind))).collect();
    definitions.insert("binding".to_owned(), binding());
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "RAC Admin plan file",
        "description": "Objects of authentik's Remote Access Control. A field that is left out is left alone where the object exists. {\"$keep\": true} in place of a setting keeps the value that is there.",
        "type": "object",
        "required": ["format", "version"],
        "additionalProperties": false,
        "properties": properties,
        "$defs": definitions,
    })
}

fn of_kind(kind: Kind) -> Value {
    let key = if kind == Kind::Application { "slug" } else { "name" };
    let properties: Map<String, Value> =
        kind.fields().iter().map(|field| (field.key.to_owned(), of_field(field))).collect();
    json!({
        "type": "object",
        "required": [key],
        "additionalProperties": false,
        "properties": properties,
    })
}

fn of_field(field: &Field) -> Value {
    let mut schema = of_value(field.kind);
    if let Some(map) = schema.as_object_mut() {
        let about = match field.required {
            true => format!("{} Needed to create one.", field.about),
            false => field.about.to_owned(),
        };
        map.insert("description".to_owned(), about.into());
    }
    schema
}

fn of_value(kind: FieldKind) -> Value {
    match kind {
        FieldKind::Text | FieldKind::Reference(_) => json!({ "type": "string" }),
        FieldKind::OptionalReference(_) => json!({ "type": ["string", "null"] }),
        FieldKind::Number => json!({ "type": "integer", "minimum": i32::MIN, "maximum": i32::MAX }),
        FieldKind::Flag => json!({ "type": "boolean" }),
        FieldKind::Settings => json!({ "type": "object" }),
        FieldKind::References(_) => json!({ "type": "array", "items": { "type": "string" } }),
        FieldKind::Bindings => json!({ "type": "array", "items": { "$ref": "#/$defs/binding" } }),
    }
}

fn binding() -> Value {
    let mut properties: Map<String, Value> = SUBJECTS
        .iter()
        .map(|(key, target)| {
            let about = format!("The name of a {}.", target.label());
            ((*key).to_owned(), json!({ "type": "string", "description": about }))
        })
        .collect();
    for (key, kind, about) in BINDING_OPTIONS {
        let mut schema = of_value(kind);
        if let Some(map) = schema.as_object_mut() {
            map.insert("description".to_owned(), about.into());
        }
        properties.insert(key.to_owned(), schema);
    }
    let one_of: Vec<Value> = SUBJECTS.iter().map(|(key, _)| json!({ "required": [key] })).collect();
    json!({ "type": "object", "oneOf": one_of, "additionalProperties": false, "properties": properties })
}
