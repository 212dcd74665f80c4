//! Which endpoints are open to everyone, for the overview.

use crate::rest::Client;
use authentik_rac::RestError;
use authentik_rac::applications;
use authentik_rac::bindings;
use authentik_rac::endpoints::closed::EndpointLimit;
use authentik_rac::providers::{Provider, ProviderId};
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

/// The result.
#[derive(Clone, Debug, PartialEq)]
pub enum OpenEndpoints {
    /// The account can't see all bindings.
    NotKnown,
    Found(Vec<EndpointLimit>),
}

/// The endpoints that are open to everyone: without an enabled binding of their own or of their provider's
/// application. Without an application no one can use them. `full`: whether the account sees all bindings.
pub async fn open_endpoints(
    client: Client,
    full: bool,
    providers: Vec<Provider>,
    endpoints: Vec<EndpointLimit>,
) -> Result<OpenEndpoints, RestError> {
    if !full {
        return Ok(OpenEndpoints::NotKnown);
    }
    find(client, providers, endpoints).await.map(OpenEndpoints::Found)
}

async fn find(
    client: Client,
    providers: Vec<Provider>,
    endpoints: Vec<EndpointLimit>,
) -> Result<Vec<EndpointLimit>, RestError> {
    let used: HashSet<ProviderId> = endpoints.iter().map(|endpoint| endpoint.provider).collect();
    let with_application =
        |one: &&Provider| used.contains(&one.pk) && one.assigned_application_slug.is_some();
    let providers: HashSet<ProviderId> =
        providers.iter().filter(with_application).map(|provider| provider.pk).collect();
    if providers.is_empty() {
        return Ok(Vec::new());
    }
    let applications: HashMap<Uuid, ProviderId> = applications::all(client, true)
        .await?
        .into_iter()
        .filter_map(|application| Some((application.pk.0, application.provider?)))
        .filter(|(_, provider)| providers.contains(provider))
        .collect();
    let targets: Vec<Uuid> = applications.keys().copied().collect();
    let restricted = bindings::api::restricted(client, &targets).await?;
    let open: HashSet<ProviderId> = applications
        .into_iter()
        .filter(|(application, _)| !restricted.contains(application))
        .map(|(_, provider)| provider)
        .collect();
    let mut endpoints = endpoints;
    endpoints.retain(|endpoint| open.contains(&endpoint.provider));
    let targets: Vec<Uuid> = endpoints.iter().map(|endpoint| endpoint.pk.0).collect();
    let restricted = bindings::api::restricted(client, &targets).await?;
    endpoints.retain(|endpoint| !restricted.contains(&endpoint.pk.0));
    Ok(endpoints)
}
