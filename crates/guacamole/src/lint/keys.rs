//! Private and public keys: the formats that guacd can read, and what forms and YAML do to them.
//!
//! guacd passes a private key to libssh2 unchanged, which compares the first and last line of a key as a whole.

mod body;
mod layout;
mod markers;

use rac_messages::{Message, lint as words, sentences};

use super::{Case, Findings, Fix, Owner, Severity};
use body::Body;
use layout::Layout;
use markers::{Block, Marker};

/// The labels of private keys that libssh2 and its OpenSSL can read.
const LABELS: &[&str] = &[
    "OPENSSH PRIVATE KEY",
    "RSA PRIVATE KEY",
    "DSA PRIVATE KEY",
    "EC PRIVATE KEY",
    "PRIVATE KEY",
    "ENCRYPTED PRIVATE KEY",
];

/// A private key must be PEM, with line breaks.
pub(super) fn private(key: &str, text: &str, case: &Case, findings: &mut Findings) {
    if text.trim().is_empty() {
        return;
    }
    let all = markers::find(text);
    let Some(block) = Block::first(&all) else { return without_begin(key, text, &all, findings) };
    let Some(end) = block.end else { return cut_off(key, text, block.begin, findings) };
    let body = Body::read(text.get(block.begin.end..end.start).unwrap_or_default());
    if let Some(unquoted) = layout::without_quote_marks(text, block.begin, end) {
        let fix = Fix::rewrite(unquoted.into(), words::REMOVE_QUOTE_MARKS);
        findings.add(key, Severity::Error, words::KEY_QUOTED, Some(fix));
        return passphrase(key, block.begin, &body, case, findings);
    }
    // Fixing the lines is useless for a key of an unsupported kind.
    let is_hopeless = right_label(block.begin, end, &body).is_none();
    let layout = layout::of(text, block.begin, end, &body);
    match layout {
        Some(_) if is_hopeless => {}
        Some(Layout { reason, severity, repaired, label }) => {
            let reason = match case.context.owner {
                Owner::Expression => sentences([reason, words::KEY_IN_EXPRESSION]),
                _ => reason,
            };
            findings.add(key, severity, reason, repaired.map(|text| Fix::rewrite(text.into(), label)));
        }
        None if body.is_empty() => {
            findings.add(key, Severity::Error, words::KEY_EMPTY, None);
        }
        None if body.is_damaged() => {
            findings.add(key, Severity::Error, words::KEY_NOT_BASE64, None);
        }
        None => {}
    }
    label(key, text, block.begin, end, &body, findings);
    if block.begin.is_private() && LABELS.contains(&block.begin.label.as_str()) {
        around(key, text, &all, block.begin, end, &body, findings);
    }
    passphrase(key, block.begin, &body, case, findings);
}

/// There is no first line of a private key.
fn without_begin(key: &str, text: &str, all: &[Marker], findings: &mut Findings) {
    let trimmed = text.trim();
    let mut error = |reason: Message, fix| findings.add(key, Severity::Error, reason, fix);
    let is_public = ["ssh-", "ecdsa-", "sk-ssh-", "sk-ecdsa-"].iter().any(|start| trimmed.starts_with(start));
    if trimmed.starts_with("PuTTY-User-Key-File") {
        return error(words::PUTTY_KEY, None);
    }
    if is_public || all.iter().any(|one| one.label.ends_with("PUBLIC KEY")) {
        return error(words::PUBLIC_INSTEAD_OF_PRIVATE, None);
    }
    if let Some(other) = all.iter().find(|one| one.begin) {
        let certificate = other.label.contains("CERTIFICATE");
        let reason = match certificate {
            true => words::CERTIFICATE_INSTEAD_OF_PRIVATE,
            false => words::KEY_OF_UNKNOWN_KIND,
        };
        return error(reason, None);
    }
    if let Some(end) = all.iter().find(|one| one.is_private()) {
        let body = text.get(..end.start).unwrap_or_default();
        let read = Body::read(body);
        let known = read.label().or_else(|| LABELS.iter().copied().find(|label| *label == end.label));
        let fix = known.filter(|_| !read.is_damaged() && !read.is_empty()).map(|label| {
            let rest = text.get(end.start..).unwrap_or_default();
            let whole = format!("-----BEGIN {label}-----\n{}\n{rest}", body.trim());
            Fix::rewrite(whole.into(), words::ADD_FIRST_LINE)
        });
        return error(words::KEY_WITHOUT_FIRST_LINE, fix);
    }
    let bare = Body::read(trimmed);
    if let Some(label) = bare.label().filter(|_| !bare.is_damaged()) {
        let whole = format!("-----BEGIN {label}-----\n{trimmed}\n-----END {label}-----\n");
        let fix = Fix::rewrite(whole.into(), words::ADD_BOTH_LINES);
        return error(words::KEY_WITHOUT_BOTH_LINES, Some(fix));
    }
    error(words::NO_PRIVATE_KEY, None);
}

/// There is a first line, but no last one.
fn cut_off(key: &str, text: &str, begin: &Marker, findings: &mut Findings) {
    let rest = text.get(begin.end..).unwrap_or_default();
    let body = Body::read(rest);
    let label = body.label().unwrap_or(&begin.label);
    let is_whole = body.is_whole() && LABELS.contains(&label);
    let fix = is_whole.then(|| {
        let whole = format!("{}\n-----END {label}-----\n", text.trim_end());
        Fix::rewrite(whole.into(), words::ADD_LAST_LINE)
    });
    let reason = match is_whole {
        true => words::KEY_WITHOUT_LAST_LINE,
        false => words::KEY_CUT_OFF,
    };
    findings.add(key, Severity::Error, reason, fix);
}

fn known(label: &str) -> Option<&'static str> {
    LABELS.iter().copied().find(|one| *one == label)
}

/// The label that a key should have, if it can be determined.
fn right_label(begin: &Marker, end: &Marker, body: &Body) -> Option<&'static str> {
    body.label().or_else(|| known(&begin.label)).or_else(|| known(&end.label))
}

/// The first and last line must be exact, equal, and contain the kind of the key.
fn label(key: &str, text: &str, begin: &Marker, end: &Marker, body: &Body, findings: &mut Findings) {
    let right = right_label(begin, end, body);
    let shown = |label: &str| crate::characters::quotable(label);
    let reason = if known(&begin.label).is_none() {
        words::key_label_unknown(shown(&begin.label))
    } else if begin.label != end.label {
        words::key_labels_differ(shown(&begin.label), shown(&end.label))
    } else if right.is_some_and(|right| right != begin.label) {
        words::key_label_wrong(shown(&begin.label))
    } else if !begin.exact || !end.exact {
        words::KEY_LINES_INEXACT
    } else {
        return;
    };
    let fix = right.and_then(|right| {
        let [before, inner, after] =
            [text.get(..begin.start)?, text.get(begin.end..end.start)?, text.get(end.end..)?];
        let whole = format!("{before}-----BEGIN {right}-----{inner}-----END {right}-----{after}");
        Some(Fix::rewrite(whole.into(), words::label_it(right)))
    });
    findings.add(key, Severity::Error, reason, fix);
}

/// Text before and after the key.
fn around(
    key: &str,
    text: &str,
    all: &[Marker],
    begin: &Marker,
    end: &Marker,
    body: &Body,
    findings: &mut Findings,
) {
    let (before, after) =
        (text.get(..begin.start).unwrap_or_default(), text.get(end.end..).unwrap_or_default());
    let keys = all.iter().filter(|one| one.begin && one.is_private()).count();
    // Escaped line breaks are reported separately.
    let inside = text.get(begin.end..end.start).unwrap_or_default();
    let has_text = |around: &str| match layout::has_written_breaks(inside) {
        true => !around.replace("\\r", "").replace("\\n", "").trim().is_empty(),
        false => !around.trim().is_empty(),
    };
    // OpenSSL writes the curve's parameters before a key.
    let parameters = before.trim_start().starts_with("-----BEGIN EC PARAMETERS-----");
    let has_before = has_text(before) && !parameters;
    let (reason, severity, label) = if keys > 1 {
        (words::SEVERAL_KEYS, Severity::Warning, words::KEEP_FIRST_KEY)
    } else if has_before && body.is_encrypted() {
        (words::TEXT_BEFORE_ENCRYPTED_KEY, Severity::Warning, words::KEEP_ONLY_KEY)
    } else if has_before || has_text(after) {
        (words::TEXT_AROUND_KEY, Severity::Hint, words::KEEP_ONLY_KEY)
    } else {
        return;
    };
    let alone = format!("{}\n", text.get(begin.start..end.end).unwrap_or_default());
    findings.add(key, severity, reason, Some(Fix::rewrite(alone.into(), label)));
}

/// An encrypted key needs its passphrase.
fn passphrase(key: &str, begin: &Marker, body: &Body, case: &Case, findings: &mut Findings) {
    let is_encrypted = begin.label == "ENCRYPTED PRIVATE KEY" || body.is_encrypted();
    let (name, reason) = match key {
        "sftp-private-key" => ("sftp-passphrase", words::SFTP_KEY_ENCRYPTED),
        _ => ("passphrase", words::KEY_ENCRYPTED),
    };
    if !is_encrypted || case.is_set(name) {
        return;
    }
    let severity = match case.context.owner {
        Owner::Endpoint if key == "sftp-private-key" && case.knows_all() && !case.is_open() => {
            Severity::Error
        }
        _ => Severity::Warning,
    };
    findings.add(key, severity, case.unless_set_elsewhere(reason), None);
}

/// A public key must not be a private one.
pub(super) fn public(key: &str, text: &str, findings: &mut Findings) {
    if text.contains("PRIVATE KEY") || text.trim_start().starts_with("PuTTY-User-Key-File") {
        findings.add(key, Severity::Error, words::PRIVATE_INSTEAD_OF_PUBLIC, None);
    }
}
