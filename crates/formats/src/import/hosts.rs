//! A list of hosts: `host[:port]` on each line, optionally followed by a name, a port and protocol, or Ansible's variables.

use guacamole_settings::{Protocol, host};
use rac_messages::{Message, files};

use super::inventory;
use super::machine::Machine;
use crate::model::{PartName, shown};
use crate::{FormatError, Import, Loss, MAX_ROWS, Refused};

/// The longest line, in bytes: a host with a login and a path, and a name.
const LONGEST_LINE: usize = 5_000;

/// Whether a line has a host or is empty.
pub(super) fn is_host_line(line: &str) -> bool {
    without_comment(line).is_empty() || fault(line).is_none()
}

/// Whether most lines have hosts, so that the others are mistakes in a list of hosts.
pub(super) fn is_list(text: &str) -> bool {
    let lines = || lines(text).filter(|(_, line)| section(line).is_none());
    let hosts = lines().filter(|(_, line)| fault(line).is_none_or(|why| why == files::BAD_PORT)).count();
    hosts * 2 > lines().count()
}

/// The lines that have something besides a comment, from 1. In sections of Ansible with a `:`, nothing is a host.
fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut has_hosts = true;
    let lines = text.lines().enumerate().map(|(at, line)| (at + 1, without_comment(line)));
    lines.filter(move |(_, line)| match section(line) {
        Some(name) => {
            has_hosts = !name.contains(':');
            true
        }
        None => has_hosts && !line.is_empty(),
    })
}

/// The name of a section, as in inventories of Ansible.
pub(super) fn section(line: &str) -> Option<&str> {
    let name = line.strip_prefix('[')?.strip_suffix(']')?;
    (host::ipv6(line).is_none() && !name.contains(['[', ']', '{', '"'])).then_some(name)
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
        Some(second)
            if !word.contains(|c: char| matches!(c, '.' | ':' | '0'..='9'))
                && !second.starts_with("ansible_") =>
        {
            Some(files::BLANK_IN_HOST)
        }
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
    // A sign inside a word is no comment.
    let begins = |(at, _): &(usize, &str)| {
        line.get(..*at).is_some_and(|before| before.is_empty() || before.ends_with(char::is_whitespace))
    };
    match line.match_indices(['#', ';']).find(begins) {
        Some((at, _)) => line.get(..at).unwrap_or_default().trim_end(),
        None => line,
    }
}

pub(super) fn read(text: &str) -> Result<Import, FormatError> {
    if lines(text).nth(MAX_ROWS).is_some() {
        return Err(FormatError::too_many());
    }
    let mut import = Import::default();
    for (at, content) in lines(text) {
        if let Some(name) = section(content) {
            let why = if name.ends_with(":vars") { files::NO_PLACE } else { files::NO_GROUPS };
            import.losses.push(Loss::new(at, Message::verbatim(format!("[{}]", shown(name))), why));
            continue;
        }
        let (word, rest) = content.split_once(char::is_whitespace).unwrap_or((content, ""));
        if import.items.is_empty() && inventory::is_known(content) {
            continue;
        }
        if let Some(why) = fault(content) {
            import.refused.push(Refused { line: at, name: files::line(at), why });
            continue;
        }
        let mut machine = Machine::new(at);
        word.clone_into(&mut machine.host);
        machine.origin("host", at, &files::A_LINE.into());
        take_rest(&mut machine, rest.trim(), at);
        machine.finish(&mut import);
    }
    Ok(import)
}

/// What follows a host: a port, a protocol or both, Ansible's variables, or else a name.
fn take_rest(machine: &mut Machine, rest: &str, line: usize) {
    let is_protocol = |word: &str| Protocol::KNOWN.contains(&Protocol::from(&*word.to_ascii_lowercase()));
    let words: Vec<&str> = rest.split_whitespace().take(3).collect();
    match words.as_slice() {
        [port] if host::is_port(port) => (*port).clone_into(&mut machine.port),
        [protocol] if is_protocol(protocol) => (*protocol).clone_into(&mut machine.protocol),
        [protocol, port] | [port, protocol] if is_protocol(protocol) && host::is_port(port) => {
            (*protocol).clone_into(&mut machine.protocol);
            (*port).clone_into(&mut machine.port);
        }
        _ => {
            let (name, variables) = variables(rest);
            // Names can have a `=`, too.
            if !name.is_empty() && !variables.iter().any(|(variable, _)| is_variable(variable)) {
                rest.clone_into(&mut machine.name);
                return;
            }
            machine.name = name;
            for (variable, value) in variables {
                take_variable(machine, variable, &value, line);
            }
        }
    }
}

/// Whether a word before a `=` is Ansible's, or may say a secret, rather than being a part of a name.
fn is_variable(word: &str) -> bool {
    let word = word.to_ascii_lowercase();
    word.starts_with("ansible_") || ["pass", "pwd", "secret", "token"].iter().any(|part| word.contains(part))
}

/// Separates `variable=value` from a name. Passwords are among them, and must not become a part of the name.
fn variables(rest: &str) -> (String, Vec<(&str, String)>) {
    let (mut name, mut found) = (Vec::new(), Vec::new());
    let mut rest = rest.trim_start();
    while !rest.is_empty() {
        let end = rest.find(char::is_whitespace).unwrap_or(rest.len());
        let (word, after) = rest.split_at_checked(end).unwrap_or((rest, ""));
        let is_variable =
            |key: &&str| !key.is_empty() && key.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
        let key = word.split_once('=').map(|(key, _)| key).filter(is_variable);
        let Some(key) = key else {
            name.push(word);
            rest = after.trim_start();
            continue;
        };
        let value = rest.get(key.len() + 1..).unwrap_or_default();
        let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''));
        let quoted = quote.and_then(|quote| value.get(1..)?.split_once(quote));
        let (value, after) = quoted.unwrap_or_else(|| (word.get(key.len() + 1..).unwrap_or_default(), after));
        found.push((key, value.to_owned()));
        rest = after.trim_start();
    }
    (name.join(" "), found)
}

fn take_variable(machine: &mut Machine, variable: &str, value: &str, line: usize) {
    let source = PartName::quoted(variable);
    match variable {
        "ansible_host" | "ansible_ssh_host" if !value.is_empty() => {
            let known_as = std::mem::replace(&mut machine.host, value.to_owned());
            if machine.name.is_empty() {
                machine.name = known_as;
            }
        }
        "ansible_port" | "ansible_ssh_port" => machine.parameter("port", value, line, &source),
        "ansible_user" | "ansible_ssh_user" => machine.parameter("username", value, line, &source),
        "ansible_password" | "ansible_ssh_pass" | "ansible_ssh_password" => {
            machine.parameter("password", value, line, &source);
        }
        "ansible_connection" if value == "ssh" => value.clone_into(&mut machine.protocol),
        _ => machine.lose(line, source, files::NO_PLACE),
    }
}
