//! The history of a settings text, for undo and redo.

/// The maximum size of the history, in bytes; the oldest texts are dropped first.
const MOST: usize = 4 * 1024 * 1024;

/// What changed the text. Continuous typing in one place is one step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// A click: a fix, a removal, a change of the language.
    Click,
    /// Typing into the text.
    Text,
    /// Typing into the row of a parameter.
    Row(String),
}

/// The texts before and after the current one.
#[derive(Clone, Debug, Default)]
pub struct History {
    past: Vec<String>,
    future: Vec<String>,
    last: Option<Step>,
    /// Counts the changes.
    pub revision: u32,
}

impl History {
    /// Records the text before a step.
    pub fn record(&mut self, before: String, step: Step) {
        self.revision = self.revision.wrapping_add(1);
        self.future.clear();
        if step == Step::Click || self.last.as_ref() != Some(&step) {
            self.past.push(before);
        }
        self.last = Some(step);
        let mut size: usize = self.past.iter().map(String::len).sum();
        while size > MOST && self.past.len() > 1 {
            size -= self.past.remove(0).len();
        }
    }

    /// The text before the last step; `now` is kept for redo.
    pub fn back(&mut self, now: &str) -> Option<String> {
        let text = self.past.pop()?;
        self.future.push(now.to_owned());
        self.moved();
        Some(text)
    }

    /// The text after the last undone step.
    pub fn forth(&mut self, now: &str) -> Option<String> {
        let text = self.future.pop()?;
        self.past.push(now.to_owned());
        self.moved();
        Some(text)
    }

    pub fn has_past(&self) -> bool {
        !self.past.is_empty()
    }

    pub fn has_future(&self) -> bool {
        !self.future.is_empty()
    }

    fn moved(&mut self) {
        self.last = None;
        self.revision = self.revision.wrapping_add(1);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_can_be_undone_and_redone() {
        let mut history = History::default();
        assert_eq!(history.back("a"), None);
        history.record("a".into(), Step::Click);
        history.record("b".into(), Step::Click);
        assert_eq!(history.back("c"), Some("b".into()));
        assert_eq!(history.back("b"), Some("a".into()));
        assert!(!history.has_past() && history.has_future());
        assert_eq!(history.forth("a"), Some("b".into()));
        assert_eq!(history.forth("b"), Some("c".into()));
        assert_eq!(history.forth("c"), None);
    }

    #[test]
    fn typing_in_one_place_is_one_step() {
        let mut history = History::default();
        for (before, step) in [
            ("", Step::Text),
            ("a", Step::Text),
            ("ab", Step::Row("x".into())),
            ("abc", Step::Row("x".into())),
            ("abcd", Step::Row("y".into())),
        ] {
            history.record(before.into(), step);
        }
        assert_eq!(history.back("abcde"), Some("abcd".into()));
        assert_eq!(history.back("abcd"), Some("ab".into()));
        assert_eq!(history.back("ab"), Some("".into()));
    }

    #[test]
    fn a_new_step_clears_redo() {
        let mut history = History::default();
        history.record("a".into(), Step::Click);
        assert_eq!(history.back("b"), Some("a".into()));
        history.record("a".into(), Step::Click);
        assert!(!history.has_future());
        assert_eq!(history.forth("c"), None);
    }

    #[test]
    fn the_oldest_texts_are_dropped() {
        let mut history = History::default();
        for _ in 0..20 {
            history.record("x".repeat(1024 * 1024), Step::Click);
        }
        assert_eq!(history.past.len(), 4);
    }
}
