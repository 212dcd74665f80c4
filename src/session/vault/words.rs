//! The texts about passphrases and the lock.

use super::crypto::SealError;
use crate::session::VaultError;

pub const PASSPHRASE: &str = "Passphrase";
pub const OPTIONAL: &str = "Passphrase (optional)";
pub const NEW: &str = "New passphrase";
pub const OLD: &str = "Current passphrase";
pub const SHOW: &str = "Show the passphrase";
pub const HIDE: &str = "Hide the passphrase";
pub const REPEAT: &str = "Repeat the passphrase";
pub const HELP: &str = "Encrypts the token in this browser; each tab asks for the passphrase once. Length matters most: use five random words, or 16 characters from a password manager. It can't be recovered, but you can always connect again with a token.";
pub const READABLE: &str = "Without a passphrase the token is stored unencrypted in this browser's profile: anyone with access to its files can act as you.";
pub const SHORT: &str = "This passphrase is short. Anyone who copies the stored data can try as many passphrases as they like on their own computers.";
pub const EMPTY: &str = "Enter a passphrase.";
pub const TOO_SHORT: &str = "Use at least 8 characters.";
pub const DIFFERENT: &str = "The passphrases don't match.";
pub const UNAVAILABLE_TITLE: &str = "Passphrases are not available here";
pub const UNAVAILABLE: &str = "This page was not loaded over HTTPS, and browsers encrypt only on pages that were. The token would be stored unencrypted in this browser's profile.";

pub const LOCKED: &str = "Locked";
pub const UNLOCK_TITLE: &str = "Unlock";
pub const UNLOCK: &str = "Unlock";
pub const UNLOCK_FAILED: &str = "Could not unlock";
pub const OPENING: &str = "Unlocking…";
pub const LOCKED_TEXT: &str = "Your token is stored in this browser, encrypted with your passphrase.";
pub const LOCKED_OVER_TEXT: &str = "Unlock to continue where you left off.";
pub const CONNECT_ANEW: &str = "Forget the token and connect again";
pub const ANEW_TITLE: &str = "Forget the token?";
pub const ANEW_TEXT: &str = "All tabs of this browser forget it, and you need a token to connect again. It still exists in authentik.";
pub const ANEW_OVER_TEXT: &str = "Unsaved changes on the locked page are lost.";
pub const ANEW: &str = "Forget the token";

pub const ENCRYPTED: &str = "Token encryption: on";
pub const NOT_ENCRYPTED: &str = "Token encryption: off";
pub const SET: &str = "Encrypt with a passphrase…";
pub const CHANGE: &str = "Change the passphrase…";
pub const REMOVE: &str = "Remove the passphrase…";
pub const LOCK_NOW: &str = "Lock now";
pub const LOCK_AFTER: &str = "Lock after";
pub const LOCK_AFTER_HELP: &str = "After this long without a key press, pointer movement or scrolling in any tab, all tabs ask for the passphrase again.";
pub const END_AFTER: &str = "Disconnect after";
pub const END_AFTER_HELP: &str = "After this long without a key press, pointer movement or scrolling in any tab, the token is forgotten. You then need a token to connect again.";
pub const NEVER: &str = "Never";

pub const SET_TITLE: &str = "Encrypt the token with a passphrase";
pub const CHANGE_TITLE: &str = "Change the passphrase";
pub const REMOVE_TITLE: &str = "Remove the passphrase";
pub const SET_DO: &str = "Encrypt";
pub const CHANGE_DO: &str = "Change";
pub const REMOVE_DO: &str = "Remove";
pub const CANCEL: &str = "Cancel";
pub const FAILED: &str = "Nothing was changed";
pub const NOT_KEPT: &str = "The browser did not store the token.";
pub const SET_DONE: &str = "The token is now encrypted with your passphrase.";
pub const CHANGE_DONE: &str = "Passphrase changed. Other tabs ask for the new one.";
pub const REMOVE_DONE: &str =
    "Passphrase removed. The token is now stored unencrypted in this browser's profile.";

/// "15 minutes".
pub fn minutes(minutes: u32) -> String {
    if minutes == 0 { NEVER.to_owned() } else { format!("{minutes} minutes") }
}

/// Why the passphrase could not be used: shown at its field.
pub fn error(error: SealError) -> &'static str {
    match error {
        SealError::Unavailable => {
            "The browser can't decrypt here: this page was not loaded over HTTPS, or encryption is disabled."
        }
        SealError::Damaged => {
            "The stored token is damaged: no passphrase can open it. Forget it and connect again."
        }
        SealError::DoesNotOpen => {
            "This passphrase does not open the token. If you are sure it is right, the stored token has been altered: forget it \
             and connect again."
        }
    }
}

/// Why unlocking or changing the passphrase failed: shown for the form as a whole.
pub fn trouble(trouble: &VaultError) -> String {
    match trouble {
        VaultError::Seal(fault) => error(*fault).to_owned(),
        VaultError::NotFetched => "Part of RAC Admin could not be loaded. Try again.".to_owned(),
        VaultError::NotAsked(fault) => fault.sentence(),
        VaultError::NotKept => NOT_KEPT.to_owned(),
    }
}
