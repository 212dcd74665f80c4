//! authentik's outposts, as far as RAC needs them: an outpost of type RAC serves the connections of its providers.

use rac_messages::{Message, authentik as words};
use serde_json::{Map, Value};
use uuid::Uuid;

use crate::change::Fields;
use crate::open_enum::open_enum;
use crate::providers::ProviderId;
use crate::wire::id;
use crate::wire::v3::{OutpostRequest, ProvidersRequest};
use crate::{Query, Request, RestError};
use crate::{Transport, Whole, whole_list};

id!(
    /// The id of an outpost, `pk` in the API.
    OutpostId(Uuid)
);

open_enum!(
    /// The type of an outpost.
    OutpostKind {
        /// Remote access: the only type that can serve a RAC provider.
        Rac = "rac",
        /// Forward authentication.
        Proxy = "proxy",
        /// LDAP.
        Ldap = "ldap",
        /// RADIUS.
        Radius = "radius",
    }
);

/// An outpost.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outpost {
    /// Its id.
    pub pk: OutpostId,
    /// Its name.
    pub name: String,
    /// Its type.
    pub kind: OutpostKind,
    /// The providers it serves. authentik refuses to leave an outpost without any.
    pub providers: Vec<ProviderId>,
    /// The integration (Docker or Kubernetes) through which authentik runs it; without one, the user has to run it.
    pub service_connection: Option<Uuid>,
    /// The name of the token that the outpost signs in with; not the token itself.
    pub token_identifier: String,
    /// How many instances of it Kubernetes runs, if authentik deploys it there.
    pub replicas: Option<i64>,
}

/// The bug of a version of authentik with which no launch succeeds, as a sentence.
pub fn broken_version(version: &str) -> Option<Message> {
    (version == BROKEN).then(|| words::broken_version(version))
}

const BROKEN: &str = "2026.8.0";

/// One running instance of an outpost, as it last reported: an item of `…/health/`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Instance {
    /// The machine or container it runs in.
    pub hostname: String,
    /// When it last reported (RFC 3339).
    pub last_seen: Option<String>,
    /// Its version.
    pub version: String,
    /// The version of authentik itself.
    pub version_should: String,
    /// Whether authentik considers its version outdated.
    pub version_outdated: bool,
}

/// authentik's default configuration of a new outpost.
#[derive(Clone, Debug)]
pub struct DefaultSettings {
    /// Sent back unchanged.
    pub config: Map<String, Value>,
}

/// The body that creates an outpost.
#[derive(Clone, Debug)]
pub struct NewOutpost {
    /// Its name, unique among outposts.
    pub name: String,
    /// Always `rac` here.
    pub kind: OutpostKind,
    /// At least one.
    pub providers: Vec<ProviderId>,
    /// See [`DefaultSettings`].
    pub config: Map<String, Value>,
}

pub(crate) const PATH: &str = "/outposts/instances/";

fn path(id: OutpostId, rest: &str) -> String {
    format!("{PATH}{id}/{rest}")
}

/// The outposts of all types.
pub async fn all(client: impl Transport) -> Result<Vec<Outpost>, RestError> {
    seen(client).await?.rows_or_hidden(words::read_outposts)
}

/// The same with the number of outposts that the account can't see.
pub async fn seen(client: impl Transport) -> Result<Whole<Outpost>, RestError> {
    let list = |query: Query| Request::get(PATH, words::read_outposts).query(query.with("ordering", "name"));
    whole_list(client, list, |outpost: &Outpost| outpost.pk).await
}

/// The outposts of type RAC. authentik has no documented filter for the type, and there are few outposts.
pub async fn all_rac(client: impl Transport) -> Result<Vec<Outpost>, RestError> {
    let mut outposts = all(client).await?;
    outposts.retain(|outpost| outpost.kind == OutpostKind::Rac);
    Ok(outposts)
}

/// The same with the number of outposts of any type that the account can't see.
pub async fn seen_rac(client: impl Transport) -> Result<Whole<Outpost>, RestError> {
    let mut outposts = seen(client).await?;
    outposts.rows.retain(|outpost| outpost.kind == OutpostKind::Rac);
    Ok(outposts)
}

pub fn retrieve(id: OutpostId) -> Request {
    Request::get(path(id, ""), words::read_outpost)
}

/// The instances that reported recently: an array of [`Instance`], possibly empty.
pub fn health(id: OutpostId) -> Request {
    Request::get(path(id, "health/"), words::read_outpost_health)
}

pub fn default_settings() -> Request {
    Request::get(format!("{PATH}default_settings/"), words::read_outpost_defaults)
}

pub fn create(outpost: &NewOutpost) -> Request {
    Request::post(PATH, words::create_outpost).json(&OutpostRequest::from(outpost))
}

/// Sends only `change`. `name`: what it is called, for errors.
pub fn update(id: OutpostId, name: &str, change: &Fields) -> Request {
    Request::patch(path(id, ""), |result| words::save_outpost_named(name, result)).json(change)
}

pub fn delete(id: OutpostId, name: &str) -> Request {
    Request::delete(path(id, ""), |result| words::delete_outpost(name, result))
}

/// Adds a provider to an outpost: authentik replaces the whole list, so `outpost` must have been read just before.
pub fn add_provider(outpost: &Outpost, provider: ProviderId) -> Request {
    let mut providers = outpost.providers.clone();
    if !providers.contains(&provider) {
        providers.push(provider);
    }
    let say = |result| words::add_to_outpost(&outpost.name, result);
    Request::patch(path(outpost.pk, ""), say).json(&ProvidersRequest { providers })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire;

    #[test]
    fn an_outpost_says_which_providers_it_serves() {
        let outpost: Outpost = wire::read(
            r#"{"pk":"3d3d3d3d-1111-4222-8333-444455556666","name":"Gateway east","type":"rac","providers":[4,9],
                "providers_obj":[{"pk":4,"invalidation_flow":null}],"service_connection":null,"config":{"a":null}}"#,
        )
        .unwrap();
        assert_eq!(outpost.kind, OutpostKind::Rac);
        assert_eq!(outpost.providers, [ProviderId(4), ProviderId(9)]);
    }

    #[test]
    fn the_replicas_on_kubernetes_are_read_whatever_else_is_configured() {
        let of = |config: &str| {
            let text = format!(
                r#"{{"pk":"3d3d3d3d-1111-4222-8333-444455556666","name":"East","type":"rac","providers":[4]{config}}}"#
            );
            wire::read::<Outpost>(&text).unwrap().replicas
        };
        assert_eq!(of(r#","config":{"kubernetes_replicas":0,"docker_labels":null}"#), Some(0));
        assert_eq!(of(r#","config":{"kubernetes_replicas":2}"#), Some(2));
        for other in
            ["", r#","config":null"#, r#","config":[]"#, r#","config":{"kubernetes_replicas":"few"}"#]
        {
            assert_eq!(of(other), None, "{other}");
        }
    }

    #[test]
    fn only_versions_that_are_known_to_fail_are_broken() {
        assert!(broken_version("2026.8.0").is_some_and(|why| why.text().contains("Update authentik")));
        for fine in ["", "2026.8.1", "2026.8.0-rc1", "2026.5.0"] {
            assert_eq!(broken_version(fine), None, "{fine}");
        }
    }

    #[test]
    fn adding_a_provider_keeps_those_that_the_outpost_serves() {
        let outpost: Outpost = wire::read(
            r#"{"pk":"3d3d3d3d-1111-4222-8333-444455556666","name":"Gateway east","type":"rac","providers":[4,9]}"#,
        )
        .unwrap();
        let request = add_provider(&outpost, ProviderId(2));
        assert_eq!(request.method.as_str(), "PATCH");
        assert_eq!(request.url(""), "/outposts/instances/3d3d3d3d-1111-4222-8333-444455556666/");
        assert_eq!(request.body.as_deref(), Some(r#"{"providers":[4,9,2]}"#));
        assert_eq!(add_provider(&outpost, ProviderId(9)).body.as_deref(), Some(r#"{"providers":[4,9]}"#));
    }

    #[test]
    fn a_new_outpost_is_of_the_kind_that_serves_rac() {
        let outpost = NewOutpost {
            name: "Gateway west".into(),
            kind: OutpostKind::Rac,
            providers: vec![ProviderId(4)],
            config: Map::new(),
        };
        assert_eq!(
            create(&outpost).body.as_deref(),
            Some(r#"{"name":"Gateway west","type":"rac","providers":[4],"config":{}}"#)
        );
    }

    #[test]
    fn an_instance_of_an_older_authentik_is_still_an_instance() {
        let instances: Vec<Instance> =
            wire::read(r#"[{"version":"2025.2.1","hostname":null,"fips_enabled":null}]"#).unwrap();
        assert_eq!(instances[0].version, "2025.2.1");
        assert_eq!((instances[0].last_seen.as_deref(), instances[0].version_outdated), (None, false));
    }
}
