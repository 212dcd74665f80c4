use proptest::prelude::*;
use serde_json::json;

use super::merge::merge;
use super::stored::stored;
use super::*;

mod rules;
mod texts;
mod vectors;

/// An object literal as settings.
fn map(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(map) => map,
        other => panic!("{other} is no object"),
    }
}

/// Settings with their numbers as written.
fn spelt(json: &str) -> Map<String, Value> {
    serde_json::from_str(json).unwrap()
}

fn mapping(name: &str, static_settings: Value) -> MappingLayer {
    MappingLayer { name: name.into(), static_settings: map(static_settings), expression: Expression::None }
}

fn value_of(layers: &Layers, name: &str) -> EffectiveValue {
    let mut values = effective(layers);
    values.retain(|value| value.name == name);
    assert_eq!(values.len(), 1, "{name}");
    values.remove(0)
}

fn text_of(layers: &Layers, name: &str) -> Option<String> {
    effective(layers).into_iter().find(|value| value.name == name).map(|value| value.text)
}

/// Names from a few letters, so that layers set the same ones.
pub(super) fn settings() -> impl Strategy<Value = Map<String, Value>> {
    let scalar = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        (-3i64..40).prop_map(Value::from),
        "[a-c']{0,3}".prop_map(Value::from),
    ];
    let value = scalar.prop_recursive(3, 12, 3, |inner| {
        let name = prop::sample::select(vec!["a", "b", "port"]).prop_map(str::to_owned);
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..3).prop_map(Value::from),
            prop::collection::vec((name, inner), 0..3)
                .prop_map(|pairs| Value::Object(pairs.into_iter().collect())),
        ]
    });
    let name = prop::sample::select(vec!["a", "b", "port", "hostname", "drive-path", "client-name"]);
    prop::collection::vec((name.prop_map(str::to_owned), value), 0..4)
        .prop_map(|pairs| pairs.into_iter().collect())
}

fn mappings() -> impl Strategy<Value = Vec<MappingLayer>> {
    let one = ("[m-p]{1,2}", settings()).prop_map(|(name, static_settings)| MappingLayer {
        name,
        static_settings,
        ..Default::default()
    });
    prop::collection::vec(one, 0..3)
}

fn layers() -> impl Strategy<Value = Layers> {
    let host = prop::sample::select(vec!["h", "h:22", "[::1]:22", ""]);
    let protocol = prop::sample::select(Protocol::KNOWN.to_vec());
    (protocol, host, settings(), settings(), mappings(), mappings(), settings()).prop_map(
        |(protocol, host, provider, endpoint, provider_mappings, endpoint_mappings, prompted)| Layers {
            protocol: Some(protocol),
            host: Some(host.into()),
            username: Some("ines".into()),
            token: Some("t1".into()),
            provider,
            endpoint,
            provider_mappings,
            endpoint_mappings,
            prompted,
        },
    )
}

/// The values of a name in a layer.
fn values(layers: &Layers, layer: &Layer, name: &str) -> Vec<Value> {
    let of = |mappings: &[MappingLayer], wanted: &str| -> Vec<Value> {
        let same = mappings.iter().filter(|mapping| mapping.name == wanted);
        same.filter_map(|mapping| mapping.static_settings.get(name).cloned()).collect()
    };
    match layer {
        Layer::Provider => layers.provider.get(name).cloned().into_iter().collect(),
        Layer::Endpoint => layers.endpoint.get(name).cloned().into_iter().collect(),
        Layer::Prompt => layers.prompted.get(name).cloned().into_iter().collect(),
        Layer::ProviderMapping(mapping) => of(&layers.provider_mappings, mapping),
        Layer::EndpointMapping(mapping) => of(&layers.endpoint_mappings, mapping),
        Layer::Host | Layer::Authentik | Layer::Forced => Vec::new(),
    }
}

proptest! {
    #[test]
    fn an_empty_layer_changes_nothing(there in settings()) {
        let mut merged = there.clone();
        merge(&mut merged, &Map::new());
        prop_assert_eq!(&merged, &there);
        let mut merged = Map::new();
        merge(&mut merged, &there);
        prop_assert_eq!(merged, there);
    }

    #[test]
    fn the_later_of_two_values_wins_unless_both_are_maps_or_lists(first in settings(), later in settings()) {
        let mut merged = first.clone();
        merge(&mut merged, &later);
        for (name, value) in &merged {
            match (first.get(name), later.get(name)) {
                (Some(Value::Array(one)), Some(Value::Array(two))) => {
                    prop_assert_eq!(value, &Value::from([one.clone(), two.clone()].concat()));
                }
                (Some(Value::Object(one)), Some(Value::Object(two))) => {
                    prop_assert!(one.keys().chain(two.keys()).all(|key| value.get(key).is_some()));
                }
                (_, Some(two)) => prop_assert_eq!(value, two),
                (one, None) => prop_assert_eq!(Some(value), one),
            }
        }
        prop_assert!(first.keys().chain(later.keys()).all(|name| merged.contains_key(name)));
    }

    #[test]
    fn layers_without_type_changes_can_be_merged_beforehand(
        texts in prop::collection::vec(prop::collection::btree_map("[a-d]", "[x-z]{0,2}", 0..4), 3),
    ) {
        // With maps and texts only; null or a text between two maps would replace the first.
        let nested: Vec<Map<String, Value>> =
            texts.iter().map(|entries| map(json!({"a": entries, "list": [entries.len()], "b": "t"}))).collect();
        let joined = |parts: &[Map<String, Value>]| {
            parts.iter().fold(Map::new(), |mut sum, part| { merge(&mut sum, part); sum })
        };
        let last = joined(&nested[1..]);
        prop_assert_eq!(joined(&nested), joined(&[nested[0].clone(), last]));
    }

    #[test]
    fn each_value_is_what_its_layer_says(layers in layers()) {
        for value in effective(&layers) {
            let own = values(&layers, &value.layer, &value.name);
            let alone = value.earlier.last().is_none_or(|earlier| !earlier.merged);
            let of_a_person = !matches!(value.layer, Layer::Host | Layer::Authentik | Layer::Forced);
            if alone && of_a_person {
                let texts = own.iter().map(|own| text_for_guacd(&stored(&map(json!({"x": own})))["x"]));
                prop_assert!(texts.into_iter().any(|text| text == value.text), "{value:?}");
            }
            for earlier in &value.earlier {
                if !matches!(earlier.layer, Layer::Host | Layer::Authentik) {
                    prop_assert!(values(&layers, &earlier.layer, &value.name).contains(&earlier.value));
                }
            }
        }
    }

    #[test]
    fn texts_are_those_of_all_layers_merged_one_after_the_other(layers in layers()) {
        let mut sum = map(json!({}));
        let (hostname, port) = match layers.host.as_deref().unwrap().split_once(':') {
            Some((hostname, port)) => (hostname, Some(port)),
            None => (layers.host.as_deref().unwrap(), None),
        };
        sum.insert("hostname".into(), hostname.into());
        if let Some(port) = port {
            sum.insert("port".into(), port.into());
        }
        if layers.protocol == Some(Protocol::Rdp) {
            sum.insert("resize-method".into(), "display-update".into());
        }
        sum.insert("client-name".into(), "authentik - ines".into());
        merge(&mut sum, &stored(&layers.provider));
        merge(&mut sum, &stored(&layers.endpoint));
        for mappings in [&layers.provider_mappings, &layers.endpoint_mappings] {
            let mut mappings = mappings.clone();
            mappings.sort_by(|one, other| one.name.cmp(&other.name));
            for mapping in mappings {
                let mut settings = stored(&mapping.static_settings);
                settings.retain(|_, value| is_truthy(value));
                merge(&mut sum, &settings);
            }
        }
        merge(&mut sum, &stored(&layers.prompted));
        sum.insert("drive-path".into(), "/tmp/connection/t1".into());
        sum.insert("create-drive-path".into(), "true".into());
        let got: Map<String, Value> =
            effective(&layers).into_iter().map(|value| (value.name, value.text.into())).collect();
        let expected: Map<String, Value> =
            sum.iter().map(|(name, value)| (name.clone(), text_for_guacd(value).into())).collect();
        prop_assert_eq!(got, expected);
    }

    #[test]
    fn a_certain_value_does_not_depend_on_expressions(
        layers in layers(), returned in settings(), which in 0usize..6, fails: bool,
    ) {
        let count = layers.provider_mappings.len() + layers.endpoint_mappings.len();
        prop_assume!(count > 0);
        let with = |expression| {
            let mut layers = layers.clone();
            let mut all = layers.provider_mappings.iter_mut().chain(&mut layers.endpoint_mappings);
            if let Some(mapping) = all.nth(which % count) {
                mapping.expression = expression;
            }
            layers
        };
        let before = with(Expression::Untested);
        let after = with(if fails { Expression::Failed } else { Expression::Returned(returned) });
        let changed: Map<String, Value> =
            effective(&after).into_iter().map(|value| (value.name, value.text.into())).collect();
        for value in effective(&before).into_iter().filter(|value| value.at_launch.is_none()) {
            prop_assert_eq!(changed.get(&value.name), Some(&Value::from(value.text.clone())), "{}", value.name);
        }
    }
}

#[test]
fn a_secret_makes_the_value_it_is_in_one_and_whatever_that_overrides() {
    let settings = |text: &str| serde_json::from_str::<Map<String, Value>>(text).unwrap();
    let layers = Layers {
        provider: settings(
            r#"{"gateway":{"password":"x"},"list":[{"token":"x"}],"late":{"pin":"1"},"open":{"a":"x"}}"#,
        ),
        endpoint: settings(r#"{"late":"plain","password":"","username":"ann"}"#),
        ..Layers::default()
    };
    let secret = |name: &str| value_of(&layers, name).secret;
    assert!(["gateway", "list", "late", "password"].into_iter().all(secret));
    assert!(!["open", "username"].into_iter().any(secret));
}
