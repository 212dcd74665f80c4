//! Shows what changes of each endpoint, asks, and does it to one after the other.

use crate::endpoints::bulk::Change;
use crate::endpoints::bulk::plan::{Plan, PlannedRow};
use crate::endpoints::{Endpoint, EndpointId, api, words};
use crate::failure::failure_text;
use crate::forms::use_leave_guard;
use crate::rest::Client;
use leptos::prelude::*;
use rac_ui::{Column, DataTable, Row, Work, WorkDialog};
use std::sync::Arc;

/// How many rows are drawn; the others are counted.
const MOST_ROWS: usize = 500;

/// `on_close`: with the ids of those that were changed, and whether it was started at all.
#[component]
pub fn Review(plan: Plan, on_close: Callback<(Vec<String>, bool)>) -> impl IntoView {
    let client = expect_context::<Client>();
    let guard = use_leave_guard();
    let ran = StoredValue::new(false);
    let summary = words::change_summary(&plan);
    let Plan { change, rows, .. } = plan;
    let count = rows.len();
    let more = count.saturating_sub(MOST_ROWS);
    let items =
        rows.iter().map(|row| (row.id.to_string(), words::change_of(&row.name, &row.changes.join("; "))));
    let items: Vec<(String, String)> = items.collect();
    let shown: Vec<Row> = rows.into_iter().take(MOST_ROWS).map(table_row).collect();
    let work: Work = Arc::new(move |id: String| {
        let change = change.clone();
        Box::pin(async move { write(client, &id, &change).await })
    });
    let watch = Callback::new(move |running: Signal<bool>| {
        guard.watch_work(running);
        Effect::new(move |_| {
            if running.get() {
                ran.set_value(true);
            }
        });
    });
    let close = Callback::new(move |done: Vec<String>| on_close.run((done, ran.get_value())));
    view! {
        <WorkDialog
            title=words::change_many_title(count)
            start_label=words::change_many(count)
            items=items
            work=work
            done_word=words::CHANGED.to_owned()
            watch=watch
            on_close=close
        >
            <p>{summary} " " {words::CHANGE_REREAD}</p>
            <div class="rac-endpoint-review">
                <DataTable caption=words::REVIEW_CAPTION columns=columns() rows=Signal::stored(shown) />
            </div>
            {(more > 0).then(|| view! { <p class="rac-help">{words::more_rows(more)}</p> })}
        </WorkDialog>
    }
}

fn columns() -> Vec<Column> {
    let column = |key, label: &str| Column { key, label: label.to_owned(), sortable: false, numeric: false };
    vec![
        column("name", words::NAME),
        column("provider", words::PROVIDER),
        column("protocol", words::PROTOCOL),
        column("host", words::HOST),
        column("change", words::CHANGE),
    ]
}

fn table_row(row: PlannedRow) -> Row {
    let PlannedRow { id, name, provider, protocol, host, changes } = row;
    let text = |text: String| ViewFn::from(move || text.clone());
    let changes =
        ViewFn::from(move || changes.iter().map(|line| view! { <div>{line.clone()}</div> }).collect_view());
    let host = ViewFn::from(move || view! { <span class="rac-endpoint-host">{host.clone()}</span> });
    Row {
        id: id.to_string(),
        label: name.clone(),
        revision: 0,
        cells: vec![text(name), text(provider), text(protocol), host, changes],
        actions: None,
    }
}

/// Writes the one field, of the endpoint as it is by now.
async fn write(client: Client, id: &str, change: &Change) -> Result<(), String> {
    let id: EndpointId = id.parse().map_err(|_| words::NOT_AN_ID.to_owned())?;
    let failed = |error| failure_text(&error);
    let now = client.send::<Endpoint>(api::retrieve(id)).await.map_err(failed)?;
    let fields = change.fields(&now.fields());
    if fields.is_empty() {
        return Ok(());
    }
    client.send::<Endpoint>(api::update(id, &fields)).await.map_err(failed).map(|_| ())
}
