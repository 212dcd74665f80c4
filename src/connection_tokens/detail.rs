//! `#/tokens/<id>`: one connection token.

use super::list::user_link;
use super::{delete, words};
use crate::navigation::use_navigation;
use crate::page_title::PageTitle;
use crate::recent::name_recent;
use crate::resource::lists::dialogs;
use crate::resource::object_actions::{Breadcrumb, ObjectActions};
use crate::resource::object_page::{Unread, object_page};
use crate::resource::protocol_badge::ProtocolBadge;
use crate::rest::{Client, Read};
use crate::route::{ProviderTab, Route, TokensView};
use crate::settings;
use authentik_rac::connection_tokens::{ConnectionToken, ConnectionTokenId, api};
use authentik_rac::endpoints::DEVICES;
use authentik_rac::rights::Object;
use leptos::prelude::*;
use rac_ui::Time;

#[component]
pub fn TokenPage(id: ConnectionTokenId) -> impl IntoView {
    let client = expect_context::<Client>();
    let read = Read::new(move || async move { client.send::<ConnectionToken>(api::retrieve(id)).await });
    let unread = Unread {
        title: words::TOKEN,
        section: words::TOKENS,
        list: Route::Tokens(TokensView::default()),
        back: words::BACK_TO_LIST,
    };
    object_page(read, unread, |token| view! { <Loaded token=token /> })
}

#[component]
fn Loaded(token: ConnectionToken) -> impl IntoView {
    let navigation = use_navigation();
    let deleting = RwSignal::new(false);
    let id = token.pk;
    let deletion = delete::one(&token);
    let title = words::title(&token);
    name_recent(&Route::Token(id), untrack(|| words::whose(&token).text()), String::new());
    let provider = Route::Provider(token.provider, ProviderTab::Overview).to_hash();
    let whole = Signal::stored(Some(token.clone()));
    let target = token.target_name();
    let detail = token.endpoint_obj.is_none().then(|| token.target_detail()).filter(|text| !text.is_empty());
    let endpoint = token.endpoint_obj;
    let has_endpoint = endpoint.is_some();
    let protocol_and_host = endpoint.map(|endpoint| {
        view! {
            <dt>{words::PROTOCOL}</dt>
            <dd>
                <ProtocolBadge protocol=endpoint.protocol />
            </dd>
            <dt>{words::HOST}</dt>
            <dd>
                <code>{endpoint.host}</code>
            </dd>
        }
    });
    // What guacd gets for a device is unknown.
    let settings = match has_endpoint {
        true => view! {
            <section aria-label=settings::TITLE>
                <h2>{settings::TITLE}</h2>
                <p class="rac-help">{settings::OF_TOKEN}</p>
                {settings::tab::of_token::show(whole)}
            </section>
        }
        .into_any(),
        false => view! { <p class="rac-page-note">{DEVICES}</p> }.into_any(),
    };
    let user = token.user;
    view! {
        <Breadcrumb list=Route::Tokens(TokensView::default()) label=words::TOKENS />
        <header class="rac-page-header">
            <PageTitle text=title section=words::TOKENS />
            <ObjectActions
                of=Object::ConnectionToken
                id=id.to_string()
                edit=Route::TokenEdit(id)
                on_delete=Callback::new(move |()| deleting.set(true))
            />
        </header>
        <p class="rac-page-note">{words::WHAT_THEY_ARE}</p>
        <dl class="rac-description-list">
            <dt>{words::USER}</dt>
            <dd>
                <bdi>{user.name.clone()}</bdi>
                " "
                <code>{user_link(&user)}</code>
            </dd>
            <dt>{words::LAST_LOGIN}</dt>
            <dd>
                <Time iso=Signal::stored(user.last_login.clone().unwrap_or_default()) />
            </dd>
            <dt>{words::PROVIDER}</dt>
            <dd>
                <a href=provider>{token.provider_obj.name.clone()}</a>
            </dd>
            <dt>{words::ENDPOINT}</dt>
            <dd>{target} {detail.map(|detail| view! { <p class="rac-help">{detail}</p> })}</dd>
            {protocol_and_host}
            <dt>{words::ID}</dt>
            <dd>
                <code>{id.to_string()}</code>
            </dd>
        </dl>
        {settings}
        {move || {
            deleting
                .get()
                .then(|| {
                    dialogs::delete_one::open(
                        deletion.clone(),
                        Callback::new(move |()| deleting.set(false)),
                        Callback::new(move |()| navigation.go(Route::Tokens(TokensView::default()))),
                    )
                })
        }}
    }
}
