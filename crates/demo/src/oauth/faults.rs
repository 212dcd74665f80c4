//! Errors that `POST /demo/oauth` turns on. `README.md` lists them.

use serde::{Deserialize, Serialize};

/// The errors until the next setting or reset; none by default.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
pub struct Faults {
    /// `authorize/` immediately answers with `access_denied`.
    pub deny: bool,
    /// `authorize/` shows its page even to signed-in users.
    pub consent: bool,
    /// Returns a different state than it received.
    pub wrong_state: bool,
    /// Codes have expired when they are redeemed.
    pub expired_code: bool,
    /// ID tokens have a different nonce than was sent.
    pub wrong_nonce: bool,
    /// How many seconds the server's clock is ahead in signed tokens; behind if negative.
    pub clock_skew: i64,
    /// Refuses all refresh tokens.
    pub refuse_refresh: bool,
    /// The token endpoint is unavailable.
    pub token_down: bool,
    /// The revocation endpoint is unavailable.
    pub revoke_fails: bool,
    /// The lifetime of new access tokens in seconds, instead of the default.
    pub lifetime: Option<u64>,
}
