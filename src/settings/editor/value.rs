//! How a setting's value is edited: which control suits it, what the control shows, and what is written back.
//!
//! guacd gets text, whatever the JSON type. What is typed here is therefore written as text, also `true` and `24`:
//! it reads the same to guacd, and a property mapping keeps the text `false` where it drops the JSON value. Only a
//! value that is stored as a JSON boolean or number stays one while it is changed.

use guacamole_settings::catalogue::{Kind, Parameter};
use guacamole_settings::effective::text_for_guacd;
use guacamole_settings::text::is_storable;
use serde_json::Value;

/// What a value is edited with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Control {
    /// Not set, true, false.
    ThreeStates,
    /// A number within bounds.
    Number(i32, i32),
    /// One of these.
    Choice(&'static [&'static str]),
    /// Any text; these are proposed.
    Proposals(&'static [&'static str]),
    /// Any text; the time zones are proposed.
    TimeZone,
    /// One line of text.
    Line,
    /// Several lines of text.
    Lines,
    /// A secret of one line.
    Secret,
    /// A key of several lines, which may come from a file; hidden if it is a private one.
    Key { private: bool },
    /// Whatever JSON allows; text needs no quotes.
    Free,
}

impl Control {
    /// Whether it can tell an empty text from none. In the others an emptied box means that nothing is set.
    pub fn has_empty(self) -> bool {
        !matches!(self, Control::ThreeStates | Control::Number(..) | Control::Choice(_))
    }
}

/// The control for a value, or for one to come.
pub(super) fn control(parameter: Option<&Parameter>, value: Option<&Value>) -> Control {
    let Some(kind) = parameter.map(|parameter| parameter.kind) else { return Control::Free };
    let text = match value {
        Some(Value::Null | Value::Array(_) | Value::Object(_)) => return Control::Free,
        Some(value) => text_for_guacd(value),
        None => String::new(),
    };
    // A box of one line would swallow the ends of lines.
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

/// What the control shows for a value.
pub(super) fn shown(control: Control, value: Option<&Value>) -> String {
    match value {
        None => String::new(),
        Some(value) if control == Control::Free => free_text(value),
        Some(value) => text_for_guacd(value),
    }
}

/// The value for what is in the control. `origin`: the value that was there when the row came up; `in_mapping`: where
/// the JSON values `false` and 0 are dropped.
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

/// A value as it is typed into a free row: text as it is, unless JSON would make something else of it.
fn free_text(value: &Value) -> String {
    match value {
        Value::String(text) if read_free(text) == *value => text.clone(),
        other => other.to_string(),
    }
}

/// What was typed into a free row: JSON where it is JSON, and text otherwise.
pub(super) fn read_free(typed: &str) -> Value {
    let text = || Value::String(typed.to_owned());
    match serde_json::from_str(typed) {
        // `1e5` reaches guacd as `100000.0`: no one means that.
        Ok(Value::Number(_)) if typed.contains(['e', 'E']) => text(),
        // So does a number in a list that no program can hold.
        Ok(value) if is_storable(&value) => value,
        _ => text(),
    }
}

/// What kind of value it is, in a word.
pub(super) fn kind_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "true or false",
        Value::Number(_) => "number",
        Value::String(_) => "text",
        Value::Array(_) => "list",
        Value::Object(_) => "map",
    }
}

/// Digits as JSON has them, without a point.
fn is_integer(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    !digits.is_empty()
        && digits.bytes().all(|b| b.is_ascii_digit())
        && (digits == "0" || !digits.starts_with('0'))
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;
