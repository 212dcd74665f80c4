//! An index of all endpoints for searching and sorting in the browser: authentik doesn't search hosts, and a list of
//! ten thousand has to respond while the user types. The searched text is folded once instead of at every key.

use super::launch::NoLaunch;
use authentik_rac::endpoints::EndpointFields;
use authentik_rac::endpoints::limit::Limit;
use authentik_rac::endpoints::{Endpoint, EndpointId, Protocol};
use authentik_rac::property_mappings::PropertyMappingId;
use authentik_rac::providers::ProviderId;
use rac_ui::{fold, ranks};
use serde_json::{Map, Value};

/// An endpoint in the list.
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
    pub settings: Map<String, Value>,
    pub property_mappings: Vec<PropertyMappingId>,
    /// Name and host, folded for the search.
    searched: String,
}

impl Entry {
    fn new(endpoint: Endpoint) -> Self {
        let no_launch = NoLaunch::of(&endpoint);
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
            settings: endpoint.settings,
            property_mappings: endpoint.property_mappings,
        }
    }
}

impl Entry {
    /// The writable fields.
    pub fn fields(&self) -> EndpointFields {
        EndpointFields {
            name: self.name.clone(),
            provider: Some(self.provider),
            protocol: Some(self.protocol.clone()),
            host: self.host.clone(),
            maximum_connections: self.maximum_connections,
            property_mappings: self.property_mappings.clone(),
            settings: self.settings.clone(),
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
    /// How many endpoints the account can't see.
    pub hidden: u32,
}

impl Index {
    pub fn new(endpoints: Vec<Endpoint>, hidden: u32) -> Self {
        Index { entries: endpoints.into_iter().map(Entry::new).collect(), hidden }
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

    /// The `places` whose name or host contains every word of `search`.
    pub fn matching(
        &self,
        places: &[usize],
        search: &str,
        provider: Option<ProviderId>,
        protocol: Option<&Protocol>,
    ) -> Vec<usize> {
        let search = fold(search);
        let words: Vec<&str> = search.split_whitespace().collect();
        let matches = |entry: &Entry| {
            provider.is_none_or(|id| entry.provider == id)
                && protocol.is_none_or(|one| entry.protocol == *one)
                && words.iter().all(|word| entry.searched.contains(word))
        };
        places.iter().copied().filter(|place| self.entries.get(*place).is_some_and(matches)).collect()
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

/// No limit sorts as the largest one, whatever negative number it is stored as.
fn limit_key(entry: &Entry) -> u32 {
    match Limit::from_stored(entry.maximum_connections) {
        Limit::None => u32::MAX,
        other => other.to_stored().try_into().unwrap_or_default(),
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;
