//! The rows of the changelog.

use super::changelog::LoggedModel;
use super::diff::{Change, changes};
use super::revert::revert;
use super::words;
use crate::route::Route;
use authentik_rac::events::{Event, EventAction};
use authentik_rac::readable_name;
use authentik_rac::users::UserId;
use leptos::prelude::*;
use rac_messages::Message;
use rac_ui::{Column, Icon, IconView, NoticeKind, Status, Table, Time};
use serde_json::Value;

/// The events of the object with this id.
pub fn table(of: LoggedModel, id: String) -> Table<Event> {
    let columns = vec![
        Column::new("what", words::WHAT, move |event: &Event| what(event, of, &id)),
        Column::new("when", words::WHEN, |event: &Event| {
            view! { <Time iso=Signal::stored(event.created.clone()) /> }
        }),
        Column::new("who", words::WHO, who_link),
        Column::new("from", words::WHENCE, |event: &Event| {
            event.client_ip.clone().map_or(words::UNKNOWN, Message::verbatim)
        }),
        Column::new("how", words::HOW, how),
    ];
    Table::new(
        |event: &Event| format!("{}{}", event.pk, event.created),
        |event| words::action(&event.action).text(),
        columns,
    )
}

/// The action with its icon, authentik's message, and the changes.
fn what(event: &Event, of: LoggedModel, id: &str) -> AnyView {
    let mark = action_mark(&event.action, words::action(&event.action));
    let changes = event.context.get("diff").and_then(Value::as_object).map(changes).unwrap_or_default();
    let list = (!changes.is_empty()).then(|| {
        let items = changes.into_iter().map(|changed| change(&changed, of.label)).collect_view();
        view! { <ul class="rac-event-changes">{items}</ul> }
    });
    view! {
        {mark}
        {event.message().map(|message| view! { <p class="rac-event-message">{message.to_owned()}</p> })}
        {list}
        {revert(of.kind, id, event)}
    }
    .into_any()
}

/// An action as an icon and a word.
pub fn action_mark(action: &EventAction, text: Message) -> AnyView {
    let kind = match action {
        EventAction::ConfigurationError
        | EventAction::PolicyException
        | EventAction::PropertyMappingException
        | EventAction::SystemException => Some(NoticeKind::Error),
        EventAction::ConfigurationWarning => Some(NoticeKind::Warning),
        _ => None,
    };
    if let Some(kind) = kind {
        return view! { <Status kind=kind text=text /> }.into_any();
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

/// A changed field: "Settings › color-depth". The first name is a field of the API; nested ones are parameters of
/// guacd and stay as they are.
fn changed_field(path: &str, label: fn(&str) -> Option<Message>) -> Message {
    let label = |field: &str| label(field).unwrap_or_else(|| readable_name(field).into());
    match path.split_once(' ') {
        Some((field, rest)) => words::nested_field(label(field), rest),
        None => label(path),
    }
}

fn change(change: &Change, label: fn(&str) -> Option<Message>) -> AnyView {
    view! {
        <li>
            <span class="rac-event-field">{words::field(changed_field(&change.field, label))} " "</span>
            {words::change(&change.how)}
        </li>
    }
    .into_any()
}

/// The user who did it.
pub fn who(event: &Event) -> Message {
    match (event.username(), event.on_behalf_of()) {
        (Some(username), Some(other)) => words::acting_as(other, username),
        (Some(username), None) => Message::verbatim(username),
        (None, _) => words::AUTHENTIK,
    }
}

/// The same, as a link to the user's page.
pub fn who_link(event: &Event) -> AnyView {
    let id = event.user.get("pk").and_then(Value::as_i64).and_then(|pk| i32::try_from(pk).ok());
    match id {
        Some(id) if event.username().is_some() => {
            view! { <a href=Route::User(UserId(id)).to_hash()>{who(event)}</a> }.into_any()
        }
        _ => who(event).into_any(),
    }
}

fn how(event: &Event) -> AnyView {
    let Some((method, path)) = event.request() else {
        return view! { <span>{words::UNKNOWN}</span> }.into_any();
    };
    view! {
        <div>
            {words::how(path).map(|how| view! { <div>{how}</div> })}
            <code class="rac-event-path">{format!("{method} {path}").trim().to_owned()}</code>
        </div>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn changed_fields_have_the_form_s_labels_or_their_api_names() {
        let label = |field: &str| match field {
            "maximum_connections" => Some(Message::verbatim("Maximum concurrent connections")),
            "settings" => Some(Message::verbatim("Settings")),
            _ => None,
        };
        assert_eq!(changed_field("maximum_connections", label), "Maximum concurrent connections");
        assert_eq!(changed_field("settings › color-depth", label), "Settings › color-depth");
        assert_eq!(changed_field("auth_mode", label), "Auth mode");
    }
}
