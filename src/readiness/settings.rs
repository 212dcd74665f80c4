//! Problems in connection settings for a checklist: settings that guacd ignores or reads differently, and probable
//! mistakes.

use authentik_rac::endpoints::{Endpoint, Protocol};
use authentik_rac::providers::Provider;
use guacamole_settings::catalogue::Protocols;
use guacamole_settings::characters::quotable;
use guacamole_settings::lint::{Finding, LintContext, Owner, Severity, lint, of_host_field};
use rac_messages::{Message, readiness};
use serde_json::{Map, Value};
use std::collections::HashSet;

/// The findings in the settings of a provider, for the protocols of its endpoints; for all protocols until these are
/// known.
pub fn of_provider(provider: &Provider, endpoints: &[Endpoint]) -> Vec<Message> {
    let used = endpoints.iter().fold(Protocols::NONE, |all, one| all.or(Protocols::of(Some(&one.protocol))));
    let protocols = if used == Protocols::NONE { Protocols::ALL } else { used };
    let context = LintContext { owner: &Owner::Provider, protocols, host: None, effective: &[] };
    findings(&provider.settings, &context)
}

/// The findings in the settings of an endpoint.
pub fn of_endpoint(endpoint: &Endpoint) -> Vec<Message> {
    findings(&endpoint.settings, &context_of(endpoint))
}

/// The problems of an endpoint's host, unless its settings override it.
pub fn of_host(endpoint: &Endpoint) -> Vec<Message> {
    let found = of_host_field(&endpoint.settings, &context_of(endpoint));
    let serious = found.into_iter().filter(|finding| finding.severity != Severity::Hint);
    serious.map(|finding| finding.reason).collect()
}

/// Settings whose findings are wanted.
pub struct Settings {
    /// The id of their object.
    pub id: String,
    pub owner: Owner,
    /// The protocol, and the host, of an endpoint.
    pub endpoint: Option<(Protocol, String)>,
    pub settings: Map<String, Value>,
}

/// The ids of the objects whose settings have findings.
pub async fn with_findings(all: Vec<Settings>) -> HashSet<String> {
    let has_findings = |one: &Settings| {
        let endpoint = one.endpoint.as_ref();
        let protocols = endpoint.map_or(Protocols::ALL, |(protocol, _)| Protocols::of(Some(protocol)));
        let host = endpoint.map(|(_, host)| host.as_str());
        let context = LintContext { owner: &one.owner, protocols, host, effective: &[] };
        !findings(&one.settings, &context).is_empty()
    };
    all.into_iter().filter(has_findings).map(|one| one.id).collect()
}

fn context_of(endpoint: &Endpoint) -> LintContext<'_> {
    let protocols = Protocols::of(Some(&endpoint.protocol));
    LintContext { owner: &Owner::Endpoint, protocols, host: Some(&endpoint.host), effective: &[] }
}

fn findings(settings: &Map<String, Value>, context: &LintContext) -> Vec<Message> {
    let mut found = lint(settings, context);
    found.retain(|finding| finding.severity != Severity::Hint);
    found.sort_by_key(|finding| finding.severity);
    let named = |finding: Finding| {
        let key = quotable(&finding.key);
        let is_named = finding.reason.text().contains(&format!("“{key}”"));
        if is_named { finding.reason } else { readiness::finding_in(finding.reason, key) }
    };
    found.into_iter().map(named).collect()
}
