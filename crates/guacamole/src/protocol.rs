//! The protocols guacd is asked to speak.

use serde::{Serialize, Serializer};
use std::fmt;

/// A protocol, by the name that guacd and authentik give it. One that is not known here is kept as it is spelt.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Protocol {
    /// Remote Desktop Protocol.
    Rdp,
    /// Secure Shell.
    Ssh,
    /// Virtual Network Computing.
    Vnc,
    /// Any other.
    Other(String),
}

impl Protocol {
    /// The protocols known here, in the order in which users are offered them.
    pub const KNOWN: &[Self] = &[Self::Rdp, Self::Ssh, Self::Vnc];

    /// The name that guacd and authentik give it: `rdp`.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Rdp => "rdp",
            Self::Ssh => "ssh",
            Self::Vnc => "vnc",
            Self::Other(name) => name,
        }
    }

    /// Its name for users: RDP, SSH, VNC, or the spelling of one not known here.
    pub fn label(&self) -> &str {
        match self {
            Self::Rdp => "RDP",
            Self::Ssh => "SSH",
            Self::Vnc => "VNC",
            Self::Other(name) => name,
        }
    }
}

impl From<&str> for Protocol {
    fn from(name: &str) -> Self {
        match name {
            "rdp" => Self::Rdp,
            "ssh" => Self::Ssh,
            "vnc" => Self::Vnc,
            other => Self::Other(other.to_owned()),
        }
    }
}

impl From<String> for Protocol {
    fn from(name: String) -> Self {
        Self::from(name.as_str())
    }
}

impl fmt::Display for Protocol {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

/// As its name.
impl Serialize for Protocol {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
