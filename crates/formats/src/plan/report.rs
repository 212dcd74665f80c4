//! A plan as a file to share: for pipelines, and for "Check for drift".

use rac_messages::Message;
use serde_json::{Map, Value, json};

use super::{Action, Plan, Step, Subject};

impl Subject {
    /// Its name in a report: `endpoint`, `binding`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Object(kind) => kind.as_str(),
            Self::Binding => "binding",
        }
    }
}

impl Action {
    /// Its name in a report: `create`, `cannot`.
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::Create => "create",
            Self::Change => "change",
            Self::Same => "same",
            Self::Delete => "delete",
            Self::Cannot(_) => "cannot",
        }
    }
}

impl Plan {
    /// The plan as JSON, without secrets: what is the same is only counted.
    pub fn report(&self) -> Value {
        let [create, change, delete, same, cannot] = self.counts();
        let steps = self.steps.iter().filter(|step| step.action != Action::Same);
        json!({
            "format": "rac-admin-plan-report",
            "version": 1,
            "counts": { "create": create, "change": change, "delete": delete, "same": same, "cannot": cannot },
            "steps": steps.map(Step::report).collect::<Vec<_>>(),
        })
    }
}

impl Step {
    fn report(&self) -> Value {
        let mut report = Map::new();
        let mut put = |name: &str, value: Value| report.insert(name.to_owned(), value);
        put("action", self.action.as_str().into());
        put("kind", self.subject.as_str().into());
        put("name", self.name.as_str().into());
        if !self.of.is_empty() {
            put("of", self.of.as_str().into());
        }
        if let Action::Cannot(why) = &self.action {
            put("reason", why.text().into());
        }
        let changes = self.changes.iter().map(|change| {
            let [old, new] = change.values();
            json!({ "field": change.field, "old": old, "new": new, "secret": change.secret })
        });
        put("changes", changes.collect());
        if !self.notes.is_empty() {
            put("notes", self.notes.iter().map(Message::text).collect());
        }
        Value::Object(report)
    }
}
