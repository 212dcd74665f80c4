//! The security of RDP.

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
            let reason =
                "NLA fails with the guacd that authentik ships: its FIPS cryptography lacks what NLA needs.";
            findings.add(key, Severity::Warning, reason, Some(Fix::replace("any".into(), "any")));
        }
        "vmconnect" if !case.is_set("preconnection-blob") => {
            let reason = "With “vmconnect”, Hyper-V needs the id of the virtual machine in “preconnection-blob”. \
                          Connections fail without it.";
            findings.add(key, severity, case.unless_set_elsewhere(reason.to_owned()), None);
        }
        "tls" => {
            let is_on = |name: &str| case.text(name).as_deref() == Some("true");
            if is_on("ignore-cert") || is_on("cert-tofu") || case.is_set("cert-fingerprints") {
                return;
            }
            let reason = "With “tls”, guacd refuses self-signed server certificates. To accept one, set \
                          “cert-fingerprints”, “cert-tofu” or “ignore-cert”.";
            findings.add(key, severity.max(Severity::Warning), reason, None);
        }
        _ => {}
    }
}
