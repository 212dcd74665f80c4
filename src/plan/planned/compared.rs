//! Two instances side by side.

use super::{Directory, Doing, Import, Options, Planned, Row, rows};
use rac_formats::plan::{Action, Plan, Subject, differences};
use rac_formats::snapshot::Snapshot;
use rac_formats::{Imported, Item, Kind, Secrets};
use std::collections::BTreeSet;

impl Planned {
    /// The objects of these kinds: “create” is what is only here, “delete” what is only there.
    pub fn compared(here: &Snapshot, there: &Snapshot, kinds: &BTreeSet<Kind>) -> Self {
        let mine = items(here, kinds);
        // Bindings are compared as a whole.
        let options = Options { prune: true, ..Options::default() };
        let mut plan = differences(&mine, &there.instance, &there.directory, &options);
        let import = Import { items: mine.into_iter().map(imported).collect(), ..Import::default() };
        let mut all = rows(&import, &plan);
        all.iter_mut().for_each(|row| as_compared(row, &mut plan));
        all.extend(only_there(here, there, kinds, &mut plan));
        Planned { import, plan, rows: all, ..Planned::default() }
    }
}

fn items(of: &Snapshot, kinds: &BTreeSet<Kind>) -> Vec<Item> {
    let objects = of.instance.objects(Secrets::Included).into_iter().map(|one| one.item);
    objects.filter(|item| kinds.contains(&item.kind)).collect()
}

/// An object that comes from no file.
pub fn imported(item: Item) -> Imported {
    Imported { item, line: 0, origins: Vec::new(), losses: Vec::new() }
}

/// Whether it could be written is no matter.
fn as_compared(row: &mut Row, plan: &mut Plan) {
    row.open = false;
    row.needs.clear();
    for at in row.step.iter().chain(&row.bindings) {
        let Some(step) = plan.steps.get_mut(*at) else { continue };
        step.notes.clear();
        if let Action::Cannot(_) = step.action {
            // Of what could not be read, nothing is known to differ.
            match (&step.id, step.changes.is_empty()) {
                (None, true) => {}
                (None, false) => step.action = Action::Create,
                (Some(_), true) => step.action = Action::Same,
                (Some(_), false) => step.action = Action::Change,
            }
        }
    }
    let own = row.step.and_then(|at| plan.steps.get(at)).map(|step| Doing::of(&step.action));
    let differs = |at: &usize| plan.steps.get(*at).is_some_and(|step| step.action != Action::Same);
    row.doing = match own {
        Some(Doing::Same) if row.bindings.iter().any(differs) => Doing::Change,
        Some(own) => own,
        None => row.doing,
    };
    if row.doing != Doing::Cannot {
        row.why.clear();
    }
}

/// What comparing the other way round would create.
fn only_there(
    here: &Snapshot,
    there: &Snapshot,
    kinds: &BTreeSet<Kind>,
    plan_of_here: &mut Plan,
) -> Vec<Row> {
    let theirs = items(there, kinds);
    // Nothing is said of names, because nothing is created.
    let plan = differences(&theirs, &here.instance, &Directory::default(), &Options::default());
    let mut all = Vec::new();
    for mut step in plan.steps {
        let is_new = step.id.is_none() && !step.changes.is_empty();
        if !is_new || step.subject == Subject::Binding {
            continue;
        }
        for change in &mut step.changes {
            change.old = change.new.take();
        }
        step.action = Action::Delete;
        step.notes.clear();
        let key = format!("there {}", all.len());
        all.push(Row {
            key,
            kind: step.subject.as_str(),
            name: step.name.clone(),
            of: step.of.clone(),
            doing: Doing::Delete,
            why: String::new(),
            item: None,
            line: 0,
            step: Some(plan_of_here.steps.len()),
            bindings: Vec::new(),
            needs: Vec::new(),
            open: false,
        });
        plan_of_here.steps.push(step);
    }
    all
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;
