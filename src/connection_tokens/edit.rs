use super::ConnectionTokenId;
use leptos::prelude::*;
#[component]
pub fn TokenEditPage(id: ConnectionTokenId) -> impl IntoView { id.to_string() }
