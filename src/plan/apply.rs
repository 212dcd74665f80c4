//! The buttons below the preview, and the run.

use super::planned::{Choice, Doing, Planned, Row};
use super::recorded::Recorded;
use super::run::Run;
use super::state::{Draft, Mode};
use super::words;
use crate::forms::use_leave_guard;
use crate::read_only::use_read_only_reason;
use crate::resource::lists::{Confirmation, Wanted};
use crate::resource::policy_cache::ClearPolicyCache;
use crate::rest::Client;
use crate::rights::use_rights;
use authentik_rac::rights::{Need, Object};
use leptos::prelude::*;
use rac_formats::Kind;
use rac_formats::plan::{Action, Ids, Step, Subject};
use rac_messages::Message;
use rac_ui::{Button, ButtonVariant, Icon, Notice, NoticeKind, Outcome, Task, WorkDialog, save_file};
use std::sync::Arc;

/// What the button runs.
#[derive(Clone)]
pub struct Work {
    pub planned: Arc<Planned>,
    /// What the names in it mean.
    pub ids: Ids,
    /// The places of the rows that are done.
    pub rows: Vec<usize>,
    pub deletes: usize,
    pub label: words::Doings,
}

/// How a run ended.
#[derive(Clone)]
pub struct Ended {
    /// Whether it began.
    pub ran: bool,
    /// What was left open to everyone.
    pub open: Option<Message>,
    pub has_changed_bindings: bool,
}

#[component]
pub fn Apply(draft: Draft) -> impl IntoView {
    let running = RwSignal::new(None::<Work>);
    let opened = RwSignal::new(None::<Message>);
    let has_changed_bindings = RwSignal::new(false);
    let label = Memo::new(move |_| {
        let (planned, choices) = (draft.planned.get(), draft.choices.get());
        let rows = planned.iter().flat_map(|planned| chosen(planned, &choices));
        draft.places.with_value(|places| words::apply(draft.mode, &places.there, rows))
    });
    let disabled = disabled(draft);
    let start = Callback::new(move |()| {
        let (Some(planned), choices) = (draft.planned.get_untracked(), draft.choices.get_untracked()) else {
            return;
        };
        let is_chosen = |at: &usize| choices.get(*at) == Some(&Choice::Yes);
        let rows: Vec<usize> = (0..planned.rows.len()).filter(is_chosen).collect();
        let deletes = chosen(&planned, &choices).filter(|row| row.doing == Doing::Delete).count();
        let snapshot = draft.snapshot.get_untracked();
        let ids = snapshot.map(|one| Ids::new(&one.instance, &one.directory)).unwrap_or_default();
        running.set(Some(Work { planned, ids, rows, deletes, label: label.get_untracked() }));
    });
    let report = Callback::new(move |()| {
        let report = draft.planned.with_untracked(|planned| planned.as_ref().map(|one| one.report()));
        let text = report.and_then(|report| serde_json::to_string_pretty(&report).ok());
        if let Some(text) = text {
            save_file(words::REPORT_FILE, "application/json", &text);
        }
    });
    let on_close = Callback::new(move |ended: Ended| {
        running.set(None);
        if ended.ran {
            opened.set(ended.open);
            has_changed_bindings.update(|changed| *changed |= ended.has_changed_bindings);
            draft.outdated.set(true);
        }
    });
    let writes = draft.mode != Mode::Compare;
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
                    {writes.then(|| {
                        view! {
                            <Button icon=Icon::Download on_click=report>
                                {words::DOWNLOAD_REPORT}
                            </Button>
                        }
                    })}
                    <Button
                        icon=Icon::Refresh
                        busy=Signal::derive(move || draft.busy.with(Option::is_some))
                        on_click=Callback::new(move |()| draft.compare_again())
                    >
                        {words::COMPARE_AGAIN}
                    </Button>
                    {writes.then(|| {
                        view! {
                            <Button variant=ButtonVariant::Primary disabled=disabled on_click=start>
                                {move || label.get().button}
                            </Button>
                        }
                    })}
                </div>
            }
        })
    };
    let run = move || running.get().map(|work| view! { <RunDialog work=work on_close=on_close /> });
    view! {
        {bar}
        {move || has_changed_bindings.get().then(|| view! { <ClearPolicyCache /> })}
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
            return Some(words::OUTDATED.text());
        }
        let (planned, choices) = (draft.planned.get()?, draft.choices.get());
        let works = planned.rows.iter().any(|row| row.doing.works());
        let steps = planned.steps(&choices);
        if steps.is_empty() {
            let why = if works { words::NOTHING_SELECTED } else { words::NOTHING_TO_DO };
            return Some(why.text());
        }
        needs(&planned, steps).iter().find_map(|need| rights.lacking(need))
    });
    Signal::derive(move || mode.get().or_else(|| own.get()))
}

/// The permissions that these steps need, each once.
pub fn needs(planned: &Planned, steps: Vec<usize>) -> Vec<Need> {
    let mut needs: Vec<Need> = Vec::new();
    for need in steps.into_iter().filter_map(|at| planned.step(at)).filter_map(need) {
        if !needs.contains(&need) {
            needs.push(need);
        }
    }
    needs
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

/// The run.
#[component]
pub fn RunDialog(work: Work, on_close: Callback<Ended>) -> impl IntoView {
    let client = expect_context::<Client>();
    let guard = use_leave_guard();
    let Work { planned, ids, rows, deletes, label } = work;
    let ran = StoredValue::new(deletes == 0);
    let recorded = Recorded::from_context();
    let finished = recorded.clone();
    let chosen = rows.iter().filter_map(|at| planned.rows.get(*at)).filter(|row| row.doing == Doing::Delete);
    let outposts = chosen
        .filter_map(|row| planned.step(row.step?))
        .any(|step| step.subject == Subject::Object(Kind::Outpost));
    let rest = rows.len() > deletes;
    let one = |at: usize| Some((at.to_string(), words::row(planned.rows.get(at)?, &planned).text()));
    let items: Vec<(String, String)> = rows.into_iter().filter_map(one).collect();
    // Rows run one at a time: each takes what is known, and puts it back with what it has learnt.
    let run = StoredValue::new_local(Run::new(planned, ids, recorded));
    let task = Task::new(move |id: String| async move {
        let (Ok(place), Some(mut known)) = (id.parse::<usize>(), run.try_update_value(std::mem::take)) else {
            return Outcome::Stop(String::new());
        };
        let outcome = known.row(&client, place).await;
        run.try_set_value(known);
        match outcome {
            Outcome::Impossible(why) => Outcome::Impossible(words::then_compare_again(why).text()),
            outcome => outcome,
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
        on_close.run(Ended {
            ran: ran.get_value(),
            open: run.with_value(Run::left_open),
            has_changed_bindings: run.with_value(Run::has_changed_bindings),
        });
    });
    let confirmation = Confirmation::new(Wanted::Number(deletes), deletes, Vec::new());
    let about = (deletes > 0).then(|| {
        view! {
            <p>{words::about_deletions(deletes, rest)}</p>
            <p class="rac-help">{words::about_undoing(outposts)}</p>
            {confirmation.field()}
        }
    });
    view! {
        <WorkDialog
            title=words::question(&label.button)
            running_title=label.running
            start_label=label.button
            items=items
            work=task
            danger={deletes > 0}
            results=words::RESULTS
            blocked=confirmation.blocked()
            watch=watch
            on_close=close
            at_once={deletes == 0}
            in_order=true
            stops_offline=true
        >
            {about}
        </WorkDialog>
    }
}
