//! Texts follow a change of language: what is on the page stays, with other words.

use leptos::prelude::*;
use rac_messages::{COUNT, LANGUAGES, kit};
use rac_ui::{Choice, Column, DataTable, Field, RadioGroup, Table, TextInput};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::page::*;

/// Shows every message as this text; `None` is English.
async fn speak(text: Option<&str>) {
    let patterns = text.map(|text| vec![Some(text.to_owned()); COUNT]);
    rac_messages::show(LANGUAGES[0], patterns.unwrap_or_default());
    settle().await;
}

#[wasm_bindgen_test]
async fn headings_labels_and_options_follow_the_language() {
    let page = show(|| {
        let columns = vec![Column::new("name", kit::SEARCH, |name: &String| name.clone())];
        let table = Table::new(|name: &String| name.clone(), |name| name.clone(), columns);
        let rows = table.rows(&["lathe".to_owned()]);
        let options = vec![Choice { help: Some(kit::NEVER), ..Choice::new("a", kit::CLEAR) }];
        view! {
            <DataTable caption=kit::LOADING columns=table.headings() rows=Signal::stored(rows) />
            <RadioGroup label=kit::STOP options=options value=RwSignal::new("a".to_owned()) />
            <Field label=kit::COPIED help=kit::WAITING>
                <TextInput value=RwSignal::new(String::new()) placeholder=kit::DISMISS />
            </Field>
        }
    })
    .await;
    let radio = page.get("radio", "Clear");
    let cell = page.get("rowheader", "lathe");
    assert_eq!(page.names("columnheader"), ["Search"]);
    assert_eq!((description(&radio), attribute(&cell, "data-label")), ("never".into(), "Search".into()));
    speak(Some("anders")).await;
    page.get("table", "anders");
    page.get("radiogroup", "anders");
    assert_eq!(page.names("columnheader"), ["anders"]);
    assert_eq!(page.get("radio", "anders"), radio, "it keeps its element, and the focus");
    assert_eq!(description(&radio), "anders");
    assert_eq!(page.get("rowheader", "lathe"), cell);
    assert_eq!(attribute(&cell, "data-label"), "anders");
    let input = page.get("textbox", "anders");
    assert_eq!((description(&input), attribute(&input, "placeholder")), ("anders".into(), "anders".into()));
    speak(None).await;
    assert_eq!(page.names("columnheader"), ["Search"]);
    assert_eq!(attribute(&cell, "data-label"), "Search");
}
