//! Users and groups, which are searched as they are typed.

use super::words;
use crate::rest::{Client, Read};
use authentik_rac::groups::{self, Group};
use authentik_rac::users::User;
use authentik_rac::{Page, users};
use futures_util::future::join;
use leptos::prelude::*;
use rac_messages::Message;
use rac_ui::fold;
use std::sync::Arc;

/// From how many letters they are searched: fewer would match most of them.
const LETTERS: usize = 2;
/// From how many letters the beginning of an action's word is one.
const BEGINNING: usize = 3;

/// Who was found.
#[derive(Clone, Default)]
pub struct People {
    /// What was searched.
    pub asked: String,
    pub users: Arc<Vec<User>>,
    pub groups: Arc<Vec<Group>>,
    /// Why groups are missing.
    pub unread: Option<Message>,
}

/// The name to search in what is typed: without the words of the actions on users, as in "revoke tokens of amara".
/// Empty if nothing is to be searched.
pub fn name_in(typed: &str) -> String {
    let labels = [words::revoke_tokens_of(""), words::tokens_of("")].map(|label| label.text());
    let name = without(typed, &labels);
    if name.chars().count() < LETTERS { String::new() } else { name }
}

fn without(typed: &str, labels: &[String]) -> String {
    let action: Vec<String> = labels.iter().flat_map(|label| label.split_whitespace()).map(bare).collect();
    let is_action = |word: &str| action.contains(&bare(word));
    let begins_action = |word: &str| {
        let word = bare(word);
        word.chars().count() >= BEGINNING && action.iter().any(|whole| whole.starts_with(&word))
    };
    let words: Vec<&str> = typed.split_whitespace().filter(|word| !is_action(word)).collect();
    // Alone, the beginning of such a word may also be a name's.
    let names: Vec<&str> = words.iter().copied().filter(|word| !begins_action(word)).collect();
    if names.is_empty() { words.join(" ") } else { names.join(" ") }
}

/// A word without case, accents and punctuation.
fn bare(word: &str) -> String {
    fold(word).trim_matches(|c: char| !c.is_alphanumeric()).to_owned()
}

/// Those whose names contain `asked`; nobody if it is empty.
pub fn people(asked: Signal<String>) -> Read<People> {
    let client = expect_context::<Client>();
    Read::new(move || {
        let asked = asked.get();
        async move {
            if asked.is_empty() {
                return Ok(People::default());
            }
            let users = client.send::<Page<User>>(users::matching(&asked));
            let (users, groups) = join(users, client.send::<Page<Group>>(groups::matching(&asked))).await;
            let (groups, unread) = match groups {
                Ok(page) => (page.rows, None),
                Err(error) => (Vec::new(), Some(error.sentence())),
            };
            Ok(People { users: Arc::new(users?.rows), groups: Arc::new(groups), asked, unread })
        }
    })
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;

    #[test]
    fn the_words_of_an_action_are_not_searched() {
        for (typed, name) in [
            ("amara", "amara"),
            ("Amara Okafor", "Amara Okafor"),
            ("revoke tokens of amara", "amara"),
            ("tokens amara", "amara"),
            ("amara tok", "amara"),
            ("rev", "rev"),
            ("revoke", ""),
            ("connection tokens of", ""),
            ("revoke a", ""),
            ("  ", ""),
        ] {
            assert_eq!(name_in(typed), name, "{typed}");
        }
    }

    #[test]
    fn words_may_come_after_the_name_and_in_any_alphabet() {
        let labels = ["\u{2068}\u{2069} のトークンを取り消し…".to_owned(), "Tokeny połączeń: ".to_owned()];
        assert_eq!(without("amara のトークンを取り消し", &labels), "amara");
        assert_eq!(without("tokeny polaczen amara", &labels), "amara");
    }
}
