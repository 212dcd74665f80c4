//! The last step: what will be created, the run, and what is left.

use super::answers::{EVERYONE, SHARED, Step};
use super::finished::Finished;
use super::wizard::Wizard;
use super::words;
use crate::plan::{Doing, Planned, Row, RunDialog, Work, needs, row_words};
use crate::read_only::use_read_only_reason;
use crate::rights::use_rights;
use leptos::prelude::*;
use rac_formats::plan::Ids;
use rac_ui::{Button, ButtonVariant, Icon, Notice, NoticeKind};
use std::sync::Arc;

/// How many rows are shown; the others are counted.
const MOST: usize = 100;

#[component]
pub fn Review(wizard: Wizard) -> impl IntoView {
    let running = RwSignal::new(None::<Work>);
    let opened = RwSignal::new(None::<String>);
    let disabled = disabled(wizard);
    let start = Callback::new(move |()| {
        if let Some(work) = work(wizard) {
            opened.set(None);
            running.set(Some(work));
        }
    });
    let on_close = Callback::new(move |(ran, open): (bool, Option<String>)| {
        running.set(None);
        if ran {
            wizard.fields.ran.set(true);
            opened.set(open);
            wizard.read();
        }
    });
    let is_finished = Memo::new(move |_| wizard.is_finished());
    let half_done = move || {
        let is_known = wizard.fields.ran.get() && wizard.busy.with(Option::is_none);
        (is_known && !is_finished.get()).then(|| {
            view! {
                <Notice kind=NoticeKind::Warning title=words::HALF_DONE.to_owned()>
                    <p>{words::HALF_DONE_TEXT}</p>
                    {move || opened.get().map(|text| view! { <p>{text}</p> })}
                </Notice>
            }
        })
    };
    let body = move || match is_finished.get() {
        true => view! { <Finished wizard=wizard /> }.into_any(),
        false => view! {
            <Warnings wizard=wizard />
            {move || wizard.planned.get().map(|planned| rows(&planned))}
            <div class="rac-wizard-buttons">
                <Button
                    icon=Icon::ChevronLeft
                    on_click=Callback::new(move |()| wizard.go(Step::Review.back()))
                >
                    {words::BACK}
                </Button>
                <Button
                    variant=ButtonVariant::Primary
                    disabled=disabled
                    busy=Signal::derive(move || wizard.busy.with(Option::is_some))
                    on_click=start
                >
                    {words::CREATE}
                </Button>
            </div>
        }
        .into_any(),
    };
    view! {
        {half_done}
        {body}
        {move || running.get().map(|work| view! { <RunDialog work=work on_close=on_close /> })}
    }
}

/// Everything that is left to do.
fn work(wizard: Wizard) -> Option<Work> {
    let (planned, snapshot) = (wizard.planned.get_untracked()?, wizard.snapshot.get_untracked()?);
    let rows: Vec<usize> = places(&planned).collect();
    let label = words::creating(rows.len());
    let ids = Ids::new(&snapshot.instance, &snapshot.directory);
    Some(Work { planned, ids, rows, deletes: 0, label })
}

fn places(planned: &Planned) -> impl Iterator<Item = usize> {
    planned.rows.iter().enumerate().filter(|(_, row)| row.doing.works()).map(|(place, _)| place)
}

fn disabled(wizard: Wizard) -> Signal<Option<String>> {
    let (mode, rights) = (use_read_only_reason(), use_rights());
    let own = Memo::new(move |_| {
        let Some(planned) = wizard.planned.get() else { return Some(words::NOT_READ_YET.to_owned()) };
        let rows: Vec<usize> = places(&planned).collect();
        if rows.is_empty() {
            let is_there = planned.rows.iter().all(|row| row.doing == Doing::Same);
            return Some(if is_there { words::NOTHING_TO_DO } else { words::IMPOSSIBLE }.to_owned());
        }
        let steps = rows.into_iter().flat_map(|place| planned.steps_of(&planned.rows[place])).collect();
        needs(&planned, steps).iter().find_map(|need| rights.lacking(need))
    });
    Signal::derive(move || mode.get().or_else(|| own.get()))
}

/// What is worth knowing before anything is created.
#[component]
fn Warnings(wizard: Wizard) -> impl IntoView {
    let everyone = move || {
        wizard.answers.with(|answers| answers.access == EVERYONE).then(|| {
            view! {
                <Notice kind=NoticeKind::Warning title=words::ACCESS_EVERYONE.to_owned()>
                    {words::EVERYONE_WARNING}
                </Notice>
            }
        })
    };
    let password = move || {
        let is_missing = wizard.answers.with(|answers| answers.credentials == SHARED)
            && wizard.fields.password.with(String::is_empty);
        is_missing.then(|| view! { <Notice kind=NoticeKind::Info>{words::PASSWORD_EMPTY}</Notice> })
    };
    let changed = move || {
        let changes = |row: &&Row| row.doing == Doing::Change && row.kind == "endpoint";
        let count =
            wizard.planned.with(|planned| planned.iter().flat_map(|one| &one.rows).filter(changes).count());
        (count > 0).then(|| {
            view! { <Notice kind=NoticeKind::Warning>{words::changes_existing(count)}</Notice> }
        })
    };
    let unread = move || {
        let unread: Vec<String> = wizard.snapshot.with(|snapshot| {
            let all = snapshot.iter().flat_map(|snapshot| &snapshot.unread);
            all.map(|one| format!("{}: {}", one.part.label(), one.why)).collect()
        });
        (!unread.is_empty()).then(|| {
            let lines = unread.into_iter().map(|text| view! { <li>{text}</li> }).collect_view();
            view! {
                <Notice kind=NoticeKind::Info title=words::UNREAD.to_owned()>
                    <ul class="rac-wizard-points">{lines}</ul>
                </Notice>
            }
        })
    };
    view! { {everyone} {password} {changed} {unread} }
}

fn rows(planned: &Arc<Planned>) -> AnyView {
    let more = planned.rows.len().saturating_sub(MOST);
    let row = |row: &Row| {
        let why = (!row.why.is_empty()).then(|| view! { <p class="rac-help">{row.why.clone()}</p> });
        let bindings = row.bindings.iter().filter_map(|at| planned.step(*at));
        let bindings: Vec<String> = bindings.map(|step| step.name.clone()).collect();
        let bindings = (!bindings.is_empty())
            .then(|| view! { <span class="rac-help">{format!(" · {}", bindings.join(", "))}</span> });
        view! {
            <li>
                <span>{row_words(row, planned)}</span>
                {bindings}
                {why}
            </li>
        }
    };
    let shown = planned.rows.iter().take(MOST).map(row).collect_view();
    view! {
        <ul class="rac-wizard-rows" aria-label=words::ROWS>
            {shown} {(more > 0).then(|| view! { <li>{words::rows_more(more)}</li> })}
        </ul>
    }
    .into_any()
}
