//! Recognises the format of a file by its content, and by its name only if the content is ambiguous.

use guacamole_settings::catalogue::{Protocols, find};
use rac_messages::files;

use super::{Format, decode, guacamole, hosts, inventory, rdp};
use crate::csv::{self, Table};
use crate::error::check_size;
use crate::node::{self, Node};
use crate::{FormatError, Kind, plan_file};

/// How much of the first line is looked at, in bytes.
const MOST_OF_FIRST: usize = 20_000;

/// The result of parsing during recognition, so that the file is not parsed twice.
pub(super) enum Content {
    Text,
    Node(Node),
    Table(Table),
}

/// The format of a file or of pasted text; `file_name` can be empty.
pub fn recognise(bytes: &[u8], file_name: &str) -> Result<Format, FormatError> {
    check_size(bytes.len())?;
    let (text, _) = decode::decode(bytes)?;
    examine(&text, file_name, None).map(|(format, _)| format)
}

pub(super) fn examine(
    text: &str,
    file_name: &str,
    wanted: Option<Format>,
) -> Result<(Format, Content), FormatError> {
    use Format::*;
    let format = match wanted {
        Some(format) => format,
        None => guess(text, file_name)?,
    };
    match format {
        PlanJson | GuacamoleJson | TerraformState => {
            let node = node::read_json(text)?;
            let found = wanted.or_else(|| of_node(&node, true)).ok_or_else(|| unknown_node(&node))?;
            Ok((found, Content::Node(node)))
        }
        PlanYaml | GuacamoleYaml | Blueprint => {
            let node = crate::yaml::read(text)?;
            let found = wanted.or_else(|| of_node(&node, false)).ok_or_else(|| unknown_node(&node))?;
            Ok((found, Content::Node(node)))
        }
        Csv | GuacamoleCsv | Inventory => {
            let table = csv::parse(text)?;
            let found = wanted.unwrap_or_else(|| match () {
                () if csv::is_own(&table) => Csv,
                () if guacamole::is_table(&table) => GuacamoleCsv,
                () => Inventory,
            });
            Ok((found, Content::Table(table)))
        }
        Terraform | UserMapping | Rdp | Hosts => Ok((format, Content::Text)),
    }
}

/// The family of the format (JSON, YAML, table and others) by the beginning of the text.
fn guess(text: &str, file_name: &str) -> Result<Format, FormatError> {
    let extension = file_name.rsplit_once('.').map(|(_, extension)| extension.to_ascii_lowercase());
    let extension = extension.as_deref().unwrap_or_default();
    let trimmed = text.trim_start();
    let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let comment = |line: &&str| line.starts_with('#') || line.starts_with("//") || line.starts_with("/*");
    let Some(first) = lines.clone().find(|line| !comment(line)) else {
        return Err(FormatError::new(0, files::EMPTY_FILE));
    };
    // Of a line of megabytes, the beginning says as much.
    let first = first.get(..first.floor_char_boundary(MOST_OF_FIRST)).unwrap_or(first);
    if trimmed.starts_with('<') {
        return match text.contains("<user-mapping") {
            true => Ok(Format::UserMapping),
            false => Err(FormatError::new(1, files::UNKNOWN_FORMAT)),
        };
    }
    if rdp::is_rdp(text) {
        return Ok(Format::Rdp);
    }
    // JSON has no comments, but people write them: the error then is about JSON.
    let begin = if trimmed.starts_with('/') { first } else { trimmed };
    if begin.starts_with(['{', '[']) && !hosts::is_host(first) {
        return match node::read_json(text) {
            // The formats of connection lists in JSON don't exist as YAML in braces.
            Err(_) if !trimmed.contains('"') && crate::yaml::read(text).is_ok() => Ok(Format::PlanYaml),
            // A section of an INI file, as in Ansible.
            Err(_) if hosts::section(first).is_some() => match hosts::is_list(text) {
                true => Ok(Format::Hosts),
                false => Err(FormatError::new(1, files::UNKNOWN_FORMAT)),
            },
            _ => Ok(Format::PlanJson),
        };
    }
    if (extension != "tf" && is_yaml(first)) || matches!(extension, "yaml" | "yml") {
        return Ok(Format::PlanYaml);
    }
    let of_terraform = [
        "resource \"",
        "data \"",
        "variable \"",
        "locals {",
        "terraform {",
        "provider \"",
        "import {",
        "module \"",
        "output \"",
    ];
    if extension == "tf" || lines.any(|line| of_terraform.iter().any(|start| line.starts_with(start))) {
        return Ok(Format::Terraform);
    }
    let names_a_column =
        first.contains([',', ';', '\t', '|']) || first.starts_with("sep=") || inventory::is_known(first);
    match extension {
        "csv" | "tsv" => Ok(Format::Inventory),
        _ if names_a_column && !hosts::is_host_line(first) => Ok(Format::Inventory),
        _ if text.lines().all(hosts::is_host_line) => Ok(Format::Hosts),
        _ if names_a_column => Ok(Format::Inventory),
        _ if hosts::is_list(text) => Ok(Format::Hosts),
        _ => Err(FormatError::new(0, files::UNKNOWN_FORMAT)),
    }
}

/// Whether a text begins like YAML: `---`, an element of a list, or a name with a colon.
fn is_yaml(first: &str) -> bool {
    let name = first.trim_start_matches(['"', '\'']);
    let end =
        name.find(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '-' | '$'))).unwrap_or(name.len());
    let rest = name.get(end..).unwrap_or_default().trim_start_matches(['"', '\'']);
    first.starts_with("---")
        || first.starts_with("- ")
        || first == "-"
        || first.starts_with("%YAML")
        || (end > 0 && (rest == ":" || rest.starts_with(": ")))
}

fn of_node(node: &Node, json: bool) -> Option<Format> {
    if plan_file::is_plan_file(node) {
        return Some(if json { Format::PlanJson } else { Format::PlanYaml });
    }
    let has = |name: &str| node.get(name).is_some();
    // Without its first line, which its error asks for.
    if !has("format") && Kind::ALL.iter().any(|kind| node.get(kind.section()).is_some_and(has_names)) {
        return Some(if json { Format::PlanJson } else { Format::PlanYaml });
    }
    if guacamole::is_list(node) {
        return Some(if json { Format::GuacamoleJson } else { Format::GuacamoleYaml });
    }
    if has("entries") && (has("version") || has("metadata")) {
        return Some(Format::Blueprint);
    }
    let is_state = has("resources") && (has("terraform_version") || has("lineage") || has("serial"));
    let is_shown =
        has("format_version") && (has("values") || has("planned_values") || has("terraform_version"));
    (is_state || is_shown).then_some(Format::TerraformState)
}

/// Whether a section lists objects.
fn has_names(section: &Node) -> bool {
    section.elements().first().is_some_and(|one| one.get("name").or_else(|| one.get("slug")).is_some())
}

/// The error for JSON or YAML in an unknown format.
fn unknown_node(node: &Node) -> FormatError {
    let has = |name: &str| node.get(name).is_some();
    let results = node.get("results").map(Node::elements).unwrap_or_default();
    // Connection tokens have a user; endpoints and others don't.
    let is_token = |one: &Node| one.get("user").is_some() && one.get("provider").is_some();
    let message = if has("pagination") && results.first().is_some_and(is_token) {
        files::API_ANSWER_TOKENS
    } else if has("pagination") && has("results") {
        files::API_ANSWER
    } else if node.entries().iter().take(100).any(|(name, _)| find(Protocols::ALL, name).is_some()) {
        files::ONE_ENDPOINTS_SETTINGS
    } else {
        files::UNKNOWN_FORMAT
    };
    FormatError::new(0, message)
}
