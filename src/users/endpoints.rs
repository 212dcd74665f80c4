//! The endpoints that a user can reach, each with the binding that decides.

use super::words;
use crate::access::{self, Gaps, Reading, reading_status};
use crate::resource::failure::ReadFailure;
use crate::resource::lists::Pages;
use crate::rest::Loading;
use crate::route::{EndpointTab, ProviderTab, Route};
use authentik_rac::access::read::Scope;
use authentik_rac::access::{Matrix, Verdict};
use authentik_rac::endpoints::EndpointId;
use authentik_rac::providers::ProviderId;
use authentik_rac::users::UserId;
use leptos::prelude::*;
use rac_messages::Message;
use rac_ui::{Column, DataTable, Table};

/// What a row shows.
#[derive(Clone, Hash, PartialEq)]
struct Row {
    id: EndpointId,
    name: String,
    provider: ProviderId,
    provider_name: String,
    verdict: Verdict,
    why: Vec<Message>,
}

/// `groups` receives the names of the user's groups, `names` those of all endpoints.
#[component]
pub fn UserEndpoints(
    user: UserId,
    groups: RwSignal<Option<Message>>,
    names: RwSignal<Vec<(EndpointId, String)>>,
) -> impl IntoView {
    let (read, progress) = access::read(Scope { user: Some(user), ..Scope::default() });
    let retry = read.retry();
    let reading = Memo::new_with_compare(move |_| read.value(), |_, _| true);
    Effect::new(move |_| {
        if let Some(reading) = reading.get() {
            groups.set(Some(group_names(&reading.matrix)));
            let endpoints = reading.matrix.endpoints().iter();
            names.set(endpoints.map(|endpoint| (endpoint.pk, endpoint.name.clone())).collect());
        }
    });
    let all = Memo::new(move |_| reading.get().and_then(|reading| rows(&reading)).unwrap_or_default());
    let is_known = Memo::new(move |_| reading.get().is_none_or(|reading| has_user(&reading.matrix)));
    let pages = Pages::new(Signal::derive(move || all.with(Vec::len) as u32));
    let table = table();
    let headings = StoredValue::new(table.headings());
    let shown = Signal::derive(move || {
        let range = pages.shown();
        all.with(|all| table.rows(all.iter().skip(range.start).take(range.len())))
    });
    let sum = move || {
        reading
            .get()
            .map(|reading| words::reaches(reading.matrix.reached(0), reading.matrix.endpoints().len()))
    };
    let state = read.state();
    let state = Memo::new(move |_| state.get());
    let is_empty = Memo::new(move |_| all.with(Vec::is_empty));
    let body = move || match state.get() {
        Loading::Waiting => reading_status(progress),
        Loading::Failed(_) => view! { <ReadFailure state=read.state() on_retry=retry /> }.into_any(),
        // Above is why, and the way to read again.
        Loading::Ready(()) if !is_known.get() => {
            view! { <p class="rac-page-note">{words::NOT_READ}</p> }.into_any()
        }
        Loading::Ready(()) if is_empty.get() => {
            view! { <p class="rac-page-note">{words::REACHES_NONE}</p> }.into_any()
        }
        Loading::Ready(()) => view! {
            <p class="rac-page-note">{sum}</p>
            <DataTable
                caption=words::ENDPOINTS_CAPTION
                columns=headings.get_value()
                rows=shown
                busy=read.busy()
            />
            {pages.pager()}
        }
        .into_any(),
    };
    view! {
        {move || reading.get().map(|reading| view! { <Gaps gaps=reading.gaps on_retry=retry /> })}
        {body}
    }
}

/// Whether the user could be read. The user is the first row of the matrix; groups follow.
fn has_user(matrix: &Matrix) -> bool {
    matrix.subjects().first().is_some_and(|subject| subject.user().is_some())
}

/// The endpoints that the user reaches, or may reach; `None` if the user could not be read.
fn rows(reading: &Reading) -> Option<Vec<Row>> {
    let matrix = &reading.matrix;
    if !has_user(matrix) {
        return None;
    }
    let row = |(place, endpoint): (usize, &authentik_rac::endpoints::Endpoint)| {
        let explanation = matrix.explain(0, place).filter(|one| one.verdict != Verdict::No)?;
        Some(Row {
            id: endpoint.pk,
            name: endpoint.name.clone(),
            provider: endpoint.provider,
            provider_name: endpoint.provider_obj.name.clone(),
            verdict: explanation.verdict,
            why: access::words::explanation(&explanation, matrix.application(place)),
        })
    };
    Some(matrix.endpoints().iter().enumerate().filter_map(row).collect())
}

fn group_names(matrix: &Matrix) -> Message {
    let Some(user) = matrix.subjects().first().and_then(|subject| subject.user()) else {
        return words::UNKNOWN;
    };
    let groups = &matrix.facts().groups;
    let name = |id| groups.iter().find(|group| group.pk == id).map(|group| group.name.clone());
    let names = user.groups.iter().map(|id| name(*id).unwrap_or_else(|| words::UNKNOWN.text()));
    let names: Vec<String> = names.collect();
    if names.is_empty() { words::NO_GROUPS } else { Message::verbatim(names.join(", ")) }
}

fn table() -> Table<Row> {
    let columns = vec![
        Column::new("endpoint", words::ENDPOINT, |row: &Row| {
            let href = Route::Endpoint(row.id, EndpointTab::Overview).to_hash();
            view! { <a class="rac-row-link" href=href>{row.name.clone()}</a> }
        }),
        Column::new("provider", words::PROVIDER, |row: &Row| {
            let href = Route::Provider(row.provider, ProviderTab::Overview).to_hash();
            view! { <a href=href>{row.provider_name.clone()}</a> }
        }),
        Column::new("access", words::ACCESS, |row: &Row| access::words::verdict(row.verdict)),
        Column::new("why", words::WHY, |row: &Row| {
            let lines = row.why.iter().cloned();
            lines.map(|line| view! { <div class="rac-row-notes">{line}</div> }).collect_view()
        }),
    ];
    Table::new(|row: &Row| row.id.to_string(), |row| row.name.clone(), columns)
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use authentik_rac::access::Facts;
    use authentik_rac::wire::{FromWire, read};
    use serde_json::{Value, json};
    use std::sync::Arc;

    fn of<T: FromWire>(value: Value) -> T {
        read(&value.to_string()).unwrap()
    }

    /// One endpoint that is open to everyone, and one without an application.
    fn reading(users: Vec<Value>) -> Reading {
        let endpoint = |n: u32, provider: i32, slug: Option<&str>| {
            of(
                json!({"pk": format!("00000000-0000-4000-8000-{n:012}"), "name": format!("e{n}"), "provider": provider,
                "protocol": "ssh", "host": "h",
                "provider_obj": {"pk": provider, "name": "Plant", "assigned_application_slug": slug}}),
            )
        };
        let group = json!({"pk": "00000000-0000-4000-8000-000000000009", "name": "Desk"});
        let application = json!({"pk": "00000000-0000-4000-8000-000000000008", "name": "P", "slug": "plant", "provider": 4});
        let facts = Facts {
            users: users.into_iter().map(of).collect(),
            groups: vec![of(group)],
            has_all_groups: true,
            endpoints: vec![endpoint(1, 4, Some("plant")), endpoint(2, 5, None)],
            applications: vec![of(application)],
            ..Facts::default()
        };
        Reading { matrix: Arc::new(Matrix::of(facts)), gaps: Arc::default() }
    }

    #[test]
    fn a_user_who_could_not_be_read_is_not_said_to_reach_nothing() {
        assert_eq!(rows(&reading(Vec::new())).map(|rows| rows.len()), None, "the first row is a group");
        let user = |active: bool| json!({"pk": 1, "username": "ann", "groups": [], "is_active": active});
        assert_eq!(rows(&reading(vec![user(true)])).map(|rows| rows.len()), Some(1));
        assert_eq!(rows(&reading(vec![user(false)])).map(|rows| rows.len()), Some(0));
    }
}
