//! How the value of a setting is edited: which control it gets, what the control shows, and which value its input
//! becomes.
//!
//! guacd gets text, whatever the JSON type. So the input is stored as text, even `true` and `24`: guacd reads it the
//! same way, and a property mapping keeps the text `false` but drops the JSON value. Only a value that is already
//! stored as a JSON boolean or number keeps that type.

use guacamole_settings::catalogue::{Kind, Parameter};
use guacamole_settings::effective::text_for_guacd;
use guacamole_settings::text::is_storable;
use serde_json::Value;

/// The control for a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Control {
    /// Not set, true, false.
    ThreeStates,
    /// A number in a range.
    Number(i32, i32),
    /// One of these.
    Choice(&'static [&'static str]),
    /// Any text, with these suggestions.
    Proposals(&'static [&'static str]),
    /// Any text, with the time zones as suggestions.
    TimeZone,
    /// One line of text.
    Line,
    /// Several lines of text.
    Lines,
    /// A secret on one line.
    Secret,
    /// A key of several lines, which can be read from a file; hidden if it is private.
    Key { private: bool },
    /// Any JSON value; text needs no quotes.
    Free,
}

impl Control {
    /// Whether an empty text differs from no value. In other controls, an empty input means not set.
    pub fn has_empty(self) -> bool {
        !matches!(self, Control::ThreeStates | Control::Number(..) | Control::Choice(_))
    }
}

/// The control for a value, or for a parameter without one.
pub(super) fn control(parameter: Option<&Parameter>, value: Option<&Value>) -> Control {
    let Some(kind) = parameter.map(|parameter| parameter.kind) else { return Control::Free };
    let text = match value {
        Some(Value::Null | Value::Array(_) | Value::Object(_)) => return Control::Free,
        Some(value) => text_for_guacd(value),
        None => String::new(),
    };
    // A single-line input would remove the line breaks.
    let several = text.contains('\n');
    match kind {
        Kind::PrivateKey => Control::Key { private: true },
        Kind::PublicKey => Control::Key { private: false },
        Kind::Password if several => Control::Key { private: true },
        _ if several => Control::Lines,
        Kind::Boolean if value.is_none() || matches!(text.as_str(), "true" | "false") => Control::ThreeStates,
        Kind::Number(least, greatest) => Control::Number(least, greatest),
        Kind::Choice(options) => Control::Choice(options),
        Kind::Suggestion(_) | Kind::ColourScheme => {
            Control::Proposals(parameter.map(Parameter::options).unwrap_or_default())
        }
        Kind::TimeZone => Control::TimeZone,
        Kind::Password => Control::Secret,
        Kind::Boolean | Kind::Text | Kind::UserName => Control::Line,
    }
}

/// The input for a value.
pub(super) fn shown(control: Control, value: Option<&Value>) -> String {
    match value {
        None => String::new(),
        Some(value) if control == Control::Free => free_text(value),
        Some(value) => text_for_guacd(value),
    }
}

/// The value for an input. `origin`: the value when the row was created. `in_mapping`: whether the JSON values `false`
/// and 0 are dropped.
pub(super) fn written(control: Control, origin: Option<&Value>, typed: &str, in_mapping: bool) -> Value {
    if let Some(origin) = origin
        && shown(control, Some(origin)) == typed
    {
        return origin.clone();
    }
    if control == Control::Free {
        return read_free(typed);
    }
    let kept = match origin {
        Some(Value::Bool(_)) if matches!(typed, "true" | "false") => Some(Value::Bool(typed == "true")),
        Some(Value::Number(_)) if is_integer(typed) => serde_json::from_str(typed).ok(),
        _ => None,
    };
    let dropped = |value: &Value| in_mapping && matches!(typed, "false" | "0") && !value.is_string();
    kept.filter(|value| !dropped(value)).unwrap_or_else(|| Value::String(typed.to_owned()))
}

/// A value as it is typed into a free row: text as it is, unless it would be read as JSON.
fn free_text(value: &Value) -> String {
    match value {
        Value::String(text) if read_free(text) == *value => text.clone(),
        other => other.to_string(),
    }
}

/// The input of a free row: JSON if it is valid JSON, otherwise text.
pub(super) fn read_free(typed: &str) -> Value {
    let text = || Value::String(typed.to_owned());
    match serde_json::from_str(typed) {
        // `1e5` would reach guacd as `100000.0`, which no user means.
        Ok(Value::Number(_)) if typed.contains(['e', 'E']) => text(),
        // The same goes for a number in a list that can't be represented.
        Ok(value) if is_storable(&value) => value,
        _ => text(),
    }
}

/// Digits as in JSON, without a decimal point.
fn is_integer(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    !digits.is_empty()
        && digits.bytes().all(|b| b.is_ascii_digit())
        && (digits == "0" || !digits.starts_with('0'))
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;
