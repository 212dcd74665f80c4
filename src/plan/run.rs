//! The run of a plan: each row as a whole, its object before its bindings.

use super::planned::Planned;
use super::recorded::Recorded;
use super::words;
use crate::resource::failure::failure_text;
use crate::resource::lists::outcome_of;
use crate::rest::{Client, is_online};
use authentik_rac::ErrorKind;
use rac_formats::apply::Outcome as Did;
use rac_formats::apply::{ApplyError, apply, left_open};
use rac_formats::plan::{Ids, Subject};
use rac_messages::Message;
use rac_ui::Outcome;
use std::collections::HashSet;
use std::sync::Arc;

/// What a run knows. Rows run one at a time.
#[derive(Default)]
pub struct Run {
    pub planned: Arc<Planned>,
    pub ids: Ids,
    /// The steps that are done, which a row that is tried again leaves out.
    done: HashSet<usize>,
    /// The rows that something was written of.
    written: HashSet<usize>,
    /// Whether bindings were changed: authentik may remember who had access before.
    changed_bindings: bool,
    /// What records how to undo it.
    recorded: Option<Recorded>,
    /// Why nothing else can be done.
    stopped: Option<String>,
}

impl Run {
    pub fn new(planned: Arc<Planned>, ids: Ids, recorded: Recorded) -> Self {
        Run { planned, ids, recorded: Some(recorded), ..Run::default() }
    }

    /// Does what is left of the row at `place`.
    pub async fn row(&mut self, client: &Client, place: usize) -> Outcome {
        if let Some(why) = self.stopped.take() {
            return Outcome::Stop(why);
        }
        let planned = Arc::clone(&self.planned);
        let Some(row) = planned.rows.get(place) else { return Outcome::Stop(String::new()) };
        let mut result = None;
        for at in planned.steps_of(row) {
            if self.done.contains(&at) {
                result = Some(together(result, Outcome::Done));
                continue;
            }
            // Each further request would only fail, and perhaps only after a while.
            let outcome = match is_online() {
                true => outcome(self.step(client, &planned, place, at).await),
                false => Outcome::Stop(words::OFFLINE.text()),
            };
            let is_own = row.step == Some(at);
            match outcome {
                Outcome::Done | Outcome::Already => {
                    self.done.insert(at);
                    result = Some(together(result, outcome));
                }
                Outcome::Wait { .. } | Outcome::Offline => return outcome,
                // What was done of this row must not pass for “not done”: the next row stops the run.
                Outcome::Stop(why) if result.is_some() => {
                    self.stopped = Some(why.clone());
                    return Outcome::Failed(why);
                }
                Outcome::Stop(_) => return outcome,
                // Without its object, no binding can be written.
                Outcome::Failed(_) | Outcome::Impossible(_) | Outcome::NotFound if is_own => return outcome,
                Outcome::Failed(why) => {
                    result = Some(together(result, Outcome::Failed(self.of_binding(at, &why))));
                }
                Outcome::Impossible(why) => {
                    result = Some(together(result, Outcome::Impossible(self.of_binding(at, &why))));
                }
                Outcome::NotFound => {
                    let why = self.of_binding(at, &rac_ui::words::NOT_FOUND.text());
                    result = Some(together(result, Outcome::Failed(why)));
                }
            }
        }
        result.unwrap_or(Outcome::Already)
    }

    async fn step(
        &mut self,
        client: &Client,
        planned: &Planned,
        place: usize,
        at: usize,
    ) -> Result<Did, ApplyError> {
        let done = match &self.recorded {
            None => apply(client, &planned.plan, at, &mut self.ids).await,
            Some(recorded) => {
                let rows = self.written.len() + usize::from(!self.written.contains(&place));
                let done = recorded.apply(client, &planned.plan, at, &mut self.ids, rows).await;
                if recorded.rows() == rows {
                    self.written.insert(place);
                }
                done
            }
        };
        let wrote = matches!(done, Ok(Did::Created { .. } | Did::Changed | Did::Deleted));
        self.changed_bindings |=
            wrote && planned.step(at).is_some_and(|step| step.subject == Subject::Binding);
        done
    }

    fn of_binding(&self, at: usize, why: &str) -> String {
        self.planned
            .step(at)
            .map_or_else(|| why.to_owned(), |step| words::of_binding_failed(&step.name, why).text())
    }

    pub fn has_changed_bindings(&self) -> bool {
        self.changed_bindings
    }

    /// What was created without any of its bindings, as a sentence.
    pub fn left_open(&self) -> Option<Message> {
        let steps = left_open(&self.planned.plan, &self.ids).into_iter();
        let names: Vec<&str> =
            steps.filter_map(|at| self.planned.step(at)).map(|step| step.name.as_str()).collect();
        (!names.is_empty()).then(|| words::created_open(&names))
    }
}

/// The result of a row from those of its steps: the first failure that can be tried again, the first other one, or whether
/// anything was written.
fn together(before: Option<Outcome>, next: Outcome) -> Outcome {
    match before {
        Some(Outcome::Failed(why)) => Outcome::Failed(why),
        Some(Outcome::Impossible(why)) if !matches!(next, Outcome::Failed(_)) => Outcome::Impossible(why),
        Some(Outcome::Done) if next == Outcome::Already => Outcome::Done,
        _ => next,
    }
}

fn outcome(done: Result<Did, ApplyError>) -> Outcome {
    match done {
        Ok(Did::Created { .. } | Did::Changed | Did::Deleted) => Outcome::Done,
        Ok(Did::Unchanged) => Outcome::Already,
        Ok(Did::Gone) => Outcome::NotFound,
        // The next step stops the run if the browser is offline.
        Err(ApplyError::Rest(error)) if error.kind == ErrorKind::Offline => {
            Outcome::Failed(failure_text(&error))
        }
        Err(ApplyError::Rest(error)) => outcome_of(Err(error)),
        Err(error) if error.can_be_repeated() => Outcome::Failed(error.sentence().to_string()),
        // The plan is out of date.
        Err(error) => Outcome::Impossible(error.sentence().to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_is_done_if_all_of_it_is() {
        let failed = || Outcome::Failed("no".to_owned());
        assert_eq!(together(None, Outcome::Already), Outcome::Already);
        assert_eq!(together(Some(Outcome::Already), Outcome::Done), Outcome::Done);
        assert_eq!(together(Some(Outcome::Done), Outcome::Already), Outcome::Done);
        assert_eq!(together(Some(Outcome::Done), failed()), failed());
        assert_eq!(together(Some(failed()), Outcome::Done), failed());
        assert_eq!(together(Some(failed()), Outcome::Failed("later".to_owned())), failed());
        let conflict = || Outcome::Impossible("changed".to_owned());
        assert_eq!(together(Some(conflict()), Outcome::Done), conflict());
        assert_eq!(together(Some(Outcome::Done), conflict()), conflict());
        assert_eq!(together(Some(conflict()), failed()), failed(), "a part can be tried again");
    }

    #[test]
    fn what_others_have_changed_is_not_tried_again() {
        let conflict = ApplyError::Conflict(Vec::new());
        assert!(matches!(outcome(Err(conflict)), Outcome::Impossible(_)));
        let exists = ApplyError::Exists(Message::verbatim("Somebody was faster."));
        assert_eq!(outcome(Err(exists)), Outcome::Impossible("Somebody was faster.".to_owned()));
        let skipped = ApplyError::Skipped { need: 0, name: "Racks".to_owned() };
        assert!(matches!(outcome(Err(skipped)), Outcome::Failed(_)), "once that is there, it can be done");
    }
}
