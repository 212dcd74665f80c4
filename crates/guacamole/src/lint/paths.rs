//! Folders that are in the outpost's container.

use super::{Findings, Severity};
use crate::catalogue::Parameter;

pub(super) fn judge(key: &str, text: &str, rows: &[&Parameter], findings: &mut Findings) {
    let what = match key {
        "recording-path" => "recordings are",
        "typescript-path" => "text logs are",
        _ => return,
    };
    if rows.is_empty() || text.is_empty() {
        return;
    }
    let reason = [
        "This folder is in the outpost's container: ",
        what,
        " gone with it, unless a volume is mounted there.",
    ];
    findings.add(key, Severity::Hint, &reason, None);
}
