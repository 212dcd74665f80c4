//! Large values: anything quadratic would take too long.

use super::*;

const LENGTH: usize = 200_000;

#[test]
fn a_long_value_is_judged_like_a_short_one() {
    let texts = [
        "x".repeat(LENGTH),
        "-".repeat(LENGTH),
        "\n".repeat(LENGTH),
        "\u{200b}".repeat(LENGTH / 3),
        "-----BEGIN ".repeat(LENGTH / 11),
        "-----BEGIN PRIVATE KEY-----\n".repeat(LENGTH / 28),
        format!("-----BEGIN RSA PRIVATE KEY-----{}-----END RSA PRIVATE KEY-----", "QUJD ".repeat(LENGTH / 5)),
        format!(
            "-----BEGIN RSA PRIVATE KEY-----\n{}-----END RSA PRIVATE KEY-----",
            " QUJD\r\n".repeat(LENGTH / 7)
        ),
        "END BEGIN ".repeat(LENGTH / 10),
        "${GUAC_".repeat(LENGTH / 7),
        "a:".repeat(LENGTH / 2),
        "a.".repeat(LENGTH / 2),
        "@".repeat(LENGTH),
        "00:".repeat(LENGTH / 3),
        "foreground: x;".repeat(LENGTH / 14),
    ];
    let names = ["private-key", "hostname", "username", "port", "wol-mac-addr"];
    for text in &texts {
        for name in names {
            for finding in lint(&map(json!({name: text})), &SSH) {
                let label = finding.fix.map(|fix| fix.label.text()).unwrap_or_default();
                assert!(finding.reason.text().len() + label.len() < 2000, "{name}");
            }
        }
        // As a name, too.
        assert!(
            lint(&map(json!({text: "x"})), &SSH).iter().all(|finding| finding.reason.text().len() < 2000)
        );
        crate::host::problems(text);
    }
}

#[test]
fn many_settings_are_judged_one_by_one() {
    let name = "x".repeat(101);
    let settings: Map<String, Value> = (0..20_000).map(|n| (format!("{name}{n}"), json!(n))).collect();
    let layers = Layers { endpoint: settings.clone(), ..Layers::default() };
    let values = effective(&layers);
    let findings = lint(&settings, &LintContext { effective: &values, ..ENDPOINT });
    assert_eq!(findings.len(), 20_000);
}
