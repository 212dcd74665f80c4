//! The texts of a bulk operation.
//!
//! Languages order words differently and inflect nouns and verbs by number. So nothing is put together from a noun and a
//! verb: the caller gives a function for each sentence that has a number, and the sentences stand one after another.

use super::words::number;
use super::work_run::Counts;

/// What the caller says about its items.
#[derive(Clone, Copy)]
pub struct WorkWords {
    /// Beside an item whose action succeeded: "Revoked".
    pub done: &'static str,
    /// Beside an item that needed no action: "Was already gone".
    pub already: &'static str,
    /// The heading at the end, for how many of how many: "4 of 20 connection tokens revoked".
    pub heading: fn(usize, usize) -> String,
    /// How many actions succeeded: "4 connection tokens revoked."
    pub succeeded: fn(usize) -> String,
    /// The same while others are still to come: "4 connection tokens revoked so far."
    pub so_far: fn(usize) -> String,
    /// How many items needed no action: "3 were already gone."
    pub unneeded: fn(usize) -> String,
}

/// Beside an item that was deleted.
pub const DELETED: &str = "Deleted";
/// Beside an item that needed no deletion.
pub const ALREADY_GONE: &str = "Was already gone";

/// How many items needed no deletion.
pub fn already_gone(count: usize) -> String {
    match count {
        1 => "1 was already gone.".to_owned(),
        _ => format!("{} were already gone.", number(count as u64)),
    }
}

fn not_found(count: usize) -> String {
    match count {
        1 => "1 could not be found: it is gone, or not visible to your account.".to_owned(),
        _ => format!(
            "{} could not be found: they are gone, or not visible to your account.",
            number(count as u64)
        ),
    }
}

fn failed(count: usize) -> String {
    format!("{} failed.", number(count as u64))
}

fn uncertain(count: usize) -> String {
    match count {
        1 => "1 is uncertain: the connection was lost while it was written.".to_owned(),
        _ => format!(
            "{} are uncertain: the connection was lost while they were written.",
            number(count as u64)
        ),
    }
}

fn not_done(count: usize) -> String {
    match count {
        1 => "1 was not done.".to_owned(),
        _ => format!("{} were not done.", number(count as u64)),
    }
}

fn still_to_do(count: usize) -> String {
    match count {
        1 => "1 is still to be done.".to_owned(),
        _ => format!("{} are still to be done.", number(count as u64)),
    }
}

impl WorkWords {
    /// The summary: "4 connection tokens revoked. 15 could not be found: they are gone, or not visible to your account.
    /// 1 failed."
    pub(super) fn summary(&self, counts: Counts) -> String {
        self.sentences(self.succeeded, counts, not_done)
    }

    /// The progress: "4 connection tokens revoked so far. 16 are still to be done."
    pub(super) fn progress(&self, counts: Counts) -> String {
        self.sentences(self.so_far, counts, still_to_do)
    }

    pub(super) fn result(&self, counts: Counts) -> String {
        (self.heading)(counts.done, counts.all)
    }

    fn sentences(&self, succeeded: fn(usize) -> String, counts: Counts, rest: fn(usize) -> String) -> String {
        let some = |count: usize, say: fn(usize) -> String| (count > 0).then(|| say(count));
        let others = [
            some(counts.already, self.unneeded),
            some(counts.not_found, not_found),
            some(counts.failed, failed),
            some(counts.uncertain, uncertain),
            some(counts.not_done(), rest),
        ];
        let others = others.into_iter().flatten();
        std::iter::once(succeeded(counts.done)).chain(others).collect::<Vec<_>>().join(" ")
    }
}

#[cfg(test)]
mod tests {
    use super::super::words::{counted, counted_of};
    use super::*;

    const TOKENS: WorkWords = WorkWords {
        done: "Revoked",
        already: ALREADY_GONE,
        heading: |done, all| format!("{} revoked", counted_of(done, all, "token", "tokens")),
        succeeded: |count| format!("{} revoked.", counted(count, "token", "tokens")),
        so_far: |count| format!("{} revoked so far.", counted(count, "token", "tokens")),
        unneeded: already_gone,
    };

    #[test]
    fn the_summary_has_a_sentence_for_each_result_that_occurred() {
        let counts = Counts { all: 20, done: 4, already: 0, not_found: 15, failed: 1, uncertain: 0 };
        assert_eq!(
            TOKENS.summary(counts),
            "4 tokens revoked. 15 could not be found: they are gone, or not visible to your account. 1 failed."
        );
        assert_eq!(TOKENS.result(counts), "4 of 20 tokens revoked");
        let running = Counts { not_found: 0, failed: 0, ..counts };
        assert_eq!(TOKENS.progress(running), "4 tokens revoked so far. 16 are still to be done.");
        let all = Counts { all: 1, done: 1, ..Counts::default() };
        assert_eq!(
            (TOKENS.summary(all), TOKENS.result(all)),
            ("1 token revoked.".into(), "1 token revoked".into())
        );
        let none = Counts { all: 2, already: 1, ..Counts::default() };
        assert_eq!(TOKENS.summary(none), "0 tokens revoked. 1 was already gone. 1 was not done.");
    }

    #[test]
    fn verbs_agree_with_their_number() {
        for (say, one, two) in [
            (already_gone as fn(usize) -> String, "1 was already gone.", "2 were already gone."),
            (failed, "1 failed.", "2 failed."),
            (not_done, "1 was not done.", "2 were not done."),
            (still_to_do, "1 is still to be done.", "2 are still to be done."),
        ] {
            assert_eq!((say(1).as_str(), say(2).as_str()), (one, two));
        }
        assert!(not_found(1).starts_with("1 could not be found: it is gone,"));
        assert!(not_found(2).starts_with("2 could not be found: they are gone,"));
    }
}
