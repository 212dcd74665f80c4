//! Values that don't mean what the user thinks.

use rac_messages::{lint as words, sentences};
use serde_json::{Number, Value};

use super::{Case, Findings, Fix, Owner, Severity, nested, options, texts};
use crate::catalogue::{self, Kind, Parameter, Protocols, read_number};
use crate::characters::quotable;
use crate::effective::is_truthy;

/// Values that set nothing, or only the default. Returns whether it was one, so that other checks are skipped.
pub(super) fn has_no_effect(key: &str, value: &Value, case: &Case, findings: &mut Findings) -> bool {
    let owner = case.context.owner;
    if matches!(owner, Owner::Mapping(_)) && !is_truthy(value) {
        left_out(key, value, findings);
        return true;
    }
    let fix = Some(Fix::remove());
    match value {
        Value::Null => {
            findings.add(key, Severity::Error, words::NULL_VALUE, fix);
        }
        Value::String(text) if text.is_empty() => {
            let reason = match owner {
                Owner::Endpoint => words::EMPTY_IN_ENDPOINT,
                Owner::Expression => words::EMPTY_IN_EXPRESSION,
                _ => words::EMPTY_VALUE,
            };
            findings.add(key, Severity::Hint, reason, fix);
        }
        _ => return false,
    }
    true
}

/// A static setting of a mapping that Python treats as false: authentik drops it.
fn left_out(key: &str, value: &Value, findings: &mut Findings) {
    let (what, as_text) = match value {
        Value::Null => ("null", None),
        Value::Bool(_) => ("false", Some("false")),
        Value::Number(_) => ("number", Some("0")),
        Value::Array(_) => ("list", None),
        Value::Object(_) => ("map", None),
        Value::String(_) => ("text", None),
    };
    // As text it is kept, if guacd understands that text.
    let rows: Vec<&Parameter> = catalogue::facts(Protocols::ALL, key).collect();
    let is_switch = rows.iter().any(|row| row.kind == Kind::Boolean);
    let instead = as_text
        .map(|text| if is_switch { "false" } else { text })
        .filter(|text| rows.is_empty() || rows.iter().any(|row| row.reads(text)));
    let reason = words::left_out(what);
    match instead {
        Some(text) => {
            let reason = sentences([reason, words::text_is_kept(text)]);
            let fix = Fix::rewrite(text.into(), words::write_text(text));
            findings.add(key, Severity::Warning, reason, Some(fix));
        }
        None => findings.add(key, Severity::Warning, reason, Some(Fix::remove())),
    }
}

/// Values that guacd can't read, or reads differently than they look. If protocols differ, one that can read it is
/// enough.
pub(super) fn judge(
    key: &str,
    value: &Value,
    text: &str,
    rows: &[&Parameter],
    case: &Case,
    findings: &mut Findings,
) {
    if value.is_array() || value.is_object() {
        return nested::judge(key, value, rows, findings);
    }
    let readable = rows.iter().copied().find(|row| row.reads(text));
    let Some(row) = readable.or_else(|| rows.first().copied()) else { return };
    match row.kind {
        Kind::Boolean if readable.is_none() => switch(key, text, findings),
        Kind::Number(..) if readable.is_none() => unreadable_number(key, value, text, findings),
        Kind::Number(least, greatest) => number(key, text, least, greatest, findings),
        Kind::Choice(choices) if readable.is_none() => options::judge(key, text, choices, findings),
        Kind::Choice(_) if key == "clipboard-encoding" && text == "MacRoman" => {
            findings.add(key, Severity::Warning, words::NEWER_ENCODING, None);
        }
        Kind::Boolean | Kind::Choice(_) => {}
        _ => free_text(key, value, text, row, case, findings),
    }
}

fn number(key: &str, text: &str, least: i32, greatest: i32, findings: &mut Findings) {
    let number = read_number(text).unwrap_or(least);
    let spelt = number.to_string();
    if !(least..=greatest).contains(&number) {
        let text = quotable(text);
        let reason = match greatest {
            i32::MAX => words::too_small(least.to_string(), text),
            _ => words::out_of_range(greatest.to_string(), least.to_string(), text),
        };
        findings.add(key, Severity::Warning, reason, None);
    } else if key.ends_with("port") && !text.is_empty() && !text.bytes().all(|c| c.is_ascii_digit()) {
        let reason = words::port_only_digits(quotable(text));
        findings.add(key, Severity::Warning, reason, Some(Fix::replace(spelt.as_str().into(), &spelt)));
    }
}

fn switch(key: &str, text: &str, findings: &mut Findings) {
    let start = text.trim().get(..16).unwrap_or(text.trim());
    let meant = match start.to_ascii_lowercase().as_str() {
        "true" | "yes" | "y" | "on" | "1" | "1.0" | "enabled" => Some("true"),
        "false" | "no" | "n" | "off" | "0" | "0.0" | "disabled" => Some("false"),
        _ => None,
    };
    let reason = words::only_true_or_false(quotable(text));
    findings.add(key, Severity::Error, reason, meant.map(|text| Fix::replace(text.into(), text)));
}

fn unreadable_number(key: &str, value: &Value, text: &str, findings: &mut Findings) {
    let trimmed = text.trim();
    let whole = trimmed.split_once('.').filter(|(_, rest)| rest.bytes().all(|digit| digit == b'0'));
    let meant = read_number(whole.map_or(trimmed, |(whole, _)| whole)).map(|number| {
        let called = number.to_string();
        let value = if value.is_number() { Number::from(number).into() } else { called.as_str().into() };
        Fix::replace(value, &called)
    });
    let reason = words::only_whole_numbers(quotable(text));
    findings.add(key, Severity::Error, reason, meant);
}

fn free_text(key: &str, value: &Value, text: &str, row: &Parameter, case: &Case, findings: &mut Findings) {
    let spelt = match value {
        // serde_json reads `1e5` as `1e+5`. authentik never sends either, so it was typed here, usually without `+`.
        Value::Number(number) => &number.as_str().replace("e+", "e"),
        Value::Bool(_) => text,
        _ => return texts::judge(key, text, row, case, findings),
    };
    let fix = Some(Fix::rewrite(spelt.into(), words::WRITE_AS_TEXT));
    let kind = if value.is_number() { "number" } else { "switch" };
    if spelt == text {
        let reason = words::not_text(kind);
        findings.add(key, Severity::Hint, reason, fix);
    } else if row.is_secret() {
        let reason = words::not_text_secret(kind);
        findings.add(key, Severity::Error, reason, fix);
    } else {
        let reason = words::not_text_as_typed(kind, quotable(text), quotable(spelt));
        findings.add(key, Severity::Error, reason, fix);
    }
}
