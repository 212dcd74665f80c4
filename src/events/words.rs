//! The texts about events.

use super::diff::How;
use authentik_rac::events::{Event, EventAction};
use rac_ui::number;
use rac_ui::words::counted;

pub const CAPTION: &str = "Changelog";
pub const WHAT: &str = "What";
pub const WHEN: &str = "When";
pub const WHO: &str = "Who";
pub const WHENCE: &str = "From";
pub const HOW: &str = "How";
pub const REFRESH: &str = "Refresh";
pub const AUTHENTIK: &str = "authentik itself";
pub const UNKNOWN: &str = "unknown";
pub const EMPTY_TITLE: &str = "No events";
pub const EMPTY_TEXT: &str = "authentik has no events for this object, or has already deleted them.";
pub const FORBIDDEN: &str = "Your account can't view authentik's events. With the permission to view events, you see here who changed what, and when.";
pub const NO_DIFF: &str = "authentik records exact changes only with its enterprise audit.";
pub const REVERT: &str = "Revert";
pub const RECENT: &str = "Latest events";
pub const RECENT_EMPTY: &str = "authentik has no events about remote access yet.";
pub const EMPTY_VALUE: &str = "empty";
pub const CHANGED: &str = "changed";

pub fn revert_of(who: &str) -> String {
    format!("Revert the change by {who}")
}

/// In the recent changes.
pub fn logged_change(who: &str) -> String {
    format!("Change by {who}, from the changelog")
}

/// What happened to an object, in a word or two.
pub fn action(action: &EventAction) -> &str {
    match action {
        EventAction::AuthorizeApplication => "Launched",
        EventAction::ModelCreated => "Created",
        EventAction::ModelUpdated => "Changed",
        EventAction::ModelDeleted => "Deleted",
        EventAction::ConfigurationError => "Configuration error",
        EventAction::ConfigurationWarning => "Configuration warning",
        EventAction::PolicyException => "A policy failed",
        EventAction::PropertyMappingException => "A property mapping failed",
        EventAction::SystemException => "authentik failed",
        EventAction::SecretView => "A secret was viewed",
        EventAction::Other(name) => name,
    }
}

/// What happened, to be followed by the object's name: "Changed provider".
pub fn action_on(event: &Event) -> String {
    let action = action(&event.action);
    let kind = event.object().map(|object| kind(&object.app, &object.model_name)).unwrap_or_default();
    match event.action {
        EventAction::ConfigurationError | EventAction::ConfigurationWarning => {
            format!("{action} of {kind}")
        }
        EventAction::ModelCreated | EventAction::ModelUpdated | EventAction::ModelDeleted => {
            format!("{action} {kind}")
        }
        _ => action.to_owned(),
    }
}

/// "Changed 9 endpoints".
pub fn action_on_many(event: &Event, count: usize) -> String {
    let kind = event.object().map(|object| kind(&object.app, &object.model_name)).unwrap_or_default();
    format!("{} {}", action(&event.action), counted(count, &kind, &format!("{kind}s")))
}

pub fn and_more(count: usize) -> String {
    format!("and {} more", number(count as u64))
}

/// A model of authentik as users know it.
pub fn kind(app: &str, model_name: &str) -> String {
    match (app, model_name) {
        ("authentik_providers_rac", "racprovider") => "provider",
        ("authentik_providers_rac", "endpoint") => "endpoint",
        ("authentik_providers_rac", "racpropertymapping") => "property mapping",
        ("authentik_providers_rac", "connectiontoken") => "connection token",
        (_, name) => name,
    }
    .to_owned()
}

/// An endpoint whose name the event doesn't contain.
pub fn endpoint_of(application: &str) -> String {
    format!("an endpoint of {application}")
}

/// A request for users who don't read paths; the path is shown beside it.
pub fn how(method: &str, path: &str) -> &'static str {
    match method {
        _ if path.contains("/blueprints/") => "by a blueprint",
        _ if path.contains("/application/rac/") => "by a launch",
        _ if path.starts_with("/api/") || path.contains("/api/v3/") => "over the API",
        _ => "",
    }
}

/// "mara, acting as kiosk".
pub fn acting_as(username: &str, other: &str) -> String {
    format!("{username}, acting as {other}")
}

/// One change, after the field's name.
pub fn change(how: &How) -> String {
    let shown = |text: &str| match text.is_empty() {
        true => EMPTY_VALUE.to_owned(),
        false => format!("“{text}”"),
    };
    match how {
        How::FromTo(from, to) => format!("from {} to {}", shown(from), shown(to)),
        How::Added(value) => format!("{} added", shown(value)),
        How::Removed(value) => format!("{} removed", shown(value)),
        How::Hidden => CHANGED.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_action_that_is_not_known_is_shown_by_its_name() {
        assert_eq!(action(&EventAction::from("model_updated")), "Changed");
        assert_eq!(action(&EventAction::from("review_overdue")), "review_overdue");
    }

    #[test]
    fn a_change_reads_as_part_of_a_sentence() {
        assert_eq!(change(&How::FromTo("hours=8".into(), String::new())), "from “hours=8” to empty");
        assert_eq!(change(&How::Added("24".into())), "“24” added");
        assert_eq!(change(&How::Hidden), "changed");
    }
}
