//! The run: what asks for credentials first, then the rows of the plan, with a result for each.

use super::answers::Answers;
use super::wizard::Wizard;
use super::words;
use crate::forms::use_leave_guard;
use crate::plan::{OFFLINE, PlanRun, Planned, RESULTS, Recorded, row_words};
use crate::resource::lists::outcome_of;
use crate::rest::is_online;
use authentik_rac::credentials::{Asking, FLOW_SLUG, Made, Piece};
use leptos::prelude::*;
use rac_formats::model::Target;
use rac_formats::plan::Ids;
use rac_messages::Message;
use rac_ui::{Outcome, Task, WorkDialog};
use std::collections::HashMap;
use std::sync::Arc;

/// What “Create” runs.
#[derive(Clone)]
pub struct Work {
    pub planned: Arc<Planned>,
    pub ids: Ids,
    /// What is known of the flow that asks for credentials, and what is missing of it.
    pub asking: Asking,
    pub pieces: Vec<Piece>,
    /// The places of the rows that are done.
    pub rows: Vec<usize>,
}

impl Work {
    pub fn count(&self) -> usize {
        self.pieces.len() + self.rows.len()
    }
}

/// What a run has done with something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RunResult {
    /// “Create endpoint “mill-1””
    pub label: Message,
    /// “Applied”
    pub text: Message,
    pub is_done: bool,
}

impl RunResult {
    /// None of what was not begun, or may be done or not.
    fn of(label: Message, outcome: &Outcome) -> Option<Self> {
        let (text, is_done) = match outcome {
            Outcome::Done => ((RESULTS.done)(), true),
            Outcome::Already => ((RESULTS.already)(), true),
            Outcome::NotFound => (rac_ui::words::NOT_FOUND, false),
            Outcome::Failed(why) | Outcome::Impossible(why) => (rac_ui::words::failed(why), false),
            Outcome::Wait { .. } | Outcome::Offline | Outcome::Stop(_) => return None,
        };
        Some(RunResult { label, text, is_done })
    }
}

/// The run. `on_close` receives what was left open to everyone.
#[component]
pub fn RunDialog(wizard: Wizard, work: Work, on_close: Callback<Option<String>>) -> impl IntoView {
    let client = wizard.client;
    let guard = use_leave_guard();
    let count = work.count();
    let Work { planned, mut ids, asking, pieces, rows } = work;
    let has_own_flow = wizard.answers.with_untracked(Answers::has_own_flow);
    let know_flow = move |ids: &mut Ids, asking: &Asking| {
        if let Some(flow) = asking.flow.filter(|_| has_own_flow) {
            ids.know(Target::Flow, FLOW_SLUG, flow.to_string());
        }
    };
    know_flow(&mut ids, &asking);
    let of_pieces =
        pieces.iter().enumerate().map(|(at, piece)| (format!("piece {at}"), words::piece(*piece, true)));
    let of_rows =
        rows.iter().filter_map(|at| Some((format!("row {at}"), row_words(planned.rows.get(*at)?, &planned))));
    let labels: Vec<(String, Message)> = of_pieces.chain(of_rows).collect();
    let items: Vec<(String, String)> = labels.iter().map(|(id, label)| (id.clone(), label.text())).collect();
    let outcomes = StoredValue::new(HashMap::<String, Outcome>::new());
    let recorded = Recorded::from_context();
    let finished = recorded.clone();
    let run = StoredValue::new_local(PlanRun::new(planned, ids, recorded));
    let asking = StoredValue::new(asking);
    // One at a time: each takes what is known, and puts it back with what it has learnt.
    let one = move |id: &str| {
        let piece = id.strip_prefix("piece ").and_then(|at| pieces.get(at.parse::<usize>().ok()?)).copied();
        let row = id.strip_prefix("row ").and_then(|at| at.parse::<usize>().ok());
        async move {
            if let Some(row) = row {
                let Some(mut known) = run.try_update_value(std::mem::take) else { return stopped() };
                let outcome = known.row(&client, row).await;
                run.try_set_value(known);
                return outcome;
            }
            let (Some(piece), Some(mut known)) = (piece, asking.try_get_value()) else { return stopped() };
            if !is_online() {
                return Outcome::Stop(OFFLINE.text());
            }
            if let Some(missing) = known.lacks(piece) {
                return Outcome::Failed(words::skipped(missing.label()).text());
            }
            let made = known.make(&client, piece).await;
            run.try_update_value(|run| know_flow(&mut run.ids, &known));
            asking.try_set_value(known);
            match made {
                Ok(Made::Created) => Outcome::Done,
                Ok(Made::There) => Outcome::Already,
                Err(error) => outcome_of(Err(error)),
            }
        }
    };
    let task = Task::new(move |id: String| {
        let doing = one(&id);
        async move {
            let outcome = doing.await;
            outcomes.try_update_value(|outcomes| outcomes.insert(id, outcome.clone()));
            outcome
        }
    });
    let watch = Callback::new(move |running: Signal<bool>| guard.watch_work(running));
    let close = Callback::new(move |done: Vec<String>| {
        finished.finish();
        let rows = done.iter().filter_map(|id| id.strip_prefix("row ")?.parse().ok()).collect();
        let result = |(id, label): &(String, Message)| {
            outcomes.with_value(|outcomes| RunResult::of(label.clone(), outcomes.get(id)?))
        };
        wizard.end(rows, labels.iter().filter_map(result).collect());
        on_close.run(run.with_value(PlanRun::left_open).map(String::from));
    });
    // It starts at once.
    wizard.begin();
    view! {
        <WorkDialog
            title=words::create_objects_question(count)
            running_title=words::creating_objects(count).text()
            start_label=words::create_objects(count)
            items=items
            work=task
            results=RESULTS
            watch=watch
            on_close=close
            at_once=true
            in_order=true
            stops_offline=true
        />
    }
}

fn stopped() -> Outcome {
    Outcome::Stop(String::new())
}
