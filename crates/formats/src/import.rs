//! Import: recognises the format of a file; every part of it becomes an object or is reported.

mod blueprint;
mod decode;
mod guacamole;
mod hosts;
mod inventory;
mod lengths;
mod machine;
mod rdp;
mod recognise;
mod several;
mod terraform;
mod user_mapping;

use std::collections::BTreeMap;

use rac_messages::{Message, files};

pub use inventory::Column;
pub use recognise::recognise;
pub use several::read_all;

use crate::csv;
use crate::error::check_size;
use crate::model::{Note, shown};
use crate::{FormatError, Import, Kind, MAX_ROWS, plan_file};
use recognise::Content;

/// The formats that can be imported.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Format {
    /// RAC Admin's plan file, see [`plan_file`].
    PlanJson,
    PlanYaml,
    /// RAC Admin's table, see [`csv`].
    Csv,
    /// The files of Guacamole's import.
    GuacamoleCsv,
    GuacamoleJson,
    GuacamoleYaml,
    /// Guacamole's `user-mapping.xml`.
    UserMapping,
    /// A connection of Microsoft's clients.
    Rdp,
    /// A table of machines with any columns.
    Inventory,
    /// A list with `host[:port]` on each line.
    Hosts,
    /// Terraform's configuration.
    Terraform,
    /// Terraform's state, or the output of `terraform show -json`.
    TerraformState,
    /// An authentik blueprint.
    Blueprint,
}

impl Format {
    /// Every format, with its name on the command line and its name for users.
    pub const ALL: [(Self, &'static str, Message); 13] = [
        (Self::PlanJson, "plan-json", files::FORMAT_PLAN_JSON),
        (Self::PlanYaml, "plan-yaml", files::FORMAT_PLAN_YAML),
        (Self::Csv, "csv", files::FORMAT_CSV),
        (Self::GuacamoleCsv, "guacamole-csv", files::FORMAT_GUACAMOLE_CSV),
        (Self::GuacamoleJson, "guacamole-json", files::FORMAT_GUACAMOLE_JSON),
        (Self::GuacamoleYaml, "guacamole-yaml", files::FORMAT_GUACAMOLE_YAML),
        (Self::UserMapping, "user-mapping", files::FORMAT_USER_MAPPING),
        (Self::Rdp, "rdp", files::FORMAT_RDP),
        (Self::Inventory, "inventory", files::FORMAT_INVENTORY),
        (Self::Hosts, "hosts", files::FORMAT_HOSTS),
        (Self::Terraform, "terraform", files::FORMAT_TERRAFORM),
        (Self::TerraformState, "terraform-state", files::FORMAT_TERRAFORM_STATE),
        (Self::Blueprint, "blueprint", files::FORMAT_BLUEPRINT),
    ];

    /// Its name on the command line: `guacamole-csv`.
    pub fn as_str(self) -> &'static str {
        Self::ALL.into_iter().find(|(format, ..)| *format == self).map_or("", |(_, name, _)| name)
    }

    /// Its name for users.
    pub fn label(self) -> Message {
        let found = Self::ALL.into_iter().find(|(format, ..)| *format == self);
        found.map_or(Message::verbatim(""), |(.., label)| label)
    }

    /// The format with this name on the command line.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|(_, known, _)| *known == name).map(|(format, ..)| format)
    }
}

/// Options for reading a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// The format, unless it should be recognised.
    pub format: Option<Format>,
    /// The meanings of an inventory's columns by name; the others are guessed.
    pub columns: BTreeMap<String, Column>,
}

/// A file that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// Of several files, that of the first.
    pub format: Format,
    /// The formats of several files, each once.
    pub formats: Vec<Format>,
    /// The columns of an inventory in order, with their meanings.
    pub columns: Vec<(String, Column)>,
    /// How many entries the file has, with those that no object can be made of yet.
    pub entries: usize,
    pub import: Import,
}

/// Reads a file or pasted text. `file_name` can be empty: it only decides if the content is ambiguous.
pub fn read(bytes: &[u8], file_name: &str, options: &Options) -> Result<Reading, FormatError> {
    let mut reading = read_one(bytes, file_name, options)?;
    note_same_names(&mut reading.import);
    Ok(reading)
}

fn read_one(bytes: &[u8], file_name: &str, options: &Options) -> Result<Reading, FormatError> {
    check_size(bytes.len())?;
    let (text, note) = decode::decode(bytes)?;
    let (format, content) = recognise::examine(&text, file_name, options.format)?;
    let (mut columns, mut rows) = (Vec::new(), 0);
    let mut import = match (format, content) {
        (Format::PlanJson | Format::PlanYaml, Content::Node(node)) => plan_file::read_node(&node)?,
        (Format::GuacamoleJson | Format::GuacamoleYaml, Content::Node(node)) => guacamole::read_list(&node)?,
        (Format::Blueprint, Content::Node(node)) => blueprint::read(&node)?,
        (Format::TerraformState, Content::Node(node)) => terraform::read_state(&node)?,
        (Format::Csv | Format::GuacamoleCsv | Format::Inventory, Content::Table(table)) => {
            let mut import = match format {
                Format::Csv => csv::read_table(&table),
                Format::GuacamoleCsv => guacamole::read_table(&table),
                _ => {
                    inventory::check_header(&table, &options.columns)?;
                    columns = inventory::columns(&table, &options.columns);
                    rows = table.rows.len();
                    inventory::read(&table, &columns)
                }
            };
            if table.formulas > 0 {
                let text = files::formulas_of_texts(table.formulas);
                import.notes.push(Note { line: 0, text });
            }
            import
        }
        (Format::Terraform, _) => terraform::read(&text)?,
        (Format::UserMapping, _) => user_mapping::read(&text)?,
        (Format::Rdp, _) => rdp::read(&text, file_name),
        _ => hosts::read(&text)?,
    };
    let entries = rows.max(import.items.len() + import.refused.len());
    if entries > MAX_ROWS {
        return Err(FormatError::too_many());
    }
    lengths::refuse_too_long(&mut import);
    import.notes.extend(note.map(|text| Note { line: 0, text }));
    Ok(Reading { format, formats: vec![format], columns, entries, import })
}

/// Reports endpoints with the same name: authentik allows them, but users can't distinguish them.
fn note_same_names(import: &mut Import) {
    let mut lines: BTreeMap<(String, String), Vec<usize>> = BTreeMap::new();
    for one in import.items.iter().filter(|one| one.item.kind == Kind::Endpoint) {
        let key = (one.item.text("provider").to_owned(), one.item.name().to_owned());
        lines.entry(key).or_default().push(one.line);
    }
    for ((_, name), lines) in lines.into_iter().filter(|(_, lines)| lines.len() > 1) {
        let text = files::same_name(lines.len(), shown(&name));
        import.notes.push(Note { line: lines.last().copied().unwrap_or(0), text });
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;
