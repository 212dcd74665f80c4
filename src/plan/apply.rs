//! The buttons below the preview, and the run.

use super::planned::{Choice, Doing, Planned, Row};
use super::state::{Draft, Mode};
use super::words;
use crate::forms::use_leave_guard;
use crate::read_only::use_read_only_reason;
use crate::resource::lists::{Confirmation, Wanted, outcome_of};
use crate::rest::Client;
use crate::rights::use_rights;
use crate::undo::{Run as UndoRun, UndoableDeletion};
use authentik_rac::rights::{Need, Object};
use authentik_rac::undo::{self, Deleted};
use leptos::prelude::*;
use rac_formats::Kind;
use rac_formats::apply::Outcome as Did;
use rac_formats::apply::{ApplyError, apply_undoable, left_open};
use rac_formats::plan::{Action, Ids, Step, Subject};
use rac_ui::{Button, ButtonVariant, Icon, Notice, NoticeKind, Outcome, Task, WorkDialog, save_file};
use std::sync::Arc;

/// What the button runs.
#[derive(Clone)]
struct Work {
    planned: Arc<Planned>,
    steps: Vec<usize>,
    deletes: usize,
    label: String,
}

#[component]
pub fn Apply(draft: Draft) -> impl IntoView {
    let running = RwSignal::new(None::<Work>);
    let opened = RwSignal::new(None::<String>);
    let label = Memo::new(move |_| {
        let (planned, choices) = (draft.planned.get(), draft.choices.get());
        let rows = planned.iter().flat_map(|planned| chosen(planned, &choices));
        words::apply(draft.mode == Mode::Import, rows)
    });
    let disabled = disabled(draft);
    let start = Callback::new(move |()| {
        let (Some(planned), choices) = (draft.planned.get_untracked(), draft.choices.get_untracked()) else {
            return;
        };
        let steps = planned.steps(&choices);
        let deletes = chosen(&planned, &choices).filter(|row| row.doing == Doing::Delete).count();
        running.set(Some(Work { planned, steps, deletes, label: label.get_untracked() }));
    });
    let report = Callback::new(move |()| {
        let report = draft.planned.with_untracked(|planned| planned.as_ref().map(|one| one.plan.report()));
        let text = report.and_then(|report| serde_json::to_string_pretty(&report).ok());
        if let Some(text) = text {
            save_file(words::REPORT_FILE, "application/json", &text);
        }
    });
    let on_close = Callback::new(move |(ran, open): (bool, Option<String>)| {
        running.set(None);
        if ran {
            opened.set(open);
            draft.outdated.set(true);
        }
    });
    let is_there = Memo::new(move |_| draft.planned.with(Option::is_some));
    let bar = move || {
        is_there.get().then(|| {
            view! {
                {move || {
                    let text = opened.get().filter(|_| draft.outdated.get());
                    text.map(|text| view! { <Notice kind=NoticeKind::Warning>{text}</Notice> })
                }}
                {move || {
                    draft.outdated.get().then(|| view! { <Notice kind=NoticeKind::Info>{words::OUTDATED}</Notice> })
                }}
                <div class="rac-plan-bar">
                    <Button icon=Icon::Download on_click=report>
                        {words::DOWNLOAD_REPORT}
                    </Button>
                    <Button
                        icon=Icon::Refresh
                        busy=Signal::derive(move || draft.busy.with(Option::is_some))
                        on_click=Callback::new(move |()| draft.compare_again())
                    >
                        {words::COMPARE_AGAIN}
                    </Button>
                    <Button variant=ButtonVariant::Primary disabled=disabled on_click=start>
                        {move || label.get()}
                    </Button>
                </div>
            }
        })
    };
    let run = move || running.get().map(|work| view! { <Run draft=draft work=work on_close=on_close /> });
    view! {
        {bar}
        {run}
    }
}

fn chosen<'a>(planned: &'a Planned, choices: &'a [Choice]) -> impl Iterator<Item = &'a Row> {
    let rows = planned.rows.iter().zip(choices);
    rows.filter(|(_, choice)| **choice == Choice::Yes).map(|(row, _)| row)
}

/// Why nothing can be applied now.
fn disabled(draft: Draft) -> Signal<Option<String>> {
    let (mode, rights) = (use_read_only_reason(), use_rights());
    let own = Memo::new(move |_| {
        if draft.outdated.get() {
            return Some(words::OUTDATED.to_owned());
        }
        let (planned, choices) = (draft.planned.get()?, draft.choices.get());
        let works = planned.rows.iter().any(|row| row.doing.works());
        let mut steps = planned.steps(&choices).into_iter().filter_map(|at| planned.step(at));
        let first = steps.next();
        if first.is_none() {
            let why = if works { words::NOTHING_SELECTED } else { words::NOTHING_TO_DO };
            return Some(why.to_owned());
        }
        let mut needs: Vec<Need> = Vec::new();
        for need in first.into_iter().chain(steps).filter_map(need) {
            if !needs.contains(&need) {
                needs.push(need);
            }
        }
        needs.iter().find_map(|need| rights.lacking(need))
    });
    Signal::derive(move || mode.get().or_else(|| own.get()))
}

/// The permission that a step needs.
fn need(step: &Step) -> Option<Need> {
    let object = match step.subject {
        Subject::Object(Kind::PropertyMapping) => Object::PropertyMapping,
        Subject::Object(Kind::Provider) => Object::Provider,
        Subject::Object(Kind::Application) => Object::Application,
        Subject::Object(Kind::Outpost) => Object::Outpost,
        Subject::Object(Kind::Endpoint) => Object::Endpoint,
        Subject::Binding => Object::Binding,
    };
    match step.action {
        Action::Create => Some(object.add()),
        Action::Change => Some(object.change_some()),
        Action::Delete => Some(object.delete_some()),
        Action::Same | Action::Cannot(_) => None,
    }
}

/// The run. `on_close` receives whether it began, and what was left open to everyone.
#[component]
fn Run(draft: Draft, work: Work, on_close: Callback<(bool, Option<String>)>) -> impl IntoView {
    let client = expect_context::<Client>();
    let guard = use_leave_guard();
    let Work { planned, steps, deletes, label } = work;
    let snapshot = draft.snapshot.get_untracked();
    let ids = snapshot.map(|one| Ids::new(&one.instance, &one.directory)).unwrap_or_default();
    // Steps run one at a time: each takes what is known, and puts it back with what it has learnt.
    let ids = StoredValue::new_local(ids);
    let ran = StoredValue::new(deletes == 0);
    let items: Vec<(String, String)> =
        steps.iter().filter_map(|at| Some((at.to_string(), words::step(planned.step(*at)?)))).collect();
    let deleted =
        steps.iter().filter_map(|at| planned.step(*at)).filter(|step| step.action == Action::Delete);
    let lost = deleted
        .map(|step| step.subject)
        .any(|of| of == Subject::Object(Kind::Application) || of == Subject::Object(Kind::Outpost));
    let plan = StoredValue::new(planned.clone());
    let undoable = UndoableDeletion::of(None);
    let recorded = UndoRun::new(words::RESULTS.succeeded);
    let finished = recorded.clone();
    let task = Task::new(move |id: String| {
        let recorded = recorded.clone();
        async move {
            let (Ok(step), Some(planned)) = (id.parse::<usize>(), plan.try_get_value()) else {
                return Outcome::Stop(String::new());
            };
            let Some(mut known) = ids.try_update_value(std::mem::take) else {
                return Outcome::Stop(String::new());
            };
            let deletes = planned.step(step).filter(|step| step.action == Action::Delete);
            let deleted = match deletes.and_then(Step::acts_on) {
                Some(what) if matches!(what.kind, undo::Kind::Application | undo::Kind::Outpost) => {
                    undo::never(what.kind, deletes.map_or("", |step| &step.name))
                }
                Some(what) => undoable.prepare_object(&what).await,
                None => Deleted::default(),
            };
            let done = apply_undoable(&client, &planned.plan, step, &mut known).await;
            ids.try_set_value(known);
            match &done {
                Ok((Did::Deleted, _)) => recorded.add_before(deleted),
                Ok((_, Some(inverse))) => recorded.add_inverse(inverse.clone()),
                _ => {}
            }
            outcome(done.map(|(did, _)| did))
        }
    });
    let watch = Callback::new(move |running: Signal<bool>| {
        guard.watch_work(running);
        Effect::new(move |_| {
            if running.get() {
                ran.set_value(true);
            }
        });
    });
    let close = Callback::new(move |_: Vec<String>| {
        finished.finish();
        let open = plan.with_value(|planned| {
            ids.with_value(|ids| {
                let steps = left_open(&planned.plan, ids).into_iter();
                let names: Vec<&str> =
                    steps.filter_map(|at| planned.step(at)).map(|step| step.name.as_str()).collect();
                (!names.is_empty()).then(|| words::left_open(&names))
            })
        });
        on_close.run((ran.get_value(), open));
    });
    let confirmation = Confirmation::new(Wanted::Number(deletes), deletes, Vec::new());
    let about = (deletes > 0).then(|| {
        view! {
            <p>{words::deletes(deletes)}</p>
            <p class="rac-help">{words::about_undo(lost)}</p>
            {confirmation.field()}
        }
    });
    view! {
        <WorkDialog
            title=format!("{label}?")
            start_label=label
            items=items
            work=task
            danger={deletes > 0}
            results=words::RESULTS
            blocked=confirmation.blocked()
            watch=watch
            on_close=close
            at_once={deletes == 0}
            in_order=true
        >
            {about}
        </WorkDialog>
    }
}

fn outcome(done: Result<Did, ApplyError>) -> Outcome {
    match done {
        Ok(Did::Created { .. } | Did::Changed | Did::Deleted) => Outcome::Done,
        Ok(Did::Unchanged) => Outcome::Already,
        Ok(Did::Gone) => Outcome::NotFound,
        Err(ApplyError::Rest(error)) => outcome_of(Err(error)),
        Err(error) => Outcome::Failed(error.sentence()),
    }
}
