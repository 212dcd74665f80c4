//! From the answers to the objects of a plan.

use super::answers::*;
use super::words;
use authentik_rac::credentials::{self, FLOW_NAME, FLOW_SLUG};
use authentik_rac::endpoints::Endpoint;
use authentik_rac::flows::{Flow, FlowDesignation, FlowId};
use guacamole_settings::Protocol;
use guacamole_settings::host::{HostPort, ipv6, usual_port};
use rac_formats::import::{Format, Options, read};
use rac_formats::{Import, Imported, Instance, Item, Kind, Loss};
use rac_messages::Message;
use serde_json::{Map, Value, json};
use std::borrow::Cow;
use std::collections::HashMap;
use std::collections::hash_map::Entry;
use uuid::Uuid;

/// The machines as endpoints that only have name and host.
pub fn machines(answers: &Answers) -> Result<Import, Message> {
    let one = HostPort { host: answers.host.trim().to_owned(), port: answers.port.trim().to_owned() };
    let is_one = answers.machines != LIST;
    let text = if is_one { one.join() } else { answers.list.clone() };
    if text.trim().is_empty() {
        return Err(words::NO_HOSTS);
    }
    let options = Options { format: Some(Format::Hosts), ..Options::default() };
    let mut import = read(text.as_bytes(), "", &options).map_err(|error| error.words())?.import;
    if is_one && let Some(first) = import.items.first_mut() {
        let name = match answers.name.trim() {
            "" => answers.host.trim(),
            name => name,
        };
        first.item.fields.insert("name".to_owned(), name.into());
    }
    leave_repeated_out(&mut import);
    Ok(import)
}

/// A line that says the same as an earlier one would become a second endpoint of the same name.
fn leave_repeated_out(import: &mut Import) {
    let mut lines: HashMap<[String; 3], usize> = HashMap::new();
    let losses = &mut import.losses;
    import.items.retain(|one| {
        let key = ["name", "protocol", "host"].map(|field| one.item.text(field).to_owned());
        match lines.entry(key) {
            Entry::Vacant(free) => {
                free.insert(one.line);
                true
            }
            Entry::Occupied(first) => {
                let (what, why) = (words::REPEATED.into(), words::same_as(*first.get()));
                losses.push(Loss { line: one.line, what, why });
                false
            }
        }
    });
}

/// The instance with the flow of its own that asks for credentials, which is created before the plan runs.
pub fn with_own_flow<'a>(answers: &Answers, instance: &'a Instance) -> Cow<'a, Instance> {
    if !answers.has_own_flow() || instance.flows.iter().any(|one| one.slug == FLOW_SLUG) {
        return Cow::Borrowed(instance);
    }
    let mut instance = instance.clone();
    instance.flows.push(Flow {
        pk: FlowId(Uuid::nil()),
        name: FLOW_NAME.to_owned(),
        slug: FLOW_SLUG.to_owned(),
        title: FLOW_NAME.to_owned(),
        designation: FlowDesignation::Authorization,
    });
    Cow::Owned(instance)
}

/// The objects of a plan. `password`: what the user typed, which is not among the answers.
pub fn import(answers: &Answers, password: &str, instance: &Instance) -> Import {
    let mut import = machines(answers).unwrap_or_default();
    let bindings = bindings(answers);
    let mut items = Vec::new();
    let mapping = match answers.credentials.as_str() {
        ATTRIBUTES => Some(credentials::MAPPING_NAME.to_owned()),
        MAPPING => answers.mapping.clone(),
        _ => None,
    };
    let is_there = |name: &str| instance.property_mappings.iter().any(|one| one.name == name);
    // One of this name that somebody has changed stays as it is.
    if answers.credentials == ATTRIBUTES && !is_there(credentials::MAPPING_NAME) {
        items.push(item(
            Kind::PropertyMapping,
            json!({
                "name": credentials::MAPPING_NAME,
                "static_settings": {},
                "expression": credentials::MAPPING_EXPRESSION,
            }),
        ));
    }
    items.extend(provider(answers, instance));
    if answers.makes_application(instance) {
        items.push(item(
            Kind::Application,
            json!({
                "slug": answers.application_slug(),
                "name": answers.application_name(),
                "provider": answers.provider(),
                "bindings": bindings,
            }),
        ));
    }
    if answers.stored_outposts(instance).is_empty() {
        let name = match answers.outpost_kind.as_str() {
            EXISTING => answers.outpost.as_deref().unwrap_or_default(),
            _ => answers.outpost_name.trim(),
        };
        items.push(item(Kind::Outpost, json!({ "name": name, "providers": [answers.provider()] })));
    }
    let shared = Shared { answers, password, mapping, bindings };
    let mut there: HashMap<&str, Vec<&Endpoint>> = HashMap::new();
    let provider = answers.stored_provider(instance).map(|provider| provider.pk);
    for endpoint in instance.endpoints.iter().filter(|one| Some(one.provider) == provider) {
        there.entry(&endpoint.name).or_default().push(endpoint);
    }
    for one in &mut import.items {
        shared.finish(&mut one.item);
        let same_name = there.get(one.item.name()).map(Vec::as_slice).unwrap_or_default();
        if let Some(stored) = meant(&one.item, same_name) {
            keep_stored(&mut one.item, stored, instance);
        }
    }
    let own =
        items.into_iter().map(|item| Imported { item, line: 0, origins: Vec::new(), losses: Vec::new() });
    import.items = own.chain(import.items).collect();
    import
}

/// The provider, if it is new or gets another flow.
fn provider(answers: &Answers, instance: &Instance) -> Option<Item> {
    let is_there = !answers.is_new_provider() || answers.stored_provider(instance).is_some();
    let flow = if answers.has_own_flow() { Some(FLOW_SLUG) } else { answers.flow.as_deref() };
    let fields = match is_there {
        true if !answers.has_own_flow() => return None,
        true => json!({ "name": answers.provider(), "authorization_flow": flow }),
        false => json!({
            "name": answers.provider(),
            "authorization_flow": flow,
            "connection_expiry": answers.expiry.trim(),
        }),
    };
    Some(item(Kind::Provider, fields))
}

fn item(kind: Kind, fields: Value) -> Item {
    match fields {
        Value::Object(fields) => Item::from_fields(kind, fields).0,
        _ => Item::new(kind),
    }
}

fn bindings(answers: &Answers) -> Value {
    if answers.access != LIMITED {
        return json!([]);
    }
    let groups = answers.groups.iter().map(|name| json!({ "group": name }));
    groups.chain(answers.users.iter().map(|name| json!({ "user": name }))).collect()
}

/// The endpoint that a machine's name stands for, as a plan sees it: the one on the same host, or else the only one.
fn meant<'a>(item: &Item, same_name: &[&'a Endpoint]) -> Option<&'a Endpoint> {
    let is_same =
        |one: &&&Endpoint| one.host == item.text("host") && one.protocol.as_str() == item.text("protocol");
    let only = || same_name.first().filter(|_| same_name.len() == 1);
    same_name.iter().find(is_same).or_else(only).copied()
}

/// An endpoint that exists keeps the settings and property mappings that aren't set here.
fn keep_stored(item: &mut Item, stored: &Endpoint, instance: &Instance) {
    if !stored.settings.is_empty() {
        let mut settings = stored.settings.clone();
        settings.extend(item.settings().cloned().unwrap_or_default());
        item.fields.insert("settings".to_owned(), Value::Object(settings));
    }
    if item.fields.contains_key("property_mappings") {
        let mut names: Vec<String> = item.list("property_mappings").map(str::to_owned).collect();
        let name = |id: &_| {
            let known = instance.property_mappings.iter().find(|one| one.pk == *id);
            known.map_or_else(|| id.to_string(), |one| one.name.clone())
        };
        names.extend(stored.property_mappings.iter().map(name));
        names.sort();
        names.dedup();
        item.fields.insert("property_mappings".to_owned(), names.into());
    }
}

/// What all machines have in common.
struct Shared<'a> {
    answers: &'a Answers,
    password: &'a str,
    mapping: Option<String>,
    bindings: Value,
}

impl Shared<'_> {
    /// Completes an endpoint that has a name and a host.
    fn finish(&self, endpoint: &mut Item) {
        // `ssh://host` in a list names its own protocol.
        let protocol = match endpoint.text("protocol") {
            "" => self.answers.protocol.clone(),
            protocol => protocol.to_owned(),
        };
        let host = endpoint.text("host").to_owned();
        let settings = self.settings(endpoint.settings().cloned().unwrap_or_default(), &protocol);
        let mut fields = std::mem::take(&mut endpoint.fields);
        // guacd's default port for VNC is 0, which connects to nothing.
        if protocol == "vnc" && ipv6(&host).is_none() && HostPort::of_stored(&host).port.is_empty() {
            let port = usual_port(&Protocol::Vnc).unwrap_or_default().to_owned();
            fields.insert("host".to_owned(), HostPort { host, port }.join().into());
        }
        let mut put = |name: &str, value: Value| fields.insert(name.to_owned(), value);
        put("provider", self.answers.provider().into());
        put("protocol", protocol.into());
        put("maximum_connections", self.answers.limit.into());
        put("bindings", self.bindings.clone());
        if !settings.is_empty() {
            put("settings", Value::Object(settings));
        }
        if let Some(mapping) = &self.mapping {
            put("property_mappings", json!([mapping]));
        }
        *endpoint = item(Kind::Endpoint, Value::Object(fields));
    }

    /// The settings; those of the machine's own line win.
    fn settings(&self, mut settings: Map<String, Value>, protocol: &str) -> Map<String, Value> {
        let answers = self.answers;
        let mut set = |name: &str, text: &str| {
            if !text.is_empty() {
                settings.entry(name).or_insert_with(|| text.into());
            }
        };
        if answers.credentials == SHARED {
            set("username", answers.username.trim());
            set("password", self.password);
            if protocol == "rdp" {
                set("domain", answers.domain.trim());
            }
        }
        if protocol == "rdp" {
            match answers.certificate.as_str() {
                TOFU => set("cert-tofu", "true"),
                ANY => set("ignore-cert", "true"),
                _ => {}
            }
        }
        settings
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;
