//! The parameters, section by section.

mod network;

use super::Parameter;

/// All tables in the order of the sections.
pub(super) const ALL: &[&[Parameter]] = &[network::ROWS];

/// How rows are written: short, because there are many.
mod row {
    use super::super::parameter::Fallback;
    pub(super) use super::super::parameter::{Kind, Parameter, Protocols, Section, Since};

    pub(super) const RDP: Protocols = Protocols::RDP;
    pub(super) const VNC: Protocols = Protocols::VNC;
    pub(super) const SSH: Protocols = Protocols::SSH;
    pub(super) const ALL: Protocols = Protocols::ALL;

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

    /// A switch; all of them are off by default.
    pub(super) const fn switch(
        section: Section,
        protocols: Protocols,
        name: &'static str,
        meaning: &'static str,
    ) -> Parameter {
        row(section, protocols, name, Kind::Boolean, meaning).or("false")
    }

    impl Parameter {
        /// With a default value.
        pub(super) const fn or(self, value: &'static str) -> Self {
            Self { default: Fallback::Value(value), ..self }
        }

        /// With a default that is no value.
        pub(super) const fn or_else(self, words: &'static str) -> Self {
            Self { default: Fallback::Words(words), ..self }
        }

        /// Only for a guacd newer than the shipped one.
        pub(super) const fn newer(self) -> Self {
            Self { since: Since::Newer, ..self }
        }
    }
}
