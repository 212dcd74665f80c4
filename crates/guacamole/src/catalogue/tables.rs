//! The tables of parameters, by section.

mod authentication;
mod clipboard;
mod devices;
mod display;
mod gateway;
mod network;
mod performance;
mod recording;
mod remote_app;
mod routing;
mod session;
mod sftp;
mod terminal;
mod wake_on_lan;

use super::Parameter;

/// All tables in the order of the sections.
pub(super) const ALL: &[&[Parameter]] = &[
    network::ROWS,
    authentication::ROWS,
    gateway::ROWS,
    session::ROWS,
    display::ROWS,
    clipboard::ROWS,
    devices::ROWS,
    performance::ROWS,
    remote_app::ROWS,
    routing::ROWS,
    terminal::ROWS,
    recording::ROWS,
    sftp::ROWS,
    wake_on_lan::ROWS,
];

/// Short constructors for the rows, because there are many.
mod row {
    use super::super::parameter::Fallback;
    pub(super) use super::super::parameter::{Kind, Parameter, Protocols, Section, Since};
    use rac_messages::Message;
    pub(super) use rac_messages::parameters;

    pub(super) const RDP: Protocols = Protocols::RDP;
    pub(super) const VNC: Protocols = Protocols::VNC;
    pub(super) const SSH: Protocols = Protocols::SSH;
    pub(super) const ALL: Protocols = Protocols::ALL;

    /// A TCP or UDP port.
    pub(super) const PORT: Kind = Kind::Number(1, 65535);
    /// A count or duration.
    pub(super) const COUNT: Kind = Kind::Number(0, i32::MAX);
    /// A size, which can't be 0.
    pub(super) const SIZE: Kind = Kind::Number(1, i32::MAX);

    /// A parameter without its texts. These come last: a constant can't replace a field of something that owns texts.
    #[derive(Clone, Copy)]
    pub(super) struct Row {
        name: &'static str,
        protocols: Protocols,
        section: Section,
        kind: Kind,
        default: Option<&'static str>,
        since: Since,
    }

    /// A parameter of the shipped guacd without a default.
    pub(super) const fn row(section: Section, protocols: Protocols, name: &'static str, kind: Kind) -> Row {
        Row { name, protocols, section, kind, default: None, since: Since::Shipped }
    }

    /// A boolean; all of them are off by default.
    pub(super) const fn switch(section: Section, protocols: Protocols, name: &'static str) -> Row {
        row(section, protocols, name, Kind::Boolean).or("false")
    }

    impl Row {
        /// Sets a default value.
        pub(super) const fn or(self, value: &'static str) -> Self {
            Self { default: Some(value), ..self }
        }

        /// Only in a guacd newer than the shipped one.
        pub(super) const fn newer(self) -> Self {
            Self { since: Since::Newer, ..self }
        }

        /// What it does.
        pub(super) const fn means(self, meaning: Message) -> Parameter {
            let default = match self.default {
                Some(value) => Fallback::Value(value),
                None => Fallback::Nothing,
            };
            self.with(meaning, default)
        }

        /// The same, with a default that is described in words.
        pub(super) const fn means_or(self, meaning: Message, default: Message) -> Parameter {
            self.with(meaning, Fallback::Words(default))
        }

        const fn with(self, meaning: Message, default: Fallback) -> Parameter {
            let Row { name, protocols, section, kind, since, .. } = self;
            Parameter { name, protocols, section, kind, default, meaning, since }
        }
    }
}
