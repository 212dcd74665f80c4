use leptos::prelude::*;
use rac_ui::{Announcer, Field, LiveRegion, MultiCombobox};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::combobox::flows;
use crate::page::*;

async fn picker(values: RwSignal<Vec<String>>, ordered: bool) -> Page {
    show(move || {
        Announcer::provide();
        view! {
            <Field label="Property mappings">
                <MultiCombobox
                    values=values
                    options=flows()
                    ordered_by_label=ordered
                    empty_text="No mappings"
                    unknown_label=|value: String| ["Hidden mapping ", &value].concat()
                />
            </Field>
            <LiveRegion />
        }
    })
    .await
}

fn chosen(page: &Page) -> Vec<String> {
    let removals = page.names("button").into_iter();
    removals.filter_map(|name| name.strip_prefix("Remove ").map(str::to_owned)).collect()
}

#[wasm_bindgen_test]
async fn picking_adds_to_the_list_and_is_announced() {
    let values = RwSignal::new(vec![]);
    let page = picker(values, false).await;
    assert!(page.text().contains("No mappings"));
    let input = page.get("combobox", "Property mappings");
    input.focus().unwrap();
    type_into(&input, "gäste").await;
    press(&input, "Enter").await;
    assert_eq!(values.get_untracked(), ["3"]);
    assert_eq!(chosen(&page), ["Gäste guests"]);
    assert_eq!(value(&input), "", "ready for the next one");
    assert!(words(&page.query("[aria-relevant]")[0]).contains("Gäste added"));
    assert!(!page.text().contains("No mappings"));
    click(&input).await;
    assert_eq!(page.all("option").len(), 2, "what is chosen is not offered again");
}

#[wasm_bindgen_test]
async fn a_hidden_object_stays_chosen_with_a_label() {
    let values = RwSignal::new(vec!["x7".to_owned(), "3".to_owned(), "1".to_owned()]);
    let page = picker(values, false).await;
    assert_eq!(
        chosen(&page),
        ["Hidden mapping x7", "Gäste guests", "Authorize Application explicit-consent"]
    );
    let input = page.get("combobox", "Property mappings");
    type_into(&input, "implicit").await;
    press(&input, "Enter").await;
    assert_eq!(values.get_untracked(), ["x7", "3", "1", "2"]);
}

#[wasm_bindgen_test]
async fn shown_by_label_the_stored_order_stays() {
    let values = RwSignal::new(vec!["x7".to_owned(), "3".to_owned(), "1".to_owned()]);
    let page = picker(values, true).await;
    assert_eq!(
        chosen(&page),
        ["Authorize Application explicit-consent", "Gäste guests", "Hidden mapping x7"]
    );
    assert_eq!(values.get_untracked(), ["x7", "3", "1"]);
}

#[wasm_bindgen_test]
async fn after_a_removal_the_focus_is_on_the_next_one_then_on_the_box() {
    let values = RwSignal::new(vec!["1".to_owned(), "2".to_owned(), "3".to_owned()]);
    let page = picker(values, false).await;
    click(&page.get("button", "Remove Authorize Application implicit-consent")).await;
    assert_eq!(values.get_untracked(), ["1", "3"]);
    assert_eq!(focused(), "Remove Gäste guests");
    assert!(words(&page.query("[aria-relevant]")[0]).contains("Authorize Application removed"));
    click(&page.get("button", "Remove Gäste guests")).await;
    assert_eq!(focused(), "Remove Authorize Application explicit-consent", "the last one's neighbour");
    click(&page.get("button", "Remove Authorize Application explicit-consent")).await;
    assert_eq!(focused(), "Property mappings");
}

#[wasm_bindgen_test]
async fn it_opens_at_the_first_option_and_announces_no_match() {
    let values = RwSignal::new(vec!["1".to_owned()]);
    let page = picker(values, false).await;
    let input = page.get("combobox", "Property mappings");
    press(&input, "ArrowDown").await;
    press(&input, "Enter").await;
    assert_eq!(values.get_untracked(), ["1", "2"]);
    type_into(&input, "zzzz").await;
    press(&input, "Enter").await;
    assert_eq!(page.all("listbox").len(), 1);
    assert!(words(&page.query("[aria-relevant]")[0]).ends_with("No match for “zzzz”"));
    type_into(&input, "gaste").await;
    compose(&input, "Enter").await;
    assert_eq!(values.get_untracked(), ["1", "2"]);
}
