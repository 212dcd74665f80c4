//! The part of the app that is loaded when a passphrase is set or asked for: its views and the cryptography.

use super::crypto::{self, Key, SealError};
use super::passphrase_fields::PassphraseFields;
use super::preferences::VaultPreferences;
use super::sealed::Sealed;
use super::unlock::Unlock;
use super::{NewPassphrase, Opened};
use crate::parts::{part, part_functions};
use crate::session::Session;
use leptos::prelude::*;

part! {
    vault_pages in vault {
        unlock(session: Session) => view! { <Unlock session=session /> };
        passphrase_fields(new: NewPassphrase) => view! { <PassphraseFields new=new /> };
        passphrase_preferences(session: Session) => view! { <VaultPreferences session=session /> };
    }
}

part_functions! {
    vault_functions in vault {
        make_key(passphrase: String) -> Result<Key, SealError> =>
            async move { crypto::new_key(&passphrase).await };
        seal(key: Key, instance: String, base: String, plain: String) -> Result<Opened, SealError> =>
            async move {
                let text = crypto::seal(&key, &instance, &base, &plain).await?.write();
                Ok(Opened { key, text })
            };
        open(passphrase: String, instance: String, text: String) -> Result<(String, Opened), SealError> =>
            async move {
                let sealed = Sealed::read(&text).ok_or(SealError::Damaged)?;
                let (plain, key) = crypto::open(&passphrase, &instance, &sealed).await?;
                Ok((plain, Opened { key, text }))
            };
        open_with_own_key(key: Key, instance: String, text: String) -> Result<(String, Opened), SealError> =>
            async move {
                let sealed = Sealed::read(&text).ok_or(SealError::Damaged)?;
                let plain = crypto::open_with(&key, &instance, &sealed).await?;
                Ok((plain, Opened { key, text }))
            };
    }
}
