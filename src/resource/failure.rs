//! How pages show errors: in place of what could not be read, and next to what could not be done.

use crate::rest::Loading;
use authentik_rac::{ErrorKind, RestError};
use leptos::prelude::*;
use rac_messages::resource as words;
use rac_messages::{Message, sentences};
use rac_ui::{Button, Icon, Notice, NoticeKind, around};

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
    let title = title.unwrap_or(match error.kind {
        ErrorKind::NotFound => words::FAILURE_NOT_FOUND,
        ErrorKind::NoPermission | ErrorKind::Hidden { .. } => words::FAILURE_NO_PERMISSION,
        ErrorKind::Unsupported { .. } => words::FAILURE_UNSUPPORTED,
        _ => words::FAILURE_OTHER,
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
                    {words::TRY_AGAIN}
                </Button>
            </p>
        }
    });
    view! {
        <Notice kind=kind title=title>
            <p>{error.sentence()}</p>
            {error.advice().map(|advice| view! { <p>{advice}</p> })}
            {request_id
                .map(|id| view! { <p>{around(words::request_id, view! { <code>{id}</code> })}</p> })}
            {retry}
        </Notice>
    }
}

/// The error as text for a toast or a dialog: the sentence, what to do, and the request id if authentik crashed.
pub fn failure_text(error: &RestError) -> String {
    let request_id = match (&error.kind, &error.request_id) {
        (ErrorKind::Crashed { .. }, Some(id)) => Some(words::request_id(id.to_string())),
        _ => None,
    };
    let advice = error.advice();
    sentences([error.sentence()].into_iter().chain(advice).chain(request_id)).text()
}
