//! The texts of the shell and of the preferences.

use crate::route::{EndpointTab, MappingTab, ProviderTab, Route};

pub const SKIP: &str = "Skip to the content";
pub const NAVIGATION: &str = "Main";
pub const ACCOUNT: &str = "Account";
pub const MENU: &str = "Menu";
pub const OVERVIEW: &str = "Overview";
pub const PROVIDERS: &str = "Providers";
pub const ENDPOINTS: &str = "Endpoints";
pub const TOKENS: &str = "Connection tokens";
pub const MAPPINGS: &str = "Property mappings";
pub const ACTIVITY: &str = "Activity";
pub const ACCESS: &str = "Access";
pub const PREFERENCES: &str = "Preferences";
pub const LOCK_NOW: &str = "Lock now";
pub const NOT_RESTORED: &str = "Could not check the token";
pub const CONNECT_ANEW: &str = "Forget the token and connect again";
pub const NO_TOKEN: &str = "Not signed in to authentik";
pub const NO_TOKEN_TEXT: &str =
    "The surrounding page provided no token, or one that authentik does not accept.";
pub const TRY_AGAIN: &str = "Try again";
pub const NETWORK: &str = "Network";
pub const OFFLINE: &str = "You are offline.";
pub const OFFLINE_TEXT: &str =
    "Nothing on this page is lost. What could not be loaded is loaded once you are back online.";
pub const BACK_ONLINE: &str = "You are back online.";
pub const NOT_FOUND: &str = "Page not found";
pub const NOT_FOUND_TEXT: &str = "There is nothing at this address:";
pub const TO_OVERVIEW: &str = "Go to the overview";
pub const THEME: &str = "Theme";
pub const THEME_AUTO: &str = "Match system";
pub const THEME_LIGHT: &str = "Light";
pub const THEME_DARK: &str = "Dark";
pub const LOCALE: &str = "Dates and numbers";
pub const LOCALE_HELP: &str =
    "How they are written and how names are sorted. The interface stays in English.";
pub const LOCALE_OF_BROWSER: &str = "Browser default";
pub const PAGE_SIZE: &str = "Rows per page";
pub const PAGE_SIZE_HELP: &str = "Applies to every list.";
pub const SHORTCUTS: &str = "Keyboard shortcuts";
pub const SHORTCUTS_HELP: &str = "Ctrl+K searches and runs commands, ? shows all shortcuts.";
pub const INSTANCE: &str = "Instance";
pub const YOUR_ACCOUNT: &str = "Your account";
pub const CONNECTED_AS: &str = "Connected as";
pub const CONNECTED_TO: &str = "authentik";
pub const TOKEN_KEPT: &str = "Token storage";
pub const KEPT_FOR_NOW: &str = "Preferences apply until you leave this page.";
pub const KEPT_HERE: &str = "Preferences are stored in this browser.";

/// The button that ends the session: signed in by OAuth, or connected with a token.
pub fn disconnect(signed_in: bool) -> &'static str {
    if signed_in { "Sign out" } else { "Disconnect" }
}

/// The window title of a page until its heading is there.
pub fn page_title(route: &Route) -> &'static str {
    match route {
        Route::Connect { .. } => "Connect",
        Route::Plain(page) => page.title(),
        Route::Providers(_) => PROVIDERS,
        Route::ProviderNew => "Create provider",
        Route::ProviderClone(_) => "Clone provider",
        Route::ProviderCopy(_) => "Copy provider",
        Route::ProvidersCompare => "Compare instances",
        Route::Provider(_, ProviderTab::Overview | ProviderTab::Check(_)) => "Provider",
        Route::Provider(_, ProviderTab::Endpoints(_)) => "Endpoints of the provider",
        Route::Provider(_, ProviderTab::Tokens(_)) => "Connection tokens of the provider",
        Route::Provider(_, ProviderTab::Access) => "Access to the provider",
        Route::Provider(_, ProviderTab::Settings) => "Effective settings of the provider",
        Route::Provider(_, ProviderTab::Changelog) => "Changelog of the provider",
        Route::Provider(_, ProviderTab::Permissions) => "Permissions on the provider",
        Route::ProviderEdit(_) | Route::ProviderEditAt(..) => "Edit provider",
        Route::Tokens(_) => TOKENS,
        Route::Token(_) => "Connection token",
        Route::TokenEdit(_) => "Edit connection token",
        Route::Endpoints(_) => ENDPOINTS,
        Route::EndpointNew { .. } => "Create endpoint",
        Route::Endpoint(_, EndpointTab::Overview | EndpointTab::Check(_)) => "Endpoint",
        Route::Endpoint(_, EndpointTab::Bindings) => "Bindings of the endpoint",
        Route::Endpoint(_, EndpointTab::Access) => "Access to the endpoint",
        Route::Endpoint(_, EndpointTab::Settings) => "Effective settings of the endpoint",
        Route::Endpoint(_, EndpointTab::Changelog) => "Changelog of the endpoint",
        Route::EndpointEdit(_) | Route::EndpointEditAt(..) => "Edit endpoint",
        Route::Access(_) => ACCESS,
        Route::User(_) => "User",
        Route::Mappings(_) => MAPPINGS,
        Route::MappingNew { .. } => "Create property mapping",
        Route::Mapping(_, MappingTab::Overview) => "Property mapping",
        Route::Mapping(_, MappingTab::Changelog) => "Changelog of the property mapping",
        Route::MappingEdit(_) => "Edit property mapping",
        Route::Activity(_) => ACTIVITY,
        Route::Unknown(_) => NOT_FOUND,
    }
}
