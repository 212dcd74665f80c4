//! Where one is in the app: `Route` <-> the hash of the address (`#/providers/7?search=ann`).
//!
//! The only place that knows our URLs. Everything a list shows (search, filters, order, page) is part of its route, so
//! that reload, back, forward and a copied link bring back the same view. Nothing secret is ever part of a route.

use crate::connection_tokens::ConnectionTokenId;
use crate::endpoints::EndpointId;
use crate::providers::ProviderId;
use crate::rest::percent::{decode, encode};
use crate::users::UserId;

/// What a list shows: search text, order and page. Defaults are left out of the address.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ListView {
    pub search: String,
    /// authentik's `ordering`: a field name, `-` before it for descending; empty for the list's own default.
    pub ordering: String,
    /// Page number from 1; 0 stands for "not given" and means 1.
    pub page: u32,
    /// Rows per page; 0 stands for "as in the preferences".
    pub page_size: u32,
}

impl ListView {
    pub fn page(&self) -> u32 {
        self.page.max(1)
    }

    fn read(pairs: &[(String, String)]) -> Self {
        let number = |key| value(pairs, key).and_then(|v| v.parse().ok()).unwrap_or(0);
        ListView {
            search: value(pairs, "search").unwrap_or_default().to_owned(),
            ordering: value(pairs, "ordering").unwrap_or_default().to_owned(),
            page: match number("page") {
                1 => 0,
                n => n,
            },
            page_size: number("page_size"),
        }
    }

    fn write(&self, query: &mut QueryText) {
        query.add("search", &self.search);
        query.add("ordering", &self.ordering);
        query.add_number("page", if self.page == 1 { 0 } else { self.page });
        query.add_number("page_size", self.page_size);
    }
}

/// The list of connection tokens and its filters.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TokensView {
    pub list: ListView,
    pub provider: Option<ProviderId>,
    pub endpoint: Option<EndpointId>,
    pub user: Option<UserId>,
}

/// The tabs of one provider.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ProviderTab {
    Overview,
    Tokens(TokensView),
}

/// Every page of the app.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Route {
    /// The sign-in page, and where to go from there (a hash of ours, without `#`).
    Connect {
        next: Option<String>,
    },
    Overview,
    Providers(ListView),
    ProviderNew,
    Provider(ProviderId, ProviderTab),
    ProviderEdit(ProviderId),
    Tokens(TokensView),
    Token(ConnectionTokenId),
    TokenEdit(ConnectionTokenId),
    Preferences,
    /// An address that is none of ours, kept to be shown.
    Unknown(String),
}

impl Route {
    /// Reads a location hash, with or without the leading `#`. Never fails: what is no page of ours is `Unknown`.
    pub fn parse(hash: &str) -> Route {
        let text = hash.strip_prefix('#').unwrap_or(hash);
        let (path, query) = text.split_once('?').unwrap_or((text, ""));
        let pairs = read_query(query);
        let segments: Vec<&str> = path.split('/').filter(|s| !s.is_empty()).collect();
        let route = match segments.as_slice() {
            [] => Some(Route::Overview),
            ["connect"] => Some(Route::Connect { next: value(&pairs, "next").map(str::to_owned) }),
            ["providers"] => Some(Route::Providers(ListView::read(&pairs))),
            ["providers", "new"] => Some(Route::ProviderNew),
            ["providers", id] => id.parse().ok().map(|id| Route::Provider(id, ProviderTab::Overview)),
            ["providers", id, "edit"] => id.parse().ok().map(Route::ProviderEdit),
            ["providers", id, "tokens"] => id
                .parse()
                .ok()
                .map(|id| Route::Provider(id, ProviderTab::Tokens(TokensView::read(&pairs, Some(id))))),
            ["tokens"] => Some(Route::Tokens(TokensView::read(&pairs, None))),
            ["tokens", id] => id.parse().ok().map(Route::Token),
            ["tokens", id, "edit"] => id.parse().ok().map(Route::TokenEdit),
            ["preferences"] => Some(Route::Preferences),
            _ => None,
        };
        route.unwrap_or_else(|| Route::Unknown(text.to_owned()))
    }

    /// The address of this page, from `#` on: the only way links are made.
    pub fn to_hash(&self) -> String {
        let mut query = QueryText::default();
        let path = match self {
            Route::Connect { next } => {
                query.add("next", next.as_deref().unwrap_or_default());
                "#/connect".to_owned()
            }
            Route::Overview => "#/".to_owned(),
            Route::Providers(view) => {
                view.write(&mut query);
                "#/providers".to_owned()
            }
            Route::ProviderNew => "#/providers/new".to_owned(),
            Route::Provider(id, ProviderTab::Overview) => format!("#/providers/{id}"),
            Route::Provider(id, ProviderTab::Tokens(view)) => {
                view.write(&mut query, true);
                format!("#/providers/{id}/tokens")
            }
            Route::ProviderEdit(id) => format!("#/providers/{id}/edit"),
            Route::Tokens(view) => {
                view.write(&mut query, false);
                "#/tokens".to_owned()
            }
            Route::Token(id) => format!("#/tokens/{id}"),
            Route::TokenEdit(id) => format!("#/tokens/{id}/edit"),
            Route::Preferences => "#/preferences".to_owned(),
            Route::Unknown(text) => format!("#{text}"),
        };
        path + &query.0
    }

    /// Whether `other` is the same page, perhaps showing other rows: then a change of route is not a change of page
    /// (focus and scroll stay, nothing is announced).
    pub fn same_page(&self, other: &Route) -> bool {
        match (self, other) {
            (Route::Providers(_), Route::Providers(_)) | (Route::Tokens(_), Route::Tokens(_)) => true,
            (Route::Provider(a, ProviderTab::Tokens(_)), Route::Provider(b, ProviderTab::Tokens(_))) => {
                a == b
            }
            (a, b) => a == b,
        }
    }
}

impl TokensView {
    fn read(pairs: &[(String, String)], of_provider: Option<ProviderId>) -> Self {
        fn id<T: std::str::FromStr>(pairs: &[(String, String)], key: &str) -> Option<T> {
            value(pairs, key).and_then(|v| v.parse().ok())
        }
        TokensView {
            list: ListView::read(pairs),
            provider: of_provider.or_else(|| id(pairs, "provider")),
            endpoint: id(pairs, "endpoint"),
            user: id(pairs, "user"),
        }
    }

    /// In a provider's own tab the provider is part of the path, not of the query.
    fn write(&self, query: &mut QueryText, in_provider: bool) {
        if let (Some(id), false) = (self.provider, in_provider) {
            query.add("provider", &id.to_string());
        }
        if let Some(id) = self.endpoint {
            query.add("endpoint", &id.to_string());
        }
        if let Some(id) = self.user {
            query.add("user", &id.to_string());
        }
        self.list.write(query);
    }
}

#[derive(Default)]
struct QueryText(String);

impl QueryText {
    fn add(&mut self, key: &str, value: &str) {
        if value.is_empty() {
            return;
        }
        self.0.push(if self.0.is_empty() { '?' } else { '&' });
        self.0.push_str(key);
        self.0.push('=');
        self.0.push_str(&encode(value));
    }

    fn add_number(&mut self, key: &str, value: u32) {
        if value != 0 {
            self.add(key, &value.to_string());
        }
    }
}

fn read_query(query: &str) -> Vec<(String, String)> {
    query
        .split('&')
        .filter_map(|pair| pair.split_once('='))
        .map(|(key, value)| (decode(key), decode(value)))
        .collect()
}

fn value<'a>(pairs: &'a [(String, String)], key: &str) -> Option<&'a str> {
    pairs.iter().find(|(k, _)| k == key).map(|(_, v)| v.as_str())
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;
