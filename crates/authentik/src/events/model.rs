//! An event, as in `/events/events/`.

use serde_json::{Map, Value};

use crate::open_enum::open_enum;

open_enum!(
    /// The kind of event. authentik has many more; these are related to RAC.
    EventAction {
        /// The user was authorized for an application.
        AuthorizeApplication = "authorize_application",
        /// Something was created.
        ModelCreated = "model_created",
        /// Something was changed.
        ModelUpdated = "model_updated",
        /// Something was deleted.
        ModelDeleted = "model_deleted",
        /// Something in authentik's configuration doesn't work.
        ConfigurationError = "configuration_error",
        /// Something in authentik's configuration works, but is suspicious.
        ConfigurationWarning = "configuration_warning",
        /// A policy raised an exception.
        PolicyException = "policy_exception",
        /// A property mapping raised an exception.
        PropertyMappingException = "property_mapping_exception",
        /// authentik itself failed.
        SystemException = "system_exception",
        /// A user viewed a secret.
        SecretView = "secret_view",
    }
);

/// Something that happened.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Event {
    /// Its id.
    pub pk: String,
    /// What happened.
    pub action: EventAction,
    /// Who did it: `username`, and if an administrator impersonated a user, that user as `on_behalf_of`. Empty for
    /// authentik itself.
    pub user: Map<String, Value>,
    /// The details, depending on the action.
    pub context: Map<String, Value>,
    /// Where the request came from.
    pub client_ip: Option<String>,
    /// When it happened (RFC 3339).
    pub created: String,
}

/// The object that an event is about, as far as the event names it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LoggedObject {
    /// The Django app of its model, as `authentik_providers_rac`.
    pub app: String,
    /// Its model, as `endpoint`.
    pub model_name: String,
    /// Its id; uuids without dashes.
    pub pk: String,
    pub name: String,
}

impl Event {
    /// The login name of the user who did it.
    pub fn username(&self) -> Option<&str> {
        text(&self.user, "username")
    }

    /// The impersonated user, if any.
    pub fn on_behalf_of(&self) -> Option<&str> {
        text(self.user.get("on_behalf_of")?.as_object()?, "username")
    }

    /// The object it is about: `model`, the application that the user was authorized for, or what an error names.
    pub fn object(&self) -> Option<LoggedObject> {
        let model = ["model", "authorized_application", "application", "mapping", "provider"]
            .into_iter()
            .find_map(|key| self.context.get(key)?.as_object())?;
        let read = |key| text(model, key).unwrap_or_default().to_owned();
        let pk = match model.get("pk") {
            Some(Value::Number(number)) => number.to_string(),
            _ => read("pk"),
        };
        Some(LoggedObject { app: read("app"), model_name: read("model_name"), pk, name: read("name") })
    }

    /// Method and path of the request, if there was one: ("PATCH", "/api/v3/providers/rac/7/").
    pub fn request(&self) -> Option<(&str, &str)> {
        let request = self.context.get("http_request")?.as_object()?;
        let (method, path) = (text(request, "method"), text(request, "path"));
        (method.is_some() || path.is_some()).then(|| (method.unwrap_or_default(), path.unwrap_or_default()))
    }

    /// authentik's message.
    pub fn message(&self) -> Option<&str> {
        text(&self.context, "message")
    }

    /// The endpoint's name, for a launch.
    pub fn endpoint(&self) -> Option<&str> {
        text(&self.context, "endpoint")
    }

    /// Whether it is about RAC: an object of RAC, or the launch of an endpoint.
    pub fn is_rac(&self) -> bool {
        self.endpoint().is_some()
            || self.object().is_some_and(|object| object.app == APP)
            || self.request().is_some_and(|(_, path)| path.contains("/application/rac/"))
    }
}

/// How many events there were in some hours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EventVolume {
    /// When these hours begin, in UTC: `2026-11-28T06:00:00`. How many they are depends on authentik's version.
    pub time: String,
    pub count: u32,
}

impl EventVolume {
    /// The day, in UTC: `2026-11-28`.
    pub fn day(&self) -> &str {
        self.time.get(..10).unwrap_or_default()
    }
}

/// The Django app of RAC.
pub const APP: &str = "authentik_providers_rac";

/// The text, if it is there and not empty.
fn text<'a>(map: &'a Map<String, Value>, key: &str) -> Option<&'a str> {
    map.get(key).and_then(Value::as_str).filter(|text| !text.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire;
    use serde_json::json;

    fn event(json: Value) -> Event {
        wire::read(&json.to_string()).unwrap()
    }

    #[test]
    fn an_event_has_user_action_and_request() {
        let event = event(json!({
            "pk": "e", "user": { "pk": 4, "username": "mara", "email": "" }, "action": "model_updated",
            "app": "authentik.events.middleware", "client_ip": "198.51.100.7", "created": "2026-10-02T09:01:00Z",
            "expires": "2027-10-02T09:01:00Z", "brand": {},
            "context": {
                "model": { "pk": 7, "app": "authentik_providers_rac", "name": "Plant", "model_name": "racprovider" },
                "http_request": { "args": {}, "path": "/api/v3/providers/rac/7/", "method": "PATCH" },
            },
        }));
        assert_eq!(event.action, EventAction::ModelUpdated);
        assert_eq!(event.username(), Some("mara"));
        assert_eq!(event.request(), Some(("PATCH", "/api/v3/providers/rac/7/")));
        let object = event.object().unwrap();
        assert_eq!((object.pk.as_str(), object.name.as_str()), ("7", "Plant"));
        assert!(event.is_rac());
    }

    #[test]
    fn an_event_with_few_fields_is_still_listed() {
        let bare = event(json!({ "action": "teleported", "user": null, "context": [], "client_ip": null }));
        assert_eq!(bare.action, EventAction::Other("teleported".into()));
        assert_eq!((bare.username(), bare.request(), bare.object()), (None, None, None));
        assert!(!bare.is_rac());
        let odd = event(
            json!({ "action": "login", "user": { "username": 5 }, "context": { "model": "x", "http_request": 1 } }),
        );
        assert_eq!((odd.username(), odd.request(), odd.object()), (None, None, None));
    }

    #[test]
    fn a_failed_mapping_is_a_rac_event() {
        let failed = |app: &str| {
            let mapping =
                json!({ "pk": "aa", "app": app, "name": "Domain", "model_name": "racpropertymapping" });
            event(
                json!({ "action": "configuration_error", "context": { "message": "Failed", "mapping": mapping } }),
            )
        };
        assert!(failed("authentik_providers_rac").is_rac());
        assert!(!failed("authentik_sources_ldap").is_rac());
    }

    #[test]
    fn launching_an_endpoint_is_a_rac_event_but_another_application_is_not() {
        let launch = |context: Value| event(json!({ "action": "authorize_application", "context": context }));
        let application =
            json!({ "pk": "aa", "app": "authentik_core", "name": "Plant", "model_name": "application" });
        let named = launch(json!({ "authorized_application": application, "endpoint": "lathe" }));
        assert!(named.is_rac());
        assert_eq!(named.object().unwrap().name, "Plant");
        let path = json!({ "path": "/application/rac/plant/9c/", "method": "GET" });
        assert!(launch(json!({ "authorized_application": application, "http_request": path })).is_rac());
        assert!(!launch(json!({ "authorized_application": application })).is_rac());
    }
}
