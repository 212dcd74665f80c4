//! The table of small cells: what is drawn of it, and the keys.

use leptos::prelude::*;
use rac_ui::{Matrix, MatrixCell};
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlElement;

use crate::page::*;

#[derive(Clone, Copy)]
struct State {
    rows: RwSignal<usize>,
    columns: RwSignal<usize>,
    version: RwSignal<u64>,
    looked: RwSignal<Option<(usize, usize)>>,
    pinned: RwSignal<Option<(usize, usize)>>,
}

fn state(rows: usize, columns: usize) -> State {
    State {
        rows: RwSignal::new(rows),
        columns: RwSignal::new(columns),
        version: RwSignal::new(0),
        looked: RwSignal::new(None),
        pinned: RwSignal::new(None),
    }
}

/// The table in a box of 600 by 400 pixels.
async fn matrix(state: State) -> Page {
    let page = show(move || {
        view! {
            // Where cells are follows from the style sheet.
            <style>{include_str!("../../style/matrix.css")}</style>
            <Matrix
                label="Access"
                corner="Users"
                rows=state.rows.into()
                columns=state.columns.into()
                version=state.version.into()
                row_head=Callback::new(|row: usize| view! { <span>{format!("user {row}")}</span> }.into_any())
                column_head=Callback::new(|column: usize| {
                    view! { <span>{format!("host {column}")}</span> }.into_any()
                })
                cell=Callback::new(|(row, column): (usize, usize)| MatrixCell {
                    sign: "✓",
                    class: "yes",
                    label: format!("user {row}, host {column}: Yes"),
                })
                looked=state.looked
                pinned=state.pinned
            />
        }
    })
    .await;
    let scroller = scroller(&page);
    // What the style sheet sets, which isn't loaded here.
    let size =
        [("width", "600px"), ("height", "400px"), ("overflow", "auto"), ("--rac-matrix-names", "100px")];
    for (property, value) in size {
        scroller.style().set_property(property, value).unwrap();
    }
    page.query(".rac-matrix-corner").remove(0).style().set_property("width", "100px").unwrap();
    window().dispatch_event(&web_sys::Event::new("resize").unwrap()).unwrap();
    settle().await;
    page
}

fn scroller(page: &Page) -> HtmlElement {
    page.query(".rac-matrix").remove(0)
}

fn cell(page: &Page, row: usize, column: usize) -> Option<HtmlElement> {
    page.find("button", &format!("user {row}, host {column}: Yes"))
}

/// The names of the cells that Tab reaches.
fn stops(page: &Page) -> Vec<String> {
    page.query("button[tabindex='0']").iter().map(|button| name(button)).collect()
}

#[wasm_bindgen_test]
async fn of_a_large_table_only_the_visible_part_is_drawn() {
    let page = matrix(state(500, 1_000)).await;
    let table = page.get("table", "Access");
    assert_eq!(
        (attribute(&table, "aria-rowcount"), attribute(&table, "aria-colcount")),
        ("501".into(), "1001".into())
    );
    let drawn = page.all("cell").len();
    assert!(drawn > 50 && drawn < 1_000, "{drawn} cells");
    assert!(cell(&page, 0, 0).is_some() && cell(&page, 300, 600).is_none());

    let scroller = scroller(&page);
    scroller.set_scroll_top(32 * 300);
    scroller.set_scroll_left(36 * 600);
    fire(&scroller, "scroll").await;
    settle().await;
    assert!(cell(&page, 300, 600).is_some() && cell(&page, 0, 0).is_none());
    assert!(page.all("cell").len() < 1_000);
    assert_eq!(stops(&page).len(), 1, "Tab reaches a cell that is drawn");
}

#[wasm_bindgen_test]
async fn a_row_and_a_column_have_their_place_and_heads() {
    let page = matrix(state(3, 2)).await;
    assert_eq!(page.names("rowheader"), ["user 0", "user 1", "user 2"]);
    assert_eq!(page.names("columnheader"), ["Users", "host 0", "host 1"]);
    let last = cell(&page, 2, 1).unwrap();
    let place = |element: Option<web_sys::Element>, name| attribute(&element.unwrap(), name);
    assert_eq!(place(last.closest("[role=cell]").unwrap(), "aria-colindex"), "3");
    assert_eq!(place(last.closest("[role=row]").unwrap(), "aria-rowindex"), "4");
}

#[wasm_bindgen_test]
async fn arrow_keys_move_the_focus_and_tab_reaches_one_cell() {
    let state = state(500, 1_000);
    let page = matrix(state).await;
    assert_eq!(stops(&page), ["user 0, host 0: Yes"]);
    cell(&page, 0, 0).unwrap().focus().unwrap();
    for (key, expected) in [
        ("ArrowRight", (0, 1)),
        ("ArrowDown", (1, 1)),
        ("ArrowLeft", (1, 0)),
        ("ArrowUp", (0, 0)),
        ("ArrowUp", (0, 0)),
        ("End", (0, 999)),
        ("ArrowLeft", (0, 998)),
        ("Home", (0, 0)),
    ] {
        let at = state.looked.get_untracked().unwrap_or((0, 0));
        assert!(!press(&cell(&page, at.0, at.1).unwrap(), key).await, "{key} doesn't scroll the page, too");
        settle().await;
        assert_eq!(state.looked.get_untracked(), Some(expected), "{key}");
        assert!(has_focus(&cell(&page, expected.0, expected.1).unwrap()), "{key}");
        assert_eq!(stops(&page), [format!("user {}, host {}: Yes", expected.0, expected.1)]);
    }
    assert!(press(&cell(&page, 0, 0).unwrap(), "a").await, "other keys are left alone");
}

#[wasm_bindgen_test]
async fn what_is_under_the_pointer_is_looked_at() {
    let state = state(5, 5);
    let page = matrix(state).await;
    fire(&cell(&page, 2, 3).unwrap(), "mouseover").await;
    assert_eq!(state.looked.get_untracked(), Some((2, 3)));
    fire(&scroller(&page), "mouseleave").await;
    assert_eq!(state.looked.get_untracked(), None);
}

#[wasm_bindgen_test]
async fn a_click_pins_a_cell_until_it_is_clicked_again() {
    let state = state(500, 5);
    let page = matrix(state).await;
    let pinned = || page.query("[aria-current='true']").iter().map(|cell| name(cell)).collect::<Vec<_>>();
    click(&cell(&page, 2, 3).unwrap()).await;
    assert_eq!(state.pinned.get_untracked(), Some((2, 3)));
    assert_eq!(pinned(), ["user 2, host 3: Yes"]);
    assert!(has_focus(&cell(&page, 2, 3).unwrap()));
    fire(&cell(&page, 1, 1).unwrap(), "mouseover").await;
    assert_eq!(state.pinned.get_untracked(), Some((2, 3)), "the pointer leaves it");
    click(&cell(&page, 1, 1).unwrap()).await;
    assert_eq!(pinned(), ["user 1, host 1: Yes"], "another click pins another one");

    // It is still marked after it was scrolled away.
    let scroller = scroller(&page);
    scroller.set_scroll_top(5_000);
    fire(&scroller, "scroll").await;
    settle().await;
    assert!(pinned().is_empty());
    scroller.set_scroll_top(0);
    fire(&scroller, "scroll").await;
    settle().await;
    assert_eq!(pinned(), ["user 1, host 1: Yes"]);

    click(&cell(&page, 1, 1).unwrap()).await;
    assert_eq!((state.pinned.get_untracked(), pinned()), (None, Vec::new()));
    click(&cell(&page, 1, 1).unwrap()).await;
    state.version.set(1);
    settle().await;
    assert_eq!((state.pinned.get_untracked(), pinned()), (None, Vec::new()), "what is there is another one");
}

#[wasm_bindgen_test]
async fn other_rows_begin_at_the_top() {
    let state = state(500, 10);
    let page = matrix(state).await;
    let scroller = scroller(&page);
    scroller.set_scroll_top(5_000);
    fire(&scroller, "scroll").await;
    state.rows.set(4);
    state.version.set(1);
    settle().await;
    assert_eq!(scroller.scroll_top(), 0);
    assert_eq!(page.names("rowheader"), ["user 0", "user 1", "user 2", "user 3"]);
    assert_eq!(stops(&page), ["user 0, host 0: Yes"]);
    state.rows.set(0);
    state.version.set(2);
    settle().await;
    assert!(page.all("cell").is_empty());
}
