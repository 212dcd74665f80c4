//! Connection settings: the Guacamole parameters of providers, endpoints and property mappings.

pub mod catalogue;
mod editor;
pub mod effective;
mod effective_view;
mod effective_words;
mod history;
pub mod lint;
pub mod secrets;
mod settings_field;
mod settings_state;
mod stored_settings;
pub mod text;
mod words;

pub use effective_view::{
    EffectiveOfEndpoint, EffectiveOfProvider, EffectiveOfToken, EffectivePreview, hidden_mappings,
    mapping_layers,
};
pub use effective_words::{OF_TOKEN, TITLE};
pub use settings_field::SettingsField;
pub use settings_state::SettingsState;
pub use stored_settings::StoredSettings;
