//! What is known about one parameter.

use crate::Protocol;
use rac_messages::{Message, parameters};

/// One parameter, as guacd reads it for one or several protocols.
#[derive(Debug, PartialEq, Eq)]
pub struct Parameter {
    /// Its name, exactly as guacd compares it.
    pub name: &'static str,
    /// The protocols that these facts apply to.
    pub protocols: Protocols,
    /// The group it is shown in.
    pub section: Section,
    /// The type of its value.
    pub kind: Kind,
    /// What guacd does if it is not set.
    pub default: Fallback,
    /// What it does, in one sentence.
    pub meaning: Message,
    /// The version of guacd that knows it.
    pub since: Since,
}

impl Parameter {
    /// Whether its value is a secret, which the editor hides until the user asks to see it.
    pub fn is_secret(&self) -> bool {
        matches!(self.kind, Kind::Password | Kind::PrivateKey)
    }

    /// Its options, without the empty one for the default; empty if it has no list.
    pub fn options(&self) -> &'static [&'static str] {
        match self.kind {
            Kind::Choice(options) | Kind::Suggestion(options) => options,
            Kind::ColourScheme => COLOUR_SCHEMES,
            _ => &[],
        }
    }

    /// Whether a text means the same to guacd as leaving the parameter out.
    pub fn is_default(&self, text: &str) -> bool {
        match (&self.default, self.kind) {
            _ if text.is_empty() => true,
            (Fallback::Value(value), Kind::Number(..)) => read_number(text) == read_number(value),
            (Fallback::Value(value), _) => text == *value,
            (Fallback::Nothing | Fallback::Words(_), _) => false,
        }
    }

    /// Whether guacd can read a text; otherwise it uses the default. The empty text means the default.
    pub fn reads(&self, text: &str) -> bool {
        match self.kind {
            _ if text.is_empty() => true,
            Kind::Boolean => matches!(text, "true" | "false"),
            Kind::Number(..) => read_number(text).is_some(),
            Kind::Choice(options) => options.contains(&text),
            _ => true,
        }
    }
}

/// A number as guacd reads it with C's `strtol`: leading spaces and a sign are allowed, trailing characters are not.
pub fn read_number(text: &str) -> Option<i32> {
    let text = text.trim_start_matches([' ', '\t', '\n', '\r', '\u{b}', '\u{c}']);
    // `parse` accepts the same digits and signs.
    text.parse().ok()
}

/// The type of a parameter's value. guacd gets every value as text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Any text.
    Text,
    /// A decimal integer in this range.
    Number(i32, i32),
    /// Exactly `true` or `false`.
    Boolean,
    /// One of these; empty means the default.
    Choice(&'static [&'static str]),
    /// Any text; these are common.
    Suggestion(&'static [&'static str]),
    /// The name of an account.
    UserName,
    /// A secret on one line.
    Password,
    /// A private key in OpenSSH's format or PEM: a secret with several lines.
    PrivateKey,
    /// A public key or certificate.
    PublicKey,
    /// The IANA name of a time zone, such as `Europe/Berlin`.
    TimeZone,
    /// The colours of a terminal: a named scheme or a list of colours.
    ColourScheme,
}

/// The named colour schemes; other values are lists such as `foreground: rgb:ff/ff/ff; background: rgb:00/00/00`.
pub const COLOUR_SCHEMES: &[&str] = &["black-white", "gray-black", "green-black", "white-black"];

/// What guacd does when a parameter is missing or empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fallback {
    /// Nothing: the feature is off, or the value is empty.
    Nothing,
    /// The same as with this value.
    Value(&'static str),
    /// Described in words, because it is not a value.
    Words(Message),
}

impl Fallback {
    /// The default for users, if any.
    pub fn words(&self) -> Option<Message> {
        match self {
            Self::Nothing => None,
            Self::Value(text) => Some(Message::verbatim(*text)),
            Self::Words(words) => Some(words.clone()),
        }
    }
}

/// The version of guacd that a parameter needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Since {
    /// guacd 1.6.0, which authentik ships.
    Shipped,
    /// A version after 1.6.0; the shipped one ignores the parameter.
    Newer,
}

/// A set of protocols.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Protocols(u8);

impl Protocols {
    /// No protocol, or only ones that this catalogue doesn't know.
    pub const NONE: Self = Self(0);
    /// Remote Desktop Protocol.
    pub const RDP: Self = Self(1);
    /// Virtual Network Computing.
    pub const VNC: Self = Self(2);
    /// Secure Shell.
    pub const SSH: Self = Self(4);
    /// All three.
    pub const ALL: Self = Self(7);

    /// The set with one protocol; `None` means all.
    pub fn of(protocol: Option<&Protocol>) -> Self {
        match protocol {
            None => Self::ALL,
            Some(Protocol::Rdp) => Self::RDP,
            Some(Protocol::Vnc) => Self::VNC,
            Some(Protocol::Ssh) => Self::SSH,
            Some(Protocol::Other(_)) => Self::NONE,
        }
    }

    /// The protocols of either set.
    pub const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// The protocols of this set that are not in `other`.
    pub const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// Whether the sets share a protocol.
    pub const fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// The names of the protocols: "RDP", "RDP and VNC", "RDP, VNC and SSH".
    pub fn words(self) -> Message {
        match self.0 & 7 {
            1 => Message::verbatim("RDP"),
            2 => Message::verbatim("VNC"),
            3 => parameters::RDP_AND_VNC,
            4 => Message::verbatim("SSH"),
            5 => parameters::RDP_AND_SSH,
            6 => parameters::VNC_AND_SSH,
            7 => parameters::RDP_VNC_AND_SSH,
            _ => parameters::NO_KNOWN_PROTOCOL,
        }
    }
}

/// A group of parameters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Section {
    /// The address that guacd connects to.
    Network,
    /// How it logs in.
    Authentication,
    /// The Remote Desktop Gateway in front of the machine.
    Gateway,
    /// How the session starts.
    Session,
    /// Size, colours and similar.
    Display,
    /// Copy and paste.
    Clipboard,
    /// Sound, printers, drives.
    Devices,
    /// What is drawn and cached.
    Performance,
    /// One program instead of a desktop.
    RemoteApp,
    /// Connection brokers, Hyper-V, VNC repeaters.
    Routing,
    /// Terminal behaviour.
    Terminal,
    /// Recordings of the screen.
    Recording,
    /// Text logs of a terminal.
    Typescript,
    /// File transfer.
    Sftp,
    /// Waking the machine.
    WakeOnLan,
}

impl Section {
    /// All sections in display order.
    pub const ALL: &[Self] = &[
        Self::Network,
        Self::Authentication,
        Self::Gateway,
        Self::Session,
        Self::Display,
        Self::Clipboard,
        Self::Devices,
        Self::Performance,
        Self::RemoteApp,
        Self::Routing,
        Self::Terminal,
        Self::Recording,
        Self::Typescript,
        Self::Sftp,
        Self::WakeOnLan,
    ];

    /// Its heading.
    pub const fn label(self) -> Message {
        match self {
            Self::Network => parameters::SECTION_NETWORK,
            Self::Authentication => parameters::SECTION_AUTHENTICATION,
            Self::Gateway => parameters::SECTION_GATEWAY,
            Self::Session => parameters::SECTION_SESSION,
            Self::Display => parameters::SECTION_DISPLAY,
            Self::Clipboard => parameters::SECTION_CLIPBOARD,
            Self::Devices => parameters::SECTION_DEVICES,
            Self::Performance => parameters::SECTION_PERFORMANCE,
            Self::RemoteApp => parameters::SECTION_REMOTE_APP,
            Self::Routing => parameters::SECTION_ROUTING,
            Self::Terminal => parameters::SECTION_TERMINAL,
            Self::Recording => parameters::SECTION_RECORDING,
            Self::Typescript => parameters::SECTION_TYPESCRIPT,
            Self::Sftp => parameters::SECTION_SFTP,
            Self::WakeOnLan => parameters::SECTION_WAKE_ON_LAN,
        }
    }
}
