//! Connection settings: the Guacamole parameters of providers, endpoints and property mappings.

mod effective_view;
pub mod text;

pub use effective_view::{EffectiveOfEndpoint, EffectiveOfProvider, EffectiveOfToken};
