//! What to do when another tab changes the stored token.

use super::token::{Credential, Keep, Kept};

/// The state of this tab.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Here {
    Disconnected,
    /// The stored token is being checked, or could not be.
    Checking(Keep),
    Connected {
        /// Where this tab's own token is kept.
        keep: Keep,
        /// Whether unsaved changes would be lost with the page.
        unsaved: bool,
    },
    /// The passphrase is asked for in place of a page.
    Locked,
    /// The passphrase is asked for over the page.
    LockedOver {
        unsaved: bool,
    },
}

/// What this tab has to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Step {
    Nothing,
    /// Disconnect here, too.
    End,
    /// The token is gone, but the page stays: ask for another one.
    AskForToken,
    /// Check what is stored, as after a page load.
    Restore,
    /// Continue with this credential.
    TakeOver(Credential),
    /// Decrypt this with the key of this tab and continue with it; lock if the key doesn't fit.
    OpenOrLock(String),
}

/// `kept` is what the browser stores now.
pub(super) fn step(here: Here, kept: Option<Kept>) -> Step {
    match (here, kept) {
        (Here::Disconnected, None) => Step::Nothing,
        (Here::Disconnected | Here::Locked, Some(_)) => Step::Restore,
        (Here::Locked, None) => Step::End,
        // Disconnecting another tab does not unlock this one: unsaved changes stay, and stay locked. What is stored
        // meanwhile is read when the page is unlocked.
        (Here::LockedOver { unsaved: false }, None) => Step::End,
        (Here::LockedOver { .. }, _) => Step::Nothing,
        // Other tabs don't matter if this tab has its own token.
        (Here::Checking(keep) | Here::Connected { keep, .. }, _) if keep != Keep::Browser => Step::Nothing,
        (Here::Checking(_), Some(_)) => Step::Restore,
        (Here::Checking(_), None) => Step::End,
        (Here::Connected { .. }, Some(Kept::Open(new))) => Step::TakeOver(new),
        (Here::Connected { .. }, Some(Kept::Sealed(text))) => Step::OpenOrLock(text),
        (Here::Connected { unsaved: true, .. }, None) => Step::AskForToken,
        (Here::Connected { unsaved: false, .. }, None) => Step::End,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use authentik_rac::ApiToken;

    fn credential() -> Credential {
        let token = ApiToken::parse("another-token").unwrap();
        Credential::pasted("https://auth.example/api/v3".into(), token)
    }

    fn kept() -> Option<Kept> {
        Some(Kept::Open(credential()))
    }

    fn sealed() -> Option<Kept> {
        Some(Kept::Sealed("sealed".into()))
    }

    fn connected(keep: Keep, unsaved: bool) -> Here {
        Here::Connected { keep, unsaved }
    }

    #[test]
    fn disconnecting_in_one_tab_disconnects_all_that_share_the_token() {
        assert_eq!(step(connected(Keep::Browser, false), None), Step::End);
        assert_eq!(step(Here::Checking(Keep::Browser), None), Step::End);
    }

    #[test]
    fn a_form_with_changes_survives_being_disconnected_in_another_tab() {
        assert_eq!(step(connected(Keep::Browser, true), None), Step::AskForToken);
    }

    #[test]
    fn a_tab_with_its_own_token_is_not_affected() {
        for keep in [Keep::Page, Keep::Tab] {
            for kept in [None, kept(), sealed()] {
                assert_eq!(step(connected(keep, false), kept.clone()), Step::Nothing);
                assert_eq!(step(Here::Checking(keep), kept), Step::Nothing);
            }
        }
    }

    #[test]
    fn connecting_in_one_tab_connects_those_that_wait() {
        assert_eq!(step(Here::Disconnected, kept()), Step::Restore);
        assert_eq!(step(Here::Checking(Keep::Browser), kept()), Step::Restore);
        assert_eq!(step(Here::Disconnected, None), Step::Nothing);
    }

    #[test]
    fn a_new_token_in_one_tab_is_used_in_all() {
        for unsaved in [false, true] {
            assert_eq!(step(connected(Keep::Browser, unsaved), kept()), Step::TakeOver(credential()));
        }
    }

    #[test]
    fn an_encrypted_token_is_decrypted_or_needs_the_passphrase() {
        for unsaved in [false, true] {
            let step = step(connected(Keep::Browser, unsaved), sealed());
            assert_eq!(step, Step::OpenOrLock("sealed".into()));
        }
        for here in [Here::Disconnected, Here::Checking(Keep::Browser), Here::Locked] {
            assert_eq!(step(here, sealed()), Step::Restore);
        }
    }

    #[test]
    fn the_passphrase_is_not_asked_for_without_a_token() {
        assert_eq!(step(Here::Locked, None), Step::End);
        assert_eq!(step(Here::Locked, kept()), Step::Restore);
        assert_eq!(step(Here::LockedOver { unsaved: false }, None), Step::End);
    }

    #[test]
    fn other_tabs_never_unlock_a_page_or_lose_its_form() {
        for kept in [kept(), sealed()] {
            for unsaved in [false, true] {
                assert_eq!(step(Here::LockedOver { unsaved }, kept.clone()), Step::Nothing);
            }
        }
        assert_eq!(step(Here::LockedOver { unsaved: true }, None), Step::Nothing);
    }
}
