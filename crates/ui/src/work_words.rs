//! The texts of a bulk operation.
//!
//! Languages order words differently and inflect nouns and verbs by number. So nothing is put together from a noun and a
//! verb: the caller gives a function for each sentence that has a number, and the sentences stand one after another.

use super::words::{count_failed, count_not_done, count_not_found, count_still_to_do, count_uncertain};
use super::work_run::Counts;
use rac_messages::{Message, sentences};

/// What the caller says about its items.
#[derive(Clone, Copy)]
pub struct WorkWords {
    /// Beside an item whose action succeeded: "Revoked".
    pub done: fn() -> Message,
    /// Beside an item that needed no action: "Was already gone".
    pub already: fn() -> Message,
    /// The heading at the end, for how many of how many: "4 of 20 connection tokens revoked".
    pub heading: fn(usize, usize) -> Message,
    /// How many actions succeeded: "4 connection tokens revoked."
    pub succeeded: fn(usize) -> Message,
    /// The same while others are still to come: "4 connection tokens revoked so far."
    pub so_far: fn(usize) -> Message,
    /// How many items needed no action: "3 were already gone."
    pub unneeded: fn(usize) -> Message,
}

/// A heading: for all of them, or for how many of all.
pub fn of_all(
    done: usize,
    all: usize,
    whole: fn(usize) -> Message,
    of: fn(usize, usize) -> Message,
) -> Message {
    if done == all { whole(all) } else { of(all, done) }
}

impl WorkWords {
    /// The summary: "4 connection tokens revoked. 15 could not be found: they are gone, or not visible to your account.
    /// 1 failed."
    pub(super) fn summary(&self, counts: Counts) -> Message {
        self.sentences(self.succeeded, counts, count_not_done)
    }

    /// The progress: "4 connection tokens revoked so far. 16 are still to be done."
    pub(super) fn progress(&self, counts: Counts) -> Message {
        self.sentences(self.so_far, counts, count_still_to_do)
    }

    pub(super) fn result(&self, counts: Counts) -> Message {
        (self.heading)(counts.done, counts.all)
    }

    fn sentences(
        &self,
        succeeded: fn(usize) -> Message,
        counts: Counts,
        rest: fn(usize) -> Message,
    ) -> Message {
        let some = |count: usize, say: fn(usize) -> Message| (count > 0).then(|| say(count));
        let others = [
            some(counts.already, self.unneeded),
            some(counts.not_found, count_not_found),
            some(counts.failed, count_failed),
            some(counts.uncertain, count_uncertain),
            some(counts.not_done(), rest),
        ];
        sentences(std::iter::once(succeeded(counts.done)).chain(others.into_iter().flatten()))
    }
}

#[cfg(test)]
mod tests {
    use super::super::words::{ALREADY_GONE, count_already_gone};
    use super::*;

    const TOKENS: WorkWords = WorkWords {
        done: || Message::verbatim("Revoked"),
        already: || ALREADY_GONE,
        heading: |done, all| Message::verbatim(format!("{done} of {all} tokens revoked")),
        succeeded: |count| Message::verbatim(format!("{count} tokens revoked.")),
        so_far: |count| Message::verbatim(format!("{count} tokens revoked so far.")),
        unneeded: count_already_gone,
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
        assert_eq!(TOKENS.summary(all), "1 tokens revoked.");
        assert_eq!(TOKENS.result(all), "1 of 1 tokens revoked");
        let none = Counts { all: 2, already: 1, ..Counts::default() };
        assert_eq!(TOKENS.summary(none), "0 tokens revoked. 1 was already gone. 1 was not done.");
    }

    #[test]
    fn verbs_agree_with_their_number() {
        for (say, one, two) in [
            (count_already_gone as fn(usize) -> Message, "1 was already gone.", "2 were already gone."),
            (count_failed, "1 failed.", "2 failed."),
            (count_not_done, "1 was not done.", "2 were not done."),
            (count_still_to_do, "1 is still to be done.", "2 are still to be done."),
        ] {
            assert_eq!((say(1).text().as_str(), say(2).text().as_str()), (one, two));
        }
        assert!(count_not_found(1_usize).text().starts_with("1 could not be found: it is gone,"));
        assert!(count_not_found(2_usize).text().starts_with("2 could not be found: they are gone,"));
    }
}
