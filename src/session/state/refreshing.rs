//! The next tokens of a connection that came from signing in: who asks for them, and where they go.

use super::*;
use crate::session::oauth::{Refreshed, Unrenewed, signing_in};
use crate::session::vault::crypto::Key;

/// The next tokens are being asked for.
pub(super) struct Flight {
    /// The access token that they take the place of.
    token: String,
    /// Who else waits for them.
    waiting: Vec<oneshot::Sender<Refreshed>>,
}

impl Session {
    /// When the access token is to be renewed, in milliseconds since 1970. None: it can't be.
    pub fn renewal_due(self) -> Option<u64> {
        let due = |c: &Option<Connection>| {
            let grant = c.as_ref()?.grant.as_ref()?;
            grant.refresh.is_some().then_some(grant.renew)
        };
        self.connection.try_with_value(due).flatten()
    }

    /// Brings the next tokens. Who comes while that is under way waits for the same. `refused`: authentik does not
    /// accept the access token any more.
    pub async fn refresh(self, refused: bool) -> Refreshed {
        let Some(token) = self.token() else { return Refreshed::Refused };
        let join = |flight: &mut Option<Flight>| match flight {
            Some(flight) if flight.token == token => {
                let (sender, receiver) = oneshot::channel();
                flight.waiting.push(sender);
                Some(receiver)
            }
            // That of another connection is no business of ours.
            _ => {
                *flight = Some(Flight { token: token.clone(), waiting: Vec::new() });
                None
            }
        };
        if let Some(outcome) = self.refreshing.try_update_value(join).flatten() {
            return outcome.await.unwrap_or(Refreshed::Failed);
        }
        let asked = signing_in::refresh_connection(self, token.clone(), refused);
        let outcome = asked.await.unwrap_or(Refreshed::Failed);
        let own = |flight: &mut Option<Flight>| flight.take_if(|flight| flight.token == token);
        for waiting in self.refreshing.try_update_value(own).flatten().into_iter().flat_map(|own| own.waiting)
        {
            let _ = waiting.send(outcome);
        }
        outcome
    }

    /// authentik refused the access token: what waits goes on with the next one, or the person is asked.
    pub(super) fn refresh_or_ask(self) {
        let number = self.number.get_value();
        leptos::task::spawn_local(async move {
            let outcome = self.refresh(true).await;
            let ended = self.number.try_get_value() != Some(number)
                || self.account.try_with_untracked(Option::is_none) != Some(false);
            match outcome {
                // What waited went with the connection, or goes on when the page is unlocked.
                _ if ended || self.is_locked() => {}
                Refreshed::Done => self.answer(true),
                Refreshed::Refused | Refreshed::Failed => self.ask(Asking::Refused),
            }
        });
    }

    /// Asks authentik whether a kept connection still holds, and has it renewed if only the access token has expired.
    /// Answers with the connection as it is kept now.
    pub(super) async fn checked(self, kept: Connection, keep: Keep) -> (Connection, Result<Me, RestError>) {
        let renewable = kept.grant.as_ref().filter(|grant| grant.refresh.is_some());
        let expired = renewable.is_some_and(|grant| grant.expires <= js_sys::Date::now() as u64);
        let refused = |kind| RestError::new("take up your sign-in", kind);
        if !expired {
            let answer = who_is(&kept).await;
            if renewable.is_none() || !answer.as_ref().is_err_and(|error| error.kind == ErrorKind::BadToken) {
                return (kept, answer);
            }
        }
        match signing_in::refresh_kept(self, kept.clone(), keep).await {
            Ok(Ok(next)) => {
                let answer = who_is(&next).await;
                (next, answer)
            }
            Ok(Err(Unrenewed::Refused)) => (kept, Err(refused(ErrorKind::BadToken))),
            Ok(Err(Unrenewed::Failed)) | Err(_) => (kept, Err(refused(ErrorKind::Unreachable))),
        }
    }

    /// The connection, and where it is kept.
    pub(in crate::session) fn connection_now(self) -> Option<(Connection, Keep)> {
        let connection = self.connection.try_get_value().flatten()?;
        let account = self.account.try_get_untracked().flatten()?;
        Some((connection, account.keep))
    }

    /// What is kept there for this profile now, by whichever tab.
    pub(in crate::session) async fn kept(self, profile: &str, keep: Keep) -> Option<Connection> {
        let kept = match store::load(profile, keep)? {
            Kept::Open(connection) => connection,
            Kept::Sealed(text) => self.open_again(profile, &text).await?,
        };
        self.belongs(profile, &kept).then_some(kept)
    }

    /// Whether the connection is one of the profile, as it is configured now. What a store says of the address is not
    /// enough: the token, and more so what renews it, would go wherever somebody who can write there likes.
    pub(in crate::session) fn belongs(self, profile: &str, connection: &Connection) -> bool {
        match connection.grant {
            Some(_) => self.profiles.signs_in_at(profile, &connection.base),
            None => self.profiles.fits(profile, &connection.base),
        }
    }

    /// Whether the page is locked, without following it.
    pub(in crate::session) fn is_locked(self) -> bool {
        self.vault.locked.try_get_untracked() == Some(true)
    }

    /// The next tokens are there: they are kept before anything else goes on, for those before are used up. Answers
    /// whether they are of use. `key`: what sealed those before; `try_out`: authentik is asked whether it accepts them.
    pub(in crate::session) async fn go_on_with_next(
        self,
        old: &Connection,
        next: Connection,
        profile: &str,
        key: Option<Key>,
        try_out: bool,
    ) -> bool {
        let still_old = move || self.connection_now().filter(|(now, _)| now == old);
        let Some((_, keep)) = still_old() else {
            // Another authentik was chosen meanwhile, or the page was locked: this one may be chosen or unlocked again.
            // After signing out there is nothing whose place they could take.
            self.keep_next(profile, old, next, key).await;
            return false;
        };
        let keep = self.keep(&next, keep).await;
        // Whoever answers with the next tokens could answer with another account's.
        let answer = who_is(&next).await;
        let refused = try_out && answer.as_ref().is_err_and(|error| error.kind == ErrorKind::BadToken);
        let me = answer.ok();
        let account = self.account.try_get_untracked().flatten();
        match (still_old(), account) {
            (Some(_), Some(account)) if !refused => {
                let me = me.unwrap_or_else(|| account.me.clone());
                self.go_on(next, Account { me, keep, ..account });
            }
            (Some(_), Some(_)) => self.connection.set_value(Some(next)),
            _ => return false,
        }
        !refused
    }

    /// Goes on with the tokens that another tab has brought, if they are the same account's.
    pub(in crate::session) async fn adopt(self, kept: Connection) -> bool {
        let Ok(me) = who_is(&kept).await else { return false };
        let account = self.account.try_get_untracked().flatten();
        let Some(account) = account.filter(|account| account.me.pk == me.pk) else { return false };
        self.go_on(kept, Account { me, ..account });
        true
    }

    /// The refresh token is of no use: it is not tried again.
    pub(in crate::session) async fn no_next_tokens(self, old: &Connection) {
        let Some((mut now, keep)) = self.connection_now().filter(|(now, _)| now == old) else { return };
        if let Some(grant) = &mut now.grant {
            grant.refresh = None;
        }
        self.keep(&now, keep).await;
        self.connection.try_set_value(Some(now));
    }
}
