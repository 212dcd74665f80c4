//! All endpoints of a list, made ready to be searched and sorted on the spot: authentik does not search hosts, and a list
//! of ten thousand has to answer while one types. What is compared is folded once, not with every key.

use super::fields::EndpointFields;
use super::limit::Limit;
use super::model::{Endpoint, EndpointId, Protocol};
use crate::property_mappings::PropertyMappingId;
use crate::providers::ProviderId;
use crate::ui::fold;
use serde_json::{Map, Value};

/// One endpoint of the list.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    pub id: EndpointId,
    pub name: String,
    pub protocol: Protocol,
    pub host: String,
    pub provider: ProviderId,
    pub provider_name: String,
    pub maximum_connections: i32,
    pub launch_url: Option<String>,
    pub settings: Map<String, Value>,
    pub property_mappings: Vec<PropertyMappingId>,
    /// Name and host, folded.
    searched: String,
    name_key: String,
    host_key: String,
    provider_key: String,
}

impl Entry {
    fn new(endpoint: Endpoint) -> Self {
        let provider_name = endpoint.provider_obj.name;
        Entry {
            id: endpoint.pk,
            searched: [fold(&endpoint.name), fold(&endpoint.host)].join("\n"),
            name_key: natural_key(&endpoint.name),
            host_key: natural_key(&endpoint.host),
            provider_key: natural_key(&provider_name),
            name: endpoint.name,
            protocol: endpoint.protocol,
            host: endpoint.host,
            provider: endpoint.provider,
            provider_name,
            maximum_connections: endpoint.maximum_connections,
            launch_url: endpoint.launch_url,
            settings: endpoint.settings,
            property_mappings: endpoint.property_mappings,
        }
    }
}

impl Entry {
    /// What of it can be written.
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

/// A text that sorts as people count: folded, and every number as long as any other, so that "rack 9" comes before
/// "rack 10" and 10.0.0.9 before 10.0.0.10.
fn natural_key(text: &str) -> String {
    const WIDTH: usize = 10;
    let folded = fold(text);
    let mut key = String::with_capacity(folded.len() + WIDTH);
    let mut rest = folded.as_str();
    while let Some(start) = rest.find(|letter: char| letter.is_ascii_digit()) {
        let (before, number) = rest.split_at(start);
        let end = number.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(number.len());
        let (digits, after) = number.split_at(end);
        key.push_str(before);
        (digits.len()..WIDTH).for_each(|_| key.push('0'));
        key.push_str(digits);
        rest = after;
    }
    key.push_str(rest);
    key
}

/// What a column is sorted by; the keys of the columns and of the address.
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

/// All endpoints that were read, and what of them is shown.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Index {
    pub entries: Vec<Entry>,
}

impl Index {
    pub fn new(endpoints: Vec<Endpoint>) -> Self {
        Index { entries: endpoints.into_iter().map(Entry::new).collect() }
    }

    /// The entries' places in the order that `ordering` asks for (`-host`: by host, the last first); what is equal is
    /// sorted by name, then by id, so that the order is always the same one.
    pub fn sorted(&self, ordering: &str) -> Vec<usize> {
        let (key, descending) = match ordering.strip_prefix('-') {
            Some(key) => (key, true),
            None => (ordering, false),
        };
        let by = SortBy::from_key(key);
        let mut places: Vec<usize> = (0..self.entries.len()).collect();
        places.sort_unstable_by(|left, right| {
            let (Some(left), Some(right)) = (self.entries.get(*left), self.entries.get(*right)) else {
                return left.cmp(right);
            };
            let order = match by {
                SortBy::Name => left.name_key.cmp(&right.name_key),
                SortBy::Protocol => left.protocol.as_str().cmp(right.protocol.as_str()),
                SortBy::Host => left.host_key.cmp(&right.host_key),
                SortBy::Provider => left.provider_key.cmp(&right.provider_key),
                SortBy::Limit => limit_key(left).cmp(&limit_key(right)),
                SortBy::Launch => left.launch_url.is_none().cmp(&right.launch_url.is_none()),
            };
            let order = if descending { order.reverse() } else { order };
            order.then_with(|| left.name_key.cmp(&right.name_key)).then_with(|| left.id.cmp(&right.id))
        });
        places
    }

    /// Those of `places` that match: every word of `search` occurs in name or host.
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

    /// The providers that occur, by name, each once.
    pub fn providers(&self) -> Vec<(ProviderId, String)> {
        let mut providers: Vec<(&str, ProviderId, &str)> = self
            .entries
            .iter()
            .map(|entry| (entry.provider_key.as_str(), entry.provider, entry.provider_name.as_str()))
            .collect();
        providers.sort_unstable();
        providers.dedup();
        providers.into_iter().map(|(_, id, name)| (id, name.to_owned())).collect()
    }
}

/// No limit is the largest one, whatever negative number stands for it.
fn limit_key(entry: &Entry) -> i32 {
    match Limit::from_stored(entry.maximum_connections) {
        Limit::None => i32::MAX,
        other => other.to_stored(),
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;
