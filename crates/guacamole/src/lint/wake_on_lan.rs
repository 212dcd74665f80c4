//! Wake-on-LAN: the address of the machine to wake, and settings that have no effect alone.

use rac_messages::lint as words;

use super::{Case, Findings, Fix, Owner, Severity};
use crate::catalogue::{Parameter, Protocols};
use crate::characters::quotable;

const SEND: &str = "wol-send-packet";
const MAC: &str = "wol-mac-addr";
/// Settings that say how to wake a machine.
const DETAILS: &[&str] = &[MAC, "wol-broadcast-addr", "wol-udp-port", "wol-wait-time"];

pub(super) fn judge(key: &str, text: &str, rows: &[&Parameter], case: &Case, findings: &mut Findings) {
    if rows.is_empty() || text.is_empty() {
        return;
    }
    match key {
        MAC if !is_address(text) => {
            let meant = meant(text);
            let reason = words::mac_address(quotable(text));
            let fix = meant.map(|meant| Fix::replace(meant.as_str().into(), &meant));
            findings.add(key, Severity::Error, reason, fix);
        }
        SEND if text == "true" && !case.is_set(MAC) => {
            let severity = alone(case);
            let reason = case.unless_set_elsewhere(words::no_effect_without(MAC));
            findings.add(key, severity, reason, None);
        }
        SEND if text == "true" => {
            findings.add(key, Severity::Hint, words::WAKE_UP_RANGE, None);
        }
        _ => {}
    }
}

/// Reports that nothing is woken if only these are set.
pub(super) fn missing(case: &Case, findings: &mut Findings) {
    let set: Vec<&str> = DETAILS.iter().copied().filter(|name| case.settings.contains_key(*name)).collect();
    let Some(first) = set.first() else { return };
    if case.context.protocols == Protocols::NONE || case.settings.contains_key(SEND) || case.is_set(SEND) {
        return;
    }
    let reason = case.unless_set_elsewhere(words::name_has_no_effect_without(SEND, *first));
    findings.add(SEND, alone(case), reason, Some(Fix::replace("true".into(), "true")));
}

/// If another layer may set what is missing, it is only a hint.
fn alone(case: &Case) -> Severity {
    match case.context.owner {
        Owner::Endpoint if case.knows_all() => Severity::Warning,
        _ => Severity::Hint,
    }
}

/// Six hexadecimal bytes, as guacd reads them.
fn is_address(text: &str) -> bool {
    let is_byte = |part: &str| (1..=2).contains(&part.len()) && part.bytes().all(|c| c.is_ascii_hexdigit());
    text.split(':').count() == 6 && text.split(':').all(is_byte)
}

/// The address, if its six bytes can be separated: with dashes, dots, spaces or nothing between them.
fn meant(text: &str) -> Option<String> {
    if text.len() > 64 {
        return None;
    }
    let parts: Vec<&str> =
        text.trim().split(['-', ':', '.', ' ', '_']).filter(|part| !part.is_empty()).collect();
    if !parts.iter().all(|part| part.bytes().all(|c| c.is_ascii_hexdigit())) {
        return None;
    }
    if parts.len() == 6 && parts.iter().all(|part| part.len() <= 2) {
        return Some(parts.join(":"));
    }
    let digits = parts.concat();
    // 001a.2b3c.4d5e, 001a2b-3c4d5e, 001a2b3c4d5e: parts of the same length.
    let even = parts.iter().all(|part| part.len() * parts.len() == 12);
    let bytes: Vec<&str> = (0..6).filter_map(|n| digits.get(2 * n..2 * n + 2)).collect();
    (even && digits.len() == 12).then(|| bytes.join(":"))
}
