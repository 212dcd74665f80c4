//! What the checklists read in addition to the provider and the endpoint.

use super::openness::restricts;
use super::outposts::{self, OutpostState};
use crate::rest::{Client, Read};
use authentik_rac::applications;
use authentik_rac::applications::Application;
use authentik_rac::bindings;
use authentik_rac::bindings::Binding;
use authentik_rac::endpoints::Endpoint;
use authentik_rac::providers::Provider;
use leptos::prelude::*;
use std::collections::HashSet;
use uuid::Uuid;

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

/// An application's id and its bindings.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ApplicationBindings {
    pub id: Option<Uuid>,
    pub bindings: Vec<Binding>,
}

/// The bindings of the provider's application; empty without one.
pub fn application_bindings(client: Client, provider: Signal<Option<Provider>>) -> Read<ApplicationBindings> {
    let slug = Memo::new(move |_| provider.get().and_then(|provider| provider.assigned_application_slug));
    Read::new(move || {
        let slug = slug.get();
        async move {
            let Some(slug) = slug else { return Ok(ApplicationBindings::default()) };
            let application: Application = client.send(applications::retrieve(&slug)).await?;
            let bindings = bindings::api::of_target(client, application.pk.0).await?;
            Ok(ApplicationBindings { id: Some(application.pk.0), bindings })
        }
    })
}

/// Which of the provider's endpoints have enabled bindings. Read only if the application has none, because otherwise
/// it doesn't matter.
pub fn restricted_endpoints(
    client: Client,
    application: Read<ApplicationBindings>,
    endpoints: Read<Vec<Endpoint>>,
) -> Read<HashSet<Uuid>> {
    let targets = Memo::new(move |_| {
        let open = application.value().is_some_and(|application| !restricts(&application.bindings));
        let ids = endpoints.value().unwrap_or_default().into_iter().map(|endpoint| endpoint.pk.0);
        if open { ids.collect() } else { Vec::new() }
    });
    Read::new(move || {
        let targets = targets.get();
        async move { bindings::api::restricted(client, &targets).await }
    })
}
