//! One line of activity: an event with what is known of its endpoint and provider.

use crate::events::{launched_id, object_name, object_route};
use crate::route::{ActivityKind, ActivityView, EndpointTab, ProviderTab, Route};
use authentik_rac::endpoints::EndpointId;
use authentik_rac::endpoints::closed::EndpointLimit;
use authentik_rac::events::{APP, Event, EventAction};
use authentik_rac::providers::{Provider, ProviderId};

/// Models whose objects belong to a provider. Property mappings can be used by several.
const OF_PROVIDERS: [&str; 3] = ["racprovider", "endpoint", TOKEN];
const TOKEN: &str = "connectiontoken";

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
    pub provider: Option<OfProvider>,
    /// Whether it belongs to a provider, but to which is not known: its endpoint or application was deleted, or was
    /// not read.
    pub is_unassigned: bool,
}

/// The provider of an event.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct OfProvider {
    pub id: ProviderId,
    pub name: String,
    /// Its page, unless it was deleted or the account can't see it.
    pub href: Option<String>,
}

impl OfProvider {
    fn new(provider: &Provider) -> Self {
        let route = Route::Provider(provider.pk, ProviderTab::Overview);
        OfProvider { id: provider.pk, name: provider.name.clone(), href: Some(route.to_hash()) }
    }
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
        let named_provider = of_model("racprovider").and_then(|object| {
            let id: ProviderId = object.pk.parse().ok()?;
            Some(OfProvider { id, name: object.name.clone(), href: None })
        });
        let listed = |id: ProviderId| known.providers.iter().find(|provider| provider.pk == id);
        let found = match (is_launch, &named_provider) {
            (true, _) => known.providers.iter().find(of_launch),
            (false, Some(named)) => listed(named.id),
            (false, None) => changed.and_then(|endpoint| listed(endpoint.provider)),
        };
        // A deleted provider is still named by the events about it.
        let provider = found.map(OfProvider::new).or(named_provider);
        let belongs = is_launch || OF_PROVIDERS.iter().any(|model| of_model(model).is_some());
        let is_unassigned = belongs && provider.is_none();
        // A launch through a flow names its endpoint only.
        let launched_by_name = known.endpoints.iter().find(|one| {
            is_launch
                && launched_id(&event).is_none()
                && Some(&one.name) == endpoint.as_ref()
                && provider.as_ref().is_some_and(|of| of.id == one.provider)
        });
        let route = match launched_by_name {
            Some(found) => Some(Route::Endpoint(found.pk, EndpointTab::Overview)),
            None => object_route(&event, gone),
        };
        let name = object_name(&event, |id| named(id).map(|one| one.name.clone()));
        Entry { name, href: route.map(|route| route.to_hash()), endpoint, provider, is_unassigned, event }
    }

    pub fn is_launch(&self) -> bool {
        self.event.action == EventAction::AuthorizeApplication
    }

    pub fn kind(&self) -> ActivityKind {
        ActivityKind::of(&self.event.action)
    }

    /// Whether the filters let it pass; `None` if its provider or endpoint is not known, but may be the chosen one.
    /// authentik has already filtered by user and time.
    fn passes(&self, view: &ActivityView) -> Option<bool> {
        let of_kind = Some(view.kind.is_none_or(|kind| self.kind() == kind));
        let of_provider = match (&self.provider, view.provider) {
            (_, None) => Some(true),
            (Some(own), Some(id)) => Some(own.id == id),
            (None, Some(_)) => (!self.is_unassigned).then_some(false),
        };
        let of_endpoint = match &self.endpoint {
            _ if view.endpoint.is_empty() => Some(true),
            Some(own) => Some(*own == view.endpoint),
            None => (!self.has_unknown_endpoint()).then_some(false),
        };
        let all = [of_kind, of_provider, of_endpoint];
        if all.contains(&Some(false)) { Some(false) } else { (!all.contains(&None)).then_some(true) }
    }

    fn has_unknown_endpoint(&self) -> bool {
        let is_token = || self.event.object().is_some_and(|of| of.app == APP && of.model_name == TOKEN);
        self.endpoint.is_none() && (self.is_launch() || is_token())
    }

    /// Whether the filters let it pass.
    pub fn matches(&self, view: &ActivityView) -> bool {
        self.passes(view) == Some(true)
    }
}

/// How many events the filters by provider and endpoint leave out, although they may be about these.
pub fn unassigned(entries: &[Entry], view: &ActivityView) -> usize {
    entries.iter().filter(|entry| entry.passes(view).is_none()).count()
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

    fn provider(entry: &Entry) -> Option<(i32, &str)> {
        entry.provider.as_ref().map(|of| (of.id.0, of.name.as_str()))
    }

    #[test]
    fn events_that_may_be_about_a_provider_are_counted_and_not_just_hidden() {
        let about = |model: &str, pk: &str| {
            let model = json!({ "app": APP, "model_name": model, "pk": pk, "name": "x" });
            entry("model_deleted", json!({ "model": model }))
        };
        let entries = [
            about("endpoint", "0d0d0d0d8b8b4a7a8969585847473636"),
            about("connectiontoken", "0e0e0e0e8b8b4a7a8969585847473636"),
            launch(json!("gone"), "/application/rac/gone/0d0d0d0d-8b8b-4a7a-8969-585847473636/"),
            about("racpropertymapping", "0f0f0f0f8b8b4a7a8969585847473636"),
            about("endpoint", &ID.replace('-', "")),
        ];
        let count = |view: ActivityView| unassigned(&entries, &view);
        let of_one = ActivityView { provider: Some(ProviderId(3)), ..ActivityView::default() };
        assert_eq!(
            count(of_one.clone()),
            3,
            "a mapping belongs to no provider, and the last endpoint's is known"
        );
        assert_eq!(count(ActivityView { kind: Some(ActivityKind::Launches), ..of_one.clone() }), 1);
        assert_eq!(count(ActivityView::default()), 0, "without the filter nothing is left out");
        assert!(!entries.iter().any(|entry| entry.matches(&of_one)));
    }

    #[test]
    fn launches_of_an_unknown_endpoint_are_counted_under_the_filter_by_endpoint() {
        let path = "/application/rac/plant/0d0d0d0d-8b8b-4a7a-8969-585847473636/";
        let entries = [launch(Value::Null, path), launch(json!("lathe"), path)];
        let count = |endpoint: &str, provider| {
            let view = ActivityView { endpoint: endpoint.into(), provider, ..ActivityView::default() };
            unassigned(&entries, &view)
        };
        assert_eq!((count("press", None), count("", None)), (1, 0));
        assert_eq!(count("press", Some(ProviderId(2))), 0, "it is of another provider for certain");
    }

    #[test]
    fn a_deleted_provider_is_named_by_events_about_it() {
        let model = json!({ "app": APP, "model_name": "racprovider", "pk": 9, "name": "Gone" });
        let deleted = entry("model_deleted", json!({ "model": model }));
        assert_eq!((provider(&deleted), deleted.is_unassigned), (Some((9, "Gone")), false));
        assert_eq!(deleted.provider.as_ref().and_then(|of| of.href.as_ref()), None);
        assert!(deleted.matches(&ActivityView { provider: Some(ProviderId(9)), ..ActivityView::default() }));
    }

    #[test]
    fn a_launch_has_the_provider_of_its_address() {
        let launch = launch(json!("lathe"), &format!("/application/rac/plant/{ID}/"));
        assert_eq!(provider(&launch), Some((3, "Plant")));
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
        assert_eq!(provider(&launch), Some((2, "Print")), "by the application");
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
