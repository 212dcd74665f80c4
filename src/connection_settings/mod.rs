//! Connection settings: the Guacamole parameters of providers, endpoints and property mappings.

mod effective_view;
mod settings_field;
mod settings_state;
pub mod text;
mod words;

pub use effective_view::{EffectiveOfEndpoint, EffectiveOfProvider, EffectiveOfToken};
pub use settings_field::SettingsField;
pub use settings_state::SettingsState;
