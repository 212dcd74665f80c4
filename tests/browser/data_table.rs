use leptos::prelude::*;
use rac_ui::{DataTable, Heading, Row, Selection, Sort};
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlInputElement;

use crate::page::*;

fn column(key: &'static str, label: &str, sortable: bool) -> Heading {
    Heading { key, label: label.into(), sortable, numeric: false }
}

fn row(id: &str, revision: u64) -> Row {
    let name = ["Provider ", id].concat();
    let cell = {
        let name = name.clone();
        ViewFn::from(move || name.clone())
    };
    let state = ViewFn::from(move || ["revision ", &revision.to_string()].concat());
    let delete = {
        let label = ["Delete ", &name].concat();
        ViewFn::from(move || view! { <button>{label.clone()}</button> })
    };
    Row {
        id: id.to_owned(),
        label: name,
        revision,
        cells: vec![cell, state],
        actions: Some(delete),
        has_menu: false,
    }
}

async fn table(rows: RwSignal<Vec<Row>>, sort: RwSignal<Option<Sort>>, selection: Selection) -> Page {
    show(move || {
        view! {
            <DataTable
                caption="Providers"
                columns=vec![column("name", "Name", true), column("state", "State", false)]
                rows=rows
                sort=sort
                on_sort=move |wanted| sort.set(Some(wanted))
                selection=Some(selection)
            />
        }
    })
    .await
}

#[wasm_bindgen_test]
async fn a_table_has_a_caption_headings_and_row_headings() {
    let page =
        table(RwSignal::new(vec![row("a", 1), row("b", 1)]), RwSignal::new(None), Selection::new()).await;
    page.get("table", "Providers");
    assert_eq!(page.names("columnheader"), ["Select all on this page", "Name", "State", "Actions"]);
    assert_eq!(page.names("rowheader"), ["Provider a", "Provider b"]);
    assert!(page.find("button", "Delete Provider a").is_some());
    let labels: Vec<_> =
        page.query("tbody tr:first-child [data-label]").iter().map(|c| attribute(c, "data-label")).collect();
    assert_eq!(labels, ["Name", "State"], "cards say what each cell is");
}

#[wasm_bindgen_test]
async fn a_heading_sorts_upwards_then_downwards() {
    let sort = RwSignal::new(None);
    let page = table(RwSignal::new(vec![row("a", 1)]), sort, Selection::new()).await;
    let heading = page.get("columnheader", "Name");
    assert_eq!(attribute(&heading, "aria-sort"), "none");
    click(&page.get("button", "Name")).await;
    assert_eq!(sort.get_untracked(), Some(Sort { key: "name".to_owned(), descending: false }));
    assert_eq!(attribute(&heading, "aria-sort"), "ascending");
    click(&page.get("button", "Name")).await;
    assert_eq!(attribute(&heading, "aria-sort"), "descending");
    click(&page.get("button", "Name")).await;
    assert_eq!(attribute(&heading, "aria-sort"), "ascending");
    assert!(!page.get("columnheader", "State").has_attribute("aria-sort"));
}

#[wasm_bindgen_test]
async fn rows_are_selected_one_by_one_and_all_on_a_page() {
    let rows = RwSignal::new(vec![row("a", 1), row("b", 1)]);
    let selection = Selection::new();
    let page = table(rows, RwSignal::new(None), selection).await;
    let all = page.get("checkbox", "Select all on this page");
    click(&page.get("checkbox", "Select Provider b")).await;
    assert_eq!(selection.items(), [("b".to_owned(), "Provider b".to_owned())]);
    assert!(all.unchecked_ref::<HtmlInputElement>().indeterminate());
    click(&all).await;
    assert_eq!(selection.len(), 2);
    assert!(is_checked(&all) && is_checked(&page.get("checkbox", "Select Provider a")));

    rows.set(vec![row("c", 1)]);
    settle().await;
    assert!(!is_checked(&all), "the next page is not selected");
    assert_eq!(selection.len(), 2, "and the rows of the first stay selected");
    click(&all).await;
    click(&all).await;
    assert_eq!(selection.len(), 2);
}

#[wasm_bindgen_test]
async fn only_changed_rows_are_redrawn() {
    let rows = RwSignal::new(vec![row("a", 1), row("b", 1)]);
    let page = table(rows, RwSignal::new(None), Selection::new()).await;
    let before = page.query("tbody tr");
    rows.set(vec![row("b", 1), row("a", 2)]);
    settle().await;
    let after = page.query("tbody tr");
    assert_eq!(after[0], before[1]);
    assert_ne!(after[1], before[0]);
    assert!(words(&after[1]).contains("revision 2"));
}

#[wasm_bindgen_test]
async fn old_rows_stay_while_newer_ones_load() {
    let busy = RwSignal::new(true);
    let page = show(move || {
        view! {
            <DataTable caption="Providers" columns=vec![column("name", "Name", false)] rows=vec![row("a", 1)] busy=busy />
        }
    })
    .await;
    assert_eq!(attribute(&page.get("table", "Providers"), "aria-busy"), "true");
    assert_eq!(page.names("rowheader"), ["Provider a"]);
    assert!(page.all("checkbox").is_empty());
    busy.set(false);
    settle().await;
    assert!(!page.get("table", "Providers").has_attribute("aria-busy"));
}
