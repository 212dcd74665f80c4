//! What became of a step, in words.

use authentik_rac::RestError;
use authentik_rac::change::Fields;
use rac_messages::{Argument, Message, plan_files as words};
use serde_json::Value;

use crate::model::{FieldKind, shown};
use crate::plan::{FieldChange, Ids, Step, Subject, changes};

/// What a step has done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Created, with this id.
    Created { id: String },
    /// Changed.
    Changed,
    /// Deleted.
    Deleted,
    /// Nothing: authentik has it so already.
    Unchanged,
    /// Nothing: what was to be deleted is not there, or the account can't view it.
    Gone,
}

impl Outcome {
    /// Its name in a report: `created`.
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::Created { .. } => "created",
            Self::Changed => "changed",
            Self::Deleted => "deleted",
            Self::Unchanged => "unchanged",
            Self::Gone => "gone",
        }
    }
}

/// Why a step has done nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ApplyError {
    /// It can't be done; why, as a sentence.
    Impossible(Message),
    /// A step that it needs has not been done.
    Skipped {
        /// The place of that step.
        need: usize,
        /// Its name.
        name: String,
    },
    /// Others have changed the same since the plan was made: what they have changed, from what the plan was made from to
    /// what is there now.
    Conflict(Vec<FieldChange>),
    /// Others have added something since the plan was made; a sentence.
    Exists(Message),
    /// The request failed.
    Rest(RestError),
}

impl ApplyError {
    /// Its name in a report: `conflict`.
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::Impossible(_) => "cannot",
            Self::Skipped { .. } => "skipped",
            Self::Conflict(_) | Self::Exists(_) => "conflict",
            Self::Rest(_) => "failed",
        }
    }

    /// What happened, without secrets.
    pub fn sentence(&self) -> Message {
        match self {
            Self::Impossible(why) | Self::Exists(why) => why.clone(),
            Self::Skipped { name, .. } => words::skipped(shown(name)),
            Self::Conflict(fields) => {
                words::changed_by_others(Argument::list(fields.iter().map(|change| &change.field)))
            }
            Self::Rest(error) => error.sentence(),
        }
    }

    /// Whether the same step may succeed later.
    pub fn can_be_repeated(&self) -> bool {
        matches!(self, Self::Skipped { .. } | Self::Rest(_))
    }
}

/// What others have changed of these fields, with names in place of ids.
pub(super) fn conflict<'a>(
    step: &Step,
    fields: impl Iterator<Item = &'a str>,
    now: &Fields,
    ids: &Ids,
) -> ApplyError {
    let mut all = Vec::new();
    for key in fields {
        let field = match step.subject {
            Subject::Object(kind) => kind.field(key).map(|field| field.kind),
            Subject::Binding => None,
        };
        let kind = field.unwrap_or(FieldKind::Text);
        let value = |fields: &Fields| fields.get(key).map(|value| named(kind, value, ids));
        let was = value(&step.made_from.base);
        changes(key, kind, was.as_ref(), &value(now).unwrap_or(Value::Null), &mut all);
    }
    ApplyError::Conflict(all)
}

fn named(kind: FieldKind, value: &Value, ids: &Ids) -> Value {
    match kind {
        FieldKind::Reference(target)
        | FieldKind::OptionalReference(target)
        | FieldKind::References(target) => match value {
            Value::Array(list) => list.iter().map(|one| named(kind, one, ids)).collect(),
            Value::String(id) => ids.name(target, id).into(),
            Value::Number(id) => ids.name(target, &id.to_string()).into(),
            other => other.clone(),
        },
        _ => value.clone(),
    }
}
