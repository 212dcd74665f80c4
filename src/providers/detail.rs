//! `#/providers/7`: one provider and its tabs.

use super::fields::LOGGED;
use super::overview::ProviderOverview;
use super::{delete, words};
use crate::access;
use crate::connection_tokens;
use crate::endpoints;
use crate::events;
use crate::export;
use crate::navigation::use_navigation;
use crate::page_title::PageTitle;
use crate::permissions;
use crate::read_only::link_entry;
use crate::readiness::obstacles;
use crate::resource::changed_access::use_changed_access;
use crate::resource::lists::dialogs;
use crate::resource::object_actions::{Breadcrumb, HeaderState, ObjectActions, remembered_verdict};
use crate::resource::object_page::{Unread, object_page};
use crate::rest::{Client, Read};
use crate::route::{EndpointsView, ListView, ProviderTab, Route, TokensView};
use crate::session::has_other_instances;
use crate::settings;
use authentik_rac::providers::{Provider, ProviderId, api};
use authentik_rac::rights::Object;
use authentik_rac::undo::Kind;
use leptos::prelude::*;
use rac_messages::Message;
use rac_ui::{Icon, MenuEntry, TabLink, TabNav};
use std::mem::discriminant;

#[component]
pub fn ProviderPage(id: ProviderId, #[prop(into)] tab: Signal<ProviderTab>) -> impl IntoView {
    let client = expect_context::<Client>();
    let read = Read::new(move || async move { client.send::<Provider>(api::retrieve(id)).await });
    let provider = Signal::derive(move || read.value());
    let on_changed = read.retry();
    let unread = Unread {
        title: words::PROVIDER,
        section: words::PROVIDERS,
        list: Route::Providers(ListView::default()),
        back: words::BACK_TO_LIST,
    };
    object_page(
        read,
        unread,
        move |_| view! { <Loaded id=id provider=provider tab=tab on_changed=on_changed /> },
    )
}

/// The way to the page that copies it to another instance.
fn copy_entry(id: ProviderId) -> MenuEntry {
    link_entry(words::COPY_TO, Icon::Copy, &Route::ProviderCopy(id), None)
}

#[component]
fn Loaded(
    id: ProviderId,
    provider: Signal<Option<Provider>>,
    tab: Signal<ProviderTab>,
    on_changed: Callback<()>,
) -> impl IntoView {
    let navigation = use_navigation();
    let (deleting, exporting) = (RwSignal::new(false), export::Opened::default());
    let name = Signal::derive(move || provider.get().map(|p| p.name).unwrap_or_default());
    let tab_name = Signal::derive(move || match tab.get() {
        ProviderTab::Overview | ProviderTab::Check(_) => String::new(),
        ProviderTab::Access => access::TITLE.text(),
        ProviderTab::Endpoints(_) => words::ENDPOINTS.text(),
        ProviderTab::Tokens(_) => words::TOKENS.text(),
        ProviderTab::Settings => words::EFFECTIVE_SETTINGS.text(),
        ProviderTab::Changelog => words::CHANGELOG.text(),
        ProviderTab::Permissions => words::PERMISSIONS.text(),
    });
    let tabs = Signal::derive(move || {
        let tab = tab.get();
        let link = |label: Message, route: ProviderTab, current| TabLink {
            label,
            href: Route::Provider(id, route).to_hash(),
            current,
        };
        vec![
            link(
                words::OVERVIEW,
                ProviderTab::Overview,
                matches!(tab, ProviderTab::Overview | ProviderTab::Check(_)),
            ),
            link(
                words::ENDPOINTS,
                ProviderTab::Endpoints(EndpointsView::default()),
                matches!(tab, ProviderTab::Endpoints(_)),
            ),
            link(
                words::TOKENS,
                ProviderTab::Tokens(TokensView::default()),
                matches!(tab, ProviderTab::Tokens(_)),
            ),
            link(access::TITLE, ProviderTab::Access, matches!(tab, ProviderTab::Access)),
            link(words::EFFECTIVE_SETTINGS, ProviderTab::Settings, matches!(tab, ProviderTab::Settings)),
            link(words::CHANGELOG, ProviderTab::Changelog, matches!(tab, ProviderTab::Changelog)),
            link(words::PERMISSIONS, ProviderTab::Permissions, matches!(tab, ProviderTab::Permissions)),
        ]
    });
    let wrong = Signal::derive(move || {
        let obstacle = provider.get().and_then(|provider| obstacles(&provider).into_iter().next())?;
        Some((obstacle.short(), obstacle.explanation()))
    });
    let has_checklist = move || tab.with(|tab| matches!(tab, ProviderTab::Overview | ProviderTab::Check(_)));
    let verdict = remembered_verdict(&Route::Provider(id, ProviderTab::Overview), has_checklist);
    // A list stays mounted while its view changes: only the kind of tab decides what is mounted.
    // “Check for a user” is a dialog of the overview.
    let kind = Memo::new(move |_| match tab.get() {
        ProviderTab::Check(_) => discriminant(&ProviderTab::Overview),
        tab => discriminant(&tab),
    });
    let tokens_view = Signal::derive(move || match tab.get() {
        ProviderTab::Tokens(view) => TokensView { provider: Some(id), ..view },
        _ => TokensView { provider: Some(id), ..TokensView::default() },
    });
    let endpoints_view = Signal::derive(move || match tab.get() {
        ProviderTab::Endpoints(view) => EndpointsView { provider: Some(id), ..view },
        _ => EndpointsView { provider: Some(id), ..EndpointsView::default() },
    });
    let on_endpoints_view = Callback::new(move |(view, replace): (EndpointsView, bool)| {
        let route = Route::Provider(id, ProviderTab::Endpoints(view));
        if replace { navigation.replace(route) } else { navigation.go(route) }
    });
    let on_tokens_view = Callback::new(move |(view, replace): (TokensView, bool)| {
        let route = Route::Provider(id, ProviderTab::Tokens(view));
        if replace { navigation.replace(route) } else { navigation.go(route) }
    });
    let copy = has_other_instances().then(|| copy_entry(id));
    let more: Vec<MenuEntry> =
        copy.into_iter().chain([export::export_entry(Object::Provider, id, exporting)]).collect();
    view! {
        <Breadcrumb list=Route::Providers(ListView::default()) label=words::PROVIDERS />
        <header class="rac-page-header">
            <div class="rac-page-title">
                <PageTitle text=name section=words::PROVIDERS tab=tab_name />
                <HeaderState wrong=wrong verdict=verdict />
            </div>
            <ObjectActions
                of=Object::Provider
                id=id.to_string()
                edit=Route::ProviderEdit(id)
                clone=Route::ProviderClone(id)
                more=more
                on_delete=Callback::new(move |()| deleting.set(true))
            />
        </header>
        {exporting.dialog()}
        <TabNav label=words::TABS tabs=tabs />
        {use_changed_access().offer(Kind::Provider.of(id))}
        {move || {
            // Read it, because a memo that no one reads isn't updated.
            kind.with(|_| ());
            match tab.get_untracked() {
                ProviderTab::Overview | ProviderTab::Check(_) => {
                    view! { <ProviderOverview provider=provider on_changed=on_changed verdict=verdict /> }.into_any()
                }
                ProviderTab::Endpoints(_) => endpoints::lists::of_provider::show(endpoints_view, on_endpoints_view),
                ProviderTab::Tokens(_) => connection_tokens::lists::of_provider::show(tokens_view, on_tokens_view),
                ProviderTab::Access => access::tab::of_provider::show(id),
                ProviderTab::Settings => settings::tab::of_provider::show(provider),
                ProviderTab::Changelog => events::tab::changelog::show(LOGGED, id.to_string()),
                ProviderTab::Permissions => permissions::tab::permissions::show(id),
            }
        }}
        {move || {
            provider
                .get()
                .filter(|_| deleting.get())
                .map(|provider| {
                    dialogs::delete_one::open(
                        delete::one(&provider),
                        Callback::new(move |()| deleting.set(false)),
                        Callback::new(move |()| navigation.go(Route::Providers(ListView::default()))),
                    )
                })
        }}
    }
}
