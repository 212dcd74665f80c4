//! How many connections an endpoint allows at a time, as authentik counts them.
//!
//! authentik 2026.5 refuses a launch if `maximum_connections` is above -1 and the endpoint has that many unexpired
//! tokens. So 0 refuses everyone, and every negative number means no limit.

use rac_messages::{Message, authentik as words};

/// The meaning of the number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limit {
    None,
    Closed,
    /// A number above zero.
    AtMost(i32),
}

/// The number to write for no limit; authentik accepts any negative one.
const NO_LIMIT: i32 = -1;

impl Limit {
    pub fn from_stored(number: i32) -> Limit {
        match number {
            0 => Limit::Closed,
            number if number < 0 => Limit::None,
            number => Limit::AtMost(number),
        }
    }

    pub fn to_stored(self) -> i32 {
        match self {
            Limit::None => NO_LIMIT,
            Limit::Closed => 0,
            Limit::AtMost(number) => number,
        }
    }

    /// As text, for lists.
    pub fn words(self) -> Message {
        match self {
            Limit::None => words::NO_LIMIT,
            Limit::Closed => words::CLOSED,
            Limit::AtMost(number) => words::at_most(number.unsigned_abs()),
        }
    }
}

/// The options in a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LimitKind {
    None,
    Closed,
    AtMost,
}

impl LimitKind {
    pub const ALL: [LimitKind; 3] = [LimitKind::None, LimitKind::Closed, LimitKind::AtMost];

    pub fn of(limit: Limit) -> LimitKind {
        match limit {
            Limit::None => LimitKind::None,
            Limit::Closed => LimitKind::Closed,
            Limit::AtMost(_) => LimitKind::AtMost,
        }
    }

    pub fn key(self) -> &'static str {
        match self {
            LimitKind::None => "none",
            LimitKind::Closed => "closed",
            LimitKind::AtMost => "at-most",
        }
    }

    /// The limit for this option and the typed number; `None` if the number is needed, but not a positive number of 32
    /// bits, as authentik stores it.
    pub fn limit(self, number: &str) -> Option<Limit> {
        match self {
            LimitKind::None => Some(Limit::None),
            LimitKind::Closed => Some(Limit::Closed),
            LimitKind::AtMost => {
                let number = number.trim();
                let digits = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
                let number: i32 = number.parse().ok().filter(|_| digits)?;
                (number > 0).then_some(Limit::AtMost(number))
            }
        }
    }

    /// The option with this key; for an unknown key, the one with a number.
    pub fn from_key(key: &str) -> LimitKind {
        LimitKind::ALL.into_iter().find(|kind| kind.key() == key).unwrap_or(LimitKind::AtMost)
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn zero_blocks_and_negatives_do_not_limit() {
        assert_eq!(Limit::from_stored(0).words(), "Closed (limit 0)");
        assert_eq!(Limit::from_stored(-7).words(), "No limit");
        assert_eq!(Limit::from_stored(i32::MIN).words(), "No limit");
        assert_eq!(Limit::from_stored(1).words(), "At most 1");
    }

    #[test]
    fn a_typed_limit_is_a_whole_number_above_zero() {
        let typed = |text| LimitKind::AtMost.limit(text);
        assert_eq!(typed(" 12 "), Some(Limit::AtMost(12)));
        assert_eq!(typed("2147483647"), Some(Limit::AtMost(i32::MAX)));
        for refused in ["", "0", "-1", "+3", "1.5", "many", "2147483648", "1 0"] {
            assert_eq!(typed(refused), None, "{refused}");
        }
        assert_eq!(LimitKind::Closed.limit("nonsense"), Some(Limit::Closed));
    }

    proptest! {
        #[test]
        fn a_limit_means_the_same_after_it_was_written(number: i32) {
            let limit = Limit::from_stored(number);
            prop_assert_eq!(Limit::from_stored(limit.to_stored()), limit);
            let typed = LimitKind::of(limit).limit(&number.to_string());
            prop_assert_eq!(typed, Some(limit));
        }
    }
}
