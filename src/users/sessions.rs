//! The sessions of a user in authentik, and ending one.

use super::words;
use crate::read_only::use_read_only_reason;
use crate::resource::failure::{ReadFailure, failure_text};
use crate::rest::{Client, Loading, Read, Submit};
use crate::session::use_session;
use authentik_rac::sessions::{self, AuthenticatedSession};
use authentik_rac::users::User;
use leptos::prelude::*;
use rac_ui::{
    Button, ButtonVariant, Column, ConfirmDialog, DataTable, Icon, Table, TableSkeleton, Time, use_toasts,
};

#[component]
pub fn Sessions(user: User) -> impl IntoView {
    let client = expect_context::<Client>();
    let session = use_session();
    let username = user.username.clone();
    let read = Read::new(move || {
        let username = username.clone();
        async move { sessions::of_user(client, &username).await }
    });
    let ending = RwSignal::new(None::<AuthenticatedSession>);
    let table = table(user.username.clone(), ending);
    let headings = StoredValue::new(table.headings());
    let rows = Signal::derive(move || {
        // authentik without this filter would list everyone's.
        read.value()
            .map(|all| table.rows(all.rows.iter().filter(|one| one.user == user.pk)))
            .unwrap_or_default()
    });
    let is_empty = Memo::new(move |_| rows.with(Vec::is_empty));
    let state = read.state();
    let state = Memo::new(move |_| state.get());
    let body = move || {
        match state.get() {
        Loading::Waiting => view! { <TableSkeleton columns=4 rows=2 /> }.into_any(),
        Loading::Failed(_) => {
            view! { <ReadFailure state=read.state() on_retry=read.retry() /> }.into_any()
        }
        Loading::Ready(()) if is_empty.get() => {
            let text = if session.is_superuser() { words::NO_SESSIONS } else { words::NO_SESSIONS_SEEN };
            view! { <p class="rac-page-note">{text}</p> }.into_any()
        }
        Loading::Ready(()) => view! {
            <DataTable caption=words::SESSIONS_CAPTION columns=headings.get_value() rows=rows busy=read.busy() />
        }
        .into_any(),
    }
    };
    let is_own = move || {
        session.account().with_untracked(|account| account.as_ref().is_some_and(|one| one.me.pk == user.pk))
    };
    let username = user.username;
    view! {
        {body}
        {move || ending.get().map(|one| view! {
            <EndSession
                session=one
                username=username.clone()
                is_own=is_own()
                on_close=Callback::new(move |ended: bool| {
                    ending.set(None);
                    if ended {
                        read.refetch();
                    }
                })
            />
        })}
    }
}

fn table(username: String, ending: RwSignal<Option<AuthenticatedSession>>) -> Table<AuthenticatedSession> {
    let time = |iso: &str| view! { <Time iso=Signal::stored(iso.to_owned()) /> };
    let columns = vec![
        Column::new("browser", words::BROWSER, |one: &AuthenticatedSession| {
            view! { <span class="rac-user-agent">{one.user_agent.clone()}</span> }
        }),
        Column::new("from", words::FROM, |one: &AuthenticatedSession| one.last_ip.clone()),
        Column::new("used", words::LAST_USED, move |one: &AuthenticatedSession| time(&one.last_used)),
        Column::new("expires", words::EXPIRES, move |one: &AuthenticatedSession| time(&one.expires)),
    ];
    let name = username.clone();
    Table::new(
        |one: &AuthenticatedSession| one.uuid.to_string(),
        move |one| words::session(&name, &one.last_ip).text(),
        columns,
    )
    .with_actions(move |one| {
        let label = words::end_label(&username, &one.last_ip);
        let one = one.clone();
        view! {
            <Button
                variant=ButtonVariant::Quiet
                icon=Icon::Close
                label=label
                disabled=use_read_only_reason()
                on_click=Callback::new(move |()| ending.set(Some(one.clone())))
            >
                {words::END_SESSION}
            </Button>
        }
    })
}

/// Asks before a session is ended. `on_close`: whether it is gone.
#[component]
fn EndSession(
    session: AuthenticatedSession,
    username: String,
    is_own: bool,
    on_close: Callback<bool>,
) -> impl IntoView {
    let client = expect_context::<Client>();
    let toasts = use_toasts();
    let submit = Submit::new();
    let error = RwSignal::new(None::<String>);
    let title = words::end_title(&username, &session.last_ip);
    let on_confirm = Callback::new(move |()| {
        error.set(None);
        let request = sessions::end(session.uuid, &username, &session.last_ip);
        let done = words::ended(&username, &session.last_ip);
        let username = username.clone();
        submit.run(async move {
            match client.send::<()>(request).await {
                Ok(()) => {
                    toasts.success(done);
                    on_close.try_run(true);
                }
                // Not found: ended already, or not visible to the account.
                Err(failed) if failed.is_not_found() => {
                    let left = sessions::of_user(client, &username).await;
                    let is_there = left.map(|all| all.rows.iter().any(|one| one.uuid == session.uuid));
                    if is_there == Ok(false) {
                        toasts.info(words::ALREADY_ENDED);
                        on_close.try_run(true);
                    } else {
                        error.try_set(Some(failure_text(&failed)));
                    }
                }
                Err(failed) => {
                    error.try_set(Some(failure_text(&failed)));
                }
            }
        });
    });
    view! {
        <ConfirmDialog
            title=title
            confirm=words::END_SESSION
            danger=true
            busy=submit.busy()
            error=error
            on_confirm=on_confirm
            on_cancel=Callback::new(move |()| on_close.run(false))
        >
            <p>{words::END_ABOUT}</p>
            {is_own.then(|| view! { <p>{words::END_OWN}</p> })}
        </ConfirmDialog>
    }
}
