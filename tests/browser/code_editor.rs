use leptos::prelude::*;
use rac_ui::{CodeEditor, CodeKind, CodeSpan, CodeView, Field};
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{HtmlElement, HtmlTextAreaElement};

use crate::page::*;

/// An editor with a text, the cursor at `|`, and the focus as after a click.
async fn editor(marked: &str) -> (Page, RwSignal<String>, HtmlElement) {
    let cursor = marked.find('|').unwrap_or(marked.len());
    let value = RwSignal::new(marked.replacen('|', "", 1));
    let page = show(move || {
        view! {
            <Field label="Expression" help="Escape, then Tab, leaves the box.">
                <CodeEditor value=value />
            </Field>
        }
    })
    .await;
    let area = page.get("textbox", "Expression");
    let _ = area.focus();
    let place = Some(cursor as u32);
    area.unchecked_ref::<HtmlTextAreaElement>().set_selection_start(place).unwrap();
    area.unchecked_ref::<HtmlTextAreaElement>().set_selection_end(place).unwrap();
    (page, value, area)
}

fn cursor(area: &HtmlElement) -> u32 {
    area.unchecked_ref::<HtmlTextAreaElement>().selection_end().unwrap().unwrap()
}

#[wasm_bindgen_test]
async fn tab_moves_on_unless_the_user_types() {
    let (_page, value, area) = editor("a|b").await;
    assert!(press(&area, "Tab").await, "the browser moves on");
    assert_eq!(value.get_untracked(), "ab");
}

#[wasm_bindgen_test]
async fn while_typing_tab_indents_until_escape() {
    let (_page, value, area) = editor("a|b").await;
    click(&area).await;
    assert!(!press(&area, "Tab").await, "the focus stays");
    assert_eq!((value.get_untracked().as_str(), cursor(&area)), ("a    b", 5));
    press(&area, "Escape").await;
    assert!(press(&area, "Tab").await);
    assert_eq!(value.get_untracked(), "a    b");
    // Typing makes Tab indent again.
    type_into(&area, "x").await;
    assert!(!press(&area, "Tab").await);
}

#[wasm_bindgen_test]
async fn enter_indents_after_a_colon_and_keeps_the_indentation_otherwise() {
    let (_page, value, area) = editor("if user:|").await;
    press(&area, "Enter").await;
    assert_eq!((value.get_untracked().as_str(), cursor(&area)), ("if user:\n    ", 13));
    press(&area, "Enter").await;
    assert_eq!(value.get_untracked(), "if user:\n    \n    ");
}

#[wasm_bindgen_test]
async fn offsets_count_characters_not_bytes() {
    let (_page, value, area) = editor("x = 'ü😀'").await;
    let end = "x = 'ü😀'".encode_utf16().count() as u32;
    area.unchecked_ref::<HtmlTextAreaElement>().set_selection_range(end, end).unwrap();
    press(&area, "Enter").await;
    assert_eq!(value.get_untracked(), "x = 'ü😀'\n");
}

#[wasm_bindgen_test]
async fn line_numbers_are_hidden_from_screen_readers() {
    let (page, value, area) = editor("a\nb").await;
    let numbers = || page.query("[aria-hidden=true]")[0].text_content().unwrap_or_default();
    assert_eq!(numbers(), "1\n2\n");
    assert_eq!(description(&area), "Escape, then Tab, leaves the box.");
    value.set("a\nb\n\n".to_owned());
    settle().await;
    assert_eq!(numbers(), "1\n2\n3\n4\n");
}

#[wasm_bindgen_test]
async fn code_can_be_copied_exactly() {
    let span = |kind, text: &str| CodeSpan { kind, text: text.to_owned() };
    let page = show(move || {
        let spans = vec![
            span(CodeKind::Keyword, "return"),
            span(CodeKind::Plain, " "),
            span(CodeKind::Text, "'''a\n  b'''"),
            span(CodeKind::Comment, "# c"),
        ];
        view! { <CodeView label="Expression" spans=spans /> }
    })
    .await;
    let code = &page.query("pre")[0];
    assert_eq!(name(code), "Expression");
    assert_eq!(code.text_content().unwrap_or_default(), "return '''a\n  b'''# c\n");
}
