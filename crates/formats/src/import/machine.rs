//! A machine as other tools describe it, and its conversion to an endpoint.

use std::collections::HashSet;

use guacamole_settings::Protocol;
use guacamole_settings::catalogue::{self, Protocols, find};
use guacamole_settings::host::{self, HostProblem, ProblemKind, is_port, usual_port};
use rac_messages::{Message, files, settings_text};
use serde_json::{Map, Value, json};

use super::lengths::LONGEST_HOST;
use crate::model::{MOST_BINDINGS, PartName, is_longer, shown, too_many_bindings};
use crate::{Import, Imported, Item, Kind, Loss, Origin, Refused};

/// The known properties of a machine.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Machine {
    pub line: usize,
    pub name: String,
    pub protocol: String,
    pub host: String,
    pub port: String,
    pub settings: Map<String, Value>,
    pub users: Vec<String>,
    pub groups: Vec<String>,
    pub maximum_connections: Option<i64>,
    /// Whether Guacamole's default, unlimited, applies because the file has no limit.
    pub unlimited: bool,
    pub origins: Vec<Origin>,
    pub losses: Vec<Loss>,
}

impl Machine {
    pub fn new(line: usize) -> Self {
        Self { line, ..Self::default() }
    }

    /// A connection of Guacamole.
    pub fn of_guacamole(line: usize) -> Self {
        Self { unlimited: true, ..Self::new(line) }
    }

    /// Records the source of a value.
    pub fn origin(&mut self, field: &str, line: usize, source: &PartName) {
        self.origins.push(Origin { field: field.to_owned(), line, source: source.within.clone() });
    }

    pub fn lose(&mut self, line: usize, what: impl Into<PartName>, why: Message) {
        self.losses.push(Loss::new(line, what, why));
    }

    /// Sets a parameter of guacd as text. An empty text is ignored.
    pub fn parameter(&mut self, name: &str, value: &str, line: usize, source: &PartName) {
        if value.is_empty() {
            return;
        }
        if value.contains("${GUAC_") || value.contains("${HISTORY_") {
            self.lose(line, source, files::NOT_REPLACED);
            return;
        }
        let before = match name {
            "hostname" => self.host.as_str(),
            "port" => self.port.as_str(),
            _ => self.settings.get(name).and_then(Value::as_str).unwrap_or_default(),
        };
        if !before.is_empty() {
            if before != value.trim() && before != value {
                self.lose(line, source, files::VALUE_TWICE);
            }
            return;
        }
        match name {
            "hostname" => {
                self.host = value.trim().to_owned();
                self.origin("host", line, source);
            }
            "port" => {
                self.port = value.trim().to_owned();
                self.origin("host", line, source);
            }
            "drive-path" | "create-drive-path" => self.lose(line, source, files::SET_BY_AUTHENTIK),
            _ => {
                self.settings.insert(name.to_owned(), as_guacd_spells_it(name, value).into());
                self.origin(&format!("settings.{name}"), line, source);
            }
        }
    }

    /// Sets Guacamole's limit, in which 0 and an empty text mean unlimited.
    pub fn limit(&mut self, value: &str, line: usize, source: &PartName) {
        self.unlimited = false;
        match value.trim() {
            "" => self.maximum_connections = Some(-1),
            text => match text.parse::<i32>() {
                Ok(0) => self.maximum_connections = Some(-1),
                Ok(number) => self.maximum_connections = Some(number.into()),
                Err(_) => return self.lose(line, source, files::NOT_WHOLE_NUMBER),
            },
        }
        self.origin("maximum_connections", line, source);
    }

    /// Converts it to an endpoint, or returns why that is impossible.
    pub fn finish(mut self, import: &mut Import) {
        let scheme = self.scheme();
        self.take_host_apart();
        let name = if self.name.trim().is_empty() { &self.host } else { &self.name };
        let refused_name = Message::verbatim(shown(name.trim()));
        let refuse = |line: usize, why: Message| Refused { line, name: refused_name, why };
        let protocol = protocol_named(&self.protocol);
        let known = Protocol::from(protocol.as_str());
        if !protocol.is_empty() && !Protocol::KNOWN.contains(&known) {
            let why = files::unknown_protocol(shown(&protocol));
            import.refused.push(refuse(self.line, why));
            return;
        }
        // A file that says the protocol elsewhere has the scheme of some other address.
        if let Some(scheme) = scheme.filter(|_| protocol.is_empty()) {
            let why = files::unknown_protocol(shown(&scheme));
            import.refused.push(refuse(self.line, why));
            return;
        }
        if self.host.is_empty() {
            import.refused.push(refuse(self.line, files::NO_HOST));
            return;
        }
        // On its protocol's own port it might be another machine.
        if !self.port.is_empty() && !is_port(&self.port) {
            import.refused.push(refuse(self.line, files::BAD_PORT));
            return;
        }
        if let Some(why) = host_fault(&self.host, &self.port) {
            import.refused.push(refuse(self.line, why));
            return;
        }
        for names in [&mut self.users, &mut self.groups] {
            let mut seen = HashSet::new();
            names.retain(|name| seen.insert(name.clone()));
        }
        if self.users.len() + self.groups.len() > MOST_BINDINGS {
            import.refused.push(refuse(self.line, too_many_bindings()));
            return;
        }
        let mut item = Map::new();
        item.insert("name".to_owned(), name.as_str().into());
        if !protocol.is_empty() {
            item.insert("protocol".to_owned(), protocol.into());
        }
        item.insert("host".to_owned(), self.host_field(&known).into());
        let limit = self.maximum_connections.or(self.unlimited.then_some(-1));
        if let Some(limit) = limit {
            item.insert("maximum_connections".to_owned(), limit.into());
        }
        if !self.settings.is_empty() {
            item.insert("settings".to_owned(), Value::Object(self.settings));
        }
        let users = self.users.iter().map(|name| json!({ "user": name }));
        let bindings: Vec<Value> =
            users.chain(self.groups.iter().map(|name| json!({ "group": name }))).collect();
        if !bindings.is_empty() {
            item.insert("bindings".to_owned(), bindings.into());
        }
        let (item, problems) = Item::from_fields(Kind::Endpoint, item);
        match problems.into_iter().next() {
            Some(problem) => import.refused.push(refuse(self.line, problem.message)),
            None => {
                let Self { line, origins, losses, .. } = self;
                import.items.push(Imported { item, line, origins, losses });
            }
        }
    }

    /// The scheme of a URL given as host, if RAC has no such protocol.
    fn scheme(&self) -> Option<String> {
        let (scheme, _) = self.host.split_once("://")?;
        let address = host::take_apart(&self.host)?;
        address.protocol.is_none().then(|| scheme.trim().to_ascii_lowercase())
    }

    /// Splits a URL given as host, and a port given with the host.
    fn take_host_apart(&mut self) {
        self.host = self.host.trim().to_owned();
        if NOT_THERE.iter().any(|word| self.host.eq_ignore_ascii_case(word)) {
            self.host.clear();
        }
        if let Some(port) = self.port.strip_suffix(".0").filter(|port| is_port(port)) {
            self.port = port.to_owned();
        }
        if let Some(address) = host::ipv6(&self.host) {
            self.take_port(&address.port);
            self.host = address.host;
        } else if let Some(address) = host::take_apart(&self.host) {
            self.take_port(&address.port);
            if self.protocol.trim().is_empty()
                && let Some(protocol) = &address.protocol
            {
                self.protocol = protocol.as_str().to_owned();
            }
            if let Some(user) = address.user {
                self.settings.entry("username").or_insert(user.into());
            }
            for what in address.unused {
                self.losses.push(Loss::new(self.line, host_part(&what), files::NO_PLACE));
            }
            self.host = address.host;
        }
    }

    /// A port given with the host takes precedence over a separate one.
    fn take_port(&mut self, port: &str) {
        if port.is_empty() || port == self.port {
            return;
        }
        if !self.port.is_empty() {
            let port = shown(&self.port);
            let name = PartName { within: files::port(&port), first: files::port_first(port) };
            self.losses.push(Loss::new(self.line, name, files::PORT_TWICE));
        }
        self.port = port.to_owned();
    }

    /// The stored host. authentik splits it at the first colon, so an IPv6 address is also added to the settings.
    fn host_field(&mut self, protocol: &Protocol) -> String {
        if host::ipv6(&self.host).is_some() {
            let port = match self.port.as_str() {
                "" => usual_port(protocol).unwrap_or_default(),
                port => port,
            };
            self.settings.insert("hostname".to_owned(), self.host.as_str().into());
            if !port.is_empty() {
                self.settings.insert("port".to_owned(), port.into());
            }
            let sources: Vec<Origin> =
                self.origins.iter().filter(|origin| origin.field == "host").cloned().collect();
            let (host, port) = (sources.first().cloned(), sources.last().cloned());
            self.origins.extend(host.map(|one| Origin { field: "settings.hostname".to_owned(), ..one }));
            self.origins.extend(port.map(|one| Origin { field: "settings.port".to_owned(), ..one }));
            return self.host.clone();
        }
        host::HostPort { host: self.host.clone(), port: self.port.clone() }.join()
    }
}

/// What tables have in place of a host that isn't there.
const NOT_THERE: [&str; 4] = ["n/a", "-", "–", "—"];

/// Words for protocols in exports of mRemoteNG and Remote Desktop Manager.
const PROTOCOLS: [(&str, &str); 4] =
    [("ssh1", "ssh"), ("ssh2", "ssh"), ("sshshell", "ssh"), ("rdpconfigured", "rdp")];

fn protocol_named(text: &str) -> String {
    let name = text.trim().to_ascii_lowercase();
    let known = PROTOCOLS.iter().find(|(word, _)| *word == name);
    known.map_or(name, |(_, protocol)| (*protocol).to_owned())
}

/// `true` and `false` as spreadsheets write them, where guacd knows only these two.
const BOOLEANS: [(&str, &str); 8] = [
    ("true", "true"),
    ("false", "false"),
    ("wahr", "true"),
    ("falsch", "false"),
    ("vrai", "true"),
    ("faux", "false"),
    ("verdadero", "true"),
    ("falso", "false"),
];

fn as_guacd_spells_it<'a>(name: &str, value: &'a str) -> &'a str {
    if find(Protocols::ALL, name).is_none_or(|found| found.kind != catalogue::Kind::Boolean) {
        return value;
    }
    let word = value.trim().to_lowercase();
    BOOLEANS.iter().find(|(spelling, _)| *spelling == word).map_or(value, |(_, meant)| meant)
}

/// Why guacd could reach nothing at a host. That of an IPv6 address is put into the settings, and the length has its own limit.
fn host_fault(host: &str, port: &str) -> Option<Message> {
    if host::ipv6(host).is_some() || is_longer(host, LONGEST_HOST) {
        return None;
    }
    if !host.chars().any(char::is_alphanumeric) {
        return Some(files::NOT_A_HOST);
    }
    let field = host::HostPort { host: host.to_owned(), port: port.to_owned() }.join();
    let found = host::problems(&field).into_iter().find(HostProblem::is_fatal)?;
    Some(if found.kind == ProblemKind::Port { files::BAD_PORT } else { found.words })
}

/// A part of an address that is given as the host.
fn host_part(what: &Message) -> PartName {
    let parts = [
        (settings_text::PART_SHARE, "share"),
        (settings_text::PART_SCHEME, "scheme"),
        (settings_text::PART_PASSWORD, "password"),
        (settings_text::PART_PATH, "path"),
        (settings_text::PART_QUERY, "query"),
        (settings_text::PART_FRAGMENT, "fragment"),
    ];
    let part = parts.iter().find(|(part, _)| part == what).map_or("others", |(_, key)| key);
    PartName { within: files::host_part(part), first: files::host_part_first(part) }
}
