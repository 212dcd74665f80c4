//! The texts about events, from `locales/en/events.ftl`.

use super::diff::How;
use authentik_rac::events::{APP, Event, EventAction};
use rac_messages::Message;

pub use rac_messages::events::*;

/// What happened to an object, in a word or two.
pub fn action(action: &EventAction) -> Message {
    match action {
        EventAction::AuthorizeApplication => LAUNCHED,
        EventAction::ModelCreated => MODEL_CREATED,
        EventAction::ModelUpdated => MODEL_CHANGED,
        EventAction::ModelDeleted => MODEL_DELETED,
        EventAction::ConfigurationError => CONFIGURATION_ERROR,
        EventAction::ConfigurationWarning => CONFIGURATION_WARNING,
        EventAction::PolicyException => POLICY_FAILED,
        EventAction::PropertyMappingException => MAPPING_FAILED,
        EventAction::SystemException => AUTHENTIK_FAILED,
        EventAction::SecretView => SECRET_VIEWED,
        EventAction::Other(name) => Message::verbatim(name),
    }
}

/// What happened, to be followed by the object's name: "Changed provider".
pub fn action_on(event: &Event) -> Message {
    let Some(object) = event.object() else { return action(&event.action) };
    let kind = kind_key(&object.app, &object.model_name);
    match event.action {
        EventAction::ConfigurationError => error_of_kind(kind, object.model_name),
        EventAction::ConfigurationWarning => warning_of_kind(kind, object.model_name),
        EventAction::ModelCreated => created_kind(kind, object.model_name),
        EventAction::ModelUpdated => changed_kind(kind, object.model_name),
        EventAction::ModelDeleted => deleted_kind(kind, object.model_name),
        _ => action(&event.action),
    }
}

/// "Changed 9 endpoints".
pub fn action_on_many(event: &Event, count: usize) -> Message {
    let Some(object) = event.object() else { return action(&event.action) };
    let kind = kind_key(&object.app, &object.model_name);
    match event.action {
        EventAction::ModelCreated => created_many(count, kind, object.model_name),
        EventAction::ModelUpdated => changed_many(count, kind, object.model_name),
        EventAction::ModelDeleted => deleted_many(count, kind, object.model_name),
        _ => action(&event.action),
    }
}

/// What chooses the text about a model of authentik.
fn kind_key(app: &str, model_name: &str) -> &'static str {
    match (app, model_name) {
        (APP, "racprovider") => "provider",
        (APP, "endpoint") => "endpoint",
        (APP, "racpropertymapping") => "mapping",
        (APP, "connectiontoken") => "token",
        _ => "unknown",
    }
}

/// A model of authentik as users know it.
pub fn kind(app: &str, model_name: &str) -> Message {
    match kind_key(app, model_name) {
        "provider" => PROVIDER,
        "endpoint" => ENDPOINT,
        "mapping" => PROPERTY_MAPPING,
        "token" => CONNECTION_TOKEN,
        _ => Message::verbatim(model_name),
    }
}

/// A request for users who don't read paths; the path is shown beside it.
pub fn how(path: &str) -> Option<Message> {
    if path.contains("/blueprints/") {
        Some(BY_BLUEPRINT)
    } else if path.contains("/application/rac/") {
        Some(BY_LAUNCH)
    } else if path.starts_with("/api/") || path.contains("/api/v3/") {
        Some(BY_API)
    } else {
        None
    }
}

/// One change, after the field's name.
pub fn change(how: &How) -> Message {
    match how {
        How::FromTo(from, to) => match (from.as_str(), to.as_str()) {
            ("", to) => from_empty(to),
            (from, "") => to_empty(from),
            (from, to) => from_to(to, from),
        },
        How::Added(value) if value.is_empty() => ADDED_EMPTY,
        How::Added(value) => added(value),
        How::Removed(value) if value.is_empty() => REMOVED_EMPTY,
        How::Removed(value) => removed(value),
        How::Hidden => CHANGED,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn an_action_that_is_not_known_is_shown_by_its_name() {
        assert_eq!(action(&EventAction::from("model_updated")), "Changed");
        assert_eq!(action(&EventAction::from("review_overdue")), "review_overdue");
    }

    #[test]
    fn the_object_s_kind_follows_what_happened() {
        let event = |action: &str, model: &str| -> Event {
            let model = json!({ "app": APP, "model_name": model, "pk": 7, "name": "x" });
            let json = json!({ "pk": "a", "action": action, "created": "", "context": { "model": model } });
            authentik_rac::wire::read(&json.to_string()).unwrap()
        };
        assert_eq!(action_on(&event("model_updated", "racprovider")), "Changed provider");
        assert_eq!(action_on(&event("model_created", "widget")), "Created widget");
        assert_eq!(
            action_on(&event("configuration_error", "racpropertymapping")),
            "Configuration error of property mapping"
        );
        assert_eq!(action_on_many(&event("model_deleted", "endpoint"), 9), "Deleted 9 endpoints");
    }

    #[test]
    fn a_change_reads_as_part_of_a_sentence() {
        assert_eq!(change(&How::FromTo("hours=8".into(), String::new())), "from “hours=8” to empty");
        assert_eq!(change(&How::Added("24".into())), "“24” added");
        assert_eq!(change(&How::Hidden), "changed");
    }
}
