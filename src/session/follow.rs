//! Another tab changed what the browser keeps: what that means for this one.

use super::token::{Connection, Keep};

/// Where this tab stands meanwhile.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Here {
    Disconnected,
    /// The token that was kept there is being checked, or could not be.
    Checking(Keep),
    Connected {
        /// Where this tab's own token is kept.
        keep: Keep,
        /// Whether a form would be lost with the page.
        unsaved: bool,
    },
}

/// What this tab is to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Step {
    Nothing,
    /// Disconnect here, too.
    End,
    /// The token is gone, but the page stays: ask for another one.
    AskForToken,
    /// Check what is kept, as after a page load.
    Restore,
    /// Go on with this connection.
    TakeOver(Connection),
}

/// `kept`: what the browser keeps now.
pub(super) fn step(here: Here, kept: Option<Connection>) -> Step {
    match (here, kept) {
        (Here::Disconnected, None) => Step::Nothing,
        (Here::Disconnected, Some(_)) => Step::Restore,
        // A token that is only this tab's is no other tab's business.
        (Here::Checking(keep) | Here::Connected { keep, .. }, _) if keep != Keep::Browser => Step::Nothing,
        (Here::Checking(_), Some(_)) => Step::Restore,
        (Here::Checking(_), None) => Step::End,
        (Here::Connected { .. }, Some(new)) => Step::TakeOver(new),
        (Here::Connected { unsaved: true, .. }, None) => Step::AskForToken,
        (Here::Connected { unsaved: false, .. }, None) => Step::End,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::ApiToken;

    fn kept() -> Option<Connection> {
        let token = ApiToken::parse("another-token").ok()?;
        Some(Connection::pasted("https://auth.example/api/v3".into(), token))
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
    fn a_tab_with_a_token_of_its_own_is_left_alone() {
        for keep in [Keep::Page, Keep::Tab] {
            for kept in [None, kept()] {
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
    fn a_new_token_in_one_tab_serves_the_others_too() {
        for unsaved in [false, true] {
            assert_eq!(step(connected(Keep::Browser, unsaved), kept()), Step::TakeOver(kept().unwrap()));
        }
    }
}
