//! The dialog that undoes one change: what will be written, a confirmation, and each result; and the choice where someone
//! has changed the same since.

use super::words;
use crate::forms::{ConflictChoice, ConflictDialog, use_leave_guard};
use crate::read_only::use_read_only_reason;
use crate::resource::lists::outcome_of;
use crate::rest::{Client, Reread};
use crate::undo::{Undo, use_undo};
use authentik_rac::change::Conflict;
use authentik_rac::undo::{Kind, Problem, Ran, Step, run};
use leptos::prelude::*;
use leptos::task::{spawn_local, tick};
use rac_ui::{Outcome, Task, WorkDialog};

/// What someone has changed since, of the items at these places.
type Clashes = RwSignal<Vec<(usize, Vec<Conflict>)>>;

#[component]
pub fn UndoDialog(
    entry: u32,
    /// Whether to start without asking.
    at_once: bool,
) -> impl IntoView {
    let undo = use_undo();
    let clashes = Clashes::new(Vec::new());
    let deciding = RwSignal::new(false);
    let starts = StoredValue::new(at_once);
    let dialog = Dialog { entry, clashes, deciding };
    move || match deciding.get().then(|| clashes.with(|clashes| clashes.first().cloned())).flatten() {
        None => dialog.run(undo, starts.get_value()).into_any(),
        Some((place, conflicts)) => dialog.decide(undo, place, conflicts, starts).into_any(),
    }
}

#[derive(Clone, Copy)]
struct Dialog {
    entry: u32,
    clashes: Clashes,
    /// Whether the user is asked about the clashes.
    deciding: RwSignal<bool>,
}

impl Dialog {
    fn run(self, undo: Undo, at_once: bool) -> impl IntoView {
        let Dialog { entry, clashes, deciding } = self;
        let client = expect_context::<Client>();
        let reread = use_context::<Reread>();
        let guard = use_leave_guard();
        let read_only = use_read_only_reason();
        let change = undo.entry(entry)?;
        let items: Vec<(String, String)> = change
            .items
            .iter()
            .enumerate()
            .filter(|(_, item)| !item.is_done())
            .map(|(place, item)| (place.to_string(), words::item(item).text()))
            .collect();
        let is_single = items.len() == 1;
        let recreates = change
            .items
            .iter()
            .flat_map(|item| &item.steps)
            .any(|step| matches!(step, Step::Create { was, .. } if was.kind != Kind::Binding));
        let losses = change.losses.iter().map(|loss| view! { <p>{words::loss(loss)}</p> }).collect_view();
        clashes.update_untracked(Vec::clear);
        let work = Task::new(move |place: String| async move {
            let Ok(place) = place.parse() else { return Outcome::Failed(words::FORGOTTEN.text()) };
            let (outcome, clash) = undo_item(client, undo, entry, place).await;
            if let Some(clash) = clash {
                clashes.try_update_untracked(|clashes| {
                    clashes.retain(|(known, _)| *known != place);
                    clashes.push((place, clash));
                });
                if is_single {
                    // After the dialog has been informed, because another takes its place.
                    spawn_local(async move {
                        tick().await;
                        deciding.try_set(true);
                    });
                }
            }
            outcome
        });
        let close = Callback::new(move |done: Vec<String>| {
            if let (false, Some(reread)) = (done.is_empty(), reread) {
                reread.again();
            }
            if clashes.with_untracked(Vec::is_empty) {
                undo.asked().set(None);
            } else {
                deciding.set(true);
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

    /// Asks about the first clash; after the last one, what is left is undone.
    fn decide(
        self,
        undo: Undo,
        place: usize,
        conflicts: Vec<Conflict>,
        starts: StoredValue<bool>,
    ) -> impl IntoView {
        let Dialog { entry, clashes, deciding } = self;
        let change = undo.entry(entry)?;
        let item = change.items.get(place)?;
        let rows = conflicts.iter().map(words::conflict).collect();
        let on_choose = Callback::new(move |choices: Vec<ConflictChoice>| {
            let restored = choices.into_iter().filter(|choice| choice.take_mine).map(|choice| choice.field);
            undo.decide(entry, place, &conflicts, &restored.collect::<Vec<_>>());
            starts.set_value(true);
            let is_last = clashes.with_untracked(|clashes| clashes.len() <= 1);
            clashes.update(|clashes| clashes.retain(|(known, _)| *known != place));
            if is_last {
                deciding.set(false);
            }
        });
        Some(view! {
            <ConflictDialog
                title=words::somebody_changed(item.kind.key())
                rows=rows
                texts=words::CONFLICT
                on_choose=on_choose
                on_back=Callback::new(move |()| undo.asked().set(None))
            />
        })
    }
}

/// Runs the steps of one item that are not done yet. A retry continues where it failed. If someone has changed since
/// what would be restored, also what: the user can decide about that.
async fn undo_item(client: Client, undo: Undo, entry: u32, place: usize) -> (Outcome, Option<Vec<Conflict>>) {
    let mut already = true;
    while let Some((step, ids)) = undo.next_step(entry, place) {
        let ran = run(client, &step, &ids).await;
        undo.ran(entry, place, &step, &ran);
        match ran {
            Ok(ran) => already &= ran == Ran::Already,
            Err(Problem::Rest(error)) => return (outcome_of(Err(error)), None),
            Err(problem) => {
                let text = words::problem(&problem).text();
                return match problem {
                    // No retry brings it back.
                    Problem::Missing(_) => (Outcome::Impossible(text), None),
                    Problem::Changed(conflicts) if matches!(step, Step::Write { .. }) => {
                        (Outcome::Failed(text), Some(conflicts))
                    }
                    _ => (Outcome::Failed(text), None),
                };
            }
        }
    }
    let outcome = match undo.entry(entry) {
        None => Outcome::Stop(words::FORGOTTEN.text()),
        Some(_) if already => Outcome::Already,
        Some(_) => Outcome::Done,
    };
    (outcome, None)
}
