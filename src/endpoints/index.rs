//! An index of all endpoints for searching and sorting in the browser: authentik doesn't search hosts, and a list of
//! ten thousand has to respond while the user types. The searched text is folded once instead of at every key.

use super::launch::NoLaunch;
use authentik_rac::endpoints::EndpointFields;
use authentik_rac::endpoints::limit::Limit;
use authentik_rac::endpoints::{Endpoint, EndpointId, Protocol};
use authentik_rac::property_mappings::PropertyMappingId;
use authentik_rac::providers::ProviderId;
use rac_ui::{Query, fold, ranks};
use serde_json::{Map, Value};
use std::collections::HashSet;
use std::sync::Arc;

/// An endpoint in the list, with what its row shows.
#[derive(Clone, Debug, PartialEq, Hash)]
pub struct Entry {
    pub id: EndpointId,
    pub name: String,
    pub protocol: Protocol,
    pub host: String,
    pub provider: ProviderId,
    pub provider_name: String,
    pub maximum_connections: i32,
    pub launch_url: Option<String>,
    /// Why launching it can only fail, if that is known.
    pub no_launch: Option<NoLaunch>,
    /// Whether its provider has no outpost, as far as authentik says.
    pub no_outpost: bool,
    /// Name and host, folded for the search.
    searched: String,
}

/// What no row shows, but bulk changes need. Settings are stored as text: ten thousand maps would take several times the
/// memory.
#[derive(Clone, Debug, Default, PartialEq)]
struct Stored {
    /// JSON; empty if there are none.
    settings: Box<str>,
    property_mappings: Box<[PropertyMappingId]>,
}

impl Stored {
    fn new(endpoint: &Endpoint) -> Self {
        let settings = match endpoint.settings.is_empty() {
            true => String::new(),
            false => serde_json::to_string(&endpoint.settings).unwrap_or_default(),
        };
        Stored { settings: settings.into(), property_mappings: endpoint.property_mappings.as_slice().into() }
    }

    fn settings(&self) -> Map<String, Value> {
        serde_json::from_str(&self.settings).unwrap_or_default()
    }
}

impl Entry {
    fn new(endpoint: Endpoint) -> Self {
        let no_launch = NoLaunch::of(&endpoint);
        let no_outpost = endpoint.provider_obj.outpost_set.as_ref().is_some_and(Vec::is_empty);
        let provider_name = endpoint.provider_obj.name;
        Entry {
            id: endpoint.pk,
            searched: [fold(&endpoint.name), fold(&endpoint.host)].join("\n"),
            name: endpoint.name,
            protocol: endpoint.protocol,
            host: endpoint.host,
            provider: endpoint.provider,
            provider_name,
            maximum_connections: endpoint.maximum_connections,
            launch_url: endpoint.launch_url,
            no_launch,
            no_outpost,
        }
    }
}

/// The sort keys, in columns and in the address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SortBy {
    Name,
    Protocol,
    Host,
    Provider,
    Limit,
    Launch,
}

impl SortBy {
    pub const ALL: [SortBy; 6] =
        [SortBy::Name, SortBy::Protocol, SortBy::Host, SortBy::Provider, SortBy::Limit, SortBy::Launch];

    pub fn key(self) -> &'static str {
        match self {
            SortBy::Name => "name",
            SortBy::Protocol => "protocol",
            SortBy::Host => "host",
            SortBy::Provider => "provider",
            SortBy::Limit => "maximum_connections",
            SortBy::Launch => "launch_url",
        }
    }

    fn from_key(key: &str) -> SortBy {
        SortBy::ALL.into_iter().find(|by| by.key() == key).unwrap_or(SortBy::Name)
    }
}

/// All endpoints that were read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Index {
    pub entries: Vec<Entry>,
    /// For each entry, in the same order.
    stored: Vec<Stored>,
    /// How many endpoints the account can't see.
    pub hidden: u32,
}

impl Index {
    pub fn new(endpoints: Vec<Endpoint>, hidden: u32) -> Self {
        let (stored, entries) =
            endpoints.into_iter().map(|endpoint| (Stored::new(&endpoint), Entry::new(endpoint))).unzip();
        Index { entries, stored, hidden }
    }

    /// The writable fields of the endpoint at this index.
    pub fn fields(&self, place: usize) -> Option<EndpointFields> {
        let (entry, stored) = (self.entries.get(place)?, self.stored.get(place)?);
        Some(EndpointFields {
            name: entry.name.clone(),
            provider: Some(entry.provider),
            protocol: Some(entry.protocol.clone()),
            host: entry.host.clone(),
            maximum_connections: entry.maximum_connections,
            property_mappings: stored.property_mappings.to_vec(),
            settings: stored.settings(),
        })
    }

    /// The connection settings of the endpoint at this index.
    pub fn settings(&self, place: usize) -> Map<String, Value> {
        self.stored.get(place).map(Stored::settings).unwrap_or_default()
    }

    /// The indexes of the entries in the order of `ordering` (`-host`: by host, descending). Equal entries are sorted
    /// by name, then by id, so that the order is stable.
    pub fn sorted(&self, ordering: &str) -> Vec<usize> {
        let (key, descending) = match ordering.strip_prefix('-') {
            Some(key) => (key, true),
            None => (ordering, false),
        };
        let by = SortBy::from_key(key);
        let names = self.ranks(|entry| &entry.name);
        let keys: Vec<u32> = match by {
            SortBy::Name => names.clone(),
            SortBy::Host => self.ranks(|entry| &entry.host),
            SortBy::Provider => self.ranks(|entry| &entry.provider_name),
            SortBy::Protocol => self.ranks(|entry| entry.protocol.as_str()),
            SortBy::Limit => self.entries.iter().map(limit_key).collect(),
            SortBy::Launch => self
                .entries
                .iter()
                .map(|entry| (entry.launch_url.is_none() || entry.no_launch.is_some()).into())
                .collect(),
        };
        let mut places: Vec<usize> = (0..self.entries.len()).collect();
        places.sort_unstable_by(|left, right| {
            let order = keys.get(*left).cmp(&keys.get(*right));
            let order = if descending { order.reverse() } else { order };
            let id = |place: &usize| self.entries.get(*place).map(|entry| entry.id);
            order
                .then_with(|| names.get(*left).cmp(&names.get(*right)))
                .then_with(|| id(left).cmp(&id(right)))
        });
        places
    }

    fn ranks(&self, text: fn(&Entry) -> &str) -> Vec<u32> {
        ranks(&mut self.entries.iter().map(text))
    }

    /// Those of `places` that match.
    fn matching(&self, places: &[usize], filter: &Filter) -> Vec<usize> {
        let matches = |place: &usize| self.entries.get(*place).is_some_and(|entry| filter.matches(entry));
        places.iter().copied().filter(matches).collect()
    }

    /// The providers that have endpoints, by name.
    pub fn providers(&self) -> Vec<(ProviderId, String)> {
        let mut providers: Vec<(ProviderId, &str)> =
            self.entries.iter().map(|entry| (entry.provider, entry.provider_name.as_str())).collect();
        providers.sort_unstable();
        providers.dedup();
        let places = ranks(&mut providers.iter().map(|(_, name)| *name));
        let mut placed: Vec<_> = places.into_iter().zip(providers).collect();
        placed.sort_unstable();
        placed.into_iter().map(|(_, (id, name))| (id, name.to_owned())).collect()
    }
}

/// Search and filters: every word of `search` occurs in name or host.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    pub search: Query,
    pub provider: Option<ProviderId>,
    pub protocol: Option<Protocol>,
    pub chips: ChipFilter,
}

/// What the chips let pass.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ChipFilter {
    pub closed: bool,
    pub no_outpost: bool,
    /// Endpoints have to be in all of these.
    pub among: Vec<Arc<HashSet<EndpointId>>>,
}

impl ChipFilter {
    fn matches(&self, entry: &Entry) -> bool {
        (!self.closed || entry.maximum_connections == 0)
            && (!self.no_outpost || entry.no_outpost)
            && self.among.iter().all(|ids| ids.contains(&entry.id))
    }
}

impl Filter {
    fn matches(&self, entry: &Entry) -> bool {
        self.provider.is_none_or(|id| entry.provider == id)
            && self.protocol.as_ref().is_none_or(|one| entry.protocol == *one)
            && self.chips.matches(entry)
            && self.search.matches(&entry.searched)
    }

    /// Whether everything that matches this also matches `other`.
    fn narrows(&self, other: &Filter) -> bool {
        (other.provider.is_none() || other.provider == self.provider)
            && (other.protocol.is_none() || other.protocol == self.protocol)
            && other.chips == self.chips
            && self.search.narrows(&other.search)
    }
}

/// The indexes of the matching entries, in order, and what they were searched in.
#[derive(Clone)]
pub struct Matching {
    pub places: Vec<usize>,
    index: Arc<Index>,
    sorted: Arc<Vec<usize>>,
    filter: Filter,
}

impl Matching {
    /// If the filter narrows that of `before`, only its matches are searched.
    pub fn new(
        before: Option<&Matching>,
        index: Arc<Index>,
        sorted: Arc<Vec<usize>>,
        filter: Filter,
    ) -> Self {
        let among = before.filter(|before| {
            Arc::ptr_eq(&before.index, &index)
                && Arc::ptr_eq(&before.sorted, &sorted)
                && filter.narrows(&before.filter)
        });
        let places = index.matching(among.map_or(&sorted, |before| &before.places), &filter);
        Matching { places, index, sorted, filter }
    }
}

/// No limit sorts as the largest one, whatever negative number it is stored as.
fn limit_key(entry: &Entry) -> u32 {
    match Limit::from_stored(entry.maximum_connections) {
        Limit::None => u32::MAX,
        other => other.to_stored().try_into().unwrap_or_default(),
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;
