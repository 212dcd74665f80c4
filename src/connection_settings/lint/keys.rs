//! Private and public keys: the forms guacd can read, and what happens to keys on their way through forms and YAML.

use super::{Findings, Fix, Severity};

const BEGIN: &str = "-----BEGIN ";
const END: &str = "-----END ";
/// How long the lines of a key are.
const LINE: usize = 64;

/// A private key must be PEM with its line breaks.
pub(super) fn private(key: &str, text: &str, findings: &mut Findings) {
    let trimmed = text.trim();
    let mut error = |reason: &str, fix| findings.add(key, Severity::Error, &[reason], fix);
    if trimmed.starts_with("PuTTY-User-Key-File") {
        return error(
            "This is a key of PuTTY, which guacd can't read. PuTTYgen exports it in OpenSSH's form.",
            None,
        );
    }
    if trimmed.starts_with("ssh-") || trimmed.starts_with("ecdsa-") || trimmed.contains(" PUBLIC KEY-----") {
        return error("This is a public key; the private one is needed here.", None);
    }
    let Some((kind, rest)) = trimmed.strip_prefix(BEGIN).and_then(|rest| rest.split_once("-----")) else {
        return error(
            "This is no private key as guacd reads it: such a key begins with “-----BEGIN ”.",
            None,
        );
    };
    if !kind.ends_with("PRIVATE KEY") {
        return error("Between “-----BEGIN ” and the dashes it must say what private key this is.", None);
    }
    let Some((body, _)) = rest.split_once(END) else {
        return error("The key is cut off: its line “-----END …” is missing.", None);
    };
    if body.contains("\\n") {
        let mended = trimmed.replace("\\r", "").replace("\\n", "\n");
        let fix = Fix::rewrite(mended.into(), "Turn \\n into line breaks");
        return error("The line breaks of this key are written as “\\n”; guacd needs real ones.", Some(fix));
    }
    if !body.contains('\n') {
        // Headers inside the key need their own lines, which can't be guessed.
        let fix = (!body.contains(':'))
            .then(|| Fix::rewrite(in_lines(kind, body).into(), "Restore the line breaks"));
        error("This key has lost its line breaks; guacd needs them.", fix);
    }
}

/// A key in lines again.
fn in_lines(kind: &str, body: &str) -> String {
    let letters: Vec<char> = body.chars().filter(|c| !c.is_whitespace()).collect();
    let mut out = [BEGIN, kind, "-----\n"].concat();
    for line in letters.chunks(LINE) {
        out.extend(line);
        out.push('\n');
    }
    out.push_str(&[END, kind, "-----\n"].concat());
    out
}

/// A public key must not be the private one.
pub(super) fn public(key: &str, text: &str, findings: &mut Findings) {
    if text.contains("PRIVATE KEY") || text.trim_start().starts_with("PuTTY-User-Key-File") {
        let reason = "This is a private key; only the public one or a certificate belongs here.";
        findings.add(key, Severity::Error, &[reason], None);
    }
}
