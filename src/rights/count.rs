//! Counts of objects that the account may not see all of.

use authentik_rac::rights::Object;
use rac_ui::number;

/// A count, as far as the account can know it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Count {
    Exactly(u32),
    /// This many are visible, and there may be more; the reason.
    AtLeast(u32, String),
    /// Unknown; the reason.
    Unknown(String),
}

impl Count {
    /// authentik counts what the account sees. `sees_all` is whether that is everything, if known.
    pub fn of(object: Object, seen: u32, sees_all: Option<bool>) -> Count {
        match sees_all {
            Some(true) => Count::Exactly(seen),
            Some(false) if object == Object::ConnectionToken => {
                // Its own few say nothing about all the others.
                Count::Unknown(format!("{} It sees only its own.", object.view_lacking()))
            }
            Some(false) => Count::some(seen, object.view_lacking().text()),
            None => Count::some(seen, NOT_TOLD.to_owned()),
        }
    }

    fn some(seen: u32, why: String) -> Count {
        if seen == 0 { Count::Unknown(why) } else { Count::AtLeast(seen, why) }
    }

    /// In a table: "150", "≥ 3", "–".
    pub fn short(&self) -> String {
        match self {
            Count::Exactly(count) => number((*count).into()),
            Count::AtLeast(count, _) => format!("≥\u{a0}{}", number((*count).into())),
            Count::Unknown(_) => NOTHING.to_owned(),
        }
    }

    /// The same with a noun, for screen readers: "at least 3 connection tokens of Servers".
    pub fn label(&self, of: &str) -> String {
        match self {
            Count::Exactly(count) => format!("{} {of}", number((*count).into())),
            Count::AtLeast(count, _) => format!("at least {} {of}", number((*count).into())),
            Count::Unknown(_) => format!("unknown number of {of}"),
        }
    }

    /// Why the exact count is unknown.
    pub fn reason(&self) -> Option<&str> {
        match self {
            Count::Exactly(_) => None,
            Count::AtLeast(_, why) | Count::Unknown(why) => Some(why),
        }
    }
}

/// Shown for an unknown count.
pub const NOTHING: &str = "–";
const NOT_TOLD: &str = "authentik doesn't say whether your account sees all of them.";

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
        let mappings = Count::of(Object::PropertyMapping, 2, Some(false));
        assert_eq!(mappings.label("property mappings"), "at least 2 property mappings");
    }

    #[test]
    fn unknown_counts_have_a_reason() {
        for sees_all in [Some(false), None] {
            for seen in [0, 4] {
                let count = Count::of(Object::ConnectionToken, seen, sees_all);
                assert!(count.reason().is_some_and(|why| why.ends_with('.')), "{count:?}");
            }
        }
        let lacking = Count::of(Object::ConnectionToken, 0, Some(false));
        assert_eq!(
            lacking.reason(),
            Some("Your account lacks the permission “Can view RAC Connection token”. It sees only its own.")
        );
        assert_eq!(Count::Exactly(7).reason(), None);
    }
}
