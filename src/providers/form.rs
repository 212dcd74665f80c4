use super::ProviderId;
use leptos::prelude::*;
#[component]
pub fn ProviderEditPage(id: ProviderId) -> impl IntoView { id.to_string() }
#[component]
pub fn ProviderNewPage() -> impl IntoView { "new" }
