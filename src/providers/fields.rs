//! How each writable field of a provider is edited and shown. The form, the values that it writes, and the detail page
//! follow from it.

use super::words;
use crate::events::LoggedModel;
use crate::forms::SwitchWords;
use authentik_rac::providers::ProviderField;
use authentik_rac::undo;
use rac_messages::Message;

/// How a field is edited and shown.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    Name,
    AuthorizationFlow,
    AuthenticationFlow,
    Expiry,
    /// A boolean field, which only needs its texts.
    Switch(SwitchWords),
    Mappings,
    Settings,
}

pub fn kind(field: ProviderField) -> Kind {
    match field {
        ProviderField::Name => Kind::Name,
        ProviderField::AuthorizationFlow => Kind::AuthorizationFlow,
        ProviderField::AuthenticationFlow => Kind::AuthenticationFlow,
        ProviderField::ConnectionExpiry => Kind::Expiry,
        ProviderField::DeleteTokenOnDisconnect => Kind::Switch(words::DELETE_TOKEN_SWITCH),
        ProviderField::PropertyMappings => Kind::Mappings,
        ProviderField::Settings => Kind::Settings,
    }
}

/// A field's label in the form, on the detail page, in conflicts and in the changelog.
pub fn label(field: ProviderField) -> Message {
    match kind(field) {
        Kind::Name => words::NAME,
        Kind::AuthorizationFlow => words::FLOW_AUTHORIZATION,
        Kind::AuthenticationFlow => words::FLOW_AUTHENTICATION,
        Kind::Expiry => words::EXPIRY,
        Kind::Switch(words) => (words.label)(),
        Kind::Mappings => words::MAPPINGS,
        Kind::Settings => words::SETTINGS,
    }
}

/// The label of the field with this name in the API.
pub fn label_of_key(key: &str) -> Option<Message> {
    ProviderField::from_key(key).map(label)
}

/// Providers in authentik's log.
pub const LOGGED: LoggedModel =
    LoggedModel { name: "racprovider", kind: undo::Kind::Provider, label: label_of_key };

/// The names in the API of the boolean fields.
pub fn switch_names() -> impl Iterator<Item = &'static str> {
    let is_switch = |field: &&ProviderField| matches!(kind(**field), Kind::Switch(_));
    ProviderField::ALL.iter().filter(is_switch).map(|field| field.key())
}
