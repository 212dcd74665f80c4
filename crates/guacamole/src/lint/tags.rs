//! Texts that look like tags of authentik's blueprints.

use rac_messages::lint as words;

use super::{Findings, Severity};
use crate::text::BLUEPRINT_TAGS;

/// Warns about a text such as `!Env RDP_PASSWORD`: a quoted tag is just text.
pub(super) fn judge(key: &str, text: &str, findings: &mut Findings) {
    let Some(rest) = text.trim_start().strip_prefix('!') else { return };
    let name = rest.split([' ', '\t', '\n', '[']).next().unwrap_or_default();
    if BLUEPRINT_TAGS.contains(&name) {
        findings.add(key, Severity::Warning, words::looks_like_tag(name), None);
    }
}
