//! One line of activity: an event with what is known of its endpoint and provider.

use crate::events::{launched_id, object_name, object_route};
use crate::route::{ActivityKind, ActivityView, EndpointTab, Route};
use authentik_rac::endpoints::EndpointId;
use authentik_rac::endpoints::closed::EndpointLimit;
use authentik_rac::events::{APP, Event, EventAction};
use authentik_rac::providers::{Provider, ProviderId};

/// What is known of the objects, as far as the account sees them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Known {
    pub providers: Vec<Provider>,
    /// The first few hundred endpoints.
    pub endpoints: Vec<EndpointLimit>,
}

/// An event about remote access.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Entry {
    pub event: Event,
    /// The name of the object.
    pub name: String,
    /// Where the name leads to, if it has a page.
    pub href: Option<String>,
    /// The name of its endpoint, if it is about one.
    pub endpoint: Option<String>,
    /// Its provider, if that is known.
    pub provider: Option<(ProviderId, String)>,
}

impl Entry {
    /// `gone`: ids without dashes of deleted objects.
    pub fn new(event: Event, known: &Known, gone: &[String]) -> Self {
        let object = event.object();
        let is_launch = event.action == EventAction::AuthorizeApplication;
        let named = |id: EndpointId| known.endpoints.iter().find(|one| one.pk == id);
        let of_model =
            |model: &str| object.as_ref().filter(|object| object.app == APP && object.model_name == model);
        let application = object.as_ref().filter(|_| is_launch).map(|object| object.name.as_str());
        // The name of an application isn't unique, but its slug is part of the launch address.
        let of_launch = |provider: &&Provider| match (launched_slug(&event), application) {
            (Some(slug), _) => provider.assigned_application_slug.as_deref() == Some(slug),
            (None, Some(name)) => provider.assigned_application_name.as_deref() == Some(name),
            (None, None) => false,
        };
        let launched = || {
            let id = launched_id(&event)?.parse().ok()?;
            named(id)
        };
        let changed = of_model("endpoint").and_then(|object| named(object.pk.parse().ok()?));
        let endpoint = match is_launch {
            true => event.endpoint().map(str::to_owned).or_else(|| Some(launched()?.name.clone())),
            false => of_model("endpoint").map(|object| object.name.clone()),
        };
        let id = match of_model("racprovider") {
            Some(object) => object.pk.parse().ok(),
            None => changed.map(|endpoint| endpoint.provider),
        };
        let provider = match is_launch {
            true => known.providers.iter().find(of_launch),
            false => known.providers.iter().find(|provider| Some(provider.pk) == id),
        };
        let provider = provider.map(|provider| (provider.pk, provider.name.clone()));
        // A launch through a flow names its endpoint only.
        let launched_by_name = known.endpoints.iter().find(|one| {
            is_launch
                && launched_id(&event).is_none()
                && Some(&one.name) == endpoint.as_ref()
                && provider.as_ref().is_some_and(|(id, _)| *id == one.provider)
        });
        let route = match launched_by_name {
            Some(found) => Some(Route::Endpoint(found.pk, EndpointTab::Overview)),
            None => object_route(&event, gone),
        };
        let name = match &endpoint {
            Some(name) if is_launch => name.clone(),
            _ => object_name(&event),
        };
        Entry { name, href: route.map(|route| route.to_hash()), endpoint, provider, event }
    }

    pub fn is_launch(&self) -> bool {
        self.event.action == EventAction::AuthorizeApplication
    }

    pub fn kind(&self) -> ActivityKind {
        match self.event.action {
            EventAction::AuthorizeApplication => ActivityKind::Launches,
            EventAction::ModelCreated => ActivityKind::Created,
            EventAction::ModelDeleted => ActivityKind::Deleted,
            EventAction::ModelUpdated => ActivityKind::Changed,
            _ => ActivityKind::Problems,
        }
    }

    /// Whether the filters let it pass. authentik has already filtered by user and time.
    pub fn matches(&self, view: &ActivityView) -> bool {
        view.kind.is_none_or(|kind| self.kind() == kind)
            && (view.endpoint.is_empty() || self.endpoint.as_deref() == Some(&view.endpoint))
            && view.provider.is_none_or(|id| self.provider.as_ref().is_some_and(|(own, _)| *own == id))
    }
}

/// The slug of the application in the launch address.
fn launched_slug(event: &Event) -> Option<&str> {
    let (_, path) = event.request()?;
    path.split("/application/rac/").nth(1)?.split('/').next().filter(|slug| !slug.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    const ID: &str = "9c9c9c9c-8b8b-4a7a-8969-585847473636";

    fn known() -> Known {
        let provider = |pk: i32, name: &str, slug: &str| -> Provider {
            let json = json!({
                "pk": pk, "name": name, "assigned_application_slug": slug, "assigned_application_name": "Remote",
            });
            authentik_rac::wire::read(&json.to_string()).unwrap()
        };
        let endpoint = EndpointLimit {
            pk: ID.parse().unwrap(),
            name: "press".into(),
            provider: ProviderId(2),
            maximum_connections: 1,
        };
        Known {
            providers: vec![provider(2, "Print", "print"), provider(3, "Plant", "plant")],
            endpoints: vec![endpoint],
        }
    }

    fn entry(action: &str, context: Value) -> Entry {
        let json =
            json!({ "pk": "e", "action": action, "created": "2026-11-28T09:00:00Z", "context": context });
        Entry::new(authentik_rac::wire::read(&json.to_string()).unwrap(), &known(), &[])
    }

    fn launch(endpoint: Value, path: &str) -> Entry {
        let application =
            json!({ "pk": "a", "app": "authentik_core", "name": "Remote", "model_name": "application" });
        let request = json!({ "method": "GET", "path": path });
        entry(
            "authorize_application",
            json!({ "authorized_application": application, "endpoint": endpoint, "http_request": request }),
        )
    }

    #[test]
    fn a_launch_has_the_provider_of_its_address() {
        let launch = launch(json!("lathe"), &format!("/application/rac/plant/{ID}/"));
        assert_eq!(launch.provider, Some((ProviderId(3), "Plant".into())));
        assert_eq!(launch.endpoint.as_deref(), Some("lathe"));
        assert_eq!(launch.href.as_deref(), Some(format!("#/endpoints/{ID}").as_str()));
    }

    #[test]
    fn a_launch_without_a_name_has_that_of_the_endpoint() {
        let launch = launch(Value::Null, &format!("/application/rac/print/{ID}/"));
        assert_eq!((launch.name.as_str(), launch.endpoint.as_deref()), ("press", Some("press")));
    }

    #[test]
    fn a_launch_through_a_flow_is_found_by_name() {
        let launch = launch(json!("press"), "/api/v3/flows/executor/ask/");
        assert_eq!(launch.provider, Some((ProviderId(2), "Print".into())), "by the application");
        assert_eq!(launch.href.as_deref(), Some(format!("#/endpoints/{ID}").as_str()));
    }

    #[test]
    fn a_change_of_an_endpoint_belongs_to_its_provider() {
        let model =
            json!({ "app": APP, "model_name": "endpoint", "pk": ID.replace('-', ""), "name": "press" });
        let change = entry("model_updated", json!({ "model": model }));
        let passes = |edit: fn(&mut ActivityView)| {
            let mut view = ActivityView::default();
            edit(&mut view);
            change.matches(&view)
        };
        assert!(passes(|_| {}));
        assert!(passes(|view| view.provider = Some(ProviderId(2))));
        assert!(!passes(|view| view.provider = Some(ProviderId(3))));
        assert!(passes(|view| view.endpoint = "press".into()));
        assert!(!passes(|view| view.endpoint = "lathe".into()));
        assert!(passes(|view| view.kind = Some(ActivityKind::Changed)));
        assert!(!passes(|view| view.kind = Some(ActivityKind::Launches)));
    }
}
