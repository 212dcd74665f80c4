//! What the activity page shows.

use super::minute::Minute;
use super::query::{QueryText, id, value};
use authentik_rac::events::EventAction;
use authentik_rac::events::api::EventList;
use authentik_rac::providers::ProviderId;

/// A kind of event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ActivityKind {
    Launches,
    Created,
    Changed,
    Deleted,
    /// What authentik reports as an error.
    Problems,
}

impl ActivityKind {
    pub const ALL: [Self; 5] = [Self::Launches, Self::Created, Self::Changed, Self::Deleted, Self::Problems];

    /// Its name in the address.
    pub fn key(self) -> &'static str {
        match self {
            Self::Launches => "launches",
            Self::Created => "created",
            Self::Changed => "changed",
            Self::Deleted => "deleted",
            Self::Problems => "problems",
        }
    }

    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.key() == key)
    }

    /// The kind of events with this action.
    pub fn of(action: &EventAction) -> Self {
        match action {
            EventAction::AuthorizeApplication => Self::Launches,
            EventAction::ModelCreated => Self::Created,
            EventAction::ModelDeleted => Self::Deleted,
            EventAction::ModelUpdated => Self::Changed,
            _ => Self::Problems,
        }
    }
}

/// The filters of the activity page. Defaults are not in the address.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ActivityView {
    /// Only events of this kind.
    pub kind: Option<ActivityKind>,
    /// A login name; "" for everyone.
    pub user: String,
    /// The name of an endpoint, because launches have no id of it; "" for all.
    pub endpoint: String,
    pub provider: Option<ProviderId>,
    /// How many days back; 0 is "not given".
    pub days: u32,
    /// The start of a period that was chosen instead of a number of days.
    pub from: Option<Minute>,
    /// Its end; without one it reaches until now.
    pub to: Option<Minute>,
}

/// What is wrong with the start or the end of a period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PeriodError {
    Missing,
    Future,
    /// The end is before the start.
    Reversed,
}

impl ActivityView {
    /// The periods that are offered, in days.
    pub const DAYS: [u32; 4] = [1, 7, 30, 90];
    const DEFAULT_DAYS: u32 = 7;
    /// authentik keeps events for a year, unless it is configured otherwise.
    const MOST_DAYS: u32 = 3_660;

    pub fn days(&self) -> u32 {
        if self.days == 0 { Self::DEFAULT_DAYS } else { self.days }
    }

    pub fn with_days(self, days: u32) -> Self {
        let days = if days == Self::DEFAULT_DAYS { 0 } else { days.min(Self::MOST_DAYS) };
        ActivityView { days, from: None, to: None, ..self }
    }

    /// Whether the period is given by its start and end.
    pub fn has_range(&self) -> bool {
        self.from.is_some() || self.to.is_some()
    }

    pub fn with_range(self, from: Option<Minute>, to: Option<Minute>) -> Self {
        ActivityView { days: 0, from, to, ..self }
    }

    /// What is wrong with the start and the end.
    pub fn range_errors(&self, now: &Minute) -> [Option<PeriodError>; 2] {
        let future = |time: &Option<Minute>| {
            time.as_ref().is_some_and(|time| time > now).then_some(PeriodError::Future)
        };
        if !self.has_range() {
            return [None; 2];
        }
        let Some(from) = &self.from else { return [Some(PeriodError::Missing), future(&self.to)] };
        let reversed = self.to.as_ref().is_some_and(|to| to < from);
        [future(&self.from), future(&self.to).or(reversed.then_some(PeriodError::Reversed))]
    }

    /// With the shortest offered period that reaches back to something that happened so many seconds ago, also in an
    /// hour from now.
    pub fn reaching(self, seconds_ago: f64) -> Self {
        // `as` saturates, and makes 0 of what is not a number.
        let days = ((seconds_ago + 3_600.0) / 86_400.0).ceil().max(1.0) as u32;
        self.with_days(Self::DAYS.into_iter().find(|period| *period >= days).unwrap_or(days))
    }

    /// Whether anything but the period is chosen.
    pub fn is_filtered(&self) -> bool {
        *self != self.unfiltered()
    }

    /// Everything in the same period.
    pub fn unfiltered(&self) -> Self {
        ActivityView { days: self.days, from: self.from.clone(), to: self.to.clone(), ..Self::default() }
    }

    /// What is read for it.
    pub fn lists(&self) -> Vec<EventList> {
        let only = |action| vec![EventList::Changes(Some(action))];
        match self.kind {
            None => vec![EventList::Authorizations, EventList::Changes(None), EventList::Problems],
            Some(ActivityKind::Launches) => vec![EventList::Authorizations],
            Some(ActivityKind::Created) => only(EventAction::ModelCreated),
            Some(ActivityKind::Changed) => only(EventAction::ModelUpdated),
            Some(ActivityKind::Deleted) => only(EventAction::ModelDeleted),
            Some(ActivityKind::Problems) => vec![EventList::Problems],
        }
    }

    pub(super) fn read(pairs: &[(String, String)]) -> Self {
        let text = |key| value(pairs, key).unwrap_or_default().to_owned();
        let view = ActivityView {
            kind: value(pairs, "action").and_then(ActivityKind::from_key),
            user: text("user"),
            endpoint: text("endpoint"),
            provider: id(pairs, "provider"),
            ..Self::default()
        };
        let ranged = view.clone().with_range(id(pairs, "from"), id(pairs, "to"));
        if ranged.has_range() { ranged } else { view.with_days(id(pairs, "days").unwrap_or_default()) }
    }

    pub(super) fn write(&self, query: &mut QueryText) {
        query.add("action", self.kind.map_or("", ActivityKind::key));
        query.add("user", &self.user);
        query.add("endpoint", &self.endpoint);
        query.add_option("provider", self.provider);
        query.add_number("days", self.days);
        query.add_option("from", self.from.as_ref());
        query.add_option("to", self.to.as_ref());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_period_reaches_back_to_an_event() {
        let days = |ago: f64| ActivityView::default().reaching(ago * 86_400.0).days();
        assert_eq!([days(-1.0), days(0.0), days(0.9), days(0.99)], [1, 1, 1, 7], "an hour later, too");
        assert_eq!([days(3.0), days(29.0), days(30.0), days(80.0)], [7, 30, 90, 90]);
        assert_eq!([days(200.5), days(f64::NAN), days(1e9)], [201, 1, ActivityView::MOST_DAYS]);
    }

    fn ranged(from: &str, to: &str) -> ActivityView {
        ActivityView::default().with_range(from.parse().ok(), to.parse().ok())
    }

    #[test]
    fn what_is_wrong_with_a_period_is_said_where_it_is() {
        let now = "2026-11-28T09:00Z".parse().unwrap();
        let errors = |from: &str, to: &str| ranged(from, to).range_errors(&now);
        assert_eq!(errors("2026-11-01T00:00Z", "2026-11-28T09:00Z"), [None, None]);
        assert_eq!(errors("2026-11-28T09:00Z", "2026-11-28T09:00Z"), [None, None], "one minute");
        assert_eq!(errors("2026-11-01T00:00Z", ""), [None, None], "until now");
        assert_eq!(errors("2026-11-02T00:00Z", "2026-11-01T00:00Z"), [None, Some(PeriodError::Reversed)]);
        assert_eq!(errors("2026-11-28T09:01Z", ""), [Some(PeriodError::Future), None]);
        assert_eq!(errors("2026-11-01T00:00Z", "2027-01-01T00:00Z"), [None, Some(PeriodError::Future)]);
        assert_eq!(errors("", "2026-11-01T00:00Z"), [Some(PeriodError::Missing), None]);
        assert_eq!(ActivityView::default().range_errors(&now), [None, None]);
    }

    #[test]
    fn a_period_replaces_days_and_is_no_filter() {
        let pairs = |pairs: &[(&str, &str)]| -> Vec<(String, String)> {
            pairs.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect()
        };
        let both = ActivityView::read(&pairs(&[("days", "30"), ("from", "2026-11-01T00:00Z")]));
        assert_eq!(both, ranged("2026-11-01T00:00Z", ""));
        assert!(!both.is_filtered());
        let wrong = ActivityView::read(&pairs(&[("days", "30"), ("from", "yesterday")]));
        assert_eq!((wrong.days(), wrong.has_range()), (30, false));
        assert!(!both.with_days(1).has_range());
        let filtered = ActivityView { user: "ann".into(), ..ranged("2026-11-01T00:00Z", "") };
        assert!(filtered.is_filtered());
        assert_eq!(filtered.unfiltered(), ranged("2026-11-01T00:00Z", ""));
    }
}
