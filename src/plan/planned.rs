//! What would be done with the objects of a file: a row for each, and which of them are done.

mod around;
mod compared;
mod filled;

pub use compared::imported;

use around::Around;
use filled::Filled;
use rac_formats::instance::Instance;
use rac_formats::model::Defaults;
use rac_formats::plan::{Action, Directory, Options, Plan, Step, Subject, plan};
use rac_formats::{Import, Imported};
use serde_json::{Map, Value};
use std::collections::{BTreeMap, HashMap};

/// What the user chose for all objects of a file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Choices {
    pub defaults: Defaults,
    /// The authorization flow of new providers that the file gives none.
    pub flow: Option<String>,
    /// The provider for all endpoints, in place of those of the file.
    pub into: Option<String>,
    /// Whether what the file doesn't have is deleted.
    pub delete: bool,
    /// Settings that were corrected here, by the places of their objects.
    pub fixed: BTreeMap<usize, Map<String, Value>>,
}

/// What is done with an object.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Doing {
    Create,
    Change,
    Same,
    Delete,
    Cannot,
}

impl Doing {
    pub const ALL: [Self; 5] = [Self::Create, Self::Change, Self::Delete, Self::Same, Self::Cannot];

    fn of(action: &Action) -> Self {
        match action {
            Action::Create => Self::Create,
            Action::Change => Self::Change,
            Action::Same => Self::Same,
            Action::Delete => Self::Delete,
            Action::Cannot(_) => Self::Cannot,
        }
    }

    /// Its name as the value of a choice.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Create => "create",
            Self::Change => "change",
            Self::Same => "same",
            Self::Delete => "delete",
            Self::Cannot => "cannot",
        }
    }

    /// Whether anything is written.
    pub fn works(self) -> bool {
        matches!(self, Self::Create | Self::Change | Self::Delete)
    }
}

/// An object of the file with its bindings, or something that is deleted.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Row {
    /// Stays the same when the plan is made again from the same file.
    pub key: String,
    /// “property_mapping”, “binding”; empty for what the file doesn't say.
    pub kind: &'static str,
    pub name: String,
    /// What it belongs to: the provider of an endpoint.
    pub of: String,
    pub doing: Doing,
    /// Why it can't be done.
    pub why: String,
    /// Its place among the objects of the file.
    pub item: Option<usize>,
    /// Its line in the file; 0 where there is none.
    pub line: usize,
    /// Its own step; none for what can't become an object.
    pub step: Option<usize>,
    /// The steps of its bindings.
    pub bindings: Vec<usize>,
    /// The rows that have to be done before.
    pub needs: Vec<usize>,
    /// It would be created without any of its bindings, so that everyone has access.
    pub open: bool,
}

/// Whether a row is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// There is nothing to do, or it can't be done.
    Nothing,
    Yes,
    No,
    /// It was chosen, but this row has to be done before and is not.
    Needs(usize),
}

/// The plan of a file with what the user chose.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Planned {
    /// The file with everything that was filled in.
    pub import: Import,
    pub plan: Plan,
    pub rows: Vec<Row>,
    /// How much lacks what can be chosen for all.
    pub lacking: Lacking,
    /// Whether nothing is deleted, although that was asked for, because of what can't be imported.
    pub keeps: bool,
    pub around: Around,
}

/// How many endpoints and providers of a file lack what can be chosen for all of them. One that exists keeps its own: only
/// where it is can be left open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Lacking {
    pub provider: usize,
    pub protocol: usize,
    pub property_mappings: usize,
    pub flow: usize,
}

impl Planned {
    pub fn new(read: &Import, instance: &Instance, directory: &Directory, choices: &Choices) -> Self {
        let filled = Filled::new(read, instance, choices);
        let mut options = Options::default();
        // What can't be imported may be what would be deleted.
        if choices.delete && read.refused.is_empty() {
            options.delete = filled.items.iter().map(|item| item.kind).collect();
            options.prune = true;
        }
        let mut plan = plan(&filled.items, instance, directory, &options);
        for step in &mut plan.steps {
            step.item = step.item.and_then(|at| filled.places.get(at).copied());
        }
        let rows = rows(&filled.import, &plan);
        let keeps = choices.delete && (plan.withheld > 0 || !read.refused.is_empty());
        let around = Around::new(&filled, instance, &plan, &rows);
        let Filled { import, lacking, .. } = filled;
        Planned { import, plan, rows, lacking, keeps, around }
    }

    pub fn step(&self, at: usize) -> Option<&Step> {
        self.plan.steps.get(at)
    }

    /// How many rows there are of each.
    pub fn count(&self, doing: Doing) -> usize {
        self.rows.iter().filter(|row| row.doing == doing).count()
    }

    /// How many would be open to everyone, although the file says who has access.
    pub fn open(&self) -> usize {
        self.rows.iter().filter(|row| row.open).count()
    }

    /// Whether nothing is left to do or to say.
    pub fn is_same(&self) -> bool {
        self.rows.iter().all(|row| row.doing == Doing::Same)
    }

    /// Which rows are done, in their order. `wants`: whether the user chose it.
    pub fn choices(&self, wants: impl Fn(&str) -> bool) -> Vec<Choice> {
        let mut choices: Vec<Choice> = Vec::with_capacity(self.rows.len());
        for row in &self.rows {
            // What is needed stands before.
            let missing = row.needs.iter().find(|need| {
                !matches!(choices.get(**need), Some(Choice::Yes)) && self.rows[**need].doing != Doing::Same
            });
            choices.push(match missing {
                _ if !row.doing.works() => Choice::Nothing,
                _ if !wants(&row.key) => Choice::No,
                Some(need) => Choice::Needs(*need),
                None => Choice::Yes,
            });
        }
        choices
    }

    /// The steps of the rows that are done, in the order in which they have to run.
    pub fn steps(&self, choices: &[Choice]) -> Vec<usize> {
        let chosen = self.rows.iter().zip(choices).filter(|(_, choice)| **choice == Choice::Yes);
        let mut steps: Vec<usize> = chosen.flat_map(|(row, _)| self.steps_of(row)).collect();
        steps.sort_unstable();
        steps
    }

    /// What is written for a row: its object, then its bindings.
    pub fn steps_of(&self, row: &Row) -> impl Iterator<Item = usize> {
        let all = row.step.iter().chain(&row.bindings).copied();
        all.filter(|at| self.step(*at).is_some_and(|step| Doing::of(&step.action).works()))
    }

    /// The plan as a file to share, which counts what the preview counts: each object with its bindings once.
    pub fn report(&self) -> Value {
        let mut report = self.plan.report();
        report["counts"] = Doing::ALL.into_iter().map(|doing| (doing.as_str(), self.count(doing))).collect();
        report
    }
}

fn rows(import: &Import, plan: &Plan) -> Vec<Row> {
    let mut rows: Vec<Row> = Vec::new();
    let mut row_of_item: HashMap<usize, usize> = HashMap::new();
    let mut row_of_step: HashMap<usize, usize> = HashMap::new();
    for (at, step) in plan.steps.iter().enumerate() {
        let own =
            step.item.and_then(|item| row_of_item.get(&item)).filter(|_| step.subject == Subject::Binding);
        let row = own.copied().unwrap_or(rows.len());
        row_of_step.insert(at, row);
        if own.is_some() {
            rows[row].bindings.push(at);
            continue;
        }
        if let Some(item) = step.item {
            row_of_item.insert(item, row);
        }
        let why = match &step.action {
            Action::Cannot(why) => why.to_string(),
            _ => String::new(),
        };
        let id = step.id.as_deref().unwrap_or_default();
        rows.push(Row {
            key: step.item.map_or_else(|| format!("delete {id}"), |item| format!("item {item}")),
            kind: step.subject.as_str(),
            name: step.name.clone(),
            of: step.of.clone(),
            doing: Doing::of(&step.action),
            why,
            item: step.item,
            line: step.item.and_then(|item| import.items.get(item)).map_or(0, |one| one.line),
            step: Some(at),
            bindings: Vec::new(),
            needs: Vec::new(),
            open: false,
        });
    }
    for (at, row) in rows.iter_mut().enumerate() {
        let works = |step: &usize| plan.steps.get(*step).is_some_and(|step| Doing::of(&step.action).works());
        let binds = row.bindings.iter().any(works);
        let loses = row.item.and_then(|item| import.items.get(item)).is_some_and(Imported::has_lost_bindings);
        row.open = row.doing == Doing::Create && (loses || !row.bindings.is_empty()) && !binds;
        let steps = row.step.iter().chain(&row.bindings).filter_map(|step| plan.steps.get(*step));
        row.needs =
            steps.flat_map(|step| &step.needs).filter_map(|need| row_of_step.get(need).copied()).collect();
        row.needs.retain(|need| *need != at);
        row.needs.sort_unstable();
        row.needs.dedup();
        if row.doing == Doing::Same && binds {
            row.doing = Doing::Change;
        }
    }
    rows.extend(import.refused.iter().enumerate().map(|(at, refused)| Row {
        key: format!("refused {at}"),
        kind: "",
        name: refused.name.text(),
        of: String::new(),
        doing: Doing::Cannot,
        why: refused.why.text(),
        item: None,
        line: refused.line,
        step: None,
        bindings: Vec::new(),
        needs: Vec::new(),
        open: false,
    }));
    rows
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;
