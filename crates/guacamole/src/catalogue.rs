//! The catalogue of connection parameters: what guacd understands for RDP, VNC and SSH, and what it means.
//!
//! The facts are those of guacd 1.6.0, which authentik ships in its RAC outpost, and of its successor where
//! [`Parameter::since`] says so. guacd ignores names it does not know and values it can't read without a word, so
//! the editor, the lint and the effective settings all lean on this list.

mod parameter;
mod search;
mod tables;

pub use parameter::{COLOUR_SCHEMES, Fallback, Kind, Parameter, Protocols, Section, Since, read_number};
pub use search::{nearest, nearest_of, search};

/// The parameters of a protocol in the order of [`Section::ALL`]; without one those of all protocols.
///
/// Without a protocol a name that several protocols explain differently comes once, with the facts of the first.
pub fn parameters(protocols: Protocols) -> impl Iterator<Item = &'static Parameter> {
    rows(protocols).filter(move |row| rows(protocols).find(|first| first.name == row.name) == Some(row))
}

/// The parameter of this name for one of these protocols.
pub fn find(protocols: Protocols, name: &str) -> Option<&'static Parameter> {
    facts(protocols, name).next()
}

/// All facts known about a name for these protocols: usually one row, more where protocols differ.
pub fn facts(protocols: Protocols, name: &str) -> impl Iterator<Item = &'static Parameter> {
    rows(protocols).filter(move |row| row.name == name)
}

/// The protocols that have a parameter of this name; [`Protocols::NONE`] if guacd does not know it.
pub fn protocols_of(name: &str) -> Protocols {
    facts(Protocols::ALL, name).fold(Protocols::NONE, |sum, row| sum.or(row.protocols))
}

/// All rows that hold for one of these protocols.
fn rows(protocols: Protocols) -> impl Iterator<Item = &'static Parameter> {
    tables::ALL.iter().copied().flatten().filter(move |row| row.protocols.meets(protocols))
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;
