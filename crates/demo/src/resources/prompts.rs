//! Prompts, prompt stages, and the stages of flows.

use serde_json::{Map, Value, json};

use crate::rest::answer::Refusal;
use crate::rest::list::{Filter, FilterKind};
use crate::rest::request::Query;
use crate::rest::resource::{Methods, Model, Resource, columns};
use crate::store::{Row, Store, Table};
use crate::validate::{Field, INT32, Kind};

const PROMPT: Model = Model {
    table: Table::Prompts,
    object_name: "Prompt",
    app: "authentik_stages_prompt",
    name: "prompt",
    verbose: "Prompt",
    view: "Prompt",
};

const STAGE: Model = Model {
    table: Table::PromptStages,
    object_name: "PromptStage",
    app: "authentik_stages_prompt",
    name: "promptstage",
    verbose: "Prompt Stage",
    view: "Prompt Stage",
};

const BINDING: Model = Model {
    table: Table::FlowBindings,
    object_name: "FlowStageBinding",
    app: "authentik_flows",
    name: "flowstagebinding",
    verbose: "Flow Stage Binding",
    view: "Flow Stage Binding",
};

/// The types of prompts.
const TYPES: [&str; 6] = ["text", "text_read_only", "username", "email", "password", "hidden"];

/// `/stages/prompt/prompts/`
pub struct Prompts;

impl Resource for Prompts {
    fn model(&self) -> &'static Model {
        &PROMPT
    }

    fn methods(&self) -> Methods {
        Methods::All
    }

    fn fields(&self) -> Vec<Field> {
        vec![
            Field::shown("pk", Kind::Uuid).labelled("Prompt uuid"),
            Field::new("name", Kind::Text).required().unique("Prompt with this name already exists."),
            Field::new("field_key", Kind::Text).required(),
            Field::new("label", Kind::Text).required(),
            Field::new("type", Kind::Choice(&TYPES)).required(),
            Field::new("required", Kind::Boolean),
            Field::new("placeholder", Kind::Text).blank(),
            Field::new("initial_value", Kind::Text).blank(),
            Field::new("order", INT32),
            Field::new("sub_text", Kind::Text).blank(),
        ]
    }

    fn show(&self, store: &Store, row: &Row, query: &Query) -> Value {
        let pk = row.value("pk");
        let stages =
            store.table(Table::PromptStages).rows().filter(|stage| stage.list("fields").contains(&pk));
        let names =
            ["pk", "name", "field_key", "label", "type", "required", "placeholder", "initial_value", "order"];
        let mut out = columns(row, &names);
        out.insert(
            "prompt_stages_obj".into(),
            stages.map(|stage| PromptStages.show(store, stage, query)).collect(),
        );
        out.insert("sub_text".into(), row.value("sub_text"));
        out.insert("placeholder_expression".into(), json!(false));
        out.insert("initial_value_expression".into(), json!(false));
        Value::Object(out)
    }

    fn filters(&self) -> Vec<Filter> {
        vec![
            Filter::new("name", "name", FilterKind::Exact),
            Filter::new("field_key", "field_key", FilterKind::Exact),
        ]
    }

    fn blank(&self, store: &mut Store) -> Row {
        let mut row = Row::default();
        row.set("pk", store.new_uuid());
        for (column, value) in [
            ("required", json!(true)),
            ("placeholder", json!("")),
            ("initial_value", json!("")),
            ("order", json!(0)),
            ("sub_text", json!("")),
        ] {
            row.set(column, value);
        }
        row
    }

    fn remove(&self, store: &mut Store, pk: &str) {
        store.table_mut(Table::PromptStages).change(|_| true, |stage| stage.take_out("fields", pk));
        store.table_mut(Table::Prompts).remove(pk);
    }
}

/// `/stages/prompt/stages/`
pub struct PromptStages;

impl Resource for PromptStages {
    fn model(&self) -> &'static Model {
        &STAGE
    }

    fn methods(&self) -> Methods {
        Methods::All
    }

    fn fields(&self) -> Vec<Field> {
        vec![
            Field::shown("pk", Kind::Uuid).labelled("Stage uuid"),
            Field::new("name", Kind::Text).required().unique("stage with this name already exists."),
            Field::new("fields", Kind::Keys { table: Table::Prompts, may_be_empty: false }).required(),
        ]
    }

    fn show(&self, store: &Store, row: &Row, _query: &Query) -> Value {
        let mut out = stage(store, row);
        out.insert("fields".into(), row.value("fields"));
        out.insert("validation_policies".into(), json!([]));
        Value::Object(out)
    }

    fn blank(&self, store: &mut Store) -> Row {
        let mut row = Row::default();
        row.set("pk", store.new_uuid());
        row
    }

    fn remove(&self, store: &mut Store, pk: &str) {
        let bound: Vec<String> = store
            .table(Table::FlowBindings)
            .rows()
            .filter(|binding| binding.text("stage") == pk)
            .map(Row::pk)
            .collect();
        for binding in bound {
            store.table_mut(Table::FlowBindings).remove(&binding);
        }
        store.table_mut(Table::PromptStages).remove(pk);
    }
}

/// A stage of any kind as other objects show it.
fn stage(store: &Store, row: &Row) -> Map<String, Value> {
    let pk = row.pk();
    let bound = store.table(Table::FlowBindings).rows().filter(|binding| binding.text("stage") == pk);
    let flows = bound.filter_map(|binding| store.follow(Table::Flows, binding, "target"));
    let flow = |flow: &Row| {
        columns(flow, &["pk", "policybindingmodel_ptr_id", "name", "slug", "title", "designation"])
    };
    let mut out = columns(row, &["pk", "name"]);
    for (name, value) in [
        ("component", json!("ak-stage-prompt-form")),
        ("verbose_name", json!("Prompt Stage")),
        ("verbose_name_plural", json!("Prompt Stages")),
        ("meta_model_name", json!("authentik_stages_prompt.promptstage")),
        ("flow_set", flows.map(|row| Value::Object(flow(row))).collect()),
    ] {
        out.insert(name.into(), value);
    }
    out
}

/// `/flows/bindings/`
pub struct FlowBindings;

impl Resource for FlowBindings {
    fn model(&self) -> &'static Model {
        &BINDING
    }

    fn methods(&self) -> Methods {
        Methods::All
    }

    fn fields(&self) -> Vec<Field> {
        vec![
            Field::shown("pk", Kind::Uuid).labelled("Fsb uuid"),
            Field::shown("policybindingmodel_ptr_id", Kind::Uuid),
            Field::new("target", Kind::Key(Table::Flows)).required(),
            Field::new("stage", Kind::Key(Table::PromptStages)).required(),
            Field::shown("stage_obj", Kind::Derived),
            Field::new("evaluate_on_plan", Kind::Boolean),
            Field::new("re_evaluate_policies", Kind::Boolean),
            Field::new("order", INT32).required(),
        ]
    }

    fn show(&self, store: &Store, row: &Row, _query: &Query) -> Value {
        let shown = store.follow(Table::PromptStages, row, "stage").map(|row| stage(store, row));
        let mut out = columns(row, &["pk", "policybindingmodel_ptr_id", "target", "stage"]);
        out.insert("stage_obj".into(), shown.map_or(Value::Null, Value::Object));
        for name in ["evaluate_on_plan", "re_evaluate_policies", "order"] {
            out.insert(name.into(), row.value(name));
        }
        out.insert("policy_engine_mode".into(), json!("any"));
        out.insert("invalid_response_action".into(), json!("retry"));
        Value::Object(out)
    }

    fn sortable(&self) -> &'static [&'static str] {
        &["pk", "order"]
    }

    fn default_order(&self) -> &'static [&'static str] {
        &["order"]
    }

    fn filters(&self) -> Vec<Filter> {
        vec![
            Filter::new("target", "target", FilterKind::Row(Table::Flows)),
            Filter::new("stage", "stage", FilterKind::Row(Table::PromptStages)),
        ]
    }

    fn blank(&self, store: &mut Store) -> Row {
        let mut row = Row::default();
        row.set("pk", store.new_uuid());
        row.set("policybindingmodel_ptr_id", store.new_uuid());
        row.set("evaluate_on_plan", false);
        row.set("re_evaluate_policies", true);
        row
    }

    fn check(&self, store: &Store, changes: &Row, before: Option<&Row>) -> Result<(), Refusal> {
        let value = |column: &str| match changes.0.get(column) {
            Some(value) => value.clone(),
            None => before.map(|row| row.value(column)).unwrap_or_default(),
        };
        let own = before.map(Row::pk);
        let same = |row: &Row| {
            Some(row.pk()) != own
                && ["target", "stage", "order"].iter().all(|column| row.value(column) == value(column))
        };
        match store.table(Table::FlowBindings).rows().any(same) {
            true => Err(Refusal::field(
                "non_field_errors",
                "The fields target, stage, order must make a unique set.",
            )),
            false => Ok(()),
        }
    }
}
