//! The order of the layers and how they are merged.

use super::*;

fn ssh(host: &str) -> Layers {
    Layers {
        protocol: Some(Protocol::Ssh),
        host: Some(host.into()),
        username: Some("ines".into()),
        token: Some("4f2c".into()),
        ..Default::default()
    }
}

fn pairs(layers: &Layers) -> Vec<(String, String)> {
    effective(layers).into_iter().map(|value| (value.name, value.text)).collect()
}

fn expected(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    pairs.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect()
}

#[test]
fn a_connection_without_any_settings_gets_what_authentik_gives_it() {
    let forced = [("drive-path", "/tmp/connection/4f2c"), ("create-drive-path", "true")];
    let mut rdp = ssh("pc7.example:3390");
    rdp.protocol = Some(Protocol::Rdp);
    let own = [("resize-method", "display-update"), ("client-name", "authentik - ines")];
    let host = [("hostname", "pc7.example"), ("port", "3390")];
    assert_eq!(pairs(&rdp), expected(&[&host[..], &own, &forced].concat()));
    assert_eq!(pairs(&ssh("pc7.example")), expected(&[&host[..1], &own[1..], &forced].concat()));
}

#[test]
fn a_host_is_split_at_its_first_colon() {
    for (host, hostname, port) in [
        ("box", "box", None),
        ("box:", "box", Some("")),
        (":22", "", Some("22")),
        ("fe80::7", "fe80", Some(":7")),
        ("[fe80::7]:22", "[fe80", Some(":7]:22")),
        ("https://box", "https", Some("//box")),
        ("box: 22", "box", Some(" 22")),
    ] {
        assert_eq!(text_of(&ssh(host), "hostname").as_deref(), Some(hostname), "{host}");
        assert_eq!(text_of(&ssh(host), "port").as_deref(), port, "{host}");
    }
}

#[test]
fn later_layers_and_mappings_override_settings() {
    let mut layers = ssh("box:1");
    let mut at = |change: fn(&mut Layers), text: &str, layer: Layer, count: usize| {
        change(&mut layers);
        let value = value_of(&layers, "port");
        assert_eq!((value.text.as_str(), &value.layer, value.earlier.len()), (text, &layer, count));
    };
    at(|_| {}, "1", Layer::Host, 0);
    at(|layers| layers.provider = map(json!({"port": 2})), "2", Layer::Provider, 1);
    at(|layers| layers.endpoint = map(json!({"port": "3"})), "3", Layer::Endpoint, 2);
    at(
        |layers| {
            layers.provider_mappings =
                vec![mapping("b", json!({"port": 5})), mapping("a", json!({"port": 4}))]
        },
        "5",
        Layer::ProviderMapping("b".into()),
        4,
    );
    at(
        |layers| layers.endpoint_mappings = vec![mapping("0", json!({"port": 6}))],
        "6",
        Layer::EndpointMapping("0".into()),
        5,
    );
    at(|layers| layers.prompted = map(json!({"port": 7})), "7", Layer::Prompt, 6);
    let earlier = value_of(&layers, "port").earlier;
    let history: Vec<(Layer, Value)> =
        earlier.into_iter().map(|earlier| (earlier.layer, earlier.value)).collect();
    assert_eq!(
        history,
        [
            (Layer::Host, json!("1")),
            (Layer::Provider, json!(2)),
            (Layer::Endpoint, json!("3")),
            (Layer::ProviderMapping("a".into()), json!(4)),
            (Layer::ProviderMapping("b".into()), json!(5)),
            (Layer::EndpointMapping("0".into()), json!(6)),
        ]
    );
}

#[test]
fn authentik_forces_the_drive_settings() {
    let mut layers = ssh("box");
    layers.prompted = map(json!({"drive-path": {"a": 1}, "create-drive-path": false}));
    let value = value_of(&layers, "drive-path");
    assert_eq!((value.text.as_str(), value.layer), ("/tmp/connection/4f2c", Layer::Forced));
    assert_eq!(text_of(&layers, "create-drive-path").unwrap(), "true");
}

#[test]
fn maps_and_lists_are_merged_and_marked() {
    let mut layers = ssh("box");
    layers.provider = map(json!({"m": {"a": 1, "l": [1]}, "l": ["x"], "n": {"a": 1}, "e": {"a": 1}}));
    layers.endpoint = map(json!({"m": {"b": 2, "l": [2]}, "l": ["y"], "n": null, "e": {}}));
    assert_eq!(text_of(&layers, "m").unwrap(), "{'a': 1, 'l': [1, 2], 'b': 2}");
    assert_eq!(text_of(&layers, "l").unwrap(), "['x', 'y']");
    assert_eq!(text_of(&layers, "n").unwrap(), "None");
    assert_eq!(text_of(&layers, "e").unwrap(), "{'a': 1}");
    let merged = |name| value_of(&layers, name).earlier.iter().all(|earlier| earlier.merged);
    assert!(merged("m") && merged("l") && merged("e") && !merged("n"));
    layers.provider_mappings = vec![mapping("flat", json!({"l": "flat"}))];
    let value = value_of(&layers, "l");
    assert_eq!(value.text, "flat");
    assert!(value.earlier.iter().all(|earlier| !earlier.merged), "nothing of the lists is left");
}

#[test]
fn falsy_static_settings_are_dropped() {
    let mut layers = ssh("box");
    layers.endpoint =
        map(json!({"a": "kept", "b": "kept", "c": "kept", "d": "kept", "e": "kept", "f": "kept"}));
    let falsy = json!({"a": "", "b": null, "c": false, "d": 0.0, "e": [], "f": {}, "g": "false", "h": "0"});
    layers.provider_mappings = vec![mapping("m", falsy)];
    for name in ["a", "b", "c", "d", "e", "f"] {
        assert_eq!(text_of(&layers, name).unwrap(), "kept");
    }
    assert_eq!(text_of(&layers, "g").unwrap(), "false");
    assert_eq!(text_of(&layers, "h").unwrap(), "0");
}

#[test]
fn an_expression_may_change_what_no_later_layer_replaces() {
    let mut layers = ssh("box");
    layers.endpoint = map(json!({"username": "root", "command": "top", "list": [1]}));
    let mut open = mapping("2 open", json!({"font-size": 14}));
    open.expression = Expression::Untested;
    let settling = mapping("3 settles", json!({"command": "ls", "list": [2]}));
    layers.provider_mappings = vec![settling, open];
    let by = |name| value_of(&layers, name).at_launch;
    let open = Some(AtLaunch::Expressions(vec!["2 open".into()]));
    assert_eq!(by("username"), open);
    assert_eq!(by("font-size"), open, "an exception would drop its own static settings");
    assert_eq!(by("command"), None);
    assert_eq!(by("list"), open, "a list only adds");
    assert_eq!(by("drive-path"), None);
    assert_eq!(by("hostname"), open);
}

#[test]
fn a_tested_expression_shows_what_it_returned_and_a_failing_mapping_is_skipped() {
    let mut layers = ssh("box");
    let mut tested = mapping("tested", json!({"list": [1], "a": "static"}));
    // The test's result is for the whole mapping.
    tested.expression = Expression::Returned(map(json!({"list": [1], "a": "returned", "b": ""})));
    let mut failing = mapping("unlucky", json!({"a": "unlucky"}));
    failing.expression = Expression::Failed;
    layers.endpoint_mappings = vec![tested, failing];
    assert_eq!(text_of(&layers, "list").unwrap(), "[1]");
    let value = value_of(&layers, "a");
    assert_eq!(
        (value.text.as_str(), value.layer.mapping(), value.at_launch),
        ("returned", Some("tested"), None)
    );
    assert_eq!(text_of(&layers, "b").unwrap(), "", "what an expression returns may be empty");
}

#[test]
fn what_depends_on_user_and_token_says_so_while_they_are_unknown() {
    let mut layers = ssh("box");
    layers.username = None;
    layers.token = None;
    assert_eq!(value_of(&layers, "client-name").at_launch, Some(AtLaunch::User));
    assert_eq!(value_of(&layers, "client-name").text, "authentik - <username>");
    assert_eq!(value_of(&layers, "drive-path").at_launch, Some(AtLaunch::Token));
    assert_eq!(value_of(&layers, "create-drive-path").at_launch, None);
    layers.provider = map(json!({"client-name": "desk"}));
    assert_eq!(value_of(&layers, "client-name").at_launch, None);
    layers.host = None;
    assert_eq!(text_of(&layers, "hostname"), None);
}

#[test]
fn what_differs_from_guacds_default_is_marked() {
    let mut layers = ssh("box:22");
    layers.endpoint = map(json!({
        "font-size": "012", "scrollback": 5000, "read-only": "true", "enable-sftp": false, "command": "",
        "backspace": "9", "timeout": "soon", "enable-wallpaper": "true", "my-own": "x",
    }));
    let differs = |name| value_of(&layers, name).differs_from_default;
    for name in ["hostname", "scrollback", "read-only"] {
        assert!(differs(name), "{name}");
    }
    for name in [
        "port",
        "font-size",
        "enable-sftp",
        "command",
        "backspace",
        "timeout",
        "enable-wallpaper",
        "my-own",
        "client-name",
    ] {
        assert!(!differs(name), "{name}");
    }
}

#[test]
fn layers_have_labels() {
    let labels = [
        Layer::Host,
        Layer::Authentik,
        Layer::Provider,
        Layer::Endpoint,
        Layer::ProviderMapping("Fonts".into()),
        Layer::EndpointMapping("Fonts".into()),
        Layer::Prompt,
        Layer::Forced,
    ]
    .map(|layer| layer.label());
    let distinct: std::collections::BTreeSet<String> = labels.iter().map(|label| label.text()).collect();
    assert_eq!(distinct.len(), labels.len());
    assert_eq!(labels[4], "Property mapping “Fonts” of the provider");
}
