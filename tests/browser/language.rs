use leptos::prelude::*;
use rac_messages::{Argument, COUNT, LANGUAGES, Language, Message, kit};
use rac_ui::{Button, around, prepare_messages};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::page::{settle, show};

/// Shows a language in which only this message is translated.
fn show_language(tag: &'static str, message: &Message, pattern: &str) {
    let language = Language { tag, name: tag, is_right_to_left: tag == "ar", catalogues: &[] };
    let mut patterns = vec![None; COUNT];
    patterns[message.number()] = Some(pattern.to_owned());
    rac_messages::show(language, patterns);
}

fn show_english() {
    rac_messages::show(LANGUAGES[0], Vec::new());
}

#[wasm_bindgen_test]
async fn a_message_follows_the_language_wherever_it_is() {
    prepare_messages();
    let page = show(|| {
        view! {
            <p title=kit::CLOSE>{kit::CLOSE}</p>
            <Button label=kit::CLOSE>"x"</Button>
            <p id="around">{around(kit::in_place, view! { <b>"Berlin"</b> })}</p>
        }
    })
    .await;
    let find = |selector| page.root().query_selector(selector).unwrap().unwrap();
    let (text, button) = (find("p"), find("button"));
    assert_eq!(text.text_content().as_deref(), Some("Close"));
    let name = find("#around b");
    assert_eq!(find("#around").text_content().as_deref(), Some("In Berlin"));

    show_language("de", &kit::CLOSE, "Schließen");
    settle().await;
    assert_eq!(text.text_content().as_deref(), Some("Schließen"));
    assert_eq!(text.get_attribute("title").as_deref(), Some("Schließen"));
    assert_eq!(button.get_attribute("aria-label").as_deref(), Some("Schließen"));

    show_language("ja", &kit::in_place("x"), "\u{1}0で");
    settle().await;
    assert_eq!(find("#around").text_content().as_deref(), Some("Berlinで"));
    assert!(name.is_connected(), "the element inside a sentence stays");
    // What is not translated is English.
    assert_eq!(text.text_content().as_deref(), Some("Close"));
    show_english();
}

#[wasm_bindgen_test]
fn plurals_are_those_of_the_language() {
    prepare_messages();
    let pattern = "\u{2}0zero\u{4}zero\u{5}one\u{4}one\u{5}two\u{4}two\u{5}few\u{4}few\u{5}many\u{4}many\u{5}other\u{4}other\u{5}\u{3}";
    let categories = |tag| {
        show_language(tag, &kit::options(1_u32), pattern);
        let texts = [0_u32, 1, 2, 3, 5, 11, 22, 100, 1_000_000].map(|count| kit::options(count).text());
        show_english();
        texts.join(" ")
    };
    assert_eq!(categories("pl"), "many one few few many many few many many");
    assert_eq!(categories("ar"), "zero one two few few many many other other");
    assert_eq!(categories("de"), "other one other other other other other other other");
    assert_eq!(categories("ja"), "other other other other other other other other other");
}

#[wasm_bindgen_test]
fn lists_are_joined_as_the_language_does() {
    prepare_messages();
    let list = || kit::in_place(Argument::list(["SSH", "RDP", "VNC"]));
    assert_eq!(list(), "In SSH, RDP, and VNC");
    show_language("de", &list(), "\u{1}0");
    assert_eq!(list(), "SSH, RDP und VNC");
    show_language("ja", &list(), "\u{1}0");
    assert_eq!(list(), "SSH、RDP、VNC");
    show_english();
}
