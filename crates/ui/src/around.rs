//! Sentences with an element in them.

use leptos::prelude::*;
use rac_messages::{Argument, Message};

/// Stands for the element while the sentence is formatted. A character for private use: no text contains it.
const PLACE: &str = "\u{e000}";
const SECOND_PLACE: &str = "\u{e001}";

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

/// The same with two elements, which languages can put in either order.
pub fn around_both<A: IntoView + 'static, B: IntoView + 'static>(
    sentence: fn(Argument, Argument) -> Message,
    first: impl Fn() -> A + Send + 'static,
    second: impl Fn() -> B + Send + 'static,
) -> AnyView {
    let sentence = sentence(PLACE.into(), SECOND_PLACE.into());
    (move || {
        let (is_swapped, [before, between, behind]) = parts_of_both(&sentence.text());
        if is_swapped {
            view! { {before} {second()} {between} {first()} {behind} }.into_any()
        } else {
            view! { {before} {first()} {between} {second()} {behind} }.into_any()
        }
    })
    .into_any()
}

/// Whether the second element comes first, and the texts around both.
fn parts_of_both(sentence: &str) -> (bool, [String; 3]) {
    let is_swapped = sentence.find(SECOND_PLACE) < sentence.find(PLACE);
    let (one, other) = if is_swapped { (SECOND_PLACE, PLACE) } else { (PLACE, SECOND_PLACE) };
    let (before, rest) = sentence.split_once(one).unwrap_or((sentence, ""));
    let (between, behind) = rest.split_once(other).unwrap_or((rest, ""));
    (is_swapped, [before, between, behind].map(str::to_owned))
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

    #[test]
    fn two_elements_can_be_in_either_order() {
        let parts =
            |sentence: &str| parts_of_both(&sentence.replace("{1}", PLACE).replace("{2}", SECOND_PLACE));
        let texts = |before: &str, between: &str, behind: &str| [before, between, behind].map(str::to_owned);
        assert_eq!(parts("{1} or {2}"), (false, texts("", " or ", "")));
        assert_eq!(parts("Do {2} or {1}."), (true, texts("Do ", " or ", ".")));
    }
}
