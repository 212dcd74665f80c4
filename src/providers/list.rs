//! `#/providers`: the RAC providers.

use super::delete::{DeleteOne, DeleteSelected};
use super::{Provider, ProviderId, api, expiry_words, words};
use crate::connection_tokens;
use crate::dom::view;
use crate::endpoints;
use crate::lists::{CountCell, Extent, ListFrame, revision};
use crate::navigation::use_navigation;
use crate::page_title::PageTitle;
use crate::preferences::use_preferences;
use crate::readiness::obstacles;
use crate::rest::{Client, Loading, Page, Read, page_after_delete, read_page};
use crate::route::{ListView, ProviderTab, Route, TokensView};
use crate::ui::{
    Button, ButtonVariant, Column, EmptyState, Icon, LinkButton, MenuButton, MenuEntry, NoticeKind, Row,
    Selection, Status,
};
use leptos::prelude::*;
use std::sync::Arc;

#[component]
pub fn ProvidersPage(#[prop(into)] view: Signal<ListView>) -> impl IntoView {
    let client = expect_context::<Client>();
    let navigation = use_navigation();
    let preferences = use_preferences();
    let read = Read::new(move || {
        let view = view.get();
        let size = if view.page_size == 0 { preferences.page_size.get() } else { view.page_size };
        async move { read_page::<Provider>(client, view.page(), |page| api::list(&view, page, size)).await }
    });
    let selection = Selection::new();
    let deleting = RwSignal::new(None::<Provider>);
    let deleting_selected = RwSignal::new(false);

    let on_view = Callback::new(move |(view, replace): (ListView, bool)| {
        let route = Route::Providers(view);
        if replace { navigation.replace(route) } else { navigation.go(route) }
    });
    let rows = Signal::derive(move || match read.get() {
        Loading::Ready(page) => page.rows.iter().map(|provider| row(provider, deleting)).collect(),
        _ => Vec::new(),
    });
    let extent = Signal::derive(move || read.get().map(|page| Extent::of(&page)));
    // What was deleted leaves the selection, and the page if it was the last row of the last page.
    let after_delete = Callback::new(move |ids: Vec<String>| {
        ids.iter().for_each(|id| selection.remove(id));
        let old = view.get_untracked();
        let left = read.value_untracked().map(|page: Page<Provider>| {
            let size = if old.page_size == 0 { preferences.page_size.get_untracked() } else { old.page_size };
            page_after_delete(page.current, size, page.count, ids.len() as u32)
        });
        match left {
            Some(page) if page != old.page() => on_view.run((ListView { page, ..old }, true)),
            _ => read.refetch(),
        }
    });
    let bulk = ViewFn::from(move || {
        view! {
            <Button
                variant=ButtonVariant::Danger
                icon=Icon::Delete
                on_click=Callback::new(move |()| deleting_selected.set(true))
            >
                {words::DELETE}
            </Button>
        }
    });
    let empty = ViewFn::from(|| {
        view! {
            <EmptyState
                title=words::EMPTY_TITLE.to_owned()
                icon=Icon::Provider
                actions=ViewFn::from(|| view! { <CreateLink /> })
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
            caption=words::CAPTION
            columns=columns()
            rows=rows
            extent=extent
            busy=read.busy()
            at=read.at()
            view=view
            on_view=on_view
            on_refresh=Callback::new(move |()| read.refetch())
            search_hint=words::SEARCH_HINT
            on_clear=Callback::new(move |()| on_view.run((ListView::default(), false)))
            selection=selection
            bulk=bulk
            empty=empty
        />
        {move || {
            deleting
                .get()
                .map(|provider| {
                    view! {
                        <DeleteOne
                            provider=provider
                            on_close=Callback::new(move |()| deleting.set(None))
                            on_deleted=Callback::new(move |id: ProviderId| {
                                deleting.set(None);
                                after_delete.run(vec![id.to_string()]);
                            })
                        />
                    }
                })
        }}
        {move || {
            deleting_selected
                .get()
                .then(|| {
                    view! {
                        <DeleteSelected
                            items=selection.items()
                            on_close=Callback::new(move |done: Vec<String>| {
                                deleting_selected.set(false);
                                if !done.is_empty() {
                                    after_delete.run(done);
                                }
                            })
                        />
                    }
                })
        }}
    }
    .into_any()
}

#[component]
fn CreateLink() -> impl IntoView {
    view! {
        <LinkButton
            href=Signal::stored(Route::ProviderNew.to_hash())
            variant=ButtonVariant::Primary
            icon=Icon::Add
        >
            {words::CREATE}
        </LinkButton>
    }
}

/// authentik sorts providers by their own columns only; what else is shown can't be sorted by.
fn columns() -> Vec<Column> {
    let column =
        |key, label: &str, sortable, numeric| Column { key, label: label.to_owned(), sortable, numeric };
    vec![
        column("name", words::NAME, true, false),
        column("application", words::APPLICATION, false, false),
        column("outposts", words::OUTPOSTS, false, false),
        column("connection_expiry", words::EXPIRY, false, false),
        column("delete_token_on_disconnect", words::DELETE_TOKEN, true, false),
        column("endpoints", words::ENDPOINTS, false, true),
        column("tokens", words::TOKENS_COUNT, false, true),
    ]
}

/// What a row shows is cloned into its cells: a reactive value made here would be gone with the next refresh, while the
/// table keeps the rows that did not change.
fn row(provider: &Provider, deleting: RwSignal<Option<Provider>>) -> Row {
    let id = provider.pk;
    let provider = Arc::new(provider.clone());
    let overview = Route::Provider(id, ProviderTab::Overview).to_hash();
    let cell = |content: fn(&Provider) -> AnyView| {
        let provider = Arc::clone(&provider);
        ViewFn::from(move || content(&provider))
    };
    let named = {
        let provider = Arc::clone(&provider);
        ViewFn::from(move || {
            let warnings = obstacles(&provider)
                .into_iter()
                .map(|obstacle| view! { <Status kind=NoticeKind::Warning text=obstacle.short() /> })
                .collect_view();
            view! {
                <a class="rac-row-link" href=overview.clone() title=provider.name.clone()>
                    {provider.name.clone()}
                </a>
                <div class="rac-row-notes">{warnings}</div>
            }
        })
    };
    let cells = vec![
        named,
        cell(|p| p.assigned_application_name.clone().unwrap_or_else(|| words::NONE.to_owned()).into_any()),
        cell(|p| match p.outpost_set.join(", ") {
            outposts if outposts.is_empty() => words::NONE.into_any(),
            outposts => outposts.into_any(),
        }),
        cell(|p| expiry_words::in_words(&p.connection_expiry).into_any()),
        cell(|p| (if p.delete_token_on_disconnect { words::YES } else { words::NO }).into_any()),
        cell(|p| {
            view! {
                <CountCell
                    request=endpoints::api::count_of_provider(p.pk)
                    href=Route::Provider(p.pk, ProviderTab::Overview).to_hash()
                    label=words::endpoints_of(&p.name)
                />
            }
            .into_any()
        }),
        cell(|p| {
            view! {
                <CountCell
                    request=connection_tokens::api::count_of_provider(p.pk)
                    href=Route::Provider(p.pk, ProviderTab::Tokens(TokensView::default())).to_hash()
                    label=words::tokens_of(&p.name)
                />
            }
            .into_any()
        }),
    ];
    let shown = Arc::clone(&provider);
    let actions = ViewFn::from(move || {
        let provider = Arc::clone(&shown);
        let label = words::actions_of(&provider.name);
        let entries = vec![
            MenuEntry::Link {
                label: words::EDIT.to_owned(),
                icon: Some(Icon::Edit),
                href: Route::ProviderEdit(id).to_hash(),
            },
            MenuEntry::Action {
                label: words::DELETE.to_owned(),
                icon: Some(Icon::Delete),
                danger: true,
                disabled: None,
                on_select: Callback::new(move |()| deleting.set(Some(Provider::clone(&provider)))),
            },
        ];
        view! {
            <MenuButton
                label=Signal::stored(label)
                entries=Signal::stored(entries)
                icon=Icon::More
                icon_only=true
                variant=ButtonVariant::Quiet
            />
        }
    });
    let revision = revision(&[
        &provider.name,
        provider.assigned_application_name.as_deref().unwrap_or_default(),
        &provider.outpost_set.join(","),
        &provider.connection_expiry,
        if provider.delete_token_on_disconnect { "1" } else { "0" },
    ]);
    Row { id: id.to_string(), label: provider.name.clone(), revision, cells, actions: Some(actions) }
}
