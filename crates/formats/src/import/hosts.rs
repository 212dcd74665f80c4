//! A list of hosts: `host[:port]` on each line, optionally followed by a name.

use guacamole_settings::host;
use rac_messages::{Message, files};

use super::inventory;
use super::machine::Machine;
use crate::{FormatError, Import, MAX_ROWS, Refused};

/// The longest line, in bytes: a host with a login and a path, and a name.
const LONGEST_LINE: usize = 5_000;

/// Whether a line has a host or is empty.
pub(super) fn is_host_line(line: &str) -> bool {
    without_comment(line).is_empty() || fault(line).is_none()
}

/// Whether most lines have hosts, so that the others are mistakes in a list of hosts.
pub(super) fn is_list(text: &str) -> bool {
    let lines = || text.lines().filter(|line| !without_comment(line).is_empty());
    let hosts = lines().filter(|line| fault(line).is_none_or(|why| why == files::BAD_PORT)).count();
    hosts * 2 > lines().count()
}

/// Why a line has no host. A host before a name needs a dot, a colon or a digit, so that prose has no hosts.
fn fault(line: &str) -> Option<Message> {
    if line.len() > LONGEST_LINE {
        return Some(files::NOT_A_HOST);
    }
    let mut words = without_comment(line).split_whitespace();
    let word = words.next().unwrap_or_default();
    match words.next() {
        _ if has_wrong_port(word) => Some(files::BAD_PORT),
        _ if !is_host(word) => Some(files::NOT_A_HOST),
        Some(_) if !word.contains(|c: char| matches!(c, '.' | ':' | '0'..='9')) => Some(files::BLANK_IN_HOST),
        _ => None,
    }
}

/// Whether a word is a host with something else than a port behind its colon.
fn has_wrong_port(word: &str) -> bool {
    let is_wrong = |port: &str| !port.is_empty() && !host::is_port(port);
    if let Some(address) = host::ipv6(word).or_else(|| {
        let address = host::take_apart(word)?;
        Some(host::HostPort { host: address.host, port: address.port })
    }) && !address.port.is_empty()
    {
        return is_wrong(&address.port);
    }
    match host::take_apart(word).map_or_else(|| word.to_owned(), |address| address.host).rsplit_once(':') {
        Some((name, port)) => !name.contains(['[', ':']) && is_host(name) && is_wrong(port),
        None => false,
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
    if host::ipv6(&name).is_some() {
        return true;
    }
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
        if let Some(why) = fault(content) {
            import.refused.push(Refused { line: at + 1, name: files::line(at + 1), why });
            continue;
        }
        let mut machine = Machine::new(at + 1);
        word.clone_into(&mut machine.host);
        name.clone_into(&mut machine.name);
        machine.origin("host", at + 1, &files::A_LINE.into());
        machine.finish(&mut import);
    }
    Ok(import)
}
