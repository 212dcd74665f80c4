//! The route: `Route` <-> the hash of the address (`#/providers/7?search=ann`).
//!
//! The only place that knows our URLs. A list's search, filters, order and page are part of its route, so that
//! reload, back, forward and a copied link restore the same view. Routes contain nothing secret.

mod activity;
mod chips;
mod minute;
mod plain;
mod query;
mod same_page;
mod shared_look;
mod views;

use authentik_rac::connection_tokens::ConnectionTokenId;
use authentik_rac::endpoints::{EndpointField, EndpointId};
use authentik_rac::property_mappings::PropertyMappingId;
use authentik_rac::providers::{ProviderField, ProviderId};
use authentik_rac::users::UserId;
use query::{QueryText, id, read_query, value};

pub use activity::{ActivityKind, ActivityView, PeriodError};
pub use chips::{Chip, Chips};
pub use minute::Minute;
pub use plain::PlainPage;
pub use shared_look::SharedLook;
pub use views::{AccessShow, AccessView, CheckView, EndpointsView, ListView, TokensView};

/// In the address of a form: the field to focus.
const FIELD: &str = "field";
/// In the address of the wizard: the step.
const STEP: &str = "step";

/// The tabs of one provider.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ProviderTab {
    Overview,
    Endpoints(EndpointsView),
    Tokens(TokensView),
    Access,
    Settings,
    Changelog,
    Permissions,
    /// The overview with the dialog “Check for a user”.
    Check(CheckView),
}

/// The tabs of one endpoint.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EndpointTab {
    Overview,
    Bindings,
    Access,
    Settings,
    Changelog,
    /// The overview with the dialog “Check for a user”, and the user.
    Check(Option<UserId>),
}

/// The tabs of one property mapping.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MappingTab {
    Overview,
    Changelog,
}

/// Every page of the app.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Route {
    /// The connect page, and where to go afterwards (one of our hashes, without `#`).
    Connect {
        next: Option<String>,
    },
    Plain(PlainPage),
    Providers(ListView),
    ProviderNew,
    /// A new provider, as a copy of another.
    ProviderClone(ProviderId),
    /// A provider, copied to another instance.
    ProviderCopy(ProviderId),
    /// Two instances side by side.
    ProvidersCompare,
    Provider(ProviderId, ProviderTab),
    ProviderEdit(ProviderId),
    /// The same form with the focus on one field: for links to what has to be changed.
    ProviderEditAt(ProviderId, ProviderField),
    Endpoints(EndpointsView),
    /// A new endpoint, for a provider or as a copy of another endpoint.
    EndpointNew {
        provider: Option<ProviderId>,
        from: Option<EndpointId>,
    },
    Endpoint(EndpointId, EndpointTab),
    EndpointEdit(EndpointId),
    /// See `ProviderEditAt`.
    EndpointEditAt(EndpointId, EndpointField),
    Tokens(TokensView),
    Token(ConnectionTokenId),
    TokenEdit(ConnectionTokenId),
    Mappings(ListView),
    /// A new property mapping, possibly as a copy of another.
    MappingNew {
        from: Option<PropertyMappingId>,
    },
    Mapping(PropertyMappingId, MappingTab),
    /// Who can reach which endpoint.
    Access(AccessView),
    User(UserId),
    MappingEdit(PropertyMappingId),
    /// Launches and changes.
    Activity(ActivityView),
    /// A step of the wizard, from 1. Without one, it goes on where it was left.
    ConnectMachinesAt(u32),
    /// An address that is none of ours, kept to be shown.
    Unknown(String),
}

impl Route {
    pub const OVERVIEW: Route = Route::Plain(PlainPage::Overview);
    pub const PREFERENCES: Route = Route::Plain(PlainPage::Preferences);
    pub const IMPORT: Route = Route::Plain(PlainPage::Import);
    pub const PLAN: Route = Route::Plain(PlainPage::Plan);
    pub const CONNECT_MACHINES: Route = Route::Plain(PlainPage::ConnectMachines);
    pub const RECENT_CHANGES: Route = Route::Plain(PlainPage::RecentChanges);

    /// Parses a location hash, with or without the leading `#`. Never fails: unknown addresses are `Unknown`.
    pub fn parse(hash: &str) -> Route {
        let text = hash.strip_prefix('#').unwrap_or(hash);
        let (path, query) = text.split_once('?').unwrap_or((text, ""));
        let pairs = read_query(query);
        let segments: Vec<&str> = path.split('/').filter(|s| !s.is_empty()).collect();
        let route = match segments.as_slice() {
            ["connect"] => Some(Route::Connect { next: value(&pairs, "next").map(str::to_owned) }),
            ["providers"] => Some(Route::Providers(ListView::read(&pairs))),
            ["providers", "new"] => Some(id(&pairs, "from").map_or(Route::ProviderNew, Route::ProviderClone)),
            ["providers", id, "edit"] => id.parse().ok().map(|id| {
                let field = value(&pairs, FIELD).and_then(ProviderField::from_key);
                field.map_or(Route::ProviderEdit(id), |field| Route::ProviderEditAt(id, field))
            }),
            ["providers", "compare"] => Some(Route::ProvidersCompare),
            ["providers", id, "copy"] => id.parse().ok().map(Route::ProviderCopy),
            ["providers", id, tab @ ..] => id.parse().ok().and_then(|id| {
                let tab = match tab {
                    [] => ProviderTab::Overview,
                    ["endpoints"] => ProviderTab::Endpoints(EndpointsView::read(&pairs, Some(id))),
                    ["tokens"] => ProviderTab::Tokens(TokensView::read(&pairs, Some(id))),
                    ["access"] => ProviderTab::Access,
                    ["settings"] => ProviderTab::Settings,
                    ["changelog"] => ProviderTab::Changelog,
                    ["permissions"] => ProviderTab::Permissions,
                    ["check"] => ProviderTab::Check(CheckView::read(&pairs)),
                    _ => return None,
                };
                Some(Route::Provider(id, tab))
            }),
            ["endpoints"] => Some(Route::Endpoints(EndpointsView::read(&pairs, None))),
            ["endpoints", "new"] => {
                Some(Route::EndpointNew { provider: id(&pairs, "provider"), from: id(&pairs, "from") })
            }
            ["endpoints", id, "edit"] => id.parse().ok().map(|id| {
                let field = value(&pairs, FIELD).and_then(EndpointField::from_key);
                field.map_or(Route::EndpointEdit(id), |field| Route::EndpointEditAt(id, field))
            }),
            ["endpoints", id, tab @ ..] => id.parse().ok().and_then(|id| {
                let tab = match tab {
                    [] => EndpointTab::Overview,
                    ["bindings"] => EndpointTab::Bindings,
                    ["access"] => EndpointTab::Access,
                    ["check"] => EndpointTab::Check(query::id(&pairs, "user")),
                    ["settings"] => EndpointTab::Settings,
                    ["changelog"] => EndpointTab::Changelog,
                    _ => return None,
                };
                Some(Route::Endpoint(id, tab))
            }),
            ["tokens"] => Some(Route::Tokens(TokensView::read(&pairs, None))),
            ["tokens", id] => id.parse().ok().map(Route::Token),
            ["tokens", id, "edit"] => id.parse().ok().map(Route::TokenEdit),
            ["access"] => Some(Route::Access(AccessView::read(&pairs))),
            ["users", id] => id.parse().ok().map(Route::User),
            ["mappings"] => Some(Route::Mappings(ListView::read(&pairs))),
            ["mappings", "new"] => Some(Route::MappingNew { from: id(&pairs, "from") }),
            ["mappings", id] => id.parse().ok().map(|id| Route::Mapping(id, MappingTab::Overview)),
            ["mappings", id, "changelog"] => {
                id.parse().ok().map(|id| Route::Mapping(id, MappingTab::Changelog))
            }
            ["mappings", id, "edit"] => id.parse().ok().map(Route::MappingEdit),
            ["activity"] => Some(Route::Activity(ActivityView::read(&pairs))),
            ["connect-machines"] => {
                Some(id(&pairs, STEP).map_or(Route::CONNECT_MACHINES, Route::ConnectMachinesAt))
            }
            // Its other address, which texts and links may use.
            ["recent-changes"] => Some(Route::RECENT_CHANGES),
            other => PlainPage::at(&other.join("/")).map(Route::Plain),
        };
        route.unwrap_or_else(|| Route::Unknown(text.to_owned()))
    }

    /// The address of this page, starting with `#`. All links are made with it.
    pub fn to_hash(&self) -> String {
        let mut query = QueryText::default();
        let path = match self {
            Route::Connect { next } => {
                query.add("next", next.as_deref().unwrap_or_default());
                "#/connect".to_owned()
            }
            Route::Plain(page) => format!("#/{}", page.path()),
            Route::Providers(view) => {
                view.write(&mut query);
                "#/providers".to_owned()
            }
            Route::ProviderNew => "#/providers/new".to_owned(),
            Route::ProviderClone(from) => {
                query.add("from", &from.to_string());
                "#/providers/new".to_owned()
            }
            Route::ProviderCopy(id) => format!("#/providers/{id}/copy"),
            Route::ProvidersCompare => "#/providers/compare".to_owned(),
            Route::Provider(id, ProviderTab::Overview) => format!("#/providers/{id}"),
            Route::Provider(id, ProviderTab::Tokens(view)) => {
                view.write(&mut query, true);
                format!("#/providers/{id}/tokens")
            }
            Route::Provider(id, ProviderTab::Endpoints(view)) => {
                view.write(&mut query, true);
                format!("#/providers/{id}/endpoints")
            }
            Route::Provider(id, ProviderTab::Access) => format!("#/providers/{id}/access"),
            Route::Provider(id, ProviderTab::Check(check)) => {
                check.write(&mut query);
                format!("#/providers/{id}/check")
            }
            Route::Provider(id, ProviderTab::Settings) => format!("#/providers/{id}/settings"),
            Route::Provider(id, ProviderTab::Changelog) => format!("#/providers/{id}/changelog"),
            Route::Provider(id, ProviderTab::Permissions) => format!("#/providers/{id}/permissions"),
            Route::ProviderEdit(id) => format!("#/providers/{id}/edit"),
            Route::ProviderEditAt(id, field) => {
                query.add(FIELD, field.key());
                format!("#/providers/{id}/edit")
            }
            Route::Endpoints(view) => {
                view.write(&mut query, false);
                "#/endpoints".to_owned()
            }
            Route::EndpointNew { provider, from } => {
                query.add_option("provider", *provider);
                query.add_option("from", *from);
                "#/endpoints/new".to_owned()
            }
            Route::Endpoint(id, EndpointTab::Overview) => format!("#/endpoints/{id}"),
            Route::Endpoint(id, EndpointTab::Bindings) => format!("#/endpoints/{id}/bindings"),
            Route::Endpoint(id, EndpointTab::Access) => format!("#/endpoints/{id}/access"),
            Route::Endpoint(id, EndpointTab::Check(user)) => {
                query.add_option("user", *user);
                format!("#/endpoints/{id}/check")
            }
            Route::Endpoint(id, EndpointTab::Settings) => format!("#/endpoints/{id}/settings"),
            Route::Endpoint(id, EndpointTab::Changelog) => format!("#/endpoints/{id}/changelog"),
            Route::EndpointEdit(id) => format!("#/endpoints/{id}/edit"),
            Route::EndpointEditAt(id, field) => {
                query.add(FIELD, field.key());
                format!("#/endpoints/{id}/edit")
            }
            Route::Tokens(view) => {
                view.write(&mut query, false);
                "#/tokens".to_owned()
            }
            Route::Token(id) => format!("#/tokens/{id}"),
            Route::TokenEdit(id) => format!("#/tokens/{id}/edit"),
            Route::Access(view) => {
                view.write(&mut query);
                "#/access".to_owned()
            }
            Route::User(id) => format!("#/users/{id}"),
            Route::Mappings(view) => {
                view.write(&mut query);
                "#/mappings".to_owned()
            }
            Route::MappingNew { from } => {
                query.add_option("from", *from);
                "#/mappings/new".to_owned()
            }
            Route::Mapping(id, MappingTab::Overview) => format!("#/mappings/{id}"),
            Route::Mapping(id, MappingTab::Changelog) => format!("#/mappings/{id}/changelog"),
            Route::MappingEdit(id) => format!("#/mappings/{id}/edit"),
            Route::Activity(view) => {
                view.write(&mut query);
                "#/activity".to_owned()
            }
            Route::ConnectMachinesAt(step) => {
                query.add(STEP, &step.to_string());
                Route::CONNECT_MACHINES.to_hash()
            }
            Route::Unknown(text) => format!("#{text}"),
        };
        path + &query.0
    }

    /// The page of the object that this is about, without tab or form; of a list without its search and filters.
    pub fn of_object(&self) -> Route {
        match self {
            Route::Provider(id, _)
            | Route::ProviderCopy(id)
            | Route::ProviderEdit(id)
            | Route::ProviderEditAt(id, _) => Route::Provider(*id, ProviderTab::Overview),
            Route::Endpoint(id, _) | Route::EndpointEdit(id) | Route::EndpointEditAt(id, _) => {
                Route::Endpoint(*id, EndpointTab::Overview)
            }
            Route::Mapping(id, _) | Route::MappingEdit(id) => Route::Mapping(*id, MappingTab::Overview),
            Route::TokenEdit(id) => Route::Token(*id),
            Route::Providers(_) => Route::Providers(ListView::default()),
            Route::Endpoints(_) => Route::Endpoints(EndpointsView::default()),
            Route::Tokens(view) => Route::Tokens(TokensView { list: ListView::default(), ..view.clone() }),
            Route::Mappings(_) => Route::Mappings(ListView::default()),
            Route::Activity(_) => Route::Activity(ActivityView::default()),
            Route::Access(_) => Route::Access(AccessView::default()),
            Route::ConnectMachinesAt(_) => Route::CONNECT_MACHINES,
            other => other.clone(),
        }
    }

    /// The first page of the same list, with the columns of this browser.
    pub fn first_page(&self) -> Route {
        let mut route = self.clone();
        if let Some(list) = route.list_mut() {
            list.page = 0;
            list.look = None;
        }
        route
    }

    /// The list that it shows.
    fn list_mut(&mut self) -> Option<&mut ListView> {
        match self {
            Route::Providers(list) | Route::Mappings(list) => Some(list),
            Route::Endpoints(view) | Route::Provider(_, ProviderTab::Endpoints(view)) => Some(&mut view.list),
            Route::Tokens(view) | Route::Provider(_, ProviderTab::Tokens(view)) => Some(&mut view.list),
            _ => None,
        }
    }

    /// The same list with columns and density in its address.
    pub fn with_look(mut self, look: SharedLook) -> Route {
        if let Some(list) = self.list_mut() {
            list.look = Some(look);
        }
        self
    }

    /// The corresponding page in another instance: the same list and search. Ids, and filters by them, mean nothing
    /// there.
    pub fn in_another_authentik(&self) -> Route {
        let same = |view: &ListView| ListView { page: 0, ..view.clone() };
        match self {
            Route::Connect { next } => match Route::parse(next.as_deref().unwrap_or_default()) {
                Route::Connect { .. } => Route::OVERVIEW,
                next => next.in_another_authentik(),
            },
            Route::Providers(view) => Route::Providers(same(view)),
            Route::ProviderNew
            | Route::ProviderClone(_)
            | Route::ProviderCopy(_)
            | Route::Provider(..)
            | Route::ProviderEdit(_)
            | Route::ProviderEditAt(..) => Route::Providers(ListView::default()),
            Route::Endpoints(view) => Route::Endpoints(EndpointsView {
                list: same(&view.list),
                provider: None,
                protocol: view.protocol.clone(),
            }),
            Route::EndpointNew { .. }
            | Route::Endpoint(..)
            | Route::EndpointEdit(_)
            | Route::EndpointEditAt(..) => Route::Endpoints(EndpointsView::default()),
            Route::Tokens(view) => {
                Route::Tokens(TokensView { list: same(&view.list), ..TokensView::default() })
            }
            Route::Token(_) | Route::TokenEdit(_) => Route::Tokens(TokensView::default()),
            Route::Mappings(view) => Route::Mappings(same(view)),
            Route::MappingNew { .. } | Route::Mapping(..) | Route::MappingEdit(_) => {
                Route::Mappings(ListView::default())
            }
            Route::ProvidersCompare => Route::ProvidersCompare,
            Route::Activity(view) => Route::Activity(ActivityView { provider: None, ..view.clone() }),
            Route::Access(view) => Route::Access(AccessView { compare: None, ..view.clone() }),
            Route::User(_) => Route::Access(AccessView::default()),
            Route::Plain(page) => Route::Plain(*page),
            Route::ConnectMachinesAt(_) => Route::CONNECT_MACHINES,
            Route::Unknown(_) => Route::OVERVIEW,
        }
    }

    /// The part of the app that this page belongs to: the first word of its address. None for an address that is none
    /// of ours.
    pub fn section(&self) -> Option<String> {
        let hash = match self {
            Route::Unknown(_) => return None,
            _ => self.to_hash(),
        };
        hash.split(['/', '?']).nth(1).map(str::to_owned)
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;
