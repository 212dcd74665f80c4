//! The launches of the last days, by provider.

use authentik_rac::events::EventVolume;
use rac_messages::Message;
use std::collections::HashMap;

/// How many providers have a colour of their own.
pub const SERIES: usize = 5;

/// The launches of one provider, or of several together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Series {
    pub name: Message,
    /// One count for each day.
    pub days: Vec<u32>,
}

impl Series {
    pub fn total(&self) -> u32 {
        self.days.iter().sum()
    }
}

/// Each provider's launches on `days`, those with the most first; the rest together, under `others`. Providers without
/// launches are left out.
pub fn series(days: &[String], of: Vec<(String, Vec<EventVolume>)>, others: Message) -> Vec<Series> {
    let count = |volume: Vec<EventVolume>| {
        let mut counts: HashMap<&str, u32> = HashMap::new();
        for hours in &volume {
            *counts.entry(hours.day()).or_default() += hours.count;
        }
        days.iter().map(|day| counts.get(day.as_str()).copied().unwrap_or_default()).collect()
    };
    let mut named: Vec<(String, Vec<u32>)> =
        of.into_iter().map(|(name, volume)| (name, count(volume))).collect();
    named.retain(|(_, days)| days.iter().any(|count| *count > 0));
    named.sort_by_cached_key(|(name, days)| (std::cmp::Reverse(days.iter().sum::<u32>()), name.clone()));
    let mut all: Vec<Series> =
        named.into_iter().map(|(name, days)| Series { name: name.into(), days }).collect();
    if all.len() > SERIES + 1 {
        let rest = all.split_off(SERIES);
        let sum = |day: usize| rest.iter().filter_map(|series| series.days.get(day)).sum();
        all.push(Series { name: others, days: (0..days.len()).map(sum).collect() });
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    fn volume(time: &str, count: u32) -> EventVolume {
        EventVolume { time: time.to_owned(), count }
    }

    fn days() -> Vec<String> {
        ["2026-11-27", "2026-11-28"].map(str::to_owned).to_vec()
    }

    #[test]
    fn hours_are_added_up_to_days() {
        let volume = vec![
            volume("2026-11-28T00:00:00", 2),
            volume("2026-11-28T06:00:00Z", 3),
            volume("2026-10-01T00:00:00", 9),
            volume("", 9),
        ];
        let found =
            series(&days(), vec![("Servers".into(), volume), ("Idle".into(), Vec::new())], "Others".into());
        assert_eq!(found, [Series { name: "Servers".into(), days: vec![0, 5] }]);
    }

    #[test]
    fn the_smallest_are_shown_together() {
        let one = |n: u32| (format!("p{n}"), vec![volume("2026-11-27T00:00:00", n)]);
        let found = series(&days(), (1..=8).map(one).collect(), "Others".into());
        let listed: Vec<_> = found.iter().map(|one| (one.name.text(), one.total())).collect();
        let expected = [("p8", 8), ("p7", 7), ("p6", 6), ("p5", 5), ("p4", 4), ("Others", 6)];
        assert_eq!(listed, expected.map(|(name, total)| (name.to_owned(), total)));
        let six = series(&days(), (1..=6).map(one).collect(), "Others".into());
        assert_eq!(six.last().map(|one| one.name.text()).as_deref(), Some("p1"), "one alone keeps its name");
    }
}
