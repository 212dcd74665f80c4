//! The answer to OPTIONS: the metadata of a view.

use serde_json::{Map, Value, json};

use super::resource::Model;
use crate::validate::{Field, Kind};

/// Describes a view. `action`: the method whose fields are listed, if the caller can use it.
pub fn describe(model: &Model, detail: bool, action: Option<(&str, &[Field])>) -> Value {
    let suffix = if detail { "Instance" } else { "List" };
    let mut out = json!({
        "name": format!("{} {suffix}", model.view),
        "description": format!("{} Viewset", model.object_name),
        "renders": ["application/json"],
        "parses": ["application/json"],
    });
    if let Some((method, fields)) = action {
        out["actions"] = json!({ method: fields_of(fields) });
    }
    out
}

fn fields_of(fields: &[Field]) -> Map<String, Value> {
    fields
        .iter()
        .filter(|field| !field.hidden)
        .map(|field| (field.name.to_owned(), field_of(field)))
        .collect()
}

fn field_of(field: &Field) -> Value {
    let kind = match &field.kind {
        Kind::Text | Kind::Expiry | Kind::Uuid => "string",
        Kind::Slug => "slug",
        Kind::Boolean => "boolean",
        Kind::Integer { .. } => "integer",
        Kind::Choice(_) => "choice",
        Kind::TextList => "list",
        Kind::Nested(_) => "nested object",
        Kind::Dictionary | Kind::Key(_) | Kind::Keys { .. } | Kind::BindingTarget | Kind::Derived => "field",
    };
    let mut out = json!({
        "type": kind,
        "required": field.required && !field.read_only,
        "read_only": field.read_only,
        "label": field.label(),
    });
    if !field.help.is_empty() {
        out["help_text"] = json!(field.help);
    }
    match &field.kind {
        Kind::Integer { min, max } if !field.read_only => {
            out["min_value"] = json!(min);
            out["max_value"] = json!(max);
        }
        Kind::Choice(choices) => {
            let choice = |value: &&str| json!({ "value": value, "display_name": capitalised(value) });
            out["choices"] = choices.iter().map(choice).collect();
        }
        Kind::TextList => out["child"] = json!({ "type": "string", "required": true, "read_only": false }),
        Kind::Nested(fields) => out["children"] = Value::Object(fields_of(fields)),
        _ => {}
    }
    out
}

/// With a capital first letter, and spaces for underscores.
pub fn capitalised(name: &str) -> String {
    let text = name.replace('_', " ");
    let mut chars = text.chars();
    chars.next().map(|first| first.to_uppercase().chain(chars).collect()).unwrap_or_default()
}
