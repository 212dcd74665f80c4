//! The rights of the connected account, for the whole app: read when the account is known, and again when they are
//! shown.

use super::reads;
use super::rights::Known;
use crate::rest::{Client, Loading, Read};
use crate::rights::Rights;
use crate::session::Session;
use authentik_rac::users::Me;
use leptos::prelude::*;

/// What is known about the account's permissions. Cheap to copy.
#[derive(Clone, Copy)]
pub struct OwnPermissions {
    me: Memo<Option<Me>>,
    read: Read<Option<Known>>,
}

impl OwnPermissions {
    /// Provides them, and [`Rights`] with them.
    pub fn provide(client: Client, session: Session) {
        let me = Memo::new(move |_| session.account().get().map(|account| account.me));
        let read = Read::new(move || {
            let me = me.get();
            async move {
                match me {
                    Some(me) => reads::known(client, me).await.map(Some),
                    None => Ok(None),
                }
            }
        });
        let own = OwnPermissions { me, read };
        Rights::provide(Signal::derive(move || match own.known() {
            Loading::Ready(known) => known.held(),
            _ => None,
        }));
        provide_context(own);
    }

    /// Provides the [`Rights`] of an account of another instance.
    pub fn provide_other(client: Client, me: Me) {
        let read = Read::new(move || reads::known(client, me.clone()));
        Rights::provide(Signal::derive(move || match read.get() {
            Loading::Ready(known) => known.held(),
            _ => None,
        }));
    }

    /// What is known; without a request if the account's data suffice.
    pub fn known(self) -> Loading<Known> {
        let at_once = self.me.with(|me| me.as_ref().and_then(Known::at_once));
        match (at_once, self.read.get()) {
            (Some(known), _) | (None, Loading::Ready(Some(known))) => Loading::Ready(known),
            (None, Loading::Ready(None) | Loading::Waiting) => Loading::Waiting,
            (None, Loading::Failed(error)) => Loading::Failed(error),
        }
    }

    /// Reads them again: permissions may have been granted since.
    pub fn reload(self) {
        if !self.read.busy().get_untracked() {
            self.read.refetch();
        }
    }
}
