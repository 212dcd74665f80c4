//! `#/providers`: the RAC providers.

use super::{chips, delete, expiry_words, words};
use crate::export::{Export, ImportLink, Which};
use crate::navigation::use_navigation;
use crate::page_title::PageTitle;
use crate::preferences::use_preferences;
use crate::read_only::WriteLink;
use crate::readiness::obstacles;
use crate::resource::lists::{
    self, CountCell, DeleteDialogs, Deleting, Extent, ListFrame, Listed, MOST, RowMenu, Tally,
};
use crate::rest::{Client, Loading, Read};
use crate::rights::use_rights;
use crate::route::{EndpointsView, ListView, ProviderTab, Route, TokensView};
use crate::session::has_other_instances;
use authentik_rac::connection_tokens;
use authentik_rac::endpoints;
use authentik_rac::providers::{Provider, ProviderId, api};
use authentik_rac::read_page;
use authentik_rac::rights::Object;
use leptos::prelude::*;
use rac_messages::Message;
use rac_ui::{ButtonVariant, Column, EmptyState, Icon, LinkButton, NoticeKind, Selection, Status, Table};

#[component]
pub fn ProvidersPage(#[prop(into)] view: Signal<ListView>) -> impl IntoView {
    let client = expect_context::<Client>();
    let navigation = use_navigation();
    let preferences = use_preferences();
    let size = move |view: &ListView| {
        if view.page_size == 0 { preferences.page_size.get() } else { view.page_size }
    };
    let question = move || {
        let url = |view: &ListView| api::list(view.query(view.page(), size(view))).url("");
        view.with(|view| format!("{} {}", url(view), view.chips.to_text()))
    };
    let read = Read::kept(question, move || {
        let view = view.get();
        let size = size(&view);
        async move {
            if !view.chips.is_empty() {
                return chips::narrowed(client, view, size).await;
            }
            let page =
                read_page::<Provider>(client, view.page(), |page| api::list(view.query(page, size))).await?;
            Ok(Listed::found(page.at_most(size)))
        }
    });
    let rights = use_rights();
    let counts = Counts {
        endpoints: Tally::new(read, move || async move {
            let providers = endpoints::api::providers(client, MOST).await?;
            Ok(providers.map(|providers| providers.iter().map(ProviderId::to_string).collect()))
        }),
        tokens: Tally::new(read, move || {
            // If the account doesn't see all of them, they can't be counted.
            let asks = rights.sees_all(Object::ConnectionToken) != Some(false);
            async move {
                let tokens =
                    if asks { connection_tokens::api::placements(client, MOST).await? } else { None };
                Ok(tokens.map(|tokens| tokens.iter().map(|token| token.provider.to_string()).collect()))
            }
        }),
    };
    let selection = Selection::new();
    let deleting = Deleting::new();

    let on_view = Callback::new(move |(view, replace): (ListView, bool)| {
        let route = Route::Providers(view);
        if replace { navigation.replace(route) } else { navigation.go(route) }
    });
    let table = table(counts, deleting);
    let columns = table.headings();
    let rows = Signal::derive(move || match read.get() {
        Loading::Ready(listed) => table.rows(&listed.page.rows),
        _ => Vec::new(),
    });
    let extent = Signal::derive(move || read.get().map(|listed| Extent::of(&listed.page)));
    let on_refresh = Callback::new(move |()| read.refetch());
    let bulk = ViewFn::from(move || deleting.selected_button(selection, delete::SELECTED, Object::Provider));
    let which = Callback::new(move |()| {
        let ListView { search, chips, .. } = view.get_untracked();
        // While the rows that the chips let pass are read, none is known.
        let passed = || read.value_untracked().and_then(|listed| listed.passed).unwrap_or_default();
        Which::of_list(selection, (!chips.is_empty()).then(passed), search)
    });
    let actions = ViewFn::from(move || {
        view! {
            <ConnectMachinesLink />
            <ImportLink />
            {has_other_instances().then(compare_link)}
            <Export of=Object::Provider which=which />
        }
    });
    let empty = ViewFn::from(|| {
        view! {
            <EmptyState
                title=words::EMPTY_TITLE
                icon=Icon::Provider
                actions=ViewFn::from(|| view! { <CreateLink /> <ConnectMachinesLink /> })
            >
                {words::EMPTY_TEXT}
            </EmptyState>
        }
    });
    view! {
        <header class="rac-page-header">
            <PageTitle text=words::PROVIDERS />
            <CreateLink />
        </header>
        <ListFrame
            of=Object::Provider
            caption=words::CAPTION
            columns=columns
            rows=rows
            extent=extent
            busy=read.busy()
            at=read.at()
            view=view
            on_view=on_view
            on_refresh=on_refresh
            search_hint=words::SEARCH_HINT
            on_clear=Callback::new(move |()| on_view.run((ListView::default(), false)))
            chips=chips::CHIPS.to_vec()
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
            view=view
            on_view=on_view
            on_refresh=on_refresh
        />
    }
}

/// The way to the page that compares two instances.
fn compare_link() -> AnyView {
    let href = Signal::stored(Route::ProvidersCompare.to_hash());
    view! { <LinkButton href=href>{words::COMPARE_WITH}</LinkButton> }.into_any()
}

/// The counts of all rows.
#[derive(Clone, Copy)]
struct Counts {
    endpoints: Tally,
    tokens: Tally,
}

/// The way to set up a provider with everything around it.
#[component]
fn ConnectMachinesLink() -> impl IntoView {
    view! {
        <LinkButton href=Signal::stored(Route::CONNECT_MACHINES.to_hash()) icon=Icon::Endpoint>
            {words::CONNECT_MACHINES}
        </LinkButton>
    }
}

#[component]
fn CreateLink() -> impl IntoView {
    view! {
        <WriteLink
            to=Route::ProviderNew
            words=words::CREATE
            variant=ButtonVariant::Primary
            icon=Icon::Add
        />
    }
}

/// authentik can sort only by a provider's own fields.
fn table(counts: Counts, deleting: Deleting) -> Table<Provider> {
    let columns = vec![
        Column::new("name", words::NAME, named).sortable(),
        Column::new("application", words::APPLICATION, |provider: &Provider| {
            provider.assigned_application_name.clone().map_or(words::NONE, Message::verbatim)
        }),
        Column::new("outposts", words::OUTPOSTS, |provider: &Provider| {
            match provider.outposts().join(", ") {
                outposts if outposts.is_empty() => words::NONE,
                outposts => Message::verbatim(outposts),
            }
        }),
        Column::new("connection_expiry", words::EXPIRY, |provider: &Provider| {
            expiry_words::in_words(&provider.connection_expiry)
        }),
        Column::new("delete_token_on_disconnect", words::DELETE_TOKEN, |provider: &Provider| {
            if provider.delete_token_on_disconnect { words::YES } else { words::NO }
        })
        .sortable(),
        Column::new("endpoints", words::ENDPOINTS, move |provider: &Provider| {
            let tab = ProviderTab::Endpoints(EndpointsView::default());
            view! {
                <CountCell
                    request=endpoints::api::count_of_provider(provider.pk)
                    href=Route::Provider(provider.pk, tab).to_hash()
                    label=lists::words::endpoints_of
                    name=provider.name.clone()
                    tally=(counts.endpoints, provider.pk.to_string())
                />
            }
        })
        .numeric(),
        Column::new("tokens", words::TOKENS_COUNT, move |provider: &Provider| {
            let tab = ProviderTab::Tokens(TokensView::default());
            view! {
                <CountCell
                    request=connection_tokens::api::count_of_provider(provider.pk)
                    href=Route::Provider(provider.pk, tab).to_hash()
                    label=lists::words::tokens_of
                    name=provider.name.clone()
                    of=Object::ConnectionToken
                    tally=(counts.tokens, provider.pk.to_string())
                />
            }
        })
        .numeric(),
    ];
    Table::new(|provider: &Provider| provider.pk.to_string(), |provider| provider.name.clone(), columns)
        .with_menu(move |provider| menu(provider, deleting))
}

fn named(provider: &Provider) -> AnyView {
    let warnings = obstacles(provider)
        .into_iter()
        .map(|obstacle| view! { <Status kind=NoticeKind::Warning text=obstacle.short() /> })
        .collect_view();
    let href = Route::Provider(provider.pk, ProviderTab::Overview).to_hash();
    view! {
        <a class="rac-row-link" href=href title=provider.name.clone()>
            {provider.name.clone()}
        </a>
        <div class="rac-row-notes">{warnings}</div>
    }
    .into_any()
}

fn menu(provider: &Provider, deleting: Deleting) -> AnyView {
    let id = provider.pk;
    let menu = RowMenu {
        of: Object::Provider,
        id,
        name: provider.name.clone(),
        edit: Route::ProviderEdit(id),
        clone: Route::ProviderClone(id),
        copy: has_other_instances().then_some(Route::ProviderCopy(id)),
    };
    let provider = provider.clone();
    menu.view(Callback::new(move |()| deleting.ask(delete::one(&provider))))
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    fn revision_of(provider: &Value) -> u64 {
        let owner = Owner::new();
        let provider = authentik_rac::wire::read(&provider.to_string()).unwrap();
        owner.with(|| {
            let counts = Counts { endpoints: Tally::none(), tokens: Tally::none() };
            table(counts, Deleting::new()).row(&provider).revision
        })
    }

    #[test]
    fn a_row_is_redrawn_when_anything_it_shows_changes() {
        let provider = json!({
            "pk": 2, "name": "Print shop", "assigned_application_slug": null, "assigned_application_name": null,
            "outpost_set": [], "connection_expiry": "hours=8", "delete_token_on_disconnect": false
        });
        let before = revision_of(&provider);
        assert_eq!(before, revision_of(&provider));
        for (field, other) in [
            ("name", json!("Print")),
            // Without an application, users can't launch anything, and the row says so.
            ("assigned_application_slug", json!("print")),
            ("assigned_application_name", json!("Print")),
            ("outpost_set", json!(["Outpost x"])),
            ("connection_expiry", json!("hours=0")),
            ("delete_token_on_disconnect", json!(true)),
        ] {
            let mut changed = provider.clone();
            changed[field] = other;
            assert_ne!(revision_of(&changed), before, "{field}");
        }
    }
}
