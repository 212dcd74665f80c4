//! Texts that are no settings: what they look like, and what settings look like.

use rac_messages::{Message, settings_text as words};
use serde_json::{Map, Value};

use super::{SettingsError, error};

/// What an unreadable text looks like, as an error at its first line.
pub(super) fn named(text: &str) -> Option<SettingsError> {
    let at = text.len() - text.trim_start().len();
    let what = looks_like(text.trim_start())?;
    Some(error(text, at, what))
}

fn looks_like(text: &str) -> Option<Message> {
    let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).take(200).collect();
    let first = *lines.first()?;
    let content: Vec<&str> =
        lines.iter().copied().filter(|line| !line.starts_with(['#', ';', '!'])).collect();
    let head = content.first().copied().unwrap_or(first);
    if let Some(what) = key(first) {
        return Some(what);
    }
    if first.starts_with('<')
        && first[1..].starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '?' | '!' | '/'))
        && text.contains('>')
    {
        return Some(words::LOOKS_LIKE_XML);
    }
    if content.iter().filter(|line| is_rdp(line)).count() * 2 > content.len() {
        return Some(words::LOOKS_LIKE_RDP);
    }
    if lines.iter().any(|line| line.starts_with("guacConfig")) {
        return Some(words::LOOKS_LIKE_LDIF);
    }
    if ["Windows Registry Editor", "REGEDIT"].iter().any(|start| first.starts_with(start)) {
        return Some(words::LOOKS_LIKE_REGISTRY);
    }
    if lines.iter().any(|line| line.starts_with("entries:"))
        && text.contains("model:")
        && text.contains("authentik_")
    {
        return Some(words::LOOKS_LIKE_BLUEPRINT);
    }
    if first.starts_with(['[', '-']) && is_connection_list(text) {
        return Some(words::LOOKS_LIKE_CONNECTIONS);
    }
    if content.iter().any(|line| is_hcl(line)) || is_hcl_body(&content) {
        return Some(words::LOOKS_LIKE_HCL);
    }
    if is_csv(&content) {
        return Some(words::LOOKS_LIKE_CSV);
    }
    let sections = content.iter().filter(|line| is_section(line)).count();
    let pairs: Vec<&str> = content.iter().copied().filter(|line| !is_section(line)).collect();
    let all_pairs = !pairs.is_empty() && pairs.iter().all(|line| is_pair(line));
    if sections > 0 && (all_pairs || pairs.iter().all(|line| is_pair(line) || line.contains(": "))) {
        return Some(words::LOOKS_LIKE_INI);
    }
    if all_pairs {
        return Some(words::LOOKS_LIKE_PAIRS);
    }
    if head.to_ascii_lowercase().starts_with("host ") && text.to_ascii_lowercase().contains("hostname ") {
        return Some(words::LOOKS_LIKE_SSH_CONFIG);
    }
    let is_address =
        ["rdp://", "vnc://", "ssh://", "http://", "https://"].iter().any(|scheme| first.starts_with(scheme));
    if is_address && content.len() == 1 && !first.contains(char::is_whitespace) {
        return Some(words::LOOKS_LIKE_ADDRESS);
    }
    None
}

/// A key without its parameter.
fn key(first: &str) -> Option<Message> {
    if first.starts_with("PuTTY-User-Key-File") {
        return Some(words::LOOKS_LIKE_PUTTY_KEY);
    }
    if first.starts_with("-----BEGIN ") {
        return Some(match first.contains("PRIVATE KEY") {
            true => words::LOOKS_LIKE_PRIVATE_KEY,
            false => words::LOOKS_LIKE_CERTIFICATE,
        });
    }
    let is_public = ["ssh-rsa ", "ssh-ed25519 ", "ssh-dss ", "ecdsa-sha2-", "sk-ssh-", "sk-ecdsa-"];
    (is_public.iter().any(|start| first.starts_with(start)) && first.contains(" AAAA"))
        .then_some(words::LOOKS_LIKE_PUBLIC_KEY)
}

/// `full address:s:…`
fn is_rdp(line: &str) -> bool {
    let mut parts = line.splitn(3, ':');
    let name = parts.next().unwrap_or_default();
    let kind = parts.next().unwrap_or_default();
    let named =
        !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, ' ' | '_' | '-'));
    named && matches!(kind, "s" | "i" | "b" | "S" | "I" | "B") && parts.next().is_some()
}

fn is_connection_list(text: &str) -> bool {
    let has = |name: &str| text.contains(&format!("\"{name}\"")) || text.contains(&format!("{name}:"));
    has("name") && (has("protocol") || has("parameters") || has("hostname") || has("host"))
}

/// `resource "authentik_rac_endpoint" "files" {`
fn is_hcl(line: &str) -> bool {
    const BLOCKS: &[&str] =
        &["resource", "data", "variable", "provider", "module", "terraform", "locals", "output", "import"];
    let Some(start) = line.strip_suffix('{') else { return false };
    let mut words = start.split_whitespace();
    let named = words.next().is_some_and(|word| BLOCKS.contains(&word));
    named && words.all(|word| word.starts_with('"') && word.ends_with('"'))
}

/// The inside of a block: `name = "x"` next to a call, a map or a list.
fn is_hcl_body(lines: &[&str]) -> bool {
    let value = |line: &&str| {
        line.split_once('=').filter(|_| is_pair(line)).map(|(_, value)| value.trim().to_owned())
    };
    let opens = |value: &String| {
        let call = value.trim_end_matches(['{', '[']);
        value == "{" || value == "[" || call.ends_with('(') && call.len() > 1 && !call.contains(['"', ' '])
    };
    let opened = lines.iter().position(|line| value(line).is_some_and(|value| opens(&value)));
    opened.is_some_and(|at| {
        lines.iter().take(at).all(|line| is_pair(line))
            && lines.iter().skip(at).any(|line| line.starts_with(['}', ']', ')']))
    })
}

/// A first line with columns, followed by lines with at least as many separators.
fn is_csv(lines: &[&str]) -> bool {
    const COLUMNS: &[&str] = &[
        "name",
        "host",
        "hostname",
        "protocol",
        "port",
        "user",
        "username",
        "password",
        "device_name",
        "group",
    ];
    let (Some(head), rest) = (lines.first(), lines.get(1..).unwrap_or_default()) else { return false };
    [',', ';', '\t'].iter().any(|separator| {
        let cells: Vec<&str> = head.split(*separator).map(|cell| cell.trim().trim_matches('"')).collect();
        let known = cells.iter().any(|cell| COLUMNS.contains(&cell.to_ascii_lowercase().as_str()));
        cells.len() > 1
            && known
            && !head.contains(": ")
            && !head.contains('=')
            && rest.iter().all(|line| line.matches(*separator).count() + 1 >= cells.len())
    })
}

/// `[section]`
fn is_section(line: &str) -> bool {
    let name = line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']'));
    name.is_some_and(|name| !name.is_empty() && !name.contains([',', '[', ']', '{', '"']))
}

/// `key=value`
fn is_pair(line: &str) -> bool {
    let line = line.strip_prefix("export ").unwrap_or(line);
    let Some((name, _)) = line.split_once('=') else { return false };
    let name = name.trim_end();
    name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
        && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.' | ' '))
}

/// What a map in braces looks like that was read as YAML, but has comments of JavaScript: `{a: 1, // x`.
pub(super) fn with_comments(map: &Map<String, Value>) -> Option<Message> {
    map.keys()
        .any(|name| name.starts_with("//") || name.starts_with("/*"))
        .then_some(words::COMMENT_OF_JAVASCRIPT)
}

/// What readable settings look like if they contain whole objects: a sentence.
pub(super) fn odd(map: &Map<String, Value>) -> Option<Message> {
    let is_list = |name: &str| map.get(name).is_some_and(Value::is_array);
    let is_map = |name: &str| map.get(name).is_some_and(Value::is_object);
    let is_text = |name: &str| map.get(name).is_some_and(Value::is_string);
    if is_list("entries") && (map.contains_key("version") || is_map("metadata")) {
        return Some(words::LOOKS_LIKE_BLUEPRINT);
    }
    if map.contains_key("guacConfigProtocol") || map.contains_key("guacConfigParameter") {
        return Some(words::LOOKS_LIKE_LDIF);
    }
    if is_text("name") && is_text("protocol") && (is_map("parameters") || is_map("settings")) {
        return Some(words::LOOKS_LIKE_CONNECTION);
    }
    let lists = ["results", "connections"].into_iter().find(|name| is_list(name));
    lists.map(|_| words::LOOKS_LIKE_OBJECTS)
}
