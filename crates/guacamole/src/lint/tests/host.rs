//! Findings about the host field, `hostname` and `port`.

use super::*;

fn at(host: &'static str, context: LintContext<'static>) -> LintContext<'static> {
    LintContext { host: Some(host), ..context }
}

#[test]
fn vnc_needs_a_port() {
    for host in ["screen.example", "screen.example:"] {
        let (finding, after) = cured(json!({}), &at(host, VNC));
        assert_eq!((finding.key.as_str(), finding.severity), ("port", Severity::Warning));
        assert!(finding.reason.text().contains("unless the provider or a property mapping sets one"));
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
fn a_hostname_or_port_besides_the_host_field_is_reported() {
    let (finding, after) = cured(json!({"hostname": "other.example"}), &at("box.example:22", SSH));
    assert_eq!(finding.severity, Severity::Warning);
    assert!(
        finding.reason.text().contains("“other.example”") && finding.reason.text().contains("“box.example”")
    );
    assert!(after.is_empty());
    let finding = only(&map(json!({"port": 2222})), &at("box.example:22", SSH));
    assert!(finding.severity == Severity::Warning && finding.reason.text().contains("not “22”"));
    let finding = only(&map(json!({"hostname": "box.example"})), &at("box.example", SSH));
    assert_eq!(finding.severity, Severity::Hint);
    silent(json!({"port": 2222}), &at("box.example", SSH));
    silent(json!({"hostname": "box.example"}), &SSH);
}

#[test]
fn a_hostname_for_many_endpoints_is_reported() {
    let finding = only(&map(json!({"hostname": "box"})), &PROVIDER);
    assert!(finding.severity == Severity::Warning && finding.reason.text().contains("of this provider"));
    assert_eq!(only(&map(json!({"port": 2222})), &PROVIDER).severity, Severity::Hint);
    let owner = mapping_owner();
    let finding = only(&map(json!({"hostname": "box"})), &LintContext { owner: &owner, ..PROVIDER });
    assert!(
        finding.severity == Severity::Hint
            && finding.reason.text().contains("this property mapping applies to")
    );
}

#[test]
fn an_ipv6_address_is_moved_to_the_settings() {
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
fn problems_of_the_host_field_have_the_form_s_texts() {
    for host in
        ["ssh://box:22", "ann@box", "ssh://ann:s3cret@box", "box/path", "box,22", "bo x", "bo\u{200b}x"]
    {
        let findings = of_host_field(&Map::new(), &at(host, SSH));
        let [finding] = findings.as_slice() else { panic!("{host}: {findings:?}") };
        assert_eq!((finding.key.as_str(), finding.severity), ("hostname", Severity::Warning), "{host}");
        assert_eq!(finding.reason, crate::host::problems(host)[0].words);
        assert!(!finding.reason.text().contains("s3cret"));
        // A hostname in the settings overrides the field.
        let set = of_host_field(&map(json!({"hostname": "box", "port": "22"})), &at(host, SSH));
        assert_eq!(set, [], "{host}");
        silent(json!({}), &at(host, SSH));
    }
    for host in ["box:70000", "box:0x1", "box:1:2"] {
        let findings = of_host_field(&Map::new(), &at(host, SSH));
        assert_eq!(
            findings.iter().map(|finding| finding.key.as_str()).collect::<Vec<_>>(),
            ["port"],
            "{host}"
        );
        assert_eq!(of_host_field(&map(json!({"port": "22"})), &at(host, SSH)), []);
    }
    let port = of_host_field(&map(json!({"hostname": "box"})), &at("ssh://box:22", SSH));
    assert_eq!(port[0].key, "port", "guacd would get the port //box:22");
    assert_eq!(of_host_field(&Map::new(), &at("müller", SSH))[0].severity, Severity::Hint);
    for host in ["box", "box.example.:22", "10.1.2.3", "::1", "box:"] {
        let serious = of_host_field(&Map::new(), &at(host, VNC));
        assert_eq!(serious, [], "{host}");
    }
}

#[test]
fn a_field_that_reaches_nothing_is_an_error_once_all_layers_are_known() {
    let layers = Layers { protocol: Some(Protocol::Ssh), host: Some("box:0".into()), ..Layers::default() };
    let values = effective(&layers);
    let context = LintContext { effective: &values, ..at("box:0", SSH) };
    assert_eq!(of_host_field(&Map::new(), &context)[0].severity, Severity::Error);
}

#[test]
fn hosts_in_settings_are_checked_like_the_field() {
    for name in ["gateway-hostname", "hostname"] {
        let host = |text: &str| {
            let mut found = lint(&map(json!({name: text})), &ENDPOINT);
            found.retain(|finding| finding.severity < Severity::Hint);
            found
        };
        for (text, cure) in [
            ("[2001:db8::7]", Some("2001:db8::7")),
            ("ssh://box:22", Some("box")),
            ("ann@box", Some("box")),
            ("box:22", None),
            ("bo x", None),
            ("box;", None),
            ("münchen.example", Some("xn--mnchen-3ya.example")),
            ("10.0.0.256", None),
        ] {
            let found = host(text);
            let [finding] = found.as_slice() else { panic!("{text}: {found:?}") };
            assert_eq!(finding.key, name);
            let change = finding.fix.as_ref().map(|fix| fix.change.clone());
            assert_eq!(change, cure.map(|cure| Change::Replace(cure.into())), "{text}");
        }
        for text in ["box", "box.example.", "my_box", "2001:db8::7", "fe80::1%eth0", "10.0.0.7"] {
            assert_eq!(host(text), [], "{text}");
        }
    }
}

#[test]
fn ports_among_the_settings_are_digits() {
    for (value, cure) in [("+22", "22"), (" 22", "22")] {
        let (finding, after) = cured(json!({"port": value}), &SSH);
        assert_eq!(finding.severity, Severity::Warning);
        assert_eq!(after["port"], cure);
    }
    for value in ["0x16", "22abc", "2.5", "ssh"] {
        assert_eq!(only(&map(json!({"port": value})), &SSH).severity, Severity::Error, "{value}");
    }
    for value in [json!("0"), json!(70000), json!(0)] {
        assert_eq!(only(&map(json!({"port": value})), &SSH).severity, Severity::Warning);
    }
    silent(json!({"port": "22"}), &SSH);
}
