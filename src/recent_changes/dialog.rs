//! The dialog that undoes one change: what will be written, a confirmation, and each result.

use super::words;
use crate::forms::use_leave_guard;
use crate::read_only::use_read_only_reason;
use crate::resource::lists::outcome_of;
use crate::rest::{Client, Reread};
use crate::undo::{Undo, use_undo};
use authentik_rac::undo::{Kind, Problem, Ran, Step, run};
use leptos::prelude::*;
use rac_ui::{Outcome, Task, WorkDialog};

#[component]
pub fn UndoDialog(
    entry: u32,
    /// Whether to start without asking.
    at_once: bool,
) -> impl IntoView {
    let client = expect_context::<Client>();
    let reread = use_context::<Reread>();
    let guard = use_leave_guard();
    let undo = use_undo();
    let read_only = use_read_only_reason();
    let change = undo.entry(entry)?;
    let items: Vec<(String, String)> = change
        .items
        .iter()
        .enumerate()
        .filter(|(_, item)| !item.is_done())
        .map(|(place, item)| (place.to_string(), words::item(item)))
        .collect();
    let recreates = change
        .items
        .iter()
        .flat_map(|item| &item.steps)
        .any(|step| matches!(step, Step::Create { was, .. } if was.kind != Kind::Binding));
    let losses = change.losses.iter().map(|loss| view! { <p>{words::loss(loss)}</p> }).collect_view();
    let work = Task::new(move |place: String| async move {
        match place.parse() {
            Ok(place) => undo_item(client, undo, entry, place).await,
            Err(_) => Outcome::Failed(words::FORGOTTEN.to_owned()),
        }
    });
    let close = Callback::new(move |done: Vec<String>| {
        undo.asked().set(None);
        if let (false, Some(reread)) = (done.is_empty(), reread) {
            reread.again();
        }
    });
    let starts = at_once && read_only.get_untracked().is_none();
    Some(view! {
        <WorkDialog
            title=words::QUESTION
            start_label=words::UNDO
            items=items
            work=work
            danger=change.deletes()
            results=words::RESULTS
            blocked=read_only
            at_once=starts
            in_order=true
            watch=Callback::new(move |running| guard.watch_work(running))
            on_close=close
        >
            <p><strong>{change.title.clone()}</strong> " " {words::NOT_OVERWRITTEN}</p>
            {recreates.then(|| view! { <p>{words::NOT_BACK}</p> })}
            {losses}
        </WorkDialog>
    })
}

/// Runs the steps of one item that are not done yet. A retry continues where it failed.
async fn undo_item(client: Client, undo: Undo, entry: u32, place: usize) -> Outcome {
    let mut already = true;
    while let Some((step, ids)) = undo.next_step(entry, place) {
        let ran = run(client, &step, &ids).await;
        undo.ran(entry, place, &step, &ran);
        match ran {
            Ok(ran) => already &= ran == Ran::Already,
            Err(Problem::Rest(error)) => return outcome_of(Err(error)),
            // No retry brings it back.
            Err(problem @ Problem::Missing(_)) => return Outcome::Impossible(words::problem(&problem)),
            Err(problem) => return Outcome::Failed(words::problem(&problem)),
        }
    }
    match undo.entry(entry) {
        None => Outcome::Stop(words::FORGOTTEN.to_owned()),
        Some(_) if already => Outcome::Already,
        Some(_) => Outcome::Done,
    }
}
