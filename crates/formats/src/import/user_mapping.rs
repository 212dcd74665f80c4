//! Guacamole's `user-mapping.xml`: connections listed below the logins that can use them.

use std::collections::{HashMap, HashSet};

use quick_xml::Reader;
use quick_xml::errors::IllFormedError;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesStart, Event};
use rac_messages::{Message, files};

use super::guacamole::note_unlimited;
use super::machine::Machine;
use crate::model::{PartName, shown};
use crate::{FormatError, Import, Loss, Refused};

/// The relevant open elements.
#[derive(Default)]
struct State {
    import: Import,
    /// The login of the open `authorize`.
    login: Option<String>,
    machines: Vec<Machine>,
    /// The open connection. Parameters outside of a `connection` make one for the whole `authorize`.
    machine: Option<Machine>,
    in_connection: bool,
    /// The name and the text of the open `param`.
    param: Option<String>,
    text: String,
    depth: usize,
}

pub(super) fn read(text: &str) -> Result<Import, FormatError> {
    let mut reader = Reader::from_str(text);
    // A `>` in text is allowed; mismatched end tags are a mistake.
    reader.config_mut().check_end_names = true;
    let mut state = State::default();
    let (mut line, mut counted) = (1, 0);
    loop {
        let event = reader.read_event();
        let at = usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX).min(text.len());
        let before = line;
        line += text
            .as_bytes()
            .get(counted..at)
            .unwrap_or_default()
            .iter()
            .filter(|byte| **byte == b'\n')
            .count();
        counted = at.max(counted);
        let event = event.map_err(|error| FormatError::new(line, mistake(&error)))?;
        match event {
            Event::Start(element) => state.start(&element, before)?,
            Event::Empty(element) => {
                state.start(&element, before)?;
                state.end(element.local_name().as_ref(), line);
            }
            Event::End(element) => state.end(element.local_name().as_ref(), line),
            Event::Text(text) => state.text.push_str(&text.decode().unwrap_or_default()),
            Event::CData(text) => state.text.push_str(&text.decode().unwrap_or_default()),
            Event::GeneralRef(entity) => {
                let name = entity.decode().unwrap_or_default();
                match (entity.resolve_char_ref(), resolve_predefined_entity(&name)) {
                    (Ok(Some(c)), _) => state.text.push(c),
                    (_, Some(text)) => state.text.push_str(text),
                    _ => return Err(FormatError::new(line, files::XML_UNDEFINED)),
                }
            }
            Event::DocType(_) => {
                return Err(FormatError::new(line, files::XML_DOCTYPE));
            }
            Event::Eof if state.depth > 0 => {
                return Err(FormatError::new(line, files::XML_ENDS_WITHIN));
            }
            Event::Eof => return Ok(state.finish()),
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
        }
    }
}

/// What is wrong, without names: with a `<` in a password that is not escaped, a part of it looks like one.
fn mistake(error: &quick_xml::Error) -> Message {
    match error {
        quick_xml::Error::Syntax(error) => files::not_xml(error.to_string()),
        quick_xml::Error::IllFormed(IllFormedError::UnclosedReference) => files::XML_UNDEFINED,
        quick_xml::Error::IllFormed(_) => files::XML_ORDER,
        _ => files::XML_UNREADABLE,
    }
}

fn attribute(element: &BytesStart<'_>, name: &str) -> Option<String> {
    let mut attributes = element.attributes();
    attributes.with_checks(false);
    let found =
        attributes.flatten().find(|attribute| attribute.key.local_name().as_ref() == name.as_bytes())?;
    found.unescape_value().ok().map(|value| value.trim().to_owned())
}

impl State {
    fn start(&mut self, element: &BytesStart<'_>, line: usize) -> Result<(), FormatError> {
        self.depth += 1;
        self.text.clear();
        match element.local_name().as_ref() {
            b"authorize" => {
                let login = attribute(element, "username").unwrap_or_default();
                if !login.is_empty() {
                    let name = shown(&login);
                    let what =
                        PartName { within: files::the_login(&name), first: files::the_login_first(name) };
                    self.import.losses.push(Loss::new(line, what, files::LOGIN_NOT_IMPORTED));
                }
                self.login = Some(login);
                self.machine = Some(Machine::of_guacamole(line));
            }
            b"connection" => {
                if self.in_connection {
                    return Err(FormatError::new(line, files::XML_NESTED_CONNECTION));
                }
                self.close_machine();
                let mut machine = Machine::of_guacamole(line);
                machine.name = attribute(element, "name").unwrap_or_default();
                machine.origin("name", line, &PartName::quoted("name"));
                self.machine = Some(machine);
                self.in_connection = true;
            }
            b"param" => self.param = Some(attribute(element, "name").unwrap_or_default()),
            b"user-mapping" | b"protocol" => {}
            other => {
                let name = shown(&String::from_utf8_lossy(other));
                let what = Message::verbatim(format!("<{name}>"));
                self.import.losses.push(Loss::new(line, what, files::NO_GUACAMOLE_ELEMENT));
            }
        }
        Ok(())
    }

    fn end(&mut self, name: &[u8], line: usize) {
        self.depth = self.depth.saturating_sub(1);
        let text = std::mem::take(&mut self.text);
        match name {
            b"protocol" => {
                if let Some(machine) = &mut self.machine {
                    let source = PartName::quoted("protocol");
                    match text.trim() {
                        text if machine.protocol.is_empty() => {
                            machine.protocol = text.to_owned();
                            machine.origin("protocol", line, &source);
                        }
                        text if text != machine.protocol => machine.lose(line, source, files::VALUE_TWICE),
                        _ => {}
                    }
                }
            }
            b"param" => {
                if let (Some(name), Some(machine)) = (self.param.take(), &mut self.machine) {
                    match name.is_empty() {
                        true => machine.lose(line, Message::verbatim("<param>"), files::NO_NAME),
                        false => machine.parameter(&name, &text, line, &PartName::quoted(&name)),
                    }
                }
            }
            b"connection" => {
                self.close_machine();
                self.in_connection = false;
                // The same login can have more connections, or parameters outside of a connection.
                self.machine = Some(Machine::of_guacamole(line));
            }
            b"authorize" => {
                self.close_machine();
                self.login = None;
            }
            _ => {}
        }
    }

    fn close_machine(&mut self) {
        let Some(mut machine) = self.machine.take() else { return };
        let is_empty = machine.protocol.is_empty() && machine.host.is_empty() && machine.settings.is_empty();
        if is_empty && !self.in_connection {
            return;
        }
        let Some(login) = self.login.clone().filter(|login| !login.is_empty()) else {
            // Without a binding, everyone could use what no one can use in Guacamole.
            let name = if machine.name.is_empty() { &machine.host } else { &machine.name };
            let name = Message::verbatim(shown(name));
            self.import.refused.push(Refused { line: machine.line, name, why: files::CONNECTION_OF_NO_ONE });
            return;
        };
        machine.origin("bindings", machine.line, &PartName::quoted("username"));
        machine.users.push(login);
        self.machines.push(machine);
    }

    /// A connection that several logins share becomes one endpoint with several users.
    fn finish(self) -> Import {
        let mut import = self.import;
        let mut places: HashMap<String, usize> = HashMap::new();
        let mut machines: Vec<Machine> = Vec::new();
        for machine in self.machines {
            let settings = serde_json::to_string(&machine.settings).unwrap_or_default();
            let key = [&machine.name, &machine.protocol, &machine.host, &machine.port, &settings];
            let key = format!("{key:?}");
            match places.get(&key).and_then(|at| machines.get_mut(*at)) {
                Some(first) => first.users.extend(machine.users),
                None => {
                    places.insert(key, machines.len());
                    machines.push(machine);
                }
            }
        }
        for mut machine in machines {
            let mut seen = HashSet::new();
            machine.users.retain(|user| seen.insert(user.clone()));
            machine.finish(&mut import);
        }
        note_unlimited(&mut import);
        import
    }
}
