//! What a change would do to the selected endpoints: the rows of the review, and how many endpoints are left out.

use super::{Change, Names};
use crate::endpoints::index::{Entry, Index};
use authentik_rac::endpoints::EndpointId;
use authentik_rac::property_mappings::PropertyMappingId;
use rac_messages::Message;
use serde_json::{Map, Value};
use std::collections::HashSet;

/// An endpoint that changes, as listed in the review.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct PlannedRow {
    pub id: EndpointId,
    pub name: String,
    pub provider: String,
    pub protocol: String,
    pub host: String,
    /// Its changes: "color-depth: 16 → 24".
    pub changes: Vec<Message>,
}

/// A change, and the endpoints that it affects.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    pub change: Change,
    pub rows: Vec<PlannedRow>,
    /// How many endpoints already have the value.
    pub already: usize,
    /// How many selected endpoints are no longer in the list.
    pub gone: usize,
    /// How many are left out because the account can't view their settings, which would be lost.
    pub hidden: usize,
}

/// The indexes of the selected endpoints in the list, and how many others are selected.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Chosen {
    pub places: Vec<usize>,
    pub gone: usize,
}

impl Chosen {
    pub fn new(index: &Index, ids: &HashSet<EndpointId>) -> Self {
        let is_chosen = |(_, entry): &(usize, &Entry)| ids.contains(&entry.id);
        let places: Vec<usize> =
            index.entries.iter().enumerate().filter(is_chosen).map(|(place, _)| place).collect();
        let gone = ids.len() - places.len();
        Chosen { places, gone }
    }

    pub fn entries<'a>(&'a self, index: &'a Index) -> impl Iterator<Item = &'a Entry> {
        self.places.iter().filter_map(|place| index.entries.get(*place))
    }
}

impl Plan {
    /// `mapping`: the name of a property mapping. `may_view`: whether the account can view an endpoint.
    pub fn new(
        change: Change,
        chosen: &Chosen,
        index: &Index,
        mapping: &dyn Fn(PropertyMappingId) -> String,
        may_view: &dyn Fn(EndpointId) -> bool,
    ) -> Self {
        let (mut rows, mut hidden) = (Vec::new(), 0);
        for place in &chosen.places {
            let (Some(entry), Some(fields)) = (index.entries.get(*place), index.fields(*place)) else {
                continue;
            };
            if change.needs_settings() && settings_hidden(&fields.settings, entry.id, may_view) {
                hidden += 1;
                continue;
            }
            let changes = change.words(&fields, &Names { provider: &entry.provider_name, mapping });
            if !changes.is_empty() {
                rows.push(PlannedRow {
                    id: entry.id,
                    name: entry.name.clone(),
                    provider: entry.provider_name.clone(),
                    protocol: entry.protocol.label().to_owned(),
                    host: entry.host.clone(),
                    changes,
                });
            }
        }
        let already = chosen.places.len() - rows.len() - hidden;
        Plan { rows, already, gone: chosen.gone, hidden, change }
    }
}

/// Whether settings may be hidden: authentik then sends `{}`, as it does for empty settings.
pub fn settings_hidden(
    settings: &Map<String, Value>,
    id: EndpointId,
    may_view: &dyn Fn(EndpointId) -> bool,
) -> bool {
    settings.is_empty() && !may_view(id)
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use authentik_rac::endpoints::{Endpoint, Limit};
    use authentik_rac::providers::ProviderId;

    fn endpoint(number: u8, provider: i32, limit: i32) -> Endpoint {
        let text = format!(
            r#"{{"pk":"00000000-0000-4000-8000-0000000000{number:02}","name":"e{number}","provider":{provider},
                "provider_obj":{{"pk":{provider},"name":"p{provider}"}},"protocol":"rdp","host":"h{number}:3389",
                "maximum_connections":{limit},"settings":{{}}}}"#
        );
        authentik_rac::wire::read(&text).unwrap()
    }

    fn plan(change: Change, ids: &[u8]) -> Plan {
        let index = Index::new(vec![endpoint(1, 1, 1), endpoint(2, 2, 5), endpoint(3, 2, 1)], 0);
        let id = |number: &u8| format!("00000000-0000-4000-8000-0000000000{number:02}").parse().unwrap();
        let chosen = Chosen::new(&index, &ids.iter().map(id).collect());
        Plan::new(change, &chosen, &index, &|_| String::new(), &|id| id.to_string().ends_with('2'))
    }

    #[test]
    fn settings_that_the_account_cannot_view_are_not_changed_in_part() {
        let set = serde_json::from_str(r#"{"font-size":"12"}"#).unwrap();
        let settings = plan(Change::Settings { set, remove: Vec::new() }, &[1, 2, 3]);
        assert_eq!(settings.rows.iter().map(|row| row.name.as_str()).collect::<Vec<_>>(), ["e2"]);
        assert_eq!((settings.already, settings.hidden), (0, 2));
        let limit = plan(Change::Limit(Limit::None), &[1, 2, 3]);
        assert_eq!((limit.rows.len(), limit.hidden), (3, 0), "nothing else is hidden");
        let no_view = |_| false;
        let id = limit.rows[0].id;
        assert!(settings_hidden(&Map::new(), id, &no_view));
        let seen = serde_json::from_str(r#"{"a":1}"#).unwrap();
        assert!(!settings_hidden(&seen, id, &no_view), "what is seen is not hidden");
    }

    #[test]
    fn rows_have_the_list_s_texts_and_the_changes() {
        let plan = plan(Change::Limit(Limit::AtMost(1)), &[1, 2, 3]);
        let [row] = plan.rows.as_slice() else { panic!("{plan:?}") };
        let cells = [&row.name, &row.provider, &row.protocol, &row.host].map(String::as_str);
        assert_eq!(cells, ["e2", "p2", "RDP", "h2:3389"]);
        assert_eq!(row.changes, ["At most 5 → At most 1"]);
        assert_eq!((plan.already, plan.gone), (2, 0));
    }

    #[test]
    fn an_endpoint_that_is_gone_does_not_count_as_unchanged() {
        let plan = plan(Change::Provider(ProviderId(2), "p2".into()), &[1, 2, 9]);
        assert_eq!(
            plan.rows
                .iter()
                .map(|row| row.changes.iter().map(Message::text).collect::<String>())
                .collect::<Vec<_>>(),
            ["p1 → p2"]
        );
        assert_eq!((plan.already, plan.gone), (1, 1));
    }
}
