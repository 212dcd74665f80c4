//! Connection settings: the Guacamole parameters of providers, endpoints and property mappings.

pub mod catalogue;
mod copy_secrets;
mod covered_text;
mod editor;
pub mod effective;
mod effective_view;
mod effective_words;
mod history;
pub mod lint;
mod secret_copies;
pub mod secrets;
mod settings_field;
mod settings_state;
mod stored_settings;
mod tested_settings;
pub mod text;
mod words;

pub use copy_secrets::CopySecrets;
pub use effective_view::{
    EffectiveOfEndpoint, EffectiveOfProvider, EffectiveOfToken, EffectivePreview, hidden_mappings,
    mapping_layers,
};
pub use effective_words::{OF_TOKEN, TITLE};
pub use secret_copies::{
    has_secrets_of, leave_out_secrets, put_back_secrets, secret_names, secrets_in_words,
};
pub use settings_field::SettingsField;
pub use settings_state::SettingsState;
pub use stored_settings::StoredSettings;
pub use tested_settings::TestedSettings;
