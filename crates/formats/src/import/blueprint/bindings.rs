//! The bindings of a blueprint, each an entry of its own.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use rac_messages::{Message, files};
use serde_json::{Map, Value};

use super::{Blueprint, Entry, KINDS, model_found, pair};
use crate::model::{BINDING_OPTIONS, SUBJECTS, Target, checked_binding};
use crate::node::Node;
use crate::{Import, Kind, Origin, Refused};

/// Among how many endpoints of one name `!Find` looks for the one of a provider.
const MOST_OF_A_NAME: usize = 100;

/// Adds the bindings to their targets. `places`: the objects of the import by their entries.
pub(super) fn read(
    blueprint: &Blueprint<'_>,
    bindings: Vec<&Entry<'_>>,
    places: &HashMap<usize, usize>,
    import: &mut Import,
) {
    let mut added: BTreeMap<usize, Vec<Value>> = BTreeMap::new();
    let mut lost = BTreeSet::new();
    for entry in bindings {
        let line = entry.node.line;
        let refuse = |why: Message| Refused { line, name: files::POLICY_BINDING, why };
        let place = |at| places.get(&at).copied().ok_or(files::BINDING_WITHOUT_TARGET);
        let at = match blueprint.bound(entry).and_then(place) {
            Ok(at) => at,
            Err(why) => {
                import.refused.push(refuse(why));
                continue;
            }
        };
        let list = added.entry(at).or_default();
        match blueprint.binding(entry, list.len()) {
            Ok(binding) => {
                list.push(binding);
                if let Some(one) = import.items.get_mut(at) {
                    let source = files::POLICY_BINDING;
                    one.origins.push(Origin { field: "bindings".to_owned(), line, source });
                }
            }
            Err(why) => {
                // A binding that is deleted restricts nothing.
                if !blueprint.is_deleted(entry) {
                    lost.insert(at);
                }
                import.refused.push(refuse(why));
            }
        }
    }
    import.bind(added, lost);
}

impl Blueprint<'_> {
    /// The entry that a binding is about.
    fn bound(&self, entry: &Entry<'_>) -> Result<usize, Message> {
        let target = entry.field("target").ok_or(files::BLUEPRINT_NO_TARGET)?;
        let at = match target.tag.as_deref() {
            Some("!KeyOf") => self.id_of(target),
            Some("!Find") => self.target_found(target)?,
            _ => None,
        };
        let has_bindings = |at: &usize| {
            let model = self.entries.get(*at).map_or("", |entry| entry.model.as_str());
            KINDS.iter().any(|(of, kind)| *of == model && kind.field("bindings").is_some())
        };
        at.filter(has_bindings).ok_or(files::BINDING_WITHOUT_TARGET)
    }

    /// The endpoint or application of the file that `!Find` would find. Names of endpoints are not unique.
    fn target_found(&self, node: &Node) -> Result<Option<usize>, Message> {
        let model = model_found(node);
        let Some((_, kind)) = KINDS.iter().find(|(of, _)| *of == model) else { return Ok(None) };
        let field = if *kind == Kind::Application { "slug" } else { "name" };
        let Some(name) = self.found(node, field) else { return Ok(None) };
        let all = self.by_name.get(&(*kind, name)).map(Vec::as_slice).unwrap_or_default();
        let provider = pair(node, "provider").and_then(|pair| pair.elements().get(1));
        let provider = provider.map(|provider| self.name_of(provider, Target::Provider)).transpose()?;
        let fits = |at: &usize| {
            let of = self.entries.get(*at).and_then(|entry| entry.field("provider"));
            provider.as_ref().is_none_or(|name| {
                of.and_then(|of| self.name_of(of, Target::Provider).ok()).as_ref() == Some(name)
            })
        };
        let mut found = all.iter().copied().filter(fits);
        match (found.next(), found.next()) {
            (found, None) if all.len() <= MOST_OF_A_NAME => Ok(found),
            _ => Err(files::BLUEPRINT_SEVERAL),
        }
    }

    /// A binding; `at` is its place among those of its target.
    fn binding(&self, entry: &Entry<'_>, at: usize) -> Result<Value, Message> {
        self.check_state(entry)?;
        let mut binding = Map::new();
        for (key, target) in SUBJECTS {
            if let Some(subject) = entry.field(key).filter(|subject| !subject.is_null()) {
                binding.insert(key.to_owned(), self.name_of(subject, target)?.into());
            }
        }
        for (key, ..) in BINDING_OPTIONS {
            if let Some(value) = entry.field(key) {
                binding.insert(key.to_owned(), self.scope.value(value)?);
            }
        }
        checked_binding(at, Value::Object(binding))
    }
}
