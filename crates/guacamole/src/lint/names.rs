//! Names that guacd ignores.

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
            let reason = format!(
                "guacd 1.6.0, which authentik ships, has no parameter “{key}” and ignores it; newer versions have it."
            );
            findings.add(key, Severity::Warning, reason, None);
        }
        return;
    }
    let others = catalogue::protocols_of(key);
    if others != Protocols::NONE {
        let reason = format!(
            "“{key}” is a parameter of {}; guacd ignores it for {}.",
            others.words(),
            protocols.words()
        );
        return findings.add(key, Severity::Warning, reason, Some(Fix::remove()));
    }
    match catalogue::nearest(protocols, key) {
        Some(meant) => {
            let reason =
                format!("guacd has no parameter “{}” and ignores it. Did you mean “{meant}”?", quotable(key));
            // If that name is set already, the user has to choose between the values.
            let fix = (!case.settings.contains_key(meant)).then(|| Fix::rename(meant));
            findings.add(key, Severity::Warning, reason, fix);
        }
        None => {
            let reason = format!("guacd has no parameter “{}” and ignores it.", quotable(key));
            findings.add(key, Severity::Warning, reason, None);
        }
    }
}
