//! A protocol as a small badge, so that lists can be scanned by it.

use guacamole_settings::Protocol;
use leptos::prelude::*;

#[component]
pub fn ProtocolBadge(protocol: Protocol) -> impl IntoView {
    let label = protocol.label().to_owned();
    view! { <span class="rac-badge" data-protocol=protocol.to_string()>{label}</span> }
}
