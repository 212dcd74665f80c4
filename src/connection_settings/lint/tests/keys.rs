//! What the lint says about keys.

use super::*;

/// A key in form only: nobody's.
fn key(kind: &str) -> String {
    let body = ["QUJD".repeat(16), "REVG".repeat(16), "R0g=".to_owned()].join("\n");
    format!("-----BEGIN {kind}-----\n{body}\n-----END {kind}-----\n")
}

/// What is wrong with a key besides being readable by others.
fn wrong(name: &str, text: &str) -> Vec<Finding> {
    let mut findings = lint(&map(json!({name: text})), &SSH);
    findings.retain(|finding| finding.severity != Severity::Hint);
    findings
}

fn mended(text: &str) -> String {
    let findings = wrong("private-key", text);
    assert_eq!(findings.len(), 1, "{findings:?}");
    match &findings[0].fix.as_ref().unwrap().change {
        Change::Replace(Value::String(text)) => text.clone(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn keys_in_pem_with_line_breaks_are_fine() {
    for kind in
        ["OPENSSH PRIVATE KEY", "RSA PRIVATE KEY", "EC PRIVATE KEY", "ENCRYPTED PRIVATE KEY", "PRIVATE KEY"]
    {
        assert_eq!(wrong("private-key", &key(kind)), []);
        assert_eq!(wrong("private-key", &key(kind).replace('\n', "\r\n")), []);
    }
    assert_eq!(wrong("public-key", "AAAAC3NzaC1lZDI1NTE5AAAA"), []);
}

#[test]
fn keys_of_another_form_say_which() {
    for (text, word) in [
        ("PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\n", "PuTTY"),
        ("ssh-ed25519 AAAAC3Nz ines@desk", "public key"),
        ("ecdsa-sha2-nistp256 AAAA", "public key"),
        (&key("PUBLIC KEY"), "public key"),
        (&key("CERTIFICATE"), "private key"),
        ("/home/ines/.ssh/id_ed25519", "begins with"),
        (key("RSA PRIVATE KEY").split("-----END").next().unwrap(), "cut off"),
    ] {
        let findings = wrong("private-key", text);
        assert_eq!(findings.len(), 1, "{text}");
        assert_eq!((findings[0].severity, &findings[0].fix), (Severity::Error, &None));
        assert!(findings[0].reason.contains(word), "{}", findings[0].reason);
    }
}

#[test]
fn a_key_that_lost_its_line_breaks_gets_them_back() {
    let key = key("OPENSSH PRIVATE KEY");
    assert_eq!(mended(&key.replace('\n', " ")), key);
    assert_eq!(mended(&key.replace('\n', "")), key);
    assert_eq!(mended(&key.trim_end().replace('\n', "\\n")), key.trim_end());
    assert_eq!(mended(&key.trim_end().replace('\n', "\\r\\n")), key.trim_end());
}

#[test]
fn headers_of_a_flattened_key_are_not_guessed() {
    let key = "-----BEGIN RSA PRIVATE KEY----- Proc-Type: 4,ENCRYPTED DEK-Info: x QUJD -----END RSA PRIVATE KEY-----";
    assert_eq!(wrong("private-key", key)[0].fix, None);
}

#[test]
fn a_private_key_is_not_a_public_one() {
    let findings = wrong("public-key", &key("OPENSSH PRIVATE KEY"));
    assert!(findings.len() == 1 && findings[0].severity == Severity::Error);
}
