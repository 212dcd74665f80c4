use leptos::prelude::*;
use rac_ui::{Pager, TabLink, TabNav};
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlSelectElement;

use crate::page::*;

async fn pager(page: RwSignal<u32>, size: RwSignal<u32>) -> Page {
    show(move || {
        view! {
            <Pager
                page=page
                pages=8
                count=150
                page_size=size
                on_page=move |to| page.set(to)
                on_page_size=move |to| size.set(to)
            />
        }
    })
    .await
}

#[wasm_bindgen_test]
async fn the_pager_shows_the_current_page_and_links_to_others() {
    let at = RwSignal::new(2);
    let page = pager(at, RwSignal::new(20)).await;
    page.get("navigation", "Pagination");
    assert!(page.text().contains("21–40 of 150"));
    assert_eq!(attribute(&page.get("button", "Page 2"), "aria-current"), "page");
    click(&page.get("button", "Next page")).await;
    assert_eq!(at.get_untracked(), 3);
    click(&page.get("button", "Last page")).await;
    assert_eq!(at.get_untracked(), 8);
    assert!(page.text().contains("141–150 of 150"));
    click(&page.get("button", "Page 6")).await;
    assert_eq!(at.get_untracked(), 6);
    click(&page.get("button", "Previous page")).await;
    click(&page.get("button", "First page")).await;
    assert_eq!(at.get_untracked(), 1);
}

#[wasm_bindgen_test]
async fn at_the_ends_the_pager_s_buttons_are_disabled_and_keep_the_focus() {
    let at = RwSignal::new(7);
    let page = pager(at, RwSignal::new(20)).await;
    let next = page.get("button", "Next page");
    next.focus().unwrap();
    click(&next).await;
    assert_eq!(attribute(&next, "aria-disabled"), "true");
    assert!(has_focus(&next));
    click(&next).await;
    assert_eq!(at.get_untracked(), 8);
    assert!(!page.get("button", "First page").has_attribute("aria-disabled"));
}

#[wasm_bindgen_test]
async fn the_page_pressed_keeps_the_focus() {
    let page = pager(RwSignal::new(1), RwSignal::new(20)).await;
    let third = page.get("button", "Page 3");
    third.focus().unwrap();
    click(&third).await;
    assert!(has_focus(&third));
    assert_eq!(attribute(&third, "aria-current"), "page");
}

#[wasm_bindgen_test]
async fn an_unusual_page_size_is_among_the_options() {
    let size = RwSignal::new(25);
    let page = pager(RwSignal::new(1), size).await;
    let select: HtmlSelectElement = page.get("combobox", "Rows per page").unchecked_into();
    assert_eq!(select.value(), "25");
    select.set_value("50");
    fire(&select, "change").await;
    assert_eq!(size.get_untracked(), 50);
}

#[wasm_bindgen_test]
async fn tabs_are_links_and_the_current_one_is_marked() {
    let tab = |label: &str, current| TabLink { label: label.into(), href: ["#/", label].concat(), current };
    let tabs = RwSignal::new(vec![tab("Overview", true), tab("Endpoints", false)]);
    let page = show(move || view! { <TabNav label="Provider" tabs=tabs /> }).await;
    page.get("navigation", "Provider");
    let endpoints = page.get("link", "Endpoints");
    assert_eq!(attribute(&page.get("link", "Overview"), "aria-current"), "page");
    endpoints.focus().unwrap();
    tabs.set(vec![tab("Overview", false), tab("Endpoints", true)]);
    settle().await;
    assert_eq!(attribute(&endpoints, "aria-current"), "page");
    assert!(!page.get("link", "Overview").has_attribute("aria-current"));
    assert!(has_focus(&endpoints), "following a tab does not lose the place");
}
