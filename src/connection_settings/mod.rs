//! Connection settings: the Guacamole parameters of providers, endpoints and property mappings.

pub mod catalogue;
pub mod effective;
mod effective_view;
pub mod lint;
pub mod text;

pub use effective_view::{EffectiveOfEndpoint, EffectiveOfProvider, EffectiveOfToken};
