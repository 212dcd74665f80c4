//! Ways to misbehave, set by `POST /demo/oauth`. `README.md` lists them.

use serde::{Deserialize, Serialize};

/// What goes wrong until the next setting or reset; by default nothing does.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
pub struct Faults {
    /// `authorize/` answers at once with `access_denied`.
    pub deny: bool,
    /// `authorize/` shows its page to those who are signed in, too.
    pub consent: bool,
    /// Another state comes back than the one that was sent.
    pub wrong_state: bool,
    /// Codes have expired when they are handed in.
    pub expired_code: bool,
    /// Id tokens carry another nonce than the one that was sent.
    pub wrong_nonce: bool,
    /// Seconds that this server's clock is ahead in what it signs; behind if negative.
    pub clock_skew: i64,
    /// No refresh token is accepted.
    pub refuse_refresh: bool,
    /// Nothing is behind the token endpoint.
    pub token_down: bool,
    /// Nothing is behind the revocation endpoint.
    pub revoke_fails: bool,
    /// Seconds that access tokens last from now on, instead of the usual.
    pub lifetime: Option<u64>,
}
