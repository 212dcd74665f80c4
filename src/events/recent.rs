//! The latest events about remote access, for the overview.

use super::groups::{Group, grouped};
use super::object::{object_name, object_route};
use super::row::{action_mark, who_link};
use super::words;
use crate::resource::failure::Failure;
use crate::rest::{Client, Loading, Read};
use crate::route::{ActivityKind, ActivityView, Route};
use authentik_rac::endpoints::EndpointId;
use authentik_rac::endpoints::closed::EndpointLimit;
use authentik_rac::events::{Event, EventAction, api};
use authentik_rac::{ErrorKind, Page, RestError};
use leptos::prelude::*;
use rac_ui::{Drawn, ShowMore};
use rac_ui::{TableSkeleton, Time};

/// How many lines are shown at first, and how many more each time.
const SHOWN: usize = 8;
const MORE: usize = 20;
/// How many changes, launches and deletions are read: authentik returns no more in one response. It can't filter the
/// launches of remote access, and deletions are read so that no link leads to a deleted object.
const READ: u32 = 100;
/// How many objects of a run are named.
const NAMED: usize = 3;

/// The events that were read.
#[derive(Clone, Debug, PartialEq)]
struct Recent {
    groups: Vec<Group>,
    /// The ids (without dashes) of deleted objects.
    gone: Vec<String>,
    /// Whether there are events that were not read.
    at_least: bool,
}

/// What is known of the objects.
#[derive(Clone, Copy)]
struct Objects<'a> {
    endpoints: &'a [EndpointLimit],
    gone: &'a [String],
}

impl Objects<'_> {
    fn name(&self, id: EndpointId) -> Option<String> {
        self.endpoints.iter().find(|one| one.pk == id).map(|one| one.name.clone())
    }
}

/// The latest events of all providers, endpoints and property mappings, and the latest launches. A run is one line.
#[component]
pub fn RecentEvents(
    /// The endpoints that are known, which give launches their names.
    endpoints: Signal<Vec<EndpointLimit>>,
) -> impl IntoView {
    let client = expect_context::<Client>();
    let drawn = Drawn::new(SHOWN, MORE);
    let read = Read::new(move || recent(client));
    let all = Signal::derive(move || read.value().map_or(0, |recent| recent.groups.len()));
    let at_least = Signal::derive(move || {
        read.value().is_some_and(|recent| recent.at_least && !recent.groups.is_empty())
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
            Loading::Ready(Recent { groups, .. }) if groups.is_empty() => {
                view! { <p class="rac-page-note">{words::RECENT_EMPTY}</p> }.into_any()
            }
            Loading::Ready(Recent { groups, gone, .. }) => {
                let items = endpoints.with(|endpoints| {
                    let of = Objects { endpoints, gone: &gone };
                    groups.iter().take(drawn.most()).map(|group| item(group, of)).collect_view()
                });
                view! { <ul class="rac-events">{items}</ul> }.into_any()
            }
        }}
        <ShowMore drawn=drawn all=all at_least=at_least />
    }
}

async fn recent(client: Client) -> Result<Recent, RestError> {
    let changes: Page<Event> = client.send(api::of_rac(READ)).await?;
    let launches: Page<Event> = client.send(api::of_action(EventAction::AuthorizeApplication, READ)).await?;
    let at_least = |page: &Page<Event>| page.count > page.rows.len() as u32;
    let at_least = at_least(&changes) || at_least(&launches);
    let mut events: Vec<Event> = launches.rows.into_iter().filter(Event::is_rac).collect();
    events.extend(changes.rows);
    let deletions: Page<Event> = client.send(api::deletions(READ)).await?;
    let gone = deletions.rows.iter().filter_map(Event::object).map(|object| object.pk).collect();
    let groups = grouped(latest(events), |time| js_sys::Date::parse(time) / 1_000.0);
    Ok(Recent { groups, gone, at_least })
}

/// Newest first, without duplicates. RFC 3339 times of one time zone sort as text.
fn latest(mut events: Vec<Event>) -> Vec<Event> {
    events.sort_by(|a, b| b.created.cmp(&a.created));
    events.dedup_by(|a, b| !a.pk.is_empty() && a.pk == b.pk);
    events
}

fn item(group: &Group, of: Objects) -> AnyView {
    let event = &group.latest;
    let what = match group.before.is_empty() {
        true => {
            view! { {action_mark(&event.action, words::action_on(event))} " " {named(event, of)} }.into_any()
        }
        false => run(group, of),
    };
    view! {
        <li>
            <span class="rac-event-what">{what}</span>
            {event.message().map(|message| view! { <span class="rac-event-message">{message.to_owned()}</span> })}
            <span class="rac-event-by">
                {who_link(event)} " · " <Time iso=Signal::stored(event.created.clone()) />
            </span>
        </li>
    }
    .into_any()
}

/// "Changed 9 endpoints: a, b, c and 6 more".
fn run(group: &Group, of: Objects) -> AnyView {
    let event = &group.latest;
    let names = group.events().take(NAMED).enumerate().map(|(place, event)| {
        view! { {if place > 0 { ", " } else { " " }} {named(event, of)} }
    });
    let more = group.len().saturating_sub(NAMED);
    let more = (more > 0).then(|| {
        let oldest = group.before.last().unwrap_or(event);
        let seconds_ago = (js_sys::Date::now() - js_sys::Date::parse(&oldest.created)) / 1_000.0;
        let route = Route::Activity(all_of(group, seconds_ago));
        view! { " " <a href=route.to_hash()>{words::and_more(more)}</a> }
    });
    view! {
        {action_mark(&event.action, words::action_on_many(event, group.len()))}
        {names.collect_view()}
        {more}
    }
    .into_any()
}

/// What shows all events of a run. `seconds_ago`: the oldest.
fn all_of(group: &Group, seconds_ago: f64) -> ActivityView {
    let event = &group.latest;
    let user = event.username().unwrap_or_default().to_owned();
    let kind = Some(ActivityKind::of(&event.action));
    ActivityView { user, kind, ..ActivityView::default() }.reaching(seconds_ago)
}

/// The object's name, with a link if it has a page.
fn named(event: &Event, of: Objects) -> AnyView {
    let name = object_name(event, |id| of.name(id));
    let href = object_route(event, of.gone).map(|route| route.to_hash());
    match (href, name.is_empty()) {
        (_, true) => view! { <span></span> }.into_any(),
        (Some(href), false) => view! { <a href=href>{name}</a> }.into_any(),
        (None, false) => view! { <span>{name}</span> }.into_any(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn the_latest_events_come_first_without_duplicates() {
        let event = |pk: &str, created: &str| -> Event {
            let json = json!({ "pk": pk, "action": "model_updated", "created": created, "context": {} });
            authentik_rac::wire::read(&json.to_string()).unwrap()
        };
        let all = vec![
            event("a", "2026-10-02T09:01:00Z"),
            event("b", "2026-10-03T09:01:00Z"),
            event("a", "2026-10-02T09:01:00Z"),
        ];
        let order: Vec<String> = latest(all).into_iter().map(|event| event.pk).collect();
        assert_eq!(order, ["b", "a"]);
    }

    #[test]
    fn the_rest_of_an_old_run_is_in_the_period_that_its_link_opens() {
        let json =
            json!({ "pk": "a", "action": "model_updated", "created": "", "user": { "username": "mara" } });
        let latest = authentik_rac::wire::read(&json.to_string()).unwrap();
        let view = all_of(&Group { latest, before: Vec::new() }, 12.0 * 86_400.0);
        assert_eq!((view.user.as_str(), view.kind, view.days()), ("mara", Some(ActivityKind::Changed), 30));
    }
}
