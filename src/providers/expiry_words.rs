//! A stored connection expiry as users read it.

use authentik_rac::connection_expiry::ConnectionExpiry;

/// In words ("8 hours"); what authentik would not take is as it is stored.
pub fn in_words(stored: &str) -> String {
    match ConnectionExpiry::parse(stored) {
        Ok(expiry) => expiry.in_words(),
        Err(_) => stored.to_owned(),
    }
}
