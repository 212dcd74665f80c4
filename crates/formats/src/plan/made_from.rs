//! What a plan was made from: before something is changed or deleted, it is read again and compared with this.

use std::collections::HashMap;

use authentik_rac::applications::Application;
use authentik_rac::bindings::Binding;
use authentik_rac::change::Fields;
use authentik_rac::endpoints::Endpoint;
use authentik_rac::outposts::Outpost;
use authentik_rac::property_mappings::PropertyMapping;
use authentik_rac::providers::Provider;
use authentik_rac::wire::FromWire;
use serde_json::{Value, json};

use super::Subject;
use crate::Kind;
use crate::instance::Instance;

/// What the instance had where a step begins.
#[derive(Clone, Default, PartialEq, Eq)]
pub(crate) struct MadeFrom {
    /// The writable fields of what is changed or deleted, as in the API.
    pub base: Fields,
    /// Of a new endpoint or binding, the ids of those there that could be taken for it.
    pub known: Vec<String>,
    /// How many endpoints a provider has that is deleted.
    pub endpoints: usize,
}

/// Without the fields, which may hold secrets.
impl std::fmt::Debug for MadeFrom {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "MadeFrom")
    }
}

/// An object as authentik sends it.
pub(crate) trait Object: FromWire {
    fn id(&self) -> String;
    /// Its writable fields, as in the API.
    fn base(&self) -> Fields;
}

macro_rules! object {
    ($($object:ty),+) => {
        $(impl Object for $object {
            fn id(&self) -> String {
                self.pk.to_string()
            }

            fn base(&self) -> Fields {
                self.fields().to_json()
            }
        })+
    };
}

object!(PropertyMapping, Provider, Endpoint, Binding);

impl Object for Application {
    fn id(&self) -> String {
        self.pk.to_string()
    }

    fn base(&self) -> Fields {
        let mode = self.policy_engine_mode.as_str();
        fields(
            json!({ "slug": self.slug, "name": self.name, "provider": self.provider, "policy_engine_mode": mode }),
        )
    }
}

impl Object for Outpost {
    fn id(&self) -> String {
        self.pk.to_string()
    }

    fn base(&self) -> Fields {
        fields(json!({ "name": self.name, "providers": self.providers }))
    }
}

fn fields(value: Value) -> Fields {
    match value {
        Value::Object(fields) => fields,
        _ => Fields::new(),
    }
}

/// The objects of an instance by their ids.
pub(super) struct Bases<'a> {
    mappings: HashMap<String, &'a PropertyMapping>,
    providers: HashMap<String, &'a Provider>,
    applications: HashMap<String, &'a Application>,
    outposts: HashMap<String, &'a Outpost>,
    endpoints: HashMap<String, &'a Endpoint>,
    bindings: HashMap<String, &'a Binding>,
    endpoint_names: HashMap<&'a str, Vec<&'a Endpoint>>,
}

impl<'a> Bases<'a> {
    pub fn new(instance: &'a Instance) -> Self {
        let mut endpoint_names: HashMap<&str, Vec<&Endpoint>> = HashMap::new();
        for endpoint in &instance.endpoints {
            endpoint_names.entry(&endpoint.name).or_default().push(endpoint);
        }
        Self {
            mappings: by_id(&instance.property_mappings),
            providers: by_id(&instance.providers),
            applications: by_id(&instance.applications),
            outposts: by_id(&instance.outposts),
            endpoints: by_id(&instance.endpoints),
            bindings: by_id(&instance.bindings),
            endpoint_names,
        }
    }

    /// The writable fields of an object; none where there is no such object.
    pub fn of(&self, subject: Subject, id: &str) -> Fields {
        fn get<T: Object>(all: &HashMap<String, &T>, id: &str) -> Option<Fields> {
            all.get(id).map(|object| object.base())
        }
        match subject {
            Subject::Object(Kind::PropertyMapping) => get(&self.mappings, id),
            Subject::Object(Kind::Provider) => get(&self.providers, id),
            Subject::Object(Kind::Application) => get(&self.applications, id),
            Subject::Object(Kind::Outpost) => get(&self.outposts, id),
            Subject::Object(Kind::Endpoint) => get(&self.endpoints, id),
            Subject::Binding => get(&self.bindings, id),
        }
        .unwrap_or_default()
    }

    /// The endpoints of a name, of all providers.
    pub fn endpoints_like(&self, name: &str) -> Vec<String> {
        self.endpoint_names.get(name).into_iter().flatten().map(|endpoint| endpoint.id()).collect()
    }
}

fn by_id<T: Object>(all: &[T]) -> HashMap<String, &T> {
    all.iter().map(|object| (object.id(), object)).collect()
}
