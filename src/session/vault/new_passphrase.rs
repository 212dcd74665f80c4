//! The state of the fields for a new passphrase.

use super::words;
use leptos::prelude::*;
use rac_messages::Message;

/// Shorter ones could be guessed within hours: NIST's minimum for passwords that users choose.
const LEAST: usize = 8;
/// Long enough for no advice about the length.
const LONG: usize = 14;

/// The passphrase is invalid; its fields show why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Faulty;

/// The two fields and their errors. Cheap to copy.
#[derive(Clone, Copy)]
pub struct NewPassphrase {
    pub text: RwSignal<String>,
    pub repeated: RwSignal<String>,
    pub text_errors: RwSignal<Vec<String>>,
    pub repeated_errors: RwSignal<Vec<String>>,
    /// Whether it can be left empty.
    pub optional: bool,
}

impl NewPassphrase {
    pub fn optional() -> Self {
        Self::new(true)
    }

    pub fn required() -> Self {
        Self::new(false)
    }

    fn new(optional: bool) -> Self {
        NewPassphrase {
            text: RwSignal::new(String::new()),
            repeated: RwSignal::new(String::new()),
            text_errors: RwSignal::new(Vec::new()),
            repeated_errors: RwSignal::new(Vec::new()),
            optional,
        }
    }

    /// The passphrase, or `None` if it was left empty.
    pub fn read(self) -> Result<Option<String>, Faulty> {
        let text = self.text.get_untracked();
        let (of_text, of_repeated) = faults(&text, &self.repeated.get_untracked(), self.optional);
        let fine = of_text.is_none() && of_repeated.is_none();
        self.text_errors.set(of_text.map(|fault| fault.text()).into_iter().collect());
        self.repeated_errors.set(of_repeated.map(|fault| fault.text()).into_iter().collect());
        if fine { Ok(Some(text).filter(|text| !text.is_empty())) } else { Err(Faulty) }
    }

    /// Clears the fields.
    pub fn clear(self) {
        self.text.try_set(String::new());
        self.repeated.try_set(String::new());
    }
}

/// The errors of the passphrase and its repetition.
fn faults(text: &str, repeated: &str, optional: bool) -> (Option<Message>, Option<Message>) {
    if text.is_empty() {
        return ((!optional).then_some(words::EMPTY), None);
    }
    let short = text.chars().count() < LEAST;
    (short.then_some(words::TOO_SHORT), (text != repeated).then_some(words::DIFFERENT))
}

/// Advice about a valid passphrase.
pub fn advice(text: &str) -> Option<Message> {
    let length = text.chars().count();
    (length > 0 && length < LONG).then_some(words::SHORT)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_passphrase_is_valid_only_if_optional() {
        assert_eq!(faults("", "", true), (None, None));
        assert_eq!(faults("", "", false), (Some(words::EMPTY), None));
    }

    #[test]
    fn the_repetition_must_match() {
        assert_eq!(faults("correct horse", "correct hose", true), (None, Some(words::DIFFERENT)));
        assert_eq!(faults("correct horse", "", true), (None, Some(words::DIFFERENT)));
        assert_eq!(faults("correct horse", "correct horse", true), (None, None));
    }

    #[test]
    fn length_is_counted_in_characters() {
        assert_eq!(faults("üüüüüüü", "üüüüüüü", true).0, Some(words::TOO_SHORT));
        assert_eq!(faults("üüüüüüüü", "üüüüüüüü", true).0, None);
    }

    #[test]
    fn short_passphrases_have_advice() {
        assert_eq!(advice(""), None);
        assert!(advice("thirteen char").is_some());
        assert_eq!(advice("fourteen chars"), None);
    }
}
