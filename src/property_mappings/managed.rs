//! The meaning of "managed": who keeps a mapping up to date.

use super::words;
use rac_messages::Message;

/// Who keeps a mapping with this marker up to date. authentik marks its own objects `goauthentik.io/…`; a blueprint
/// can use any marker.
pub fn keeper(managed: &str) -> Message {
    if managed.starts_with("goauthentik.io/") {
        words::MANAGED_BY_AUTHENTIK
    } else {
        words::MANAGED_BY_BLUEPRINT
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn authentik_s_own_mappings_are_distinguished_from_blueprints() {
        assert_eq!(keeper("goauthentik.io/providers/rac/rdp-default"), words::MANAGED_BY_AUTHENTIK);
        assert_eq!(keeper("example.org/ours"), words::MANAGED_BY_BLUEPRINT);
    }
}
