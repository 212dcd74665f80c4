//! A protocol as a small badge, so that lists can be scanned by it.

use guacamole_settings::Protocol;
use leptos::prelude::*;

#[component]
pub fn ProtocolBadge(protocol: Protocol) -> impl IntoView {
    let label = protocol.label().to_owned();
    view! { <span class="rac-badge" data-protocol=key(&protocol)>{label}</span> }
}

/// The key of the style sheet. An unknown name comes from authentik and belongs into no attribute.
fn key(protocol: &Protocol) -> Option<&'static str> {
    match protocol {
        Protocol::Rdp => Some("rdp"),
        Protocol::Ssh => Some("ssh"),
        Protocol::Vnc => Some("vnc"),
        Protocol::Other(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_known_protocols_have_a_key() {
        assert!(Protocol::KNOWN.iter().all(|one| key(one) == Some(one.as_str())));
        assert_eq!(key(&Protocol::Other("\" onclick=x".to_owned())), None);
    }
}
