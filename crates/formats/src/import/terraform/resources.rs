//! Resources of authentik's Terraform provider, and their conversion to objects.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use rac_messages::{Argument, Message, files};
use serde_json::{Map, Value};

use super::hcl::{Body, Expr, Part};
use super::values::{Scope, is_nothing};
use crate::model::{BINDING_OPTIONS, FieldKind, Note, Problem, SUBJECTS, Target, checked_binding, shown};
use crate::{Import, Imported, Item, Kind, Loss, Origin, Refused};

/// A resource or a data source (`data`).
pub(super) struct Resource {
    pub line: usize,
    pub data: bool,
    pub kind: String,
    pub name: String,
    pub attributes: Vec<(String, usize, Expr)>,
    /// Its name in messages: `authentik_rac_endpoint.build`.
    pub source: String,
}

impl Resource {
    fn get(&self, name: &str) -> Option<&Expr> {
        self.attributes.iter().find(|(key, ..)| key == name).map(|(.., value)| value)
    }

    /// Whether it stands for several, which only the state has.
    fn repeats(&self) -> Option<&str> {
        ["for_each", "count"].into_iter().find(|name| self.get(name).is_some())
    }

    fn called(&self) -> Message {
        Message::verbatim(&*self.source)
    }
}

/// All resources of a file.
#[derive(Default)]
pub(super) struct Resources {
    scope: Scope,
    all: Vec<Resource>,
    /// By address: `data.authentik_flow.default`, `authentik_group.night`.
    by_address: HashMap<String, usize>,
    /// The names that references use, of the resources that have one.
    names: Vec<Option<String>>,
    /// By family and id, from a state: a user and a provider can have the same number.
    by_id: HashMap<String, usize>,
}

/// The kinds of objects by the types of their resources.
const KINDS: [(&str, Kind); 5] = [
    ("authentik_property_mapping_provider_rac", Kind::PropertyMapping),
    ("authentik_provider_rac", Kind::Provider),
    ("authentik_application", Kind::Application),
    ("authentik_outpost", Kind::Outpost),
    ("authentik_rac_endpoint", Kind::Endpoint),
];

/// Attributes with a different name in Terraform.
const RENAMED: [(Kind, &str, &str); 4] = [
    (Kind::PropertyMapping, "settings", "static_settings"),
    (Kind::Application, "protocol_provider", "provider"),
    (Kind::Outpost, "protocol_providers", "providers"),
    (Kind::Endpoint, "protocol_provider", "provider"),
];

/// The defaults of Terraform's provider that differ from authentik's.
const DEFAULTS: [(Kind, &str, &str); 2] =
    [(Kind::Provider, "connection_expiry", "seconds=0"), (Kind::Endpoint, "maximum_connections", "0")];

/// Attributes that only Terraform, or every resource, has.
const SILENT: [&str; 8] =
    ["id", "uuid", "pk", "depends_on", "lifecycle", "provider", "client_id", "timeouts"];

impl Resources {
    pub fn of_configuration(body: Body, import: &mut Import) -> Self {
        let mut resources = Self::default();
        let mut others: Vec<(usize, Message)> = Vec::new();
        for block in body.blocks {
            let label = |at: usize| block.labels.get(at).map_or("", String::as_str);
            match label(0) {
                kind @ ("resource" | "data") => {
                    let data = kind == "data";
                    let source = format!("{}.{}", shown(label(1)), shown(label(2)));
                    let (kind, name) = (label(1).to_owned(), label(2).to_owned());
                    let mut attributes = block.body.attributes;
                    // Nested blocks: `dynamic`, `lifecycle`.
                    let inner = block.body.blocks.iter().filter_map(|one| one.labels.first());
                    attributes.extend(inner.map(|name| (name.clone(), block.line, Expr::Other)));
                    resources.add(Resource { line: block.line, data, kind, name, attributes, source });
                }
                "variable" => {
                    let default = block.body.attributes.iter().find(|(name, ..)| name == "default");
                    let default = default.map(|(.., value)| value.clone());
                    resources.scope.variables.insert(label(1).to_owned(), default);
                }
                "locals" => {
                    let locals = block.body.attributes.into_iter().map(|(name, _, value)| (name, value));
                    resources.scope.locals.extend(locals);
                }
                "terraform" | "provider" | "import" | "output" | "moved" | "removed" | "check" => {}
                other => others.push((block.line, files::block(shown(other), shown(label(1))))),
            }
        }
        for (line, what) in others {
            import.losses.push(Loss::new(line, what, files::TERRAFORM_ONLY));
        }
        resources
    }

    pub fn is_empty(&self) -> bool {
        !self.all.iter().any(|one| !one.data && KINDS.iter().any(|(kind, _)| *kind == one.kind))
    }

    pub fn add(&mut self, resource: Resource) {
        let at = self.all.len();
        let data = if resource.data { "data." } else { "" };
        self.by_address.insert(format!("{data}{}.{}", resource.kind, resource.name), at);
        for key in ["id", "uuid"] {
            if let Some(Ok(Value::String(id))) = resource.get(key).map(|id| self.scope.value(id)) {
                self.by_id.insert(format!("{} {id}", family(&resource.kind)), at);
            }
        }
        self.all.push(resource);
    }

    /// Converts the resources to objects.
    pub fn read(mut self, import: &mut Import) {
        self.names = self.all.iter().map(|resource| self.own_name(resource)).collect();
        self.read_all(import);
    }

    fn own_name(&self, resource: &Resource) -> Option<String> {
        let named = NAMED.iter().find(|(kind, ..)| *kind == resource.kind).map_or("name", |(.., key)| key);
        match self.scope.value(resource.get(named)?) {
            Ok(Value::String(name)) if !name.is_empty() => Some(name),
            _ => None,
        }
    }

    fn read_all(&self, import: &mut Import) {
        let mut places: HashMap<usize, usize> = HashMap::new();
        let mut bindings = Vec::new();
        for (at, resource) in self.all.iter().enumerate().filter(|(_, resource)| !resource.data) {
            if resource.kind == "authentik_policy_binding" {
                bindings.push(resource);
                continue;
            }
            let Some((_, kind)) = KINDS.iter().find(|(kind, _)| *kind == resource.kind) else {
                // Users, groups and flows are only needed by name.
                if !NAMED.iter().any(|(kind, ..)| *kind == resource.kind) {
                    import.losses.push(Loss::new(resource.line, resource.called(), files::NO_OBJECT));
                }
                continue;
            };
            let (line, name) = (resource.line, resource.called());
            match self.item(*kind, resource, import) {
                Ok(one) => {
                    places.insert(at, import.items.len());
                    import.items.push(one);
                }
                Err(why) => import.refused.push(Refused { line, name, why }),
            }
        }
        let mut added: BTreeMap<usize, Vec<Value>> = BTreeMap::new();
        let mut lost = BTreeSet::new();
        for resource in bindings {
            let line = resource.line;
            let refuse = |why: Message| Refused { line, name: resource.called(), why };
            let Some((at, one)) =
                self.bound(resource, &places).and_then(|at| Some((at, import.items.get_mut(at)?)))
            else {
                import.refused.push(refuse(files::BINDING_WITHOUT_TARGET));
                continue;
            };
            let list = added.entry(at).or_default();
            match self.binding(resource, list.len()) {
                Ok(binding) => {
                    list.push(binding);
                    let source = resource.called();
                    one.origins.push(Origin { field: "bindings".to_owned(), line, source });
                }
                Err(why) => {
                    lost.insert(at);
                    import.refused.push(refuse(why));
                }
            }
        }
        import.bind(added, lost);
        let defaults: Vec<String> = self.scope.defaults.borrow().iter().map(|name| shown(name)).collect();
        if !defaults.is_empty() {
            let text = files::terraform_defaults_taken(Argument::list(&defaults));
            import.notes.push(Note { line: 0, text });
        }
    }

    fn item(&self, kind: Kind, resource: &Resource, import: &mut Import) -> Result<Imported, Message> {
        if let Some(name) = resource.repeats() {
            return Err(files::terraform_repeats(name));
        }
        if kind == Kind::Outpost
            && let Some(Ok(Value::String(other))) = resource.get("type").map(|one| self.scope.value(one))
            && other != "rac"
        {
            return Err(files::terraform_other_outpost(shown(&other)));
        }
        let (mut fields, mut origins, mut losses) = (Map::new(), Vec::new(), Vec::new());
        for (attribute, line, value) in &resource.attributes {
            let renamed = RENAMED.iter().find(|(of, name, _)| *of == kind && name == attribute);
            let key = renamed.map_or(attribute.as_str(), |(.., key)| key);
            let what = || files::inside(shown(attribute), &resource.source);
            let known = kind.field(key).filter(|field| {
                // `provider` is Terraform's own argument, and `bindings` is not an attribute.
                (renamed.is_some() || attribute != "provider") && field.kind != FieldKind::Bindings
            });
            let Some(field) = known else {
                let is_type = kind == Kind::Outpost && attribute == "type";
                if *value != Expr::Null && !is_type && !SILENT.contains(&attribute.as_str()) {
                    losses.push(Loss::new(*line, what(), files::NO_IMPORTED_FIELD));
                }
                continue;
            };
            let mut lost = Vec::new();
            let value = match field.kind {
                FieldKind::Settings => self.scope.settings(value, &mut lost).map(Value::Object),
                FieldKind::Reference(target) => self.name_of(value, target).map(Value::String),
                FieldKind::OptionalReference(_) if *value == Expr::Null => Ok(Value::Null),
                FieldKind::OptionalReference(target) => self.name_of(value, target).map(Value::String),
                FieldKind::References(target) => self.names_of(value, target, &mut lost),
                _ => self.scope.value(value),
            };
            for (name, why) in lost {
                losses.push(Loss::new(*line, files::inside(name, what()), why));
            }
            match value {
                Ok(Value::Null) if !matches!(field.kind, FieldKind::OptionalReference(_)) => continue,
                Ok(value) => fields.insert(key.to_owned(), value),
                Err(why) => {
                    losses.push(Loss::new(*line, what(), why));
                    continue;
                }
            };
            origins.push(Origin {
                field: key.to_owned(),
                line: *line,
                source: files::quoted(shown(attribute)),
            });
        }
        for (_, key, value) in DEFAULTS.iter().filter(|(of, ..)| *of == kind) {
            if fields.contains_key(*key) {
                continue;
            }
            fields.insert((*key).to_owned(), (*value).into());
            let text = files::terraform_default(*key, &resource.source, *value);
            import.notes.push(Note { line: resource.line, text });
        }
        let (item, problems) = Item::from_fields(kind, fields);
        if let Some(Problem { message, .. }) = problems.into_iter().next() {
            return Err(message);
        }
        match item.key().1 {
            "" => Err(files::TERRAFORM_NAME_UNKNOWN),
            _ => Ok(Imported { item, line: resource.line, origins, losses }),
        }
    }

    /// The resource of the file that an expression refers to.
    fn resource_of(&self, expression: &Expr, families: &[&str]) -> Option<usize> {
        let by_id =
            |id: &str| families.iter().find_map(|family| self.by_id.get(&format!("{family} {id}")).copied());
        match self.scope.followed(expression) {
            Expr::Reference(path) => {
                let data = path.first().is_some_and(|first| first == "data");
                let [kind, name, index @ ..] = path.get(usize::from(data)..)? else { return None };
                let data = if data { "data." } else { "" };
                let address = format!("{data}{kind}.{name}");
                let indexed = index.first().filter(|index| index.starts_with('['));
                let indexed = indexed.map(|index| format!("{address}{index}"));
                let found = indexed.and_then(|address| self.by_address.get(&address));
                found.or_else(|| self.by_address.get(&address)).copied()
            }
            Expr::Text(parts) => match parts.as_slice() {
                [Part::Value(value)] => self.resource_of(value, families),
                [Part::Literal(id)] => by_id(id),
                _ => None,
            },
            Expr::Number(id) => by_id(id),
            Expr::Call(name, arguments) if name == "tonumber" || name == "tostring" => {
                arguments.first().and_then(|one| self.resource_of(one, families))
            }
            _ => None,
        }
    }

    /// The name of the object that an expression refers to.
    fn name_of(&self, expression: &Expr, target: Target) -> Result<String, Message> {
        let kind = target.as_str();
        let family = NAMED.iter().find(|(_, of, _)| *of == target).map_or(&POLICY, |(family, ..)| family);
        let unknown = || match self.scope.followed(expression) {
            Expr::Text(_) | Expr::Number(_) => files::id_in_place_of_name(kind),
            _ => files::terraform_unknown(kind),
        };
        let at = self.resource_of(expression, &[family]).ok_or_else(unknown)?;
        let resource = self.all.get(at).ok_or_else(unknown)?;
        if self::family(&resource.kind) != *family {
            return Err(files::terraform_no_such_kind(kind, &resource.source));
        }
        match self.names.get(at).cloned().flatten() {
            Some(name) => Ok(name),
            None => Err(files::terraform_unnamed(kind)),
        }
    }

    fn names_of(
        &self,
        expression: &Expr,
        target: Target,
        lost: &mut Vec<(Message, Message)>,
    ) -> Result<Value, Message> {
        let list = match self.scope.followed(expression) {
            Expr::List(list) => list,
            Expr::Null => return Ok(Value::Null),
            Expr::Call(name, arguments) if matches!(name.as_str(), "tolist" | "toset") => {
                match arguments.as_slice() {
                    [Expr::List(list)] => list,
                    _ => return Err(files::TERRAFORM_COMPUTES_LIST),
                }
            }
            _ => return Err(files::TERRAFORM_COMPUTES_LIST),
        };
        let mut names = Vec::new();
        for (at, one) in list.iter().enumerate() {
            match self.name_of(one, target) {
                Ok(name) => names.push(Value::String(name)),
                Err(why) => lost.push((files::reference(target.as_str(), at + 1), why)),
            }
        }
        // A shorter list would take away what is there.
        match target == Target::PropertyMapping && !lost.is_empty() {
            true => Err(files::LIST_LEFT_ALONE),
            false => Ok(Value::Array(names)),
        }
    }

    /// The place of the object that a binding is about.
    fn bound(&self, resource: &Resource, places: &HashMap<usize, usize>) -> Option<usize> {
        let families = ["authentik_rac_endpoint", "authentik_application"];
        let target = resource.get("target").and_then(|target| self.resource_of(target, &families))?;
        let is_bound = self.all.get(target).is_some_and(|one| families.contains(&one.kind.as_str()));
        places.get(&target).copied().filter(|_| is_bound)
    }

    /// A binding; `at` is its place among those of its target.
    fn binding(&self, resource: &Resource, at: usize) -> Result<Value, Message> {
        if resource.repeats().is_some() {
            return Err(files::TERRAFORM_BINDING_REPEATS);
        }
        let mut binding = Map::new();
        for (key, target) in SUBJECTS {
            if let Some(subject) = resource.get(key).filter(|subject| !is_nothing(subject)) {
                binding.insert(key.to_owned(), self.name_of(subject, target)?.into());
            }
        }
        for (key, ..) in BINDING_OPTIONS {
            match resource.get(key).map(|value| self.scope.value(value)) {
                Some(Ok(Value::Null)) | None => {}
                Some(value) => {
                    binding.insert(key.to_owned(), value?);
                }
            }
        }
        checked_binding(at, Value::Object(binding))
    }
}

/// Policies of all types.
const POLICY: &str = "authentik_policy";

/// The type of a resource, with a common type for all policies.
fn family(kind: &str) -> &str {
    let is_policy = kind.starts_with("authentik_policy_") && kind != "authentik_policy_binding";
    if is_policy { POLICY } else { kind }
}

/// Types that are referred to by name: the type, the kind of object, and the attribute with the name.
const NAMED: [(&str, Target, &str); 5] = [
    ("authentik_flow", Target::Flow, "slug"),
    ("authentik_property_mapping_provider_rac", Target::PropertyMapping, "name"),
    ("authentik_provider_rac", Target::Provider, "name"),
    ("authentik_user", Target::User, "username"),
    ("authentik_group", Target::Group, "name"),
];
