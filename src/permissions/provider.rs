//! The Permissions tab of a provider.

use super::words;
use crate::resource::failure::ReadFailure;
use crate::resource::lists::{Pages, TableState};
use crate::rest::{Client, Loading, Read};
use authentik_rac::permissions::{Holder, Permission, holders};
use authentik_rac::providers::ProviderId;
use authentik_rac::users;
use authentik_rac::users::{User, UserId};
use leptos::prelude::*;
use rac_ui::{
    Button, Column, DataTable, EmptyState, Icon, Notice, NoticeKind, Table, TableSkeleton, UpdatedAgo,
};

/// The roles that have permissions on a provider; read-only.
#[component]
pub fn ProviderPermissions(id: ProviderId) -> impl IntoView {
    let client = expect_context::<Client>();
    let read = Read::new(move || holders(client, id));
    let refresh = Callback::new(move |()| read.refetch());
    let count = Signal::derive(move || read.value().map_or(0, |all| all.len() as u32));
    let pages = Pages::new(count);
    let table = table();
    let columns = StoredValue::new(table.headings());
    let rows = Signal::derive(move || {
        let shown = pages.shown();
        let all = read.value().unwrap_or_default();
        table.rows(all.iter().skip(shown.start).take(shown.len()))
    });
    let state = Memo::new(move |_| TableState::of(&read.get(), |all| all.is_empty()));
    let body = move || match state.get() {
        TableState::Waiting => view! { <TableSkeleton columns=3 rows=3 /> }.into_any(),
        TableState::Forbidden => {
            view! { <Notice kind=NoticeKind::Info>{words::FORBIDDEN}</Notice> }.into_any()
        }
        TableState::Failed => view! { <ReadFailure state=read.state() on_retry=refresh /> }.into_any(),
        TableState::Empty => view! {
            <EmptyState title=words::EMPTY_TITLE icon=Icon::User>{words::EMPTY_TEXT}</EmptyState>
        }
        .into_any(),
        TableState::Rows => view! {
            <DataTable caption=words::CAPTION columns=columns.get_value() rows=rows busy=read.busy() />
            {pages.pager()}
        }
        .into_any(),
    };
    view! {
        <div class="rac-toolbar rac-permissions-head">
            <p class="rac-help">{words::NOTE}</p>
            <span class="rac-toolbar-end">
                <UpdatedAgo at=read.at() />
                <Button icon=Icon::Refresh busy=read.busy() on_click=refresh>
                    {words::REFRESH}
                </Button>
            </span>
        </div>
        {body}
    }
}

fn table() -> Table<Holder> {
    let can = |permissions: &[Permission], on| words::can(permissions, on).unwrap_or(words::NOTHING);
    let columns = vec![
        Column::new("role", words::ROLE, |holder: &Holder| match holder.user {
            Some(user) => view! { <OfUser user=user /> }.into_any(),
            None => holder.role.clone().into_any(),
        }),
        Column::new("this", words::ON_THIS, move |holder: &Holder| can(&holder.on_this, words::can_this)),
        Column::new("all", words::ON_ALL, move |holder: &Holder| can(&holder.on_all, words::can_all)),
    ];
    Table::new(|holder: &Holder| holder.role_pk.clone(), |holder| holder.role.clone(), columns)
}

/// The user that authentik made a role for: the login name, if the account can see it.
#[component]
fn OfUser(user: UserId) -> impl IntoView {
    let client = expect_context::<Client>();
    let read = Read::new(move || async move { client.send::<User>(users::retrieve(user)).await });
    let name = move || match read.get() {
        Loading::Ready(user) => words::user(user.username),
        _ => words::user(user.to_string()),
    };
    view! {
        <span>{name}</span>
        <div class="rac-row-notes">{words::OWN_ROLE}</div>
    }
}
