//! The tab Permissions of a provider.

use crate::providers::ProviderId;
use leptos::prelude::*;

/// The roles and users that hold permissions on a provider; to read only.
#[component]
pub fn ProviderPermissions(id: ProviderId) -> impl IntoView {
    let _ = id;
}
