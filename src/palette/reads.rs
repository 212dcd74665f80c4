//! What the palette reads: the objects of the instance when it opens, and users as they are typed.

use super::entries::Entry;
use crate::rest::{Client, Read};
use authentik_rac::users::User;
use authentik_rac::{Page, endpoints, property_mappings, providers, users};
use futures_util::future::join3;
use leptos::prelude::*;
use rac_messages::Message;
use std::sync::Arc;

/// From how many letters users are searched: fewer would match most of them.
const LETTERS: usize = 2;

/// The objects, and why some are missing.
#[derive(Clone, Default)]
pub struct Objects {
    pub entries: Arc<Vec<Entry>>,
    pub unread: Vec<Message>,
}

/// `full`: whether the account is a superuser.
pub fn objects(full: bool) -> Read<Objects> {
    let client = expect_context::<Client>();
    Read::kept(
        // Entries are searched by their texts, so they are made anew in another language.
        move || format!("palette {full} {}", rac_messages::language().tag),
        move || async move {
            let (providers, endpoints, mappings) = join3(
                providers::api::seen(client),
                endpoints::api::seen(client, full, None, |_, _| {}),
                property_mappings::api::seen(client),
            )
            .await;
            let (mut entries, mut unread) = (Vec::new(), Vec::new());
            match providers {
                Ok(all) => entries.extend(all.rows.iter().map(Entry::provider)),
                Err(error) => unread.push(error.sentence()),
            }
            match endpoints {
                Ok(all) => entries.extend(all.rows.iter().map(Entry::endpoint)),
                Err(error) => unread.push(error.sentence()),
            }
            match mappings {
                Ok(all) => entries.extend(all.rows.iter().map(Entry::mapping)),
                Err(error) => unread.push(error.sentence()),
            }
            Ok(Objects { entries: Arc::new(entries), unread })
        },
    )
}

/// The users that match what is typed, once there are enough letters.
pub fn users(typed: Signal<String>) -> Read<Vec<Entry>> {
    let client = expect_context::<Client>();
    Read::new(move || {
        let typed = typed.get();
        async move {
            if typed.trim().chars().count() < LETTERS {
                return Ok(Vec::new());
            }
            let page: Page<User> = client.send(users::matching(typed.trim())).await?;
            Ok(page.rows.iter().flat_map(|user| [Entry::user(user), Entry::tokens_of(user)]).collect())
        }
    })
}
