//! Names that guacd ignores.

use super::{Case, Findings, Fix, Severity};
use crate::catalogue::{self, Protocols, Since};
use crate::characters::quotable;

pub(super) fn judge(key: &str, case: &Case, findings: &mut Findings) {
    let protocols = case.context.protocols;
    if protocols == Protocols::NONE {
        // Nothing is known of this protocol.
        return;
    }
    if let Some(row) = catalogue::find(protocols, key) {
        if row.since == Since::Newer {
            let reason = [
                "guacd 1.6.0, which authentik ships, does not know “",
                key,
                "” and ignores it; newer ones do.",
            ];
            findings.add(key, Severity::Warning, &reason, None);
        }
        return;
    }
    let others = catalogue::protocols_of(key);
    if others != Protocols::NONE {
        let reason = [
            "“",
            key,
            "” is a parameter of ",
            others.words(),
            "; guacd ignores it for ",
            protocols.words(),
            ".",
        ];
        return findings.add(key, Severity::Warning, &reason, Some(Fix::remove()));
    }
    match catalogue::nearest(protocols, key) {
        Some(meant) => {
            let reason =
                ["guacd has no parameter “", &quotable(key), "” and ignores it. Did you mean “", meant, "”?"];
            // Where that is set already a person must choose between the two values.
            let fix = (!case.settings.contains_key(meant)).then(|| Fix::rename(meant));
            findings.add(key, Severity::Warning, &reason, fix);
        }
        None => {
            let reason = ["guacd has no parameter “", &quotable(key), "” and ignores it."];
            findings.add(key, Severity::Warning, &reason, None);
        }
    }
}
