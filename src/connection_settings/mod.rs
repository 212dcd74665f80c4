//! Connection settings: the Guacamole parameters of providers, endpoints and property mappings.

pub mod catalogue;
pub mod effective;
mod effective_view;
pub mod lint;
mod settings_field;
mod settings_state;
pub mod text;
mod words;

pub use effective_view::{EffectiveOfEndpoint, EffectiveOfProvider, EffectiveOfToken};
pub use settings_field::SettingsField;
pub use settings_state::SettingsState;
