//! Terraform's configuration for the provider `goauthentik/authentik`.

use std::collections::{BTreeMap, HashMap};

use rac_messages::{Message, files};
use serde_json::{Map, Value};

use super::hcl::{block, quoted, value};
use super::is_secret_value;
use super::labels::Labels;
use crate::instance::Stored;
use crate::keep;
use crate::model::{BINDING_OPTIONS, Loss, SUBJECTS, Target};
use crate::{Item, Kind};

/// The files that Terraform needs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Terraform {
    /// The configuration: `main.tf`.
    pub configuration: String,
    /// The values of the objects' secrets: `secrets.auto.tfvars`; empty without secrets.
    pub secrets: String,
    /// Parts that Terraform's provider does not support.
    pub losses: Vec<Loss>,
}

const HEAD: &str = "terraform {\n  required_providers {\n    authentik = {\n      source = \"goauthentik/authentik\"\n    }\n  }\n}\n";

/// The objects as a configuration. Objects with an id get an `import` block, so that Terraform manages the existing ones.
pub fn to_terraform(objects: &[Stored]) -> Terraform {
    let mut writer = Writer::default();
    for (at, object) in objects.iter().enumerate() {
        let label = writer.labels(object.item.kind).of(object.item.name());
        let address = format!("{}.{label}", resource(object.item.kind));
        let (_, name, provider) = object.item.key();
        let key = (object.item.kind, name.to_owned(), provider.to_owned());
        writer.addresses.entry(key).or_insert_with(|| address.clone());
        writer.own.insert(at, (label, address));
    }
    for (at, object) in objects.iter().enumerate() {
        writer.object(at, object);
    }
    writer.finish()
}

fn resource(kind: Kind) -> &'static str {
    match kind {
        Kind::PropertyMapping => "authentik_property_mapping_provider_rac",
        Kind::Provider => "authentik_provider_rac",
        Kind::Application => "authentik_application",
        Kind::Outpost => "authentik_outpost",
        Kind::Endpoint => "authentik_rac_endpoint",
    }
}

#[derive(Default)]
struct Writer {
    labels: HashMap<&'static str, Labels>,
    /// The indexes of the objects by their keys.
    addresses: HashMap<(Kind, String, String), String>,
    /// The label and the address of each object.
    own: HashMap<usize, (String, String)>,
    /// The data sources, with their addresses: `data.authentik_flow.ask`.
    looked_up: HashMap<(Target, String), String>,
    blocks: Vec<String>,
    data: Vec<String>,
    variables: Vec<String>,
    imports: Vec<String>,
    secrets: BTreeMap<String, String>,
    losses: Vec<Loss>,
}

impl Writer {
    fn labels(&mut self, kind: Kind) -> &mut Labels {
        self.labels.entry(resource(kind)).or_default()
    }

    fn lose(&mut self, item: &Item, field: &str, why: Message) {
        let object = files::object(item.kind.as_str(), crate::model::shown(item.name()));
        self.losses.push(Loss::new(0, files::field_of_object(field, object), why));
    }

    fn object(&mut self, at: usize, object: &Stored) {
        let item = &object.item;
        let Some((label, address)) = self.own.get(&at).cloned() else { return };
        let mut attributes: Vec<(&str, String)> = Vec::new();
        let text = |field: &str| item.fields.get(field).and_then(Value::as_str).map(quoted);
        let mut put = |name: &'static str, value: Option<String>| {
            attributes.extend(value.map(|value| (name, value)));
        };
        match item.kind {
            Kind::PropertyMapping => {
                put("name", text("name"));
                put("settings", self.settings(item, &label));
                put("expression", text("expression").filter(|text| text != "\"\""));
            }
            Kind::Provider => {
                put("name", text("name"));
                put("authorization_flow", self.reference(item, "authorization_flow", Target::Flow));
                put("authentication_flow", self.reference(item, "authentication_flow", Target::Flow));
                // With Terraform's default, tokens expire immediately.
                put(
                    "connection_expiry",
                    Some(text("connection_expiry").unwrap_or_else(|| quoted("hours=8"))),
                );
                put("property_mappings", self.references(item, "property_mappings", Target::PropertyMapping));
                put("settings", self.settings(item, &label));
                if item.fields.get("delete_token_on_disconnect") == Some(&Value::Bool(true)) {
                    self.lose(item, "delete_token_on_disconnect", files::TERRAFORM_LACKS);
                }
            }
            Kind::Application => {
                put("name", text("name").or_else(|| text("slug")));
                put("slug", text("slug"));
                put("protocol_provider", self.reference(item, "provider", Target::Provider));
                put("policy_engine_mode", text("policy_engine_mode"));
            }
            Kind::Outpost => {
                put("name", text("name"));
                put("type", Some(quoted("rac")));
                put("protocol_providers", self.references(item, "providers", Target::Provider));
            }
            Kind::Endpoint => {
                put("name", text("name"));
                put("protocol_provider", self.reference(item, "provider", Target::Provider));
                put("protocol", text("protocol"));
                put("host", text("host"));
                // Terraform's default closes the endpoint.
                let limit = item.fields.get("maximum_connections").and_then(Value::as_i64).unwrap_or(1);
                put("maximum_connections", Some(limit.to_string()));
                put("property_mappings", self.references(item, "property_mappings", Target::PropertyMapping));
                put("settings", self.settings(item, &label));
            }
        }
        let head = format!("resource {} {}", quoted(resource(item.kind)), quoted(&label));
        self.blocks.push(block(&head, &attributes));
        let id = if item.kind == Kind::Application { item.text("slug") } else { &object.id };
        if !object.id.is_empty() {
            self.imports.push(block("import", &[("to", address.clone()), ("id", quoted(id))]));
        }
        for (at, binding) in item.bindings().enumerate() {
            let id = object.bindings.get(at).map_or("", String::as_str);
            self.binding(&label, &address, item.kind, binding, id);
        }
    }

    fn binding(&mut self, label: &str, address: &str, kind: Kind, binding: &Map<String, Value>, id: &str) {
        let subject =
            SUBJECTS.iter().find_map(|(key, target)| Some((*key, *target, binding.get(*key)?.as_str()?)));
        let Some((key, target, name)) = subject else { return };
        let target_id = if kind == Kind::Application { "uuid" } else { "id" };
        let mut attributes =
            vec![("target", format!("{address}.{target_id}")), (key, self.look_up(target, name))];
        for (key, ..) in BINDING_OPTIONS {
            attributes.extend(binding.get(key).map(|value| (key, value.to_string())));
        }
        let label = self.labels.entry("authentik_policy_binding").or_default().of(&format!("{label}_{name}"));
        let head = format!("resource \"authentik_policy_binding\" {}", quoted(&label));
        self.blocks.push(block(&head, &attributes));
        if !id.is_empty() {
            let to = format!("authentik_policy_binding.{label}");
            self.imports.push(block("import", &[("to", to), ("id", quoted(id))]));
        }
    }

    fn reference(&mut self, item: &Item, field: &str, target: Target) -> Option<String> {
        let name = item.fields.get(field)?.as_str()?.to_owned();
        Some(self.look_up(target, &name))
    }

    fn references(&mut self, item: &Item, field: &str, target: Target) -> Option<String> {
        item.fields.get(field)?;
        let names: Vec<String> = item.list(field).map(|name| self.look_up(target, name)).collect();
        Some(format!("[{}]", names.join(", ")))
    }

    /// The id of an object by its name: a resource of the file, a data source, or a variable.
    fn look_up(&mut self, target: Target, name: &str) -> String {
        let kind = match target {
            Target::PropertyMapping => Some(Kind::PropertyMapping),
            Target::Provider => Some(Kind::Provider),
            _ => None,
        };
        let own = kind.and_then(|kind| self.addresses.get(&(kind, name.to_owned(), String::new())));
        if let Some(address) = own {
            return format!("{address}.id");
        }
        if let Some(reference) = self.looked_up.get(&(target, name.to_owned())) {
            return reference.clone();
        }
        let data = match target {
            Target::Flow => Some(("authentik_flow", "slug")),
            Target::PropertyMapping => Some(("authentik_property_mapping_provider_rac", "name")),
            Target::User => Some(("authentik_user", "username")),
            Target::Group => Some(("authentik_group", "name")),
            Target::Provider | Target::Policy => None,
        };
        let reference = match data {
            Some((resource, key)) => {
                let label = self.labels.entry(target.label()).or_default().of(name);
                let head = format!("data {} {}", quoted(resource), quoted(&label));
                self.data.push(block(&head, &[(key, quoted(name))]));
                format!("data.{resource}.{label}.id")
            }
            None => {
                // Terraform's provider has no data source for these.
                let label = self.variable(&format!("{}_{name}_id", target.label()));
                let about = format!("The id of the {} {}", target.label(), crate::model::shown(name));
                let attributes = [("description", quoted(&about)), ("type", "string".to_owned())];
                self.variables.push(block(&format!("variable {}", quoted(&label)), &attributes));
                let what = files::object(target.as_str(), crate::model::shown(name));
                self.losses.push(Loss::new(0, what, files::TERRAFORM_BY_ID));
                format!("var.{label}")
            }
        };
        self.looked_up.insert((target, name.to_owned()), reference.clone());
        reference
    }

    fn variable(&mut self, text: &str) -> String {
        self.labels.entry("variable").or_default().of(text)
    }

    /// Settings as JSON, with each secret replaced by a sensitive variable.
    fn settings(&mut self, item: &Item, label: &str) -> Option<String> {
        let settings = Value::Object(item.settings()?.clone());
        let mut secret = |name: &str, found: &Value| {
            if !is_secret_value(name, found) {
                return None;
            }
            let variable = self.variable(&format!("{label}_{name}"));
            let about = format!("{name} of the {} {}", item.kind.label(), crate::model::shown(item.name()));
            let attributes = [("description", quoted(&about)), ("sensitive", "true".to_owned())];
            self.variables.push(block(&format!("variable {}", quoted(&variable)), &attributes));
            if !keep::is_marker(found) {
                self.secrets.insert(variable.clone(), value("", found, 0, &mut |_, _| None));
            }
            Some(format!("var.{variable}"))
        };
        Some(format!("jsonencode({})", value("", &settings, 2, &mut secret)))
    }

    fn finish(self) -> Terraform {
        let parts = [vec![HEAD.to_owned()], self.variables, self.data, self.blocks, self.imports];
        let secrets = self.secrets.iter().map(|(name, value)| format!("{name} = {value}\n")).collect();
        Terraform { configuration: parts.concat().join("\n"), secrets, losses: self.losses }
    }
}
