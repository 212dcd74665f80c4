//! A connection expiry as text.

use authentik_rac::connection_expiry::ConnectionExpiry;
use rac_messages::Message;

/// As text ("8 hours"); a value that authentik would refuse stays as it is.
pub fn in_words(stored: &str) -> Message {
    ConnectionExpiry::parse(stored).map_or_else(|_| stored.into(), |expiry| expiry.in_words())
}
