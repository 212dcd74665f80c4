//! Merges the layers and records which one set what.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::merge::{adds, merge_value};
use super::stored::stored;
use super::{AtLaunch, Earlier, EffectiveValue, Expression, Layer, Layers, MappingLayer, text_for_guacd};
use crate::catalogue::Protocols;
use crate::secrets::{has_secrets, is_secret};
use crate::{Protocol, catalogue};

/// One layer to merge.
struct Step {
    layer: Layer,
    settings: Map<String, Value>,
    /// Whether an expression may add to these settings, replace them or, by an exception, drop them.
    open: bool,
}

/// The state of one name during the merge.
struct Trace {
    /// The merged value so far.
    value: Value,
    /// The last layer that sets it.
    layer: Layer,
    /// The value in that layer.
    own: Value,
    earlier: Vec<Earlier>,
}

/// What guacd will get, in the order in which the names first appear.
pub fn effective(layers: &Layers) -> Vec<EffectiveValue> {
    let steps = steps(layers);
    let mut traces: Vec<(String, Trace)> = Vec::new();
    let mut places: BTreeMap<&str, usize> = BTreeMap::new();
    for step in &steps {
        for (name, value) in &step.settings {
            let there = places.get(name.as_str()).and_then(|place| traces.get_mut(*place));
            match there {
                Some((_, trace)) => trace.put(&step.layer, value),
                None => {
                    places.insert(name, traces.len());
                    let (value, layer) = (value.clone(), step.layer.clone());
                    let own = value.clone();
                    traces.push((name.clone(), Trace { value, layer, own, earlier: Vec::new() }));
                }
            }
        }
    }
    let protocols = Protocols::of(layers.protocol.as_ref());
    let finish = |(name, trace): (String, Trace)| {
        let text = text_for_guacd(&trace.value);
        let at_launch = at_launch(&name, &trace.layer, layers, &steps);
        let differs_from_default =
            catalogue::facts(protocols, &name).any(|row| row.reads(&text) && !row.is_default(&text));
        let Trace { value, layer, earlier, .. } = trace;
        let has_secrets = |value: &Value| has_secrets(&name, value);
        let secret = is_secret(&name)
            || has_secrets(&value)
            || earlier.iter().any(|earlier| has_secrets(&earlier.value));
        EffectiveValue { name, text, layer, earlier, at_launch, secret, differs_from_default }
    };
    traces.into_iter().map(finish).collect()
}

impl Trace {
    /// Merges the value of a later layer.
    fn put(&mut self, layer: &Layer, value: &Value) {
        let merged = adds(&self.value, value);
        if !merged {
            self.earlier.iter_mut().for_each(|earlier| earlier.merged = false);
        }
        let layer = std::mem::replace(&mut self.layer, layer.clone());
        let own = std::mem::replace(&mut self.own, value.clone());
        self.earlier.push(Earlier { layer, value: own, merged });
        merge_value(&mut self.value, value);
    }
}

/// The layers in the order in which authentik merges them.
fn steps(layers: &Layers) -> Vec<Step> {
    let step = |layer, settings| Step { layer, settings, open: false };
    let mut steps = vec![
        step(Layer::Host, layers.host.as_deref().map(host_settings).unwrap_or_default()),
        step(Layer::Authentik, own_settings(layers)),
        step(Layer::Provider, stored(&layers.provider)),
        step(Layer::Endpoint, stored(&layers.endpoint)),
    ];
    push_mappings(&mut steps, &layers.provider_mappings, Layer::ProviderMapping);
    push_mappings(&mut steps, &layers.endpoint_mappings, Layer::EndpointMapping);
    steps.push(step(Layer::Prompt, stored(&layers.prompted)));
    steps.push(step(Layer::Forced, forced_settings(layers)));
    steps
}

/// The host field, split at its first colon in any case: this breaks IPv6 addresses.
fn host_settings(host: &str) -> Map<String, Value> {
    let mut settings = Map::new();
    let (hostname, port) = host.split_once(':').map_or((host, None), |(host, port)| (host, Some(port)));
    settings.insert("hostname".to_owned(), hostname.into());
    if let Some(port) = port {
        settings.insert("port".to_owned(), port.into());
    }
    settings
}

fn own_settings(layers: &Layers) -> Map<String, Value> {
    let mut settings = Map::new();
    if layers.protocol == Some(Protocol::Rdp) {
        settings.insert("resize-method".to_owned(), "display-update".into());
    }
    let username = layers.username.as_deref().unwrap_or("<username>");
    settings.insert("client-name".to_owned(), format!("authentik - {username}").into());
    settings
}

fn forced_settings(layers: &Layers) -> Map<String, Value> {
    let mut settings = Map::new();
    let token = layers.token.as_deref().unwrap_or("<token>");
    settings.insert("drive-path".to_owned(), format!("/tmp/connection/{token}").into());
    settings.insert("create-drive-path".to_owned(), "true".into());
    settings
}

/// Property mappings by name. The database sorts them by its locale; here they are sorted by character, which differs
/// for names in mixed case or with accents on some servers.
fn push_mappings(steps: &mut Vec<Step>, mappings: &[MappingLayer], layer: fn(String) -> Layer) {
    let mut sorted: Vec<&MappingLayer> = mappings.iter().collect();
    sorted.sort_by_key(|mapping| mapping.name.as_str());
    for mapping in sorted {
        let settings = match &mapping.expression {
            Expression::None | Expression::Untested => truthy(&mapping.static_settings),
            Expression::Returned(settings) => settings.clone(),
            Expression::Failed => continue,
        };
        let open = mapping.expression == Expression::Untested;
        steps.push(Step { layer: layer(mapping.name.clone()), settings, open });
    }
}

/// The static settings that authentik applies: those with values that Python treats as true.
fn truthy(settings: &Map<String, Value>) -> Map<String, Value> {
    let mut settings = stored(settings);
    settings.retain(|_, value| is_truthy(value));
    settings
}

/// Whether Python treats a value as true. authentik drops static settings of a mapping that are not.
pub fn is_truthy(value: &Value) -> bool {
    match value {
        Value::Null => false,
        Value::Bool(flag) => *flag,
        Value::Number(number) => number.as_f64() != Some(0.0),
        Value::String(text) => !text.is_empty(),
        Value::Array(items) => !items.is_empty(),
        Value::Object(map) => !map.is_empty(),
    }
}

/// Why a value may change at launch. An expression may set any name; only a later layer without an expression that
/// replaces the value makes it certain.
fn at_launch(name: &str, layer: &Layer, layers: &Layers, steps: &[Step]) -> Option<AtLaunch> {
    match layer {
        Layer::Forced if name == "drive-path" && layers.token.is_none() => return Some(AtLaunch::Token),
        Layer::Forced => return None,
        _ => {}
    }
    let settles = |step: &Step| {
        let value = step.settings.get(name);
        !step.open && value.is_some_and(|value| !value.is_array() && !value.is_object())
    };
    let settled = steps.iter().rposition(settles).map_or(0, |place| place + 1);
    let open = steps.iter().skip(settled).filter(|step| step.open);
    let mappings: Vec<String> = open.filter_map(|step| step.layer.mapping().map(str::to_owned)).collect();
    if !mappings.is_empty() {
        return Some(AtLaunch::Expressions(mappings));
    }
    (*layer == Layer::Authentik && name == "client-name" && layers.username.is_none())
        .then_some(AtLaunch::User)
}
