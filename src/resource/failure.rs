//! How pages show errors: in place of what could not be read, and next to what could not be done.

use crate::rest::Loading;
use authentik_rac::{ErrorKind, RestError};
use leptos::prelude::*;
use rac_messages::Message;
use rac_ui::{Button, Icon, Notice, NoticeKind};

const NOT_FOUND: &str = "Nothing here";
const NO_PERMISSION: &str = "Not allowed to view this";
const UNSUPPORTED: &str = "Not supported yet";
const FAILED: &str = "This could not be loaded";
const TRY_AGAIN: &str = "Try again";
const REQUEST_ID: &str = "Request id (for authentik's log): ";

/// The error of a read as a banner, as long as it has failed. `state`: [`Read::state`](crate::rest::Read::state).
#[component]
pub fn ReadFailure(#[prop(into)] state: Signal<Loading<()>>, on_retry: Callback<()>) -> impl IntoView {
    move || match state.get() {
        Loading::Failed(error) => Some(view! { <Failure error=error on_retry=on_retry /> }),
        _ => None,
    }
}

/// The error as a banner: what happened, to which object, what to do next, and a button to try again.
#[component]
pub fn Failure(
    error: RestError,
    #[prop(optional)] on_retry: Option<Callback<()>>,
    #[prop(optional, into)] title: Option<Message>,
) -> impl IntoView {
    let title = title.unwrap_or_else(|| {
        Message::from(match error.kind {
            ErrorKind::NotFound => NOT_FOUND,
            ErrorKind::NoPermission | ErrorKind::Hidden { .. } => NO_PERMISSION,
            ErrorKind::Unsupported { .. } => UNSUPPORTED,
            _ => FAILED,
        })
    });
    let kind = match error.kind {
        ErrorKind::NotFound
        | ErrorKind::NoPermission
        | ErrorKind::Hidden { .. }
        | ErrorKind::Unsupported { .. } => NoticeKind::Warning,
        _ => NoticeKind::Error,
    };
    let request_id = match error.kind {
        ErrorKind::Crashed { .. } | ErrorKind::Unreadable { .. } => {
            error.request_id.as_deref().map(str::to_owned)
        }
        _ => None,
    };
    let retry = on_retry.map(|on_retry| {
        view! {
            <p>
                <Button icon=Icon::Refresh on_click=on_retry>
                    {TRY_AGAIN}
                </Button>
            </p>
        }
    });
    view! {
        <Notice kind=kind title=title>
            <p>{error.sentence()}</p>
            {error.advice().map(|advice| view! { <p>{advice}</p> })}
            {request_id
                .map(|id| view! { <p>{REQUEST_ID} <code>{id}</code></p> })}
            {retry}
        </Notice>
    }
}

/// The error as text for a toast or a dialog: the sentence, what to do, and the request id if authentik crashed.
pub fn failure_text(error: &RestError) -> String {
    let mut text = error.sentence();
    if let Some(advice) = error.advice() {
        text.push(' ');
        text.push_str(advice);
    }
    if let (ErrorKind::Crashed { .. }, Some(id)) = (&error.kind, &error.request_id) {
        text.push(' ');
        text.push_str(REQUEST_ID);
        text.push_str(id);
    }
    text
}
