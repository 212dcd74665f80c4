//! Addresses that users paste: IPv6 with brackets, URLs, `user@host`, network shares.

use super::{HostPort, is_port};
use crate::Protocol;
use percent_encoding::percent_decode_str;
use rac_messages::{Message, settings_text as words};
use std::net::Ipv6Addr;

/// An IPv6 address with or without brackets, zone and port: `2001:db8::7`, `[2001:db8::7]:22`, `fe80::1%eth0`.
pub fn ipv6(text: &str) -> Option<HostPort> {
    let text = text.trim();
    let (address, port) = match text.strip_prefix('[') {
        Some(rest) => {
            let (address, rest) = rest.split_once(']')?;
            match rest.strip_prefix(':') {
                Some(port) => (address, port),
                None if rest.is_empty() => (address, ""),
                None => return None,
            }
        }
        None => (text, ""),
    };
    let number = address.split_once('%').map_or(address, |(number, _)| number);
    number.parse::<Ipv6Addr>().ok()?;
    Some(HostPort { host: address.to_owned(), port: port.to_owned() })
}

/// The parts of a pasted address.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Address {
    pub protocol: Option<Protocol>,
    /// The user name; a password next to it is dropped, so that it isn't stored by accident.
    pub user: Option<String>,
    pub host: String,
    pub port: String,
    /// Parts that an endpoint has no field for, by name: "the password", "the path". Never their text, which may be
    /// secret.
    pub unused: Vec<Message>,
}

impl Address {
    /// Whether it is more than a host with a port.
    pub fn is_more(&self) -> bool {
        self.protocol.is_some() || self.user.is_some() || !self.unused.is_empty()
    }
}

/// Splits an address that was pasted into the host: `ssh://ann@h:22/`, `rdp://full%20address=s:h:3389&…`, `ann@h`,
/// `h:22`, `\\h\share`. `None` for a plain host, and for a text without a host.
pub fn take_apart(text: &str) -> Option<Address> {
    let text = text.trim();
    if let Some(share) = text.strip_prefix("\\\\") {
        let host = share.split('\\').next().unwrap_or_default().to_owned();
        let unused = if share.len() > host.len() { vec![words::PART_SHARE] } else { Vec::new() };
        return (!host.is_empty()).then_some(Address { host, unused, ..Address::default() });
    }
    let mut unused = Vec::new();
    let (protocol, rest) = match text.split_once("://") {
        Some((scheme, rest)) => {
            let protocol = protocol_of(scheme);
            if protocol.is_none() {
                unused.push(words::PART_SCHEME);
            }
            (protocol, rest)
        }
        None => (None, text),
    };
    let fields = rest.to_ascii_lowercase().replace("%20", " ").contains("full address=s:");
    let (login, place) = match fields {
        // Microsoft's own scheme has the fields of a .rdp file.
        true => of_fields(rest, &mut unused),
        false => of_url(rest, &mut unused),
    };
    let (user, password) = match login.split_once(':') {
        Some((user, _)) => (user, true),
        None => (login.as_str(), false),
    };
    if password {
        unused.push(words::PART_PASSWORD);
    }
    let HostPort { host, port } = match ipv6(&place) {
        Some(address) => address,
        None => match place.rsplit_once(':') {
            Some((host, port)) if is_port(port) || port.is_empty() => {
                HostPort { host: host.to_owned(), port: port.to_owned() }
            }
            _ => HostPort { host: place.clone(), port: String::new() },
        },
    };
    let user = Some(decoded(user)).filter(|user| !user.is_empty());
    let found = Address { protocol, user, host, port, unused };
    (!found.host.is_empty() && found.host != text).then_some(found)
}

/// `user:password@host:22/path?query#fragment`: returns what is before the `@`, and the host with its port.
fn of_url(rest: &str, unused: &mut Vec<Message>) -> (String, String) {
    let (rest, fragment) = rest.split_once('#').unwrap_or((rest, ""));
    let (rest, query) = rest.split_once('?').unwrap_or((rest, ""));
    let (rest, path) = rest.split_once('/').unwrap_or((rest, ""));
    for (there, what) in
        [(path, words::PART_PATH), (query, words::PART_QUERY), (fragment, words::PART_FRAGMENT)]
    {
        if !there.is_empty() {
            unused.push(what);
        }
    }
    let (login, place) = rest.rsplit_once('@').unwrap_or(("", rest));
    (login.to_owned(), place.to_owned())
}

/// `full%20address=s:host:3389&username=s:ann&audiomode=i:2`.
fn of_fields(rest: &str, unused: &mut Vec<Message>) -> (String, String) {
    let (mut login, mut place, mut others) = (String::new(), String::new(), false);
    for field in rest.split(['?', '&', '/']).filter(|field| !field.is_empty()) {
        let (name, value) = field.split_once('=').unwrap_or((field, ""));
        let value = decoded(value.strip_prefix("s:").unwrap_or(value));
        match decoded(name).to_ascii_lowercase().as_str() {
            "full address" => place = value,
            "username" => login = value,
            _ => others = true,
        }
    }
    if others {
        unused.push(words::PART_FIELDS);
    }
    (login, place)
}

/// Decodes percent-encoding, but not `+`.
fn decoded(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

/// The protocol for a URL's scheme; `ms-rd` is registered by Microsoft's clients.
fn protocol_of(scheme: &str) -> Option<Protocol> {
    match scheme.to_ascii_lowercase().as_str() {
        "rdp" | "ms-rd" => Some(Protocol::Rdp),
        "ssh" | "sftp" => Some(Protocol::Ssh),
        "vnc" => Some(Protocol::Vnc),
        _ => None,
    }
}
