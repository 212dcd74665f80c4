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
    fold(query).split_whitespace().all(|word| folded.contains(word))
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

    proptest! {
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
