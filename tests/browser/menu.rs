use leptos::prelude::*;
use rac_ui::{Icon, MenuButton, MenuEntry, MenuState};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::page::*;

fn action(label: &str, disabled: Option<&str>, done: RwSignal<String>) -> MenuEntry {
    let said = label.to_owned();
    MenuEntry::Action {
        label: label.into(),
        icon: None,
        danger: false,
        disabled: disabled.map(str::to_owned),
        on_select: Callback::new(move |()| done.set(said.clone())),
    }
}

async fn menu(done: RwSignal<String>) -> Page {
    show(move || {
        let entries = vec![
            MenuEntry::Link {
                label: "Open".into(),
                icon: Some(Icon::External),
                href: "#/x".to_owned(),
                on_select: None,
            },
            action("Duplicate", Some("Not allowed for this account"), done),
            action("Delete", None, done),
        ];
        view! {
            <MenuButton label="Actions for Servers" icon=Icon::More icon_only=true entries=entries />
            <button>"Elsewhere"</button>
        }
    })
    .await
}

#[wasm_bindgen_test]
async fn the_keyboard_opens_navigates_and_closes_the_menu() {
    let page = menu(RwSignal::new(String::new())).await;
    let button = page.get("button", "Actions for Servers");
    assert_eq!(
        (attribute(&button, "aria-haspopup"), attribute(&button, "aria-expanded")),
        ("menu".into(), "false".into())
    );
    button.focus().unwrap();
    press(&button, "ArrowDown").await;
    assert_eq!(attribute(&button, "aria-expanded"), "true");
    let popup = page.get("menu", "Actions for Servers");
    assert!(popup.matches(":popover-open").unwrap(), "in the top layer, where nothing clips it");
    assert_eq!(focused(), "Open");
    press(&page.get("menuitem", "Open"), "ArrowDown").await;
    assert_eq!(focused(), "Duplicate");
    press(&page.get("menuitem", "Duplicate"), "End").await;
    assert_eq!(focused(), "Delete");
    press(&page.get("menuitem", "Delete"), "ArrowDown").await;
    assert_eq!(focused(), "Open");
    press(&page.get("menuitem", "Open"), "d").await;
    assert_eq!(focused(), "Duplicate");
    press(&page.get("menuitem", "Duplicate"), "d").await;
    assert_eq!(focused(), "Delete");
    press(&page.get("menuitem", "Delete"), "Escape").await;
    assert!(page.all("menu").is_empty());
    assert!(has_focus(&button));
    press(&button, "ArrowUp").await;
    assert_eq!(focused(), "Delete", "upwards it opens at the end");
}

#[wasm_bindgen_test]
async fn choosing_closes_the_menu_and_acts() {
    let done = RwSignal::new(String::new());
    let page = menu(done).await;
    let button = page.get("button", "Actions for Servers");
    click(&button).await;
    click(&page.get("menuitem", "Delete")).await;
    assert_eq!(done.get_untracked(), "Delete");
    assert!(page.all("menu").is_empty());
    assert!(has_focus(&button));
}

#[wasm_bindgen_test]
async fn a_disabled_entry_has_a_reason_and_keeps_the_menu_open() {
    let done = RwSignal::new(String::new());
    let page = menu(done).await;
    click(&page.get("button", "Actions for Servers")).await;
    let duplicate = page.get("menuitem", "Duplicate");
    assert_eq!(attribute(&duplicate, "aria-disabled"), "true");
    assert_eq!(description(&duplicate), "Not allowed for this account");
    click(&duplicate).await;
    assert_eq!(done.get_untracked(), "");
    assert_eq!(page.all("menu").len(), 1);
}

#[wasm_bindgen_test]
async fn moving_the_focus_closes_the_menu() {
    let page = menu(RwSignal::new(String::new())).await;
    let button = page.get("button", "Actions for Servers");
    click(&button).await;
    page.get("button", "Elsewhere").focus().unwrap();
    settle().await;
    assert!(page.all("menu").is_empty());
    assert_eq!(focused(), "Elsewhere", "and the focus stays where the person went");
    click(&button).await;
    click(&button).await;
    assert!(page.all("menu").is_empty(), "a second press closes it");
}

#[wasm_bindgen_test]
async fn an_input_method_s_keys_neither_open_nor_close_a_menu() {
    let page = menu(RwSignal::new(String::new())).await;
    let button = page.get("button", "Actions for Servers");
    compose(&button, "ArrowDown").await;
    assert!(page.all("menu").is_empty());
    click(&button).await;
    for key in ["Escape", "ArrowDown", "d", "Tab"] {
        compose(&page.get("menuitem", "Open"), key).await;
    }
    assert_eq!(focused(), "Open");
}

#[wasm_bindgen_test]
async fn space_follows_a_link_entry() {
    let page = menu(RwSignal::new(String::new())).await;
    click(&page.get("button", "Actions for Servers")).await;
    let before = window().location().hash().unwrap();
    assert!(!press(&page.get("menuitem", "Open"), " ").await);
    assert_eq!(window().location().hash().unwrap(), "#/x");
    assert!(page.all("menu").is_empty());
    window().location().set_hash(&before).unwrap();
}

#[wasm_bindgen_test]
async fn a_menu_stays_open_while_its_page_is_replaced() {
    let second = RwSignal::new(false);
    let page = show(move || {
        let state = MenuState::default();
        let menu = move || {
            let done = RwSignal::new(String::new());
            let entries = vec![action("Production", None, done), action("Staging", None, done)];
            view! { <MenuButton label="Connection" entries=entries state=state /> }
        };
        move || match second.get() {
            false => view! { <p>"Loading"</p> {menu()} }.into_any(),
            true => view! { <header>{menu()}</header> <main>"There"</main> }.into_any(),
        }
    })
    .await;
    click(&page.get("button", "Connection")).await;
    press(&page.get("menuitem", "Production"), "ArrowDown").await;
    second.set(true);
    settle().await;
    settle().await;
    assert!(page.text().contains("There"));
    assert_eq!(focused(), "Staging", "where it was");
    press(&page.get("menuitem", "Staging"), "Escape").await;
    assert!(page.all("menu").is_empty());
    assert_eq!(focused(), "Connection");
}
