//! Findings about keys.

use super::*;

mod lines;

/// Only the format of a key, without any content.
fn key(kind: &str) -> String {
    let body = ["QUJD".repeat(16), "REVG".repeat(16), "R0g=".to_owned()].join("\n");
    format!("-----BEGIN {kind}-----\n{body}\n-----END {kind}-----\n")
}

/// The findings about a key, except that others can read it.
fn wrong(name: &str, text: &str) -> Vec<Finding> {
    let context = if name.starts_with("sftp") { &ENDPOINT } else { &SSH };
    let mut findings = lint(&map(json!({name: text})), context);
    findings.retain(|finding| finding.severity != Severity::Hint);
    findings
}

/// Files from users: a private key as YAML reads it.
fn brought(yaml: &str) -> String {
    let parsed = crate::text::parse_settings(yaml).unwrap();
    parsed.map["private-key"].as_str().unwrap().to_owned()
}

const SECRETLESS: &str = "-----BEGIN OPENSSH PRIVATE KEY-----
b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABAAAAMwAAAAtzc2gtZW
QyNTUxOQAAACBURVNUT05MWVRFU1RPTkxZVEVTVE9OTFlURVNUT05MWVRFU1QAAACYVEVT
VE9OTFlURVNUT05MWQ==
-----END OPENSSH PRIVATE KEY-----
";

/// An encrypted key, by its first bytes.
const ENCRYPTED: &str = "-----BEGIN OPENSSH PRIVATE KEY-----
b3BlbnNzaC1rZXktdjEAAAAACmFlczI1Ni1jdHIAAAAGYmNyeXB0AAAAGAAAABBURVNUT0
5MWVRFU1RPTkwAAAAQAAAAAQAAADMAAAALc3NoLWVkMjU1MTkAAAAgVEVTVE9OTFlURVNU
T05MWVRFU1RPTkxZ
-----END OPENSSH PRIVATE KEY-----
";

/// In OpenSSL's old format.
const WITH_HEADERS: &str = "-----BEGIN RSA PRIVATE KEY-----
Proc-Type: 4,ENCRYPTED
DEK-Info: AES-128-CBC,0123456789ABCDEF0123456789ABCDEF

QUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJD
REVG
-----END RSA PRIVATE KEY-----
";

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
    for kind in ["OPENSSH PRIVATE KEY", "RSA PRIVATE KEY", "DSA PRIVATE KEY", "EC PRIVATE KEY", "PRIVATE KEY"]
    {
        for name in ["private-key", "sftp-private-key"] {
            assert_eq!(wrong(name, &key(kind)), []);
            assert_eq!(wrong(name, key(kind).trim_end()), []);
            assert_eq!(wrong(name, &format!("{}\n", key(kind))), []);
        }
    }
    assert_eq!(wrong("private-key", SECRETLESS), []);
    assert_eq!(wrong("public-key", "AAAAC3NzaC1lZDI1NTE5AAAA"), []);
    let parameters = "-----BEGIN EC PARAMETERS-----\nBggqhkjOPQMBBw==\n-----END EC PARAMETERS-----\n";
    let with_parameters = format!("{parameters}{}", key("EC PRIVATE KEY"));
    let settings = map(json!({"private-key": with_parameters}));
    assert_eq!(
        only(&settings, &SSH).severity,
        Severity::Hint,
        "OpenSSL writes it so; it is only readable by others"
    );
    for text in [ENCRYPTED, WITH_HEADERS, &key("ENCRYPTED PRIVATE KEY")] {
        let mut findings = lint(&map(json!({"private-key": text, "passphrase": "s3cret"})), &SSH);
        findings.retain(|finding| finding.severity != Severity::Hint);
        assert_eq!(findings, []);
    }
}

#[test]
fn keys_in_another_format_are_named() {
    for (text, word) in [
        ("PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\n", "PuTTY"),
        ("ssh-ed25519 AAAAC3Nz ines@desk", "public key"),
        ("ecdsa-sha2-nistp256 AAAA", "public key"),
        ("sk-ssh-ed25519@openssh.com AAAA", "public key"),
        (&key("PUBLIC KEY"), "public key"),
        ("---- BEGIN SSH2 PUBLIC KEY ----\nAAAA\n---- END SSH2 PUBLIC KEY ----", "public key"),
        (&key("CERTIFICATE"), "certificate"),
        (&key("PGP MESSAGE"), "what kind of private key"),
        ("/home/ines/.ssh/id_ed25519", "starts with"),
        ("-----BEGIN RSA PRIVATE KEY-----\nQUJDR", "cut off"),
        ("-----BEGIN RSA PRIVATE KEY-----\n-----END RSA PRIVATE KEY-----", "nothing between"),
        ("-----BEGIN RSA PRIVATE KEY-----\n...\n-----END RSA PRIVATE KEY-----", "are not Base64"),
    ] {
        let findings = wrong("private-key", text);
        assert_eq!(findings.len(), 1, "{text}: {findings:?}");
        assert_eq!((findings[0].severity, &findings[0].fix), (Severity::Error, &None), "{text}");
        assert!(findings[0].reason.text().contains(word), "{}", findings[0].reason);
    }
}

#[test]
fn a_key_that_lost_its_line_breaks_gets_them_back() {
    let key = key("OPENSSH PRIVATE KEY");
    assert_eq!(mended(&key.replace('\n', " ")), key);
    assert_eq!(mended(&key.replace('\n', "")), key);
    assert_eq!(mended(&key.trim_end().replace('\n', "\\n")), key.trim_end());
    assert_eq!(mended(&key.trim_end().replace('\n', "\\r\\n")), key.trim_end());
    assert_eq!(mended(&key.replace('\n', "\\n  ")), key, "indented, too");
    // The original lines, whatever their length; only some of the breaks are missing.
    assert_eq!(mended(&SECRETLESS.replace('\n', " ")), SECRETLESS);
    assert_eq!(mended(&SECRETLESS.replacen('\n', " ", 1)), SECRETLESS);
    assert_eq!(mended(&SECRETLESS.replacen("ZW\n", "ZW ", 1)), SECRETLESS);
    let one_line = SECRETLESS.replace("ZW\n", "ZW").replace("VT\n", "VT");
    let lines = mended(&one_line);
    assert_eq!(lines.replace('\n', ""), one_line.replace('\n', ""));
    assert!(lines.lines().all(|line| line.len() <= 64) && wrong("private-key", &lines).is_empty());
    assert_eq!(mended(&format!("note: {key}")), format!("note:\n{key}"));
}

#[test]
fn the_headers_of_a_flattened_key_are_restored_if_possible() {
    let context = &LintContext { ..SSH };
    let mut settings = map(json!({"passphrase": "s3cret", "private-key": WITH_HEADERS.replace('\n', " ")}));
    let finding = lint(&settings, context).into_iter().find(|one| one.severity == Severity::Error).unwrap();
    apply(&finding.fix.unwrap().change, "private-key", &mut settings);
    assert_eq!(settings["private-key"], WITH_HEADERS);
    let key = "-----BEGIN RSA PRIVATE KEY----- Proc-Type: 4,ENCRYPTED DEK-Info: x QUJD -----END RSA PRIVATE KEY-----";
    assert_eq!(wrong("private-key", key)[0].fix, None);
}

#[test]
fn a_folded_key_has_one_thing_wrong_with_it() {
    let folded =
        brought(&format!("username: deploy\nprivate-key:\n    {}", SECRETLESS.replace('\n', "\n    ")));
    assert!(!folded.contains('\n'));
    assert_eq!(mended(&folded), SECRETLESS);
}

#[test]
fn indented_lines_are_dedented() {
    let ragged = SECRETLESS
        .replace("\nb3", "\n    b3")
        .replace("\nQy", "\n    Qy")
        .replace("\nVE", "\n    VE")
        .replace("\n-----END", "\n    -----END");
    for text in [
        ragged.clone(),
        SECRETLESS.replace('\n', "\n  "),
        format!("  {}", SECRETLESS.replace('\n', "\n  ")),
        SECRETLESS.replace('\n', "\n\t"),
        SECRETLESS.replacen("-----\n", "----- \n", 1),
        SECRETLESS.replacen("KEY-----\n", "KEY-----\t\n", 2),
        SECRETLESS.replace('\n', " \n"),
    ] {
        let mended = mended(&text);
        assert_eq!(mended.trim_end(), SECRETLESS.trim_end(), "{text:?}");
        assert!(
            wrong("private-key", &text)[0]
                .reason
                .text()
                .starts_with("Lines of this key start or end with spaces")
        );
    }
    // As YAML reads block scalars, with and without an indentation indicator, and quoted texts.
    let block = |header: &str, indent: &str| {
        brought(&format!(
            "private-key: {header}\n{indent}{}\n",
            SECRETLESS.trim_end().replace('\n', &format!("\n{indent}"))
        ))
    };
    assert_eq!(wrong("private-key", &block("|", "  ")), []);
    assert_eq!(mended(&block("|2", "      ")), SECRETLESS);
    assert_eq!(mended(&block("|1-", "  ")), SECRETLESS.trim_end());
    let quoted = format!("private-key: \"{}\"\n", SECRETLESS.trim_end().replace('\n', "\\n   "));
    assert_eq!(mended(&brought(&quoted)), SECRETLESS.trim_end());
    let sftp = wrong("sftp-private-key", &ragged);
    assert_eq!(sftp.len(), 1);
    assert_eq!(sftp[0].fix.as_ref().unwrap().change, Change::Replace(SECRETLESS.into()));
}

#[test]
fn text_around_a_key_stays_when_its_lines_are_fixed() {
    let text = format!("# deploy key\n{}\nssh-ed25519 AAAA x\n", SECRETLESS.replace('\n', "\n  "));
    let findings = lint(&map(json!({"private-key": text})), &SSH);
    assert_eq!(findings[0].severity, Severity::Error);
    let Change::Replace(Value::String(after)) = findings[0].fix.clone().unwrap().change else { panic!() };
    assert!(
        after.starts_with("# deploy key\n-----BEGIN") && after.ends_with("ssh-ed25519 AAAA x\n"),
        "{after}"
    );
    assert!(after.contains(SECRETLESS.trim_end()), "{after}");
}

#[test]
fn windows_line_ends_are_reported_also_as_the_api_stores_them() {
    let findings = wrong("private-key", &SECRETLESS.replace('\n', "\r\n"));
    assert_eq!((findings.len(), findings[0].severity), (1, Severity::Warning));
    assert!(findings[0].reason.text().contains("CR and LF"));
    assert_eq!(mended(&SECRETLESS.replace('\n', "\r\n")), SECRETLESS);
    assert_eq!(mended(&SECRETLESS.replace('\n', "\r")), SECRETLESS);
    assert_eq!(mended(&format!("\n{SECRETLESS}")), SECRETLESS, "guacd looks at the first line only");
}

#[test]
fn empty_lines_do_not_belong_into_a_key() {
    assert_eq!(mended(&SECRETLESS.replace('\n', "\n\n")), SECRETLESS);
    let without = WITH_HEADERS.replace("\n\n", "\n");
    let mut settings = map(json!({"private-key": without, "passphrase": "s3cret"}));
    let finding = lint(&settings, &SSH).into_iter().find(|one| one.severity == Severity::Error).unwrap();
    apply(&finding.fix.unwrap().change, "private-key", &mut settings);
    assert_eq!(settings["private-key"], WITH_HEADERS);
}

#[test]
fn unknown_labels_are_corrected() {
    let ssh = SECRETLESS.replace("OPENSSH", "SSH");
    assert!(wrong("private-key", &ssh)[0].reason.text().contains("“SSH PRIVATE KEY”"));
    assert_eq!(mended(&ssh), SECRETLESS);
    assert_eq!(mended(&SECRETLESS.replace("OPENSSH", "ED25519")), SECRETLESS);
    assert_eq!(mended(&SECRETLESS.replace("OPENSSH", "RSA")), SECRETLESS, "the content says what it is");
    let unknown = key("SSH PRIVATE KEY");
    let findings = wrong("private-key", &unknown);
    assert_eq!((findings.len(), &findings[0].fix), (1, &None), "what it is can't be told");
    // The rest of the value stays.
    let around = format!("# a\n{ssh}# b");
    let findings = lint(&map(json!({"private-key": around})), &SSH);
    assert_eq!(
        findings[0].fix.as_ref().unwrap().change,
        Change::Replace(format!("# a\n{SECRETLESS}# b").into())
    );
}

#[test]
fn keys_are_recognized_by_their_content() {
    // The first bytes of PKCS #8, PKCS #1, SEC 1, DSA and an encrypted PKCS #8 key; the rest is padding.
    let pad = "A".repeat(400);
    for (body, label) in [
        (format!("MIIEvQIBADANBgkqhkiG9w0BAQEFAASC{pad}"), "PRIVATE KEY"),
        (format!("MHcCAQEEIAAA{pad}"), "EC PRIVATE KEY"),
        (format!("MIIFHDBOBgkqhkiG9w0BBQ0wQTApBgkqhkiG9w0BBQwwHAQI{pad}"), "ENCRYPTED PRIVATE KEY"),
        (format!("MIICXAIBAAKBgQ{}IDAQAB{pad}", "A".repeat(172)), "RSA PRIVATE KEY"),
    ] {
        let text =
            format!("-----BEGIN SOME PRIVATE KEY-----\n{}\n-----END SOME PRIVATE KEY-----\n", wrapped(&body));
        let finding = wrong("private-key", &text)
            .into_iter()
            .find(|one| one.reason.text().contains("labelled"))
            .unwrap();
        assert_eq!(finding.fix.unwrap().label, format!("Label it “{label}”"));
    }
}

fn wrapped(text: &str) -> String {
    let letters: Vec<char> = text.chars().collect();
    letters.chunks(64).map(|line| line.iter().collect::<String>()).collect::<Vec<_>>().join("\n")
}

#[test]
fn first_and_last_line_must_be_alike_and_exact() {
    let unlike = SECRETLESS.replace("END OPENSSH", "END RSA");
    assert!(
        wrong("private-key", &unlike)[0]
            .reason
            .text()
            .contains("says “OPENSSH PRIVATE KEY” and the last “RSA PRIVATE KEY”")
    );
    assert_eq!(mended(&unlike), SECRETLESS);
    assert_eq!(mended(&key("RSA PRIVATE KEY").replace("END RSA", "END EC")), key("RSA PRIVATE KEY"));
    for text in [
        SECRETLESS.replace("-----BEGIN", "----BEGIN"),
        SECRETLESS.replace("KEY-----", "KEY----"),
        SECRETLESS.replace("-----", "—--"),
        SECRETLESS.replace("-----", "–––––"),
        SECRETLESS.replace("BEGIN OPENSSH PRIVATE KEY", "begin openssh private key"),
        SECRETLESS.replace("OPENSSH PRIVATE", "OPENSSH  PRIVATE"),
    ] {
        assert_eq!(mended(&text), SECRETLESS, "{text}");
    }
}

#[test]
fn missing_lines_are_added_where_nothing_else_is_missing() {
    let without_end = SECRETLESS.split("-----END").next().unwrap();
    assert_eq!(mended(without_end), SECRETLESS);
    let without_begin = SECRETLESS.split_once('\n').unwrap().1;
    assert_eq!(mended(without_begin), SECRETLESS);
    let bare = without_end.split_once('\n').unwrap().1;
    assert_eq!(mended(bare), SECRETLESS);
    let cut = SECRETLESS.split("VE9O").next().unwrap();
    assert_eq!(wrong("private-key", &cut[..cut.len() - 3])[0].fix, None, "what is cut off can't be guessed");
}

#[test]
fn an_encrypted_key_needs_its_passphrase() {
    for text in [ENCRYPTED, WITH_HEADERS, &key("ENCRYPTED PRIVATE KEY")] {
        let findings = wrong("private-key", text);
        assert_eq!((findings.len(), findings[0].severity, &findings[0].fix), (1, Severity::Warning, &None));
        assert_eq!(
            findings[0].reason,
            "This key is encrypted, and “passphrase” is not set: guacd asks each user for it. The provider or a \
             property mapping may set it."
        );
        let findings = wrong("sftp-private-key", text);
        assert!(
            findings[0]
                .reason
                .text()
                .contains("“sftp-passphrase” is not set: without it guacd can't use the key")
        );
    }
    // The provider sets it.
    let provider = map(json!({"passphrase": "s3cret"}));
    let endpoint = map(json!({"private-key": ENCRYPTED}));
    let layers = Layers { provider, endpoint, protocol: Some(Protocol::Ssh), ..Layers::default() };
    let values = effective(&layers);
    let mut findings = lint(&layers.endpoint, &LintContext { effective: &values, ..SSH });
    findings.retain(|finding| finding.severity != Severity::Hint);
    assert_eq!(findings, []);
}

#[test]
fn text_around_a_key_and_several_keys_can_be_taken_out() {
    let bundle = format!("ssh-ed25519 AAAA x\n{SECRETLESS}");
    let findings = lint(&map(json!({"private-key": bundle})), &SSH);
    assert_eq!(findings[0].severity, Severity::Hint);
    assert_eq!(findings[0].fix.as_ref().unwrap().change, Change::Replace(SECRETLESS.into()));
    let behind = format!("{SECRETLESS}\nkind regards\n");
    let findings = lint(&map(json!({"private-key": behind})), &SSH);
    assert_eq!(findings[0].fix.as_ref().unwrap().change, Change::Replace(SECRETLESS.into()));
    // guacd doesn't notice that such a key is encrypted.
    let encrypted = format!("# x\n{ENCRYPTED}");
    let findings = wrong("private-key", &encrypted);
    assert!(findings[0].reason.text().contains("doesn't ask for its passphrase"), "{findings:?}");
    let two = format!("{SECRETLESS}{}", key("RSA PRIVATE KEY"));
    assert_eq!(
        wrong("private-key", &two)[0].reason,
        "There are several private keys; guacd uses only the first."
    );
    assert_eq!(mended(&two), SECRETLESS);
}

#[test]
fn a_key_with_invisible_characters_is_cleaned_first() {
    assert_eq!(mended(&format!("\u{feff}{SECRETLESS}")), SECRETLESS);
    assert_eq!(mended(&SECRETLESS.replace('\n', "\u{2028}")), SECRETLESS.trim_end());
}

#[test]
fn a_key_in_an_expression_is_built_from_its_lines() {
    let context = LintContext { owner: &Owner::Expression, ..PROVIDER };
    let finding = only(&map(json!({"private-key": SECRETLESS.replace('\n', "\n    ")})), &context);
    assert!(finding.reason.text().contains("\"\\n\".join([…])"), "{}", finding.reason);
}

#[test]
fn a_private_key_is_not_a_public_one() {
    let findings = wrong("public-key", &key("OPENSSH PRIVATE KEY"));
    assert!(findings.len() == 1 && findings[0].severity == Severity::Error);
}
