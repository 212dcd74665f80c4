//! The object that an event is about: its name and its page.

use super::words;
use crate::route::{EndpointTab, EndpointsView, ListView, MappingTab, ProviderTab, Route};
use authentik_rac::endpoints::EndpointId;
use authentik_rac::events::{APP, Event, EventAction};

/// The name of the object; for a launch the endpoint's: from the event, or by the id in the launch address.
pub fn object_name(event: &Event, name_of: impl Fn(EndpointId) -> Option<String>) -> String {
    let is_launch = event.action == EventAction::AuthorizeApplication;
    let known = || name_of(launched_id(event).filter(|_| is_launch)?.parse().ok()?);
    match (event.endpoint().map(str::to_owned).or_else(known), event.object()) {
        (Some(endpoint), _) => endpoint,
        (None, Some(object)) if is_launch => words::endpoint_of(&object.name).text(),
        (None, Some(object)) => object.name.clone(),
        (None, None) => String::new(),
    }
}

/// The page of the object that an event is about, unless it is deleted or has no page here. `gone`: ids without dashes of
/// deleted objects.
pub fn object_route(event: &Event, gone: &[String]) -> Option<Route> {
    if event.action == EventAction::AuthorizeApplication {
        return launched(event, gone);
    }
    let object = event.object().filter(|object| object.app == APP)?;
    if event.action == EventAction::ModelDeleted || gone.contains(&object.pk) {
        return None;
    }
    match object.model_name.as_str() {
        "racprovider" => object.pk.parse().ok().map(|id| Route::Provider(id, ProviderTab::Overview)),
        "endpoint" => object.pk.parse().ok().map(|id| Route::Endpoint(id, EndpointTab::Overview)),
        "racpropertymapping" => object.pk.parse().ok().map(|id| Route::Mapping(id, MappingTab::Overview)),
        _ => None,
    }
}

/// The endpoint of a launch: by its id, if the request was for its launch address. If the flow asked something, the
/// request was the flow's, and only its name is known: then the list finds it.
fn launched(event: &Event, gone: &[String]) -> Option<Route> {
    if let Some(id) = launched_id(event) {
        let is_gone = gone.contains(&id.replace('-', ""));
        return id.parse().ok().filter(|_| !is_gone).map(|id| Route::Endpoint(id, EndpointTab::Overview));
    }
    let search = event.endpoint()?.to_owned();
    let list = ListView { search, ..ListView::default() };
    Some(Route::Endpoints(EndpointsView { list, ..EndpointsView::default() }))
}

/// The id in the launch address, if the event has it.
pub fn launched_id(event: &Event) -> Option<&str> {
    let (_, path) = event.request()?;
    path.split("/application/rac/").nth(1)?.split('/').nth(1).filter(|id| !id.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    fn event(pk: &str, created: &str, action: &str, context: Value) -> Event {
        let json = json!({ "pk": pk, "action": action, "created": created, "context": context });
        authentik_rac::wire::read(&json.to_string()).unwrap()
    }

    fn link(event: &Event, gone: &[&str]) -> Option<String> {
        let gone: Vec<String> = gone.iter().map(|id| (*id).to_owned()).collect();
        object_route(event, &gone).map(|route| route.to_hash())
    }

    fn about(model_name: &str, pk: Value) -> Value {
        json!({ "model": { "app": "authentik_providers_rac", "model_name": model_name, "pk": pk, "name": "x" } })
    }

    #[test]
    fn an_event_links_to_its_object_unless_it_is_deleted() {
        let uuid = "9c9c9c9c8b8b4a7a8969585847473636";
        let endpoint = event("a", "", "model_updated", about("endpoint", json!(uuid)));
        assert_eq!(link(&endpoint, &[]).as_deref(), Some("#/endpoints/9c9c9c9c-8b8b-4a7a-8969-585847473636"));
        assert_eq!(link(&endpoint, &[uuid]), None);
        let provider = event("a", "", "configuration_error", about("racprovider", json!(7)));
        assert_eq!(link(&provider, &[]).as_deref(), Some("#/providers/7"));
        assert_eq!(link(&event("a", "", "model_deleted", about("racprovider", json!(7))), &[]), None);
        assert_eq!(link(&event("a", "", "model_created", about("connectiontoken", json!(uuid))), &[]), None);
    }

    #[test]
    fn a_launch_links_to_its_endpoint() {
        let launch = |path: &str| {
            event(
                "a",
                "",
                "authorize_application",
                json!({ "http_request": { "method": "GET", "path": path } }),
            )
        };
        let of_rac = launch("/application/rac/plant/9c9c9c9c-8b8b-4a7a-8969-585847473636/");
        assert_eq!(link(&of_rac, &[]).as_deref(), Some("#/endpoints/9c9c9c9c-8b8b-4a7a-8969-585847473636"));
        assert_eq!(link(&of_rac, &["9c9c9c9c8b8b4a7a8969585847473636"]), None);
        assert_eq!(link(&launch("/application/o/authorize/"), &[]), None);
        assert_eq!(link(&launch("/application/rac/plant/"), &[]), None);
    }

    #[test]
    fn a_launch_has_the_name_of_its_endpoint_if_it_is_known() {
        let id = "9c9c9c9c-8b8b-4a7a-8969-585847473636";
        let launch = |endpoint: Value| {
            let path = format!("/application/rac/plant/{id}/");
            let application =
                json!({ "app": "authentik_core", "name": "Plant", "model_name": "application" });
            let context = json!({
                "authorized_application": application, "endpoint": endpoint,
                "http_request": { "method": "GET", "path": path },
            });
            event("a", "", "authorize_application", context)
        };
        let press = |wanted: EndpointId| (wanted.to_string() == id).then(|| "press".to_owned());
        assert_eq!(object_name(&launch(json!("lathe")), press), "lathe", "the name that it had then");
        assert_eq!(object_name(&launch(Value::Null), press), "press");
        assert_eq!(object_name(&launch(Value::Null), |_| None), "an endpoint of Plant");
    }

    #[test]
    fn a_launch_through_a_flow_links_to_the_list_with_its_name() {
        let launch = event(
            "a",
            "",
            "authorize_application",
            json!({ "endpoint": "press 4", "http_request": { "method": "GET", "path": "/api/v3/flows/executor/f/" } }),
        );
        assert_eq!(link(&launch, &[]).as_deref(), Some("#/endpoints?search=press%204"));
    }
}
