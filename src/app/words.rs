//! The texts of the shell and of the preferences, from `locales/en/app.ftl`, and the choice between them.

use crate::route::{EndpointTab, MappingTab, PlainPage, ProviderTab, Route};
use rac_messages::Message;

pub use rac_messages::app::*;

/// The button that ends the session: signed in by OAuth, or connected with a token.
pub fn disconnect(signed_in: bool) -> Message {
    if signed_in { SIGN_OUT } else { DISCONNECT }
}

/// The window title of a page until its heading is there.
pub fn page_title(route: &Route) -> Message {
    match route {
        Route::Connect { .. } => CONNECT,
        Route::Plain(page) => page.title(),
        Route::Providers(_) => PROVIDERS,
        Route::ProviderNew => CREATE_PROVIDER,
        Route::ProviderClone(_) => CLONE_PROVIDER,
        Route::ProviderCopy(_) => COPY_PROVIDER,
        Route::ProvidersCompare => COMPARE_INSTANCES,
        Route::Provider(_, tab) => title_of_provider(tab),
        Route::ProviderEdit(_) | Route::ProviderEditAt(..) => EDIT_PROVIDER,
        Route::Tokens(_) => TOKENS,
        Route::Token(_) => TOKEN,
        Route::TokenEdit(_) => EDIT_TOKEN,
        Route::Endpoints(_) => ENDPOINTS,
        Route::EndpointNew { .. } => CREATE_ENDPOINT,
        Route::Endpoint(_, tab) => title_of_endpoint(tab),
        Route::EndpointEdit(_) | Route::EndpointEditAt(..) => EDIT_ENDPOINT,
        Route::Access(_) => ACCESS,
        Route::User(_) => USER,
        Route::Mappings(_) => MAPPINGS,
        Route::MappingNew { .. } => CREATE_MAPPING,
        Route::Mapping(_, MappingTab::Overview) => MAPPING,
        Route::Mapping(_, MappingTab::Changelog) => CHANGELOG_OF_MAPPING,
        Route::MappingEdit(_) => EDIT_MAPPING,
        Route::Activity(_) => ACTIVITY,
        Route::ConnectMachinesAt(_) => PlainPage::ConnectMachines.title(),
        Route::Unknown(_) => NOT_FOUND,
    }
}

fn title_of_provider(tab: &ProviderTab) -> Message {
    match tab {
        ProviderTab::Overview | ProviderTab::Check(_) => PROVIDER,
        ProviderTab::Endpoints(_) => ENDPOINTS_OF_PROVIDER,
        ProviderTab::Tokens(_) => TOKENS_OF_PROVIDER,
        ProviderTab::Access => ACCESS_TO_PROVIDER,
        ProviderTab::Settings => SETTINGS_OF_PROVIDER,
        ProviderTab::Changelog => CHANGELOG_OF_PROVIDER,
        ProviderTab::Permissions => PERMISSIONS_ON_PROVIDER,
    }
}

fn title_of_endpoint(tab: &EndpointTab) -> Message {
    match tab {
        EndpointTab::Overview | EndpointTab::Check(_) => ENDPOINT,
        EndpointTab::Bindings => BINDINGS_OF_ENDPOINT,
        EndpointTab::Access => ACCESS_TO_ENDPOINT,
        EndpointTab::Settings => SETTINGS_OF_ENDPOINT,
        EndpointTab::Changelog => CHANGELOG_OF_ENDPOINT,
    }
}

/// The language with this tag, one of [`LOCALES`](crate::preferences::LOCALES).
pub fn locale_name(tag: &str) -> Message {
    match tag {
        "en-GB" => LOCALE_EN_GB,
        "en-US" => LOCALE_EN_US,
        "zh-CN" => LOCALE_ZH_CN,
        "nl" => LOCALE_NL,
        "fr" => LOCALE_FR,
        "de" => LOCALE_DE,
        "ja" => LOCALE_JA,
        "pt-BR" => LOCALE_PT_BR,
        "es" => LOCALE_ES,
        "sv" => LOCALE_SV,
        other => Message::verbatim(other),
    }
}
