//! The review: what changes for each endpoint, a confirmation, and the bulk operation.

use crate::endpoints::bulk::Change;
use crate::endpoints::bulk::plan::{Plan, PlannedRow, settings_hidden};
use crate::endpoints::bulk_dialog::viewing::Viewing;
use crate::endpoints::words;
use crate::forms::use_leave_guard;
use crate::resource::lists::outcome_of;
use crate::rest::Client;
use crate::undo::Run;
use authentik_rac::change::Fields;
use authentik_rac::endpoints::{Endpoint, EndpointId, api};
use authentik_rac::undo::{Deleted, Item, Kind, Written};
use leptos::prelude::*;
use rac_messages::{Message, sentences};
use rac_ui::{Column, DataTable, Table, WorkDialog};
use rac_ui::{Outcome, Task};
use std::collections::HashMap;

/// How many rows are shown; the others are counted.
const MOST_ROWS: usize = 500;

/// `on_close` receives the ids of the changed endpoints, and whether the operation was started.
#[component]
pub fn Review(plan: Plan, on_close: Callback<(Vec<String>, bool)>) -> impl IntoView {
    let client = expect_context::<Client>();
    let guard = use_leave_guard();
    let viewing = Viewing::new();
    let ran = StoredValue::new(false);
    let summary = words::change_summary(&plan);
    let Plan { change, rows, .. } = plan;
    let count = rows.len();
    let more = count.saturating_sub(MOST_ROWS);
    let label = |row: &PlannedRow| {
        let changes: Vec<String> = row.changes.iter().map(Message::text).collect();
        words::change_of(changes.join("; "), &row.name).text()
    };
    let items: Vec<(String, String)> = rows.iter().map(|row| (row.id.to_string(), label(row))).collect();
    let table = table();
    let shown = table.rows(rows.iter().take(MOST_ROWS));
    let undo = Run::new(|count| words::changed_many(count).text());
    let finished = undo.clone();
    let perhaps = Perhaps::new(HashMap::new());
    let work = Task::new(move |id: String| {
        let (change, undo) = (change.clone(), undo.clone());
        async move { write(client, &id, &change, viewing, &undo, perhaps).await }
    });
    let watch = Callback::new(move |running: Signal<bool>| {
        guard.watch_work(running);
        Effect::new(move |_| {
            if running.get() {
                ran.set_value(true);
            }
        });
    });
    let close = Callback::new(move |done: Vec<String>| {
        finished.finish();
        on_close.run((done, ran.get_value()));
    });
    view! {
        <WorkDialog
            title=words::change_many_title(count)
            start_label=words::change_many(count)
            items=items
            work=work
            results=words::CHANGED_MANY
            watch=watch
            on_close=close
        >
            <p>{sentences([summary, words::CHANGE_REREAD])}</p>
            <div class="rac-endpoint-review">
                <DataTable caption=words::REVIEW_CAPTION columns=table.headings() rows=Signal::stored(shown) />
            </div>
            {(more > 0).then(|| view! { <p class="rac-help">{words::more_rows(more)}</p> })}
        </WorkDialog>
    }
}

fn table() -> Table<PlannedRow> {
    let columns = vec![
        Column::new("name", words::NAME, |row: &PlannedRow| row.name.clone()),
        Column::new("provider", words::PROVIDER, |row: &PlannedRow| row.provider.clone()),
        Column::new("protocol", words::PROTOCOL, |row: &PlannedRow| row.protocol.clone()),
        Column::new("host", words::HOST, |row: &PlannedRow| {
            view! { <span class="rac-endpoint-host">{row.host.clone()}</span> }
        }),
        Column::new("change", words::CHANGE, |row: &PlannedRow| {
            row.changes.iter().map(|line| view! { <div>{line.clone()}</div> }).collect_view()
        }),
    ];
    Table::new(|row: &PlannedRow| row.id.to_string(), |row| row.name.clone(), columns)
}

/// What was sent without an answer: the changed fields, and all fields before.
type Perhaps = StoredValue<HashMap<EndpointId, (Fields, Fields)>>;

/// Writes the field, computed from the endpoint's current state.
async fn write(
    client: Client,
    id: &str,
    change: &Change,
    viewing: Viewing,
    undo: &Run,
    perhaps: Perhaps,
) -> Outcome {
    let Ok(id) = id.parse::<EndpointId>() else { return Outcome::Failed(words::NOT_AN_ID.text()) };
    let now = match client.send::<Endpoint>(api::retrieve(id)).await {
        Ok(now) => now,
        Err(error) => return outcome_of(Err(error)),
    };
    // An endpoint that was visible in the list may be hidden now.
    let may_view = |id| untrack(|| viewing.allows(id));
    if change.needs_settings() && settings_hidden(&now.settings, id, &may_view) {
        return Outcome::Failed(words::SETTINGS_HIDDEN.text());
    }
    // Another user may have changed it since the review.
    let before = now.fields();
    let fields = change.fields(&before);
    let add = |written: Written, name: String| {
        let item = Item::edited(Kind::Endpoint.of(id), name, written);
        undo.add(Deleted { items: vec![item], losses: Vec::new() });
    };
    let sent = perhaps.try_update_value(|perhaps| perhaps.remove(&id)).flatten();
    if fields.is_empty() {
        // The request without an answer has done it.
        return match sent {
            Some((sent, was)) => {
                add(Written::of(&sent, &was, &before.to_json()), now.name);
                Outcome::Done
            }
            None => Outcome::Already,
        };
    }
    let changed = client.send::<Endpoint>(api::update(id, &fields)).await.map(|now| {
        add(Written::of(&fields, &before.to_json(), &now.fields().to_json()), now.name);
    });
    let outcome = outcome_of(changed);
    if outcome == Outcome::Offline {
        perhaps.try_update_value(|perhaps| perhaps.insert(id, (fields, before.to_json())));
    }
    outcome
}
