//! The page for each route, and the part of the app that it is loaded with.

use super::connected::Connected;
use super::not_found::NotFoundPage;
use super::preferences_page::PreferencesPage;
use crate::access::AccessPage;
use crate::activity::ActivityPage;
use crate::config::Config;
use crate::connect_machines::ConnectMachinesPage;
use crate::connection_tokens::{TokenEditPage, TokenPage, TokensPage};
use crate::endpoints::{EndpointEditPage, EndpointNewPage, EndpointPage, EndpointsPage};
use crate::overview::OverviewPage;
use crate::palette;
use crate::parts::{NotFetched, part};
use crate::permissions::OwnRights;
use crate::plan::{ComparePage, CopyPage, ImportPage, PlanPage};
use crate::property_mappings::{MappingEditPage, MappingNewPage, MappingPage, MappingsPage};
use crate::providers::{ProviderClonePage, ProviderEditPage, ProviderNewPage, ProviderPage, ProvidersPage};
use crate::readiness;
use crate::recent_changes;
use crate::route::{
    AccessView, ActivityView, EndpointTab, EndpointsView, ListView, MappingTab, PlainPage, ProviderTab,
    Route, TokensView,
};
use crate::session;
use crate::session::{InstanceDialog, InstanceMenu, InstanceSection, InstanceTask, Session};
use crate::users::UserPage;
use authentik_rac::connection_tokens::ConnectionTokenId;
use authentik_rac::endpoints::EndpointField;
use authentik_rac::endpoints::EndpointId;
use authentik_rac::property_mappings::PropertyMappingId;
use authentik_rac::providers::{ProviderField, ProviderId};
use authentik_rac::users::UserId;
use leptos::prelude::*;

// One part for each page; what they share is put into files with it when the app is divided (xtask/src/split/).

part! {
    start {
        connected(config: StoredValue<Config>, session: Session) =>
            view! { <Connected config=config session=session /> };
        instance_menu() => view! { <InstanceMenu /> };
    }
}

part! {
    overview {
        page() => view! { <OverviewPage /> };
    }
}

part! {
    preferences {
        page() => view! { <PreferencesPage /> };
    }
}

part! {
    plan {
        import() => view! { <ImportPage /> };
        page() => view! { <PlanPage /> };
    }
}

part! {
    instances_copy {
        copy(id: ProviderId) => view! { <CopyPage id=id /> };
        compare() => view! { <ComparePage /> };
    }
}

part! {
    connect_machines {
        page() => view! { <ConnectMachinesPage /> };
    }
}

part! {
    own_rights {
        section() => view! { <OwnRights /> };
    }
}

part! {
    instances {
        section() => view! { <InstanceSection /> };
        dialog(task: InstanceTask) => view! { <InstanceDialog task=task /> };
    }
}

part! {
    provider_list {
        page(view: Memo<ListView>) => view! { <ProvidersPage view=view /> };
    }
}

part! {
    provider {
        page(id: ProviderId, tab: Memo<ProviderTab>) => view! { <ProviderPage id=id tab=tab /> };
    }
}

part! {
    provider_form {
        new() => view! { <ProviderNewPage /> };
        edit(id: ProviderId, field: Option<ProviderField>) => view! { <ProviderEditPage id=id field=field /> };
    }
}

part! {
    provider_clone {
        page(from: ProviderId) => view! { <ProviderClonePage from=from /> };
    }
}

part! {
    endpoint_list {
        page(view: Memo<EndpointsView>) => view! { <EndpointsPage view=view /> };
    }
}

part! {
    endpoint {
        page(id: EndpointId, tab: Memo<EndpointTab>) => view! { <EndpointPage id=id tab=tab /> };
    }
}

part! {
    endpoint_form {
        new(provider: Option<ProviderId>, from: Option<EndpointId>) =>
            view! { <EndpointNewPage provider=provider from=from /> };
        edit(id: EndpointId, field: Option<EndpointField>) => view! { <EndpointEditPage id=id field=field /> };
    }
}

part! {
    token_list {
        page(view: Memo<TokensView>) => view! { <TokensPage view=view /> };
    }
}

part! {
    token {
        page(id: ConnectionTokenId) => view! { <TokenPage id=id /> };
    }
}

part! {
    token_form {
        edit(id: ConnectionTokenId) => view! { <TokenEditPage id=id /> };
    }
}

part! {
    access_page in access {
        page(view: Memo<AccessView>) => view! { <AccessPage view=view /> };
    }
}

part! {
    user {
        page(id: UserId) => view! { <UserPage id=id /> };
    }
}

part! {
    mapping_list {
        page(view: Memo<ListView>) => view! { <MappingsPage view=view /> };
    }
}

part! {
    mapping {
        page(id: PropertyMappingId, tab: Memo<MappingTab>) => view! { <MappingPage id=id tab=tab /> };
    }
}

part! {
    mapping_form {
        new(from: Option<PropertyMappingId>) => view! { <MappingNewPage from=from /> };
        edit(id: PropertyMappingId) => view! { <MappingEditPage id=id /> };
    }
}

part! {
    activity {
        page(view: Memo<ActivityView>) => view! { <ActivityPage view=view /> };
    }
}

/// Loads the parts that are likely to be opened next: the sections of the navigation, what a click on a row opens, and
/// the command palette, in whose box users type at once.
pub async fn fetch_likely() -> Result<(), NotFetched> {
    overview::fetch().await?;
    provider_list::fetch().await?;
    endpoint_list::fetch().await?;
    token_list::fetch().await?;
    mapping_list::fetch().await?;
    provider::fetch().await?;
    endpoint::fetch().await?;
    readiness::checks::fetch().await?;
    palette::dialogs::fetch().await?;
    session::dialogs::fetch().await
}

/// The page for a route. Its rows and tab follow `route` while it is the same page.
pub fn page_of(page: Route, route: Signal<Route>) -> AnyView {
    match page {
        Route::Plain(PlainPage::Overview) | Route::Connect { .. } => overview::page::show(),
        Route::Plain(PlainPage::Preferences) => preferences::page::show(),
        Route::Plain(PlainPage::Import) => plan::import::show(),
        Route::Plain(PlainPage::Plan) => plan::page::show(),
        Route::Plain(PlainPage::ConnectMachines) | Route::ConnectMachinesAt(_) => {
            connect_machines::page::show()
        }
        Route::Plain(PlainPage::RecentChanges) => recent_changes::pages::page::show(),
        Route::Providers(first) => provider_list::page::show(Memo::new(move |last| match route.get() {
            Route::Providers(view) => view,
            _ => last.unwrap_or(&first).clone(),
        })),
        Route::Endpoints(first) => endpoint_list::page::show(Memo::new(move |last| match route.get() {
            Route::Endpoints(view) => view,
            _ => last.unwrap_or(&first).clone(),
        })),
        Route::Tokens(first) => token_list::page::show(Memo::new(move |last| match route.get() {
            Route::Tokens(view) => view,
            _ => last.unwrap_or(&first).clone(),
        })),
        Route::Access(first) => access_page::page::show(Memo::new(move |last| match route.get() {
            Route::Access(view) => view,
            _ => last.unwrap_or(&first).clone(),
        })),
        Route::User(id) => user::page::show(id),
        Route::Mappings(first) => mapping_list::page::show(Memo::new(move |last| match route.get() {
            Route::Mappings(view) => view,
            _ => last.unwrap_or(&first).clone(),
        })),
        Route::Activity(first) => activity::page::show(Memo::new(move |last| match route.get() {
            Route::Activity(view) => view,
            _ => last.unwrap_or(&first).clone(),
        })),
        Route::Provider(id, first) => {
            let tab = Memo::new(move |last| match route.get() {
                Route::Provider(now, tab) if now == id => tab,
                _ => last.unwrap_or(&first).clone(),
            });
            provider::page::show(id, tab)
        }
        Route::Endpoint(id, first) => {
            let tab = Memo::new(move |last| match route.get() {
                Route::Endpoint(now, tab) if now == id => tab,
                _ => *last.unwrap_or(&first),
            });
            endpoint::page::show(id, tab)
        }
        Route::Mapping(id, first) => {
            let tab = Memo::new(move |last| match route.get() {
                Route::Mapping(now, tab) if now == id => tab,
                _ => *last.unwrap_or(&first),
            });
            mapping::page::show(id, tab)
        }
        Route::Token(id) => token::page::show(id),
        Route::ProviderNew => provider_form::new::show(),
        Route::ProviderClone(from) => provider_clone::page::show(from),
        Route::ProviderCopy(id) => instances_copy::copy::show(id),
        Route::ProvidersCompare => instances_copy::compare::show(),
        Route::ProviderEdit(id) => provider_form::edit::show(id, None),
        Route::ProviderEditAt(id, field) => provider_form::edit::show(id, Some(field)),
        Route::EndpointNew { provider, from } => endpoint_form::new::show(provider, from),
        Route::EndpointEdit(id) => endpoint_form::edit::show(id, None),
        Route::EndpointEditAt(id, field) => endpoint_form::edit::show(id, Some(field)),
        Route::TokenEdit(id) => token_form::edit::show(id),
        Route::MappingNew { from } => mapping_form::new::show(from),
        Route::MappingEdit(id) => mapping_form::edit::show(id),
        Route::Unknown(address) => view! { <NotFoundPage address=address /> }.into_any(),
    }
}
