//! Names that guacd ignores.

use rac_messages::lint as words;

use super::{Case, Findings, Fix, Severity};
use crate::catalogue::{self, Protocols, Since};
use crate::characters::quotable;

pub(super) fn judge(key: &str, case: &Case, findings: &mut Findings) {
    let protocols = case.context.protocols;
    if protocols == Protocols::NONE {
        // Nothing is known about this protocol.
        return;
    }
    if let Some(row) = catalogue::find(protocols, key) {
        if row.since == Since::Newer {
            findings.add(key, Severity::Warning, words::newer_guacd(key), None);
        }
        return;
    }
    let others = catalogue::protocols_of(key);
    if others != Protocols::NONE {
        let reason = words::other_protocol(key, others.words(), protocols.words());
        return findings.add(key, Severity::Warning, reason, Some(Fix::remove()));
    }
    match catalogue::nearest(protocols, key) {
        Some(meant) => {
            let reason = words::did_you_mean(meant, quotable(key));
            // If that name is set already, the user has to choose between the values.
            let fix = (!case.settings.contains_key(meant)).then(|| Fix::rename(meant));
            findings.add(key, Severity::Warning, reason, fix);
        }
        None => {
            findings.add(key, Severity::Warning, words::unknown_name(quotable(key)), None);
        }
    }
}
