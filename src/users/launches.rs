//! The latest launches by a user, as far as authentik's events tell.

use super::words;
use crate::resource::failure::ReadFailure;
use crate::rest::{Client, Loading, Read};
use crate::route::{EndpointTab, Route};
use authentik_rac::endpoints::EndpointId;
use authentik_rac::events::{Event, EventAction, api};
use authentik_rac::{ErrorKind, Page};
use leptos::prelude::*;
use rac_ui::{Column, DataTable, Table, TableSkeleton, Time};

/// How many authorizations are read: those of other applications are among them.
const READ: u32 = 100;
/// How many launches are shown.
const SHOWN: usize = 20;

#[component]
pub fn Launches(username: String) -> impl IntoView {
    let client = expect_context::<Client>();
    let read = Read::new(move || {
        let request = api::of_user(EventAction::AuthorizeApplication, &username, READ);
        async move {
            let page: Page<Event> = client.send(request).await?;
            Ok(page.rows.into_iter().filter(Event::is_rac).take(SHOWN).collect::<Vec<_>>())
        }
    });
    let table = table();
    let headings = StoredValue::new(table.headings());
    let rows = Signal::derive(move || read.value().map(|all| table.rows(&all)).unwrap_or_default());
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
            view! { <p class="rac-page-note">{words::NO_LAUNCHES}</p> }.into_any()
        }
        Loading::Ready(_) => view! {
            <DataTable caption=words::LAUNCHES_CAPTION columns=headings.get_value() rows=rows busy=read.busy() />
        }
        .into_any(),
    }
    }
}

fn table() -> Table<Event> {
    let columns = vec![
        Column::new("endpoint", words::ENDPOINT, |event: &Event| {
            let name = event.endpoint().map(str::to_owned);
            let name = name.or_else(|| event.object().map(|object| object.name)).unwrap_or_default();
            let name = if name.is_empty() { words::UNKNOWN.to_owned() } else { name };
            match launched(event) {
                Some(id) => {
                    let href = Route::Endpoint(id, EndpointTab::Overview).to_hash();
                    view! { <a href=href>{name}</a> }.into_any()
                }
                None => view! { <span>{name}</span> }.into_any(),
            }
        }),
        Column::new("when", words::WHEN, |event: &Event| {
            view! { <Time iso=Signal::stored(event.created.clone()) /> }
        }),
        Column::new("from", words::FROM, |event: &Event| {
            event.client_ip.clone().unwrap_or_else(|| words::UNKNOWN.to_owned())
        }),
    ];
    Table::new(|event: &Event| event.pk.clone(), |event| event.created.clone(), columns)
}

/// The launched endpoint, which only the path of the request identifies: `/application/rac/<slug>/<uuid>/`.
fn launched(event: &Event) -> Option<EndpointId> {
    let (_, path) = event.request()?;
    path.split("/application/rac/").nth(1)?.split('/').nth(1)?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn the_endpoint_of_a_launch_is_in_its_path() {
        let of = |path: &str| {
            let event = json!({"action": "authorize_application",
                "context": {"http_request": {"method": "GET", "path": path}}});
            launched(&authentik_rac::wire::read(&event.to_string()).unwrap()).map(|id| id.to_string())
        };
        let uuid = "9c9c9c9c-8b8b-4a7a-8969-585847473636";
        assert_eq!(of(&format!("/auth/application/rac/plant/{uuid}/")).as_deref(), Some(uuid));
        assert_eq!(of("/application/rac/plant/"), None);
        assert_eq!(of("/application/o/authorize/"), None);
    }
}
