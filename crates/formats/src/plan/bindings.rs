//! Steps for the bindings of an object.

use std::collections::HashMap;

use rac_messages::plan_files as words;
use serde_json::{Map, Value};

use super::build::Builder;
use super::compare::{FieldChange, same_value};
use super::{Action, BindingTarget, MadeFrom, Step, Subject};
use crate::instance::Stored;
use crate::model::{BINDING_OPTIONS, SUBJECTS, Target, shown};
use crate::snapshot::Part;
use crate::{Item, Kind};

/// A binding of the instance: its id and its fields.
type There<'a> = (&'a str, &'a Map<String, Value>);

/// Adds the steps for the bindings of an object, whose own step is at `step`; what goes is put into `removed`.
pub(super) fn plan_bindings(
    builder: &mut Builder<'_>,
    at: usize,
    item: &Item,
    step: usize,
    there: Option<&Stored>,
    removed: &mut Vec<Step>,
) {
    if !item.fields.contains_key("bindings") {
        return;
    }
    let Some(own) = builder.plan.steps.get(step) else { return };
    let target = match (&own.id, &own.action) {
        (Some(id), _) => Some(BindingTarget::Id(id.clone())),
        (None, Action::Create) => Some(BindingTarget::Step(step)),
        (None, _) => None,
    };
    let of = if item.kind == Kind::Application { item.text("slug") } else { item.text("name") };
    let mut left: HashMap<(&str, &str), Vec<There<'_>>> = HashMap::new();
    for (binding, id) in there.into_iter().flat_map(|there| there.item.bindings().zip(&there.bindings)) {
        if let Some((key, _, name)) = subject(binding) {
            left.entry((key, name)).or_default().push((id, binding));
        }
    }
    // The next of a subject is the last of its list.
    left.values_mut().for_each(|list| list.reverse());
    let mut is_complete = true;
    for binding in item.bindings() {
        let Some((key, kind, name)) = subject(binding) else { continue };
        let found = left.get_mut(&(key, name)).and_then(|list| {
            // One that is the same before the next; few are bound twice to the same.
            let same = list.iter().take(50).position(|(_, there)| same_binding(binding, there));
            same.map(|at| list.remove(at)).or_else(|| list.pop())
        });
        let mut changes = Vec::new();
        for (option, ..) in BINDING_OPTIONS {
            let (old, new) = (found.and_then(|(_, there)| there.get(option)), binding.get(option));
            if found.is_none() || !matches!((old, new), (Some(old), Some(new)) if same_value(old, new)) {
                changes.push(FieldChange {
                    field: option.to_owned(),
                    old: old.cloned(),
                    new: new.cloned(),
                    secret: false,
                });
            }
        }
        let id_of_subject = builder.ids.get(kind, name);
        if id_of_subject.is_err() && !builder.ids.is_unread(kind) {
            builder.plan.unknown.insert((kind, name.to_owned()));
        }
        let is_unread = builder.instance.unread.contains(&Part::Bindings);
        let action = match (&target, found, id_of_subject) {
            (None, ..) => Action::Cannot(words::binding_of_impossible(shown(of))),
            (Some(BindingTarget::Id(_)), ..) if is_unread => Action::Cannot(words::BINDINGS_NOT_READ),
            (_, Some(_), _) if changes.is_empty() => Action::Same,
            (.., Err(why)) => Action::Cannot(why),
            (_, Some(_), _) => Action::Change,
            (_, None, _) => Action::Create,
        };
        is_complete &= !matches!(action, Action::Cannot(_));
        let needs = match target {
            Some(BindingTarget::Step(step)) => vec![step],
            _ => Vec::new(),
        };
        builder.plan.steps.push(Step {
            subject: Subject::Binding,
            action,
            name: format!("{key} {name}"),
            of: of.to_owned(),
            item: Some(at),
            id: found.map(|(id, _)| id.to_owned()),
            changes,
            notes: Vec::new(),
            needs,
            write: binding.clone(),
            target: target.clone(),
            made_from: MadeFrom {
                base: found.map(|(id, _)| builder.bases.of(Subject::Binding, id)).unwrap_or_default(),
                known: there.map(|there| there.bindings.clone()).unwrap_or_default(),
                endpoints: 0,
            },
        });
    }
    if !builder.options.prune {
        return;
    }
    let mut rest: Vec<There<'_>> = left.into_values().flatten().collect();
    rest.sort_by_key(|(id, _)| *id);
    // Without them, and without what can't be created, everyone could have access.
    if builder.careful && !is_complete {
        if let Some(own) = builder.plan.steps.get_mut(step).filter(|_| !rest.is_empty()) {
            own.notes.push(words::BINDINGS_KEPT);
        }
        return;
    }
    for (id, binding) in rest {
        let name = subject(binding).map(|(key, _, name)| format!("{key} {name}")).unwrap_or_default();
        removed.push(Step {
            subject: Subject::Binding,
            action: Action::Delete,
            name,
            of: of.to_owned(),
            item: None,
            id: Some(id.to_owned()),
            changes: Vec::new(),
            notes: Vec::new(),
            needs: Vec::new(),
            write: Map::new(),
            target: None,
            made_from: MadeFrom { base: builder.bases.of(Subject::Binding, id), ..MadeFrom::default() },
        });
    }
}

fn subject(binding: &Map<String, Value>) -> Option<(&'static str, Target, &str)> {
    SUBJECTS.iter().find_map(|(key, target)| Some((*key, *target, binding.get(*key)?.as_str()?)))
}

fn same_binding(one: &Map<String, Value>, other: &Map<String, Value>) -> bool {
    BINDING_OPTIONS.iter().all(|(option, ..)| one.get(*option) == other.get(*option))
}
