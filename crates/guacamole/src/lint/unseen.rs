//! Invisible characters, and surrounding spaces of values that should have none.

use rac_messages::{Message, lint as words};
use serde_json::Value;

use super::{Case, Findings, Fix, Severity};
use crate::catalogue::{Kind as ParameterKind, Parameter};
use crate::characters::{Kind, cleaned, may_be_escape, unseen};
use crate::secrets::is_secret;

/// Texts that can have several lines, or surrounding spaces.
const FREE: &[&str] = &[
    "command",
    "remote-app-args",
    "preconnection-blob",
    "load-balance-info",
    "color-scheme",
    "host-key",
    "sftp-host-key",
];

/// Reports invisible characters in a name. Returns whether there were any.
pub(super) fn in_key(key: &str, case: &Case, findings: &mut Findings) -> bool {
    let Some(found) = unseen(key, Kind::Name) else { return false };
    let meant = cleaned(key, Kind::Name).trim().to_owned();
    let reason = words::unseen_in_name(found.words(true));
    let is_free = !meant.is_empty() && !case.settings.contains_key(&meant);
    findings.add(key, severity(found.has_nul), reason, is_free.then(|| Fix::rename(&meant)));
    true
}

/// Reports invisible characters in a value, and surrounding spaces. Returns whether other checks make no sense.
pub(super) fn in_value(key: &str, value: &Value, rows: &[&Parameter], findings: &mut Findings) -> bool {
    let kind = kind(key, rows);
    let is_secret = is_secret(key);
    if let Value::String(text) = value {
        let is_password = rows.first().is_some_and(|row| matches!(row.kind, ParameterKind::Password));
        return in_text(key, text, kind, is_secret, is_password, findings);
    }
    let (mut has_nul, mut first) = (false, None);
    let after = in_nested(value, &mut |text| {
        let found = unseen(text, Kind::Lines)?;
        first.get_or_insert_with(|| found.words(false));
        has_nul |= found.has_nul;
        Some(cleaned(text, Kind::Lines))
    });
    if let Some(first) = first {
        findings.add(
            key,
            severity(has_nul),
            words::unseen_inside(first),
            Some(Fix::rewrite(after, label(false))),
        );
    }
    false
}

fn in_text(
    key: &str,
    text: &str,
    kind: Kind,
    is_secret: bool,
    is_password: bool,
    findings: &mut Findings,
) -> bool {
    let ends = text.trim_matches(|c| matches!(c, ' ' | '\t' | '\n' | '\r'));
    let inner = if kind == Kind::Line { ends } else { text };
    if let Some(found) = unseen(inner, kind) {
        let clean = cleaned(inner, kind);
        let is_escape = clean.matches('\\').count() > inner.matches('\\').count();
        let what = found.words(!is_secret);
        let reason = match (found.has_nul, is_escape) {
            (true, _) => words::unseen_refused(what),
            (_, true) => words::unseen_escape(what),
            _ => words::unseen_in_value(what, found.count),
        };
        let after = match (kind, text.split_once(inner)) {
            (Kind::Line, Some((before, behind))) => format!("{before}{clean}{behind}"),
            _ => clean,
        };
        // `CORP\_sam` may have meant a backslash or a space; nothing else contains backslashes.
        let has_backslashes = !(key.ends_with("domain") || key.contains("host"));
        let is_open = kind == Kind::Line && !is_escape && has_backslashes && may_be_escape(inner);
        let fix = (!is_open).then(|| Fix::rewrite(after.into(), label(is_escape)));
        findings.add(key, severity(found.has_nul), reason, fix);
        return true;
    }
    if kind != Kind::Line || ends.len() == text.len() || ends.is_empty() {
        return false;
    }
    let is_line_break = text.len() - ends.len() == text.matches(['\n', '\r']).count();
    // A password can start or end with a space, but not with a line break.
    if is_password && !is_line_break {
        return false;
    }
    let (starts, ends_so) = (text.starts_with(char::is_whitespace), text.ends_with(char::is_whitespace));
    let reason = match (starts, ends_so, is_line_break) {
        (true, true, true) => words::STARTS_AND_ENDS_WITH_LINE_BREAK,
        (true, true, false) => words::STARTS_AND_ENDS_WITH_WHITESPACE,
        (true, false, true) => words::STARTS_WITH_LINE_BREAK,
        (true, false, false) => words::STARTS_WITH_WHITESPACE,
        (false, _, true) => words::ENDS_WITH_LINE_BREAK,
        (false, _, false) => words::ENDS_WITH_WHITESPACE,
    };
    let fix = Fix::rewrite(
        ends.into(),
        if is_line_break { words::REMOVE_LINE_BREAK } else { words::REMOVE_WHITESPACE },
    );
    findings.add(key, Severity::Warning, reason, Some(fix));
    true
}

fn severity(has_nul: bool) -> Severity {
    if has_nul { Severity::Error } else { Severity::Warning }
}

fn label(is_escape: bool) -> Message {
    if is_escape { words::WRITE_BACKSLASH } else { words::CLEAN_UP }
}

fn kind(key: &str, rows: &[&Parameter]) -> Kind {
    let Some(row) = rows.first() else { return Kind::Lines };
    match row.kind {
        ParameterKind::Text if FREE.contains(&key) => Kind::Lines,
        ParameterKind::PrivateKey | ParameterKind::PublicKey | ParameterKind::ColourScheme => Kind::Lines,
        // Their own checks say more about spaces.
        ParameterKind::Boolean
        | ParameterKind::Number(..)
        | ParameterKind::Choice(_)
        | ParameterKind::TimeZone => Kind::Lines,
        ParameterKind::Text
        | ParameterKind::UserName
        | ParameterKind::Password
        | ParameterKind::Suggestion(_) => Kind::Line,
    }
}

/// A value with its texts and keys changed.
fn in_nested(value: &Value, change: &mut dyn FnMut(&str) -> Option<String>) -> Value {
    match value {
        Value::String(text) => change(text).map_or_else(|| value.clone(), Value::String),
        Value::Array(items) => items.iter().map(|item| in_nested(item, change)).collect(),
        Value::Object(map) => {
            let entry = |(name, value): (&String, &Value)| {
                (change(name).unwrap_or_else(|| name.clone()), in_nested(value, change))
            };
            Value::Object(map.iter().map(entry).collect())
        }
        _ => value.clone(),
    }
}
