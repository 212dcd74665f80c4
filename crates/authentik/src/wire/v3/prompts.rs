//! Prompts, the stages that show them, and the stages of flows.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::credentials;
use crate::flows::FlowId;

#[derive(Deserialize)]
pub struct Prompt {
    pub pk: Uuid,
    pub name: Option<String>,
    pub field_key: String,
}

impl From<Prompt> for credentials::Prompt {
    fn from(wire: Prompt) -> Self {
        Self { pk: wire.pk, name: wire.name.unwrap_or_default(), field_key: wire.field_key }
    }
}

#[derive(Deserialize)]
pub struct PromptStage {
    pub pk: Uuid,
    pub name: String,
    pub fields: Option<Vec<Uuid>>,
}

impl From<PromptStage> for credentials::PromptStage {
    fn from(wire: PromptStage) -> Self {
        Self { pk: wire.pk, name: wire.name, fields: wire.fields.unwrap_or_default() }
    }
}

#[derive(Deserialize)]
struct Stage {
    name: Option<String>,
}

#[derive(Deserialize)]
pub struct FlowBinding {
    pub stage: Uuid,
    stage_obj: Option<Stage>,
    pub order: Option<i32>,
}

impl From<FlowBinding> for credentials::FlowBinding {
    fn from(wire: FlowBinding) -> Self {
        Self {
            stage: wire.stage,
            stage_name: wire.stage_obj.and_then(|stage| stage.name).unwrap_or_default(),
            order: wire.order.unwrap_or_default(),
        }
    }
}

#[derive(Serialize)]
pub struct FlowRequest<'a> {
    pub name: &'a str,
    pub slug: &'a str,
    pub title: &'a str,
    pub designation: &'a str,
    pub authentication: &'a str,
}

#[derive(Serialize)]
pub struct PromptRequest<'a> {
    pub name: &'a str,
    pub field_key: &'a str,
    pub label: &'a str,
    #[serde(rename = "type")]
    pub kind: &'a str,
    pub required: bool,
    pub placeholder: &'a str,
    pub order: i32,
}

#[derive(Serialize)]
pub struct PromptStageRequest<'a> {
    pub name: &'a str,
    pub fields: &'a [Uuid],
}

#[derive(Serialize)]
pub struct FlowBindingRequest {
    pub target: FlowId,
    pub stage: Uuid,
    pub order: i32,
}
