//! What is read for the page.

use super::entry::{Entry, Known};
use crate::rest::Client;
use crate::route::{ActivityView, Minute};
use authentik_rac::RestError;
use authentik_rac::endpoints::closed;
use authentik_rac::events::api::EventList;
use authentik_rac::events::{Event, EventAction, History, Since, history};
use authentik_rac::providers;
use authentik_rac::providers::Provider;
use authentik_rac::whole_list;
use futures_util::future::join_all;

const DAY: f64 = 86_400_000.0;

/// The events about remote access, newest first.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reading {
    pub events: Vec<Event>,
    /// If there are older ones that were not read: the time down to which they are complete.
    pub until: Option<String>,
}

impl Reading {
    /// What was read, each list for itself. All of it is complete down to the time where the first of them ends.
    pub fn of(lists: Vec<History>) -> Self {
        let until = lists.iter().filter_map(|list| list.until.clone()).max();
        let mut events: Vec<Event> = lists.into_iter().flat_map(|list| list.events).collect();
        events.retain(|event| event.is_rac() && until.as_ref().is_none_or(|until| event.created >= *until));
        events.sort_by(|a, b| b.created.cmp(&a.created).then_with(|| a.pk.cmp(&b.pk)));
        events.dedup_by(|a, b| !a.pk.is_empty() && a.pk == b.pk);
        Reading { events, until }
    }

    /// With what is known of their objects; without those after `to`, because authentik can't leave them out.
    pub fn entries(self, known: &Known, to: Option<&Minute>) -> Vec<Entry> {
        let is_deletion = |event: &&Event| event.action == EventAction::ModelDeleted;
        let gone: Vec<String> = self
            .events
            .iter()
            .filter(is_deletion)
            .filter_map(|event| event.object().map(|object| object.pk))
            .collect();
        let before = |event: &Event| to.is_none_or(|to| to.reaches(&event.created));
        let events = self.events.into_iter().filter(before);
        events.map(|event| Entry::new(event, known, &gone)).collect()
    }

    /// Whether everything that was read is after `to`.
    pub fn misses(&self, to: Option<&Minute>) -> bool {
        matches!((&self.until, to), (Some(until), Some(to)) if !to.reaches(until))
    }
}

/// Reads the events since the start of the period, at most `pages` pages of each list.
pub async fn read(client: Client, view: ActivityView, pages: u32) -> Result<Reading, RestError> {
    let time = match &view.from {
        Some(from) => from.start().to_owned(),
        None => iso(js_sys::Date::now() - f64::from(view.days()) * DAY),
    };
    let since = Since { time, pages };
    let lists = view.lists();
    let (view, since) = (&view, &since);
    let read = |list: &EventList| {
        let list = list.clone();
        history(client, move |page| list.page(&view.user, page), since)
    };
    let answers = join_all(lists.iter().map(read)).await;
    Ok(Reading::of(answers.into_iter().collect::<Result<_, _>>()?))
}

/// Reads providers and endpoints; what can't be read is not known.
pub async fn known(client: Client, full: bool) -> Result<Known, RestError> {
    let all = whole_list::<Provider, _>(client, providers::api::all, |provider| provider.pk).await;
    let endpoints = closed::read(client, full).await;
    Ok(Known {
        providers: all.map(|all| all.rows).unwrap_or_default(),
        endpoints: endpoints.map(|closed| closed.endpoints).unwrap_or_default(),
    })
}

fn iso(time: f64) -> String {
    js_sys::Date::new(&time.into()).to_iso_string().into()
}

/// The minute that is so many days ago.
pub fn days_ago(days: u32) -> Option<Minute> {
    let time = iso(js_sys::Date::now() - f64::from(days) * DAY);
    format!("{}Z", time.get(..16)?).parse().ok()
}

/// The hour of a time on the reader's clock.
pub fn local_hour(time: &str) -> Option<u32> {
    let date = js_sys::Date::new(&time.into());
    (!date.get_time().is_nan()).then(|| date.get_hours())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn event(pk: &str, created: &str) -> Event {
        let model =
            json!({ "app": "authentik_providers_rac", "model_name": "endpoint", "pk": "a", "name": "a" });
        let json =
            json!({ "pk": pk, "action": "model_updated", "created": created, "context": { "model": model } });
        authentik_rac::wire::read(&json.to_string()).unwrap()
    }

    fn ids(reading: &Reading) -> Vec<&str> {
        reading.events.iter().map(|event| event.pk.as_str()).collect()
    }

    #[test]
    fn lists_are_merged_without_duplicates() {
        let first = History { events: vec![event("c", "3"), event("a", "1")], until: None };
        let second = History { events: vec![event("c", "3"), event("b", "2")], until: None };
        let reading = Reading::of(vec![first, second]);
        assert_eq!((ids(&reading), reading.until.clone()), (vec!["c", "b", "a"], None));
    }

    #[test]
    fn where_one_list_ends_early_all_of_them_end() {
        let cut = History { events: vec![event("d", "4"), event("c", "3")], until: Some("3".into()) };
        let whole = History { events: vec![event("b", "2"), event("e", "5")], until: None };
        let reading = Reading::of(vec![cut, whole]);
        assert_eq!(ids(&reading), ["e", "d", "c"], "“b” is older than what is complete");
        assert_eq!(reading.until.as_deref(), Some("3"));
    }

    #[test]
    fn what_is_after_the_period_is_left_out_but_still_known_to_be_gone() {
        let gone = json!({ "pk": "z", "action": "model_deleted", "created": "2026-11-28T10:00:00Z",
            "context": { "model": { "app": "authentik_providers_rac", "model_name": "endpoint", "name": "a",
                "pk": "9c9c9c9c8b8b4a7a8969585847473636" } } });
        let changed = gone
            .to_string()
            .replace("deleted", "updated")
            .replace("10:00", "09:00")
            .replace("\"z\"", "\"y\"");
        let read = |json: &str| -> Event { authentik_rac::wire::read(json).unwrap() };
        let events = vec![read(&gone.to_string()), read(&changed)];
        let reading = Reading::of(vec![History { events, until: None }]);
        let entries = |to: &str| reading.clone().entries(&Known::default(), to.parse().ok().as_ref());
        assert_eq!(entries("").len(), 2);
        let until_nine = entries("2026-11-28T09:00Z");
        assert_eq!(until_nine.len(), 1);
        assert_eq!(
            (until_nine[0].event.pk.as_str(), &until_nine[0].href),
            ("y", &None),
            "it has no page any more"
        );
        assert_eq!(entries("2026-11-28T08:59Z"), []);
    }

    #[test]
    fn a_period_can_be_missed() {
        let to = |text: &str| text.parse::<Minute>().ok();
        let reading = |until: Option<&str>| Reading { events: Vec::new(), until: until.map(str::to_owned) };
        let cut = reading(Some("2026-11-28T09:00:30Z"));
        assert!(cut.misses(to("2026-11-28T08:59Z").as_ref()));
        assert!(!cut.misses(to("2026-11-28T09:00Z").as_ref()) && !cut.misses(None));
        assert!(!reading(None).misses(to("2026-11-28T08:59Z").as_ref()));
    }

    #[test]
    fn sign_ins_to_other_applications_are_left_out() {
        let json = json!({ "pk": "x", "action": "authorize_application", "created": "1",
            "context": { "authorized_application": { "app": "authentik_core", "name": "Wiki" } } });
        let sign_in: Event = authentik_rac::wire::read(&json.to_string()).unwrap();
        assert_eq!(Reading::of(vec![History { events: vec![sign_in], until: None }]).events, []);
    }
}
