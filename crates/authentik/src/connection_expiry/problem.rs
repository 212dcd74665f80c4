//! Why authentik would refuse a connection expiry, as text for users.

use rac_messages::{Message, authentik as words};

use crate::connection_expiry::{Unit, number};

/// Why a text is no connection expiry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ExpiryError {
    /// Empty.
    Empty,
    /// A number without a unit, such as `8`, or `0`, which authentik's own help wrongly suggests.
    BareNumber,
    /// An ISO 8601 duration, such as `PT8H`.
    Iso8601,
    /// A `;` at the end, or two in a row.
    EmptyPart,
    /// A part without `=`.
    NoEquals {
        /// The part.
        part: String,
    },
    /// A part with more than one `=`.
    SeveralEquals {
        /// The part.
        part: String,
    },
    /// Only units that authentik doesn't know.
    UnknownUnit {
        /// The unit as typed.
        name: String,
        /// The unit that was probably meant.
        meant: Option<Unit>,
    },
    /// Only units with surrounding spaces, which authentik doesn't know.
    BlankAtUnit {
        /// The unit.
        unit: Unit,
    },
    /// What follows `=` is not a number.
    NotANumber {
        /// The unit before `=`.
        unit: Unit,
        /// What follows it.
        text: String,
    },
    /// A number with unusual characters: a typographic minus, or digits of another script, which Python would accept.
    OtherCharacters {
        /// The unit before `=`.
        unit: Unit,
        /// What follows it.
        text: String,
    },
    /// A number with a decimal comma.
    DecimalComma {
        /// The unit before `=`.
        unit: Unit,
        /// The same number with a decimal point.
        with_point: String,
    },
    /// One of the editor's four numbers is not a whole number.
    NotAWholeNumber {
        /// Which one.
        unit: Unit,
        /// What was typed.
        text: String,
    },
    /// Infinite, or more than 999,999,999 days: authentik's own check crashes instead of refusing it.
    TooLong,
    /// A NUL character, which authentik can't store.
    Nul,
}

impl ExpiryError {
    /// What is wrong and what to write instead.
    pub fn words(&self) -> Message {
        match self {
            Self::Empty => words::EXPIRY_EMPTY,
            Self::BareNumber => words::EXPIRY_BARE_NUMBER,
            Self::Iso8601 => words::EXPIRY_ISO8601,
            Self::EmptyPart => words::EXPIRY_EMPTY_PART,
            Self::NoEquals { part } => words::expiry_no_equals(clipped(part)),
            Self::SeveralEquals { part } => words::expiry_several_equals(clipped(part)),
            Self::UnknownUnit { name, meant: Some(unit) } => words::expiry_meant(clipped(name), unit.name()),
            Self::UnknownUnit { name, meant: None } => words::expiry_unknown_unit(clipped(name)),
            Self::BlankAtUnit { unit } => words::expiry_blank_at_unit(unit.name()),
            Self::NotANumber { unit, text } if text.trim().is_empty() => words::expiry_no_number(unit.name()),
            Self::NotANumber { unit, text } => words::expiry_not_a_number(clipped(text.trim()), unit.name()),
            Self::OtherCharacters { unit, text } => {
                words::expiry_other_characters(clipped(text.trim()), unit.name())
            }
            Self::DecimalComma { unit, with_point } => {
                words::expiry_decimal_comma(clipped(with_point), unit.name())
            }
            Self::NotAWholeNumber { unit, text } => {
                words::expiry_not_a_whole_number(clipped(text), unit.name())
            }
            Self::TooLong => words::EXPIRY_TOO_LONG,
            Self::Nul => words::EXPIRY_NUL,
        }
    }
}

/// A text, shortened for a sentence.
pub(super) fn clipped(text: &str) -> String {
    const MOST: usize = 60;
    match text.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}

/// Refuses texts that are better explained as a whole than by their parts.
pub(super) fn of_whole(text: &str) -> Result<(), ExpiryError> {
    if text.trim().is_empty() {
        Err(ExpiryError::Empty)
    } else if !text.contains(['=', ';']) && number::read(text).is_some() {
        Err(ExpiryError::BareNumber)
    } else if is_iso8601(text) {
        Err(ExpiryError::Iso8601)
    } else {
        Ok(())
    }
}

/// A `P`, a digit, and nothing that only authentik's own format has.
fn is_iso8601(text: &str) -> bool {
    let text = text.trim().trim_start_matches(['+', '-']);
    text.starts_with(['P', 'p'])
        && text.contains(|c: char| c.is_ascii_digit())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | ','))
}

pub(super) fn of_part_without_equals(part: &str) -> ExpiryError {
    if part.trim().is_empty() {
        ExpiryError::EmptyPart
    } else {
        ExpiryError::NoEquals { part: part.to_owned() }
    }
}

pub(super) fn of_number(unit: Unit, text: &str) -> ExpiryError {
    let with_point = text.trim().replacen(',', ".", 1);
    if with_point.len() == text.trim().len() && text.contains(',') && number::read(&with_point).is_some() {
        ExpiryError::DecimalComma { unit, with_point }
    } else if text.contains(|c: char| !c.is_ascii()) && text.contains(char::is_numeric) {
        ExpiryError::OtherCharacters { unit, text: text.to_owned() }
    } else {
        ExpiryError::NotANumber { unit, text: text.to_owned() }
    }
}

/// Every part has its `=`, but no known unit: the first that is similar to a known one explains it best.
pub(super) fn of_unknown(text: &str) -> ExpiryError {
    let names = || text.split(';').filter_map(|part| part.split_once('=')).map(|(name, _)| name);
    if let Some(unit) = names().find_map(|name| Unit::from_name(name.trim())) {
        return ExpiryError::BlankAtUnit { unit };
    }
    let nearly = names().find_map(|name| Unit::similar_to(name).map(|unit| (name, Some(unit))));
    let (name, meant) = nearly.or_else(|| names().next().map(|name| (name, None))).unwrap_or_default();
    ExpiryError::UnknownUnit { name: name.to_owned(), meant }
}
