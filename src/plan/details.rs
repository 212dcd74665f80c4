//! What is shown of a row: each value with where it came from, what is dropped and why, and what looks wrong.

use super::planned::{Doing, Planned, Row};
use super::state::Mode;
use super::words;
use guacamole_settings::Protocol;
use guacamole_settings::catalogue::Protocols;
use guacamole_settings::effective::effective;
use guacamole_settings::lint::{Change, LintContext, Owner, Severity, lint, of_host_field};
use rac_formats::effective::Named;
use rac_formats::plan::{Action, FieldChange, Step};
use rac_formats::{Import, Imported, Item, Kind, keep};
use serde_json::{Map, Value};
use std::hash::{Hash, Hasher};

/// The longest value that is shown whole.
const LONGEST: usize = 1_000;

/// A value that is written.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Line {
    pub field: String,
    pub old: Option<String>,
    pub new: Option<String>,
    /// Where it came from: “column “hostname”, line 3”.
    pub origin: String,
    /// Whether its values are hidden.
    pub is_secret: bool,
}

/// A user, group or policy, and what is done with it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Binding {
    pub name: String,
    pub doing: Doing,
    pub why: String,
}

/// Something that looks wrong in the settings.
#[derive(Clone, Debug)]
pub struct Finding {
    pub key: String,
    pub severity: Severity,
    pub reason: String,
    /// The label of its fix, and what the fix changes.
    pub fix: Option<(String, Change)>,
}

impl Hash for Finding {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (&self.key, &self.reason).hash(state);
    }
}

/// A row with everything that is shown of it.
#[derive(Clone, Debug, Hash)]
pub struct Details {
    pub row: Row,
    /// Its place among the rows.
    pub place: usize,
    pub lines: Vec<Line>,
    pub bindings: Vec<Binding>,
    pub losses: Vec<String>,
    pub notes: Vec<String>,
    pub findings: Vec<Finding>,
}

impl Details {
    /// `read`: the file as it was read, before anything was filled in.
    pub fn new(mode: Mode, planned: &Planned, read: &Import, place: usize) -> Option<Self> {
        let row = planned.rows.get(place)?;
        let step = row.step.and_then(|step| planned.step(step));
        let of = |import: &'_ Import| row.item.and_then(|at| import.items.get(at).cloned());
        let (filled, original) = (of(&planned.import), of(read));
        let changes = step.map(|step| step.changes.as_slice()).unwrap_or_default();
        let line = |change: &FieldChange| match mode {
            Mode::Import | Mode::Plan => line(change, row, original.as_ref()),
            Mode::Copy => line(change, row, None),
            Mode::Compare => compared(change),
        };
        let bindings = row.bindings.iter().filter_map(|at| planned.step(*at));
        Some(Details {
            place,
            lines: changes.iter().map(line).collect(),
            bindings: bindings.map(binding).collect(),
            losses: original.iter().flat_map(|one| &one.losses).map(|one| one.sentence().text()).collect(),
            notes: step.iter().flat_map(|step| &step.notes).map(ToString::to_string).collect(),
            findings: match row.doing {
                Doing::Create | Doing::Change if mode != Mode::Compare => {
                    filled.map(|one| findings(&one.item, step, planned)).unwrap_or_default()
                }
                _ => Vec::new(),
            },
            row: row.clone(),
        })
    }

    /// Whether there is anything to unfold.
    pub fn is_empty(&self) -> bool {
        self.lines.is_empty() && self.bindings.is_empty()
    }

    /// How many users, groups and policies are unknown.
    pub fn unbound(&self) -> usize {
        self.bindings.iter().filter(|one| one.doing == Doing::Cannot).count()
    }
}

fn line(change: &FieldChange, row: &Row, original: Option<&Imported>) -> Line {
    let [old, new] = match (change.secret, &change.old, &change.new) {
        (false, ..) => change.shown().map(|value| value.map(|text| shortened(&text))),
        (true, Some(_), Some(_)) => [None, Some(words::SECRET_CHANGED.text())],
        (true, None, _) => [None, Some(words::SECRET_SET.text())],
        (true, Some(_), None) => [None, Some(words::SECRET_REMOVED.text())],
    };
    let origin = original.map(|one| origin(change, row, one)).unwrap_or_default();
    Line { field: change.field.clone(), old, new, origin, is_secret: change.secret }
}

/// The values here and there; of secrets only whether there are any.
fn compared(change: &FieldChange) -> Line {
    let [old, new] = match (change.secret, &change.old, &change.new) {
        (false, ..) => change.shown().map(|value| value.map(|text| shortened(&text))),
        (true, Some(_), Some(_)) => {
            [words::HIDDEN_AND_DIFFERENT, words::HIDDEN].map(|text| Some(text.text()))
        }
        (true, old, new) => [old, new].map(|value| value.as_ref().map(|_| words::HIDDEN.text())),
    };
    Line { field: change.field.clone(), old, new, origin: String::new(), is_secret: change.secret }
}

fn origin(change: &FieldChange, row: &Row, original: &Imported) -> String {
    // All endpoints were put into another provider.
    let is_moved = change.field == "provider"
        && change.new.is_some()
        && original.item.fields.get("provider") != change.new.as_ref();
    if is_moved {
        return words::CHOSEN_HERE.text();
    }
    let key = change.field.split('.').next().unwrap_or_default();
    // Some formats only tell where all settings of an object are.
    let of = |field: &str| original.origins.iter().find(|origin| origin.field == field);
    if let Some(origin) = of(&change.field).or_else(|| of(key)) {
        return words::origin(Some(&origin.source), origin.line).text();
    }
    match original.item.fields.get(key).is_some_and(|value| value.as_str() != Some("")) {
        true if change.new.is_none() => words::NOT_IN_THE_FILE.text(),
        true => words::origin(None, row.line).text(),
        false => words::CHOSEN_HERE.text(),
    }
}

fn shortened(text: &str) -> String {
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

fn binding(step: &Step) -> Binding {
    let (doing, why) = match &step.action {
        Action::Create => (Doing::Create, String::new()),
        Action::Change => (Doing::Change, String::new()),
        Action::Same => (Doing::Same, String::new()),
        Action::Delete => (Doing::Delete, String::new()),
        Action::Cannot(why) => (Doing::Cannot, why.to_string()),
    };
    Binding { name: step.label().text(), doing, why }
}

/// What looks wrong in an object's settings, as they will be. A secret that is kept says nothing about itself.
fn findings(item: &Item, step: Option<&Step>, planned: &Planned) -> Vec<Finding> {
    let item = &planned.around.whole(item, step);
    let mut settings: Map<String, Value> = item.settings().cloned().unwrap_or_default();
    settings.retain(|_, value| !keep::is_marker(value));
    let (owner, protocols) = match item.kind {
        Kind::Endpoint => (Owner::Endpoint, Protocols::of(Some(&Protocol::from(item.text("protocol"))))),
        Kind::Provider => (Owner::Provider, Protocols::ALL),
        Kind::PropertyMapping => (Owner::Mapping(item.name().to_owned()), Protocols::ALL),
        Kind::Application | Kind::Outpost => return Vec::new(),
    };
    let protocols = if protocols == Protocols::NONE { Protocols::ALL } else { protocols };
    let host = (item.kind == Kind::Endpoint).then(|| item.text("host"));
    let named = Named::new(&planned.around.named);
    // What the provider or a property mapping sets is not missing.
    let is_known = item.kind == Kind::Endpoint && named.has_all_layers(item);
    let effective = if is_known { effective(&named.layers(item)) } else { Vec::new() };
    let context = LintContext { owner: &owner, protocols, host, effective: &effective };
    let mut all = lint(&settings, &context);
    if host.is_some() {
        // A host is corrected in its form, not here.
        let of_host = of_host_field(&settings, &context).into_iter();
        all.extend(of_host.map(|finding| guacamole_settings::lint::Finding { fix: None, ..finding }));
    }
    let finding = |one: guacamole_settings::lint::Finding| Finding {
        fix: one.fix.map(|fix| (fix.label.to_string(), fix.change)),
        key: one.key,
        severity: one.severity,
        reason: one.reason.to_string(),
    };
    // Hints are for editing; an import of hundreds is about mistakes.
    all.into_iter().filter(|one| one.severity != Severity::Hint).map(finding).collect()
}
