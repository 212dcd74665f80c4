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

impl Typed {
    pub fn new(text: &str) -> Self {
        Typed(fold(text).split_whitespace().map(str::to_owned).collect())
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The higher the better; `None` if a word occurs nowhere. The letters of a word may be scattered over the label:
    /// "dbs" finds "db-staging".
    pub fn score(&self, texts: &Texts) -> Option<u32> {
        self.0.iter().map(|word| of_word(word, texts)).sum()
    }
}

fn of_word(word: &str, Texts { label, others }: &Texts) -> Option<u32> {
    Some(match () {
        () if label == word => 100,
        () if label.starts_with(word) => 80,
        () if begins_a_word(label, word) => 60,
        () if label.contains(word) => 40,
        () if begins_a_word(others, word) => 30,
        () if others.contains(word) => 20,
        () if is_scattered_over(label, word) => 10,
        () => return None,
    })
}

/// Whether a word of `text` starts with `word`.
fn begins_a_word(text: &str, word: &str) -> bool {
    text.match_indices(word)
        .any(|(place, _)| text[..place].chars().next_back().is_none_or(|before| !before.is_alphanumeric()))
}

/// Whether the letters of `word` occur in `text` in this order.
fn is_scattered_over(text: &str, word: &str) -> bool {
    let mut letters = text.chars();
    word.chars().all(|wanted| letters.any(|letter| letter == wanted))
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The labels that match, best first.
    fn found<'a>(typed: &str, entries: &[(&'a str, &str)]) -> Vec<&'a str> {
        let typed = Typed::new(typed);
        let mut found: Vec<(u32, &str)> = entries
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
