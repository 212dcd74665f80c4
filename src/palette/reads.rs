//! The objects of the instance, read when the palette opens.

use super::entries::Entry;
use crate::rest::{Client, Read};
use authentik_rac::{endpoints, outposts, property_mappings, providers};
use futures_util::future::join4;
use leptos::prelude::*;
use rac_messages::Message;
use std::sync::Arc;

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
            let (providers, endpoints, mappings, outposts) = join4(
                providers::api::seen(client),
                endpoints::api::seen(client, full, None, |_, _| {}),
                property_mappings::api::seen(client),
                outposts::seen_rac(client),
            )
            .await;
            let (mut entries, mut unread) = (Vec::new(), Vec::new());
            let mut rows_of_providers = Vec::new();
            match providers {
                Ok(all) => {
                    entries.extend(all.rows.iter().map(Entry::provider));
                    rows_of_providers = all.rows;
                }
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
            match outposts {
                Ok(all) => {
                    entries.extend(all.rows.iter().flat_map(|one| Entry::outpost(one, &rows_of_providers)));
                }
                Err(error) => unread.push(error.sentence()),
            }
            Ok(Objects { entries: Arc::new(entries), unread })
        },
    )
}
