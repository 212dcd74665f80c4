//! How long a connection token lives: `connection_expiry` of a provider, as `hours=8` or `days=1;minutes=30`.
//!
//! The grammar is authentik's `timedelta_from_string`: parts separated by `;`, each `unit=number` with exactly one
//! `=`. Units are plural and not trimmed; case doesn't matter. The number is what Python's `float()` accepts, without
//! digits of other scripts. Unknown units are skipped if at least one is known; a later part replaces an earlier one
//! with the same unit; the parts are added up.

mod amount;
mod number;
mod problem;
mod timedelta;
mod unit;
mod warning;

use rac_messages::Message;
use std::str::FromStr;

pub use amount::Parts;
pub use problem::ExpiryError;
pub use unit::Unit;
pub use warning::ExpiryWarning;

/// A connection expiry that authentik accepts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConnectionExpiry {
    text: String,
    microseconds: i128,
    ignored: Ignored,
    replaced: Vec<Unit>,
}

/// How many skipped parts are listed.
const MOST_IGNORED: usize = 5;

/// Parts that authentik skips.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Ignored {
    /// The first of them.
    parts: Vec<String>,
    /// How many more there are.
    more: usize,
}

impl ConnectionExpiry {
    /// Parses a value exactly as authentik does when it uses it, so surrounding spaces matter. For user input use
    /// [`typed`](Self::typed).
    pub fn parse(text: &str) -> Result<Self, ExpiryError> {
        problem::of_whole(text)?;
        let mut numbers = [None; Unit::ALL.len()];
        let mut ignored = Ignored::default();
        let mut replaced = Vec::new();
        for part in text.split(';') {
            let (name, number) = split(part)?;
            let Some(unit) = Unit::from_name(name) else {
                match ignored.parts.len() {
                    ..MOST_IGNORED => ignored.parts.push(part.to_owned()),
                    _ => ignored.more += 1,
                }
                continue;
            };
            let number = number::read(number).ok_or_else(|| problem::of_number(unit, number))?;
            if let Some(slot) = numbers.get_mut(unit as usize)
                && slot.replace(number).is_some()
                && !replaced.contains(&unit)
            {
                replaced.push(unit);
            }
        }
        if numbers.iter().all(Option::is_none) {
            return Err(problem::of_unknown(text));
        }
        let microseconds = timedelta::microseconds(&numbers)?;
        Ok(Self { text: text.to_owned(), microseconds, ignored, replaced })
    }

    /// Parses user input: like [`parse`](Self::parse), after removing surrounding spaces, which the API does before it
    /// stores a text.
    pub fn typed(text: &str) -> Result<Self, ExpiryError> {
        if text.contains('\0') {
            return Err(ExpiryError::Nul);
        }
        Self::parse(text.trim_matches(|c: char| c.is_whitespace() || matches!(c, '\u{1c}'..='\u{1f}')))
    }

    /// The expiry as it was read, unchanged.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The duration; with zero or less, tokens are expired when they are created.
    pub fn microseconds(&self) -> i128 {
        self.microseconds
    }

    /// Warnings about a value that authentik accepts, the most severe first.
    pub fn warnings(&self) -> Vec<ExpiryWarning> {
        warning::of(self.microseconds, &self.ignored, &self.replaced)
    }

    /// The duration as text: `1 day 8 hours`, `minus 30 minutes`, `Expires immediately`.
    pub fn in_words(&self) -> Message {
        amount::in_words(self.microseconds)
    }

    /// The same duration in our own notation: whole numbers, largest unit first, `days=1;hours=8`.
    pub fn canonical(&self) -> String {
        amount::canonical(self.microseconds)
    }

    /// The duration as four whole numbers, for the editor. `None` if it has a fraction of a second: then only the text
    /// can represent it, and the editor must not change the text.
    pub fn parts(&self) -> Option<Parts> {
        Parts::of(self.microseconds)
    }

    /// Combines four whole numbers; a blank one counts as 0, negative ones are subtracted. The text is canonical, so
    /// 30 hours become `days=1;hours=6`.
    pub fn from_parts(days: &str, hours: &str, minutes: &str, seconds: &str) -> Result<Self, ExpiryError> {
        let mut microseconds = 0_i128;
        for (unit, text) in [Unit::Days, Unit::Hours, Unit::Minutes, Unit::Seconds]
            .into_iter()
            .zip([days, hours, minutes, seconds])
        {
            let number = match text.trim() {
                "" => 0,
                // Too long in any case, and perhaps out of range for the number type.
                digits if digits.len() > 18 && is_whole_number(digits) => return Err(ExpiryError::TooLong),
                digits => i64::from_str(digits)
                    .map_err(|_| ExpiryError::NotAWholeNumber { unit, text: digits.to_owned() })?,
            };
            microseconds += i128::from(number) * i128::from(unit.microseconds());
        }
        timedelta::in_range(microseconds)?;
        Ok(Self {
            text: amount::canonical(microseconds),
            microseconds,
            ignored: Ignored::default(),
            replaced: Vec::new(),
        })
    }
}

fn is_whole_number(text: &str) -> bool {
    text.strip_prefix(['-', '+']).unwrap_or(text).bytes().all(|byte| byte.is_ascii_digit())
}

/// Splits a part at its only `=`.
fn split(part: &str) -> Result<(&str, &str), ExpiryError> {
    match part.split_once('=') {
        Some((name, number)) if !number.contains('=') => Ok((name, number)),
        Some(_) => Err(ExpiryError::SeveralEquals { part: part.to_owned() }),
        None => Err(problem::of_part_without_equals(part)),
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;
