//! Large values: what takes the square of their length would not end.

use super::*;

const MILLION: usize = 1_000_000;

#[test]
fn a_value_of_a_million_characters_is_judged_like_a_short_one() {
    let texts = [
        "x".repeat(MILLION),
        "-".repeat(MILLION),
        "\n".repeat(MILLION),
        "\u{200b}".repeat(MILLION / 3),
        "-----BEGIN ".repeat(MILLION / 11),
        "-----BEGIN PRIVATE KEY-----\n".repeat(MILLION / 28),
        ["-----BEGIN RSA PRIVATE KEY-----", &"QUJD ".repeat(MILLION / 5), "-----END RSA PRIVATE KEY-----"]
            .concat(),
        [
            "-----BEGIN RSA PRIVATE KEY-----\n",
            &" QUJD\r\n".repeat(MILLION / 7),
            "-----END RSA PRIVATE KEY-----",
        ]
        .concat(),
        "END BEGIN ".repeat(MILLION / 10),
        "${GUAC_".repeat(MILLION / 7),
        "a:".repeat(MILLION / 2),
        "a.".repeat(MILLION / 2),
        "@".repeat(MILLION),
        "00:".repeat(MILLION / 3),
        "foreground: x;".repeat(MILLION / 14),
    ];
    let names = [
        "private-key",
        "hostname",
        "username",
        "port",
        "password",
        "command",
        "wol-mac-addr",
        "timezone",
        "color-scheme",
        "ignore-cert",
    ];
    for text in &texts {
        for name in names {
            for finding in lint(&map(json!({name: text})), &SSH) {
                let label = finding.fix.map(|fix| fix.label).unwrap_or_default();
                assert!(finding.reason.len() + label.len() < 2000, "{name}");
            }
        }
        let name: &str = text.get(..MILLION / 2).unwrap_or(text);
        assert!(lint(&map(json!({name: "x"})), &SSH).iter().all(|finding| finding.reason.len() < 2000));
        crate::endpoints::host::problems(text);
    }
}

#[test]
fn many_settings_are_judged_one_by_one() {
    let settings: Map<String, Value> = (0..20_000).map(|n| (format!("usrname-{n}"), json!(n))).collect();
    let layers = Layers { endpoint: settings.clone(), ..Layers::default() };
    let values = effective(&layers);
    let findings = lint(&settings, &LintContext { effective: &values, ..ENDPOINT });
    assert_eq!(findings.len(), 20_000);
}
