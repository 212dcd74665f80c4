//! What is wrong, or probably not meant, in connection settings: each finding with its reason and, where it can be,
//! a fix. Findings block nothing that authentik would store.

mod fix;

use serde_json::{Map, Value};

use super::catalogue::Protocols;
use super::effective::EffectiveValue;

pub use fix::{Change, Fix, apply};

/// What the settings belong to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Owner {
    /// A provider.
    Provider,
    /// An endpoint.
    Endpoint,
    /// A property mapping, by its name.
    Mapping(String),
}

/// What the judgement depends on besides the settings.
#[derive(Clone, Copy, Debug)]
pub struct LintContext<'a> {
    /// What the settings belong to.
    pub owner: &'a Owner,
    /// The protocols of the endpoints they reach; [`Protocols::ALL`] while that is not known.
    pub protocols: Protocols,
    /// The endpoint's host field, for the settings of an endpoint.
    pub host: Option<&'a str>,
    /// The effective settings with these settings in them, where they are known: they tell what overrides a value.
    pub effective: &'a [EffectiveValue],
}

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// guacd will not do what the setting says.
    Error,
    /// Probably not what is meant.
    Warning,
    /// Worth knowing.
    Hint,
}

/// One finding.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// The setting it is about. It need not be set: "port" of a VNC endpoint without one.
    pub key: String,
    /// How bad it is.
    pub severity: Severity,
    /// What is the matter, in one or two sentences.
    pub reason: String,
    /// What would cure it.
    pub fix: Option<Fix>,
}

/// All findings, in the order of the settings, then those about settings that are missing.
pub fn lint(settings: &Map<String, Value>, context: &LintContext) -> Vec<Finding> {
    let _ = (settings, context);
    Vec::new()
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;
