//! Counts of objects that the account may not see all of.

use authentik_rac::rights::Object;
use rac_messages::rights as words;
use rac_messages::{Message, sentences};

/// A message for a number: the number, whether it is exact, and of what.
pub type CountWords = fn(u32, &'static str, String) -> Message;

/// A count, as far as the account can know it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Count {
    Exactly(u32),
    /// This many are visible, and there may be more; the reason.
    AtLeast(u32, Message),
    /// Unknown; the reason.
    Unknown(Message),
}

impl Count {
    /// authentik counts what the account sees. `sees_all` is whether that is everything, if known.
    pub fn of(object: Object, seen: u32, sees_all: Option<bool>) -> Count {
        match sees_all {
            Some(true) => Count::Exactly(seen),
            Some(false) if object == Object::ConnectionToken => {
                // Its own few say nothing about all the others.
                Count::Unknown(sentences([object.view_lacking(), words::SEES_ONLY_ITS_OWN]))
            }
            Some(false) => Count::some(seen, object.view_lacking()),
            None => Count::some(seen, words::NOT_TOLD),
        }
    }

    fn some(seen: u32, why: Message) -> Count {
        if seen == 0 { Count::Unknown(why) } else { Count::AtLeast(seen, why) }
    }

    /// In a table: "150", "≥ 3", "–".
    pub fn short(&self) -> Message {
        match self {
            Count::Exactly(count) => words::exactly(*count),
            Count::AtLeast(count, _) => words::at_least(*count),
            Count::Unknown(_) => Message::verbatim(NOTHING),
        }
    }

    /// As a sentence, for screen readers: "at least 3 connection tokens of Servers".
    pub fn label(&self, words: CountWords, name: &str) -> Message {
        match self {
            Count::Exactly(count) => words(*count, "exactly", name.to_owned()),
            Count::AtLeast(count, _) => words(*count, "at-least", name.to_owned()),
            Count::Unknown(_) => words(0, "unknown", name.to_owned()),
        }
    }

    /// Why the exact count is unknown.
    pub fn reason(&self) -> Option<&Message> {
        match self {
            Count::Exactly(_) => None,
            Count::AtLeast(_, why) | Count::Unknown(why) => Some(why),
        }
    }
}

/// Shown for an unknown count.
pub const NOTHING: &str = "–";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_count_is_exact_only_if_all_are_visible() {
        let tokens = |seen, sees_all| Count::of(Object::ConnectionToken, seen, sees_all).short();
        assert_eq!(tokens(0, Some(true)), "0");
        assert_eq!(tokens(150, Some(true)), "150");
        assert_eq!(tokens(0, Some(false)), "–");
        assert_eq!(tokens(2, Some(false)), "–", "its own say nothing of those of others");
        assert_eq!(tokens(0, None), "–");
        assert_eq!(tokens(3, None), "≥\u{a0}3");
        let endpoints = |seen| Count::of(Object::Endpoint, seen, Some(false));
        let label = |count: Count| count.label(rac_messages::lists::endpoints_of, "Servers");
        assert_eq!(label(endpoints(2)), "at least 2 endpoints of Servers");
        assert_eq!(label(endpoints(0)), "unknown number of endpoints of Servers");
        assert_eq!(label(Count::Exactly(1)), "1 endpoint of Servers");
    }

    #[test]
    fn unknown_counts_have_a_reason() {
        for sees_all in [Some(false), None] {
            for seen in [0, 4] {
                let count = Count::of(Object::ConnectionToken, seen, sees_all);
                assert!(count.reason().is_some_and(|why| why.text().ends_with('.')), "{count:?}");
            }
        }
        let lacking = Count::of(Object::ConnectionToken, 0, Some(false));
        assert_eq!(
            lacking.reason().map(Message::text).as_deref(),
            Some("Your account lacks the permission “Can view RAC Connection token”. It sees only its own.")
        );
        assert_eq!(Count::Exactly(7).reason(), None);
    }
}
