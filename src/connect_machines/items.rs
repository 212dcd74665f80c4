//! From the answers to the objects of a plan, and what the answers of a step lack.

use super::answers::*;
use super::words;
use authentik_rac::connection_expiry::ConnectionExpiry;
use authentik_rac::credentials;
use guacamole_settings::Protocol;
use guacamole_settings::host::{HostPort, ipv6, is_port, usual_port};
use rac_formats::import::{Format, Options, read};
use rac_formats::{Import, Imported, Instance, Item, Kind};
use serde_json::{Value, json};

/// What an answer lacks: the field, and a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    pub field: &'static str,
    pub text: String,
}

fn fault(field: &'static str, text: impl Into<String>) -> Fault {
    Fault { field, text: text.into() }
}

/// What the answers of a step lack.
pub fn faults(answers: &Answers, step: Step, instance: &Instance) -> Vec<Fault> {
    let mut faults = Vec::new();
    let mut add = |field: &'static str, text: &str| faults.push(fault(field, text));
    match step {
        Step::Provider if !answers.is_new_provider() => {
            if answers.provider.is_none() {
                add("provider", words::CHOOSE_PROVIDER);
            }
        }
        Step::Provider => {
            let name = answers.provider();
            if name.is_empty() {
                add("provider_name", words::NAME_MISSING);
            } else if answers.stored_provider(instance).is_none()
                && instance.providers.iter().any(|one| one.name == name)
            {
                add("provider_name", words::PROVIDER_TAKEN);
            }
            if answers.flow.is_none() {
                add("flow", words::CHOOSE_FLOW);
            }
            if let Err(error) = ConnectionExpiry::typed(&answers.expiry) {
                add("expiry", &error.words());
            }
        }
        Step::Application if answers.stored_application(instance).is_none() => {
            let slug = answers.application_slug();
            if !crate::readiness::is_slug(&slug) {
                add("application_slug", words::SLUG_WRONG);
            } else if instance.applications.iter().any(|one| one.slug == slug && one.provider.is_some()) {
                add("application_slug", words::SLUG_TAKEN);
            }
        }
        Step::Application => {}
        Step::Access => match answers.access.as_str() {
            GROUPS if answers.groups.is_empty() => add("groups", words::CHOOSE_GROUPS),
            USERS if answers.users.is_empty() => add("users", words::CHOOSE_USERS),
            GROUPS | USERS | EVERYONE => {}
            _ => add("access", words::CHOOSE_ACCESS),
        },
        Step::Outpost if !answers.stored_outposts(instance).is_empty() => {}
        Step::Outpost => match answers.outpost_kind.as_str() {
            EXISTING if answers.outpost.is_none() => add("outpost", words::CHOOSE_OUTPOST),
            EXISTING => {}
            NEW => {
                let name = answers.outpost_name.trim();
                if name.is_empty() {
                    add("outpost_name", words::NAME_MISSING);
                } else if !answers.ran && instance.outposts.iter().any(|one| one.name == name) {
                    add("outpost_name", words::OUTPOST_TAKEN);
                }
            }
            _ => add("outpost_kind", words::CHOOSE_OUTPOST_KIND),
        },
        Step::Machines => return machine_faults(answers),
        Step::Credentials => match answers.credentials.as_str() {
            SHARED if answers.username.trim().is_empty() && answers.protocol != "vnc" => {
                add("username", words::USERNAME_MISSING);
            }
            MAPPING if answers.mapping.is_none() => add("mapping", words::CHOOSE_MAPPING),
            _ => {}
        },
        Step::Review => {}
    }
    faults
}

fn machine_faults(answers: &Answers) -> Vec<Fault> {
    let mut faults = Vec::new();
    if answers.protocol.is_empty() {
        faults.push(fault("protocol", words::CHOOSE_PROTOCOL));
    }
    if answers.machines == LIST {
        match machines(answers) {
            Err(why) => faults.push(fault("list", why)),
            Ok(read) => {
                let refused = read.refused.iter().take(5);
                faults.extend(refused.map(|one| fault("list", words::bad_line(one.line, &one.why))));
                if read.items.is_empty() && read.refused.is_empty() {
                    faults.push(fault("list", words::NO_HOSTS));
                }
            }
        }
        return faults;
    }
    let (host, port) = (answers.host.trim(), answers.port.trim());
    if host.is_empty() {
        faults.push(fault("host", words::HOST_MISSING));
    } else if port.is_empty() || is_port(port) {
        match machines(answers) {
            Err(why) => faults.push(fault("host", why)),
            Ok(read) => faults.extend(read.refused.iter().map(|one| fault("host", one.why.clone()))),
        }
    }
    if !port.is_empty() && !is_port(port) {
        faults.push(fault("port", words::PORT_WRONG));
    }
    faults
}

/// The machines as endpoints that only have name and host.
fn machines(answers: &Answers) -> Result<Import, String> {
    let one = HostPort { host: answers.host.trim().to_owned(), port: answers.port.trim().to_owned() };
    let is_one = answers.machines != LIST;
    let text = if is_one { one.join() } else { answers.list.clone() };
    if text.trim().is_empty() {
        return Err(words::NO_HOSTS.to_owned());
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
    Ok(import)
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
    if answers.is_new_provider() && answers.stored_provider(instance).is_none() {
        items.push(item(
            Kind::Provider,
            json!({
                "name": answers.provider(),
                "authorization_flow": answers.flow,
                "connection_expiry": answers.expiry.trim(),
            }),
        ));
    }
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
    for one in &mut import.items {
        finish(&mut one.item, answers, password, mapping.as_deref(), &bindings);
    }
    let own =
        items.into_iter().map(|item| Imported { item, line: 0, origins: Vec::new(), losses: Vec::new() });
    import.items = own.chain(import.items).collect();
    import
}

fn item(kind: Kind, fields: Value) -> Item {
    match fields {
        Value::Object(fields) => Item::from_fields(kind, fields).0,
        _ => Item::new(kind),
    }
}

fn bindings(answers: &Answers) -> Value {
    let of = |key: &str, names: &[String]| names.iter().map(|name| json!({ key: name })).collect();
    match answers.access.as_str() {
        GROUPS => of("group", &answers.groups),
        USERS => of("user", &answers.users),
        _ => json!([]),
    }
}

/// Completes an endpoint that has a name and a host.
fn finish(endpoint: &mut Item, answers: &Answers, password: &str, mapping: Option<&str>, bindings: &Value) {
    let mut settings = endpoint.settings().cloned().unwrap_or_default();
    // `ssh://host` in a list names its own protocol.
    let protocol = match endpoint.text("protocol") {
        "" => answers.protocol.clone(),
        protocol => protocol.to_owned(),
    };
    let host = endpoint.text("host").to_owned();
    let mut set = |name: &str, text: &str| {
        if !text.is_empty() {
            settings.entry(name).or_insert_with(|| text.into());
        }
    };
    if answers.credentials == SHARED {
        set("username", answers.username.trim());
        set("password", password);
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
    let mut fields = std::mem::take(&mut endpoint.fields);
    // guacd's default port for VNC is 0, which connects to nothing.
    if protocol == "vnc" && ipv6(&host).is_none() && HostPort::of_stored(&host).port.is_empty() {
        let port = usual_port(&Protocol::Vnc).unwrap_or_default().to_owned();
        fields.insert("host".to_owned(), HostPort { host, port }.join().into());
    }
    let mut put = |name: &str, value: Value| fields.insert(name.to_owned(), value);
    put("provider", answers.provider().into());
    put("protocol", protocol.into());
    put("maximum_connections", answers.limit.into());
    put("bindings", bindings.clone());
    if !settings.is_empty() {
        put("settings", Value::Object(settings));
    }
    if let Some(mapping) = mapping {
        put("property_mappings", json!([mapping]));
    }
    *endpoint = item(Kind::Endpoint, Value::Object(fields));
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;
