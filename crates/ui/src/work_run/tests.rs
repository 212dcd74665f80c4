use super::*;
use proptest::prelude::*;

fn failed(why: &str) -> Outcome {
    Outcome::Failed(why.to_owned())
}

fn wait(seconds: u32) -> Outcome {
    Outcome::Wait { seconds, why: "asked to wait".to_owned() }
}

fn counts(run: &WorkRun) -> (usize, usize, usize) {
    (run.counts().done, run.counts().failed, run.counts().not_done())
}

/// The next item, with a clock that stands still.
fn next(run: &mut WorkRun, round: u32) -> Option<usize> {
    match run.next(round, 0) {
        Step::Do(place) => Some(place),
        Step::Over => None,
        Step::Wait(_) => panic!("nobody asked to wait"),
    }
}

#[test]
fn nothing_runs_before_the_user_confirms() {
    let mut run = WorkRun::new(2);
    assert_eq!(run.phase(), Phase::Asking);
    run.stop();
    assert_eq!(run.phase(), Phase::Asking);
    let round = run.start();
    assert_eq!(next(&mut run, round), Some(0));
    assert_eq!(run.state(0), ItemState::Running);
}

#[test]
fn a_failure_does_not_stop_the_others_and_can_be_retried() {
    let mut run = WorkRun::new(3);
    let round = run.start();
    for outcome in [Outcome::Done, failed("in use"), Outcome::Done] {
        let place = next(&mut run, round).unwrap();
        run.finished(place, outcome, 0);
    }
    assert_eq!(next(&mut run, round), None);
    assert_eq!(counts(&run), (2, 1, 0));
    assert_eq!(run.state(1), failed_state("in use"));

    let again = run.retry_failed();
    assert_eq!(next(&mut run, round), None, "whoever carried on the first round does nothing more");
    assert_eq!(next(&mut run, again), Some(1));
    run.finished(1, Outcome::Done, 0);
    assert_eq!(next(&mut run, again), None);
    assert_eq!((run.phase(), run.counts().done), (Phase::Over, 3));
}

fn failed_state(why: &str) -> ItemState {
    ItemState::Failed(why.to_owned())
}

#[test]
fn cancelling_waits_for_the_running_item_and_leaves_the_rest() {
    let mut run = WorkRun::new(3);
    let round = run.start();
    next(&mut run, round);
    run.stop();
    assert!(run.is_running());
    run.finished(0, Outcome::Done, 0);
    assert_eq!(next(&mut run, round), None);
    assert_eq!((run.state(1), run.state(2)), (ItemState::Cancelled, ItemState::Cancelled));
    assert_eq!(counts(&run), (1, 0, 2));
}

#[test]
fn what_was_cancelled_stays_so_when_failures_are_retried() {
    let mut run = WorkRun::new(2);
    let round = run.start();
    next(&mut run, round);
    run.stop();
    run.finished(0, failed("busy"), 0);
    next(&mut run, round);
    let round = run.retry_failed();
    assert_eq!(next(&mut run, round), Some(0));
    run.finished(0, Outcome::Done, 0);
    assert_eq!(next(&mut run, round), None);
    assert_eq!(counts(&run), (1, 0, 1));
}

#[test]
fn what_was_not_found_is_neither_done_nor_failed() {
    let mut run = WorkRun::new(3);
    let round = run.start();
    for outcome in [Outcome::Done, Outcome::NotFound, Outcome::Already] {
        let place = next(&mut run, round).unwrap();
        run.finished(place, outcome, 0);
    }
    assert_eq!(next(&mut run, round), None);
    let all = Counts { all: 3, done: 1, already: 1, not_found: 1, failed: 0 };
    assert_eq!(run.counts(), all);
    assert_eq!([0, 1, 2].map(|place| run.has_wanted_state(place)), [true, false, true]);
    let again = run.retry_failed();
    assert_eq!(next(&mut run, again), None, "asking again would find it no more");
}

#[test]
fn after_a_requested_pause_the_same_item_is_retried() {
    let mut run = WorkRun::new(2);
    let round = run.start();
    assert_eq!(run.next(round, 1_000), Step::Do(0));
    run.finished(0, wait(12), 1_000);
    assert_eq!(run.next(round, 1_000), Step::Wait(12_000));
    assert_eq!(run.pause().map(|pause| pause.left(1_500)), Some(12), "rounded up");
    assert_eq!(run.next(round, 12_999), Step::Wait(1));
    assert_eq!((run.state(0), counts(&run)), (ItemState::Waiting, (0, 0, 2)));
    assert_eq!(run.next(round, 13_000), Step::Do(0));
    assert_eq!(run.pause(), None);
    run.finished(0, Outcome::Done, 13_000);
    assert_eq!(run.next(round, 13_000), Step::Do(1));
}

#[test]
fn stopping_while_it_waits_takes_effect_at_once() {
    let mut run = WorkRun::new(3);
    let round = run.start();
    run.next(round, 0);
    run.finished(0, Outcome::Done, 0);
    run.next(round, 0);
    run.finished(1, wait(60), 0);
    run.stop();
    assert_eq!((run.phase(), run.pause()), (Phase::Over, None));
    assert_eq!((run.state(1), counts(&run)), (ItemState::Cancelled, (1, 0, 2)));
    // A task that still waits for the end of the pause does nothing more, even if the run was restarted meanwhile.
    run.retry_failed();
    assert_eq!(run.next(round, 60_000), Step::Over);
}

#[test]
fn pauses_are_limited() {
    for seconds in [0, 1, 3_600, u32::MAX] {
        let mut run = WorkRun::new(2);
        let round = run.start();
        let (mut now, mut tries) = (0, 0);
        loop {
            match run.next(round, now) {
                Step::Do(place) => {
                    tries += 1;
                    run.finished(place, wait(seconds), now);
                }
                Step::Wait(left) => {
                    assert!(left <= u64::from(LONGEST_PAUSE) * 1000);
                    now += left;
                }
                Step::Over => break,
            }
        }
        assert_eq!(tries, MOST_PAUSES + 1);
        assert_eq!((run.state(0), run.state(1)), (failed_state("asked to wait"), ItemState::Cancelled));
        assert_eq!(run.stopped(), Some("asked to wait"));
    }
}

#[test]
fn a_stop_outcome_stops_the_run_with_its_reason() {
    let mut run = WorkRun::new(4);
    let round = run.start();
    next(&mut run, round);
    run.finished(0, Outcome::Done, 0);
    next(&mut run, round);
    run.finished(1, Outcome::Stop("another account".to_owned()), 0);
    assert_eq!(next(&mut run, round), None);
    assert_eq!((run.stopped(), counts(&run)), (Some("another account"), (1, 0, 3)));
}

fn outcome() -> impl Strategy<Value = Outcome> {
    prop_oneof![
        4 => Just(Outcome::Done),
        1 => Just(Outcome::Already),
        1 => Just(Outcome::NotFound),
        2 => Just(failed("no")),
        2 => (0u32..400).prop_map(wait),
        1 => Just(Outcome::Stop("no more".to_owned())),
    ]
}

proptest! {
    #[test]
    fn every_item_is_counted_once(
        count in 0usize..40,
        outcomes in prop::collection::vec(outcome(), 0..200),
        stop_at in 0usize..60,
    ) {
        let mut run = WorkRun::new(count);
        let round = run.start();
        let (mut now, mut outcomes) = (0, outcomes.into_iter());
        for step in 0..1_000 {
            if step == stop_at {
                run.stop();
            }
            match run.next(round, now) {
                Step::Do(place) => {
                    prop_assert!((0..place).all(|before| run.state(before) != ItemState::Waiting), "in order");
                    run.finished(place, outcomes.next().unwrap_or(Outcome::Done), now);
                }
                Step::Wait(left) => {
                    prop_assert!(left > 0);
                    now += left;
                }
                Step::Over => break,
            }
            let counts = run.counts();
            prop_assert_eq!(counts.finished() + counts.not_done(), count);
        }
        prop_assert_eq!(run.phase(), Phase::Over);
        let tally = |wanted: fn(&ItemState) -> bool| (0..count).filter(|place| wanted(&run.state(*place))).count();
        let counts = run.counts();
        prop_assert_eq!(counts.done, tally(|state| *state == ItemState::Done));
        prop_assert_eq!(counts.already, tally(|state| *state == ItemState::Already));
        prop_assert_eq!(counts.not_found, tally(|state| *state == ItemState::NotFound));
        prop_assert_eq!(counts.failed, tally(|state| matches!(state, ItemState::Failed(_))));
        prop_assert_eq!(counts.not_done(), tally(|state| *state == ItemState::Cancelled));
    }
}
