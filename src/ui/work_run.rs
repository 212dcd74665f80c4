//! Doing one thing to many items: what has been done, and what comes next.

/// How one item stands.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum ItemState {
    /// Not begun.
    Waiting,
    /// Being done.
    Running,
    /// Done.
    Done,
    /// Not done, and why.
    Failed(String),
    /// Not begun, and not wanted any more.
    Cancelled,
}

/// How the whole stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Phase {
    /// The person has not yet agreed.
    Asking,
    Running,
    /// The person wants it to stop; the running item is still waited for.
    Stopping,
    /// Nothing runs any more.
    Over,
}

/// A run over `items`, one after the other.
#[derive(Clone, Debug)]
pub(super) struct WorkRun {
    phase: Phase,
    states: Vec<ItemState>,
}

impl WorkRun {
    pub fn new(count: usize) -> Self {
        Self { phase: Phase::Asking, states: vec![ItemState::Waiting; count] }
    }

    pub fn phase(&self) -> Phase {
        self.phase
    }

    pub fn is_running(&self) -> bool {
        matches!(self.phase, Phase::Running | Phase::Stopping)
    }

    pub fn state(&self, place: usize) -> ItemState {
        self.states.get(place).cloned().unwrap_or(ItemState::Waiting)
    }

    /// The person agreed.
    pub fn start(&mut self) {
        if self.phase == Phase::Asking {
            self.phase = Phase::Running;
        }
    }

    /// The place of the item to do next, which is running from now on; `None` ends the run.
    pub fn next(&mut self) -> Option<usize> {
        let next = match self.phase {
            Phase::Running => self.states.iter().position(|state| *state == ItemState::Waiting),
            _ => None,
        };
        match next {
            Some(place) => self.states[place] = ItemState::Running,
            None => self.end(),
        }
        next
    }

    fn end(&mut self) {
        self.phase = Phase::Over;
        for state in &mut self.states {
            if *state == ItemState::Waiting {
                *state = ItemState::Cancelled;
            }
        }
    }

    /// What came of the item at `place`.
    pub fn finished(&mut self, place: usize, result: Result<(), String>) {
        if let Some(state) = self.states.get_mut(place) {
            *state = match result {
                Ok(()) => ItemState::Done,
                Err(why) => ItemState::Failed(why),
            };
        }
    }

    /// The person wants it to stop after the running item.
    pub fn stop(&mut self) {
        if self.phase == Phase::Running {
            self.phase = Phase::Stopping;
        }
    }

    /// Once more those that failed; what was cancelled stays so.
    pub fn retry_failed(&mut self) {
        if self.phase != Phase::Over {
            return;
        }
        for state in &mut self.states {
            if matches!(state, ItemState::Failed(_)) {
                *state = ItemState::Waiting;
            }
        }
        self.phase = Phase::Running;
    }

    pub fn done(&self) -> usize {
        self.count(|state| *state == ItemState::Done)
    }

    pub fn failed(&self) -> usize {
        self.count(|state| matches!(state, ItemState::Failed(_)))
    }

    /// Neither done nor failed.
    pub fn not_done(&self) -> usize {
        self.states.len() - self.done() - self.failed()
    }

    fn count(&self, which: impl Fn(&ItemState) -> bool) -> usize {
        self.states.iter().filter(|state| which(state)).count()
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn failed(why: &str) -> Result<(), String> {
        Err(why.to_owned())
    }

    #[test]
    fn nothing_is_done_before_the_person_agrees() {
        let mut run = WorkRun::new(2);
        assert_eq!(run.phase(), Phase::Asking);
        run.stop();
        assert_eq!(run.phase(), Phase::Asking);
        run.start();
        assert_eq!(run.next(), Some(0));
        assert_eq!(run.state(0), ItemState::Running);
    }

    #[test]
    fn a_failure_does_not_stop_the_others_and_can_be_retried() {
        let mut run = WorkRun::new(3);
        run.start();
        for result in [Ok(()), failed("in use"), Ok(())] {
            let place = run.next().unwrap();
            run.finished(place, result);
        }
        assert_eq!(run.next(), None);
        assert_eq!((run.done(), run.failed(), run.not_done()), (2, 1, 0));
        assert_eq!(run.state(1), ItemState::Failed("in use".to_owned()));

        run.retry_failed();
        assert_eq!(run.next(), Some(1));
        run.finished(1, Ok(()));
        assert_eq!(run.next(), None);
        assert_eq!((run.phase(), run.done()), (Phase::Over, 3));
    }

    #[test]
    fn cancelling_waits_for_the_running_item_and_leaves_the_rest() {
        let mut run = WorkRun::new(3);
        run.start();
        run.next();
        run.stop();
        assert!(run.is_running());
        run.finished(0, Ok(()));
        assert_eq!(run.next(), None);
        assert_eq!((run.state(1), run.state(2)), (ItemState::Cancelled, ItemState::Cancelled));
        assert_eq!((run.done(), run.failed(), run.not_done()), (1, 0, 2));
    }

    #[test]
    fn what_was_cancelled_stays_so_when_failures_are_retried() {
        let mut run = WorkRun::new(2);
        run.start();
        run.next();
        run.stop();
        run.finished(0, failed("busy"));
        run.next();
        run.retry_failed();
        assert_eq!(run.next(), Some(0));
        run.finished(0, Ok(()));
        assert_eq!(run.next(), None);
        assert_eq!((run.done(), run.not_done()), (1, 1));
    }

    proptest! {
        #[test]
        fn every_item_is_counted_once(results in prop::collection::vec(any::<bool>(), 0..40), stop_at in 0usize..50) {
            let mut run = WorkRun::new(results.len());
            run.start();
            let mut begun = 0;
            while let Some(place) = run.next() {
                prop_assert_eq!(place, begun);
                begun += 1;
                if begun == stop_at {
                    run.stop();
                }
                run.finished(place, if results[place] { Ok(()) } else { failed("no") });
            }
            prop_assert_eq!(run.phase(), Phase::Over);
            prop_assert_eq!(run.done() + run.failed(), begun);
            prop_assert_eq!(run.done() + run.failed() + run.not_done(), results.len());
        }
    }
}
