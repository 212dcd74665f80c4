//! Users' own credentials: asked for by a prompt in the authorization flow, or read from the attributes of users by a
//! property mapping.
//!
//! A prompt stage whose fields are named `connection_settings.<parameter>` asks at each launch. What users type
//! overrides everything that is stored, and is not stored itself.

use rac_messages::{Message, authentik as words};
use uuid::Uuid;

use crate::flows::{Flow, FlowId};
use crate::wire::v3::{FlowBindingRequest, FlowRequest, PromptRequest, PromptStageRequest};
use crate::{ErrorKind, Query, Request, RestError, Transport, Whole, whole_list};

/// The name of the mapping.
pub const MAPPING_NAME: &str = "RAC: credentials from user attributes";

/// Its expression. Users without these attributes get nothing from it, so that the machine asks them.
pub const MAPPING_EXPRESSION: &str = r#"attributes = request.user.attributes
settings = {"username": attributes.get("rac_username", request.user.username)}
if "rac_password" in attributes:
    settings["password"] = attributes["rac_password"]
return settings"#;

/// The beginning of the name of a prompt's field that sets a parameter.
const PARAMETER: &str = "connection_settings.";
/// The name of the stage.
pub const STAGE_NAME: &str = "rac-ask-credentials";

/// A field of a prompt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prompt {
    pub pk: Uuid,
    /// Its unique name in the admin interface.
    pub name: String,
    /// What its answer sets.
    pub field_key: String,
}

/// A stage that shows fields.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PromptStage {
    pub pk: Uuid,
    pub name: String,
    /// The ids of its fields.
    pub fields: Vec<Uuid>,
}

/// A stage in a flow.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FlowBinding {
    pub stage: Uuid,
    pub stage_name: String,
    pub order: i32,
}

/// Whether these parameters are enough to log in: user name and password.
pub fn is_login(asked: &[String]) -> bool {
    ["username", "password"].iter().all(|name| asked.iter().any(|one| one == name))
}

/// What asks users for their credentials: the pieces, in the order in which they are created.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece {
    /// A flow of its own, unless an existing one is used.
    Flow,
    UserName,
    Password,
    Stage,
    /// The stage in the flow.
    Binding,
}

impl Piece {
    pub const ALL: [Piece; 5] = [Piece::Flow, Piece::UserName, Piece::Password, Piece::Stage, Piece::Binding];

    /// What it is, for users.
    pub fn label(self) -> Message {
        match self {
            Piece::Flow => words::piece_flow(FLOW_NAME),
            Piece::UserName => words::piece_prompt(prompt_name("username")),
            Piece::Password => words::piece_prompt(prompt_name("password")),
            Piece::Stage => words::piece_stage(STAGE_NAME),
            Piece::Binding => words::PIECE_BINDING,
        }
    }
}

/// What exists of it so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asking {
    pub flow: Option<FlowId>,
    username: Option<Uuid>,
    password: Option<Uuid>,
    stage: Option<Uuid>,
    /// Whether the flow asked for both before, perhaps by a stage that somebody else has made; `None` until it was
    /// read.
    asks: Option<bool>,
}

/// Whether a piece was created, or was there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Made {
    Created,
    There,
}

const PROMPTS: &str = "/stages/prompt/prompts/";
const STAGES: &str = "/stages/prompt/stages/";
const BINDINGS: &str = "/flows/bindings/";
const FLOWS: &str = "/flows/instances/";
/// The slug of a flow of its own.
pub const FLOW_SLUG: &str = "rac-ask-credentials";
/// Its name.
pub const FLOW_NAME: &str = "RAC: ask for credentials";

/// All fields of prompts that the account sees.
pub async fn prompts(client: impl Transport) -> Result<Whole<Prompt>, RestError> {
    let list =
        |query: Query| Request::get(PROMPTS, words::read_prompts).query(query.with("ordering", "name"));
    whole_list(client, list, |prompt: &Prompt| prompt.pk).await
}

/// All stages with prompts that the account sees.
pub async fn stages(client: impl Transport) -> Result<Whole<PromptStage>, RestError> {
    let list =
        |query: Query| Request::get(STAGES, words::read_prompt_stages).query(query.with("ordering", "name"));
    whole_list(client, list, |stage: &PromptStage| stage.pk).await
}

/// The stages of a flow.
pub async fn stages_of(client: impl Transport, flow: FlowId) -> Result<Whole<FlowBinding>, RestError> {
    let list = move |query: Query| {
        let query = query.with("target", flow.to_string()).with("ordering", "order");
        Request::get(BINDINGS, words::read_flow_stages).query(query)
    };
    whole_list(client, list, |binding: &FlowBinding| (binding.stage, binding.order)).await
}

/// The parameters that a flow asks users for: `username`, `password`.
pub async fn asked_by(client: impl Transport, flow: FlowId) -> Result<Vec<String>, RestError> {
    let bound = stages_of(client.clone(), flow).await?.rows;
    if bound.is_empty() {
        return Ok(Vec::new());
    }
    let stages = stages(client.clone()).await?.rows;
    let is_bound = |stage: &&PromptStage| bound.iter().any(|binding| binding.stage == stage.pk);
    let fields: Vec<Uuid> = stages.iter().filter(is_bound).flat_map(|stage| stage.fields.clone()).collect();
    if fields.is_empty() {
        return Ok(Vec::new());
    }
    let prompts = prompts(client).await?.rows;
    let asked = prompts.into_iter().filter(|prompt| fields.contains(&prompt.pk));
    Ok(asked.filter_map(|prompt| prompt.field_key.strip_prefix(PARAMETER).map(str::to_owned)).collect())
}

impl Asking {
    /// In an existing flow; otherwise a flow of its own is created.
    pub fn of(flow: Option<FlowId>) -> Self {
        Asking { flow, ..Asking::default() }
    }

    /// The pieces that are missing, in the order in which they are created. Nothing is written.
    pub async fn missing(&mut self, client: &impl Transport) -> Result<Vec<Piece>, RestError> {
        if self.flow.is_none() {
            self.flow = own_flow(client).await?;
        }
        if self.asks_already(client).await? {
            return Ok(Vec::new());
        }
        let prompts = prompts(client.clone()).await?.rows;
        let of = |parameter: &str| {
            let key = format!("{PARAMETER}{parameter}");
            prompts.iter().find(|one| one.field_key == key).map(|one| one.pk)
        };
        (self.username, self.password) = (of("username"), of("password"));
        let stage = stages(client.clone()).await?.rows.into_iter().find(|one| one.name == STAGE_NAME);
        self.stage = stage.as_ref().map(|stage| stage.pk);
        let has = |field: Option<Uuid>| {
            field.is_some_and(|field| stage.as_ref().is_some_and(|stage| stage.fields.contains(&field)))
        };
        let is_whole = has(self.username) && has(self.password);
        let is_bound = match (self.flow, self.stage) {
            (Some(flow), Some(stage)) => {
                stages_of(client.clone(), flow).await?.rows.iter().any(|one| one.stage == stage)
            }
            _ => false,
        };
        let is_missing = |piece: &Piece| match piece {
            Piece::Flow => self.flow.is_none(),
            Piece::UserName => self.username.is_none(),
            Piece::Password => self.password.is_none(),
            Piece::Stage => !is_whole,
            Piece::Binding => !is_bound,
        };
        Ok(Piece::ALL.into_iter().filter(is_missing).collect())
    }

    /// Whether the flow asked for user name and password before anything was created.
    async fn asks_already(&mut self, client: &impl Transport) -> Result<bool, RestError> {
        let Some(flow) = self.flow else { return Ok(false) };
        let asks = match self.asks {
            Some(asks) => asks,
            None => is_login(&asked_by(client.clone(), flow).await?),
        };
        self.asks = Some(asks);
        Ok(asks)
    }

    /// Creates a piece, unless it is there. Pieces are made in order; one that failed can be tried again. A flow that
    /// asks already stays as it is: users would be asked twice.
    pub async fn make(&mut self, client: &impl Transport, piece: Piece) -> Result<Made, RestError> {
        if piece != Piece::Flow && self.asks_already(client).await? {
            return Ok(Made::There);
        }
        match piece {
            Piece::Flow => self.flow(client).await,
            Piece::UserName => prompt(client, &mut self.username, "username", "User name", 0).await,
            Piece::Password => prompt(client, &mut self.password, "password", "Password", 1).await,
            Piece::Stage => self.stage(client).await,
            Piece::Binding => self.binding(client).await,
        }
    }

    /// What has to be there before a piece can be made.
    pub fn lacks(&self, piece: Piece) -> Option<Piece> {
        match piece {
            _ if self.asks == Some(true) => None,
            Piece::Stage if self.username.is_none() => Some(Piece::UserName),
            Piece::Stage if self.password.is_none() => Some(Piece::Password),
            Piece::Binding if self.flow.is_none() => Some(Piece::Flow),
            Piece::Binding if self.stage.is_none() => Some(Piece::Stage),
            _ => None,
        }
    }

    async fn flow(&mut self, client: &impl Transport) -> Result<Made, RestError> {
        if self.flow.is_some() {
            return Ok(Made::There);
        }
        self.flow = own_flow(client).await?;
        if self.flow.is_some() {
            return Ok(Made::There);
        }
        let new = FlowRequest {
            name: FLOW_NAME,
            slug: FLOW_SLUG,
            title: "Log in to the machine",
            designation: "authorization",
            authentication: "require_authenticated",
        };
        let made: Flow = client.send(Request::post(FLOWS, words::create_flow).json(&new)).await?;
        (self.flow, self.asks) = (Some(made.pk), Some(false));
        Ok(Made::Created)
    }

    async fn stage(&mut self, client: &impl Transport) -> Result<Made, RestError> {
        let fields: Vec<Uuid> = [self.username, self.password].into_iter().flatten().collect();
        let there = stages(client.clone()).await?.rows.into_iter().find(|one| one.name == STAGE_NAME);
        if let Some(there) = there {
            self.stage = Some(there.pk);
            if fields.iter().all(|field| there.fields.contains(field)) {
                return Ok(Made::There);
            }
            // Fields that somebody has added stay.
            let mut all = there.fields;
            all.extend(fields.into_iter().filter(|field| !all.contains(field)).collect::<Vec<_>>());
            let change = PromptStageRequest { name: STAGE_NAME, fields: &all };
            let path = format!("{STAGES}{}/", there.pk);
            client.send::<PromptStage>(Request::patch(path, words::save_prompt_stage).json(&change)).await?;
            return Ok(Made::Created);
        }
        let new = PromptStageRequest { name: STAGE_NAME, fields: &fields };
        let made: PromptStage =
            client.send(Request::post(STAGES, words::create_prompt_stage).json(&new)).await?;
        self.stage = Some(made.pk);
        Ok(Made::Created)
    }

    async fn binding(&mut self, client: &impl Transport) -> Result<Made, RestError> {
        let missing = || RestError::new(words::add_stage, ErrorKind::NotFound);
        let (flow, stage) = (self.flow.ok_or_else(missing)?, self.stage.ok_or_else(missing)?);
        let bound = stages_of(client.clone(), flow).await?.rows;
        if bound.iter().any(|one| one.stage == stage) {
            return Ok(Made::There);
        }
        // After the stages that are there.
        let order = bound.iter().map(|one| one.order).max().map_or(10, |last| last.saturating_add(10));
        let new = FlowBindingRequest { target: flow, stage, order };
        client.send::<FlowBinding>(Request::post(BINDINGS, words::add_stage).json(&new)).await?;
        Ok(Made::Created)
    }
}

/// The flow of its own, if it exists.
async fn own_flow(client: &impl Transport) -> Result<Option<FlowId>, RestError> {
    let list = |query: Query| Request::get(FLOWS, words::read_flows).query(query.with("slug", FLOW_SLUG));
    let there = whole_list(client.clone(), list, |flow: &Flow| flow.pk).await?.rows;
    Ok(there.into_iter().find(|flow| flow.slug == FLOW_SLUG).map(|flow| flow.pk))
}

/// The name of the prompt for a parameter.
fn prompt_name(parameter: &str) -> String {
    format!("rac-ask-{parameter}")
}

async fn prompt(
    client: &impl Transport,
    made: &mut Option<Uuid>,
    parameter: &str,
    label: &str,
    order: i32,
) -> Result<Made, RestError> {
    let (name, field_key) = (prompt_name(parameter), format!("{PARAMETER}{parameter}"));
    let there = prompts(client.clone()).await?.rows.into_iter();
    if let Some(there) = there.into_iter().find(|one| one.field_key == field_key) {
        *made = Some(there.pk);
        return Ok(Made::There);
    }
    let kind = if parameter == "password" { "password" } else { "username" };
    let new = PromptRequest {
        name: &name,
        field_key: &field_key,
        label,
        kind,
        required: true,
        placeholder: "",
        order,
    };
    let prompt: Prompt = client.send(Request::post(PROMPTS, words::create_prompt).json(&new)).await?;
    *made = Some(prompt.pk);
    Ok(Made::Created)
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;
