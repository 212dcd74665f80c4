//! How long a connection token lives: `connection_expiry` of a provider, as `hours=8` or `days=1;minutes=30`.
//!
//! The grammar is authentik's `timedelta_from_string`: parts joined by `;`, each `unit=number` with exactly one `=`.
//! Units are plural and not trimmed; case does not matter. The number is what Python's `float()` reads, but for the digits
//! of other scripts than ours. Unknown units
//! are skipped as long as one is known; a later part of the same unit replaces the earlier one; the sum of all counts.

mod amount;
mod number;
mod problem;
mod timedelta;
mod unit;
mod warning;

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

/// How many parts that authentik skips are listed one by one.
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
    /// Reads a value exactly as authentik does when it uses it, so spaces at its ends count. For what a user typed
    /// use [`typed`](Self::typed).
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

    /// Reads what a user typed: as [`parse`](Self::parse), after removing the spaces at both ends, which the API
    /// does before it stores a text.
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

    /// The whole duration; zero and negative ones make tokens that are expired when they are made.
    pub fn microseconds(&self) -> i128 {
        self.microseconds
    }

    /// What the user should know about a value that authentik accepts, the worst first.
    pub fn warnings(&self) -> Vec<ExpiryWarning> {
        warning::of(self.microseconds, &self.ignored, &self.replaced)
    }

    /// The duration in words: `1 day 8 hours`, `minus 30 minutes`, `Expires immediately`.
    pub fn in_words(&self) -> String {
        amount::in_words(self.microseconds)
    }

    /// The same duration as this project writes it: whole numbers from days down, `days=1;hours=8`.
    pub fn canonical(&self) -> String {
        amount::canonical(self.microseconds)
    }

    /// The duration as four whole numbers, for the duration editor. None if it has a fraction of a second: then only
    /// the text can show it, and the editor must leave the text alone.
    pub fn parts(&self) -> Option<Parts> {
        Parts::of(self.microseconds)
    }

    /// Puts four whole numbers together; a blank one counts as 0, negative ones are subtracted. The text of the result
    /// is canonical, so 30 hours are written `days=1;hours=6`.
    pub fn from_parts(days: &str, hours: &str, minutes: &str, seconds: &str) -> Result<Self, ExpiryError> {
        let mut microseconds = 0_i128;
        for (unit, text) in [Unit::Days, Unit::Hours, Unit::Minutes, Unit::Seconds]
            .into_iter()
            .zip([days, hours, minutes, seconds])
        {
            let number = match text.trim() {
                "" => 0,
                // Far beyond what a duration may be, and perhaps beyond the number type.
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
