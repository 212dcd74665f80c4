//! Connection settings: the Guacamole parameters of providers, endpoints and property mappings.

mod copy_secrets;
mod covered_text;
mod editor;
mod effective_view;
mod effective_words;
mod history;
mod recipes;
mod settings_field;
mod settings_state;
mod stored_settings;
mod tested_settings;
mod words;

pub use copy_secrets::CopySecrets;
pub use effective_view::{EffectivePreview, hidden_mappings, mapping_layers};
pub use effective_words::{OF_TOKEN, TITLE};
pub use settings_field::SettingsField;
pub use settings_state::SettingsState;
pub use stored_settings::StoredSettings;
pub use tested_settings::TestedSettings;

use crate::parts::part;
use authentik_rac::connection_tokens::ConnectionToken;
use authentik_rac::endpoints::Endpoint;
use authentik_rac::providers::Provider;
use effective_view::{EffectiveOfEndpoint, EffectiveOfProvider, EffectiveOfToken};
use leptos::prelude::*;
pub use recipes::FormParts;
use recipes::{RecipeTarget, RecipesDialog};

part! {
    tab in effective {
        of_provider(provider: Signal<Option<Provider>>) => view! { <EffectiveOfProvider provider=provider /> };
        of_endpoint(endpoint: Signal<Option<Endpoint>>) => view! { <EffectiveOfEndpoint endpoint=endpoint /> };
        of_token(token: Signal<Option<ConnectionToken>>) => view! { <EffectiveOfToken token=token /> };
    }
}

part! {
    recipe_dialog in recipes {
        dialog(target: RecipeTarget, on_close: Callback<()>) =>
            view! { <RecipesDialog target=target on_close=on_close /> };
    }
}
