//! A list of hosts: `host[:port]` on each line, optionally followed by a name.

use guacamole_settings::host;

use super::inventory;
use super::machine::Machine;
use crate::{FormatError, Import, MAX_ROWS};

/// Whether a line has a host or is empty. A host before a name needs a dot, a colon or a digit, so that prose has no hosts.
pub(super) fn is_host_line(line: &str) -> bool {
    let mut words = without_comment(line).split_whitespace();
    match (words.next(), words.next()) {
        (None, _) => true,
        (Some(word), None) => is_host(word),
        (Some(word), Some(_)) => is_host(word) && word.contains(|c: char| matches!(c, '.' | ':' | '0'..='9')),
    }
}

/// Whether a word is a host, optionally with a port, user or scheme.
pub(super) fn is_host(word: &str) -> bool {
    if host::ipv6(word).is_some() {
        return true;
    }
    let name = match host::take_apart(word) {
        Some(address) => address.host,
        None => word.to_owned(),
    };
    let is_part = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-' | '_');
    !name.is_empty() && name.chars().all(is_part) && name.chars().any(char::is_alphanumeric)
}

fn without_comment(line: &str) -> &str {
    let line = line.trim();
    match line.find('#') {
        Some(0) => "",
        Some(at) => match line.get(..at) {
            // A `#` inside a word is no comment.
            Some(before) if before.ends_with(char::is_whitespace) => before.trim_end(),
            _ => line,
        },
        None => line,
    }
}

pub(super) fn read(text: &str) -> Result<Import, FormatError> {
    if text.lines().filter(|line| !without_comment(line).is_empty()).nth(MAX_ROWS).is_some() {
        return Err(FormatError::too_many());
    }
    let mut import = Import::default();
    for (at, line) in text.lines().enumerate() {
        let content = without_comment(line);
        let mut words = content.splitn(2, char::is_whitespace);
        let word = words.next().unwrap_or_default();
        let name = words.next().unwrap_or_default().trim();
        if word.is_empty() || (import.items.is_empty() && inventory::is_known(content)) {
            continue;
        }
        let mut machine = Machine::new(at + 1);
        word.clone_into(&mut machine.host);
        name.clone_into(&mut machine.name);
        machine.origin("host", at + 1, "line");
        if !is_host(word) {
            machine.host.clear();
            machine.name = format!("line {}", at + 1);
        }
        machine.finish(&mut import);
    }
    Ok(import)
}
