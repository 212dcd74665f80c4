//! authentik's blueprints: entries whose values can have tags.

mod bindings;
mod values;

use std::collections::{HashMap, HashSet};

use rac_messages::{Argument, Message, files};
use serde_json::{Map, Value};

use crate::keep;
use crate::model::{FieldKind, Note, Target, shown};
use crate::node::Node;
use crate::{FormatError, Import, Imported, Item, Kind, Loss, MAX_ROWS, Origin, Refused};
use values::Scope;

/// The kinds of objects by model.
const KINDS: [(&str, Kind); 5] = [
    ("authentik_providers_rac.racpropertymapping", Kind::PropertyMapping),
    ("authentik_providers_rac.racprovider", Kind::Provider),
    ("authentik_core.application", Kind::Application),
    ("authentik_outposts.outpost", Kind::Outpost),
    ("authentik_providers_rac.endpoint", Kind::Endpoint),
];

const BINDING: &str = "authentik_policies.policybinding";

/// Models that are referred to by name: the model, the kind of object, and the field with the name.
const NAMED: [(&str, Target, &str); 6] = [
    ("authentik_flows.flow", Target::Flow, "slug"),
    ("authentik_providers_rac.racpropertymapping", Target::PropertyMapping, "name"),
    ("authentik_providers_rac.racprovider", Target::Provider, "name"),
    ("authentik_core.user", Target::User, "username"),
    ("authentik_core.group", Target::Group, "name"),
    ("authentik_policies.policy", Target::Policy, "name"),
];

/// Fields of authentik's models that RAC Admin does not use; they are not reported if they are empty.
const SILENT: [&str; 4] = ["auth_mode", "type", "invalidation_flow", "managed"];

/// The parts of an entry that are read.
const PARTS: [&str; 6] = ["model", "id", "state", "conditions", "identifiers", "attrs"];

pub(super) fn read(node: &Node) -> Result<Import, FormatError> {
    let entries: Vec<&Node> = match node.get("entries") {
        // Entries can be grouped: a list below each name.
        Some(groups) if groups.is_map() => {
            groups.entries().iter().flat_map(|(_, group)| group.elements()).collect()
        }
        list => list.map(Node::elements).unwrap_or_default().iter().collect(),
    };
    if entries.len() > MAX_ROWS {
        return Err(FormatError::too_many());
    }
    let mut import = Import::default();
    let blueprint = Blueprint::new(node, entries);
    let mut places: HashMap<usize, usize> = HashMap::new();
    let mut bindings = Vec::new();
    for (at, entry) in blueprint.entries.iter().enumerate() {
        let line = entry.node.line;
        let name = || Message::verbatim(shown(&blueprint.called(entry)));
        let refuse = |why: Message| Refused { line, name: name(), why };
        if entry.model == BINDING {
            bindings.push(entry);
            continue;
        }
        let Some((_, kind)) = KINDS.iter().find(|(model, _)| *model == entry.model) else {
            let what = match blueprint.names.get(at) {
                Some(Some(name)) => files::name_of_model(shown(&entry.model), shown(name)),
                _ => files::entry_of_model(shown(&entry.model)),
            };
            let why = match NAMED.iter().any(|(model, ..)| *model == entry.model) {
                true => files::BLUEPRINT_NOT_CREATED,
                false => files::NO_OBJECT,
            };
            import.losses.push(Loss::new(line, what, why));
            continue;
        };
        match blueprint.item(*kind, entry) {
            Ok(one) => {
                places.insert(at, import.items.len());
                import.items.push(one);
            }
            Err(why) => import.refused.push(refuse(why)),
        }
    }
    bindings::read(&blueprint, bindings, &places, &mut import);
    let defaults: Vec<String> = blueprint.scope.defaults.borrow().iter().map(|name| shown(name)).collect();
    if !defaults.is_empty() {
        let text = files::tag_defaults_taken(Argument::list(&defaults));
        import.notes.push(Note { line: 0, text });
    }
    Ok(import)
}

struct Entry<'a> {
    node: &'a Node,
    model: String,
}

impl<'a> Entry<'a> {
    /// The identifying fields, and the other fields.
    fn fields(&self) -> impl Iterator<Item = &'a (String, Node)> {
        let of = |part: &str| self.node.get(part).map(Node::entries).unwrap_or_default();
        let attrs = of("attrs");
        let there: HashSet<&str> = attrs.iter().map(|(name, _)| name.as_str()).collect();
        let identifiers = of("identifiers").iter().filter(move |(name, _)| !there.contains(name.as_str()));
        identifiers.chain(attrs)
    }

    fn field(&self, name: &str) -> Option<&'a Node> {
        let of = |part: &str| self.node.get(part).and_then(|part| part.get(name));
        of("attrs").or_else(|| of("identifiers"))
    }
}

struct Blueprint<'a> {
    scope: Scope<'a>,
    entries: Vec<Entry<'a>>,
    /// The entries by their `id`.
    by_id: HashMap<String, usize>,
    /// The names of the entries that references use.
    names: Vec<Option<String>>,
    /// Endpoints by name and applications by slug, as the targets of bindings.
    by_name: HashMap<(Kind, String), Vec<usize>>,
}

impl<'a> Blueprint<'a> {
    fn new(node: &'a Node, entries: Vec<&'a Node>) -> Self {
        let model =
            |node: &Node| node.get("model").and_then(Node::text).unwrap_or_default().to_ascii_lowercase();
        let entries: Vec<Entry<'_>> =
            entries.into_iter().map(|node| Entry { node, model: model(node) }).collect();
        let scope = Scope::new(node.get("context"));
        let (mut by_id, mut names) = (HashMap::new(), Vec::new());
        let mut by_name: HashMap<(Kind, String), Vec<usize>> = HashMap::new();
        for (at, entry) in entries.iter().enumerate() {
            if let Some(id) = entry.node.get("id").and_then(Node::spelling) {
                by_id.insert(id, at);
            }
            let key = match entry.model.as_str() {
                "authentik_core.application" | "authentik_flows.flow" => "slug",
                "authentik_core.user" => "username",
                _ => "name",
            };
            let name = match entry.field(key).map(|name| scope.value(name)) {
                Some(Ok(Value::String(name))) if !name.is_empty() => Some(name),
                _ => None,
            };
            let kind = KINDS.iter().find(|(model, _)| *model == entry.model);
            if let (Some((_, kind)), Some(name)) = (kind, &name) {
                by_name.entry((*kind, name.clone())).or_default().push(at);
            }
            names.push(name);
        }
        Self { scope, entries, by_id, names, by_name }
    }

    /// The name of an entry in messages.
    fn called(&self, entry: &Entry<'_>) -> String {
        let name = entry.field("name").or_else(|| entry.field("slug")).map(|name| self.scope.value(name));
        match name {
            Some(Ok(Value::String(name))) => name,
            _ => entry.model.rsplit('.').next().unwrap_or_default().to_owned(),
        }
    }

    fn is_deleted(&self, entry: &Entry<'_>) -> bool {
        entry.node.get("state").and_then(Node::text) == Some("absent")
    }

    /// Whether the entry is created, as far as the file says.
    fn check_state(&self, entry: &Entry<'_>) -> Result<(), Message> {
        let conditions = entry.node.get("conditions").is_some_and(|conditions| !conditions.is_empty());
        match (self.is_deleted(entry), conditions) {
            (true, _) => Err(files::BLUEPRINT_DELETES),
            (_, true) => Err(files::BLUEPRINT_CONDITIONS),
            _ => Ok(()),
        }
    }

    fn item(&self, kind: Kind, entry: &Entry<'_>) -> Result<Imported, Message> {
        self.check_state(entry)?;
        if kind == Kind::Outpost && entry.field("type").and_then(Node::text).is_some_and(|kind| kind != "rac")
        {
            return Err(files::BLUEPRINT_OTHER_OUTPOST);
        }
        let (mut fields, mut origins, mut losses) = (Map::new(), Vec::new(), Vec::new());
        let unknown = |(name, node): &&(String, Node)| !PARTS.contains(&name.as_str()) && !node.is_empty();
        for (name, node) in entry.node.entries().iter().filter(unknown) {
            losses.push(Loss::new(node.line, files::quoted(shown(name)), files::NO_IMPORTED_FIELD));
        }
        for (name, node) in entry.fields() {
            let line = node.line;
            let known = kind.field(name).filter(|field| field.kind != FieldKind::Bindings);
            let Some(field) = known else {
                if !SILENT.contains(&name.as_str()) && !node.is_empty() {
                    losses.push(Loss::new(line, files::quoted(shown(name)), files::NO_IMPORTED_FIELD));
                }
                continue;
            };
            let mut lost = Vec::new();
            let value = match field.kind {
                FieldKind::Settings => self.settings(node, name, &mut lost),
                FieldKind::Reference(target) => self.name_of(node, target).map(Value::String),
                FieldKind::OptionalReference(_) if node.is_null() => Ok(Value::Null),
                FieldKind::OptionalReference(target) => self.name_of(node, target).map(Value::String),
                FieldKind::References(target) => self.names_of(node, target, &mut lost),
                _ => self.scope.value(node),
            };
            losses.extend(lost.into_iter().map(|(what, line, why)| Loss::new(line, what, why)));
            match value {
                Ok(value) => fields.insert(name.clone(), value),
                Err(why) if field.required && !matches!(field.kind, FieldKind::Reference(_)) => {
                    return Err(files::mistake_in_field(name, why));
                }
                Err(why) => {
                    losses.push(Loss::new(line, files::quoted(shown(name)), why));
                    continue;
                }
            };
            origins.push(Origin { field: name.clone(), line, source: files::quoted(shown(name)) });
        }
        let (item, problems) = Item::from_fields(kind, fields);
        if let Some(problem) = problems.into_iter().next() {
            return Err(problem.message);
        }
        match item.key().1 {
            "" => Err(files::NO_NAME),
            _ => Ok(Imported { item, line: entry.node.line, origins, losses }),
        }
    }

    fn settings(
        &self,
        node: &Node,
        name: &str,
        lost: &mut Vec<(Message, usize, Message)>,
    ) -> Result<Value, Message> {
        if !node.is_map() || node.tag.is_some() {
            return self.scope.value(node);
        }
        let mut settings = Map::new();
        for (key, value) in node.entries() {
            match self.scope.value(value) {
                Ok(value) => {
                    settings.insert(key.clone(), value);
                }
                Err(why) => {
                    // Settings are written as a whole: what is not known here stays as it is there.
                    settings.insert(key.clone(), keep::marker());
                    let what = files::quoted(format!("{}.{}", shown(name), shown(key)));
                    lost.push((what, value.line, why));
                }
            }
        }
        Ok(Value::Object(settings))
    }

    fn names_of(
        &self,
        node: &Node,
        target: Target,
        lost: &mut Vec<(Message, usize, Message)>,
    ) -> Result<Value, Message> {
        let mut names = Vec::new();
        for (at, one) in node.elements().iter().enumerate() {
            match self.name_of(one, target) {
                Ok(name) => names.push(name),
                Err(why) => lost.push((files::reference(target.as_str(), at + 1), one.line, why)),
            }
        }
        // A shorter list would take away what is there.
        match target == Target::PropertyMapping && !lost.is_empty() {
            true => Err(files::LIST_LEFT_ALONE),
            false => Ok(names.into()),
        }
    }

    /// The name of the object that `!KeyOf` or `!Find` refers to.
    fn name_of(&self, node: &Node, target: Target) -> Result<String, Message> {
        let unknown = || files::blueprint_unknown(target.as_str());
        let (_, _, key) = NAMED.iter().find(|(_, of, _)| *of == target).ok_or_else(unknown)?;
        match node.tag.as_deref() {
            Some("!KeyOf") => {
                let at = self.id_of(node).ok_or(files::BLUEPRINT_NO_ID)?;
                let model = self.entries.get(at).map(|entry| entry.model.as_str());
                let is_one = NAMED.iter().any(|(of, to, _)| Some(*of) == model && *to == target)
                    || (target == Target::Policy
                        && model.is_some_and(|model| model.starts_with("authentik_policies_")));
                match self.names.get(at).cloned().flatten() {
                    Some(name) if is_one => Ok(name),
                    _ => Err(unknown()),
                }
            }
            Some("!Find") if is_model_of(&model_found(node), target) => {
                self.found(node, key).ok_or_else(unknown)
            }
            Some("!Find") => Err(unknown()),
            _ => match self.scope.value(node) {
                Ok(_) => Err(files::id_in_place_of_name(target.as_str())),
                Err(why) => Err(why),
            },
        }
    }

    /// The entry that `!KeyOf` refers to.
    fn id_of(&self, node: &Node) -> Option<usize> {
        let id = Node { tag: None, ..node.clone() }.spelling()?;
        self.by_id.get(&id).copied()
    }

    /// The value that `!Find [model, [field, value], …]` searches for in a field.
    fn found(&self, node: &Node, field: &str) -> Option<String> {
        match self.scope.value(pair(node, field)?.elements().get(1)?) {
            Ok(Value::String(name)) => Some(name),
            Ok(value @ Value::Number(_)) => Some(value.to_string()),
            _ => None,
        }
    }
}

/// The model that `!Find [model, …]` searches.
fn model_found(node: &Node) -> String {
    node.elements().first().and_then(Node::text).unwrap_or_default().to_ascii_lowercase()
}

/// The condition `[field, value]` of a `!Find`.
fn pair<'a>(node: &'a Node, field: &str) -> Option<&'a Node> {
    node.elements().iter().skip(1).find(|pair| pair.elements().first().and_then(Node::text) == Some(field))
}

/// Whether objects of a model can be what a reference means. Some models stand for several.
fn is_model_of(model: &str, target: Target) -> bool {
    match target {
        Target::Policy => model.starts_with("authentik_policies"),
        Target::Provider if model == "authentik_core.provider" => true,
        Target::PropertyMapping if model == "authentik_core.propertymapping" => true,
        _ => NAMED.iter().any(|(of, to, _)| *of == model && *to == target),
    }
}
