//! The rows of the changelog.

use super::diff::{Change, changes};
use super::words;
use authentik_rac::events::{Event, EventAction};
use authentik_rac::field_label;
use leptos::prelude::*;
use rac_ui::{Column, Icon, IconView, NoticeKind, Status, Table, Time};
use serde_json::Value;

pub fn table() -> Table<Event> {
    let columns = vec![
        Column::new("what", words::WHAT, what),
        Column::new("when", words::WHEN, |event: &Event| {
            view! { <Time iso=Signal::stored(event.created.clone()) /> }
        }),
        Column::new("who", words::WHO, who),
        Column::new("from", words::WHENCE, |event: &Event| {
            event.client_ip.clone().unwrap_or_else(|| words::UNKNOWN.to_owned())
        }),
        Column::new("how", words::HOW, how),
    ];
    Table::new(
        |event: &Event| format!("{}{}", event.pk, event.created),
        |event| words::action(&event.action).to_owned(),
        columns,
    )
}

/// The action with its icon, authentik's message, and the changes.
fn what(event: &Event) -> AnyView {
    let action = words::action(&event.action).to_owned();
    let mark = action_mark(&event.action, action);
    let changes = event.context.get("diff").and_then(Value::as_object).map(changes).unwrap_or_default();
    let list = (!changes.is_empty()).then(|| {
        let items = changes.into_iter().map(change).collect_view();
        view! { <ul class="rac-event-changes">{items}</ul> }
    });
    view! {
        {mark}
        {event.message().map(|message| view! { <p class="rac-event-message">{message.to_owned()}</p> })}
        {list}
    }
    .into_any()
}

/// An action as an icon and a word.
pub fn action_mark(action: &EventAction, text: String) -> AnyView {
    let kind = match action {
        EventAction::ConfigurationError
        | EventAction::PolicyException
        | EventAction::PropertyMappingException
        | EventAction::SystemException => Some(NoticeKind::Error),
        EventAction::ConfigurationWarning => Some(NoticeKind::Warning),
        _ => None,
    };
    if let Some(kind) = kind {
        return view! { <Status kind=kind text=Signal::stored(text) /> }.into_any();
    }
    let icon = match action {
        EventAction::ModelCreated => Icon::Add,
        EventAction::ModelUpdated => Icon::Edit,
        EventAction::ModelDeleted => Icon::Delete,
        EventAction::AuthorizeApplication => Icon::External,
        EventAction::SecretView => Icon::Eye,
        _ => Icon::Info,
    };
    view! {
        <span class="rac-status rac-event-action">
            <IconView icon=icon />
            <span>{text}</span>
        </span>
    }
    .into_any()
}

fn change(change: Change) -> AnyView {
    // The first name is a field of the API; nested ones are parameters of guacd and stay as they are.
    let field = match change.field.split_once(' ') {
        Some((field, rest)) => format!("{} {rest}", field_label(field)),
        None => field_label(&change.field),
    };
    view! {
        <li>
            <span class="rac-event-field">{field} ": "</span>
            {words::change(&change.how)}
        </li>
    }
    .into_any()
}

/// The user who did it.
pub fn who(event: &Event) -> String {
    match (event.username(), event.on_behalf_of()) {
        (Some(username), Some(other)) => words::acting_as(username, other),
        (Some(username), None) => username.to_owned(),
        (None, _) => words::AUTHENTIK.to_owned(),
    }
}

fn how(event: &Event) -> AnyView {
    let Some((method, path)) = event.request() else {
        return view! { <span>{words::UNKNOWN}</span> }.into_any();
    };
    let text = words::how(method, path);
    view! {
        <div>
            {(!text.is_empty()).then(|| view! { <div>{text}</div> })}
            <code class="rac-event-path">{format!("{method} {path}").trim().to_owned()}</code>
        </div>
    }
    .into_any()
}
