//! The effective settings: exactly what guacd will get for an endpoint, and where each value comes from.
//!
//! authentik 2026.5 merges, in this order: the endpoint's host, two settings of its own, the provider's settings, the
//! endpoint's settings, the provider's property mappings by name, the endpoint's property mappings by name, and the
//! user's input at a prompt. Two settings are forced at the end. So a mapping overrides all settings; even a
//! provider's mapping overrides the endpoint's. Merging is `always_merger` of Python's deepmerge: maps are merged
//! entry by entry, lists are concatenated, and otherwise the later value replaces the earlier one, even if it is null.

mod merge;
mod python;
mod stored;
mod trace;

use rac_messages::{Message, effective_settings as words};
use serde_json::{Map, Value};

use crate::Protocol;

pub use python::text_for_guacd;
pub use trace::{effective, is_truthy};

/// The layers that the settings of a connection are merged from.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Layers {
    /// The endpoint's protocol.
    pub protocol: Option<Protocol>,
    /// The endpoint's host field, possibly with `:port`; `None` while no endpoint is chosen.
    pub host: Option<String>,
    /// The name of the user who connects, if known.
    pub username: Option<String>,
    /// The id of the connection token, if there is one.
    pub token: Option<String>,
    /// The provider's settings.
    pub provider: Map<String, Value>,
    /// The endpoint's settings.
    pub endpoint: Map<String, Value>,
    /// The provider's property mappings, in any order.
    pub provider_mappings: Vec<MappingLayer>,
    /// The user's input at a prompt; the API never shows it.
    pub endpoint_mappings: Vec<MappingLayer>,
    /// What the user was prompted for; the API never shows it.
    pub prompted: Map<String, Value>,
}

/// What is known about a property mapping.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MappingLayer {
    /// Its name: mappings of one layer are applied in the order of their names.
    pub name: String,
    /// Its static settings as stored; authentik drops falsy values.
    pub static_settings: Map<String, Value>,
    /// What is known about the result of its expression.
    pub expression: Expression,
}

/// The result of a mapping's expression.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Expression {
    /// There is none.
    #[default]
    None,
    /// There is one, but its result is unknown before a launch.
    Untested,
    /// authentik's test returned this for the whole mapping, including its static settings.
    Returned(Map<String, Value>),
    /// It raises an exception: authentik skips the whole mapping, including its static settings.
    Failed,
}

/// Where a value comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Layer {
    /// The endpoint's host field.
    Host,
    /// authentik's own default settings.
    Authentik,
    /// The provider's settings.
    Provider,
    /// The endpoint's settings.
    Endpoint,
    /// A property mapping of the provider, by its name.
    ProviderMapping(String),
    /// A property mapping of the endpoint, by its name.
    EndpointMapping(String),
    /// The user's input at a prompt.
    Prompt,
    /// authentik, whatever the other layers set.
    Forced,
}

impl Layer {
    /// The layer for users: "Endpoint settings", "Property mapping “Printers” of the provider".
    pub fn label(&self) -> Message {
        match self {
            Self::Host => words::LAYER_HOST,
            Self::Authentik => words::LAYER_AUTHENTIK,
            Self::Provider => words::LAYER_PROVIDER,
            Self::Endpoint => words::LAYER_ENDPOINT,
            Self::ProviderMapping(name) => words::layer_provider_mapping(name),
            Self::EndpointMapping(name) => words::layer_endpoint_mapping(name),
            Self::Prompt => words::LAYER_PROMPT,
            Self::Forced => words::LAYER_FORCED,
        }
    }

    /// The name of the property mapping, if it is one.
    pub fn mapping(&self) -> Option<&str> {
        match self {
            Self::ProviderMapping(name) | Self::EndpointMapping(name) => Some(name),
            _ => None,
        }
    }
}

/// One setting as guacd gets it.
#[derive(Clone, Debug, PartialEq)]
pub struct EffectiveValue {
    /// Its name.
    pub name: String,
    /// The text that guacd gets. Contains `<username>` or `<token>` if these are unknown.
    pub text: String,
    /// The last layer that sets it.
    pub layer: Layer,
    /// The previous layers that set it, the first one first, each with its value.
    pub earlier: Vec<Earlier>,
    /// Why it may change at launch, if it may.
    pub at_launch: Option<AtLaunch>,
    /// Whether it is a secret, or a part of it or of an overridden value is.
    pub secret: bool,
    /// Whether guacd behaves differently without it: it knows the name for the protocol, can read the text, and the
    /// text isn't the default.
    pub differs_from_default: bool,
}

/// A value that a later layer overrode or added to.
#[derive(Clone, Debug, PartialEq)]
pub struct Earlier {
    /// Its layer.
    pub layer: Layer,
    /// The value that this layer sets.
    pub value: Value,
    /// Whether later layers added to it (maps and lists) rather than replacing it.
    pub merged: bool,
}

/// Why a value is decided at launch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AtLaunch {
    /// It depends on the user who connects.
    User,
    /// It depends on the connection token.
    Token,
    /// The expressions of these property mappings may change it.
    Expressions(Vec<String>),
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;
