//! Why authentik would refuse a connection expiry, as text for users.

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
    pub fn words(&self) -> String {
        match self {
            Self::Empty => "Enter a duration, for example hours=8.".to_owned(),
            Self::BareNumber => {
                "A number needs a unit, for example hours=8. authentik refuses a number alone, including 0."
                    .to_owned()
            }
            Self::Iso8601 => {
                "authentik does not read ISO 8601 durations. Write hours=8 instead of PT8H.".to_owned()
            }
            Self::EmptyPart => "There is nothing after “;”. Use “;” only between two parts.".to_owned(),
            Self::NoEquals { part } => {
                format!("“{}” has no “=”. Write, for example, hours=8.", clipped(part))
            }
            Self::SeveralEquals { part } => format!(
                "“{}” has more than one “=”. Separate parts with “;”, as in hours=8;minutes=30.",
                clipped(part)
            ),
            Self::UnknownUnit { name, meant: Some(unit) } => {
                format!("“{}” is not a unit. Did you mean “{}”?", clipped(name), unit.name())
            }
            Self::UnknownUnit { name, meant: None } => format!(
                "“{}” is not a unit. Use weeks, days, hours, minutes, seconds, milliseconds or microseconds.",
                clipped(name)
            ),
            Self::BlankAtUnit { unit } => format!(
                "There is a space next to “{}”, and authentik can't read it. Remove the space.",
                unit.name()
            ),
            Self::NotANumber { unit, text } if text.trim().is_empty() => {
                format!("There is no number after “{}=”.", unit.name())
            }
            Self::NotANumber { unit, text } => {
                format!("“{}” is not a number of {}.", clipped(text.trim()), unit.name())
            }
            Self::OtherCharacters { unit, text } => format!(
                "“{}” is not a number of {} that can be read. Use the digits 0 to 9, “.” and “-”.",
                clipped(text.trim()),
                unit.name()
            ),
            Self::DecimalComma { unit, with_point } => {
                format!("Use a decimal point, not a comma: {}={}.", unit.name(), clipped(with_point))
            }
            Self::NotAWholeNumber { unit, text } => {
                format!("“{}” is not a whole number of {}.", clipped(text), unit.name())
            }
            Self::TooLong => {
                "Too long: authentik crashes when it checks this. The maximum is 999,999,999 days.".to_owned()
            }
            Self::Nul => "The text contains a NUL character, which authentik can't store.".to_owned(),
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
