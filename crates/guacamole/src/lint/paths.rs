//! Folders in the outpost's container.

use super::{Findings, Severity};
use crate::catalogue::Parameter;

pub(super) fn judge(key: &str, text: &str, rows: &[&Parameter], findings: &mut Findings) {
    let reason = match key {
        "recording-path" => {
            "This folder is in the outpost's container: recordings are deleted with it, unless a volume is mounted there."
        }
        "typescript-path" => {
            "This folder is in the outpost's container: text logs are deleted with it, unless a volume is mounted there."
        }
        _ => return,
    };
    if rows.is_empty() || text.is_empty() {
        return;
    }
    findings.add(key, Severity::Hint, reason, None);
}
