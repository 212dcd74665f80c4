//! The tables of parameters, one per section.

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

    /// A parameter of the shipped guacd without a default.
    pub(super) const fn row(
        section: Section,
        protocols: Protocols,
        name: &'static str,
        kind: Kind,
        meaning: &'static str,
    ) -> Parameter {
        Parameter {
            name,
            protocols,
            section,
            kind,
            default: Fallback::Nothing,
            meaning,
            since: Since::Shipped,
        }
    }

    /// A boolean; all of them are off by default.
    pub(super) const fn switch(
        section: Section,
        protocols: Protocols,
        name: &'static str,
        meaning: &'static str,
    ) -> Parameter {
        row(section, protocols, name, Kind::Boolean, meaning).or("false")
    }

    impl Parameter {
        /// Sets a default value.
        pub(super) const fn or(self, value: &'static str) -> Self {
            Self { default: Fallback::Value(value), ..self }
        }

        /// Sets a default that is described in words.
        pub(super) const fn or_else(self, words: &'static str) -> Self {
            Self { default: Fallback::Words(words), ..self }
        }

        /// Only in a guacd newer than the shipped one.
        pub(super) const fn newer(self) -> Self {
            Self { since: Since::Newer, ..self }
        }
    }
}
