//! Sentences with an element in them.

use leptos::prelude::*;

/// A sentence with a link, a time or a name in the place of its `{}`: "Expires {}". Languages put it in different places,
/// so the sentence is not divided around it.
pub fn around(sentence: &'static str, element: impl IntoView + 'static) -> AnyView {
    let (before, behind) = parts(sentence);
    view! {
        {before}
        {element}
        {behind}
    }
    .into_any()
}

fn parts(sentence: &'static str) -> (&'static str, &'static str) {
    sentence.split_once("{}").unwrap_or((sentence, ""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_element_has_its_place_in_the_sentence() {
        assert_eq!(parts("until {}"), ("until ", ""));
        assert_eq!(parts("expires {}. A copy would not expire."), ("expires ", ". A copy would not expire."));
        assert_eq!(parts("{} ist es."), ("", " ist es."));
        assert_eq!(parts("never"), ("never", ""));
    }
}
