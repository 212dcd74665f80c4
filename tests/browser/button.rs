use leptos::prelude::*;
use rac_ui::{Button, Icon, LinkButton};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::page::*;

#[wasm_bindgen_test]
async fn a_click_runs_the_action() {
    let clicks = RwSignal::new(0);
    let page =
        show(move || view! { <Button on_click=move |()| clicks.update(|n| *n += 1)>"Refresh"</Button> })
            .await;
    click(&page.get("button", "Refresh")).await;
    assert_eq!(clicks.get_untracked(), 1);
    assert_eq!(attribute(&page.get("button", "Refresh"), "type"), "button");
}

#[wasm_bindgen_test]
async fn a_disabled_button_has_a_reason_and_does_nothing() {
    let clicks = RwSignal::new(0);
    let reason = RwSignal::new(Some("This account may not delete providers".to_owned()));
    let page = show(move || {
        view! { <Button disabled=reason on_click=move |()| clicks.update(|n| *n += 1)>"Delete"</Button> }
    })
    .await;
    let button = page.get("button", "Delete");
    assert_eq!(attribute(&button, "aria-disabled"), "true");
    assert_eq!(description(&button), "This account may not delete providers");
    button.focus().unwrap();
    assert!(has_focus(&button), "it stays within reach of the keyboard");
    settle().await;
    let tooltip = page.query("[role=tooltip]").remove(0);
    fire(&button, "mouseenter").await;
    assert!(tooltip.matches(":popover-open").unwrap(), "the reason shows on hover");
    fire(&button, "mouseleave").await;
    fire(&tooltip, "mouseenter").await;
    pass(200).await;
    assert!(tooltip.matches(":popover-open").unwrap(), "and stays while the pointer is on it");
    press(&button, "Escape").await;
    assert!(!tooltip.matches(":popover-open").unwrap(), "until it is in the way");
    fire(&button, "mouseenter").await;
    fire(&button, "mouseleave").await;
    pass(200).await;
    assert!(!tooltip.matches(":popover-open").unwrap());
    click(&button).await;
    assert_eq!(clicks.get_untracked(), 0);

    reason.set(None);
    settle().await;
    click(&button).await;
    assert_eq!((clicks.get_untracked(), description(&button)), (1, String::new()));
    assert!(!button.has_attribute("aria-disabled"));
}

#[wasm_bindgen_test]
async fn a_busy_or_disabled_button_does_not_submit() {
    let sent = RwSignal::new(0);
    let busy = RwSignal::new(true);
    let page = show(move || {
        let submit = move |event: leptos::ev::SubmitEvent| {
            event.prevent_default();
            sent.update(|n| *n += 1);
        };
        view! { <form on:submit=submit><Button submit=true busy=busy>"Save changes"</Button></form> }
    })
    .await;
    let button = page.get("button", "Save changes");
    assert_eq!(attribute(&button, "aria-busy"), "true");
    click(&button).await;
    assert_eq!(sent.get_untracked(), 0);
    busy.set(false);
    settle().await;
    click(&button).await;
    assert_eq!(sent.get_untracked(), 1);
}

#[wasm_bindgen_test]
async fn an_icon_alone_still_has_a_name() {
    let page = show(|| view! { <Button icon=Icon::Edit icon_only=true label="Edit Servers" /> }).await;
    let button = page.get("button", "Edit Servers");
    assert_eq!(attribute(&button, "title"), "Edit Servers");
}

#[wasm_bindgen_test]
async fn a_new_tab_has_no_access_to_its_opener() {
    let page =
        show(|| view! { <LinkButton href="https://example.com/" new_tab=true>"Launch"</LinkButton> }).await;
    let link = page.get("link", "Launch");
    assert_eq!(attribute(&link, "target"), "_blank");
    assert_eq!(attribute(&link, "rel"), "noopener noreferrer");
}
