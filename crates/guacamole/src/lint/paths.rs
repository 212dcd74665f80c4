//! Folders in the outpost's container.

use rac_messages::lint as words;

use super::{Findings, Severity};
use crate::catalogue::Parameter;

pub(super) fn judge(key: &str, text: &str, rows: &[&Parameter], findings: &mut Findings) {
    let reason = match key {
        "recording-path" => words::RECORDINGS_IN_CONTAINER,
        "typescript-path" => words::TEXT_LOGS_IN_CONTAINER,
        _ => return,
    };
    if rows.is_empty() || text.is_empty() {
        return;
    }
    findings.add(key, Severity::Hint, reason, None);
}
