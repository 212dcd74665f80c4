//! What became of the steps of a plan, as JSON.

use serde_json::{Map, Value, json};

use super::{ApplyError, Outcome, left_open};
use crate::plan::{Action, Ids, Plan};

/// What became of the steps that ran, by their places. Without secrets.
pub fn report(plan: &Plan, results: &[(usize, Result<Outcome, ApplyError>)], ids: &Ids) -> Value {
    let mut counts: Map<String, Value> = Map::new();
    for name in
        ["created", "changed", "deleted", "unchanged", "gone", "conflict", "failed", "skipped", "cannot"]
    {
        counts.insert(name.to_owned(), 0.into());
    }
    let mut add = |name: &str| {
        let count = counts.get(name).and_then(Value::as_u64).unwrap_or_default();
        counts.insert(name.to_owned(), (count + 1).into());
    };
    let mut steps = Vec::new();
    for (at, result) in results {
        let Some(step) = plan.steps.get(*at) else { continue };
        let name = result.as_ref().map_or_else(ApplyError::as_str, Outcome::as_str);
        add(name);
        let mut report = json!({
            "action": step.action.as_str(), "kind": step.subject.as_str(), "name": step.name, "of": step.of,
            "result": name,
        });
        match result {
            Ok(Outcome::Created { id }) => report["id"] = id.as_str().into(),
            Ok(_) => {}
            Err(error) => report["reason"] = error.sentence().text().into(),
        }
        steps.push(report);
    }
    for step in &plan.steps {
        if let Action::Cannot(why) = &step.action {
            add("cannot");
            steps.push(json!({
                "action": "cannot", "kind": step.subject.as_str(), "name": step.name, "of": step.of,
                "result": "cannot", "reason": why.text(),
            }));
        }
    }
    let open = left_open(plan, ids);
    let open = open
        .iter()
        .filter_map(|at| plan.steps.get(*at))
        .map(|step| json!({ "kind": step.subject.as_str(), "name": step.name, "of": step.of }));
    json!({
        "format": "rac-admin-apply-report",
        "version": 1,
        "counts": counts,
        "steps": steps,
        "open": open.collect::<Vec<_>>(),
    })
}
