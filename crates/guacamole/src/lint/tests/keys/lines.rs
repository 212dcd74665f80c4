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
    assert!(findings.iter().all(|one| !one.reason.text().contains("text before")), "{findings:?}");
    let findings = lint(&map(json!({"private-key": format!("of Ann {text}")})), &SSH);
    assert!(findings.iter().any(|one| one.reason.text().contains("text before")), "{findings:?}");
}

#[test]
fn the_lines_of_an_unreadable_key_are_not_fixed() {
    let text = "---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----\nComment: \"rsa\"\nP2/56wAAAA==\n---- END SSH2 ENCRYPTED PRIVATE KEY ----\n";
    let findings = wrong("private-key", text);
    assert!(findings.iter().all(|one| one.fix.is_none()), "{findings:?}");
    assert!(findings[0].reason.text().contains("SSH2 ENCRYPTED PRIVATE KEY"), "{findings:?}");
}

#[test]
fn the_marks_of_a_quotation_are_removed() {
    let marked =
        |mark: &str, text: &str| -> String { text.lines().map(|line| [mark, line, "\n"].concat()).collect() };
    for mark in ["> ", ">", ">> ", "# ", "//", "| "] {
        for kind in [SECRETLESS, WITH_HEADERS] {
            let text = marked(mark, kind);
            let all = wrong("private-key", &text);
            // The passphrase of an encrypted key is missing, too.
            assert_eq!(all.len(), 1 + usize::from(kind == WITH_HEADERS), "{mark:?}: {all:?}");
            let finding = &all[0];
            assert!(
                finding.reason.text().starts_with("Each line of this key begins with"),
                "{mark:?}: {finding:?}"
            );
            assert_eq!(finding.fix.as_ref().unwrap().change, Change::Replace(kind.into()), "{mark:?}");
        }
    }
    let mail = format!("Hello,\n\n{}\nregards\n", marked("> ", SECRETLESS));
    assert_eq!(mended(&mail), format!("Hello,\n\n{SECRETLESS}\nregards\n"));
    // One line without them: what belongs to the key is not certain.
    let torn = marked("> ", SECRETLESS).replacen("> VE", "VE", 1);
    let findings = wrong("private-key", &torn);
    assert!(!findings.iter().any(|one| one.reason.text().starts_with("Each line")), "{findings:?}");
}
