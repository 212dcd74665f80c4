//! Values that do not say what their writer means.

use serde_json::{Number, Value};

use super::{Findings, Fix, LintContext, Owner, Severity, keys};
use crate::connection_settings::catalogue::{Kind, Parameter, nearest_of, read_number};
use crate::connection_settings::effective::is_truthy;

/// Values that set nothing, or nothing but the default. Says whether it was one, so that nothing more is to be said.
pub(super) fn counts_for_nothing(
    key: &str,
    value: &Value,
    context: &LintContext,
    findings: &mut Findings,
) -> bool {
    let in_mapping = matches!(context.owner, Owner::Mapping(_));
    if in_mapping && !is_truthy(value) {
        let (what, instead) = match value {
            Value::Bool(_) => ("false", Some("false")),
            Value::Number(_) => ("0", Some("0")),
            Value::Null => ("null", None),
            _ => ("empty", None),
        };
        let reason = ["A static setting that is ", what, " does not count: authentik leaves it out"];
        match instead {
            Some(text) => {
                let reason = [&reason.concat(), ". As the text \"", text, "\" it counts."].concat();
                let fix = Fix::rewrite(text.into(), &["Write \"", text, "\" as text"].concat());
                findings.add(key, Severity::Warning, &[&reason], Some(fix));
            }
            None => findings.add(key, Severity::Warning, &[&reason.concat(), "."], Some(Fix::remove())),
        }
        return true;
    }
    match value {
        Value::Null => {
            let reason = "null reaches guacd as the text “None”. To leave a parameter unset, remove it.";
            findings.add(key, Severity::Error, &[reason], Some(Fix::remove()));
        }
        Value::String(text) if text.is_empty() => {
            let reason = match context.owner {
                Owner::Endpoint => "Empty is guacd's default, also where the provider sets something else.",
                _ => "Empty is guacd's default, the same as not set.",
            };
            findings.add(key, Severity::Hint, &[reason], Some(Fix::remove()));
        }
        _ => return false,
    }
    true
}

/// What guacd can't read, or reads otherwise than it looks. Where protocols differ, one that can read it is enough.
pub(super) fn judge(key: &str, value: &Value, text: &str, rows: &[&Parameter], findings: &mut Findings) {
    if value.is_array() || value.is_object() {
        return nested(key, value, rows, findings);
    }
    let readable = rows.iter().copied().find(|row| row.reads(text));
    let Some(row) = readable.or_else(|| rows.first().copied()) else { return };
    match row.kind {
        Kind::Boolean if readable.is_none() => switch(key, text, findings),
        Kind::Number(..) if readable.is_none() => unreadable_number(key, value, text, findings),
        Kind::Number(least, greatest) => {
            let number = read_number(text).unwrap_or(least);
            if !(least..=greatest).contains(&number) {
                let mut reason = vec!["“", text, "” is out of range: at least "];
                let (least, greatest_text) = (least.to_string(), greatest.to_string());
                reason.push(&least);
                if greatest < i32::MAX {
                    reason.extend([", at most ", &greatest_text]);
                }
                reason.push(".");
                findings.add(key, Severity::Warning, &reason, None);
            }
        }
        Kind::Choice(options) if readable.is_none() => {
            let reason = ["guacd knows no “", text, "” for this and takes its default."];
            let fix =
                nearest_of(options.iter().copied(), text).map(|meant| Fix::replace(meant.into(), meant));
            findings.add(key, Severity::Error, &reason, fix);
        }
        Kind::Choice(_) if key == "clipboard-encoding" && text == "MacRoman" => {
            let reason = "Only newer versions than guacd 1.6.0, which authentik ships, know MacRoman.";
            findings.add(key, Severity::Warning, &[reason], None);
        }
        Kind::Boolean | Kind::Choice(_) => {}
        _ => free_text(key, value, text, row, findings),
    }
}

/// Lists and maps: guacd gets them in Python's spelling.
fn nested(key: &str, value: &Value, rows: &[&Parameter], findings: &mut Findings) {
    let separator = match key {
        _ if rows.is_empty() => return,
        "static-channels" | "cert-fingerprints" => Some(","),
        "encodings" => Some(" "),
        _ => None,
    };
    let texts = |items: &Vec<Value>| -> Option<Vec<String>> {
        items.iter().map(|item| item.as_str().map(str::to_owned)).collect()
    };
    let joined = separator.and_then(|separator| Some(texts(value.as_array()?)?.join(separator)));
    let what = if value.is_array() { "A list" } else { "A map" };
    let reason = [what, " reaches guacd as text in Python's spelling, which it can't use here."];
    let fix = joined.map(|text| Fix::replace(text.as_str().into(), &text));
    findings.add(key, Severity::Error, &reason, fix);
}

fn switch(key: &str, text: &str, findings: &mut Findings) {
    let meant = match text.trim().to_ascii_lowercase().as_str() {
        "true" | "yes" | "y" | "on" | "1" | "1.0" | "enabled" => Some("true"),
        "false" | "no" | "n" | "off" | "0" | "0.0" | "disabled" => Some("false"),
        _ => None,
    };
    let reason = ["guacd reads only “true” and “false” here; “", text, "” leaves it off."];
    findings.add(key, Severity::Error, &reason, meant.map(|text| Fix::replace(text.into(), text)));
}

fn unreadable_number(key: &str, value: &Value, text: &str, findings: &mut Findings) {
    let trimmed = text.trim();
    let whole = trimmed.split_once('.').filter(|(_, rest)| rest.bytes().all(|digit| digit == b'0'));
    let meant = read_number(whole.map_or(trimmed, |(whole, _)| whole)).map(|number| {
        let called = number.to_string();
        let value = if value.is_number() { Number::from(number).into() } else { called.as_str().into() };
        Fix::replace(value, &called)
    });
    let reason = ["guacd reads only whole numbers here; instead of “", text, "” it takes its default."];
    findings.add(key, Severity::Error, &reason, meant);
}

fn free_text(key: &str, value: &Value, text: &str, row: &Parameter, findings: &mut Findings) {
    let spelt = match value {
        // serde_json reads `1e5` as `1e+5`. authentik never sends either, so it was typed here, mostly without `+`.
        Value::Number(number) => &number.as_str().replace("e+", "e"),
        Value::Bool(_) => text,
        _ => return text_form(key, text, row, findings),
    };
    let fix = Some(Fix::rewrite(spelt.into(), "Write it as text"));
    let what = if value.is_number() { "a number" } else { "a switch" };
    if spelt == text {
        let reason =
            ["Text is meant here, but this is ", what, ". As text its spelling is safe in every tool."];
        findings.add(key, Severity::Hint, &reason, fix);
    } else if row.is_secret() {
        let reason = ["Text is meant here, but this is ", what, ", and guacd gets it spelt otherwise."];
        findings.add(key, Severity::Error, &reason, fix);
    } else {
        let reason =
            ["Text is meant here, but this is ", what, ": guacd gets “", text, "”, not “", spelt, "”."];
        findings.add(key, Severity::Error, &reason, fix);
    }
}

/// Texts with a form of their own.
fn text_form(key: &str, text: &str, row: &Parameter, findings: &mut Findings) {
    let line = text.trim_end_matches(['\n', '\r']);
    let may_end_so = matches!(row.kind, Kind::PrivateKey | Kind::PublicKey);
    if line.len() < text.len() && !may_end_so {
        let reason = "This ends in a line break, which guacd takes as a part of it.";
        let fix = Fix::rewrite(line.into(), "Remove the line break");
        return findings.add(key, Severity::Warning, &[reason], Some(fix));
    }
    match row.kind {
        Kind::PrivateKey => keys::private(key, text, findings),
        Kind::PublicKey => keys::public(key, text, findings),
        Kind::TimeZone => {
            let allowed = |c: char| c.is_ascii_alphanumeric() || matches!(c, '/' | '_' | '-' | '+');
            if !text.chars().all(allowed) {
                let reason = ["“", text, "” is no name of a time zone, such as Europe/Berlin."];
                let name = text.trim().replace(' ', "_");
                let fix = name.chars().all(allowed).then(|| Fix::replace(name.as_str().into(), &name));
                findings.add(key, Severity::Warning, &reason, fix);
            }
        }
        Kind::ColourScheme if !row.options().contains(&text) && !is_colour_list(text) => {
            let meant = nearest_of(row.options().iter().copied(), text);
            let reason = [
                "“",
                text,
                "” is no named colour scheme and no list of colours such as “foreground: rgb:ff/ff/ff”.",
            ];
            findings.add(key, Severity::Error, &reason, meant.map(|meant| Fix::replace(meant.into(), meant)));
        }
        _ => {}
    }
}

/// Whether a text assigns colours: `foreground: …; background: …; color4: …`.
fn is_colour_list(text: &str) -> bool {
    let assigns = |part: &str| {
        part.split_once(':').is_some_and(|(name, colour)| {
            let name = name.trim();
            let number = name.strip_prefix("color").and_then(|number| number.parse::<u8>().ok());
            (number.is_some() || matches!(name, "foreground" | "background")) && !colour.trim().is_empty()
        })
    };
    let mut parts = text.split(';').filter(|part| !part.trim().is_empty()).peekable();
    parts.peek().is_some() && parts.all(assigns)
}
