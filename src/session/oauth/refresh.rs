//! Refreshing tokens in time or after a refusal: one of the tabs that share them does it for all.

use super::exchange::{Unrenewed, renewed};
use super::refresh_lock;
use crate::session::{Credential, Keep, Session};

/// The outcome of a refresh.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refreshed {
    /// The session has new tokens.
    Done,
    /// There are none: the user has to sign in.
    Refused,
    /// authentik could not be asked.
    Failed,
}

/// Refreshes the tokens of the session. `token` is the access token to replace; if the session has a different one by
/// then, there is nothing to do. `refused`: authentik did not accept it, so the new one is checked.
pub async fn refresh(session: Session, token: String, refused: bool) -> Refreshed {
    let instance = session.instances().current_id();
    let Some((_, keep)) = session.credential_now() else { return Refreshed::Refused };
    let _turn = match keep {
        Keep::Browser => Some(refresh_lock::take(&lock(&instance)).await),
        // Not shared with other tabs.
        Keep::Page | Keep::Tab => None,
    };
    let Some((old, _)) = session.credential_now() else { return Refreshed::Refused };
    if !session.belongs(&instance, &old) {
        return Refreshed::Refused;
    }
    if old.token.secret() != token {
        return Refreshed::Done;
    }
    if let Some(outcome) = from_another_tab(session, &instance, &old, keep).await {
        return outcome;
    }
    // The page may be locked before the answer arrives: it is encrypted anyway.
    let key = session.sealing_key(&instance);
    match renewed(&old).await {
        Ok(new) => {
            let goes_on = session.continue_with(&old, new, &instance, key, refused).await;
            match goes_on {
                true => Refreshed::Done,
                // They are stored for when the page is unlocked.
                false if session.is_locked() => Refreshed::Failed,
                false => Refreshed::Refused,
            }
        }
        Err(Unrenewed::Failed) => Refreshed::Failed,
        Err(Unrenewed::Refused) => {
            // Without locks another tab may have been faster, or the answer to an earlier attempt was lost.
            if let Some(outcome) = from_another_tab(session, &instance, &old, keep).await {
                return outcome;
            }
            session.drop_refresh_token(&old).await;
            Refreshed::Refused
        }
    }
}

/// The tokens that another tab has stored meanwhile.
async fn from_another_tab(
    session: Session,
    instance: &str,
    old: &Credential,
    keep: Keep,
) -> Option<Refreshed> {
    if keep != Keep::Browser {
        return None;
    }
    let kept =
        session.kept(instance, keep).await.filter(|kept| kept.token != old.token && kept.base == old.base)?;
    Some(if session.adopt(kept).await { Refreshed::Done } else { Refreshed::Refused })
}

/// Refreshes a stored credential of an instance whose access token has expired. The new one is stored before it is
/// used, even if another instance was chosen meanwhile.
pub async fn refresh_kept(
    session: Session,
    instance: String,
    old: Credential,
    keep: Keep,
) -> Result<Credential, Unrenewed> {
    let _turn = match keep {
        Keep::Browser => Some(refresh_lock::take(&lock(&instance)).await),
        Keep::Page | Keep::Tab => None,
    };
    let found = || session.kept(&instance, keep);
    if let Some(other) = found().await.filter(|kept| *kept != old) {
        return Ok(other);
    }
    if !session.belongs(&instance, &old) {
        return Err(Unrenewed::Refused);
    }
    let key = session.sealing_key(&instance);
    match renewed(&old).await {
        // Forgotten meanwhile: don't bring it back.
        Ok(new) if session.keep_next(&instance, &old, new.clone(), key).await => Ok(new),
        Ok(_) => Err(Unrenewed::Refused),
        Err(Unrenewed::Refused) => found().await.filter(|kept| *kept != old).ok_or(Unrenewed::Refused),
        Err(Unrenewed::Failed) => Err(Unrenewed::Failed),
    }
}

/// The name of the lock that tabs take.
fn lock(instance: &str) -> String {
    format!("rac-admin.refresh:{instance}")
}
