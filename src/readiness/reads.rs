//! What the checklists read beside the provider and the endpoint themselves.

use super::outposts::{self, OutpostState};
use crate::applications::{self, Application};
use crate::bindings::{self, Binding};
use crate::providers::Provider;
use crate::rest::{Client, Read};
use leptos::prelude::*;

/// The outposts, with the health of those that serve the provider.
pub fn outposts(client: Client, provider: Signal<Option<Provider>>) -> Read<Vec<OutpostState>> {
    let id = Memo::new(move |_| provider.get().map(|provider| provider.pk));
    Read::new(move || {
        let id = id.get();
        async move {
            match id {
                Some(id) => outposts::read(client, Some(id)).await,
                None => Ok(Vec::new()),
            }
        }
    })
}

/// The bindings of the provider's application; none without one.
pub fn application_bindings(client: Client, provider: Signal<Option<Provider>>) -> Read<Vec<Binding>> {
    let slug = Memo::new(move |_| provider.get().and_then(|provider| provider.assigned_application_slug));
    Read::new(move || {
        let slug = slug.get();
        async move {
            let Some(slug) = slug else { return Ok(Vec::new()) };
            let application: Application = client.send(applications::retrieve(&slug)).await?;
            bindings::api::of_target(client, application.pk.0).await
        }
    })
}
