//! What is said about passphrases and the lock.

use super::crypto::SealError;
use crate::session::VaultError;

pub const PASSPHRASE: &str = "Passphrase";
pub const OPTIONAL: &str = "Passphrase (optional)";
pub const NEW: &str = "New passphrase";
pub const OLD: &str = "Current passphrase";
pub const SHOW: &str = "Show the passphrase";
pub const REPEAT: &str = "Repeat the passphrase";
pub const HELP: &str = "Encrypts the token here; each tab asks for it once. Length is what counts: five random words, or 16 \
                        characters from a password manager. Nobody can recover it, and nobody has to: without it you \
                        connect anew.";
pub const READABLE: &str = "Without a passphrase the token lies readable in this browser's profile: whoever gets at its \
                            files can act as you.";
pub const SHORT: &str = "That is short. Whoever copies what is stored can try passphrases on machines of their own, as \
                         many and as long as they like.";
pub const EMPTY: &str = "Enter a passphrase.";
pub const TOO_SHORT: &str = "Use at least 8 characters.";
pub const DIFFERENT: &str = "This is not what stands above.";
pub const UNAVAILABLE_TITLE: &str = "A passphrase is not possible here";
pub const UNAVAILABLE: &str = "This page did not come over HTTPS, and browsers encrypt only on pages that did. The token would \
                               lie readable in this browser's profile.";

pub const LOCKED: &str = "Locked";
pub const UNLOCK_TITLE: &str = "Unlock";
pub const UNLOCK: &str = "Unlock";
pub const UNLOCK_FAILED: &str = "Could not unlock";
pub const OPENING: &str = "Opening…";
pub const LOCKED_TEXT: &str = "Your token is kept in this browser, encrypted with your passphrase.";
pub const LOCKED_OVER_TEXT: &str = "Your work is as you left it. It shows again after the passphrase.";
pub const CONNECT_ANEW: &str = "Forget the token and connect anew";
pub const ANEW_TITLE: &str = "Forget the token?";
pub const ANEW_TEXT: &str = "All tabs of this browser forget it, and you need a token to connect again. In authentik it still exists.";
pub const ANEW_OVER_TEXT: &str = "What is not saved on the page below is lost.";
pub const ANEW: &str = "Forget the token";

pub const ENCRYPTED: &str = "Encrypted with your passphrase";
pub const NOT_ENCRYPTED: &str = "Not encrypted";
pub const SET: &str = "Encrypt with a passphrase…";
pub const CHANGE: &str = "Change the passphrase…";
pub const REMOVE: &str = "Remove the passphrase…";
pub const LOCK_NOW: &str = "Lock now";
pub const LOCK_AFTER: &str = "Lock after";
pub const LOCK_AFTER_HELP: &str = "When nothing was pressed, moved or scrolled in any tab for so long, all tabs ask for the passphrase again.";
pub const END_AFTER: &str = "Disconnect after";
pub const END_AFTER_HELP: &str = "When nothing was pressed, moved or scrolled in any tab for so long, the token is forgotten. \
                                  There is no passphrase to come back with.";
pub const NEVER: &str = "Never";

pub const SET_TITLE: &str = "Encrypt the token with a passphrase";
pub const CHANGE_TITLE: &str = "Change the passphrase";
pub const REMOVE_TITLE: &str = "Remove the passphrase";
pub const SET_DO: &str = "Encrypt";
pub const CHANGE_DO: &str = "Change";
pub const REMOVE_DO: &str = "Remove";
pub const CANCEL: &str = "Cancel";
pub const FAILED: &str = "Nothing was changed";
pub const NOT_KEPT: &str = "The browser did not store it.";
pub const SET_DONE: &str = "The token is encrypted with your passphrase.";
pub const CHANGE_DONE: &str = "The passphrase is changed. Other tabs ask for the new one.";
pub const REMOVE_DONE: &str = "The passphrase is removed. The token is readable in this browser's profile.";

/// "15 minutes".
pub fn minutes(minutes: u32) -> String {
    if minutes == 0 { NEVER.to_owned() } else { [&minutes.to_string(), " minutes"].concat() }
}

/// Why it did not work, for the passphrase's field.
pub fn error(error: SealError) -> &'static str {
    match error {
        SealError::Unavailable => {
            "The browser can't decrypt here: this page did not come over HTTPS, or encryption is switched off."
        }
        SealError::Damaged => {
            "What this browser has stored is damaged: no passphrase opens it. Forget it and connect anew."
        }
        SealError::DoesNotOpen => {
            "This passphrase does not open the token. If you are sure of it, what is stored has been changed: then forget \
             it and connect anew."
        }
    }
}

/// Why it did not work, for the form as a whole.
pub fn trouble(trouble: &VaultError) -> String {
    match trouble {
        VaultError::Seal(fault) => error(*fault).to_owned(),
        VaultError::NotFetched => "A part of the app could not be fetched. Try again.".to_owned(),
        VaultError::NotAsked(fault) => fault.sentence(),
        VaultError::NotKept => NOT_KEPT.to_owned(),
    }
}
