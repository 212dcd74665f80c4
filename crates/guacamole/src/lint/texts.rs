//! Texts: tokens that nothing replaces, and parameters with a text format of their own.

use rac_messages::lint as words;

use super::{Case, Findings, Fix, Severity, keys};
use crate::catalogue::{Kind, Parameter, nearest_of};
use crate::characters::quotable;

/// The prefixes of tokens of Guacamole's own client; authentik replaces none of them.
const TOKENS: &[&str] = &["GUAC_", "HISTORY_", "LDAP_", "CAS_", "OIDC_"];

/// Reports a token such as `${GUAC_USERNAME}`, which is not replaced.
pub(super) fn tokens(key: &str, text: &str, rows: &[&Parameter], findings: &mut Findings) {
    let token = text.split("${").skip(1).find(|rest| TOKENS.iter().any(|start| rest.starts_with(start)));
    let Some(token) = token else { return };
    let name = token.split('}').next().filter(|name| name.len() < 60 && name.len() < token.len());
    let shown = match name {
        Some(name) if !rows.iter().any(|row| row.is_secret()) => format!("${{{name}}}"),
        _ => "${…}".to_owned(),
    };
    findings.add(key, Severity::Warning, words::token_not_replaced(shown), None);
}

/// Texts with a format of their own.
pub(super) fn judge(key: &str, text: &str, row: &Parameter, case: &Case, findings: &mut Findings) {
    let line = text.trim_end_matches(['\n', '\r']);
    let may_end_so = matches!(row.kind, Kind::PrivateKey | Kind::PublicKey);
    if line.len() < text.len() && !may_end_so {
        let fix = Fix::rewrite(line.into(), words::REMOVE_LINE_BREAK);
        return findings.add(key, Severity::Warning, words::ENDS_WITH_LINE_BREAK, Some(fix));
    }
    match row.kind {
        Kind::PrivateKey => keys::private(key, text, case, findings),
        Kind::PublicKey => keys::public(key, text, findings),
        Kind::TimeZone => {
            let allowed = |c: char| c.is_ascii_alphanumeric() || matches!(c, '/' | '_' | '-' | '+');
            if !text.chars().all(allowed) {
                let reason = words::no_time_zone(quotable(text));
                let name = text.trim().replace(' ', "_");
                let fix = name.chars().all(allowed).then(|| Fix::replace(name.as_str().into(), &name));
                findings.add(key, Severity::Warning, reason, fix);
            }
        }
        Kind::ColourScheme if !row.options().contains(&text) && !is_colour_list(text) => {
            let meant = nearest_of(row.options().iter().copied(), text);
            let reason = words::no_colours(quotable(text));
            findings.add(key, Severity::Error, reason, meant.map(|meant| Fix::replace(meant.into(), meant)));
        }
        _ => {}
    }
}

/// Whether a text assigns colours: `foreground: …; background: …; color4: …`.
fn is_colour_list(text: &str) -> bool {
    let assigns = |part: &str| {
        part.split_once(':').is_some_and(|(name, colour)| {
            let name = name.trim();
            let number = name.strip_prefix("color").and_then(|number| number.parse::<u8>().ok());
            (number.is_some() || matches!(name, "foreground" | "background")) && !colour.trim().is_empty()
        })
    };
    let mut parts = text.split(';').filter(|part| !part.trim().is_empty()).peekable();
    parts.peek().is_some() && parts.all(assigns)
}
