//! The files of Guacamole's import: CSV, JSON and YAML.

use super::machine::Machine;
use crate::csv::{Row, Table, cells_at_end, column_named, lose_unnamed, split_list};
use crate::model::{MOST_BINDINGS, Note, PartName, shown};
use crate::node::Node;
use crate::{FormatError, Import, Imported, Loss, Refused};
use guacamole_settings::catalogue::{Protocols, find};
use rac_messages::files;

/// Attributes of Guacamole's connections. Columns with these names need no “(attribute)”.
const ATTRIBUTES: [&str; 8] = [
    "max-connections",
    "max-connections-per-user",
    "weight",
    "failover-only",
    "guacd-hostname",
    "guacd-port",
    "guacd-encryption",
    "guacd-ssl",
];

/// The meaning of a column or key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Meaning<'a> {
    Name,
    Protocol,
    Group,
    Users,
    Groups,
    Parameter(&'a str),
    Attribute(&'a str),
}

impl<'a> Meaning<'a> {
    fn of_column(header: &'a str) -> Self {
        if let Some(name) = header.strip_suffix("(parameter)") {
            return Self::Parameter(name.trim());
        }
        if let Some(name) = header.strip_suffix("(attribute)") {
            return Self::Attribute(name.trim());
        }
        match header {
            "name" => Self::Name,
            "protocol" => Self::Protocol,
            "group" | "parentIdentifier" | "parentidentifier" => Self::Group,
            "users" => Self::Users,
            "groups" => Self::Groups,
            name if ATTRIBUTES.contains(&name) => Self::Attribute(name),
            name => Self::Parameter(name),
        }
    }
}

/// The names of the columns in lower case, as Guacamole writes them: spreadsheets and people capitalise them.
fn small_header(table: &Table) -> Vec<String> {
    table.header.iter().map(|name| name.to_ascii_lowercase()).collect()
}

/// Whether a table is Guacamole's: it has names and protocols, and only columns that Guacamole knows.
pub(super) fn is_table(table: &Table) -> bool {
    let small = small_header(table);
    let known = |name: &String| match Meaning::of_column(name) {
        Meaning::Parameter(parameter) => {
            name.ends_with("(parameter)") || name.is_empty() || find(Protocols::ALL, parameter).is_some()
        }
        _ => true,
    };
    let marked = small.iter().any(|name| {
        name.ends_with("(parameter)") || name.ends_with("(attribute)") || name == "parentidentifier"
    });
    // Inventories have the other names, too: written otherwise than Guacamole does, they need one that is only Guacamole's.
    let own = small.iter().any(|name| ATTRIBUTES.contains(&name.as_str()));
    let header = if marked || own { &small } else { &table.header };
    let has = |wanted: &str| header.iter().any(|name| name == wanted);
    has("name") && has("protocol") && (marked || header.iter().all(known))
}

pub(super) fn read_table(table: &Table) -> Import {
    let mut import = Import::default();
    lose_unnamed(&mut import, table);
    let small = small_header(table);
    let mut columns: Vec<(usize, Meaning<'_>, PartName)> = Vec::new();
    let names = table.header.iter().zip(&small).enumerate();
    for (at, (name, small)) in names.filter(|(_, (name, _))| !name.is_empty()) {
        let meaning = Meaning::of_column(small);
        match columns.iter().any(|(_, before, _)| *before == meaning) {
            true => import.losses.push(Loss::new(1, column_named(name), files::COLUMN_TWICE)),
            false => columns.push((at, meaning, column_named(name))),
        }
    }
    for row in &table.rows {
        let mut machine = Machine::of_guacamole(row.line);
        for (at, meaning, source) in &columns {
            take(&mut machine, *meaning, row.cell(*at), row.line, source);
        }
        lose_rest(&mut machine, row, table.header.len());
        machine.finish(&mut import);
    }
    note_unlimited(&mut import);
    import
}

/// Notes how many connections have no limit in the file: authentik's default is 1, Guacamole's is none.
pub(super) fn note_unlimited(import: &mut Import) {
    let is_default = |one: &&Imported| {
        one.item.fields.contains_key("maximum_connections")
            && !one.origins.iter().any(|origin| origin.field == "maximum_connections")
    };
    let count = import.items.iter().filter(is_default).count();
    if count > 0 {
        import.notes.push(Note { line: 0, text: files::guacamole_unlimited(count) });
    }
}

/// Reports a row with more cells than the header.
pub(super) fn lose_rest(machine: &mut Machine, row: &Row, width: usize) {
    if row.is_longer_than(width) {
        machine.lose(row.line, cells_at_end(), files::ROW_TOO_LONG);
    }
}

fn take(machine: &mut Machine, meaning: Meaning<'_>, cell: &str, line: usize, source: &PartName) {
    if cell.is_empty() && meaning != Meaning::Attribute("max-connections") {
        return;
    }
    match meaning {
        Meaning::Name => {
            machine.name = cell.trim().to_owned();
            machine.origin("name", line, source);
        }
        Meaning::Protocol => {
            machine.protocol = cell.to_owned();
            machine.origin("protocol", line, source);
        }
        Meaning::Group if cell.trim() == "ROOT" => {}
        Meaning::Group => machine.lose(line, source, files::NO_GROUPS),
        Meaning::Users => {
            machine.users.extend(split_list(cell).take(MOST_BINDINGS + 1));
            machine.origin("bindings", line, source);
        }
        Meaning::Groups => {
            machine.groups.extend(split_list(cell).take(MOST_BINDINGS + 1));
            machine.origin("bindings", line, source);
        }
        Meaning::Parameter(name) => machine.parameter(name, cell, line, source),
        Meaning::Attribute(name) => attribute(machine, name, cell, line, source),
    }
}

fn attribute(machine: &mut Machine, name: &str, value: &str, line: usize, source: &PartName) {
    match name {
        "max-connections" => machine.limit(value, line, source),
        _ if value.is_empty() => {}
        _ if name.starts_with("guacd-") => {
            machine.lose(line, source, files::OWN_GUACD);
        }
        "max-connections-per-user" => {
            machine.lose(line, source, files::COUNTED_TOGETHER);
        }
        "weight" | "failover-only" => machine.lose(line, source, files::NO_LOAD_BALANCING),
        _ => machine.lose(line, source, files::NO_ATTRIBUTE),
    }
}

/// Whether a value is a list of Guacamole's connections.
pub(super) fn is_list(node: &Node) -> bool {
    let is_connection = |one: &Node| one.get("protocol").is_some() && one.get("name").is_some();
    node.elements().iter().take(100).any(is_connection)
}

pub(super) fn read_list(node: &Node) -> Result<Import, FormatError> {
    if !node.is_list() {
        return Err(FormatError::new(node.line, files::NOT_GUACAMOLE_LIST));
    }
    let mut import = Import::default();
    for (at, one) in node.elements().iter().enumerate() {
        connection(&mut import, at, one);
    }
    note_unlimited(&mut import);
    Ok(import)
}

fn connection(import: &mut Import, at: usize, node: &Node) {
    if !node.is_map() {
        let name = files::entry(at + 1);
        import.refused.push(Refused { line: node.line, name, why: files::NO_CONNECTION });
        return;
    }
    let mut machine = Machine::of_guacamole(node.line);
    for (key, value) in node.entries() {
        let line = value.line;
        let source = match line {
            0 => PartName {
                within: files::entry_name(at + 1, shown(key)),
                first: files::entry_name_first(at + 1, shown(key)),
            },
            _ => PartName::quoted(key),
        };
        match key.as_str() {
            "parameters" | "attributes" => {
                for (name, value) in value.entries() {
                    let source = source.inside(name);
                    match value.spelling() {
                        _ if value.is_null() => {}
                        Some(text) if key == "parameters" => {
                            machine.parameter(name, &text, value.line, &source)
                        }
                        Some(text) => attribute(&mut machine, name, &text, value.line, &source),
                        None => machine.lose(value.line, source, files::NO_TEXT),
                    }
                }
                if !value.is_map() && !value.is_null() {
                    machine.lose(line, source, files::NAMES_WITH_VALUES);
                }
            }
            "users" | "groups" => {
                let names = value.elements().iter().filter_map(Node::spelling);
                // A single name needs no list.
                let names: Vec<String> =
                    names.chain(value.spelling()).filter(|name| !name.is_empty()).collect();
                if !names.is_empty() {
                    machine.origin("bindings", line, &source);
                }
                match key.as_str() {
                    "users" => machine.users.extend(names),
                    _ => machine.groups.extend(names),
                }
            }
            "name" | "protocol" | "group" | "parentIdentifier" => match value.spelling() {
                Some(text) => take(&mut machine, Meaning::of_column(key), &text, line, &source),
                None if value.is_null() => {}
                None => machine.lose(line, source, files::NO_TEXT),
            },
            _ => machine.losses.push(Loss::new(line, source, files::NO_GUACAMOLE_KEY)),
        }
    }
    machine.finish(import);
}
