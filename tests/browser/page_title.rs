use leptos::prelude::*;
use rac_admin::page_title::{PageTitle, PageTitles};
use rac_ui::{Announcer, LiveRegion};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::page::*;

/// Pages as in the shell: page 0 has its heading immediately, page 1 when `loaded`.
fn shell(page: RwSignal<u32>, loaded: RwSignal<bool>) -> impl IntoView {
    Announcer::provide();
    let titles = PageTitles::provide("The app".to_owned());
    let show_page = move || {
        let number = page.get();
        titles.page_changes("Provider");
        move || match number {
            0 => view! { <PageTitle text="Providers" /> }.into_any(),
            _ if loaded.get() => view! { <PageTitle text="Servers" section="Providers" /> }.into_any(),
            _ => view! { <p>"…"</p> }.into_any(),
        }
    };
    view! {
        <button>"Elsewhere"</button>
        <div role="menu">
            <button role="menuitem">"In a menu"</button>
        </div>
        <main node_ref=titles.main() tabindex="-1">
            {show_page}
        </main>
        <LiveRegion />
    }
}

fn focused() -> String {
    document().active_element().map(|element| element.tag_name().to_lowercase()).unwrap_or_default()
}

fn said(page: &Page) -> String {
    page.query("[aria-live]").iter().map(|region| words(region)).collect()
}

#[wasm_bindgen_test]
async fn the_first_page_names_the_window_and_leaves_the_focus_alone() {
    let page = show(|| shell(RwSignal::new(0), RwSignal::new(true))).await;
    assert_eq!(document().title(), "Providers · The app");
    assert_ne!(focused(), "h1");
    assert_eq!(said(&page), "");
}

#[wasm_bindgen_test]
async fn a_page_that_loads_first_gets_the_focus_on_its_heading_and_is_announced_by_name() {
    let (number, loaded) = (RwSignal::new(0), RwSignal::new(false));
    let page = show(move || shell(number, loaded)).await;
    number.set(1);
    settle().await;
    assert_eq!((focused().as_str(), document().title().as_str()), ("main", "Provider · The app"));
    loaded.set(true);
    settle().await;
    assert_eq!(focused(), "h1");
    assert_eq!(document().title(), "Servers · Providers · The app");
    assert_eq!(said(&page), "Servers");
    number.set(0);
    settle().await;
    assert_eq!((focused().as_str(), document().title().as_str()), ("h1", "Providers · The app"));
}

#[wasm_bindgen_test]
async fn a_late_heading_does_not_take_the_focus_from_another_control() {
    let (number, loaded) = (RwSignal::new(0), RwSignal::new(false));
    let page = show(move || shell(number, loaded)).await;
    number.set(1);
    settle().await;
    let _ = page.get("button", "Elsewhere").focus();
    loaded.set(true);
    settle().await;
    assert_eq!(focused(), "button");
    assert_eq!(said(&page), "Servers");
}

#[wasm_bindgen_test]
async fn a_late_heading_does_not_close_a_menu() {
    let (number, loaded) = (RwSignal::new(0), RwSignal::new(true));
    let page = show(move || shell(number, loaded)).await;
    let entry = page.get("menuitem", "In a menu");
    let _ = entry.focus();
    number.set(1);
    settle().await;
    assert!(has_focus(&entry), "its menu would close");
    assert_eq!(said(&page), "Servers");
}
