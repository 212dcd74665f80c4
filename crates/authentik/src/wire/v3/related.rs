//! Other objects of authentik that RAC needs: flows, applications and outposts.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use uuid::Uuid;

use crate::applications::{self, ApplicationId, EngineMode};
use crate::flows::{self, FlowId};
use crate::outposts::{self, OutpostId};
use crate::providers::ProviderId;
use crate::wire::v3::object;

#[derive(Deserialize)]
pub struct Flow {
    pub pk: FlowId,
    pub name: String,
    pub slug: String,
    pub title: Option<String>,
    pub designation: String,
}

impl From<Flow> for flows::Flow {
    fn from(wire: Flow) -> Self {
        Self {
            pk: wire.pk,
            name: wire.name,
            slug: wire.slug,
            title: wire.title.unwrap_or_default(),
            designation: wire.designation.into(),
        }
    }
}

#[derive(Deserialize)]
pub struct Application {
    pub pk: ApplicationId,
    pub name: String,
    pub slug: String,
    pub provider: Option<ProviderId>,
    pub policy_engine_mode: Option<String>,
}

impl From<Application> for applications::Application {
    fn from(wire: Application) -> Self {
        Self {
            pk: wire.pk,
            name: wire.name,
            slug: wire.slug,
            provider: wire.provider,
            policy_engine_mode: match wire.policy_engine_mode.as_deref() {
                Some("all") => EngineMode::All,
                _ => EngineMode::Any,
            },
        }
    }
}

#[derive(Serialize)]
pub struct ApplicationRequest<'a> {
    pub name: &'a str,
    pub slug: &'a str,
    pub provider: ProviderId,
}

impl<'a> From<&'a applications::NewApplication> for ApplicationRequest<'a> {
    fn from(new: &'a applications::NewApplication) -> Self {
        Self { name: &new.name, slug: &new.slug, provider: new.provider }
    }
}

/// The change that assigns a provider to an application.
#[derive(Serialize)]
pub struct AssignmentRequest {
    pub provider: ProviderId,
}

/// The response of `…/check_access/`.
#[derive(Deserialize)]
pub struct AccessAnswer {
    pub passing: bool,
    pub messages: Option<Vec<String>>,
}

impl From<AccessAnswer> for applications::AccessAnswer {
    fn from(wire: AccessAnswer) -> Self {
        Self { passing: wire.passing, messages: wire.messages.unwrap_or_default() }
    }
}

#[derive(Deserialize)]
pub struct Outpost {
    pub pk: OutpostId,
    pub name: String,
    #[serde(rename = "type")]
    pub kind: String,
    pub providers: Option<Vec<ProviderId>>,
    pub service_connection: Option<Uuid>,
    pub token_identifier: Option<String>,
    pub config: Option<Value>,
}

impl From<Outpost> for outposts::Outpost {
    fn from(wire: Outpost) -> Self {
        Self {
            pk: wire.pk,
            name: wire.name,
            kind: wire.kind.into(),
            providers: wire.providers.unwrap_or_default(),
            service_connection: wire.service_connection,
            token_identifier: wire.token_identifier.unwrap_or_default(),
            replicas: wire.config.as_ref().and_then(|config| config.get("kubernetes_replicas")?.as_i64()),
        }
    }
}

#[derive(Serialize)]
pub struct OutpostRequest<'a> {
    pub name: &'a str,
    #[serde(rename = "type")]
    pub kind: &'a str,
    pub providers: &'a [ProviderId],
    pub config: &'a Map<String, Value>,
}

impl<'a> From<&'a outposts::NewOutpost> for OutpostRequest<'a> {
    fn from(new: &'a outposts::NewOutpost) -> Self {
        Self { name: &new.name, kind: new.kind.as_str(), providers: &new.providers, config: &new.config }
    }
}

/// The change that replaces the providers of an outpost.
#[derive(Serialize)]
pub struct ProvidersRequest {
    pub providers: Vec<ProviderId>,
}

/// An item of `…/health/`.
#[derive(Deserialize)]
pub struct Instance {
    pub hostname: Option<String>,
    pub last_seen: Option<String>,
    pub version: Option<String>,
    pub version_should: Option<String>,
    pub version_outdated: Option<bool>,
}

impl From<Instance> for outposts::Instance {
    fn from(wire: Instance) -> Self {
        Self {
            hostname: wire.hostname.unwrap_or_default(),
            last_seen: wire.last_seen,
            version: wire.version.unwrap_or_default(),
            version_should: wire.version_should.unwrap_or_default(),
            version_outdated: wire.version_outdated.unwrap_or_default(),
        }
    }
}

/// The response of `…/default_settings/`.
#[derive(Deserialize)]
pub struct DefaultSettings {
    pub config: Option<Value>,
}

impl From<DefaultSettings> for outposts::DefaultSettings {
    fn from(wire: DefaultSettings) -> Self {
        Self { config: object(wire.config) }
    }
}
