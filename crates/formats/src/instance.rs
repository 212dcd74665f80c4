//! The objects of an instance of authentik, with names instead of ids.

use std::collections::{BTreeSet, HashMap};

use authentik_rac::applications::Application;
use authentik_rac::bindings::{Binding, Subject};
use authentik_rac::endpoints::Endpoint;
use authentik_rac::flows::{Flow, FlowId};
use authentik_rac::outposts::{Outpost, OutpostKind};
use authentik_rac::property_mappings::{PropertyMapping, PropertyMappingId};
use authentik_rac::providers::{Provider, ProviderId};
use serde_json::{Map, Value, json};
use uuid::Uuid;

use crate::keep;
use crate::snapshot::Part;
use crate::{Item, Kind};

/// Everything in an instance that concerns Remote Access Control, as authentik sent it.
#[derive(Clone, Debug, Default)]
pub struct Instance {
    pub property_mappings: Vec<PropertyMapping>,
    pub providers: Vec<Provider>,
    /// Including those of other types of providers, because their slugs are taken.
    pub applications: Vec<Application>,
    pub outposts: Vec<Outpost>,
    pub endpoints: Vec<Endpoint>,
    /// The bindings of the endpoints and applications.
    pub bindings: Vec<Binding>,
    pub flows: Vec<Flow>,
    /// The lists that could not be read: that they are empty says nothing.
    pub unread: BTreeSet<Part>,
}

/// Whether an export contains secrets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Secrets {
    /// Each is replaced by a marker that means "keep the stored value".
    Covered,
    /// Included. Anyone with the file can read them.
    Included,
}

/// An object of an instance.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stored {
    pub item: Item,
    /// Its id; empty for an object from a file.
    pub id: String,
    /// The ids of its bindings, in order.
    pub bindings: Vec<String>,
    /// The names of its secrets: `password`.
    pub secrets: Vec<String>,
}

impl Stored {
    /// An object that is not in an instance yet.
    pub fn of_file(item: Item) -> Self {
        Self { item, id: String::new(), bindings: Vec::new(), secrets: Vec::new() }
    }
}

/// The names of objects by id. Objects that the account can't see keep their id as name.
struct Names<'a> {
    flows: HashMap<FlowId, &'a str>,
    mappings: HashMap<PropertyMappingId, &'a str>,
    providers: HashMap<ProviderId, &'a str>,
}

impl Names<'_> {
    fn flow(&self, id: Option<FlowId>) -> Value {
        id.map_or(Value::Null, |id| {
            self.flows.get(&id).map_or_else(|| id.to_string(), |name| (*name).to_owned()).into()
        })
    }

    fn mappings(&self, ids: &[PropertyMappingId]) -> Value {
        let name = |id: &PropertyMappingId| {
            self.mappings.get(id).map_or_else(|| id.to_string(), |name| (*name).to_owned())
        };
        let mut names: Vec<String> = ids.iter().map(name).collect();
        names.sort();
        names.into()
    }
}

impl Instance {
    /// The objects, in the order of creation, each kind by name.
    pub fn objects(&self, secrets: Secrets) -> Vec<Stored> {
        let mut objects = self.objects_with_free_applications(secrets);
        objects.retain(|one| one.item.kind != Kind::Application || !one.item.text("provider").is_empty());
        objects
    }

    /// The same, including applications without a provider, which can be assigned to a RAC provider.
    pub(crate) fn objects_with_free_applications(&self, secrets: Secrets) -> Vec<Stored> {
        let names = Names {
            flows: self.flows.iter().map(|flow| (flow.pk, flow.slug.as_str())).collect(),
            mappings: self.property_mappings.iter().map(|one| (one.pk, one.name.as_str())).collect(),
            providers: self.providers.iter().map(|one| (one.pk, one.name.as_str())).collect(),
        };
        let mut bindings: HashMap<Uuid, Vec<&Binding>> = HashMap::new();
        // Temporary bindings expire on their own.
        for binding in self.bindings.iter().filter(|binding| binding.expires.is_none()) {
            bindings.entry(binding.target).or_default().push(binding);
        }
        let mut objects = Vec::new();
        objects.extend(self.property_mappings.iter().map(mapping));
        objects.extend(self.providers.iter().map(|one| provider(one, &names)));
        objects.extend(self.applications.iter().filter_map(|one| application(one, &names, &bindings)));
        objects.extend(self.outposts.iter().filter_map(|one| outpost(one, &names)));
        objects.extend(self.endpoints.iter().map(|one| endpoint(one, &names, &bindings)));
        if self.unread.contains(&Part::Bindings) {
            // An empty list would say that everyone has access.
            objects.iter_mut().for_each(|object| drop(object.item.fields.shift_remove("bindings")));
        }
        for object in &mut objects {
            let Some(key) = object.item.kind.settings_key() else { continue };
            if let Some(Value::Object(settings)) = object.item.fields.get_mut(key) {
                object.secrets = match secrets {
                    Secrets::Covered => keep::cover(settings),
                    Secrets::Included => guacamole_settings::secret_names(settings),
                };
            }
        }
        objects.sort_by(|one, other| one.item.key().cmp(&other.item.key()));
        objects
    }
}

fn stored(kind: Kind, id: String, fields: Value) -> Stored {
    // authentik has already validated its own objects: nothing is left out here.
    let (item, _) = match fields {
        Value::Object(fields) => Item::from_fields(kind, fields),
        _ => (Item::new(kind), Vec::new()),
    };
    Stored { id, ..Stored::of_file(item) }
}

fn mapping(one: &PropertyMapping) -> Stored {
    let fields = json!({
        "name": one.name,
        "static_settings": one.static_settings,
        "expression": one.expression,
    });
    stored(Kind::PropertyMapping, one.pk.to_string(), fields)
}

fn provider(one: &Provider, names: &Names<'_>) -> Stored {
    let mut fields = json!({
        "name": one.name,
        "authentication_flow": names.flow(one.authentication_flow),
        "connection_expiry": one.connection_expiry,
        "delete_token_on_disconnect": one.delete_token_on_disconnect,
        "property_mappings": names.mappings(&one.property_mappings),
        "settings": one.settings,
    });
    // The database can have null, which the API refuses.
    if one.authorization_flow.is_some()
        && let Some(fields) = fields.as_object_mut()
    {
        fields.insert("authorization_flow".to_owned(), names.flow(one.authorization_flow));
    }
    stored(Kind::Provider, one.pk.to_string(), fields)
}

type Bindings<'a> = HashMap<Uuid, Vec<&'a Binding>>;

/// Whether an application has a RAC provider or none.
fn application(one: &Application, names: &Names<'_>, bindings: &Bindings<'_>) -> Option<Stored> {
    let provider = match one.provider {
        Some(provider) => Some(names.providers.get(&provider)?),
        None => None,
    };
    let (list, ids) = bindings_of(one.pk.0, bindings);
    let fields = json!({
        "slug": one.slug,
        "name": one.name,
        "provider": provider,
        "policy_engine_mode": one.policy_engine_mode.as_str(),
        "bindings": list,
    });
    Some(Stored { bindings: ids, ..stored(Kind::Application, one.pk.to_string(), fields) })
}

fn outpost(one: &Outpost, names: &Names<'_>) -> Option<Stored> {
    if one.kind != OutpostKind::Rac {
        return None;
    }
    let name =
        |id: &ProviderId| names.providers.get(id).map_or_else(|| id.to_string(), |name| (*name).to_owned());
    let mut providers: Vec<String> = one.providers.iter().map(name).collect();
    providers.sort();
    Some(stored(Kind::Outpost, one.pk.to_string(), json!({ "name": one.name, "providers": providers })))
}

fn endpoint(one: &Endpoint, names: &Names<'_>, bindings: &Bindings<'_>) -> Stored {
    let (list, ids) = bindings_of(one.pk.0, bindings);
    let provider = names.providers.get(&one.provider).map_or(one.provider_obj.name.as_str(), |name| name);
    let fields = json!({
        "name": one.name,
        "provider": provider,
        "protocol": one.protocol.as_str(),
        "host": one.host,
        "maximum_connections": one.maximum_connections,
        "property_mappings": names.mappings(&one.property_mappings),
        "settings": one.settings,
        "bindings": list,
    });
    Stored { bindings: ids, ..stored(Kind::Endpoint, one.pk.to_string(), fields) }
}

/// The bindings of an object in order, and their ids.
fn bindings_of(target: Uuid, bindings: &Bindings<'_>) -> (Vec<Value>, Vec<String>) {
    let mut all: Vec<&Binding> = bindings.get(&target).cloned().unwrap_or_default();
    all.sort_by_key(|binding| (binding.order, binding.pk.to_string()));
    let one = |binding: &&Binding| {
        let subject = binding.subject?;
        let mut fields = Map::new();
        fields.insert(subject.kind().key().to_owned(), binding_name(binding, subject).into());
        fields.insert("order".to_owned(), binding.order.into());
        fields.insert("enabled".to_owned(), binding.enabled.into());
        fields.insert("negate".to_owned(), binding.negate.into());
        fields.insert("timeout".to_owned(), binding.timeout.into());
        fields.insert("failure_result".to_owned(), binding.failure_result.into());
        Some((Value::Object(fields), binding.pk.to_string()))
    };
    all.iter().filter_map(one).unzip()
}

fn binding_name(binding: &Binding, subject: Subject) -> String {
    let name = binding.name();
    if name.is_empty() { subject.id() } else { name }
}
