//! Another instance beside the current one: with its own token, which the current one never gets, nor the other way
//! round.

use super::*;
use crate::session::oauth::signing_in;
use std::cell::RefCell;

/// An instance besides the current one, that this browser has a token for.
#[derive(Clone)]
pub struct OtherInstance {
    session: Session,
    /// Its id.
    id: String,
    /// The session of the current instance: once that ends, nothing is sent any more.
    number: u32,
    credential: Credential,
    keep: Keep,
    /// The account of its token.
    pub me: Me,
}

/// Why another instance can't be used now.
#[derive(Clone, Debug, PartialEq)]
pub enum Unavailable {
    /// This browser has no token for it.
    NoToken,
    /// Its token is encrypted, and this tab doesn't have the key.
    Locked,
    /// authentik doesn't accept the token.
    Refused,
    /// authentik could not be asked.
    Failed(RestError),
}

impl Session {
    /// The instances besides the current one: ids and labels. Tracked.
    pub fn others(self) -> Vec<(String, String)> {
        if !self.instances.is_several() {
            return Vec::new();
        }
        let current = self.instances.current().with(|instance| instance.id.clone());
        let all = self.instances.all().get().into_iter().map(|instance| instance.id);
        all.filter(|id| *id != current).map(|id| (id.clone(), self.instances.label(&id))).collect()
    }

    /// Another instance, after asking it whose its token is.
    pub async fn other(self, id: String) -> Result<OtherInstance, Unavailable> {
        let number = self.number.get_value();
        let (mut credential, keep) = self.kept_of_other(&id).await?;
        let is_expired =
            credential.grant.as_ref().is_some_and(|grant| grant.expires <= js_sys::Date::now() as u64);
        if is_expired && let Some(next) = self.renewed_for(&id, &credential, keep).await {
            credential = next;
        }
        let mut answer = who_is(&credential).await;
        let is_refused = |error: &RestError| error.kind == ErrorKind::BadToken;
        if !is_expired
            && answer.as_ref().is_err_and(is_refused)
            && let Some(next) = self.renewed_for(&id, &credential, keep).await
        {
            credential = next;
            answer = who_is(&credential).await;
        }
        match answer {
            Ok(me) => Ok(OtherInstance { session: self, id, number, credential, keep, me }),
            Err(error) if is_refused(&error) => Err(Unavailable::Refused),
            Err(error) => Err(Unavailable::Failed(error)),
        }
    }

    /// Its token, if it is for the address that the instance has now.
    async fn kept_of_other(self, id: &str) -> Result<(Credential, Keep), Unavailable> {
        let held = self.instances.held().get(id);
        if let Some(held) = held.filter(|held| self.belongs(id, &held.credential)) {
            return Ok((held.credential, Keep::Page));
        }
        let mut is_locked = false;
        for keep in [Keep::Tab, Keep::Browser] {
            let kept = match store::load(id, keep) {
                Some(Kept::Open(credential)) => Some(credential),
                Some(Kept::Sealed(text)) => {
                    let opened = self.open_with_own_key(id, &text).await;
                    is_locked |= opened.is_none();
                    opened
                }
                None => None,
            };
            if let Some(credential) = kept.filter(|kept| self.belongs(id, kept)) {
                return Ok((credential, keep));
            }
        }
        Err(if is_locked { Unavailable::Locked } else { Unavailable::NoToken })
    }

    /// The credential with new tokens, if it came from signing in.
    async fn renewed_for(self, id: &str, old: &Credential, keep: Keep) -> Option<Credential> {
        old.grant.as_ref()?.refresh.as_ref()?;
        signing_in::refresh_kept(self, id.to_owned(), old.clone(), keep).await.ok()?.ok()
    }
}

impl OtherInstance {
    /// A client for it. It gets no token once the session here ends, the page is locked, or the instance is
    /// disconnected.
    pub fn client(&self) -> Client {
        let credential = Rc::new(RefCell::new(self.credential.clone()));
        Client::new(&self.credential.base, Rc::new(OfOther { of: self.clone(), credential }))
    }
}

struct OfOther {
    of: OtherInstance,
    credential: Rc<RefCell<Credential>>,
}

impl OfOther {
    fn is_current(&self) -> bool {
        let OtherInstance { session, id, number, .. } = &self.of;
        session.number.try_get_value() == Some(*number)
            && !session.is_locked()
            && (session.instances.held().has(id) || store::is_kept(id))
            && session.belongs(id, &self.credential.borrow())
    }
}

impl Credentials for OfOther {
    fn token(&self) -> Option<String> {
        self.is_current().then(|| self.credential.borrow().token.secret().to_owned())
    }

    fn ready(&self) -> LocalBoxFuture<'static, bool> {
        let is_current = self.is_current();
        async move { is_current }.boxed_local()
    }

    fn renew(&self) -> LocalBoxFuture<'static, bool> {
        if !self.is_current() {
            return async { false }.boxed_local();
        }
        let (of, credential) = (self.of.clone(), Rc::clone(&self.credential));
        async move {
            let old = credential.borrow().clone();
            let next = of.session.renewed_for(&of.id, &old, of.keep).await;
            next.map(|next| *credential.borrow_mut() = next).is_some()
        }
        .boxed_local()
    }

    fn may_write(&self) -> bool {
        self.of.session.page.writing.is_allowed()
    }
}
