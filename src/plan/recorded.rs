//! Recording what undoes a run, as one change.

use super::words;
use crate::rest::Client;
use crate::undo::{Run, UndoableDeletion};
use authentik_rac::undo::{Deleted, never};
use rac_formats::apply::{ApplyError, Outcome, apply_undoable};
use rac_formats::plan::{Action, Ids, Plan};
use std::sync::Arc;
use std::sync::atomic::AtomicUsize;
use std::sync::atomic::Ordering::Relaxed;

#[derive(Clone)]
pub struct Recorded {
    run: Run,
    deletion: UndoableDeletion,
    /// How many rows something was written of.
    rows: Arc<AtomicUsize>,
}

impl Recorded {
    /// From the context of the dialog.
    pub fn from_context() -> Self {
        let rows = Arc::new(AtomicUsize::new(0));
        let count = Arc::clone(&rows);
        let run = Run::new(move |_| (words::RESULTS.succeeded)(count.load(Relaxed)));
        Recorded { run, deletion: UndoableDeletion::of(None), rows }
    }

    /// Runs a step. `rows`: how many rows something was written of, if this step writes.
    pub async fn apply(
        &self,
        client: &Client,
        plan: &Plan,
        at: usize,
        ids: &mut Ids,
        rows: usize,
    ) -> Result<Outcome, ApplyError> {
        let deletes = plan.steps.get(at).filter(|step| step.action == Action::Delete);
        let deleted = match deletes.and_then(|step| Some((step.acts_on()?, step))) {
            Some((what, step)) => match self.deletion.prepare_object(&what).await {
                unread if unread == Deleted::default() => never(what.kind, &step.name),
                deleted => deleted,
            },
            None => Deleted::default(),
        };
        let (outcome, inverse) = apply_undoable(client, plan, at, ids).await?;
        if outcome == Outcome::Deleted || inverse.is_some() {
            self.rows.store(rows, Relaxed);
        }
        match inverse {
            Some(inverse) => self.run.add_inverse(inverse),
            None if outcome == Outcome::Deleted => self.run.add_before(deleted),
            None => {}
        }
        Ok(outcome)
    }

    /// How many rows something was written of.
    pub fn rows(&self) -> usize {
        self.rows.load(Relaxed)
    }

    /// Says what was applied, with a button that undoes it.
    pub fn finish(&self) {
        self.run.finish();
    }
}
