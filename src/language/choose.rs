//! Which of the app's languages fits what a user wants.

use rac_messages::{LANGUAGES, Language};
use std::cell::Cell;

/// The languages that the operator allows: all, if the list is empty or names none of them.
pub fn offered(allowed: &[String]) -> Vec<Language> {
    let is_allowed = |language: &&Language| allowed.iter().any(|tag| tag.eq_ignore_ascii_case(language.tag));
    let some: Vec<Language> = LANGUAGES.iter().filter(is_allowed).copied().collect();
    if some.is_empty() { LANGUAGES.to_vec() } else { some }
}

/// The first wish that can be fulfilled; otherwise English, or the first language offered.
pub fn choose<'a>(wishes: impl Iterator<Item = &'a str>, offered: &[Language]) -> Language {
    for wish in wishes {
        if let Some(language) = offered.iter().find(|language| fits(wish, language.tag)) {
            return *language;
        }
    }
    let english = offered.iter().find(|language| language.tag == "en");
    *english.or(offered.first()).unwrap_or(&LANGUAGES[0])
}

/// Whether a reader of `wish` reads `tag`, too. Traditional Chinese is not read as simplified.
pub fn fits(wish: &str, tag: &str) -> bool {
    let wish = wish.to_ascii_lowercase().replace('_', "-");
    let primary = |tag: &str| tag.split('-').next().unwrap_or_default().to_ascii_lowercase();
    if wish.is_empty() || primary(&wish) != primary(tag) {
        return false;
    }
    let is_traditional = wish.split('-').skip(1).any(|part| matches!(part, "hant" | "tw" | "hk" | "mo"))
        && !wish.split('-').any(|part| part == "hans");
    primary(tag) != "zh" || !is_traditional
}

thread_local! {
    static TURN: Cell<u32> = const { Cell::new(0) };
}

/// A number for a load that begins now.
pub fn next_turn() -> u32 {
    TURN.set(TURN.get().wrapping_add(1));
    TURN.get()
}

/// Whether no other load has begun since.
pub fn is_last_turn(turn: u32) -> bool {
    TURN.get() == turn
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;

    const fn language(tag: &'static str) -> Language {
        Language { tag, name: tag, is_right_to_left: false, catalogues: &[] }
    }

    const OFFERED: [Language; 4] = [language("en"), language("de"), language("pt-BR"), language("zh-CN")];

    #[test]
    fn the_first_wish_that_fits_is_chosen() {
        for (wishes, chosen) in [
            (&["de-AT", "en"][..], "de"),
            (&["fr", "de", "en"], "de"),
            (&["fr"], "en"),
            (&[], "en"),
            (&["", "zh-Hans-SG"], "zh-CN"),
            (&["zh-TW", "de"], "de"),
            (&["zh-Hant", "en"], "en"),
            (&["zh-Hans-HK"], "zh-CN"),
            (&["pt"], "pt-BR"),
            (&["pt_PT"], "pt-BR"),
            (&["DE"], "de"),
            (&["den"], "en"),
        ] {
            assert_eq!(choose(wishes.iter().copied(), &OFFERED).tag, chosen, "{wishes:?}");
        }
    }

    #[test]
    fn without_english_the_first_language_is_the_fallback() {
        assert_eq!(choose(["fr"].into_iter(), &OFFERED[1..]).tag, "de");
        assert_eq!(choose(["fr"].into_iter(), &[]).tag, "en");
    }

    #[test]
    fn operators_can_limit_the_choice_but_not_to_nothing() {
        assert_eq!(offered(&["EN".to_owned()]).len(), 1);
        assert_eq!(offered(&["tlh".to_owned()]).len(), LANGUAGES.len());
        assert_eq!(offered(&[]).len(), LANGUAGES.len());
    }
}
