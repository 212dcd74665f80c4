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
        Step::Offline => panic!("the connection is there"),
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

#[test]
fn what_would_fail_again_is_not_retried() {
    let mut run = WorkRun::new(2);
    let round = run.start();
    next(&mut run, round);
    run.finished(0, Outcome::Impossible("it is gone".to_owned()), 0);
    next(&mut run, round);
    run.finished(1, Outcome::Done, 0);
    assert_eq!(next(&mut run, round), None);
    assert_eq!(counts(&run), (1, 1, 0));
    assert!(!run.can_retry());
    let again = run.retry_failed();
    assert_eq!(next(&mut run, again), None);
}

fn failed_state(why: &str) -> ItemState {
    ItemState::Failed(why.to_owned())
}

#[test]
fn without_a_connection_nothing_starts_and_what_was_interrupted_is_tried_again() {
    let mut run = WorkRun::new(4);
    let round = run.start();
    let (one, two) = (next(&mut run, round).unwrap(), next(&mut run, round).unwrap());
    run.finished(one, Outcome::Done, 0);
    run.lost_connection();
    run.finished(two, Outcome::Offline, 0);
    assert_eq!(run.next(round, 0), Step::Offline);
    assert_eq!((run.phase(), run.offline(), counts(&run)), (Phase::Running, Some(1), (1, 0, 3)));
    assert_eq!(run.state(two), ItemState::Waiting, "not counted as done");
    assert_eq!(run.connection_is_back(), Some(round));
    assert_eq!(run.connection_is_back(), None, "only once");
    assert_eq!(next(&mut run, round), Some(two), "before the rest");
    run.finished(two, Outcome::Already, 0);
    for place in [2, 3] {
        assert_eq!(next(&mut run, round), Some(place));
        run.finished(place, Outcome::Done, 0);
    }
    assert_eq!(next(&mut run, round), None);
    assert_eq!((run.phase(), run.counts().done, run.counts().already), (Phase::Over, 3, 1));
}

#[test]
fn what_was_interrupted_and_not_tried_again_is_uncertain() {
    let mut run = WorkRun::new(3);
    let round = run.start();
    let place = next(&mut run, round).unwrap();
    run.lost_connection();
    run.finished(place, Outcome::Offline, 0);
    run.stop();
    assert_eq!(run.phase(), Phase::Over);
    assert_eq!(
        [0, 1, 2].map(|place| run.state(place)),
        [ItemState::Uncertain, ItemState::Cancelled, ItemState::Cancelled]
    );
    assert_eq!((run.counts().uncertain, run.counts().not_done()), (1, 2));
    assert!(run.can_retry() && !run.has_wanted_state(place));
    let again = run.retry_failed();
    assert_eq!(next(&mut run, again), Some(place));
    run.finished(place, Outcome::Done, 0);
    assert_eq!(next(&mut run, again), None);
    assert_eq!((run.counts().done, run.counts().uncertain), (1, 0));
}

#[test]
fn a_connection_that_is_lost_while_stopping_delays_nothing() {
    let mut run = WorkRun::new(2);
    let round = run.start();
    let place = next(&mut run, round).unwrap();
    run.stop();
    run.lost_connection();
    run.finished(place, Outcome::Offline, 0);
    assert_eq!(run.next(round, 0), Step::Over);
    assert_eq!((run.phase(), run.state(place)), (Phase::Over, ItemState::Uncertain));
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
    let all = Counts { all: 3, done: 1, already: 1, not_found: 1, failed: 0, uncertain: 0 };
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
                Step::Offline | Step::Over => break,
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

/// A run of which the first four items are running.
fn four_of(count: usize) -> (WorkRun, u32) {
    let mut run = WorkRun::new(count);
    let round = run.start();
    for place in 0..4 {
        assert_eq!(next(&mut run, round), Some(place));
    }
    (run, round)
}

#[test]
fn what_runs_at_the_same_time_is_all_waited_for_when_it_stops() {
    let (mut run, round) = four_of(9);
    run.finished(2, Outcome::Done, 0);
    run.stop();
    assert_eq!(next(&mut run, round), None, "nothing more is begun");
    assert!(run.is_running());
    for place in [3, 0, 1] {
        assert_eq!(run.phase(), Phase::Stopping);
        run.finished(place, Outcome::Done, 0);
        next(&mut run, round);
    }
    assert_eq!((run.phase(), counts(&run)), (Phase::Over, (4, 0, 5)));
}

#[test]
fn the_run_is_over_with_the_last_that_runs() {
    let (mut run, round) = four_of(4);
    for place in [1, 0, 3] {
        run.finished(place, Outcome::Done, 0);
        assert_eq!(next(&mut run, round), None);
        assert!(run.is_running());
    }
    run.finished(2, failed("in use"), 0);
    assert_eq!(next(&mut run, round), None);
    assert_eq!((run.phase(), counts(&run)), (Phase::Over, (3, 1, 0)));
}

#[test]
fn when_several_are_to_wait_the_longest_is_waited_for_and_they_come_again_in_order() {
    let (mut run, round) = four_of(5);
    for (place, seconds) in [(3, 5), (1, 12), (0, 7)] {
        run.finished(place, wait(seconds), 0);
        assert!(matches!(run.next(round, 0), Step::Wait(_)), "no other is begun either");
    }
    run.finished(2, Outcome::Done, 0);
    assert_eq!(run.next(round, 11_999), Step::Wait(1));
    for place in [0, 1, 3, 4] {
        assert_eq!(run.next(round, 12_000), Step::Do(place));
    }
}

#[test]
fn those_that_are_to_wait_together_count_as_one_attempt() {
    let (mut run, round) = four_of(4);
    let mut now = 0;
    for _ in 0..MOST_PAUSES {
        (0..4).for_each(|place| run.finished(place, wait(1), now));
        assert_eq!(run.next(round, now), Step::Wait(1_000));
        now += 1_000;
        (0..4).for_each(|place| assert_eq!(run.next(round, now), Step::Do(place)));
    }
    (0..4).for_each(|place| run.finished(place, Outcome::Done, now));
    assert_eq!(run.next(round, now), Step::Over);
    assert_eq!(counts(&run), (4, 0, 0));
}

#[test]
fn stopping_while_some_wait_and_others_run_waits_for_those() {
    let (mut run, round) = four_of(6);
    run.finished(0, wait(60), 0);
    run.stop();
    assert_eq!((run.phase(), run.pause()), (Phase::Stopping, None));
    run.finished(1, wait(60), 0);
    assert_eq!(run.pause(), None, "there is nothing to wait for any more");
    run.finished(2, Outcome::Done, 0);
    run.finished(3, Outcome::Done, 0);
    assert_eq!(next(&mut run, round), None);
    assert_eq!((run.phase(), counts(&run)), (Phase::Over, (2, 0, 4)));
}

#[test]
fn of_several_that_must_stop_the_first_says_why() {
    let (mut run, round) = four_of(8);
    run.finished(1, Outcome::Stop("another account".to_owned()), 0);
    run.finished(0, Outcome::Stop("no token".to_owned()), 0);
    run.finished(2, Outcome::Done, 0);
    run.finished(3, Outcome::Done, 0);
    assert_eq!(next(&mut run, round), None);
    assert_eq!((run.stopped(), counts(&run)), (Some("another account"), (2, 0, 6)));
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
        workers in 1usize..5,
        picks in prop::collection::vec(0usize..4, 1..20),
    ) {
        let mut run = WorkRun::new(count);
        let round = run.start();
        let (mut now, mut outcomes) = (0, outcomes.into_iter());
        let (mut running, mut picks) = (Vec::new(), picks.into_iter().cycle());
        for step in 0..2_000 {
            if step == stop_at {
                run.stop();
            }
            let next = if running.len() < workers { run.next(round, now) } else { Step::Over };
            match next {
                Step::Do(place) => {
                    prop_assert!((0..place).all(|before| run.state(before) != ItemState::Waiting), "in order");
                    running.push(place);
                }
                Step::Wait(left) if running.is_empty() => {
                    prop_assert!(left > 0);
                    now += left;
                }
                Step::Over if running.is_empty() => break,
                // Whichever comes first of those that run.
                Step::Offline => panic!("the connection is there"),
                Step::Wait(_) | Step::Over => {
                    let place = running.remove(picks.next().unwrap_or_default() % running.len());
                    run.finished(place, outcomes.next().unwrap_or(Outcome::Done), now);
                }
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
        prop_assert_eq!(counts.failed, tally(|state| matches!(state, ItemState::Failed(_) | ItemState::Impossible(_))));
        prop_assert_eq!(counts.not_done(), tally(|state| *state == ItemState::Cancelled));
    }
}
