//! How well an entry of the palette matches what was typed.

use rac_ui::fold;

/// What is typed, as folded words.
pub struct Typed(Vec<String>);

/// The texts of an entry, folded once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Texts {
    label: String,
    /// What else it is found by: its host, its provider, its slug.
    others: String,
}

impl Texts {
    pub fn new(label: &str, others: &str) -> Self {
        Texts { label: fold(label), others: fold(others) }
    }
}

/// How well an entry matches: the higher the better. Scattered letters, which often match by chance, are below all words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Score {
    /// Whether every word occurs as it was typed.
    pub is_literal: bool,
    points: u32,
}

impl Typed {
    pub fn new(text: &str) -> Self {
        Typed(fold(text).split_whitespace().map(str::to_owned).collect())
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// `None` if a word occurs nowhere. The letters of a word may be a little apart in the label: "dbs" finds
    /// "db-staging".
    pub fn score(&self, texts: &Texts) -> Option<Score> {
        let nothing = Score { is_literal: true, points: 0 };
        self.0.iter().try_fold(nothing, |sum, word| {
            let points = of_word(word, texts)?;
            Some(Score { is_literal: sum.is_literal && points > SCATTERED, points: sum.points + points })
        })
    }
}

/// The points of a word whose letters are scattered.
const SCATTERED: u32 = 10;
/// From how many letters a word is found scattered: fewer would be found nearly everywhere.
const LETTERS: usize = 3;

fn of_word(word: &str, Texts { label, others }: &Texts) -> Option<u32> {
    Some(match () {
        () if label == word => 100,
        () if label.starts_with(word) => 80,
        () if begins_a_word(label, word) => 60,
        () if label.contains(word) => 40,
        () if begins_a_word(others, word) => 30,
        () if others.contains(word) => 20,
        () if is_scattered_over(label, word) => SCATTERED,
        () => return None,
    })
}

/// Whether a word of `text` starts with `word`.
fn begins_a_word(text: &str, word: &str) -> bool {
    text.match_indices(word)
        .any(|(place, _)| text[..place].chars().next_back().is_none_or(|before| !before.is_alphanumeric()))
}

/// Whether the letters of `word` occur in `text` in this order, close to each other: within twice the word's length.
fn is_scattered_over(text: &str, word: &str) -> bool {
    let count = word.chars().count();
    count >= LETTERS
        && text.char_indices().any(|(start, _)| {
            let mut letters = text[start..].chars().take(2 * count);
            word.chars().all(|wanted| letters.any(|letter| letter == wanted))
        })
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The labels that match, best first.
    fn found<'a>(typed: &str, entries: &[(&'a str, &str)]) -> Vec<&'a str> {
        let typed = Typed::new(typed);
        let mut found: Vec<(Score, &str)> = entries
            .iter()
            .filter_map(|(label, others)| Some((typed.score(&Texts::new(label, others))?, *label)))
            .collect();
        found.sort_by_key(|(score, _)| std::cmp::Reverse(*score));
        found.into_iter().map(|(_, label)| label).collect()
    }

    #[test]
    fn names_come_before_hosts_and_beginnings_before_middles() {
        let entries = [
            ("print server", "10.0.7.12"),
            ("server of print", "x"),
            ("blueprint", "x"),
            ("web", "print.example"),
            ("web", "reprint.example"),
            ("other", "x"),
        ];
        assert_eq!(found("print", &entries), ["print server", "server of print", "blueprint", "web", "web"]);
    }

    #[test]
    fn an_address_is_found_by_its_parts() {
        assert_eq!(found("7.12", &[("print server", "10.0.7.12"), ("web", "10.0.7.1")]), ["print server"]);
    }

    #[test]
    fn letters_may_be_scattered_over_the_name_but_not_over_the_rest() {
        assert_eq!(found("dbs", &[("db-staging", ""), ("web", "db.some")]), ["db-staging"]);
    }

    #[test]
    fn letters_that_are_far_apart_or_few_match_nothing() {
        let long = "a provider whose name is long enough to contain many letters, of course in some order or another";
        assert_eq!(found("amara", &[(long, "")]), Vec::<&str>::new());
        assert_eq!(found("ds", &[("db-staging", "")]), Vec::<&str>::new());
        assert_eq!(found("dbs", &[("db - and a staging", "")]), Vec::<&str>::new());
    }

    #[test]
    fn scattered_letters_are_below_every_other_match() {
        let entries = [("web db-staging", "web"), ("other", "my-web other-dbs")];
        assert_eq!(found("web dbs", &entries), ["other", "web db-staging"]);
        let score = |typed: &str, label: &str| Typed::new(typed).score(&Texts::new(label, "")).unwrap();
        assert!(!score("dbs", "db-staging").is_literal);
        assert!(
            score("stag", "db-staging").is_literal
                && Typed::new("").score(&Texts::new("", "")).unwrap().is_literal
        );
    }

    #[test]
    fn every_word_must_be_found() {
        assert_eq!(found("müller ssh", &[("Müllers PC", "ssh"), ("Müllers Laptop", "rdp")]), ["Müllers PC"]);
        assert_eq!(found("", &[("a", ""), ("b", "")]), ["a", "b"], "nothing typed finds all");
    }

    proptest! {
        #[test]
        fn every_entry_is_found_by_its_own_texts(label in ".{1,20}", others in ".{0,20}") {
            let texts = Texts::new(&label, &others);
            prop_assert!(Typed::new(&label).score(&texts).is_some());
            prop_assert!(Typed::new(&others).score(&texts).is_some());
        }
    }
}
