//! The latest events about remote access, for the overview.

use super::row::{action_mark, who_link};
use super::words;
use crate::resource::failure::Failure;
use crate::rest::{Client, Loading, Read};
use crate::route::{EndpointTab, MappingTab, ProviderTab, Route};
use authentik_rac::events::{APP, Event, EventAction, LoggedObject, api};
use authentik_rac::{ErrorKind, Page, RestError};
use leptos::prelude::*;
use rac_ui::{Drawn, ShowMore};
use rac_ui::{TableSkeleton, Time};

/// How many events are shown at first, and how many more each time.
const SHOWN: usize = 8;
const MORE: usize = 20;
/// How many events can be shown: authentik returns no more in one response.
const MOST: usize = 100;
/// How many launches are read: authentik can't filter those of remote access.
const LAUNCHES: u32 = 100;
/// How many deletions are read, so that no link leads to a deleted object.
const DELETIONS: u32 = 100;

/// The events to show.
#[derive(Clone, Debug, PartialEq)]
struct Recent {
    events: Vec<Event>,
    /// The ids (without dashes) of deleted objects.
    gone: Vec<String>,
    /// How many events about remote access there are among those that were read.
    all: usize,
    /// Whether there are launches that were not read.
    at_least: bool,
}

/// The latest events of all providers, endpoints and property mappings, and the latest launches.
#[component]
pub fn RecentEvents() -> impl IntoView {
    let client = expect_context::<Client>();
    let drawn = Drawn::new(SHOWN, MORE);
    let read = Read::new(move || recent(client, drawn.most().min(MOST)));
    let all = Signal::derive(move || read.value().map_or(0, |recent| recent.all));
    let at_least = Signal::derive(move || {
        read.value().is_some_and(|recent| recent.at_least && !recent.events.is_empty())
    });
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
            Loading::Ready(Recent { events, .. }) if events.is_empty() => {
                view! { <p class="rac-page-note">{words::RECENT_EMPTY}</p> }.into_any()
            }
            Loading::Ready(Recent { events, gone, .. }) => {
                let items = events.iter().map(|event| item(event, &gone)).collect_view();
                view! { <ul class="rac-events">{items}</ul> }.into_any()
            }
        }}
        <ShowMore drawn=drawn all=all at_least=at_least limit=MOST />
    }
}

async fn recent(client: Client, shown: usize) -> Result<Recent, RestError> {
    let changes: Page<Event> = client.send(api::of_rac(shown as u32)).await?;
    let launches = api::of_action(EventAction::AuthorizeApplication, LAUNCHES);
    let launches: Page<Event> = client.send(launches).await?;
    let at_least = launches.count > launches.rows.len() as u32;
    let mut events: Vec<Event> = launches.rows.into_iter().filter(Event::is_rac).collect();
    let all = changes.count as usize + events.len();
    events.extend(changes.rows);
    let deletions: Page<Event> = client.send(api::deletions(DELETIONS)).await?;
    let gone = deletions.rows.iter().filter_map(Event::object).map(|object| object.pk).collect();
    Ok(Recent { events: latest(events, shown), gone, all, at_least })
}

/// The latest events, without duplicates. RFC 3339 times of one time zone sort as text.
fn latest(mut events: Vec<Event>, shown: usize) -> Vec<Event> {
    events.sort_by(|a, b| b.created.cmp(&a.created));
    events.dedup_by(|a, b| !a.pk.is_empty() && a.pk == b.pk);
    events.truncate(shown);
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
                {who_link(event)} " · " <Time iso=Signal::stored(event.created.clone()) />
            </span>
        </li>
    }.into_any()
}

/// The name of the object; for a launch the endpoint's, if it is known.
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

/// The page of the object that an event is about, unless it is deleted or has no page here.
fn route(event: &Event, object: Option<&LoggedObject>, gone: &[String]) -> Option<Route> {
    // A launch names its endpoint in the path of the request.
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
        authentik_rac::wire::read(&json.to_string()).unwrap()
    }

    fn link(event: &Event, gone: &[&str]) -> Option<String> {
        let gone: Vec<String> = gone.iter().map(|id| (*id).to_owned()).collect();
        route(event, event.object().as_ref(), &gone).map(|route| route.to_hash())
    }

    fn about(model_name: &str, pk: Value) -> Value {
        json!({ "model": { "app": "authentik_providers_rac", "model_name": model_name, "pk": pk, "name": "x" } })
    }

    #[test]
    fn the_latest_events_come_first_without_duplicates() {
        let event = |pk, created| event(pk, created, "model_updated", json!({}));
        let all = vec![
            event("a", "2026-10-02T09:01:00Z"),
            event("b", "2026-10-03T09:01:00Z"),
            event("a", "2026-10-02T09:01:00Z"),
        ];
        let order = |shown| latest(all.clone(), shown).into_iter().map(|event| event.pk).collect::<Vec<_>>();
        assert_eq!(order(SHOWN), ["b", "a"]);
        assert_eq!(order(1), ["b"]);
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
}
