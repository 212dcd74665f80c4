//! The host of an endpoint: one text in authentik, host and port in forms.
//!
//! authentik splits it at the *first* colon, so an IPv6 address can't be a host: it needs the settings `hostname` and
//! `port`, which override the host.

mod address;
mod problems;
mod punycode;

use crate::Protocol;

pub use address::{Address, ipv6, take_apart};
pub use problems::{HostProblem, Part, ProblemKind, of_hostname, problems};

/// A host as the form edits it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HostPort {
    pub host: String,
    /// As typed; empty if there is none.
    pub port: String,
}

impl HostPort {
    /// Splits as authentik does. An IPv6 address or a URL is not split, so that the user sees it.
    pub fn of_stored(stored: &str) -> HostPort {
        match stored.split_once(':') {
            Some((host, port)) if ipv6(stored).is_none() && !port.starts_with("//") => {
                HostPort { host: host.to_owned(), port: port.to_owned() }
            }
            _ => HostPort { host: stored.to_owned(), port: String::new() },
        }
    }

    /// The text to store.
    pub fn join(&self) -> String {
        let (host, port) = (self.host.trim(), self.port.trim());
        match port {
            "" => host.to_owned(),
            // Without brackets the port would look like a part of the address.
            _ if !host.starts_with('[') && ipv6(host).is_some() => format!("[{host}]:{port}"),
            _ => format!("{host}:{port}"),
        }
    }
}

/// Whether a text is a valid port: 1 to 65535, digits only.
pub fn is_port(text: &str) -> bool {
    let digits = text.bytes().all(|byte| byte.is_ascii_digit());
    digits && text.parse::<u16>().is_ok_and(|port| port > 0)
}

/// The port that guacd uses for a protocol by default. For VNC it is 0, which connects to nothing.
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

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;
