//! The security of RDP.

use rac_messages::lint as words;

use super::{Case, Findings, Fix, Owner, Severity};
use crate::catalogue::Parameter;

pub(super) fn judge(key: &str, text: &str, rows: &[&Parameter], case: &Case, findings: &mut Findings) {
    if key != "security" || rows.is_empty() {
        return;
    }
    // A value that is certainly missing is worse than one that may come from another layer.
    let severity = match case.context.owner {
        Owner::Endpoint if case.knows_all() && !case.is_open() => Severity::Error,
        Owner::Endpoint => Severity::Warning,
        _ => Severity::Hint,
    };
    match text {
        "nla" | "nla-ext" => {
            let fix = Fix::replace("any".into(), "any");
            findings.add(key, Severity::Warning, words::NLA_FAILS, Some(fix));
        }
        "vmconnect" if !case.is_set("preconnection-blob") => {
            let reason = case.unless_set_elsewhere(words::VMCONNECT_NEEDS_ID);
            findings.add(key, severity, reason, None);
        }
        "tls" => {
            let is_on = |name: &str| case.text(name).as_deref() == Some("true");
            if is_on("ignore-cert") || is_on("cert-tofu") || case.is_set("cert-fingerprints") {
                return;
            }
            findings.add(key, severity.max(Severity::Warning), words::TLS_CERTIFICATES, None);
        }
        _ => {}
    }
}
