//! The meaning of a plain (unquoted) YAML scalar, here and in other readers.

use rac_messages::{Message, settings_text as words};
use serde_json::{Number, Value};

/// How another YAML reader may read a plain scalar that stays text here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Elsewhere {
    /// A number: `0123`, `1e5`, `0x1F`, `1_000`, `12:30`, `.inf`.
    Number,
    /// True or false: `yes`, `off`, `TRUE`.
    Bool,
    /// Null: `NULL`.
    Null,
    /// A date: `2026-01-31`.
    Date,
    /// YAML 1.1's special scalars `<<` and `=`.
    Sign,
}

impl Elsewhere {
    /// For messages.
    pub(super) fn key(self) -> &'static str {
        match self {
            Self::Number => "number",
            Self::Bool => "bool",
            Self::Null => "null",
            Self::Date => "date",
            Self::Sign => "sign",
        }
    }
}

/// The value of a plain (unquoted) scalar: `0123`, `1e5` and `yes` are text.
pub fn plain_value(text: &str) -> Value {
    match text {
        "" | "~" | "null" => Value::Null,
        "true" => Value::Bool(true),
        "false" => Value::Bool(false),
        _ if is_canonical_number(text) => number(text),
        _ => Value::String(text.to_owned()),
    }
}

/// A text in the notation of a JSON number as that number; any other as text.
pub(super) fn number(text: &str) -> Value {
    text.parse::<Number>().map_or_else(|_| Value::String(text.to_owned()), Value::Number)
}

/// The maximum number of digits of an integer in Python.
const MOST_DIGITS: usize = 4300;

/// Why authentik can't store a number in this notation: it reads one with a decimal point or an exponent as a double.
pub(super) fn number_fault(spelling: &str) -> Option<Message> {
    if !spelling.contains(['.', 'e', 'E']) {
        return (spelling.trim_start_matches('-').len() > MOST_DIGITS).then_some(words::NUMBER_TOO_LONG);
    }
    let mantissa = spelling.split(['e', 'E']).next().unwrap_or_default();
    match spelling.parse::<f64>() {
        Ok(number) if number.is_infinite() => Some(words::NUMBER_TOO_LARGE),
        Ok(0.0) if mantissa.contains(|c: char| matches!(c, '1'..='9')) => Some(words::NUMBER_TOO_SMALL),
        _ => None,
    }
}

/// Whether authentik can store a value: no text contains NUL, and its numbers are in range.
pub fn is_storable(value: &Value) -> bool {
    match value {
        Value::String(text) => !text.contains('\0'),
        Value::Number(number) => number_fault(number.as_str()).is_none(),
        Value::Array(list) => list.iter().all(is_storable),
        Value::Object(map) => map.iter().all(|(name, value)| !name.contains('\0') && is_storable(value)),
        Value::Null | Value::Bool(_) => true,
    }
}

/// `-?(0|[1-9][0-9]*)(\.[0-9]+)?`
pub(super) fn is_canonical_number(text: &str) -> bool {
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) =
        unsigned.split_once('.').map_or((unsigned, None), |(whole, rest)| (whole, Some(rest)));
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    digits(whole) && (whole == "0" || !whole.starts_with('0')) && fraction.is_none_or(digits)
}

/// How some reader of YAML 1.1 or 1.2 (core schema, PyYAML, go-yaml) reads a plain scalar that is text here.
pub(super) fn elsewhere(text: &str) -> Option<Elsewhere> {
    match text.to_ascii_lowercase().as_str() {
        "null" => Some(Elsewhere::Null),
        "y" | "yes" | "n" | "no" | "true" | "false" | "on" | "off" => Some(Elsewhere::Bool),
        "<<" | "=" => Some(Elsewhere::Sign),
        lower if is_date(lower) => Some(Elsewhere::Date),
        lower if is_number(lower.strip_prefix(['-', '+']).unwrap_or(lower)) => Some(Elsewhere::Number),
        _ => None,
    }
}

/// `2026-1-31`, possibly followed by a time.
fn is_date(text: &str) -> bool {
    let mut parts = text.splitn(3, '-');
    let number = |part: Option<&str>, most: usize| {
        part.is_some_and(|part| {
            (1..=most).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit())
        })
    };
    let (year, month) = (parts.next(), parts.next());
    let day = parts.next().and_then(|rest| rest.split(['t', ' ', '\t']).next());
    year.is_some_and(|year| year.len() == 4) && number(year, 4) && number(month, 2) && number(day, 2)
}

/// An unsigned number in lower case, in any notation.
fn is_number(text: &str) -> bool {
    if matches!(text, ".inf" | ".nan") {
        return true;
    }
    let of = |rest: &str, base: u32| !rest.is_empty() && rest.chars().all(|c| c == '_' || c.is_digit(base));
    for (prefix, base) in [("0x", 16), ("0o", 8), ("0b", 2)] {
        if let Some(rest) = text.strip_prefix(prefix) {
            return of(rest, base);
        }
    }
    if !text.starts_with(|c: char| c.is_ascii_digit() || c == '.') {
        return false;
    }
    let (mantissa, exponent) =
        text.split_once('e').map_or((text, None), |(mantissa, rest)| (mantissa, Some(rest)));
    let exponent_fits = exponent.is_none_or(|rest| of(rest.strip_prefix(['-', '+']).unwrap_or(rest), 10));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let base_60 = whole.contains(':') && whole.split(':').all(|part| of(part, 10));
    exponent_fits
        && (base_60 || whole.is_empty() || of(whole, 10))
        && (fraction.is_empty() || of(fraction, 10))
        && mantissa.contains(|c: char| c.is_ascii_digit())
}
