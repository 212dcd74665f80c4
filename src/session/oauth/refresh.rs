//! The next tokens in time, or when authentik refuses the last: by one of the tabs that share them, for all.

use super::exchange::{Unrenewed, renewed};
use super::refresh_lock;
use crate::session::{Connection, Keep, Session};

/// What came of asking for the next tokens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refreshed {
    /// The connection has them.
    Done,
    /// There are none: somebody has to sign in.
    Refused,
    /// authentik could not be asked.
    Failed,
}

/// Brings the next tokens for the connection as it is. `token`: the access token that is to be replaced; if it is
/// another one by then, all is done already. `refused`: authentik did not accept it, so that the next one is tried out.
pub async fn refresh(session: Session, token: String, refused: bool) -> Refreshed {
    let profile = session.profiles().current_id();
    let Some((_, keep)) = session.connection_now() else { return Refreshed::Refused };
    let _turn = match keep {
        Keep::Browser => Some(refresh_lock::take(&lock(&profile)).await),
        // No other tab has them.
        Keep::Page | Keep::Tab => None,
    };
    let Some((old, _)) = session.connection_now() else { return Refreshed::Refused };
    if !session.belongs(&profile, &old) {
        return Refreshed::Refused;
    }
    if old.token.secret() != token {
        return Refreshed::Done;
    }
    if let Some(outcome) = from_another_tab(session, &profile, &old, keep).await {
        return outcome;
    }
    // The page may be locked until the answer comes: it is sealed all the same.
    let key = session.sealing_key(&profile);
    match renewed(&old).await {
        Ok(new) => {
            let goes_on = session.go_on_with_next(&old, new, &profile, key, refused).await;
            match goes_on {
                true => Refreshed::Done,
                // They are kept for whoever unlocks it.
                false if session.is_locked() => Refreshed::Failed,
                false => Refreshed::Refused,
            }
        }
        Err(Unrenewed::Failed) => Refreshed::Failed,
        Err(Unrenewed::Refused) => {
            // Without locks another tab may have been faster; and the answer to an earlier attempt may have been lost.
            if let Some(outcome) = from_another_tab(session, &profile, &old, keep).await {
                return outcome;
            }
            session.no_next_tokens(&old).await;
            Refreshed::Refused
        }
    }
}

/// What another tab has brought meanwhile.
async fn from_another_tab(
    session: Session,
    profile: &str,
    old: &Connection,
    keep: Keep,
) -> Option<Refreshed> {
    if keep != Keep::Browser {
        return None;
    }
    let kept =
        session.kept(profile, keep).await.filter(|kept| kept.token != old.token && kept.base == old.base)?;
    Some(if session.adopt(kept).await { Refreshed::Done } else { Refreshed::Refused })
}

/// The next tokens for a connection that was found in a store, whose access token has expired. They are kept in its
/// place before anything else is done with them, also when another authentik was chosen meanwhile.
pub async fn refresh_kept(session: Session, old: Connection, keep: Keep) -> Result<Connection, Unrenewed> {
    let profile = session.profiles().current_id();
    let _turn = match keep {
        Keep::Browser => Some(refresh_lock::take(&lock(&profile)).await),
        Keep::Page | Keep::Tab => None,
    };
    let found = || session.kept(&profile, keep);
    if let Some(other) = found().await.filter(|kept| *kept != old) {
        return Ok(other);
    }
    if !session.belongs(&profile, &old) {
        return Err(Unrenewed::Refused);
    }
    let key = session.sealing_key(&profile);
    match renewed(&old).await {
        // Forgotten meanwhile, it is not to come back.
        Ok(new) if session.keep_next(&profile, &old, new.clone(), key).await => Ok(new),
        Ok(_) => Err(Unrenewed::Refused),
        Err(Unrenewed::Refused) => found().await.filter(|kept| *kept != old).ok_or(Unrenewed::Refused),
        Err(Unrenewed::Failed) => Err(Unrenewed::Failed),
    }
}

/// What the browser's tabs take turns by.
fn lock(profile: &str) -> String {
    ["rac-admin.refresh:", profile].concat()
}
