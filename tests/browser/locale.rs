use leptos::prelude::*;
use rac_ui::{Locale, Time, number, ranks};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::page::*;

/// The owner keeps the context alive.
fn locale(tag: &str) -> (Owner, RwSignal<String>) {
    let owner = Owner::new();
    owner.set();
    let tag = RwSignal::new(tag.to_owned());
    Locale::provide(tag.into());
    (owner, tag)
}

#[wasm_bindgen_test]
fn numbers_are_grouped_as_the_locale_does_it_from_five_digits_on() {
    let (_owner, tag) = locale("de");
    assert_eq!(number(9_999), "9999");
    assert_eq!(number(12_345), "12.345");
    tag.set("en-US".to_owned());
    assert_eq!(number(1_234_567), "1,234,567");
}

#[wasm_bindgen_test]
fn texts_are_sorted_in_the_locale_s_order() {
    let (_owner, tag) = locale("de");
    let texts = ["Zug 10", "Ärger", "Zug 9", "Apfel", "Ärger"];
    let placed = |places: Vec<u32>| {
        let mut placed: Vec<_> = places.into_iter().zip(texts).collect();
        placed.sort_unstable();
        placed.into_iter().map(|(_, text)| text).collect::<Vec<_>>()
    };
    let places = ranks(&mut texts.into_iter());
    assert_eq!(places[1], places[4], "equal texts have equal places");
    assert_eq!(placed(places), ["Apfel", "Ärger", "Ärger", "Zug 9", "Zug 10"]);
    tag.set("sv".to_owned());
    assert_eq!(placed(ranks(&mut texts.into_iter())), ["Apfel", "Zug 9", "Zug 10", "Ärger", "Ärger"]);
}

#[wasm_bindgen_test]
async fn a_time_follows_the_locale_and_has_its_language() {
    let tag = RwSignal::new("de".to_owned());
    let page = show(move || {
        Locale::provide(tag.into());
        view! { <Time iso=Signal::stored("2026-08-12T10:11:12Z".to_owned()) /> }
    })
    .await;
    let time = page.query("time").remove(0);
    assert!(words(&time).starts_with("12.08.2026"), "{}", words(&time));
    assert_eq!(attribute(&time, "lang"), "de");
    tag.set("fr".to_owned());
    settle().await;
    let time = page.query("time").remove(0);
    assert!(words(&time).starts_with("12 août 2026"), "{}", words(&time));
    assert_eq!(attribute(&time, "lang"), "fr");
}
