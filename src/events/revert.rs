//! Writing back the values that authentik's log has of a change: as undoing does, with its question, and without
//! overwriting what someone has changed since.

use super::words;
use crate::read_only::use_disabled_reason;
use crate::undo::use_undo;
use authentik_rac::events::{Event, EventAction};
use authentik_rac::rights::Object;
use authentik_rac::undo::{Deleted, Item, Kind, Written};
use leptos::prelude::*;
use rac_ui::{Button, ButtonVariant, Icon};
use serde_json::Value;
use std::mem::discriminant;

/// The fields that are written back. References are not: how the log names them isn't documented.
fn fields(kind: Kind) -> &'static [&'static str] {
    match kind {
        Kind::Provider => &["name", "connection_expiry", "delete_token_on_disconnect", "settings"],
        Kind::Endpoint => &["name", "protocol", "host", "maximum_connections", "settings"],
        Kind::PropertyMapping => &["name", "expression", "static_settings"],
        _ => &[],
    }
}

/// What undoes a logged change of the object with this id; none if the log has no old values that can be written.
fn inverse(kind: Kind, id: &str, event: &Event) -> Option<Item> {
    if event.action != EventAction::ModelUpdated {
        return None;
    }
    let diff = event.context.get("diff")?.as_object()?;
    let mut written = Written::default();
    for field in fields(kind) {
        let value = |name: &str| diff.get(*field).and_then(|change| change.get(name));
        let (Some(before), Some(after)) = (value("previous_value"), value("new_value")) else { continue };
        let is_whole = discriminant(before) == discriminant(after) && !is_masked(before) && !is_masked(after);
        if is_whole && before != after {
            written.before.insert((*field).to_owned(), before.clone());
            written.after.insert((*field).to_owned(), after.clone());
        }
    }
    let name = event.object().map(|object| object.name).unwrap_or_default();
    (!written.before.is_empty()).then(|| Item::edited(kind.of(id), name, written))
}

/// Whether authentik has replaced something in it by asterisks, as it does with secrets in its log.
fn is_masked(value: &Value) -> bool {
    match value {
        Value::String(text) => text.len() > 3 && text.bytes().all(|byte| byte == b'*'),
        Value::Array(all) => all.iter().any(is_masked),
        Value::Object(map) => map.values().any(is_masked),
        _ => false,
    }
}

/// The button beside an event, if it can be reverted.
pub fn revert(kind: Kind, id: &str, event: &Event) -> Option<AnyView> {
    let item = inverse(kind, id, event)?;
    let object = match kind {
        Kind::Provider => Object::Provider,
        Kind::Endpoint => Object::Endpoint,
        _ => Object::PropertyMapping,
    };
    let undo = use_undo();
    let who = super::row::who(event);
    let label = words::revert_of(&who);
    let on_click = Callback::new(move |()| {
        let change = Deleted { items: vec![item.clone()], losses: Vec::new() };
        if let Some(entry) = undo.record(words::logged_change(&who).text(), change) {
            undo.ask(entry, false);
        }
    });
    Some(
        view! {
            <Button
                variant=ButtonVariant::Quiet
                icon=Icon::Undo
                label=label
                disabled=use_disabled_reason(object.change(id))
                on_click=on_click
            >
                {words::REVERT}
            </Button>
        }
        .into_any(),
    )
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use serde_json::json;

    fn of(kind: Kind, diff: Value) -> Option<Written> {
        let event = json!({
            "action": "model_updated",
            "context": { "model": { "pk": 7, "name": "Plant", "model_name": "racprovider" }, "diff": diff },
        });
        let event: Event = authentik_rac::wire::read(&event.to_string()).unwrap();
        let item = inverse(kind, "7", &event)?;
        assert_eq!(item.name, "Plant");
        match item.steps.into_iter().next() {
            Some(authentik_rac::undo::Step::Write { from, back, .. }) => {
                Some(Written { before: back, after: from })
            }
            _ => None,
        }
    }

    fn change(before: Value, after: Value) -> Value {
        json!({ "previous_value": before, "new_value": after })
    }

    #[test]
    fn old_values_of_the_objects_own_fields_are_written_back() {
        let diff = json!({
            "connection_expiry": change(json!("hours=4"), json!("hours=8")),
            "settings": change(json!({"color-depth": 16}), json!({"color-depth": 24})),
            "authorization_flow": change(json!("a"), json!("b")),
            "property_mappings": { "add": [1] },
        });
        let written = of(Kind::Provider, diff).unwrap();
        assert_eq!(
            Value::Object(written.before),
            json!({"connection_expiry": "hours=4", "settings": {"color-depth": 16}})
        );
        assert_eq!(
            Value::Object(written.after),
            json!({"connection_expiry": "hours=8", "settings": {"color-depth": 24}})
        );
    }

    #[test]
    fn what_the_log_hides_is_never_written() {
        let masked = change(
            json!({"password": "********************"}),
            json!({"password": "********************", "a": 1}),
        );
        assert_eq!(of(Kind::Endpoint, json!({ "settings": masked })), None);
        assert_eq!(of(Kind::Endpoint, json!({ "host": change(Value::Null, json!("a")) })), None);
        assert_eq!(of(Kind::Endpoint, json!({ "name": "new" })), None);
        assert_eq!(of(Kind::Binding, json!({ "order": change(json!(1), json!(2)) })), None);
    }
}
