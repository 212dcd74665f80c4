//! What lists show, as written in the query of their addresses.

use super::chips::Chips;
use super::query::{QueryText, id, value};
use super::shared_look::SharedLook;
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
    /// Its columns and density; those of this browser if there are none.
    pub look: Option<SharedLook>,
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
            look: SharedLook::read(pairs),
        }
    }

    pub(super) fn write(&self, query: &mut QueryText) {
        query.add("search", &self.search);
        query.add("ordering", &self.ordering);
        query.add("show", &self.chips.to_text());
        query.add_number("page", if self.page == 1 { 0 } else { self.page });
        query.add_number("page_size", self.page_size);
        if let Some(look) = &self.look {
            look.write(query);
        }
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

/// Which part of the matrix of access is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum AccessShow {
    #[default]
    All,
    /// Endpoints that are open to everyone.
    Open,
    /// Users who reach an endpoint only because they are bound themselves, and these endpoints.
    Direct,
}

impl AccessShow {
    pub const ALL: [AccessShow; 3] = [Self::All, Self::Open, Self::Direct];

    /// As in the address.
    pub fn key(self) -> &'static str {
        match self {
            Self::All => "",
            Self::Open => "open",
            Self::Direct => "direct",
        }
    }

    pub fn from_key(key: &str) -> Self {
        Self::ALL.into_iter().find(|show| show.key() == key).unwrap_or_default()
    }
}

/// The matrix of access and its filters.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AccessView {
    /// What the names of users, or of groups, contain.
    pub user: String,
    /// What the name, host or provider of endpoints contains.
    pub endpoint: String,
    pub show: AccessShow,
    /// Only those who reach more endpoints than this.
    pub more_than: Option<u32>,
    /// Groups instead of users.
    pub groups: bool,
    /// Only these two users, and the endpoints in which they differ.
    pub compare: Option<(UserId, UserId)>,
}

impl AccessView {
    pub(super) fn read(pairs: &[(String, String)]) -> Self {
        let text = |key| value(pairs, key).unwrap_or_default().to_owned();
        let compare = || {
            let (one, other) = value(pairs, "compare")?.split_once('.')?;
            Some((one.parse().ok()?, other.parse().ok()?))
        };
        AccessView {
            user: text("user"),
            endpoint: text("endpoint"),
            show: AccessShow::from_key(&text("show")),
            more_than: value(pairs, "more_than").and_then(|number| number.parse().ok()),
            groups: value(pairs, "rows") == Some("groups"),
            compare: compare(),
        }
    }

    pub(super) fn write(&self, query: &mut QueryText) {
        query.add("user", &self.user);
        query.add("endpoint", &self.endpoint);
        query.add("show", self.show.key());
        query.add_option("more_than", self.more_than);
        query.add("rows", if self.groups { "groups" } else { "" });
        query.add_option("compare", self.compare.map(|(one, other)| format!("{one}.{other}")));
    }
}

/// “Check for a user”: whom, and for which endpoint of the provider.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CheckView {
    pub user: Option<UserId>,
    pub endpoint: Option<EndpointId>,
}

impl CheckView {
    pub(super) fn read(pairs: &[(String, String)]) -> Self {
        CheckView { user: id(pairs, "user"), endpoint: id(pairs, "endpoint") }
    }

    pub(super) fn write(self, query: &mut QueryText) {
        query.add_option("user", self.user);
        query.add_option("endpoint", self.endpoint);
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
