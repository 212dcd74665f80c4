//! Sentences with an element in them.

use leptos::prelude::*;
use rac_messages::{Argument, Message};

/// Stands for the element while the sentence is formatted. A character for private use: no text contains it.
const PLACE: &str = "\u{e000}";

/// A sentence with a link, a time or a name as its argument: `around(words::expires, element)`. Languages put it in
/// different places, so the sentence is not divided around it.
pub fn around(sentence: impl FnOnce(Argument) -> Message, element: impl IntoView + 'static) -> AnyView {
    let sentence = sentence(PLACE.into());
    let behind = sentence.clone();
    view! {
        {move || parts(&sentence.text()).0}
        {element}
        {move || parts(&behind.text()).1}
    }
    .into_any()
}

fn parts(sentence: &str) -> (String, String) {
    let (before, behind) = sentence.split_once(PLACE).unwrap_or((sentence, ""));
    (before.to_owned(), behind.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_element_has_its_place_in_the_sentence() {
        let parts = |sentence: &str| parts(&sentence.replace("{}", PLACE));
        assert_eq!(parts("until {}"), ("until ".into(), "".into()));
        assert_eq!(parts("expires {}. It ends."), ("expires ".into(), ". It ends.".into()));
        assert_eq!(parts("{} ist es."), ("".into(), " ist es.".into()));
        assert_eq!(parts("never"), ("never".into(), "".into()));
    }
}
