//! Reading plan files.

use std::collections::HashMap;

use rac_messages::{Message, plan_files as words};
use serde_json::{Map, Value};

use super::{FORMAT, VERSION};
use crate::model::{Note, shown};
use crate::node::{self, Node};
use crate::{FormatError, Import, Imported, Item, Kind, Loss, MAX_ROWS, Origin, Refused};

/// Reads a plan file, JSON or YAML.
pub fn read(text: &str) -> Result<Import, FormatError> {
    crate::error::check_size(text.len())?;
    let (node, _) = node::read(text.strip_prefix('\u{feff}').unwrap_or(text))?;
    read_node(&node)
}

/// Whether a file declares itself a plan file.
pub(crate) fn is_plan_file(node: &Node) -> bool {
    node.get("format").and_then(Node::text) == Some(FORMAT)
}

/// Reads a plan file that has been parsed.
pub(crate) fn read_node(node: &Node) -> Result<Import, FormatError> {
    if !is_plan_file(node) {
        return Err(FormatError::new(1, words::not_a_plan_file(FORMAT)));
    }
    let version =
        node.get("version").and_then(Node::spelling).and_then(|version| version.parse::<u64>().ok());
    match version {
        Some(1..=VERSION) => {}
        Some(newer) => {
            return Err(FormatError::new(node.line, words::newer_version(newer, VERSION)));
        }
        None => {
            return Err(FormatError::new(node.line, words::VERSION_MISSING));
        }
    }
    let rows: usize =
        Kind::ALL.iter().filter_map(|kind| node.get(kind.section())).map(|s| s.elements().len()).sum();
    if rows > MAX_ROWS {
        return Err(FormatError::too_many());
    }
    let mut import = Import::default();
    for (name, section) in node.entries() {
        match Kind::ALL.into_iter().find(|kind| kind.section() == name) {
            Some(kind) if section.is_list() => {
                for (at, entry) in section.elements().iter().enumerate() {
                    read_entry(&mut import, kind, at, entry);
                }
            }
            Some(_) if section.is_null() => {}
            Some(_) => return Err(FormatError::new(section.line, words::section_is_a_list(name))),
            None if matches!(name.as_str(), "format" | "version" | "$schema") => {}
            None => {
                import.losses.push(Loss::new(section.line, shown(name), words::UNKNOWN_SECTION));
            }
        }
    }
    note_markers(&mut import);
    Ok(import)
}

fn read_entry(import: &mut Import, kind: Kind, at: usize, entry: &Node) {
    let line = entry.line;
    let called = || {
        let name = entry.get("name").or_else(|| entry.get("slug")).and_then(Node::spelling);
        name.unwrap_or_else(|| words::unnamed_entry(kind.as_str(), at + 1).text())
    };
    let refuse = |why: Message| Refused { line, name: shown(&called()).into(), why };
    if !entry.is_map() {
        import.refused.push(refuse(words::entry_is_names_with_values(kind.as_str())));
        return;
    }
    let mut fields = Map::new();
    for (name, node) in entry.entries() {
        match node.value() {
            Some(value) => fields.insert(name.clone(), value),
            None => {
                import.refused.push(refuse(words::no_tags(shown(name))));
                return;
            }
        };
    }
    let (item, problems) = Item::from_fields(kind, fields);
    let (unknown, wrong): (Vec<_>, Vec<_>) =
        problems.into_iter().partition(|problem| kind.field(&problem.field).is_none());
    if let Some(problem) = wrong.into_iter().next() {
        import.refused.push(refuse(problem.message));
        return;
    }
    if item.key().1.is_empty() {
        let is_application = kind == Kind::Application;
        import.refused.push(refuse(if is_application { words::SLUG_MISSING } else { words::NAME_MISSING }));
        return;
    }
    let lines: HashMap<&str, usize> =
        entry.entries().iter().map(|(name, node)| (name.as_str(), node.line)).collect();
    let line_of = |name: &str| lines.get(name).copied().unwrap_or(line);
    let source = match line {
        0 => words::in_entry(at + 1, kind.section()),
        _ => words::in_section(kind.section()),
    };
    let origin =
        |field: &String| Origin { field: field.clone(), line: line_of(field), source: source.clone() };
    let origins = item.fields.keys().map(origin).collect();
    let losses = unknown
        .into_iter()
        .map(|problem| Loss::new(line_of(&problem.field), shown(&problem.field), problem.message));
    let losses = losses.collect();
    import.items.push(Imported { item, line, origins, losses });
}

/// Notes which secrets are markers.
fn note_markers(import: &mut Import) {
    let mut kept = 0;
    for one in &import.items {
        if let Some(settings) = one.item.settings() {
            kept += count_markers(&Value::Object(settings.clone()));
        }
    }
    if kept > 0 {
        import.notes.push(Note { line: 0, text: words::secrets_kept(kept) });
    }
}

fn count_markers(value: &Value) -> usize {
    match value {
        _ if crate::keep::is_marker(value) => 1,
        Value::Object(map) => map.values().map(count_markers).sum(),
        Value::Array(list) => list.iter().map(count_markers).sum(),
        _ => 0,
    }
}
