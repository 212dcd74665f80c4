//! Fixes as data, and properties of all findings.

use super::*;

#[test]
fn fixes_keep_everything_else() {
    let before = spelt(r#"{"z":1.50,"a":"1","m":null,"b":2}"#);
    let applied = |change: Change, key: &str| {
        let mut settings = before.clone();
        let changed = apply(&change, key, &mut settings);
        (changed, serde_json::to_string(&settings).unwrap())
    };
    let rename = |to: &str| Change::Rename(to.into());
    assert_eq!(applied(rename("y"), "a"), (true, r#"{"z":1.50,"y":"1","m":null,"b":2}"#.into()));
    assert_eq!(applied(Change::Remove, "z"), (true, r#"{"a":"1","m":null,"b":2}"#.into()));
    assert_eq!(
        applied(Change::Replace(json!("x")), "m"),
        (true, r#"{"z":1.50,"a":"1","m":"x","b":2}"#.into())
    );
    assert_eq!(
        applied(Change::Replace(json!("x")), "new"),
        (true, r#"{"z":1.50,"a":"1","m":null,"b":2,"new":"x"}"#.into())
    );
    // An impossible or redundant change does nothing.
    for (change, key) in [
        (rename("b"), "a"),
        (rename("y"), "gone"),
        (Change::Remove, "gone"),
        (Change::Replace(json!("1")), "a"),
    ] {
        assert_eq!(applied(change, key), (false, serde_json::to_string(&before).unwrap()));
    }
}

/// Settings with typical mistakes.
fn settings() -> impl Strategy<Value = Map<String, Value>> {
    let names: Vec<&str> = catalogue::parameters(Protocols::ALL).map(|row| row.name).collect();
    let name = prop_oneof![
        4 => prop::sample::select(names).prop_map(str::to_owned),
        1 => prop::sample::select(vec!["Hostname", "pasword", "my-own", "ignore_cert", "", "host\u{200b}name"]).prop_map(str::to_owned),
    ];
    let value = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        (-2i64..70000).prop_map(Value::from),
        prop::sample::select(vec![0.0, 1.5, 640.0, 1e20]).prop_map(Value::from),
        prop::sample::select(vec![
            "",
            "true",
            "Yes",
            "22",
            "22 ",
            "1e5",
            "nla",
            "any",
            "${GUAC_USERNAME}",
            "black_white",
            "a:b",
            "x y",
            "ssh-rsa A",
            "-----BEGIN PRIVATE KEY----- QUJD -----END PRIVATE KEY-----",
            "-----BEGIN PRIVATE KEY-----",
            "-----BEGIN SSH PRIVATE KEY-----\n  b3BlbnNzaC1rZXktdjEAAAAABG5vbmU=\n-----END PRIVATE KEY-----\r\nx",
            "-----END RSA PRIVATE KEY-----",
            "CORP\u{7}lice",
            "\u{feff}a\u{200b}b\0",
            "\u{a0}x ",
            " x",
            "00-1A-2B-3C-4D-5E",
            "de_AT",
            "TLS",
            "+22",
            "[::1]",
            "ann@box:22",
        ])
        .prop_map(Value::from),
        Just(json!(["a", "b"])),
        Just(json!({"a": 1})),
        Just(json!([])),
    ];
    prop::collection::vec((name, value), 0..8).prop_map(|pairs| pairs.into_iter().collect())
}

fn context(owner: usize, protocols: usize, host: usize) -> LintContext<'static> {
    static OWNERS: [Owner; 3] = [Owner::Provider, Owner::Endpoint, Owner::Mapping(String::new())];
    let protocols =
        [Protocols::RDP, Protocols::VNC, Protocols::SSH, Protocols::ALL, Protocols::NONE][protocols];
    let host = [None, Some("box"), Some("box:1"), Some("[::1]:22"), Some("fe80::1")][host];
    LintContext { owner: &OWNERS[owner], protocols, host, effective: &[] }
}

proptest! {
    #[test]
    fn a_fix_resolves_its_finding_and_changes_nothing_else(
        settings in settings(), owner in 0usize..3, protocols in 0usize..5, host in 0usize..5,
    ) {
        let context = context(owner, protocols, host);
        for finding in lint(&settings, &context) {
            prop_assert!(!finding.reason.text().is_empty() && finding.reason.text().ends_with(['.', '?']), "{finding:?}");
            let Some(fix) = &finding.fix else { continue };
            let mut after = settings.clone();
            prop_assert!(apply(&fix.change, &finding.key, &mut after), "{finding:?} does nothing");
            let remaining = lint(&after, &context);
            prop_assert!(!remaining.contains(&finding), "{finding:?} is still there");
            let others = |map: &Map<String, Value>| -> Vec<(String, Value)> {
                let touched = |name: &String| *name == finding.key || fix.change == Change::Rename(name.clone());
                map.iter().filter(|(name, _)| !touched(name)).map(|(name, value)| (name.clone(), value.clone())).collect()
            };
            prop_assert_eq!(others(&settings), others(&after));
        }
    }

    #[test]
    fn no_finding_contains_a_secret(
        secret in prop_oneof!["[a-z]{12}", "1[0-9]{12}", "[0-9]\\.[0-9]{9}e3"], number: bool, owner in 0usize..3,
    ) {
        let value: Value = match number {
            true => serde_json::from_str(&secret).unwrap_or_else(|_| secret.clone().into()),
            false => secret.clone().into(),
        };
        let text = text_for_guacd(&value);
        for name in ["password", "private-key", "passphrase", "gateway-password", "sftp-password"] {
            let settings = map(json!({name: value}));
            for finding in lint(&settings, &context(owner, 3, 0)) {
                let label = finding.fix.map(|fix| fix.label.text()).unwrap_or_default();
                let shown = finding.reason.text() + &label;
                prop_assert!(!shown.contains(&secret) && !shown.contains(&text), "{shown}");
            }
        }
    }
}
