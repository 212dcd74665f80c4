//! The state of a bulk operation: results so far, and the next step.

use std::collections::{BTreeSet, VecDeque};

/// The longest single wait, in seconds, however long the server asks for.
const LONGEST_PAUSE: u32 = 120;
/// How many times to wait for one item.
const MOST_PAUSES: u32 = 10;

/// The outcome for one item.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Outcome {
    Done,
    /// It was already in the wanted state.
    Already,
    /// It doesn't exist, or the account can't see it.
    NotFound,
    /// It failed; the reason.
    Failed(String),
    /// It failed, and would again; the reason.
    Impossible(String),
    /// Certainly not done: the server asks to wait this many seconds and to try again.
    Wait {
        seconds: u32,
        /// "authentik asks to wait".
        why: String,
    },
    /// The connection was lost, so that it isn't known whether it was done: it is tried again once that is back, and must
    /// find out itself then.
    Offline,
    /// Not done, and nothing else can be done either; the reason.
    Stop(String),
}

impl From<Result<(), String>> for Outcome {
    fn from(result: Result<(), String>) -> Self {
        match result {
            Ok(()) => Outcome::Done,
            Err(why) => Outcome::Failed(why),
        }
    }
}

/// The state of one item.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum ItemState {
    /// Not started.
    Waiting,
    /// Running.
    Running,
    /// Done.
    Done,
    /// It was already in the wanted state.
    Already,
    /// It was not found, as far as the account can see.
    NotFound,
    /// It failed; the reason.
    Failed(String),
    /// It failed, and is not retried; the reason.
    Impossible(String),
    /// Cancelled before it started.
    Cancelled,
    /// The connection was lost while it ran, and it was not tried again.
    Uncertain,
}

/// The state of the run.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Phase {
    /// Waiting for confirmation.
    Asking,
    Running,
    /// The user cancelled; the running items are still finished.
    Stopping,
    /// Finished.
    Over,
}

/// The number of items for each result.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Counts {
    pub all: usize,
    pub done: usize,
    pub already: usize,
    pub not_found: usize,
    pub failed: usize,
    pub uncertain: usize,
}

impl Counts {
    /// Items without a result: not started, or running.
    pub fn not_done(&self) -> usize {
        self.all - self.finished()
    }

    /// Items with a result.
    pub fn finished(&self) -> usize {
        self.done + self.already + self.not_found + self.failed + self.uncertain
    }

    fn of(&mut self, state: &ItemState) -> Option<&mut usize> {
        match state {
            ItemState::Done => Some(&mut self.done),
            ItemState::Already => Some(&mut self.already),
            ItemState::NotFound => Some(&mut self.not_found),
            ItemState::Failed(_) | ItemState::Impossible(_) => Some(&mut self.failed),
            ItemState::Uncertain => Some(&mut self.uncertain),
            ItemState::Waiting | ItemState::Running | ItemState::Cancelled => None,
        }
    }
}

/// The next step of the run.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Step {
    /// Start the item at this index.
    Do(usize),
    /// Wait this many milliseconds.
    Wait(u64),
    /// Nothing until the connection is back. The run goes on then.
    Offline,
    /// No further item. Others may still be running.
    Over,
}

/// A pause, and its reason.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Pause {
    /// Its end, in milliseconds.
    until: u64,
    pub why: String,
}

impl Pause {
    /// The remaining seconds, rounded up.
    pub fn left(&self, now: u64) -> u64 {
        self.until.saturating_sub(now).div_ceil(1000)
    }
}

/// A run over items, started in order, with several running at a time: each worker asks for the next one. The cost of a
/// step doesn't depend on the number of items.
#[derive(Debug)]
pub(super) struct WorkRun {
    phase: Phase,
    states: Vec<ItemState>,
    /// The indexes that are still to be done, in order.
    todo: VecDeque<usize>,
    counts: Counts,
    /// How many items are running.
    running: usize,
    pause: Option<Pause>,
    /// How many pauses there were without an item finishing in between.
    pauses: u32,
    /// Counts the starts: a task of an earlier round must stop.
    round: u32,
    stopped: Option<String>,
    /// Whether it waits for the connection.
    offline: bool,
    /// The items that ran when the connection was lost and have no result since.
    interrupted: BTreeSet<usize>,
}

impl WorkRun {
    pub fn new(count: usize) -> Self {
        Self {
            phase: Phase::Asking,
            states: vec![ItemState::Waiting; count],
            todo: (0..count).collect(),
            counts: Counts { all: count, ..Counts::default() },
            running: 0,
            pause: None,
            pauses: 0,
            round: 0,
            stopped: None,
            offline: false,
            interrupted: BTreeSet::new(),
        }
    }

    pub fn phase(&self) -> Phase {
        self.phase
    }

    pub fn is_running(&self) -> bool {
        matches!(self.phase, Phase::Running | Phase::Stopping)
    }

    pub fn counts(&self) -> Counts {
        self.counts
    }

    pub fn pause(&self) -> Option<&Pause> {
        self.pause.as_ref()
    }

    /// While it waits for the connection: how many items ran when that was lost.
    pub fn offline(&self) -> Option<usize> {
        self.offline.then_some(self.interrupted.len())
    }

    /// Why it stopped without the user.
    pub fn stopped(&self) -> Option<&str> {
        self.stopped.as_deref()
    }

    pub fn state(&self, place: usize) -> ItemState {
        self.states.get(place).cloned().unwrap_or(ItemState::Waiting)
    }

    /// Whether the item at `place` is now in the wanted state.
    pub fn has_wanted_state(&self, place: usize) -> bool {
        matches!(self.states.get(place), Some(ItemState::Done | ItemState::Already))
    }

    /// The user confirmed. Returns the number of the round.
    pub fn start(&mut self) -> u32 {
        if self.phase == Phase::Asking {
            self.begin();
        }
        self.round
    }

    /// Whether there is a failed item that can be retried.
    pub fn can_retry(&self) -> bool {
        self.counts.failed + self.counts.uncertain > 0 && self.states.iter().any(can_be_retried)
    }

    /// Retries failed items; cancelled ones stay cancelled.
    pub fn retry_failed(&mut self) -> u32 {
        if self.phase == Phase::Over {
            let failed = |place: &usize| self.states.get(*place).is_some_and(can_be_retried);
            self.todo = (0..self.states.len()).filter(failed).collect();
            for place in self.todo.clone() {
                self.set(place, ItemState::Waiting);
            }
            self.begin();
        }
        self.round
    }

    fn begin(&mut self) {
        self.phase = Phase::Running;
        self.stopped = None;
        self.pauses = 0;
        self.round += 1;
    }

    /// The next step at the time `now`.
    pub fn next(&mut self, round: u32, now: u64) -> Step {
        if round != self.round {
            return Step::Over;
        }
        if self.phase == Phase::Running && self.offline {
            return Step::Offline;
        }
        if self.phase == Phase::Running {
            match self.pause.as_ref().map(|pause| pause.until.saturating_sub(now)) {
                Some(left) if left > 0 => return Step::Wait(left),
                _ => self.pause = None,
            }
            if let Some(place) = self.todo.pop_front() {
                self.running += 1;
                self.set(place, ItemState::Running);
                return Step::Do(place);
            }
        }
        self.end_if_idle();
        Step::Over
    }

    /// A running item may still ask to wait.
    fn end_if_idle(&mut self) {
        if self.running == 0 {
            self.end();
        }
    }

    fn end(&mut self) {
        self.phase = Phase::Over;
        self.pause = None;
        for place in std::mem::take(&mut self.todo) {
            let is_uncertain = self.interrupted.contains(&place);
            self.set(place, if is_uncertain { ItemState::Uncertain } else { ItemState::Cancelled });
        }
    }

    /// Records the result of the item at `place`, at the time `now`.
    pub fn finished(&mut self, place: usize, outcome: Outcome, now: u64) {
        if self.states.get(place) != Some(&ItemState::Running) {
            return;
        }
        self.running -= 1;
        let is_known = !matches!(outcome, Outcome::Offline | Outcome::Wait { .. } | Outcome::Stop(_));
        if is_known {
            self.interrupted.remove(&place);
        }
        let state = match outcome {
            Outcome::Offline => {
                self.interrupted.insert(place);
                return self.put_back(place);
            }
            Outcome::Done => ItemState::Done,
            Outcome::Already => ItemState::Already,
            Outcome::NotFound => ItemState::NotFound,
            Outcome::Failed(why) => ItemState::Failed(why),
            Outcome::Impossible(why) => ItemState::Impossible(why),
            // Not during a pause: items that ran beside the first one that has to wait are no further attempts.
            Outcome::Wait { why, .. } if self.pauses >= MOST_PAUSES && self.pause.is_none() => {
                self.stop_because(why.clone());
                ItemState::Failed(why)
            }
            Outcome::Wait { seconds, why } => {
                let milliseconds = u64::from(seconds.clamp(1, LONGEST_PAUSE)) * 1000;
                self.wait(now.saturating_add(milliseconds), why);
                return self.put_back(place);
            }
            Outcome::Stop(why) => {
                self.stop_because(why);
                let is_uncertain = self.interrupted.contains(&place);
                if is_uncertain { ItemState::Uncertain } else { ItemState::Cancelled }
            }
        };
        self.pauses = 0;
        self.set(place, state);
    }

    fn put_back(&mut self, place: usize) {
        let before = self.todo.partition_point(|waiting| *waiting < place);
        self.todo.insert(before, place);
        self.set(place, ItemState::Waiting);
    }

    /// The connection is lost: no further item is started until it is back.
    pub fn lost_connection(&mut self) {
        self.offline = self.phase == Phase::Running;
    }

    /// The connection is back. Returns the round to continue, if it waited for that.
    pub fn connection_is_back(&mut self) -> Option<u32> {
        std::mem::take(&mut self.offline).then_some(self.round)
    }

    /// The longest of several requested pauses counts.
    fn wait(&mut self, until: u64, why: String) {
        match &mut self.pause {
            Some(pause) => pause.until = pause.until.max(until),
            None if self.phase == Phase::Running => {
                self.pauses += 1;
                self.pause = Some(Pause { until, why });
            }
            // Stopping: nothing follows a pause.
            None => {}
        }
    }

    fn set(&mut self, place: usize, state: ItemState) {
        let Some(old) = self.states.get_mut(place) else { return };
        if let Some(count) = self.counts.of(old) {
            *count -= 1;
        }
        if let Some(count) = self.counts.of(&state) {
            *count += 1;
        }
        *old = state;
    }

    fn stop_because(&mut self, why: String) {
        self.stopped.get_or_insert(why);
        self.stop();
    }

    /// The user cancelled: stops after the running items, or immediately if there is only a pause.
    pub fn stop(&mut self) {
        if self.phase == Phase::Running {
            self.phase = Phase::Stopping;
            if self.pause.take().is_some() | std::mem::take(&mut self.offline) {
                self.end_if_idle();
            }
        }
    }
}

fn can_be_retried(state: &ItemState) -> bool {
    matches!(state, ItemState::Failed(_) | ItemState::Uncertain)
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;
