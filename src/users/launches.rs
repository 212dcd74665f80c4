//! The latest launches by a user, as far as authentik's events tell.

use super::words;
use crate::events::{object_name, object_route};
use crate::resource::failure::ReadFailure;
use crate::rest::{Client, Loading, Read};
use crate::route::{ActivityView, Route};
use authentik_rac::endpoints::EndpointId;
use authentik_rac::events::{Event, EventAction, api};
use authentik_rac::{ErrorKind, Page};
use leptos::prelude::*;
use rac_messages::Message;
use rac_ui::{Column, DataTable, Table, TableSkeleton, Time};

/// How many authorizations are read: those of other applications are among them.
const READ: u32 = 100;
/// How many launches are shown.
const SHOWN: usize = 20;
/// How far back the link to all activity reaches.
const ACTIVITY_DAYS: u32 = 90;

#[component]
pub fn Launches(
    username: String,
    /// The names of the endpoints that are known.
    endpoints: Signal<Vec<(EndpointId, String)>>,
) -> impl IntoView {
    let client = expect_context::<Client>();
    let activity = ActivityView { user: username.clone(), ..ActivityView::default() };
    let activity = Route::Activity(activity.with_days(ACTIVITY_DAYS)).to_hash();
    let all_activity = move || view! { <p><a href=activity.clone()>{words::ALL_ACTIVITY}</a></p> };
    let read = Read::new(move || {
        let request = api::of_user(EventAction::AuthorizeApplication, &username, READ);
        async move {
            let page: Page<Event> = client.send(request).await?;
            Ok(page.rows.into_iter().filter(Event::is_rac).take(SHOWN).collect::<Vec<_>>())
        }
    });
    let table = table();
    let headings = StoredValue::new(table.headings());
    let rows = Signal::derive(move || {
        let launches = read.value().unwrap_or_default().into_iter();
        let launches: Vec<Launch> = endpoints.with(|known| {
            let name_of = |id| known.iter().find(|(pk, _)| *pk == id).map(|(_, name)| name.clone());
            launches.map(|event| Launch { name: object_name(&event, name_of), event }).collect()
        });
        table.rows(&launches)
    });
    move || {
        match read.get() {
        Loading::Waiting => view! { <TableSkeleton columns=3 rows=3 /> }.into_any(),
        Loading::Failed(error) if error.kind == ErrorKind::NoPermission => {
            view! { <p class="rac-page-note">{words::NOT_VISIBLE}</p> }.into_any()
        }
        Loading::Failed(_) => {
            view! { <ReadFailure state=read.state() on_retry=read.retry() /> }.into_any()
        }
        Loading::Ready(all) if all.is_empty() => {
            view! { <p class="rac-page-note">{words::NO_LAUNCHES}</p> {all_activity()} }.into_any()
        }
        Loading::Ready(_) => view! {
            <DataTable caption=words::LAUNCHES_CAPTION columns=headings.get_value() rows=rows busy=read.busy() />
            {all_activity()}
        }
        .into_any(),
    }
    }
}

/// A row.
#[derive(Clone, Hash, PartialEq)]
struct Launch {
    /// The endpoint's.
    name: String,
    event: Event,
}

fn table() -> Table<Launch> {
    let columns = vec![
        Column::new("endpoint", words::ENDPOINT, |launch: &Launch| {
            let name = &launch.name;
            let name = if name.is_empty() { words::UNKNOWN } else { Message::verbatim(name) };
            match object_route(&launch.event, &[]) {
                Some(route) => view! { <a href=route.to_hash()>{name}</a> }.into_any(),
                None => view! { <span>{name}</span> }.into_any(),
            }
        }),
        Column::new("when", words::WHEN, |launch: &Launch| {
            view! { <Time iso=Signal::stored(launch.event.created.clone()) /> }
        }),
        Column::new("from", words::FROM, |launch: &Launch| {
            launch.event.client_ip.clone().map_or(words::UNKNOWN, Message::verbatim)
        }),
    ];
    Table::new(|launch: &Launch| launch.event.pk.clone(), |launch| launch.event.created.clone(), columns)
}
