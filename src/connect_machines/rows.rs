//! What the review lists: each object with what is done with it, and what is worth knowing before.

use super::answers::{Answers, CHOSEN, EVERYONE, PROMPT, SHARED};
use super::warnings::host_warnings;
use super::wizard::Wizard;
use super::words;
use crate::plan::{Doing, Planned, Row, row_words};
use authentik_rac::credentials::Piece;
use authentik_rac::endpoints::Protocol;
use leptos::prelude::*;
use rac_formats::plan::{Action, FieldChange};
use rac_messages::app::PROVIDERS;
use rac_messages::endpoints::{LIMIT, LIMIT_CLOSED, LIMIT_NONE, MAPPINGS};
use rac_messages::plan::SECRET_SET;
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
    let step = row.step.and_then(|at| planned.step(at));
    // Of what is new, what it is; of what exists, what becomes different.
    let (class, lines): (_, Vec<Message>) = match (row.doing, step) {
        (Doing::Create, Some(step)) => {
            ("rac-wizard-values rac-help", step.changes.iter().filter_map(value).collect())
        }
        (Doing::Change, Some(step)) => {
            ("rac-wizard-changes rac-help", step.changes.iter().map(change).collect())
        }
        _ => ("", Vec::new()),
    };
    let changes = (!lines.is_empty()).then(|| {
        let more = lines.len().saturating_sub(MOST_CHANGES);
        let lines = lines.into_iter().take(MOST_CHANGES).chain((more > 0).then(|| words::rows_more(more)));
        let lines = lines.map(|text| view! { <li>{text}</li> }).collect_view();
        view! { <ul class=class role="list">{lines}</ul> }
    });
    view! { <li><span>{row_words(row, planned)}</span> {bindings} {why} {changes}</li> }.into_any()
}

/// A value of what is new, unless another line of the row says it, or nobody chose it.
fn value(change: &FieldChange) -> Option<Message> {
    let is_setting = change.field.starts_with("settings.");
    let label = label(&change.field).or_else(|| is_setting.then(|| Message::verbatim(&change.field)))?;
    let new = if change.secret { SECRET_SET } else { shown(&change.field, change.shown()[1].clone()?) };
    Some(words::changed_to(label, new))
}

fn change(change: &FieldChange) -> Message {
    let [old, new] = match change.secret {
        true => [None, Some(if change.old.is_some() { words::HIDDEN } else { SECRET_SET })],
        false => change.shown().map(|value| value.map(|text| shown(&change.field, text))),
    };
    let label = label(&change.field).unwrap_or_else(|| Message::verbatim(&change.field));
    let new = new.unwrap_or(words::REMOVED);
    match old {
        Some(old) => words::changed_from(label, new, old),
        None => words::changed_to(label, new),
    }
}

/// The label of a field that the wizard sets.
fn label(field: &str) -> Option<Message> {
    Some(match field {
        "authorization_flow" => words::FLOW,
        "connection_expiry" => words::EXPIRY,
        "slug" => words::SLUG,
        "protocol" => words::PROTOCOL,
        "host" => words::HOST,
        "maximum_connections" => LIMIT,
        "property_mappings" => MAPPINGS,
        "providers" => PROVIDERS,
        _ => return None,
    })
}

fn shown(field: &str, value: String) -> Message {
    match (field, value.as_str()) {
        ("maximum_connections", "-1") => LIMIT_NONE,
        ("maximum_connections", "0") => LIMIT_CLOSED,
        ("protocol", protocol) => Message::verbatim(Protocol::from(protocol).label()),
        ("property_mappings" | "providers", list) => match serde_json::from_str::<Vec<String>>(list) {
            Ok(names) => Message::verbatim(names.join(", ")),
            Err(_) => Message::verbatim(value),
        },
        _ => Message::verbatim(value),
    }
}

/// What is worth knowing before anything is created.
#[component]
pub fn Warnings(wizard: Wizard) -> impl IntoView {
    let everyone = move || {
        wizard.answers.with(|answers| answers.access == EVERYONE).then(|| {
            match wizard.is_application_limited() {
                true => view! {
                    <Notice kind=NoticeKind::Info title=words::ACCESS_EVERYONE>
                        {words::APPLICATION_LIMITS}
                    </Notice>
                },
                false => view! {
                    <Notice kind=NoticeKind::Warning title=words::ACCESS_EVERYONE>
                        {words::EVERYONE_WARNING}
                    </Notice>
                },
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
    let hosts = move || {
        let all = wizard.snapshot.with(|snapshot| {
            let instance = &snapshot.as_ref()?.instance;
            Some(wizard.answers.with(|answers| host_warnings(answers, instance)))
        });
        let lines = all
            .filter(|all| !all.is_empty())
            .map(|all| all.into_iter().map(|text| view! { <li>{text}</li> }).collect_view());
        lines.map(|lines| {
            view! {
                <Notice kind=NoticeKind::Warning title=words::HOSTS_TO_CHECK>
                    <ul class="rac-wizard-points">{lines}</ul>
                </Notice>
            }
        })
    };
    let unread = move || {
        let unread: Vec<Message> = wizard.snapshot.with(|snapshot| {
            let all = snapshot.iter().flat_map(|snapshot| &snapshot.unread);
            all.map(|one| words::unread_part(one.part.label(), &one.why)).collect()
        });
        points(words::UNREAD, unread.into_iter())
    };
    view! { {everyone} {password} {asks} {hosts} {changed} {lost} {unread} }
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

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    #[test]
    fn what_is_new_is_said_without_secrets() {
        let said = |field: &str, new: Value, secret: bool| {
            let change = FieldChange { field: field.to_owned(), old: None, new: Some(new), secret };
            value(&change).map(|text| text.text())
        };
        for (field, new, expected) in [
            ("protocol", json!("ssh"), "Protocol: SSH"),
            ("host", json!("mill-1:2222"), "Host: mill-1:2222"),
            ("maximum_connections", json!(3), "Maximum concurrent connections: 3"),
            ("maximum_connections", json!(-1), "Maximum concurrent connections: No limit"),
            ("maximum_connections", json!(0), "Maximum concurrent connections: Closed (limit 0)"),
            ("property_mappings", json!(["Fonts", "Own"]), "Property mappings: Fonts, Own"),
            ("slug", json!("mill"), "Slug: mill"),
            ("connection_expiry", json!("hours=8"), "Connection expiry: hours=8"),
            ("settings.cert-tofu", json!("true"), "settings.cert-tofu: true"),
        ] {
            assert_eq!(said(field, new, false).as_deref(), Some(expected));
        }
        assert_eq!(
            said("settings.password", json!("sesame"), true).as_deref(),
            Some("settings.password: set (hidden)")
        );
        assert_eq!(said("name", json!("Mill"), false), None, "the row has it");
    }
}
