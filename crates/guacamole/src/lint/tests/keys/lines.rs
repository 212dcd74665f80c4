//! Lines that are joined or have escaped breaks.

use super::*;

#[test]
fn headers_on_one_line_get_their_own_lines() {
    let folded = brought(&["private-key: >\n", &indented(WITH_HEADERS)].concat());
    assert!(folded.contains("ENCRYPTED DEK-Info:"), "{folded:?}");
    assert_eq!(mended_with_passphrase(&folded), WITH_HEADERS);
    let joined = WITH_HEADERS.replace("ENCRYPTED\nDEK", "ENCRYPTED DEK");
    assert_eq!(mended_with_passphrase(&joined), WITH_HEADERS);
    let behind = WITH_HEADERS.replace("CDEF\n\nQUJD", "CDEF QUJD");
    assert_eq!(mended_with_passphrase(&behind), WITH_HEADERS);
}

fn indented(text: &str) -> String {
    text.lines().map(|line| if line.is_empty() { "\n".into() } else { format!("  {line}\n") }).collect()
}

/// A key after its first fix, which must leave no finding about its lines.
fn mended_with_passphrase(text: &str) -> String {
    let mut settings = map(json!({"private-key": text, "passphrase": "x"}));
    let findings = lint(&settings, &SSH);
    let fix = findings.iter().find_map(|one| one.fix.as_ref()).unwrap_or_else(|| panic!("{text:?}"));
    assert_eq!(fix.label, "Restore the line breaks");
    apply(&fix.change, "private-key", &mut settings);
    let after = lint(&settings, &SSH);
    assert!(after.iter().all(|one| one.fix.is_none()), "{after:?}");
    settings["private-key"].as_str().unwrap().to_owned()
}

#[test]
fn escaped_line_breaks_are_reported_once() {
    let text = ["\\n", &key("DSA PRIVATE KEY").replace('\n', "\\r\\n")].concat();
    let findings = lint(&map(json!({"private-key": text})), &SSH);
    assert!(findings.iter().all(|one| !one.reason.contains("text before")), "{findings:?}");
    let findings = lint(&map(json!({"private-key": format!("of Ann {text}")})), &SSH);
    assert!(findings.iter().any(|one| one.reason.contains("text before")), "{findings:?}");
}

#[test]
fn the_lines_of_an_unreadable_key_are_not_fixed() {
    let text = "---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----\nComment: \"rsa\"\nP2/56wAAAA==\n---- END SSH2 ENCRYPTED PRIVATE KEY ----\n";
    let findings = wrong("private-key", text);
    assert!(findings.iter().all(|one| one.fix.is_none()), "{findings:?}");
    assert!(findings[0].reason.contains("SSH2 ENCRYPTED PRIVATE KEY"), "{findings:?}");
}
