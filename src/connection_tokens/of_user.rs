//! The connection tokens of one user, and revoking all of them.

use super::select_matching::read_all;
use super::{delete, words};
use crate::read_only::use_disabled_reason_or;
use crate::resource::failure::{ReadFailure, failure_text};
use crate::resource::lists::dialogs;
use crate::rest::{Client, Loading, Read, Submit};
use crate::rights::use_rights;
use crate::route::{EndpointTab, Route, TokensView};
use authentik_rac::connection_tokens::{ConnectionToken, api};
use authentik_rac::rights::Object;
use authentik_rac::users::User;
use authentik_rac::{ListQuery, Page};
use leptos::prelude::*;
use rac_ui::{Button, Column, DataTable, Icon, Table, TableSkeleton, use_toasts};
use std::cell::RefCell;

/// How many are shown; the list of connection tokens has all.
const SHOWN: u32 = 10;

/// The first tokens of a user, a link to all, and a button that revokes all.
#[component]
pub fn TokensOfUser(user: User) -> impl IntoView {
    let client = expect_context::<Client>();
    let toasts = use_toasts();
    let rights = use_rights();
    let id = user.pk;
    let view = TokensView { user: Some(id), ..TokensView::default() };
    let filter = view.filter();
    let read = Read::new(move || async move {
        let first = ListQuery { search: "", ordering: "", page: 1, page_size: SHOWN };
        client.send::<Page<ConnectionToken>>(api::list(first, filter)).await
    });
    let count = Memo::new(move |_| read.value().map_or(0, |page| page.count));
    let table = table();
    let headings = StoredValue::new(table.headings());
    let rows = Signal::derive(move || read.value().map(|page| table.rows(&page.rows)).unwrap_or_default());
    let all = Route::Tokens(view.clone()).to_hash();
    let body = move || match read.get() {
        Loading::Waiting => view! { <TableSkeleton columns=3 rows=2 /> }.into_any(),
        Loading::Failed(_) => view! { <ReadFailure state=read.state() on_retry=read.retry() /> }.into_any(),
        Loading::Ready(page) if page.count == 0 => {
            // Without permission, authentik lists only the account's own.
            let sees_all = rights.sees_all(Object::ConnectionToken) != Some(false);
            let text = if sees_all { words::NONE_OF_USER } else { words::NONE_SEEN_OF_USER };
            view! { <p class="rac-page-note">{text}</p> }.into_any()
        }
        Loading::Ready(page) => {
            let all = all.clone();
            view! {
                <DataTable caption=words::CAPTION columns=headings.get_value() rows=rows busy=read.busy() />
                <p><a href=all>{words::all_of_user(page.count)}</a></p>
            }
            .into_any()
        }
    };
    let submit = Submit::new();
    let items = RwSignal::new(None::<Vec<(String, String)>>);
    let ask = Callback::new(move |()| {
        let view = view.clone();
        submit.run(async move {
            let found = RefCell::new(Vec::new());
            let answer = read_all(client, view, |tokens, _, _| {
                let named = tokens.iter().map(|token| (token.pk.to_string(), words::whose(token).text()));
                found.borrow_mut().extend(named);
            })
            .await;
            match answer {
                Ok(()) if found.borrow().is_empty() => read.refetch(),
                Ok(()) => {
                    items.try_set(Some(found.into_inner()));
                }
                Err(error) => toasts.error(failure_text(&error)),
            }
        });
    });
    let none = Signal::derive(move || (count.get() == 0).then(|| words::NONE_OF_USER.text()));
    view! {
        {body}
        <p>
            // Red is the button in the dialog.
            <Button
                icon=Icon::Delete
                busy=submit.busy()
                disabled=use_disabled_reason_or(Object::ConnectionToken.delete_some(), none)
                on_click=ask
            >
                {words::revoke_all(&user.username)}
            </Button>
        </p>
        {move || items.get().map(|chosen| {
            let on_close = Callback::new(move |done: Vec<String>| {
                items.set(None);
                if !done.is_empty() {
                    read.refetch();
                }
            });
            dialogs::delete_many::open(delete::SELECTED, chosen, on_close)
        })}
    }
}

fn table() -> Table<ConnectionToken> {
    let columns = vec![
        Column::new("endpoint", words::ENDPOINT, |token: &ConnectionToken| {
            let name = token.target_name();
            match token.endpoint {
                Some(id) => {
                    let href = Route::Endpoint(id, EndpointTab::Overview).to_hash();
                    view! { <a href=href>{name}</a> }.into_any()
                }
                None => view! { <span>{name}</span> }.into_any(),
            }
        }),
        Column::new("provider", words::PROVIDER, |token: &ConnectionToken| token.provider_obj.name.clone()),
        Column::new("token", words::TOKEN, |token: &ConnectionToken| {
            let href = Route::Token(token.pk).to_hash();
            view! { <a href=href>{words::DETAILS}</a> }
        }),
    ];
    Table::new(|token: &ConnectionToken| token.pk.to_string(), |token| words::whose(token).text(), columns)
}
