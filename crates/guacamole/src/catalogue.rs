//! The catalogue of connection parameters: what guacd accepts for RDP, VNC and SSH, and what it means.
//!
//! The facts are those of guacd 1.6.0, which authentik ships in its RAC outpost, and of its successor where
//! [`Parameter::since`] says so. guacd silently ignores names it doesn't know and values it can't read, so the editor,
//! the lint and the effective settings all rely on this list.

mod parameter;
mod search;
mod tables;

pub use parameter::{COLOUR_SCHEMES, Fallback, Kind, Parameter, Protocols, Section, Since, read_number};
pub use search::{nearest, nearest_of, search};

/// The parameters of these protocols, in the order of [`Section::ALL`].
///
/// A name with different facts for several protocols is listed once, with the facts of the first.
pub fn parameters(protocols: Protocols) -> impl Iterator<Item = &'static Parameter> {
    rows(protocols).filter(move |row| rows(protocols).find(|first| first.name == row.name) == Some(row))
}

/// The parameter with this name for one of these protocols.
pub fn find(protocols: Protocols, name: &str) -> Option<&'static Parameter> {
    facts(protocols, name).next()
}

/// All facts about a name for these protocols: usually one row, more if protocols differ.
pub fn facts(protocols: Protocols, name: &str) -> impl Iterator<Item = &'static Parameter> {
    rows(protocols).filter(move |row| row.name == name)
}

/// The protocols that have a parameter with this name; [`Protocols::NONE`] if guacd doesn't know it.
pub fn protocols_of(name: &str) -> Protocols {
    facts(Protocols::ALL, name).fold(Protocols::NONE, |sum, row| sum.or(row.protocols))
}

/// All rows for one of these protocols.
fn rows(protocols: Protocols) -> impl Iterator<Item = &'static Parameter> {
    tables::ALL.iter().copied().flatten().filter(move |row| row.protocols.meets(protocols))
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;
