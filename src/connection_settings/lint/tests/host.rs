//! What the lint says about the host field, `hostname` and `port`.

use super::*;

fn at(host: &'static str, context: LintContext<'static>) -> LintContext<'static> {
    LintContext { host: Some(host), ..context }
}

#[test]
fn vnc_needs_a_port() {
    for host in ["screen.example", "screen.example:"] {
        let (finding, after) = cured(json!({}), &at(host, VNC));
        assert_eq!((finding.key.as_str(), finding.severity), ("port", Severity::Warning));
        assert!(finding.reason.contains("unless the provider or a property mapping sets one"));
        assert_eq!(after, map(json!({"port": "5900"})));
    }
    silent(json!({}), &at("screen.example:5901", VNC));
    silent(json!({"port": 5901}), &at("screen.example", VNC));
    silent(json!({}), &at("screen.example", SSH));
    silent(json!({}), &at("", VNC));
    silent(json!({}), &VNC);
    let findings = lint(&map(json!({"port": ""})), &at("screen.example", VNC));
    assert!(findings.iter().any(|finding| finding.severity == Severity::Warning), "an empty port is none");
}

#[test]
fn vncs_port_may_come_from_another_layer() {
    let mut layers = Layers {
        protocol: Some(Protocol::Vnc),
        host: Some("screen.example".into()),
        provider: map(json!({"port": 5902})),
        ..Layers::default()
    };
    let found = |layers: &Layers| {
        let values = effective(layers);
        lint(&Map::new(), &LintContext { effective: &values, ..at("screen.example", VNC) })
    };
    assert_eq!(found(&layers), []);
    layers.provider = Map::new();
    assert_eq!(found(&layers)[0].severity, Severity::Error, "nobody sets it");
    let expression = Expression::Untested;
    layers.provider_mappings = vec![MappingLayer { name: "m".into(), expression, ..Default::default() }];
    assert_eq!(found(&layers)[0].severity, Severity::Warning, "an expression may set it");
}

#[test]
fn a_hostname_or_port_beside_the_host_field_is_told() {
    let (finding, after) = cured(json!({"hostname": "other.example"}), &at("box.example:22", SSH));
    assert_eq!(finding.severity, Severity::Warning);
    assert!(finding.reason.contains("“other.example”") && finding.reason.contains("“box.example”"));
    assert!(after.is_empty());
    let finding = only(&map(json!({"port": 2222})), &at("box.example:22", SSH));
    assert!(finding.severity == Severity::Warning && finding.reason.contains("not “22”"));
    let finding = only(&map(json!({"hostname": "box.example"})), &at("box.example", SSH));
    assert_eq!(finding.severity, Severity::Hint);
    silent(json!({"port": 2222}), &at("box.example", SSH));
    silent(json!({"hostname": "box.example"}), &SSH);
}

#[test]
fn a_hostname_for_many_endpoints_is_told() {
    let finding = only(&map(json!({"hostname": "box"})), &PROVIDER);
    assert!(finding.severity == Severity::Warning && finding.reason.contains("of this provider"));
    assert_eq!(only(&map(json!({"port": 2222})), &PROVIDER).severity, Severity::Hint);
    let owner = mapping_owner();
    let finding = only(&map(json!({"hostname": "box"})), &LintContext { owner: &owner, ..PROVIDER });
    assert!(
        finding.severity == Severity::Hint && finding.reason.contains("this property mapping applies to")
    );
}

#[test]
fn an_ipv6_address_is_put_where_it_survives() {
    for (host, context, hostname, port) in [
        ("fe80::5", SSH, "fe80::5", "22"),
        ("::1", VNC, "::1", "5900"),
        ("[fe80::5]", ENDPOINT, "fe80::5", "3389"),
        ("[fe80::5]:2222", SSH, "fe80::5", "2222"),
        ("::ffff:10.1.2.3", SSH, "::ffff:10.1.2.3", "22"),
        ("fe80::5%eth0", SSH, "fe80::5%eth0", "22"),
    ] {
        let context = at(host, context);
        let mut settings = Map::new();
        for finding in lint(&settings, &context) {
            assert_eq!(finding.severity, Severity::Warning);
            apply(&finding.fix.unwrap().change, &finding.key, &mut settings);
        }
        assert_eq!(settings, map(json!({"hostname": hostname, "port": port})), "{host}");
        assert_eq!(lint(&settings, &context), [], "{host} is cured");
    }
}

#[test]
fn a_host_field_that_holds_an_address_with_its_scheme_or_user_is_told_without_repeating_it() {
    for host in ["ssh://box:22", "ann@box", "ssh://ann:s3cret@box", "box/path"] {
        let findings = lint(&Map::new(), &at(host, SSH));
        let [finding] = findings.as_slice() else { panic!("{host}: {findings:?}") };
        assert_eq!((finding.key.as_str(), finding.severity), ("hostname", Severity::Warning), "{host}");
        assert!(!finding.reason.contains("s3cret"));
        // A host name among the settings takes the field's place.
        let set = lint(&map(json!({"hostname": "box"})), &at(host, SSH));
        assert!(set.iter().all(|finding| !finding.reason.starts_with("The host field holds")), "{host}");
    }
}
