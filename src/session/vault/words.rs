//! The texts about passphrases and the lock, from `locales/en/vault.ftl`.

use super::crypto::SealError;
use crate::session::VaultError;
use rac_messages::Message;

pub use rac_messages::vault::*;

/// "15 minutes".
pub fn after(count: u32) -> Message {
    if count == 0 { NEVER } else { minutes(count) }
}

/// Why the passphrase could not be used: shown at its field.
pub fn error(error: SealError) -> Message {
    match error {
        SealError::Unavailable => CANNOT_DECRYPT,
        SealError::Damaged => DAMAGED,
        SealError::DoesNotOpen => DOES_NOT_OPEN,
    }
}

/// Why unlocking or changing the passphrase failed: shown for the form as a whole.
pub fn trouble(trouble: &VaultError) -> Message {
    match trouble {
        VaultError::Seal(fault) => error(*fault),
        VaultError::NotFetched => NOT_LOADED,
        VaultError::NotAsked(fault) => fault.sentence(),
        VaultError::NotKept => NOT_KEPT,
    }
}
