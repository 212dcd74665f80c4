//! `#/tokens` and the tab of a provider: the connection tokens.

use super::filters::TokenFilters;
use super::refresh::AutoRefresh;
use super::select_matching::SelectMatching;
use super::table_file::TableFile;
use super::{delete, words};
use crate::navigation::use_navigation;
use crate::page_title::PageTitle;
use crate::preferences::use_preferences;
use crate::read_only::use_disabled_reason;
use crate::resource::lists::{DeleteDialogs, Deleting, Extent, ListFrame};
use crate::resource::protocol_badge::ProtocolBadge;
use crate::rest::{Client, Loading, Read};
use crate::route::{EndpointTab, ListView, ProviderTab, Route, TokensView};
use authentik_rac::connection_tokens::{ConnectionToken, api};
use authentik_rac::read_page;
use authentik_rac::rights::Object;
use authentik_rac::users::User;
use leptos::prelude::*;
use rac_ui::{Button, ButtonVariant, Column, EmptyState, Icon, LinkButton, Selection, Table, Time};

/// The page for all providers.
#[component]
pub fn TokensPage(#[prop(into)] view: Signal<TokensView>) -> impl IntoView {
    let navigation = use_navigation();
    let on_view = Callback::new(move |(view, replace): (TokensView, bool)| {
        let route = Route::Tokens(view);
        if replace { navigation.replace(route) } else { navigation.go(route) }
    });
    view! {
        <header class="rac-page-header">
            <PageTitle text=words::TOKENS />
        </header>
        <TokensList view=view on_view=on_view of_provider=false />
    }
}

/// The list. In a provider's tab it has no filter by provider.
#[component]
pub fn TokensList(
    view: Signal<TokensView>,
    on_view: Callback<(TokensView, bool)>,
    of_provider: bool,
) -> impl IntoView {
    let client = expect_context::<Client>();
    let preferences = use_preferences();
    let page_size = move |view: &TokensView| match view.list.page_size {
        0 => preferences.page_size.get(),
        size => size,
    };
    let question = move || {
        view.with(|view| api::list(view.list.query(view.list.page(), page_size(view)), view.filter()).url(""))
    };
    let read = Read::kept(question, move || {
        let view = view.get();
        let size = page_size(&view);
        async move {
            let page = read_page::<ConnectionToken>(client, view.list.page(), |page| {
                api::list(view.list.query(page, size), view.filter())
            });
            Ok(page.await?.at_most(size))
        }
    });
    let selection = Selection::new();
    let deleting = Deleting::new();
    let table = table(of_provider, deleting);
    let columns = table.headings();
    let rows = Signal::derive(move || match read.get() {
        Loading::Ready(page) => table.rows(&page.rows),
        _ => Vec::new(),
    });
    let list = Signal::derive(move || view.get().list);
    let extent = Signal::derive(move || read.get().map(|page| Extent::of(&page)));
    let on_list = Callback::new(move |(list, replace): (ListView, bool)| {
        on_view.run((TokensView { list, ..view.get_untracked() }, replace));
    });
    let refresh = Callback::new(move |()| read.refetch());
    let filters = ViewFn::from(move || {
        view! {
            <TokenFilters view=view on_view=on_view of_provider=of_provider />
            <AutoRefresh on_refresh=refresh />
        }
    });
    let count = Signal::derive(move || match extent.get() {
        Loading::Ready(extent) => extent.count,
        _ => 0,
    });
    let bulk = ViewFn::from(move || {
        view! {
            <SelectMatching view=view count=count selection=selection />
            {deleting.selected_button(selection, delete::SELECTED, Object::ConnectionToken)}
        }
    });
    let actions = ViewFn::from(move || view! { <TableFile view=view selection=selection /> });
    let empty = ViewFn::from(|| {
        view! {
            <EmptyState title=words::EMPTY_TITLE icon=Icon::Token>
                {words::EMPTY_TEXT}
            </EmptyState>
        }
    });
    let clear = Callback::new(move |()| {
        let provider = view.get_untracked().provider.filter(|_| of_provider);
        on_view.run((TokensView { provider, ..TokensView::default() }, false));
    });
    let filtered = Signal::derive(move || {
        view.with(|v| v.endpoint.is_some() || v.user.is_some() || v.provider.is_some() && !of_provider)
    });
    view! {
        <p class="rac-page-note">{words::WHAT_THEY_ARE}</p>
        <ListFrame
            of=Object::ConnectionToken
            caption=words::CAPTION
            columns=columns
            rows=rows
            extent=extent
            busy=read.busy()
            at=read.at()
            view=list
            on_view=on_list
            on_refresh=refresh
            search_hint=words::SEARCH_HINT
            filtered=filtered
            on_clear=clear
            filters=filters
            actions=actions
            selection=selection
            bulk=bulk
            empty=empty
        />
        <DeleteDialogs
            deleting=deleting
            many=delete::SELECTED
            selection=selection
            extent=extent
            view=list
            on_view=on_list
            on_refresh=refresh
        />
    }
}

/// The keys of sortable columns are the fields by which authentik can sort tokens.
fn table(of_provider: bool, deleting: Deleting) -> Table<ConnectionToken> {
    let mut columns = vec![
        Column::new("session__user", words::USER, user).sortable(),
        Column::new("endpoint", words::ENDPOINT, target).sortable(),
        Column::new("provider", words::PROVIDER, provider).sortable(),
        Column::new("last_login", words::LAST_LOGIN, |token: &ConnectionToken| {
            let login = token.user.last_login.clone().unwrap_or_default();
            view! { <Time iso=Signal::stored(login) /> }
        }),
    ];
    columns.retain(|column| !of_provider || column.key() != "provider");
    Table::new(|token: &ConnectionToken| token.pk.to_string(), |token| words::whose(token).text(), columns)
        .with_actions(move |token| actions(token, deleting))
}

fn user(token: &ConnectionToken) -> AnyView {
    let user = token.user.clone();
    let name = if user.name.is_empty() { user.username.clone() } else { user.name.clone() };
    let inactive = (!user.is_active).then(|| view! { " " {words::INACTIVE} });
    view! {
        <a class="rac-row-link" href=Route::Token(token.pk).to_hash()>
            {name}
        </a>
        <div class="rac-row-notes">
            {user_link(&user)}
            {inactive}
        </div>
    }
    .into_any()
}

/// The login name, as a link to the page of the user.
pub fn user_link(user: &User) -> AnyView {
    let name = user.username.clone();
    // authentik omitted the user.
    if user.pk == User::left_out().pk {
        return view! { <bdi>{name}</bdi> }.into_any();
    }
    view! { <a href=Route::User(user.pk).to_hash()><bdi>{name}</bdi></a> }.into_any()
}

fn target(token: &ConnectionToken) -> AnyView {
    let name = token.target_name();
    let named = match token.endpoint {
        Some(id) => {
            let href = Route::Endpoint(id, EndpointTab::Overview).to_hash();
            view! { <a href=href>{name}</a> }.into_any()
        }
        None => view! { <span>{name}</span> }.into_any(),
    };
    let detail = match &token.endpoint_obj {
        Some(endpoint) => view! {
            <ProtocolBadge protocol=endpoint.protocol.clone() />
            <bdi dir="ltr">{endpoint.host.clone()}</bdi>
        }
        .into_any(),
        None => token.target_detail().into_any(),
    };
    view! {
        {named}
        <div class="rac-row-notes">{detail}</div>
    }
    .into_any()
}

fn provider(token: &ConnectionToken) -> AnyView {
    let href = Route::Provider(token.provider, ProviderTab::Overview).to_hash();
    view! { <a href=href>{token.provider_obj.name.clone()}</a> }.into_any()
}

fn actions(token: &ConnectionToken, deleting: Deleting) -> AnyView {
    let id = token.pk;
    let deletion = delete::one(token);
    view! {
        <LinkButton
            href=Signal::stored(Route::TokenEdit(id).to_hash())
            variant=ButtonVariant::Quiet
            icon=Icon::Edit
            label=words::edit_label(token)
        >
            {words::EDIT}
        </LinkButton>
        <Button
            variant=ButtonVariant::Quiet
            icon=Icon::Delete
            label=words::delete_label(token)
            disabled=use_disabled_reason(Object::ConnectionToken.delete(id))
            on_click=Callback::new(move |()| deleting.ask(deletion.clone()))
        >
            {words::DELETE}
        </Button>
    }
    .into_any()
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    fn token() -> Value {
        json!({
            "pk": "70000000-0000-4000-8000-00000000000f", "provider": 2,
            "provider_obj": { "pk": 2, "name": "Print shop" },
            "endpoint": "9c9c9c9c-8b8b-4a7a-8969-585847473636",
            "endpoint_obj": {
                "pk": "9c9c9c9c-8b8b-4a7a-8969-585847473636", "name": "press 4", "provider": 2,
                "provider_obj": { "pk": 2, "name": "Print shop" }, "protocol": "vnc", "host": "press4.example"
            },
            "user": { "pk": 8, "username": "imre", "name": "Imre", "is_active": true, "last_login": null }
        })
    }

    fn revision_of(token: &Value) -> u64 {
        let owner = Owner::new();
        let token = authentik_rac::wire::read(&token.to_string()).unwrap();
        owner.with(|| table(false, Deleting::new()).row(&token).revision)
    }

    #[test]
    fn a_row_is_redrawn_when_anything_it_shows_changes() {
        let before = revision_of(&token());
        assert_eq!(before, revision_of(&token()));
        for (place, other) in [
            ("/user/username", json!("imre.k")),
            ("/user/name", json!("Imre K.")),
            ("/user/is_active", json!(false)),
            ("/user/last_login", json!("2026-10-02T09:01:00Z")),
            ("/endpoint_obj/name", json!("press 5")),
            ("/endpoint_obj/host", json!("press5.example")),
            ("/endpoint_obj/protocol", json!("rdp")),
            ("/endpoint", json!("00000000-0000-4000-8000-000000000001")),
            ("/provider_obj/name", json!("Print shop 2")),
            ("/provider", json!(3)),
        ] {
            let mut changed = token();
            *changed.pointer_mut(place).unwrap() = other;
            assert_ne!(revision_of(&changed), before, "{place}");
        }
        let device = |name: &str| {
            let mut token = token();
            token["device"] = token["endpoint"].take();
            token["device_name"] = json!(name);
            revision_of(&token)
        };
        assert_ne!(device("desk-1"), device("desk-2"));
    }
}
