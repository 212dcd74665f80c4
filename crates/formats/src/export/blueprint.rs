//! authentik's blueprints.

use std::collections::{HashMap, HashSet};

use guacamole_settings::text::{quoted_yaml, to_yaml};
use rac_messages::{Message, files};
use serde_json::{Map, Value};

use super::Exported;
use super::labels::Labels;
use crate::keep;
use crate::model::{BINDING_OPTIONS, FieldKind, Loss, SUBJECTS, Target, shown};
use crate::{Item, Kind};

/// The prefix of the names under which a blueprint's context can provide secrets that are not in the file. Without a value, the
/// setting of a new object is empty; RAC Admin's import reads it as a kept secret.
pub const SECRET_CONTEXT: &str = "rac_secret_";

/// The maximum length of a name before a colon.
const LONGEST_NAME: usize = 1000;

const HEAD: &str = "# yaml-language-server: $schema=https://goauthentik.io/blueprints/schema.json\n";

/// The objects as a blueprint that creates them in an empty authentik.
pub fn to_blueprint(items: &[Item], name: &str) -> Exported {
    let mut writer = Writer {
        text: format!("{HEAD}version: 1\nmetadata:\n  name: {}\nentries:\n", quoted_yaml(name)),
        ..Writer::default()
    };
    if items.is_empty() {
        writer.text = writer.text.trim_end().to_owned() + " []\n";
    }
    for item in items {
        let id = writer.labels.of(&format!("{}_{}", item.kind.as_str(), item.name()));
        if item.kind != Kind::Endpoint {
            writer.ids.entry((item.kind, item.key().1.to_owned())).or_insert_with(|| id.clone());
        } else {
            *writer.same.entry(endpoint_key(item)).or_insert(0) += 1;
        }
        writer.own.push(id);
    }
    for (at, item) in items.iter().enumerate() {
        writer.item(at, item);
    }
    Exported { text: writer.text, losses: writer.losses, needs: writer.needs }
}

fn endpoint_key(item: &Item) -> (String, String) {
    (item.text("provider").to_owned(), item.text("name").to_owned())
}

#[derive(Default)]
struct Writer {
    text: String,
    labels: Labels,
    /// The ids of entries that other entries refer to.
    ids: HashMap<(Kind, String), String>,
    /// The id of each entry.
    own: Vec<String>,
    /// How many endpoints share a name within a provider.
    same: HashMap<(String, String), usize>,
    /// The written endpoints, with their identifiers.
    written: HashMap<[String; 4], ()>,
    secrets: Labels,
    losses: Vec<Loss>,
    /// What is referred to, but not in the file.
    needs: Vec<Message>,
    needed: HashSet<(Target, String)>,
}

fn model(kind: Kind) -> &'static str {
    match kind {
        Kind::PropertyMapping => "authentik_providers_rac.racpropertymapping",
        Kind::Provider => "authentik_providers_rac.racprovider",
        Kind::Application => "authentik_core.application",
        Kind::Outpost => "authentik_outposts.outpost",
        Kind::Endpoint => "authentik_providers_rac.endpoint",
    }
}

impl Writer {
    fn item(&mut self, at: usize, item: &Item) {
        let id = self.own.get(at).cloned().unwrap_or_default();
        let mut identifiers = match item.kind {
            Kind::Application => vec!["slug"],
            Kind::Endpoint => vec!["name", "provider"],
            _ => vec!["name"],
        };
        if item.kind == Kind::Endpoint && self.same.get(&endpoint_key(item)).is_some_and(|count| *count > 1) {
            identifiers.extend(["protocol", "host"]);
            let key = ["name", "provider", "protocol", "host"].map(|field| item.text(field).to_owned());
            if self.written.insert(key, ()).is_some() {
                let what = files::object(item.kind.as_str(), shown(item.name()));
                self.losses.push(Loss::new(0, what, files::BLUEPRINT_NOT_DISTINCT));
                return;
            }
        }
        // An existing outpost keeps its configuration. So does an object whose secrets the context may not have: with “present”
        // it would lose them.
        let has_covered = item.settings().is_some_and(|settings| settings.values().any(has_marker));
        let state = if item.kind == Kind::Outpost || has_covered { "created" } else { "present" };
        self.text.push_str(&format!("  - model: {}\n    id: {id}\n    state: {state}\n", model(item.kind)));
        self.text.push_str("    identifiers:\n");
        for key in &identifiers {
            self.field(item, key);
        }
        let start = self.text.len();
        for field in item.kind.fields().iter().filter(|field| !identifiers.contains(&field.key)) {
            self.field(item, field.key);
        }
        match item.kind {
            // authentik requires the field but never reads it.
            Kind::Endpoint => self.text.push_str("      auth_mode: prompt\n"),
            Kind::Outpost => self.text.push_str("      type: rac\n      config: {}\n"),
            Kind::Application if !item.fields.contains_key("name") => {
                let name = quoted_yaml(item.text("slug"));
                self.text.push_str(&format!("      name: {name}\n"));
            }
            _ => {}
        }
        let head = if self.text.len() > start { "    attrs:\n" } else { "    attrs: {}\n" };
        self.text.insert_str(start, head);
        for binding in item.bindings() {
            self.binding(&id, binding);
        }
    }

    fn field(&mut self, item: &Item, key: &str) {
        let (Some(field), Some(value)) = (item.kind.field(key), item.fields.get(key)) else { return };
        let written = match field.kind {
            FieldKind::Bindings => return,
            FieldKind::Settings => match value.as_object() {
                Some(map) if !map.is_empty() => {
                    self.text.push_str(&format!("      {key}:\n"));
                    self.settings(item, map);
                    return;
                }
                _ => "{}".to_owned(),
            },
            FieldKind::Reference(target) | FieldKind::OptionalReference(target) => match value.as_str() {
                Some(name) => self.reference(target, name),
                // authentik's schema has no null for references, and its own exports leave them out too.
                None => return,
            },
            FieldKind::References(target) => {
                let names: Vec<&str> = item.list(key).collect();
                let names: Vec<String> = names.into_iter().map(|name| self.reference(target, name)).collect();
                format!("[{}]", names.join(", "))
            }
            FieldKind::Text | FieldKind::Number | FieldKind::Flag => {
                let map = Map::from_iter([(key.to_owned(), value.clone())]);
                self.text.push_str(&indented(&to_yaml(&map), 6));
                return;
            }
        };
        self.text.push_str(&format!("      {key}: {written}\n"));
    }

    /// The tag that finds an object by its name.
    fn reference(&mut self, target: Target, name: &str) -> String {
        let (kind, model, key) = match target {
            Target::Flow => (None, "authentik_flows.flow", "slug"),
            Target::PropertyMapping => (Some(Kind::PropertyMapping), model(Kind::PropertyMapping), "name"),
            Target::Provider => (Some(Kind::Provider), model(Kind::Provider), "name"),
            Target::User => (None, "authentik_core.user", "username"),
            Target::Group => (None, "authentik_core.group", "name"),
            Target::Policy => (None, "authentik_policies.policy", "name"),
        };
        match kind.and_then(|kind| self.ids.get(&(kind, name.to_owned()))) {
            Some(id) => format!("!KeyOf {id}"),
            None => {
                if self.needed.insert((target, name.to_owned())) {
                    self.needs.push(files::object(target.as_str(), shown(name)));
                }
                format!("!Find [{model}, [{key}, {}]]", quoted_yaml(name))
            }
        }
    }

    fn settings(&mut self, item: &Item, settings: &Map<String, Value>) {
        for (name, value) in settings {
            if !has_marker(value) {
                let map = Map::from_iter([(name.clone(), value.clone())]);
                self.text.push_str(&indented(&to_yaml(&map), 8));
                continue;
            }
            let mut key = quoted_yaml(name);
            if key.len() > LONGEST_NAME {
                key = format!("? {key}\n        ");
            }
            let value = self.inline(item, name, value);
            self.text.push_str(&format!("        {key}: {value}\n"));
        }
    }

    /// A value on one line, with kept secrets replaced by tags.
    fn inline(&mut self, item: &Item, name: &str, value: &Value) -> String {
        match value {
            _ if keep::is_marker(value) => {
                let context = self.secrets.of(&format!("{}_{name}", item.name()));
                format!("!Context [{SECRET_CONTEXT}{context}, \"\"]")
            }
            Value::String(text) => quoted_yaml(text),
            Value::Array(list) => {
                let list: Vec<String> = list.iter().map(|one| self.inline(item, name, one)).collect();
                format!("[{}]", list.join(", "))
            }
            Value::Object(map) => {
                let entries: Vec<String> = map
                    .iter()
                    .map(|(name, one)| format!("? {} : {}", quoted_yaml(name), self.inline(item, name, one)))
                    .collect();
                format!("{{{}}}", entries.join(", "))
            }
            scalar => {
                let map = Map::from_iter([("k".to_owned(), scalar.clone())]);
                to_yaml(&map).trim_end().trim_start_matches("k: ").to_owned()
            }
        }
    }

    fn binding(&mut self, target: &str, binding: &Map<String, Value>) {
        let subject =
            SUBJECTS.iter().find_map(|(key, target)| Some((*key, *target, binding.get(*key)?.as_str()?)));
        let Some((key, subject, name)) = subject else { return };
        let name = self.reference(subject, name);
        self.text
            .push_str("  - model: authentik_policies.policybinding\n    state: present\n    identifiers:\n");
        self.text.push_str(&format!("      target: !KeyOf {target}\n      {key}: {name}\n"));
        let option =
            |key: &str| binding.get(key).map(|value| format!("      {key}: {value}\n")).unwrap_or_default();
        self.text.push_str(&option("order"));
        self.text.push_str("    attrs:\n");
        for (key, ..) in BINDING_OPTIONS.iter().filter(|(key, ..)| *key != "order") {
            self.text.push_str(&option(key));
        }
    }
}

fn has_marker(value: &Value) -> bool {
    match value {
        _ if keep::is_marker(value) => true,
        Value::Object(map) => map.values().any(has_marker),
        Value::Array(list) => list.iter().any(has_marker),
        _ => false,
    }
}

/// The lines of a block, indented.
fn indented(yaml: &str, indent: usize) -> String {
    let blanks = " ".repeat(indent);
    let line = |line: &str| match line.trim_end_matches('\n') {
        "" => line.to_owned(),
        _ => format!("{blanks}{line}"),
    };
    yaml.split_inclusive('\n').map(line).collect()
}
