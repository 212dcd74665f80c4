//! Findings about invisible characters and surrounding spaces.

use super::*;

use Severity::{Error, Warning};

#[test]
fn invisible_characters_in_values_are_named_and_fixed() {
    for (name, text, described, after) in [
        ("username", "CORP\u{7}lice", "a bell (U+0007) at character 5", "CORP\\alice"),
        ("domain", "CORP\u{8}", "a backspace (U+0008) at character 5", "CORP"),
        ("username", "CORP\tom", "a tab (U+0009) at character 5", "CORP\\tom"),
        ("username", "CORP\nina", "a line feed (U+000A) at character 5", "CORP\\nina"),
        ("initial-program", "C:\\x\u{b}iew.exe", "a vertical tab (U+000B) at character 5", "C:\\x\\view.exe"),
        ("hostname", "mi\u{200b}ll", "a zero-width space (U+200B) at character 3", "mill"),
        ("hostname", "\u{feff}mill", "a byte order mark (U+FEFF) at character 1", "mill"),
        ("username", "ann\u{202e}", "a right-to-left override (U+202E) at character 4", "ann"),
        ("username", "an\u{ad}n", "a soft hyphen (U+00AD) at character 3", "ann"),
        ("domain", "A\u{a0}B", "a no-break space (U+00A0) at character 2", "A B"),
        ("port", "3389\u{a0}", "a no-break space (U+00A0) at character 5", "3389"),
        ("ignore-cert", "true\u{200e}", "a left-to-right mark (U+200E) at character 5", "true"),
        ("security", "\u{2060}tls", "a word joiner (U+2060) at character 1", "tls"),
        ("x-own", "a\u{2028}", "a line separator (U+2028) at character 2", "a"),
        ("remote-app-args", "a\u{1}b", "a control character (U+0001) at character 2", "ab"),
    ] {
        let mut found = lint(&map(json!({name: text})), &ENDPOINT);
        found.retain(|finding| finding.reason.text().starts_with("This contains"));
        let [finding] = found.as_slice() else { panic!("{name}: {found:?}") };
        assert_eq!(finding.severity, Warning, "{text:?}");
        assert!(!finding.reason.text().contains("which are"), "{}", finding.reason);
        assert!(
            finding.reason.text().starts_with(&format!("This contains {described}")),
            "{}",
            finding.reason
        );
        assert_eq!(finding.fix.as_ref().unwrap().change, Change::Replace(after.into()), "{text:?}");
    }
    let (finding, _) = cured(json!({"username": "a\u{200b}b\u{ad}"}), &ENDPOINT);
    assert!(
        finding.reason.text().ends_with("a soft hyphen (U+00AD) at character 4, which are invisible."),
        "{finding:?}"
    );
    let (finding, after) = cured(json!({"username": "a\0b"}), &ENDPOINT);
    assert!(
        finding.severity == Error
            && finding.reason.text().contains("a NUL (U+0000) at character 2. authentik refuses it")
    );
    assert_eq!(after["username"], "ab");
}

#[test]
fn a_path_in_double_quotes_gets_its_backslashes_back() {
    for (text, after) in [
        (r#"initial-program: "C:\rel\note\vim.exe""#, r"C:\rel\note\vim.exe"),
        (r#"remote-app-dir: "E:\target""#, r"E:\target"),
        (r#"remote-app-args: "D:\notes\beta""#, r"D:\notes\beta"),
    ] {
        let mut settings = crate::text::parse_settings(text).unwrap().map;
        let finding =
            lint(&settings, &ENDPOINT).into_iter().find(|one| one.reason.text().starts_with("This contains"));
        let finding = finding.unwrap_or_else(|| panic!("{text}"));
        let fix = finding.fix.unwrap_or_else(|| panic!("{text}"));
        assert_eq!(fix.label, "Write the backslash", "{text}");
        apply(&fix.change, &finding.key, &mut settings);
        assert_eq!(settings[&finding.key], after);
    }
}

#[test]
fn an_ambiguous_escape_has_no_fix() {
    let found = lint(&map(json!({"username": "WORK\u{a0}kim"})), &ENDPOINT);
    let finding = found.iter().find(|one| one.reason.text().contains("no-break space (U+00A0)")).unwrap();
    assert_eq!(finding.fix, None);
}

#[test]
fn line_breaks_and_tabs_in_passwords_are_named() {
    for (name, text, after) in [
        ("password", "Se\ncret", "Se\\ncret"),
        ("gateway-password", "x\ty", "x\\ty"),
        ("sftp-passphrase", "ab\u{8}c", "ab\\bc"),
        ("password", "s3cret\n", "s3cret"),
    ] {
        let findings = lint(&map(json!({name: text})), &ENDPOINT);
        let fixes = findings.iter().filter_map(|one| one.fix.as_ref());
        let changes: Vec<&Change> = fixes.map(|fix| &fix.change).collect();
        assert!(changes.contains(&&Change::Replace(after.into())), "{name}: {findings:?}");
        assert!(findings.iter().all(|one| !one.reason.text().contains("at character")), "{findings:?}");
    }
}

#[test]
fn a_fix_removes_only_the_invisible_characters() {
    let (_, after) =
        cured(json!({"x-own": " a\u{200b}b \n"}), &LintContext { protocols: Protocols::NONE, ..ENDPOINT });
    assert_eq!(after["x-own"], " ab \n");
    let mut settings = map(json!({"username": " a\u{200b}b "}));
    let finding = only(&settings, &ENDPOINT);
    apply(&finding.fix.unwrap().change, "username", &mut settings);
    assert_eq!(settings["username"], " ab ");
}

#[test]
fn findings_about_invisible_characters_do_not_reveal_a_secret() {
    let findings = lint(&map(json!({"password": "s3c\u{200b}ret"})), &SSH);
    assert_eq!(findings[0].reason, "This contains a zero-width space (U+200B), which is invisible.");
    assert_eq!(findings[0].fix.as_ref().unwrap().change, Change::Replace("s3cret".into()));
}

#[test]
fn invisible_characters_in_names_are_removed() {
    let (finding, after) = cured(json!({"user\u{200b}name": "ann", "domain": "A"}), &ENDPOINT);
    assert_eq!(finding.severity, Warning);
    assert_eq!(
        finding.reason,
        "The name contains a zero-width space (U+200B) at character 5: guacd treats it as a different name."
    );
    assert_eq!(after, map(json!({"username": "ann", "domain": "A"})));
    let finding = only(&map(json!({"domain\u{feff}": "a", "domain": "b"})), &ENDPOINT);
    assert_eq!(finding.fix, None, "which of the two is meant is for people to say");
    let nul = only(&map(json!({"x\0": "a"})), &LintContext { protocols: Protocols::NONE, ..ENDPOINT });
    assert_eq!(nul.severity, Error);
}

#[test]
fn texts_in_lists_and_maps_are_checked_too() {
    let (finding, after) = cured(
        json!({"x": {"a\u{200b}": ["b\u{202e}", 1.5]}}),
        &LintContext { protocols: Protocols::NONE, ..ENDPOINT },
    );
    assert_eq!(finding.reason, "A text inside this contains a zero-width space (U+200B).");
    assert_eq!(after, map(json!({"x": {"a": ["b", 1.5]}})));
}

#[test]
fn surrounding_spaces_of_names_are_removed() {
    for (name, text, reason) in [
        ("username", "anna ", "This ends with whitespace, which guacd treats as part of the value."),
        ("hostname", " box", "This starts with whitespace, which guacd treats as part of the value."),
        (
            "domain",
            " CORP ",
            "This starts and ends with whitespace, which guacd treats as part of the value.",
        ),
        (
            "gateway-username",
            "ann\n",
            "This ends with a line break, which guacd treats as part of the value.",
        ),
        (
            "wol-broadcast-addr",
            "192.0.2.255\t",
            "This ends with whitespace, which guacd treats as part of the value.",
        ),
    ] {
        let mut findings = lint(&map(json!({name: text})), &ENDPOINT);
        findings.retain(|finding| finding.severity == Warning && finding.key == name);
        let finding = findings.iter().find(|finding| finding.reason == reason);
        let finding = finding.unwrap_or_else(|| panic!("{name}: {findings:?}"));
        assert_eq!(finding.fix.as_ref().unwrap().change, Change::Replace(text.trim().into()));
    }
}

#[test]
fn texts_that_can_have_spaces_and_lines_keep_them() {
    for (name, text) in [
        ("command", "a\nb"),
        ("password", " s3cret"),
        ("command", " ls\t-l"),
        ("host-key", " a b\nc d"),
        ("username", "o'neil"),
        ("username", "Ann Äpfel"),
        ("username", "张伟"),
    ] {
        let mut findings = lint(&map(json!({name: text})), &SSH);
        findings.retain(|finding| finding.severity != Severity::Hint);
        assert_eq!(findings, [], "{name}: {text:?}");
    }
}
