//! The option that was meant by an invalid value.

use super::*;

fn meant(name: &str, text: &str, context: &LintContext) -> Option<String> {
    let findings = lint(&map(json!({name: text})), context);
    let finding = findings.iter().find(|finding| finding.severity == Severity::Error).expect(text);
    match finding.fix.as_ref().map(|fix| &fix.change) {
        Some(Change::Replace(Value::String(text))) => Some(text.clone()),
        None => None,
        other => panic!("{other:?}"),
    }
}

#[test]
fn keyboard_layouts_are_found_by_locale_language_and_arrangement() {
    for (text, layout) in [
        ("de_DE", "de-de-qwertz"),
        ("de_DE.UTF-8", "de-de-qwertz"),
        ("de_DE_qwertz", "de-de-qwertz"),
        ("DE-DE-QWERTZ", "de-de-qwertz"),
        ("de", "de-de-qwertz"),
        ("de-AT", "de-de-qwertz"),
        ("de_CH", "de-ch-qwertz"),
        ("German", "de-de-qwertz"),
        ("Deutsch", "de-de-qwertz"),
        ("German (Switzerland)", "de-ch-qwertz"),
        ("qwertz", "de-de-qwertz"),
        ("de-de-qwerz", "de-de-qwertz"),
        ("azerty", "fr-fr-azerty"),
        ("fr", "fr-fr-azerty"),
        ("fr_FR@euro", "fr-fr-azerty"),
        ("fr-CA", "fr-ca-qwerty"),
        ("fr_CH", "fr-ch-qwertz"),
        ("nl_BE", "fr-be-azerty"),
        ("en-US", "en-us-qwerty"),
        ("en", "en-us-qwerty"),
        ("en_GB", "en-gb-qwerty"),
        ("uk", "en-gb-qwerty"),
        ("us", "en-us-qwerty"),
        ("en-CA", "en-us-qwerty"),
        ("es_MX", "es-latam-qwerty"),
        ("Español", "es-es-qwerty"),
        ("pt_BR", "pt-br-qwerty"),
        ("ja", "ja-jp-qwerty"),
        ("nb_NO", "no-no-qwerty"),
        ("sv", "sv-se-qwerty"),
        ("Failsafe", "failsafe"),
    ] {
        assert_eq!(meant("server-layout", text, &ENDPOINT).as_deref(), Some(layout), "{text}");
    }
    for text in ["zh_CN", "nl", "dvorak", "xx", "x".repeat(1000).as_str()] {
        assert_eq!(meant("server-layout", text, &ENDPOINT), None, "{text}");
    }
    silent(json!({"server-layout": "de-de-qwertz"}), &ENDPOINT);
}

#[test]
fn other_options_are_found_by_case_typos_units_and_other_names() {
    for (name, text, option) in [
        ("security", "NLA", "nla"),
        ("security", "TLS", "tls"),
        ("security", "tsl", "tls"),
        ("security", "ssl", "tls"),
        ("security", "negotiate", "any"),
        ("security", "vmconect", "vmconnect"),
        ("color-depth", "24bit", "24"),
        ("color-depth", "32-bit", "32"),
        ("color-depth", "16.0", "16"),
        ("resize-method", "Display_Update", "display-update"),
        ("resize-method", "reconect", "reconnect"),
        ("normalize-clipboard", "crlf", "windows"),
    ] {
        assert_eq!(meant(name, text, &ENDPOINT).as_deref(), Some(option), "{name}: {text}");
    }
    assert_eq!(meant("clipboard-encoding", "utf8", &VNC).as_deref(), Some("UTF-8"));
    assert_eq!(meant("clipboard-encoding", "latin1", &VNC).as_deref(), Some("ISO8859-1"));
    assert_eq!(meant("cursor", "Remote", &VNC).as_deref(), Some("remote"));
    assert_eq!(meant("backspace", "delete", &SSH).as_deref(), Some("127"));
    for (name, text) in [("color-depth", "15"), ("resize-method", "sometimes"), ("color-depth", "24 years")] {
        assert_eq!(meant(name, text, &ENDPOINT), None, "{name}: {text}");
    }
}

#[test]
fn wrong_case_is_named_as_the_problem() {
    let finding = &lint(&map(json!({"security": "TLS"})), &ENDPOINT)[0];
    assert_eq!(finding.reason, "guacd has no option “TLS” for this: options are case-sensitive.");
    assert_eq!(cured(json!({"ignore-cert": "True"}), &ENDPOINT).1["ignore-cert"], "true");
}
