//! The page of a user.

use super::endpoints::UserEndpoints;
use super::launches::Launches;
use super::sessions::Sessions;
use super::words;
use crate::connection_tokens::TokensOfUser;
use crate::page_title::PageTitle;
use crate::recent::name_recent;
use crate::resource::object_actions::Breadcrumb;
use crate::resource::object_page::{Unread, object_page};
use crate::rest::{Client, Read};
use crate::route::{AccessView, Route};
use authentik_rac::users::{self, GroupedUser, UserId};
use leptos::prelude::*;
use rac_messages::Message;
use rac_ui::{Icon, LinkButton, NoticeKind, Status, Time};

#[component]
pub fn UserPage(id: UserId) -> impl IntoView {
    let client = expect_context::<Client>();
    let read = Read::new(move || async move { client.send::<GroupedUser>(users::retrieve(id)).await });
    let unread = Unread {
        title: words::USER,
        section: words::SECTION,
        list: Route::Access(AccessView::default()),
        back: words::BACK,
    };
    object_page(read, unread, |user| view! { <Loaded of=user /> })
}

#[component]
fn Loaded(of: GroupedUser) -> impl IntoView {
    let user = of.user;
    let title = if user.name.is_empty() { user.username.clone() } else { user.name.clone() };
    let state = match user.is_active {
        true => view! { <Status kind=NoticeKind::Success text=words::ACTIVE /> },
        false => {
            view! { <Status kind=NoticeKind::Warning text=words::INACTIVE /> }
        }
    };
    let superuser = of.is_superuser.then(|| view! { <p class="rac-help">{words::SUPERUSER}</p> });
    let email = (!user.email.is_empty()).then(|| {
        view! {
            <dt>{words::EMAIL}</dt>
            <dd>{user.email.clone()}</dd>
        }
    });
    name_recent(&Route::User(user.pk), title.clone(), user.username.clone());
    let (groups, names) = (RwSignal::new(None::<Message>), RwSignal::new(Vec::new()));
    let last_login = user.last_login.clone().unwrap_or_default();
    let in_access = Route::Access(AccessView { user: user.username.clone(), ..AccessView::default() });
    view! {
        <Breadcrumb list=Route::Access(AccessView::default()) label=words::SECTION />
        <header class="rac-page-header">
            <PageTitle text=title section=words::SECTION />
            <div class="rac-page-actions">
                <LinkButton href=Signal::stored(in_access.to_hash()) icon=Icon::Group>
                    {words::SHOW_IN_ACCESS}
                </LinkButton>
            </div>
        </header>
        <dl class="rac-description-list">
            <dt>{words::USERNAME}</dt>
            <dd><code>{user.username.clone()}</code></dd>
            {email}
            <dt>{words::STATE}</dt>
            <dd>{state} {superuser}</dd>
            <dt>{words::LAST_LOGIN}</dt>
            <dd><Time iso=Signal::stored(last_login) /></dd>
            <dt>{words::GROUPS}</dt>
            <dd>{move || groups.get()}</dd>
        </dl>
        <h2>{words::TOKENS}</h2>
        <TokensOfUser user=user.clone() />
        <h2>{words::SESSIONS}</h2>
        <p class="rac-page-note">{words::SESSIONS_ABOUT}</p>
        <Sessions user=user.clone() />
        // Below the short tables.
        <h2>{words::ENDPOINTS}</h2>
        <UserEndpoints user=user.pk groups=groups names=names />
        <h2>{words::LAUNCHES}</h2>
        <Launches username=user.username endpoints=names.into() />
    }
}
