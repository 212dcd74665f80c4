//! What is wrong with connection settings, as far as a checklist tells it: what guacd will not do as it is written, and
//! what is probably not meant.

use crate::connection_settings::catalogue::Protocols;
use crate::connection_settings::lint::{LintContext, Owner, Severity, lint};
use crate::endpoints::model::Endpoint;
use crate::providers::model::Provider;
use serde_json::{Map, Value};

/// The findings in the settings of a provider, for the protocols of its endpoints; for all while these are not known.
pub fn of_provider(provider: &Provider, endpoints: &[Endpoint]) -> Vec<String> {
    let used = endpoints.iter().fold(Protocols::NONE, |all, one| all.or(Protocols::of(Some(&one.protocol))));
    let protocols = if used == Protocols::NONE { Protocols::ALL } else { used };
    let context = LintContext { owner: &Owner::Provider, protocols, host: None, effective: &[] };
    findings(&provider.settings, &context)
}

/// The findings in the settings of an endpoint.
pub fn of_endpoint(endpoint: &Endpoint) -> Vec<String> {
    let protocols = Protocols::of(Some(&endpoint.protocol));
    let context =
        LintContext { owner: &Owner::Endpoint, protocols, host: Some(&endpoint.host), effective: &[] };
    findings(&endpoint.settings, &context)
}

fn findings(settings: &Map<String, Value>, context: &LintContext) -> Vec<String> {
    let mut found = lint(settings, context);
    found.retain(|finding| finding.severity != Severity::Hint);
    found.sort_by_key(|finding| finding.severity);
    found.into_iter().map(|finding| ["“", &finding.key, "”: ", &finding.reason].concat()).collect()
}
