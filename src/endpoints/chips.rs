//! The endpoints that the chips of the list let pass. What the list itself doesn't know is read when a chip is pressed.

use super::index::{ChipFilter, Index};
use crate::events::launched_id;
use crate::parts::NotFetched;
use crate::readiness::{OpenEndpoints, Settings, findings, open_endpoints};
use crate::resource::lists::words;
use crate::rest::{Client, Loading, Read};
use crate::route::{Chip, Chips};
use crate::session::use_session;
use authentik_rac::endpoints::EndpointId;
use authentik_rac::endpoints::closed::EndpointLimit;
use authentik_rac::events::api::EventList;
use authentik_rac::events::{Event, Since, history};
use authentik_rac::{ErrorKind, RestError, providers};
use guacamole_settings::lint::Owner;
use leptos::prelude::*;
use rac_messages::{Message, sentences};
use rac_ui::day_text;
use std::collections::HashSet;
use std::future::Future;
use std::sync::Arc;

pub const CHIPS: [Chip; 5] = [Chip::Closed, Chip::Findings, Chip::Open, Chip::NeverLaunched, Chip::NoOutpost];

/// How far back launches are looked for: authentik keeps events for a year, unless it is configured otherwise.
const DAYS: f64 = 365.0;
/// How many pages of 100 events are read for it.
const PAGES: u32 = 10;

/// The endpoints that have what a chip wants, and what is not certain about it.
#[derive(Clone, Debug, Default, PartialEq)]
struct Found {
    ids: Arc<HashSet<EndpointId>>,
    note: Option<Message>,
}

/// What a chip needs to be read for it.
type ChipRead = (Chip, Read<Option<Found>>);

/// What was found for each pressed chip that needs a read.
#[derive(Clone, Copy)]
pub struct EndpointChips {
    chips: Memo<Chips>,
    reads: StoredValue<Vec<ChipRead>, LocalStorage>,
}

impl EndpointChips {
    pub fn new(chips: Memo<Chips>, index: Signal<Arc<Index>>) -> Self {
        let client = expect_context::<Client>();
        let session = use_session();
        let open =
            of_chip(chips, Chip::Open, index, move |index| open(client, session.is_superuser(), index));
        let launched = of_chip(chips, Chip::NeverLaunched, index, move |index| never_launched(client, index));
        let found = of_chip(chips, Chip::Findings, index, with_findings);
        EndpointChips {
            chips,
            reads: StoredValue::new_local(vec![
                (Chip::Open, open),
                (Chip::NeverLaunched, launched),
                (Chip::Findings, found),
            ]),
        }
    }

    /// What the list is narrowed to, once everything for it is there.
    pub fn filter(self) -> Loading<ChipFilter> {
        let pressed = self.chips.get();
        let mut filter = ChipFilter {
            closed: pressed.contains(Chip::Closed),
            no_outpost: pressed.contains(Chip::NoOutpost),
            among: Vec::new(),
        };
        for (chip, read) in self.reads.get_value() {
            if !pressed.contains(chip) {
                continue;
            }
            match read.get() {
                Loading::Ready(Some(found)) => filter.among.push(found.ids),
                Loading::Ready(None) | Loading::Waiting => return Loading::Waiting,
                Loading::Failed(error) => return Loading::Failed(error),
            }
        }
        Loading::Ready(filter)
    }

    /// What is not certain about the pressed chips.
    pub fn note(self) -> Option<String> {
        let notes = self.reads.get_value().into_iter().filter_map(|(chip, read)| {
            let pressed = self.chips.with(|chips| chips.contains(chip));
            read.value().flatten().filter(|_| pressed)?.note
        });
        let notes: Vec<Message> = notes.collect();
        (!notes.is_empty()).then(|| sentences(notes).text())
    }

    pub fn refetch(self) {
        for (_, read) in self.reads.get_value() {
            read.refetch();
        }
    }
}

/// Reads only while the chip is pressed.
fn of_chip<F>(
    chips: Memo<Chips>,
    chip: Chip,
    index: Signal<Arc<Index>>,
    find: impl Fn(Arc<Index>) -> F + 'static,
) -> Read<Option<Found>>
where
    F: Future<Output = Result<Found, RestError>> + 'static,
{
    let pressed = Memo::new(move |_| chips.with(|chips| chips.contains(chip)));
    Read::new(move || {
        let found = pressed.get().then(|| find(index.get()));
        async move {
            match found {
                Some(found) => found.await.map(Some),
                None => Ok(None),
            }
        }
    })
}

async fn open(client: Client, full: bool, index: Arc<Index>) -> Result<Found, RestError> {
    let limit = |entry: &super::index::Entry| EndpointLimit {
        pk: entry.id,
        name: entry.name.clone(),
        provider: entry.provider,
        maximum_connections: entry.maximum_connections,
    };
    let endpoints = index.entries.iter().map(limit).collect();
    let providers = providers::api::seen(client).await?.rows;
    Ok(match open_endpoints(client, full, providers, endpoints).await? {
        OpenEndpoints::Found(open) => {
            Found { ids: Arc::new(open.into_iter().map(|one| one.pk).collect()), note: None }
        }
        OpenEndpoints::NotKnown => Found { ids: Arc::default(), note: Some(words::OPEN_NOT_KNOWN) },
    })
}

async fn never_launched(client: Client, index: Arc<Index>) -> Result<Found, RestError> {
    let start = js_sys::Date::new(&(js_sys::Date::now() - DAYS * 86_400_000.0).into());
    let since = Since { time: start.to_iso_string().into(), pages: PAGES };
    let launches = history(client, |page| EventList::Authorizations.page("", page), &since).await?;
    let since = launches.until.unwrap_or(since.time);
    let day = since.get(..10).map(day_text).unwrap_or_default();
    Ok(Found {
        ids: Arc::new(not_launched(&index, &launches.events)),
        note: Some(words::not_launched_since(day)),
    })
}

/// The endpoints that none of these events launched. A launch through a flow only names its endpoint; all of that name
/// count as launched.
fn not_launched(index: &Index, events: &[Event]) -> HashSet<EndpointId> {
    let ids: HashSet<EndpointId> =
        events.iter().filter_map(|event| launched_id(event)?.parse().ok()).collect();
    let unidentified = events.iter().filter(|event| launched_id(event).is_none());
    let names: HashSet<&str> = unidentified.filter_map(Event::endpoint).collect();
    let idle =
        index.entries.iter().filter(|one| !ids.contains(&one.id) && !names.contains(one.name.as_str()));
    idle.map(|one| one.id).collect()
}

async fn with_findings(index: Arc<Index>) -> Result<Found, RestError> {
    let all = index.entries.iter().enumerate().map(|(place, entry)| Settings {
        id: entry.id.to_string(),
        owner: Owner::Endpoint,
        endpoint: Some((entry.protocol.clone(), entry.host.clone())),
        settings: index.settings(place),
    });
    let ids = findings::ids(all.collect()).await.map_err(not_fetched)?;
    Ok(Found { ids: Arc::new(ids.iter().filter_map(|id| id.parse().ok()).collect()), note: None })
}

/// A part that could not be loaded, as the failure of a read.
fn not_fetched(_: NotFetched) -> RestError {
    RestError::new(rac_messages::authentik::load_settings_checks, ErrorKind::Unreachable)
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn an_endpoint_is_launched_by_its_id_or_by_its_name() {
        let endpoint = |n: u32, name: &str| {
            let json = json!({
                "pk": format!("00000000-0000-4000-8000-{n:012}"), "name": name, "provider": 1, "protocol": "ssh",
                "host": "a", "maximum_connections": 1,
            });
            authentik_rac::wire::read(&json.to_string()).unwrap()
        };
        let index = Index::new(vec![endpoint(1, "a"), endpoint(2, "b"), endpoint(3, "c")], 0);
        let launch = |context: serde_json::Value| -> Event {
            let json = json!({ "action": "authorize_application", "context": context });
            authentik_rac::wire::read(&json.to_string()).unwrap()
        };
        let path = "/application/rac/x/00000000-0000-4000-8000-000000000001/";
        let by_id = launch(json!({ "endpoint": "c", "http_request": { "method": "GET", "path": path } }));
        let by_name = launch(json!({ "endpoint": "b" }));
        let idle: Vec<String> =
            not_launched(&index, &[by_id, by_name]).iter().map(ToString::to_string).collect();
        assert_eq!(idle, ["00000000-0000-4000-8000-000000000003"]);
    }
}
