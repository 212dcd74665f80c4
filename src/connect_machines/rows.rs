//! What the review lists: each object with what is done with it, and what is worth knowing before.

use super::answers::{Answers, CHOSEN, EVERYONE, PROMPT, SHARED};
use super::wizard::Wizard;
use super::words;
use crate::plan::{Doing, Planned, Row, row_words};
use authentik_rac::credentials::Piece;
use leptos::prelude::*;
use rac_formats::plan::{Action, FieldChange};
use rac_messages::{Argument, Message};
use rac_ui::{Notice, NoticeKind};

/// How many rows are shown; the others are counted.
const MOST: usize = 100;
/// How many changes of one object are shown.
const MOST_CHANGES: usize = 10;

/// The pieces that ask for credentials, then the rows of the plan.
pub fn rows(planned: &Planned, pieces: &[Piece], answers: &Answers) -> AnyView {
    let pieces = (answers.credentials == PROMPT).then(|| {
        let of = |piece: Piece| {
            view! { <li>{words::piece(piece, pieces.contains(&piece))}</li> }
        };
        let all = Piece::ALL.into_iter().filter(|piece| answers.has_own_flow() || *piece != Piece::Flow);
        all.map(of).collect_view()
    });
    let more = planned.rows.len().saturating_sub(MOST);
    let shown = planned.rows.iter().take(MOST).map(|one| row(one, planned)).collect_view();
    view! {
        <ul class="rac-wizard-rows" aria-label=words::ROWS>
            {pieces} {shown} {(more > 0).then(|| view! { <li>{words::rows_more(more)}</li> })}
        </ul>
    }
    .into_any()
}

fn row(row: &Row, planned: &Planned) -> AnyView {
    let why = (!row.why.is_empty()).then(|| view! { <p class="rac-help">{row.why.clone()}</p> });
    let bindings = row.bindings.iter().filter_map(|at| planned.step(*at));
    let binding = |step: &rac_formats::plan::Step| match &step.action {
        Action::Cannot(why) => words::binding_impossible(step.label(), why),
        _ => step.label(),
    };
    let bindings: Vec<Message> = bindings.map(binding).collect();
    let bindings = (!bindings.is_empty())
        .then(|| view! { <span class="rac-help">" " {words::bindings(Argument::list(bindings))}</span> });
    // Of what exists, what becomes different.
    let changes = row
        .step
        .and_then(|at| planned.step(at))
        .filter(|step| row.doing == Doing::Change && !step.changes.is_empty());
    let changes = changes.map(|step| {
        let more = step.changes.len().saturating_sub(MOST_CHANGES);
        let lines = step.changes.iter().take(MOST_CHANGES).map(change);
        let lines = lines.chain((more > 0).then(|| words::rows_more(more)));
        let lines = lines.map(|text| view! { <li>{text}</li> }).collect_view();
        view! { <ul class="rac-wizard-changes rac-help">{lines}</ul> }
    });
    view! { <li><span>{row_words(row, planned)}</span> {bindings} {why} {changes}</li> }.into_any()
}

fn change(change: &FieldChange) -> Message {
    let [old, new] = match change.secret {
        true => [None, Some(words::HIDDEN)],
        false => change.shown().map(|value| value.map(Message::verbatim)),
    };
    let new = new.unwrap_or(words::REMOVED);
    match old {
        Some(old) => words::changed_from(&change.field, new, old),
        None => words::changed_to(&change.field, new),
    }
}

/// What is worth knowing before anything is created.
#[component]
pub fn Warnings(wizard: Wizard) -> impl IntoView {
    let everyone = move || {
        wizard.answers.with(|answers| answers.access == EVERYONE).then(|| {
            view! {
                <Notice kind=NoticeKind::Warning title=words::ACCESS_EVERYONE>
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
    let asks = move || {
        let of = wizard.answers.with(|answers| match answers.credentials == PROMPT {
            false => None,
            true if answers.asks_in == CHOSEN => Some(words::FLOW_SHARED),
            true => Some(words::FLOW_NO_UNDO),
        });
        of.map(|text| view! { <Notice kind=NoticeKind::Info>{text}</Notice> })
    };
    let changed = move || {
        let changes = |row: &&Row| row.doing == Doing::Change && row.kind == "endpoint";
        let count =
            wizard.planned.with(|planned| planned.iter().flat_map(|one| &one.rows).filter(changes).count());
        (count > 0).then(|| {
            view! { <Notice kind=NoticeKind::Warning>{words::changes_existing(count)}</Notice> }
        })
    };
    let lost = move || {
        let lost: Vec<Message> = wizard.planned.with(|planned| {
            let imports = planned.iter().map(|planned| &planned.import);
            let of = imports.flat_map(|import| {
                import.losses.iter().chain(import.items.iter().flat_map(|one| &one.losses))
            });
            of.map(|one| one.sentence()).collect()
        });
        let more = lost.len().saturating_sub(MOST_CHANGES);
        points(
            words::LOST,
            lost.into_iter().take(MOST_CHANGES).chain((more > 0).then(|| words::rows_more(more))),
        )
    };
    let unread = move || {
        let unread: Vec<Message> = wizard.snapshot.with(|snapshot| {
            let all = snapshot.iter().flat_map(|snapshot| &snapshot.unread);
            all.map(|one| words::unread_part(one.part.label(), &one.why)).collect()
        });
        points(words::UNREAD, unread.into_iter())
    };
    view! { {everyone} {password} {asks} {changed} {lost} {unread} }
}

fn points(title: Message, lines: impl Iterator<Item = Message>) -> Option<impl IntoView> {
    let lines: Vec<_> = lines.map(|text| view! { <li>{text}</li> }).collect();
    (!lines.is_empty()).then(|| {
        view! {
            <Notice kind=NoticeKind::Info title=title>
                <ul class="rac-wizard-points">{lines}</ul>
            </Notice>
        }
    })
}
