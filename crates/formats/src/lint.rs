//! What is wrong with the objects of a file or an instance: the checks of settings and hosts that forms make, for all
//! objects at once.

use std::collections::HashMap;

use authentik_rac::connection_expiry::ConnectionExpiry;
use guacamole_settings::catalogue::Protocols;
use guacamole_settings::effective::effective;
use guacamole_settings::lint::{self as settings_lint, Finding, LintContext, Owner, Severity};
use rac_messages::{Message, plan_files as words};
use serde_json::{Map, Value, json};

use crate::effective::{Named, protocol};
use crate::error::IntoMessage;
use crate::{Item, Kind, keep};

/// Something to look at.
#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    /// The place of the object.
    pub item: usize,
    /// The field or setting: `host`, `settings.font-size`.
    pub field: String,
    pub severity: Severity,
    /// What is wrong, without secrets.
    pub reason: Message,
    /// The change that cures it, for settings.
    pub fix: Option<settings_lint::Fix>,
}

impl Found {
    /// Whether it should be cured: hints need not be.
    pub fn is_serious(&self) -> bool {
        self.severity != Severity::Hint
    }

    /// Its severity in a report: `error`.
    pub fn severity_name(&self) -> &'static str {
        match self.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Hint => "hint",
        }
    }
}

/// Everything to look at, in the order of the objects, the worst of each first. Secrets that are not in a file are not
/// judged.
pub fn lint(items: &[Item]) -> Vec<Found> {
    let uncovered: Vec<(Item, Vec<String>)> = items.iter().map(uncovered).collect();
    let named = Named::new(uncovered.iter().map(|(item, _)| item));
    let mut used: HashMap<&str, Protocols> = HashMap::new();
    for (item, _) in uncovered.iter().filter(|(item, _)| item.kind == Kind::Endpoint) {
        let protocols = used.entry(item.text("provider")).or_insert(Protocols::NONE);
        *protocols = protocols.or(Protocols::of(protocol(item).as_ref()));
    }
    let mut all = Vec::new();
    for (at, (item, covered)) in uncovered.iter().enumerate() {
        let mut found = Vec::new();
        match item.kind {
            Kind::PropertyMapping => {
                let owner = Owner::Mapping(item.text("name").to_owned());
                of_settings(item, &owner, Protocols::ALL, None, &[], &mut found);
            }
            Kind::Provider => {
                let used = used.get(item.text("name")).copied().unwrap_or(Protocols::ALL);
                of_settings(item, &Owner::Provider, used, None, &[], &mut found);
                expiry(item.text("connection_expiry"), &mut found);
            }
            Kind::Endpoint => endpoint(item, &named, &mut found),
            Kind::Application | Kind::Outpost => {}
        }
        let is_covered = |field: &str| {
            field.split_once('.').is_some_and(|(_, name)| covered.iter().any(|one| one == name))
        };
        found.retain(|one: &Found| !is_covered(&one.field));
        found.sort_by_key(|one| one.severity);
        all.extend(found.into_iter().map(|one| Found { item: at, ..one }));
    }
    all
}

/// What was found as JSON.
pub fn report(items: &[Item], found: &[Found]) -> Value {
    let count = |severity| found.iter().filter(|one| one.severity == severity).count();
    let one = |one: &Found| {
        let mut report = Map::new();
        let mut put = |name: &str, value: Value| report.insert(name.to_owned(), value);
        put("severity", one.severity_name().into());
        if let Some(item) = items.get(one.item) {
            put("kind", item.kind.as_str().into());
            put("name", item.name().into());
            if item.kind == Kind::Endpoint {
                put("of", item.text("provider").into());
            }
        }
        put("field", one.field.as_str().into());
        put("reason", one.reason.text().into());
        if let Some(fix) = &one.fix {
            put("fix", fix.label.text().into());
        }
        Value::Object(report)
    };
    json!({
        "format": "rac-admin-lint-report",
        "version": 1,
        "counts": {
            "error": count(Severity::Error),
            "warning": count(Severity::Warning),
            "hint": count(Severity::Hint),
        },
        "findings": found.iter().map(one).collect::<Vec<_>>(),
    })
}

/// The object with a text in place of every secret that is not in the file, and the names of these settings.
fn uncovered(item: &Item) -> (Item, Vec<String>) {
    let mut item = item.clone();
    let mut covered = Vec::new();
    if let Some(Value::Object(settings)) = item.kind.settings_key().and_then(|key| item.fields.get_mut(key)) {
        for (name, value) in settings.iter_mut().filter(|(_, value)| keep::is_marker(value)) {
            *value = Value::from("kept");
            covered.push(name.clone());
        }
    }
    (item, covered)
}

fn endpoint<'a>(item: &'a Item, named: &Named<'a>, found: &mut Vec<Found>) {
    let is_known = named.has_all_layers(item);
    let effective = if is_known { effective(&named.layers(item)) } else { Vec::new() };
    let protocols = Protocols::of(protocol(item).as_ref());
    let host = item.fields.get("host").and_then(Value::as_str);
    of_settings(item, &Owner::Endpoint, protocols, host, &effective, found);
    if !is_known {
        // The provider or a property mapping may set what is missing here.
        let is_missing = |field: &str| {
            let name = field.strip_prefix("settings.");
            name.is_some_and(|name| item.settings().is_none_or(|settings| !settings.contains_key(name)))
        };
        found.iter_mut().filter(|one| is_missing(&one.field)).for_each(|one| one.severity = Severity::Hint);
    }
    if item.fields.get("maximum_connections").and_then(Value::as_i64) == Some(0) {
        push(found, "maximum_connections", Severity::Warning, words::LIMIT_IS_ZERO);
    }
    let is_open = item.fields.get("bindings").and_then(Value::as_array).is_some_and(Vec::is_empty);
    if is_open {
        push(found, "bindings", Severity::Hint, words::ENDPOINT_IS_OPEN);
    }
}

fn of_settings(
    item: &Item,
    owner: &Owner,
    protocols: Protocols,
    host: Option<&str>,
    effective: &[guacamole_settings::effective::EffectiveValue],
    found: &mut Vec<Found>,
) {
    let context = LintContext { owner, protocols, host, effective };
    let (key, empty) = (item.kind.settings_key().unwrap_or_default(), Map::new());
    let settings = item.settings().unwrap_or(&empty);
    let at = |field: String| {
        move |Finding { severity, reason, fix, .. }: Finding| Found { item: 0, field, severity, reason, fix }
    };
    if host.is_some() {
        let of_host = settings_lint::of_host_field(settings, &context);
        found.extend(of_host.into_iter().map(|finding| at("host".to_owned())(finding)));
    }
    let of_settings = settings_lint::lint(settings, &context);
    found.extend(of_settings.into_iter().map(|finding| at(format!("{key}.{}", finding.key))(finding)));
}

fn expiry(text: &str, found: &mut Vec<Found>) {
    if text.is_empty() {
        return;
    }
    match ConnectionExpiry::parse(text) {
        Ok(expiry) => {
            for warning in expiry.warnings() {
                push(found, "connection_expiry", Severity::Warning, warning.words());
            }
        }
        Err(error) => push(found, "connection_expiry", Severity::Error, error.words()),
    }
}

fn push(found: &mut Vec<Found>, field: &str, severity: Severity, reason: impl IntoMessage) {
    let (field, reason) = (field.to_owned(), reason.into_message());
    found.push(Found { item: 0, field, severity, reason, fix: None });
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::testing::{any_items, item};

    fn said(items: &[Item]) -> Vec<String> {
        lint(items).iter().map(|one| format!("{} {}", one.severity_name(), one.field)).collect()
    }

    fn endpoint(fields: Value) -> Item {
        let mut all = json!({"name": "e", "provider": "Racks", "protocol": "ssh", "host": "h:22"});
        all.as_object_mut().unwrap().extend(fields.as_object().cloned().unwrap());
        item(Kind::Endpoint, all)
    }

    #[test]
    fn settings_hosts_limits_and_expiries_are_checked() {
        let items = [
            item(
                Kind::Provider,
                json!({"name": "Racks", "connection_expiry": "hours=0", "settings": {"usrename": "x"}}),
            ),
            endpoint(json!({"maximum_connections": 0, "bindings": []})),
            endpoint(json!({"host": "[::1]:22", "bindings": [{"user": "mara"}]})),
            item(Kind::PropertyMapping, json!({"name": "m", "static_settings": {"colour-depth": "24"}})),
        ];
        assert_eq!(
            said(&items),
            [
                "warning settings.usrename",
                "warning connection_expiry",
                "warning maximum_connections",
                "hint bindings",
                "error settings.hostname",
                "error settings.port",
                "warning static_settings.colour-depth",
            ]
        );
        let report = report(&items, &lint(&items));
        assert_eq!(report["counts"], json!({"error": 2, "warning": 4, "hint": 1}));
        assert_eq!(report["findings"][0]["fix"], "Rename to “username”");
        assert_eq!(report["findings"][2]["of"], "Racks");
    }

    #[test]
    fn a_mapping_that_overrides_a_value_is_named() {
        let items = [
            item(Kind::PropertyMapping, json!({"name": "Own", "static_settings": {"font-size": "20"}})),
            item(Kind::Provider, json!({"name": "Racks", "property_mappings": ["Own"]})),
            endpoint(json!({"settings": {"font-size": "9"}})),
        ];
        let found = lint(&items);
        assert_eq!(found.len(), 1, "{found:?}");
        assert!(found[0].reason.text().contains("“Own”"), "{}", found[0].reason);
    }

    #[test]
    fn what_a_provider_outside_of_the_file_may_set_is_only_a_hint() {
        let vnc = endpoint(json!({"protocol": "vnc", "host": "v.example", "bindings": [{"user": "mara"}]}));
        let found = lint(std::slice::from_ref(&vnc));
        assert_eq!(said(std::slice::from_ref(&vnc)), ["hint settings.port"]);
        assert!(found[0].reason.text().contains("unless the provider"), "{}", found[0].reason);
        let racks = |settings: Value| item(Kind::Provider, json!({"name": "Racks", "settings": settings}));
        assert_eq!(said(&[racks(json!({})), vnc.clone()]), ["error settings.port"]);
        let without_port = said(&[racks(json!({"port": "5901"})), vnc]);
        assert!(!without_port.iter().any(|one| one.starts_with("error")), "{without_port:?}");
        // What the file itself says is judged.
        let typo = endpoint(json!({"settings": {"usrename": "x"}, "bindings": [{"user": "mara"}]}));
        assert_eq!(said(&[typo]), ["warning settings.usrename"]);
    }

    #[test]
    fn secrets_that_are_not_in_the_file_are_not_judged() {
        let marker = json!({keep::KEEP: true});
        let items = [endpoint(json!({"settings": {"private-key": marker, "username": "x"}}))];
        assert_eq!(said(&items), Vec::<String>::new());
    }

    proptest! {
        #[test]
        fn any_objects_are_judged_without_secrets(items in any_items()) {
            let text = report(&items, &lint(&items)).to_string();
            prop_assert!(text.contains("rac-admin-lint-report"));
        }
    }
}
