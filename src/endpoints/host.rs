//! The host of an endpoint: one text in authentik, host and port for people.
//!
//! authentik splits it at the *first* colon, whatever stands there, so an IPv6 address can't be a host: it has to go into
//! the settings `hostname` and `port`, which beat what the host says.

use super::model::Protocol;
use std::net::Ipv6Addr;

/// A host as the form holds it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HostPort {
    pub host: String,
    /// As typed; empty for none.
    pub port: String,
}

impl HostPort {
    /// Splits as authentik does. An IPv6 address stays in one piece: that is what the person has to see.
    pub fn of_stored(stored: &str) -> HostPort {
        match stored.split_once(':') {
            Some((host, port)) if ipv6(stored).is_none() => {
                HostPort { host: host.to_owned(), port: port.to_owned() }
            }
            _ => HostPort { host: stored.to_owned(), port: String::new() },
        }
    }

    /// The one text that is stored.
    pub fn join(&self) -> String {
        let (host, port) = (self.host.trim(), self.port.trim());
        if port.is_empty() { host.to_owned() } else { [host, ":", port].concat() }
    }
}

/// Whether a text is a port that can be reached: 1 to 65535, digits only.
pub fn is_port(text: &str) -> bool {
    let digits = text.bytes().all(|byte| byte.is_ascii_digit());
    digits && text.parse::<u16>().is_ok_and(|port| port > 0)
}

/// The port that guacd takes for a protocol when none is given. For VNC it is 0, which connects to nothing.
pub fn default_port(protocol: &Protocol) -> Option<&'static str> {
    match protocol {
        Protocol::Rdp => Some("3389"),
        Protocol::Ssh => Some("22"),
        Protocol::Vnc | Protocol::Other(_) => None,
    }
}

/// The port that servers of a protocol usually listen on.
pub fn usual_port(protocol: &Protocol) -> Option<&'static str> {
    match protocol {
        Protocol::Vnc => Some("5900"),
        other => default_port(other),
    }
}

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

/// What a pasted address says, taken apart.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Address {
    pub protocol: Option<Protocol>,
    /// The user name; a password beside it is dropped, so that it is not stored where it was not meant to be.
    pub user: Option<String>,
    pub host: String,
    pub port: String,
}

/// Takes apart what people paste into the host: `ssh://ann@h:22/`, `rdp://full%20address=s:h:3389&…`, `ann@h`, `h:22`.
/// None for a plain host, and for what has no host in it.
pub fn take_apart(text: &str) -> Option<Address> {
    let text = text.trim();
    let (protocol, rest) = match text.split_once("://") {
        Some((scheme, rest)) => (protocol_of(scheme), rest),
        None => (None, text),
    };
    // Microsoft's own scheme names its fields, as a .rdp file does.
    let rest = rest.replace("%20", " ");
    let rest = match rest.split_once("full address=s:") {
        Some((_, address)) => address.split('&').next().unwrap_or_default(),
        None => rest.split(['/', '?', '#']).next().unwrap_or_default(),
    };
    let (login, place) = match rest.rsplit_once('@') {
        Some((login, place)) => (Some(login), place),
        None => (None, rest),
    };
    let user = login.and_then(|login| login.split(':').next()).filter(|user| !user.is_empty());
    let HostPort { host, port } = match ipv6(place) {
        Some(address) => address,
        None => match place.rsplit_once(':') {
            Some((host, port)) if is_port(port) || port.is_empty() => {
                HostPort { host: host.to_owned(), port: port.to_owned() }
            }
            _ => HostPort { host: place.to_owned(), port: String::new() },
        },
    };
    let user = user.map(str::to_owned);
    let found = Address { protocol, user, host, port };
    (!found.host.is_empty() && found.host != text).then_some(found)
}

/// The protocol of a URL's scheme; `ms-rd` is what Microsoft's clients register.
fn protocol_of(scheme: &str) -> Option<Protocol> {
    match scheme.to_ascii_lowercase().as_str() {
        "rdp" | "ms-rd" => Some(Protocol::Rdp),
        "ssh" | "sftp" => Some(Protocol::Ssh),
        "vnc" => Some(Protocol::Vnc),
        _ => None,
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;
