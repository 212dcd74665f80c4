//! What lists show, as written in the query of their addresses.

use super::chips::Chips;
use super::query::{QueryText, id, value};
use authentik_rac::ListQuery;
use authentik_rac::connection_tokens::api::TokenFilter;
use authentik_rac::endpoints::{EndpointId, Protocol};
use authentik_rac::providers::ProviderId;
use authentik_rac::users::UserId;

/// What a list shows: search, order and page. Defaults are not in the address.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ListView {
    pub search: String,
    /// authentik's `ordering`: a field name, `-` before it for descending; empty for the list's own default.
    pub ordering: String,
    /// Page number, from 1; 0 is "not given" and means 1.
    pub page: u32,
    /// Rows per page; 0 is "as in the preferences".
    pub page_size: u32,
    /// What the list is narrowed to.
    pub chips: Chips,
}

impl ListView {
    /// Whether anything narrows the list.
    pub fn is_narrowed(&self) -> bool {
        !self.search.is_empty() || !self.chips.is_empty()
    }

    pub fn page(&self) -> u32 {
        self.page.max(1)
    }

    /// The request to authentik.
    pub fn query(&self, page: u32, page_size: u32) -> ListQuery<'_> {
        ListQuery { search: &self.search, ordering: &self.ordering, page, page_size }
    }

    pub(super) fn read(pairs: &[(String, String)]) -> Self {
        let number = |key| value(pairs, key).and_then(|v| v.parse().ok()).unwrap_or(0);
        ListView {
            search: value(pairs, "search").unwrap_or_default().to_owned(),
            ordering: value(pairs, "ordering").unwrap_or_default().to_owned(),
            page: match number("page") {
                1 => 0,
                n => n,
            },
            page_size: number("page_size"),
            chips: Chips::read(value(pairs, "show").unwrap_or_default()),
        }
    }

    pub(super) fn write(&self, query: &mut QueryText) {
        query.add("search", &self.search);
        query.add("ordering", &self.ordering);
        query.add("show", &self.chips.to_text());
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

impl TokensView {
    /// The filter for the request to authentik.
    pub fn filter(&self) -> TokenFilter {
        TokenFilter { provider: self.provider, endpoint: self.endpoint, user: self.user }
    }
}

/// The list of endpoints and its filters.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EndpointsView {
    pub list: ListView,
    pub provider: Option<ProviderId>,
    pub protocol: Option<Protocol>,
}

impl EndpointsView {
    pub(super) fn read(pairs: &[(String, String)], of_provider: Option<ProviderId>) -> Self {
        let protocol = value(pairs, "protocol").filter(|text| !text.is_empty());
        EndpointsView {
            list: ListView::read(pairs),
            provider: of_provider.or_else(|| id(pairs, "provider")),
            protocol: protocol.map(|text| Protocol::from(text.to_owned())),
        }
    }

    /// In a provider's tab, the provider is in the path, not in the query.
    pub(super) fn write(&self, query: &mut QueryText, in_provider: bool) {
        query.add_option("provider", self.provider.filter(|_| !in_provider));
        query.add("protocol", self.protocol.as_ref().map_or("", |protocol| protocol.as_str()));
        self.list.write(query);
    }
}

impl TokensView {
    pub(super) fn read(pairs: &[(String, String)], of_provider: Option<ProviderId>) -> Self {
        TokensView {
            list: ListView::read(pairs),
            provider: of_provider.or_else(|| id(pairs, "provider")),
            endpoint: id(pairs, "endpoint"),
            user: id(pairs, "user"),
        }
    }

    /// In a provider's tab, the provider is in the path, not in the query.
    pub(super) fn write(&self, query: &mut QueryText, in_provider: bool) {
        query.add_option("provider", self.provider.filter(|_| !in_provider));
        query.add_option("endpoint", self.endpoint);
        query.add_option("user", self.user);
        self.list.write(query);
    }
}
