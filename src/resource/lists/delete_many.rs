//! Deleting the selected objects of a list.

use crate::forms::use_leave_guard;
use crate::resource::lists::deletion::Deletions;
use crate::resource::lists::type_to_confirm::{Confirmation, Wanted};
use crate::resource::lists::{outcome, words};
use crate::rest::Client;
use crate::undo::{TOKENS_NOT_UNDOABLE, UndoableDeletion, about_deletion};
use authentik_rac::undo::Deleted;
use leptos::prelude::*;
use rac_ui::{Outcome, Task, WorkDialog};
use std::collections::HashMap;

/// Asks for confirmation and deletes several objects. `on_close` receives the ids of those that are gone.
#[component]
pub fn DeleteMany(
    many: Deletions,
    items: Vec<(String, String)>,
    on_close: Callback<Vec<String>>,
) -> impl IntoView {
    let client = expect_context::<Client>();
    let guard = use_leave_guard();
    let count = items.len();
    let contents = many.contents.map(|contents| items.iter().filter_map(|(id, _)| contents(id)).collect());
    let confirmation = Confirmation::new(Wanted::Number(count), count, contents.unwrap_or_default());
    let labels: HashMap<String, String> = items.iter().cloned().collect();
    let undoable = UndoableDeletion::of(many.undo);
    let run = UndoableDeletion::run(move |count| (many.results.succeeded)(count).text());
    let finished = run.clone();
    // What was prepared for deletions whose answers were lost.
    let perhaps = StoredValue::new(HashMap::<String, Deleted>::new());
    let work = Task::new(move |id: String| {
        let run = run.clone();
        let label = labels.get(&id).map(String::as_str).unwrap_or_default();
        let request = (many.request)(&id, label);
        async move {
            match request {
                Some(request) => {
                    let before = perhaps.try_update_value(|perhaps| perhaps.remove(&id)).flatten();
                    let is_again = before.is_some();
                    let deleted = match before {
                        Some(before) => before,
                        None => undoable.prepare(&id).await,
                    };
                    match outcome::delete(client, request).await {
                        Outcome::Done => {
                            run.add(deleted);
                            Outcome::Done
                        }
                        // The request without an answer has deleted it.
                        Outcome::Already if is_again => {
                            run.add(deleted);
                            Outcome::Done
                        }
                        Outcome::Offline => {
                            perhaps.try_update_value(|perhaps| perhaps.insert(id, deleted));
                            Outcome::Offline
                        }
                        outcome => outcome,
                    }
                }
                None => Outcome::Failed(words::NOT_AN_ID.text()),
            }
        }
    });
    view! {
        <WorkDialog
            title=(many.title)(count)
            start_label=(many.confirm)(count)
            items=items
            work=work
            danger=true
            results=many.results
            blocked=confirmation.blocked()
            watch=Callback::new(move |running| guard.watch_work(running))
            on_close=Callback::new(move |done: Vec<String>| {
                finished.finish();
                on_close.run(done);
            })
        >
            {(many.about)()}
            <p class="rac-help">{many.undo.map_or(TOKENS_NOT_UNDOABLE, about_deletion)}</p>
            {confirmation.field()}
        </WorkDialog>
    }
}
