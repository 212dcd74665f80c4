//! The latest events of remote access, for the overview.

use super::model::{APP, LoggedObject};
use super::row::{action_mark, who};
use super::{Event, EventAction, api, words};
use crate::failure::Failure;
use crate::rest::{Client, ErrorKind, Loading, Page, Read, RestError};
use crate::route::{EndpointTab, MappingTab, ProviderTab, Route};
use leptos::prelude::*;
use rac_ui::{TableSkeleton, Time};

/// How many are shown.
const SHOWN: usize = 8;
/// How many launches are read: authentik can't tell those of remote access from others.
const LAUNCHES: u32 = 50;
/// How many deletions are read, so that no link leads to what is gone.
const DELETIONS: u32 = 100;

/// What there is to show, and the ids (without dashes) of what was deleted.
type Recent = (Vec<Event>, Vec<String>);

/// The latest events over all providers, endpoints and property mappings, and launches.
#[component]
pub fn RecentEvents() -> impl IntoView {
    let client = expect_context::<Client>();
    let read = Read::new(move || recent(client));
    view! {
        <h2>{words::RECENT}</h2>
        {move || match read.get() {
            Loading::Waiting => view! { <TableSkeleton columns=3 rows=4 /> }.into_any(),
            Loading::Failed(error) if error.kind == ErrorKind::NoPermission => {
                view! { <p class="rac-page-note">{words::FORBIDDEN}</p> }.into_any()
            }
            Loading::Failed(error) => {
                view! { <Failure error=error on_retry=Callback::new(move |()| read.refetch()) /> }.into_any()
            }
            Loading::Ready((events, _)) if events.is_empty() => {
                view! { <p class="rac-page-note">{words::RECENT_EMPTY}</p> }.into_any()
            }
            Loading::Ready((events, gone)) => {
                let items = events.iter().map(|event| item(event, &gone)).collect_view();
                view! { <ul class="rac-events">{items}</ul> }.into_any()
            }
        }}
    }
}

async fn recent(client: Client) -> Result<Recent, RestError> {
    let mut events: Vec<Event> = client.send::<Page<Event>>(api::of_rac(SHOWN as u32)).await?.rows;
    let launches = api::of_action(EventAction::AuthorizeApplication, LAUNCHES);
    let launches: Page<Event> = client.send(launches).await?;
    events.extend(launches.rows.into_iter().filter(Event::is_rac));
    let deletions: Page<Event> = client.send(api::deletions(DELETIONS)).await?;
    let gone = deletions.rows.iter().filter_map(Event::object).map(|object| object.pk).collect();
    Ok((latest(events), gone))
}

/// The latest of all, each once. RFC 3339 times of one zone sort as text.
fn latest(mut events: Vec<Event>) -> Vec<Event> {
    events.sort_by(|a, b| b.created.cmp(&a.created));
    events.dedup_by(|a, b| !a.pk.is_empty() && a.pk == b.pk);
    events.truncate(SHOWN);
    events
}

fn item(event: &Event, gone: &[String]) -> AnyView {
    let mark = action_mark(&event.action, words::action_on(event));
    let object = event.object();
    let name = name(event, object.as_ref());
    let href = route(event, object.as_ref(), gone).map(|route| route.to_hash());
    let named = match (href, name.is_empty()) {
        (_, true) => view! { <span></span> }.into_any(),
        (Some(href), false) => view! { <a href=href>{name}</a> }.into_any(),
        (None, false) => view! { <span>{name}</span> }.into_any(),
    };
    view! {
        <li>
            <span class="rac-event-what">{mark} " " {named}</span>
            {event.message().map(|message| view! { <span class="rac-event-message">{message.to_owned()}</span> })}
            <span class="rac-event-by">
                {who(event)} " · " <Time iso=Signal::stored(event.created.clone()) />
            </span>
        </li>
    }.into_any()
}

/// What it happened to: an object's name; for a launch the endpoint, as far as it is told.
fn name(event: &Event, object: Option<&LoggedObject>) -> String {
    match (event.endpoint(), object) {
        (Some(endpoint), _) => endpoint.to_owned(),
        (None, Some(object)) if event.action == EventAction::AuthorizeApplication => {
            words::endpoint_of(&object.name)
        }
        (None, Some(object)) => object.name.clone(),
        (None, None) => String::new(),
    }
}

/// The page of what an event is about, unless it is gone or has none here.
fn route(event: &Event, object: Option<&LoggedObject>, gone: &[String]) -> Option<Route> {
    // A launch names its endpoint in the address of the launch.
    if let Some((_, path)) = event.request().filter(|_| event.action == EventAction::AuthorizeApplication) {
        let id = path.split("/application/rac/").nth(1)?.split('/').nth(1)?;
        let is_gone = gone.contains(&id.replace('-', ""));
        return id.parse().ok().filter(|_| !is_gone).map(|id| Route::Endpoint(id, EndpointTab::Overview));
    }
    let object = object.filter(|object| object.app == APP)?;
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

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    fn event(pk: &str, created: &str, action: &str, context: Value) -> Event {
        let json = json!({ "pk": pk, "action": action, "created": created, "context": context });
        serde_json::from_value(json).unwrap()
    }

    fn link(event: &Event, gone: &[&str]) -> Option<String> {
        let gone: Vec<String> = gone.iter().map(|id| (*id).to_owned()).collect();
        route(event, event.object().as_ref(), &gone).map(|route| route.to_hash())
    }

    fn about(model_name: &str, pk: Value) -> Value {
        json!({ "model": { "app": "authentik_providers_rac", "model_name": model_name, "pk": pk, "name": "x" } })
    }

    #[test]
    fn the_latest_come_first_and_none_twice() {
        let event = |pk, created| event(pk, created, "model_updated", json!({}));
        let all = latest(vec![
            event("a", "2026-10-02T09:01:00Z"),
            event("b", "2026-10-03T09:01:00Z"),
            event("a", "2026-10-02T09:01:00Z"),
        ]);
        let order: Vec<&str> = all.iter().map(|event| event.pk.as_str()).collect();
        assert_eq!(order, ["b", "a"]);
    }

    #[test]
    fn an_event_leads_to_its_object_unless_that_is_gone() {
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
    fn a_launch_leads_to_its_endpoint() {
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
}
