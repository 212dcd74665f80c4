//! Comparing text without regard to case and accents.

/// `text` in lower case and without diacritics on Latin letters: "Müller Straße" becomes "muller strasse".
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for letter in lower(text).chars() {
        if letter.is_ascii() {
            folded.push(letter);
            continue;
        }
        match plain(letter) {
            Some(plain) => folded.push_str(plain),
            // Combining marks: "é" written as two characters becomes "e".
            None if ('\u{300}'..='\u{36f}').contains(&letter) => {}
            None => folded.push(letter),
        }
    }
    folded
}

/// `text` in lower case. Done by the browser, because Rust's table of all letters is 12 kB.
pub fn lower(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    #[cfg(target_arch = "wasm32")]
    let lower = String::from(js_sys::JsString::from(text).to_lower_case());
    #[cfg(not(target_arch = "wasm32"))]
    let lower = text.to_lowercase();
    lower
}

/// Whether every word of `query` occurs in `folded`, a folded text.
pub fn has_all_words(folded: &str, query: &str) -> bool {
    Query::new(query).matches(folded)
}

/// A search: words that must all occur, folded once for all texts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query(Vec<String>);

impl Query {
    pub fn new(text: &str) -> Self {
        Query(fold(text).split_whitespace().map(str::to_owned).collect())
    }

    /// Whether every word occurs in `folded`, a text that was folded before.
    pub fn matches(&self, folded: &str) -> bool {
        self.0.iter().all(|word| occurs(word.as_bytes(), folded.as_bytes()))
    }

    /// Whether everything that matches this also matches `other`, as when the user types on.
    pub fn narrows(&self, other: &Query) -> bool {
        other.0.iter().all(|known| self.0.iter().any(|word| word.contains(known)))
    }
}

/// `str::contains` sets up a search of long texts each time, which takes longer than scanning a name.
fn occurs(word: &[u8], text: &[u8]) -> bool {
    let Some((first, rest)) = word.split_first() else { return true };
    let mut text = text;
    while let Some(place) = text.iter().position(|byte| byte == first) {
        text = text.get(place + 1..).unwrap_or_default();
        if text.starts_with(rest) {
            return true;
        }
    }
    false
}

/// The base letters of a Latin letter with a diacritic (Latin-1 Supplement, Latin Extended-A, and Romanian and
/// Vietnamese letters that are common in names).
fn plain(letter: char) -> Option<&'static str> {
    Some(match letter {
        'À'..='Å' | 'à'..='å' | 'Ā'..='ą' | 'Ǎ' | 'ǎ' | 'Ạ'..='ặ' => "a",
        'Æ' | 'æ' => "ae",
        'Ç' | 'ç' | 'Ć'..='č' => "c",
        'Ď'..='đ' | 'Ð' | 'ð' => "d",
        'È'..='Ë' | 'è'..='ë' | 'Ē'..='ě' | 'Ẹ'..='ệ' => "e",
        'Ĝ'..='ģ' => "g",
        'Ĥ'..='ħ' => "h",
        'Ì'..='Ï' | 'ì'..='ï' | 'Ĩ'..='ı' | 'Ỉ'..='ị' => "i",
        'Ĳ' | 'ĳ' => "ij",
        'Ĵ' | 'ĵ' => "j",
        'Ķ'..='ĸ' => "k",
        'Ĺ'..='ł' => "l",
        'Ñ' | 'ñ' | 'Ń'..='ŉ' => "n",
        'Ò'..='Ö' | 'Ø' | 'ò'..='ö' | 'ø' | 'Ō'..='ő' | 'Ơ' | 'ơ' | 'Ọ'..='ợ' => "o",
        'Œ' | 'œ' => "oe",
        'Ŕ'..='ř' => "r",
        'Ś'..='š' | 'Ș' | 'ș' => "s",
        // At a word's end, which a part of it that is typed need not be.
        'ς' => "σ",
        'ß' | 'ẞ' => "ss",
        'Ţ'..='ŧ' | 'Ț' | 'ț' => "t",
        'Þ' | 'þ' => "th",
        'Ù'..='Ü' | 'ù'..='ü' | 'Ũ'..='ų' | 'Ư' | 'ư' | 'Ụ'..='ự' => "u",
        'Ŵ' | 'ŵ' => "w",
        'Ý' | 'ý' | 'ÿ' | 'Ŷ'..='Ÿ' | 'Ỳ'..='ỹ' => "y",
        'Ź'..='ž' => "z",
        _ => return None,
    })
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn accents_and_case_do_not_matter() {
        assert_eq!(fold("Müller, Straße 7"), "muller, strasse 7");
        assert_eq!(fold("ŁÓDŹ Çelik Ångström Nguyễn"), "lodz celik angstrom nguyen");
        assert_eq!(fold("cafe\u{301}"), "cafe");
        assert_eq!(fold("Ærø İstanbul"), "aero istanbul");
    }

    #[test]
    fn other_scripts_stay_as_they_are() {
        assert_eq!(fold("東京 Αθήνα Москва"), "東京 αθήνα москва");
        assert!(has_all_words(&fold("ΟΔΟΣ 7"), "οδοσ"));
    }

    #[test]
    fn all_words_must_occur_in_any_order() {
        let text = fold("Zürich jump host (SSH)");
        assert!(has_all_words(&text, "ssh zurich"));
        assert!(has_all_words(&text, "  "));
        assert!(!has_all_words(&text, "zurich rdp"));
    }

    #[test]
    fn typing_on_narrows_the_search() {
        let narrows = |query, other| Query::new(query).narrows(&Query::new(other));
        assert!(narrows("osl-ssh", "osl"));
        assert!(narrows("ssh 10.0", "10 ssh"), "in any order");
        assert!(narrows("Zürich", ""));
        assert!(!narrows("osl", "osl-ssh"));
        assert!(!narrows("rdp", "ssh"));
    }

    proptest! {
        #[test]
        fn a_word_occurs_where_it_does(word in "[ab]{0,4}", text in "[abß]{0,12}") {
            prop_assert_eq!(occurs(word.as_bytes(), text.as_bytes()), text.contains(&word));
        }

        #[test]
        fn what_a_narrower_search_finds_the_wider_one_finds(
            query in "[ab ]{0,6}", other in "[ab ]{0,4}", text in "[ab]{0,8}",
        ) {
            let (query, other) = (Query::new(&query), Query::new(&other));
            if query.narrows(&other) && query.matches(&text) {
                prop_assert!(other.matches(&text));
            }
        }

        #[test]
        fn every_text_matches_itself(text in any::<String>()) {
            prop_assert!(has_all_words(&fold(&text), &text));
        }

        #[test]
        fn folding_twice_changes_nothing(text in "[ -~À-ỹ]*") {
            prop_assert_eq!(fold(&fold(&text)), fold(&text));
        }
    }
}
