//! Findings about settings that depend on each other or on where they are set.

use super::*;

use Severity::{Error, Hint, Warning};

const MAC: &str = "00:1A:2B:3C:4D:5E";

/// Findings as key, severity and reason.
fn reported(settings: Value, context: &LintContext) -> Vec<(String, Severity, String)> {
    lint(&map(settings), context).into_iter().map(|one| (one.key, one.severity, one.reason.text())).collect()
}

fn all_known(settings: Value, layers: Layers) -> Vec<(String, Severity, String)> {
    let layers = Layers {
        endpoint: map(settings.clone()),
        protocol: Some(Protocol::Rdp),
        host: Some("box".into()),
        ..layers
    };
    let values = effective(&layers);
    reported(settings, &LintContext { effective: &values, host: Some("box"), ..ENDPOINT })
}

#[test]
fn a_mac_address_has_six_bytes_with_colons() {
    for (text, cure) in [
        ("00-1A-2B-3C-4D-5E", Some(MAC)),
        ("001A.2B3C.4D5E", Some(MAC)),
        ("001A2B3C4D5E", Some(MAC)),
        ("00 1A 2B 3C 4D 5E", Some(MAC)),
        ("001A2B-3C4D5E", Some(MAC)),
        ("00:1A:2B:3C:4D", None),
        ("00:1A:2B:3C:4D:5E:6F", None),
        ("00:1A:2B:3C:4D:5G", None),
        ("001:1A:2B:3C:4D:5E", None),
        ("0x00:1A:2B:3C:4D:5E", None),
        ("1A2B3C4D5E", None),
        ("desk", None),
    ] {
        let settings = map(json!({"wol-send-packet": "true", "wol-mac-addr": text}));
        let mut findings = lint(&settings, &SSH);
        findings.retain(|finding| finding.key == "wol-mac-addr");
        let [finding] = findings.as_slice() else { panic!("{text}: {findings:?}") };
        assert_eq!(finding.severity, Error);
        assert_eq!(
            finding.reason,
            format!("guacd accepts a MAC address only as six bytes separated by colons, unlike “{text}”.")
        );
        let change = finding.fix.as_ref().map(|fix| fix.change.clone());
        assert_eq!(change, cure.map(|cure| Change::Replace(cure.into())), "{text}");
    }
    for text in [MAC, "00:1a:2b:3c:4d:5e", "0:1a:2:3c:4:5e"] {
        let findings = reported(json!({"wol-send-packet": "true", "wol-mac-addr": text}), &SSH);
        assert!(findings.iter().all(|(_, severity, _)| *severity == Hint), "{findings:?}");
    }
}

#[test]
fn a_packet_without_an_address_and_an_address_without_a_packet_have_no_effect() {
    let none = Layers::default();
    let reason = "This has no effect without “wol-mac-addr”.";
    assert_eq!(
        all_known(json!({"wol-send-packet": true}), none.clone()),
        [("wol-send-packet".into(), Warning, reason.into())]
    );
    let provider = map(json!({"wol-send-packet": "true"}));
    let found =
        all_known(json!({"wol-mac-addr": MAC}), Layers { provider: provider.clone(), ..none.clone() });
    assert_eq!(found, [], "the provider sends it");

    let layers =
        Layers { endpoint: map(json!({"wol-mac-addr": MAC})), protocol: Some(Protocol::Rdp), ..none };
    let values = effective(&layers);
    let (finding, after) =
        cured(json!({"wol-mac-addr": MAC}), &LintContext { effective: &values, ..ENDPOINT });
    assert_eq!((finding.key.as_str(), finding.severity), ("wol-send-packet", Warning));
    assert_eq!(finding.reason, "“wol-mac-addr” has no effect without “wol-send-packet”.");
    assert_eq!(after, map(json!({"wol-mac-addr": MAC, "wol-send-packet": "true"})));
    // Each endpoint may set what its provider lacks, and vice versa.
    let hint = reported(json!({"wol-send-packet": "true"}), &PROVIDER);
    assert_eq!(hint[0].1, Hint);
    assert!(hint[0].2.ends_with("The endpoints it applies to may set it."));
    assert_eq!(reported(json!({"wol-udp-port": 9}), &ENDPOINT)[0].1, Hint, "the provider may send it");
    assert_eq!(reported(json!({"wol-mac-addr": MAC, "wol-send-packet": false}), &ENDPOINT), []);
}

#[test]
fn the_packet_leaves_from_the_outposts_network() {
    let found = reported(json!({"wol-send-packet": "true", "wol-mac-addr": MAC}), &ENDPOINT);
    assert_eq!(found.len(), 1);
    assert!(found[0].1 == Hint && found[0].2.contains("outpost's network"));
}

#[test]
fn the_machine_behind_hyper_v_needs_its_id() {
    let reason = "With “vmconnect”, Hyper-V needs the id of the virtual machine in “preconnection-blob”. \
                  Connections fail without it.";
    let found = all_known(json!({"security": "vmconnect"}), Layers::default());
    assert_eq!(found, [("security".into(), Error, reason.into())]);
    assert_eq!(reported(json!({"security": "vmconnect"}), &ENDPOINT)[0].1, Warning);
    assert_eq!(reported(json!({"security": "vmconnect"}), &PROVIDER)[0].1, Hint);
    silent(json!({"security": "vmconnect", "preconnection-blob": "a-b"}), &ENDPOINT);
    let found = all_known(
        json!({"security": "vmconnect"}),
        Layers { provider: map(json!({"preconnection-blob": "x"})), ..Layers::default() },
    );
    assert_eq!(found, []);
}

#[test]
fn tls_checks_the_certificate() {
    let found = reported(json!({"security": "tls"}), &ENDPOINT);
    assert!(found.len() == 1 && found[0].1 == Warning && found[0].2.contains("self-signed"), "{found:?}");
    let found = reported(json!({"security": "tls", "ignore-cert": "false"}), &ENDPOINT);
    assert_eq!(found.len(), 1);
    for (name, value) in [("ignore-cert", "true"), ("cert-tofu", "true"), ("cert-fingerprints", "sha256:ab")]
    {
        silent(json!({"security": "tls", name: value}), &ENDPOINT);
    }
    silent(json!({"security": "any"}), &ENDPOINT);
}

#[test]
fn nla_fails_with_the_shipped_guacd() {
    for security in ["nla", "nla-ext"] {
        let (finding, after) = cured(json!({"security": security}), &ENDPOINT);
        assert!(finding.severity == Warning && finding.reason.text().contains("FIPS"));
        assert_eq!(after["security"], "any");
    }
}

#[test]
fn guacamoles_tokens_are_not_replaced() {
    for (name, text, token) in [
        ("username", "${GUAC_USERNAME}", "${GUAC_USERNAME}"),
        ("domain", "x-${GUAC_USERNAME:LOWER}", "${GUAC_USERNAME:LOWER}"),
        ("recording-name", "${HISTORY_UUID}", "${HISTORY_UUID}"),
        ("recording-name", "a${GUAC_", "${…}"),
    ] {
        let finding = only(&map(json!({name: text})), &ENDPOINT);
        let reason = format!("authentik does not replace “{token}”: guacd gets it unchanged.");
        assert!(
            finding.severity == Warning && finding.reason.text().starts_with(&reason),
            "{}",
            finding.reason
        );
    }
    let secret = lint(&map(json!({"password": "s3c${GUAC_PASSWORD}"})), &ENDPOINT);
    assert!(secret[0].reason.text().contains("“${…}”"));
    silent(json!({"command": "echo ${HOME} $GUAC_USERNAME {GUAC_}"}), &SSH);
}

#[test]
fn recordings_in_the_container_are_lost() {
    for (name, what) in [("recording-path", "recordings are"), ("typescript-path", "text logs are")] {
        let finding = only(&map(json!({name: "/var/lib/x"})), &SSH);
        assert_eq!(finding.severity, Hint);
        assert!(
            finding.reason.text().contains(&format!("in the outpost's container: {what} deleted with it")),
            "{}",
            finding.reason
        );
    }
    assert!(only(&map(json!({"drive-path": "/x"})), &ENDPOINT).reason.text().contains("outpost's container"));
}
