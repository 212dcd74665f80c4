//! What is wrong with connection settings, as far as the checklist tells it: the first findings, and where to see more.

use crate::endpoints::model::{Endpoint, Protocol};
use crate::providers::model::Provider;

/// The findings in the settings of a provider, which hold for all protocols. None: they can't be judged.
pub fn of_provider(provider: &Provider) -> Option<Vec<String>> {
    let _ = provider;
    None
}

/// The findings in the settings of an endpoint.
pub fn of_endpoint(endpoint: &Endpoint) -> Option<Vec<String>> {
    let _: &Protocol = &endpoint.protocol;
    None
}
