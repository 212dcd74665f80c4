//! A connection expiry as text.

use authentik_rac::connection_expiry::ConnectionExpiry;

/// As text ("8 hours"); a value that authentik would refuse stays as it is.
pub fn in_words(stored: &str) -> String {
    match ConnectionExpiry::parse(stored) {
        Ok(expiry) => expiry.in_words().text(),
        Err(_) => stored.to_owned(),
    }
}
