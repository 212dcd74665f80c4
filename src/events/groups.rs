//! Events of one run, such as a bulk change, as one.

use authentik_rac::events::{APP, Event, EventAction};

/// How many seconds there are at most between two events of a run.
const PAUSE: f64 = 60.0;

/// An event, or those of one run, newest first; never empty.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    pub latest: Event,
    pub before: Vec<Event>,
}

impl Group {
    pub fn len(&self) -> usize {
        self.before.len() + 1
    }

    /// All its events.
    pub fn events(&self) -> impl Iterator<Item = &Event> {
        std::iter::once(&self.latest).chain(&self.before)
    }

    /// Whether the next older event belongs to the run: the same was done by the same user to another object.
    fn continues(&self, event: &Event, seconds: &impl Fn(&str) -> f64) -> bool {
        let last = self.before.last().unwrap_or(&self.latest);
        let (Some(here), Some(there)) = (self.latest.object(), event.object()) else { return false };
        is_change(&event.action)
            && event.action == self.latest.action
            && event.user == self.latest.user
            && here.app == APP
            && (&here.app, &here.model_name) == (&there.app, &there.model_name)
            && (0.0..=PAUSE).contains(&(seconds(&last.created) - seconds(&event.created)))
            && self.events().all(|other| other.object().is_some_and(|other| other.pk != there.pk))
    }
}

fn is_change(action: &EventAction) -> bool {
    matches!(action, EventAction::ModelCreated | EventAction::ModelUpdated | EventAction::ModelDeleted)
}

/// Groups events, newest first. `seconds`: a time as a number.
pub fn grouped(events: Vec<Event>, seconds: impl Fn(&str) -> f64) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for event in events {
        match groups.last_mut() {
            Some(group) if group.continues(&event, &seconds) => group.before.push(event),
            _ => groups.push(Group { latest: event, before: Vec::new() }),
        }
    }
    groups
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn event(action: &str, user: &str, object: &str, at: u32) -> Event {
        let model = json!({ "app": APP, "model_name": "endpoint", "pk": object, "name": object });
        let json = json!({
            "pk": format!("{object}{at}"), "action": action, "created": at.to_string(), "user": { "username": user },
            "context": { "model": model },
        });
        authentik_rac::wire::read(&json.to_string()).unwrap()
    }

    fn sizes(events: &[Event]) -> Vec<usize> {
        let seconds = |text: &str| text.parse().unwrap_or(f64::NAN);
        grouped(events.to_vec(), seconds).iter().map(Group::len).collect()
    }

    #[test]
    fn a_run_over_several_objects_is_one_group() {
        let changed = |object, at| event("model_updated", "ann", object, at);
        assert_eq!(sizes(&[changed("c", 90), changed("b", 80), changed("a", 20)]), [3]);
        assert_eq!(sizes(&[changed("b", 90), changed("a", 29)]), [1, 1], "after a pause it is another run");
        assert_eq!(sizes(&[changed("a", 90), changed("a", 80)]), [1, 1], "two changes of one object are two");
        assert_eq!(sizes(&[]), [] as [usize; 0]);
    }

    #[test]
    fn different_actions_are_no_run() {
        let changed = event("model_updated", "ann", "a", 90);
        assert_eq!(sizes(&[changed.clone(), event("model_deleted", "ann", "b", 89)]), [1, 1]);
        assert_eq!(sizes(&[changed.clone(), event("model_updated", "bob", "b", 89)]), [1, 1]);
        assert_eq!(sizes(&[event("secret_view", "ann", "b", 91), changed]), [1, 1]);
    }

    #[test]
    fn events_without_a_readable_time_stay_alone() {
        let mut odd = event("model_updated", "ann", "a", 90);
        odd.created = "soon".to_owned();
        assert_eq!(sizes(&[odd, event("model_updated", "ann", "b", 80)]), [1, 1]);
    }
}
