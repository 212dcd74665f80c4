//! Findings about names and values.

use super::*;

use Severity::{Error, Hint, Warning};

#[test]
fn correct_settings_have_no_findings() {
    silent(json!({}), &ENDPOINT);
    silent(
        json!({
            "width": 1280, "height": "800", "ignore-cert": true, "disable-audio": "false", "security": "tls",
            "timezone": "America/Argentina/Buenos_Aires", "domain": "EXAMPLE", "username": "o'neil",
            "server-layout": "failsafe", "color-depth": 16, "cert-fingerprints": "sha256:ab,sha256:cd",
        }),
        &ENDPOINT,
    );
    silent(
        json!({
            "color-scheme": "foreground: rgb:ff/ff/ff; background: black; color12: red;", "font-size": 13,
            "terminal-type": "screen", "command": " uptime\n\techo", "scrollback": " +500", "username": "CORP\\alice",
            "wol-send-packet": "false", "wol-mac-addr": "00:1a:2B:3c:4d:5e",
        }),
        &SSH,
    );
    silent(json!({"color-scheme": "green-black", "ignore-cert": "true", "cursor": "remote"}), &PROVIDER);
}

#[test]
fn a_misspelt_name_is_recognised() {
    let (finding, after) = cured(json!({"width": 1, "ingore-cert": "true", "height": 2}), &ENDPOINT);
    assert_eq!((finding.key.as_str(), finding.severity), ("ingore-cert", Warning));
    assert!(finding.reason.text().contains("Did you mean “ignore-cert”?"));
    assert_eq!(finding.fix.unwrap().label, "Rename to “ignore-cert”");
    assert_eq!(after.keys().collect::<Vec<_>>(), ["width", "ignore-cert", "height"]);
    // Upper case and underscores are misspellings, too: guacd compares exactly.
    assert_eq!(cured(json!({"Ignore_Cert": "true"}), &ENDPOINT).1, map(json!({"ignore-cert": "true"})));
}

#[test]
fn a_misspelt_name_next_to_the_right_one_has_no_fix() {
    let finding = only(&map(json!({"usrname": "a", "username": "b"})), &ENDPOINT);
    assert_eq!((finding.key.as_str(), finding.fix), ("usrname", None));
}

#[test]
fn a_name_like_no_other_is_unknown() {
    let finding = only(&map(json!({"kiosk-mode-2": true})), &PROVIDER);
    assert_eq!((finding.severity, finding.fix), (Warning, None));
    assert!(!finding.reason.text().contains("mean"));
}

#[test]
fn a_name_of_another_protocol_says_which() {
    let (finding, after) = cured(json!({"ignore-cert": "true"}), &SSH);
    assert_eq!(finding.severity, Warning);
    assert!(
        finding.reason.text().contains("RDP") && finding.reason.text().contains("guacd ignores it for SSH")
    );
    assert!(after.is_empty());
    let some = LintContext { protocols: Protocols::VNC.or(Protocols::SSH), ..PROVIDER };
    assert!(only(&map(json!({"ignore-cert": "true"})), &some).reason.text().contains("for VNC and SSH"));
    silent(json!({"ignore-cert": "true"}), &PROVIDER);
}

#[test]
fn nothing_is_said_about_names_of_an_unknown_protocol() {
    let telnet = Protocols::of(Some(&Protocol::Other("telnet".into())));
    silent(json!({"login-regex": "x"}), &LintContext { protocols: telnet, ..ENDPOINT });
}

#[test]
fn names_and_values_of_a_newer_guacd_are_reported() {
    let finding = only(&map(json!({"clipboard-buffer-size": 1_048_576})), &SSH);
    assert!(finding.severity == Warning && finding.reason.text().contains("1.6.0"));
    let finding = only(&map(json!({"clipboard-encoding": "MacRoman"})), &VNC);
    assert!(finding.severity == Warning && finding.reason.text().contains("1.6.0"));
}

#[test]
fn switches_must_be_spelt_true_or_false() {
    for (value, meant) in [
        (json!("True"), "true"),
        (json!("yes"), "true"),
        (json!(1), "true"),
        (json!("ON"), "true"),
        (json!("no"), "false"),
        (json!(0), "false"),
        (json!(" false "), "false"),
    ] {
        let (finding, after) = cured(json!({"enable-drive": value}), &ENDPOINT);
        assert_eq!(finding.severity, Error);
        assert_eq!(after, map(json!({"enable-drive": meant})));
    }
    let finding = only(&map(json!({"enable-drive": "sometimes"})), &ENDPOINT);
    assert_eq!((finding.severity, finding.fix), (Error, None));
}

#[test]
fn numbers_must_be_whole_and_decimal() {
    for (value, meant) in [
        (json!("640px"), None),
        (json!("0x280"), None),
        (json!(3.5), None),
        (json!(true), None),
        (json!("99999999999"), None),
        (json!("640 "), Some(json!("640"))),
        (json!("640.0"), Some(json!("640"))),
        (json!(640.0), Some(json!(640))),
    ] {
        let settings = map(json!({"width": value}));
        let finding = only(&settings, &ENDPOINT);
        assert_eq!(finding.severity, Error);
        let change = finding.fix.map(|fix| fix.change);
        assert_eq!(change, meant.map(Change::Replace), "{value}");
    }
    let finding = only(&spelt(r#"{"width":1e3}"#), &ENDPOINT);
    assert!(finding.reason.text().contains("“1000.0”"), "{}", finding.reason);
    assert_eq!(finding.fix.unwrap().change, Change::Replace(json!(1000)));
}

#[test]
fn numbers_out_of_range_are_reported() {
    let finding = only(&map(json!({"gateway-port": 70000})), &ENDPOINT);
    assert_eq!(finding.severity, Warning);
    assert!(finding.reason.text().contains("at least 1, at most 65535"));
    let finding = only(&map(json!({"timeout": -1})), &ENDPOINT);
    assert!(finding.reason.text().contains("at least 0."));
    silent(json!({"gateway-port": 65535, "timeout": 0}), &ENDPOINT);
}

#[test]
fn null_arrives_as_none() {
    let (finding, after) = cured(json!({"domain": null}), &ENDPOINT);
    assert!(finding.severity == Error && finding.reason.text().contains("“None”"));
    assert!(after.is_empty());
}

#[test]
fn empty_is_the_default_also_over_the_provider() {
    let (finding, after) = cured(json!({"domain": ""}), &ENDPOINT);
    assert!(finding.severity == Hint && finding.reason.text().contains("provider"));
    assert!(after.is_empty());
    assert_eq!(only(&map(json!({"domain": ""})), &PROVIDER).severity, Hint);
}

#[test]
fn numbers_in_place_of_text_can_be_written_as_text() {
    let (finding, after) = cured(json!({"username": 4711}), &ENDPOINT);
    assert_eq!(finding.severity, Hint);
    assert_eq!(after, map(json!({"username": "4711"})));
    let mut settings = spelt(r#"{"username":1e5,"domain":1.50}"#);
    let findings = lint(&settings, &ENDPOINT);
    assert_eq!(findings.iter().map(|finding| finding.severity).collect::<Vec<_>>(), [Error, Error]);
    assert!(findings[0].reason.text().contains("“100000.0”, not “1e5”"), "{}", findings[0].reason);
    for finding in findings {
        apply(&finding.fix.unwrap().change, &finding.key, &mut settings);
    }
    assert_eq!(settings, map(json!({"username": "1e5", "domain": "1.50"})));
    assert_eq!(cured(json!({"username": true}), &ENDPOINT).1, map(json!({"username": "true"})));
}

#[test]
fn lists_and_maps_arrive_in_pythons_spelling() {
    let (finding, after) = cured(json!({"static-channels": ["CAM", "MIC"]}), &ENDPOINT);
    assert!(finding.severity == Error && finding.reason.text().contains("Python"));
    assert_eq!(after["static-channels"], "CAM,MIC");
    assert_eq!(cured(json!({"encodings": ["zrle", "raw"]}), &VNC).1["encodings"], "zrle raw");
    for value in [json!(["a"]), json!({"a": 1})] {
        let finding = only(&map(json!({"domain": value})), &ENDPOINT);
        assert_eq!((finding.severity, finding.fix), (Error, None));
    }
}

#[test]
fn dropped_static_settings_are_reported() {
    let owner = mapping_owner();
    let context = LintContext { owner: &owner, ..PROVIDER };
    for (name, value, after) in [
        ("timeout", json!(0), Some("0")),
        ("timeout", json!(0.0), Some("0")),
        ("enable-drive", json!(false), Some("false")),
        ("enable-drive", json!(0), Some("false")),
        ("domain", json!(false), Some("false")),
        ("x-own", json!(0), Some("0")),
        // guacd can't read either text here.
        ("timeout", json!(false), None),
        ("server-layout", json!(false), None),
        ("domain", json!(null), None),
        ("enable-drive", json!(null), None),
        ("domain", json!(""), None),
        ("domain", json!([]), None),
        ("domain", json!({}), None),
    ] {
        let settings = map(json!({name: value}));
        let findings = lint(&settings, &context);
        let finding = findings.last().unwrap();
        let left_out = ": guacd doesn't get it, and it overrides nothing.";
        assert!(finding.severity == Warning && finding.reason.text().contains(left_out), "{name}: {value}");
        let mut cured = settings.clone();
        apply(&finding.fix.clone().unwrap().change, name, &mut cured);
        assert_eq!(cured, after.map_or_else(Map::new, |text| map(json!({name: text}))), "{name}: {value}");
    }
    silent(json!({"timeout": "0", "enable-drive": "false", "read-only": true}), &context);
    silent(json!({"enable-drive": false, "timeout": 0}), &PROVIDER);
}

#[test]
fn dropped_static_settings_are_not_effective() {
    let owner = mapping_owner();
    for value in [json!(false), json!(0), json!(null), json!(""), json!([]), json!({})] {
        let static_settings = map(json!({"timeout": value}));
        let mapping = MappingLayer { name: "Fonts".into(), static_settings, ..Default::default() };
        let provider = map(json!({"timeout": "30"}));
        let layers = Layers { provider, provider_mappings: vec![mapping], ..Layers::default() };
        let values = effective(&layers);
        let timeout = values.iter().find(|value| value.name == "timeout").unwrap();
        assert_eq!(timeout.text, "30");
        let context = LintContext { owner: &owner, ..PROVIDER };
        let finding = only(&layers.provider_mappings[0].static_settings, &context);
        assert!(finding.reason.text().contains("overrides nothing"), "{value}");
    }
}

#[test]
fn an_empty_result_of_an_expression_is_not_dropped() {
    let context = LintContext { owner: &Owner::Expression, ..PROVIDER };
    let finding = only(&map(json!({"domain": null})), &context);
    assert!(finding.severity == Error && finding.reason.text().contains("“None”"));
    assert!(
        only(&map(json!({"domain": ""})), &context)
            .reason
            .text()
            .contains("even if the settings have a value")
    );
    silent(json!({"password": "s3cret", "enable-drive": false, "timeout": 0}), &context);
}

#[test]
fn secrets_are_readable_by_anyone_who_can_view_the_object() {
    for (owner, words) in [
        (Owner::Provider, "this provider"),
        (Owner::Endpoint, "this endpoint"),
        (mapping_owner(), "this property"),
    ] {
        let context = LintContext { owner: &owner, ..PROVIDER };
        let finding = only(&map(json!({"gateway-password": "hunter2"})), &context);
        assert!(finding.severity == Hint && finding.reason.text().contains(words));
    }
}

#[test]
fn what_authentik_forces_need_not_be_set() {
    for name in ["drive-path", "create-drive-path"] {
        let (finding, after) = cured(json!({name: "x"}), &SSH);
        assert!(finding.severity == Warning && finding.reason.text().contains("authentik always sets"));
        assert!(after.is_empty());
    }
}

#[test]
fn a_line_break_after_a_password_is_reported() {
    let settings = map(json!({"password": "s3cret\n"}));
    let findings = lint(&settings, &SSH);
    assert_eq!(findings.iter().map(|finding| finding.severity).collect::<Vec<_>>(), [Warning, Hint]);
    assert_eq!(findings[0].fix.as_ref().unwrap().change, Change::Replace(json!("s3cret")));
    assert_eq!(cured(json!({"command": "uptime\r\n"}), &SSH).1["command"], "uptime");
    silent(json!({"command": "a\nb"}), &SSH);
}

#[test]
fn time_zones_and_colour_schemes_are_checked_for_their_form() {
    assert_eq!(cured(json!({"timezone": "Europe/San Marino"}), &SSH).1["timezone"], "Europe/San_Marino");
    assert_eq!(only(&map(json!({"timezone": "Zürich"})), &SSH).severity, Warning);
    assert_eq!(cured(json!({"color-scheme": "black_white"}), &SSH).1["color-scheme"], "black-white");
    for text in ["my favourite colours", "foreground=red", "foreground:", "color999: red", ";"] {
        assert_eq!(only(&map(json!({"color-scheme": text})), &SSH).severity, Error, "{text}");
    }
}

#[test]
fn an_overriding_property_mapping_is_named() {
    let fonts = |text: &str, expression| MappingLayer {
        name: "Fonts".into(),
        static_settings: map(json!({"font-size": text, "list": ["b"]})),
        expression,
    };
    let mut layers = Layers {
        protocol: Some(Protocol::Ssh),
        host: Some("box".into()),
        provider: map(json!({"font-size": 9})),
        endpoint: map(json!({"font-size": 10})),
        provider_mappings: vec![fonts("18", Expression::None)],
        ..Layers::default()
    };
    let values = effective(&layers);
    let endpoint = LintContext { effective: &values, ..SSH };
    let finding = only(&layers.endpoint, &endpoint);
    assert!(finding.severity == Warning && finding.reason.text().contains("“Fonts” overrides this value"));
    let provider = LintContext { owner: &Owner::Provider, ..endpoint };
    assert_eq!(only(&layers.provider, &provider).severity, Warning);
    // A mapping's setting doesn't override itself.
    let owner = mapping_owner();
    silent(json!({"font-size": "18"}), &LintContext { owner: &owner, ..endpoint });

    layers.provider_mappings = vec![fonts("10", Expression::None)];
    let values = effective(&layers);
    let finding = only(&layers.endpoint, &LintContext { effective: &values, ..SSH });
    assert!(finding.severity == Hint && finding.reason.text().contains("sets the same"));

    layers.endpoint_mappings = vec![MappingLayer { name: "Later".into(), ..fonts("30", Expression::None) }];
    let values = effective(&layers);
    let finding =
        only(&map(json!({"font-size": "10"})), &LintContext { owner: &owner, effective: &values, ..SSH });
    assert!(finding.severity == Warning && finding.reason.text().contains("“Later” is applied later"));
}

#[test]
fn a_text_that_looks_like_a_tag_has_a_warning_without_its_text() {
    for text in ["!Env RDP_PASSWORD", "!File /run/secrets/x", "!Find [a, [b, c]]", "!If"] {
        let findings = lint(&map(json!({ "password": text })), &ENDPOINT);
        let tags = |finding: &&Finding| finding.reason.text().contains("Tags work only in blueprints");
        let found = findings.iter().find(tags);
        assert!(
            found.is_some_and(|found| found.severity == Severity::Warning && found.fix.is_none()),
            "{text}"
        );
        assert!(
            findings.iter().all(|finding| !finding.reason.text().contains("RDP_PASSWORD")),
            "{findings:?}"
        );
    }
    for text in ["!secret", "Env", "a !Env b", "!Environment x"] {
        let findings = lint(&map(json!({ "password": text })), &ENDPOINT);
        assert!(findings.iter().all(|finding| !finding.reason.text().contains("blueprints")), "{text}");
    }
}
