//! The page for each route, and the part of the app that it is loaded with.

use super::connected::Connected;
use super::not_found::NotFoundPage;
use super::preferences_page::PreferencesPage;
use crate::config::Config;
use crate::connection_tokens::{TokenEditPage, TokenPage, TokensPage};
use crate::endpoints::{EndpointEditPage, EndpointNewPage, EndpointPage, EndpointsPage};
use crate::overview::OverviewPage;
use crate::parts::{NotFetched, part};
use crate::permissions::OwnRights;
use crate::property_mappings::{MappingEditPage, MappingNewPage, MappingPage, MappingsPage};
use crate::providers::{ProviderClonePage, ProviderEditPage, ProviderNewPage, ProviderPage, ProvidersPage};
use crate::route::{
    EndpointTab, EndpointsView, ListView, MappingTab, PlainPage, ProviderTab, Route, TokensView,
};
use crate::session::{InstanceDialog, InstanceMenu, InstanceSection, InstanceTask, Session, vault};
use authentik_rac::connection_tokens::ConnectionTokenId;
use authentik_rac::endpoints::EndpointField;
use authentik_rac::endpoints::EndpointId;
use authentik_rac::property_mappings::PropertyMappingId;
use authentik_rac::providers::{ProviderField, ProviderId};
use leptos::prelude::*;

part! {
    start {
        connected(config: StoredValue<Config>, session: Session) =>
            view! { <Connected config=config session=session /> };
        overview() => view! { <OverviewPage /> };
        preferences() => view! { <PreferencesPage /> };
        instance_menu() => view! { <InstanceMenu /> };
    }
}

part! {
    instances {
        section() => view! { <InstanceSection /> };
        dialog(task: InstanceTask) => view! { <InstanceDialog task=task /> };
    }
}

part! {
    lists {
        providers(view: Memo<ListView>) => view! { <ProvidersPage view=view /> };
        endpoints(view: Memo<EndpointsView>) => view! { <EndpointsPage view=view /> };
        tokens(view: Memo<TokensView>) => view! { <TokensPage view=view /> };
        mappings(view: Memo<ListView>) => view! { <MappingsPage view=view /> };
    }
}

part! {
    details {
        provider(id: ProviderId, tab: Memo<ProviderTab>) => view! { <ProviderPage id=id tab=tab /> };
        endpoint(id: EndpointId, tab: Memo<EndpointTab>) => view! { <EndpointPage id=id tab=tab /> };
        token(id: ConnectionTokenId) => view! { <TokenPage id=id /> };
        mapping(id: PropertyMappingId, tab: Memo<MappingTab>) => view! { <MappingPage id=id tab=tab /> };
        own_rights() => view! { <OwnRights /> };
    }
}

part! {
    forms {
        provider_new() => view! { <ProviderNewPage /> };
        provider_clone(from: ProviderId) => view! { <ProviderClonePage from=from /> };
        provider_edit(id: ProviderId, field: Option<ProviderField>) =>
            view! { <ProviderEditPage id=id field=field /> };
        endpoint_new(provider: Option<ProviderId>, from: Option<EndpointId>) =>
            view! { <EndpointNewPage provider=provider from=from /> };
        endpoint_edit(id: EndpointId, field: Option<EndpointField>) =>
            view! { <EndpointEditPage id=id field=field /> };
        token_edit(id: ConnectionTokenId) => view! { <TokenEditPage id=id /> };
        mapping_new(from: Option<PropertyMappingId>) => view! { <MappingNewPage from=from /> };
        mapping_edit(id: PropertyMappingId) => view! { <MappingEditPage id=id /> };
    }
}

/// Loads all parts but `start`, the likeliest first.
pub async fn fetch_all() -> Result<(), NotFetched> {
    lists::fetch().await?;
    details::fetch().await?;
    // Locking must work even if the host can't be reached any more.
    vault::pages::fetch().await?;
    forms::fetch().await?;
    instances::fetch().await
}

/// The page for a route. Its rows and tab follow `route` while it is the same page.
pub fn page_of(page: Route, route: Signal<Route>) -> AnyView {
    match page {
        Route::Plain(PlainPage::Overview) | Route::Connect { .. } => start::overview::show(),
        Route::Plain(PlainPage::Preferences) => start::preferences::show(),
        Route::Providers(first) => lists::providers::show(Memo::new(move |last| match route.get() {
            Route::Providers(view) => view,
            _ => last.unwrap_or(&first).clone(),
        })),
        Route::Endpoints(first) => lists::endpoints::show(Memo::new(move |last| match route.get() {
            Route::Endpoints(view) => view,
            _ => last.unwrap_or(&first).clone(),
        })),
        Route::Tokens(first) => lists::tokens::show(Memo::new(move |last| match route.get() {
            Route::Tokens(view) => view,
            _ => last.unwrap_or(&first).clone(),
        })),
        Route::Mappings(first) => lists::mappings::show(Memo::new(move |last| match route.get() {
            Route::Mappings(view) => view,
            _ => last.unwrap_or(&first).clone(),
        })),
        Route::Provider(id, first) => {
            let tab = Memo::new(move |last| match route.get() {
                Route::Provider(now, tab) if now == id => tab,
                _ => last.unwrap_or(&first).clone(),
            });
            details::provider::show(id, tab)
        }
        Route::Endpoint(id, first) => {
            let tab = Memo::new(move |last| match route.get() {
                Route::Endpoint(now, tab) if now == id => tab,
                _ => *last.unwrap_or(&first),
            });
            details::endpoint::show(id, tab)
        }
        Route::Mapping(id, first) => {
            let tab = Memo::new(move |last| match route.get() {
                Route::Mapping(now, tab) if now == id => tab,
                _ => *last.unwrap_or(&first),
            });
            details::mapping::show(id, tab)
        }
        Route::Token(id) => details::token::show(id),
        Route::ProviderNew => forms::provider_new::show(),
        Route::ProviderClone(from) => forms::provider_clone::show(from),
        Route::ProviderEdit(id) => forms::provider_edit::show(id, None),
        Route::ProviderEditAt(id, field) => forms::provider_edit::show(id, Some(field)),
        Route::EndpointNew { provider, from } => forms::endpoint_new::show(provider, from),
        Route::EndpointEdit(id) => forms::endpoint_edit::show(id, None),
        Route::EndpointEditAt(id, field) => forms::endpoint_edit::show(id, Some(field)),
        Route::TokenEdit(id) => forms::token_edit::show(id),
        Route::MappingNew { from } => forms::mapping_new::show(from),
        Route::MappingEdit(id) => forms::mapping_edit::show(id),
        Route::Unknown(address) => view! { <NotFoundPage address=address /> }.into_any(),
    }
}
