use leptos::prelude::*;
use rac_ui::{Announcer, Dialog, LiveRegion, ToastAction, ToastRegion, Toasts};
use std::sync::Arc;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::page::*;

async fn with_toasts(toasts: RwSignal<Option<Toasts>>, dialog: RwSignal<bool>) -> Page {
    show(move || {
        toasts.set(Some(Toasts::provide()));
        Announcer::provide();
        view! {
            {move || {
                dialog.get().then(|| view! { <Dialog title="Ask" on_close=move |()| dialog.set(false)>"?"</Dialog> })
            }}
            <ToastRegion />
            <LiveRegion />
        }
    })
    .await
}

#[wasm_bindgen_test]
async fn successes_disappear_and_errors_stay() {
    let toasts = RwSignal::new(None);
    let page = with_toasts(toasts, RwSignal::new(false)).await;
    let toasts = toasts.get_untracked().unwrap();
    toasts.success("Provider “Servers” saved.");
    toasts.error("authentik did not answer.");
    settle().await;
    assert_eq!(words(&page.all("status")[0]), "Success: Provider “Servers” saved.");
    assert_eq!(words(&page.all("alert")[0]), "Error: authentik did not answer.");
    assert!(page.get("region", "Notifications").matches(":popover-open").unwrap());
    pass(5_999).await;
    assert_eq!(page.all("status").len(), 1);
    pass(1).await;
    assert!(page.all("status").is_empty());
    assert_eq!(page.all("alert").len(), 1);
    click(&page.get("button", "Dismiss")).await;
    assert!(page.all("alert").is_empty());
}

#[wasm_bindgen_test]
async fn a_message_with_something_to_do_stays_longer_and_ends_with_it() {
    let toasts = RwSignal::new(None);
    let page = with_toasts(toasts, RwSignal::new(false)).await;
    let toasts = toasts.get_untracked().unwrap();
    let undone = RwSignal::new(0);
    let undo = || ToastAction {
        label: "Undo".into(),
        on_click: Arc::new(move || undone.update(|times| *times += 1)),
    };
    toasts.success_with("Deleted endpoint “db”.", undo());
    settle().await;
    pass(11_999).await;
    click(&page.get("button", "Undo")).await;
    assert_eq!((undone.get_untracked(), page.all("status").len()), (1, 0));
    toasts.success_with("Deleted endpoint “web”.", undo());
    settle().await;
    pass(12_000).await;
    assert!(page.all("status").is_empty());
    assert_eq!(undone.get_untracked(), 1);
}

#[wasm_bindgen_test]
async fn reading_a_toast_pauses_its_timer() {
    let toasts = RwSignal::new(None);
    let page = with_toasts(toasts, RwSignal::new(false)).await;
    toasts.get_untracked().unwrap().info("3 endpoints changed.");
    settle().await;
    fire(&page.get("region", "Notifications"), "mouseenter").await;
    pass(60_000).await;
    assert_eq!(page.all("status").len(), 1, "it stays while the pointer is on it");
}

#[wasm_bindgen_test]
async fn a_repeated_message_is_one_toast() {
    let toasts = RwSignal::new(None);
    let page = with_toasts(toasts, RwSignal::new(false)).await;
    toasts.get_untracked().unwrap().error("No answer.");
    toasts.get_untracked().unwrap().error("No answer.");
    settle().await;
    assert_eq!(page.all("alert").len(), 1);
}

#[wasm_bindgen_test]
async fn toasts_and_announcements_are_not_cut_off_by_a_modal_dialog() {
    let toasts = RwSignal::new(None);
    let dialog = RwSignal::new(false);
    let page = with_toasts(toasts, dialog).await;
    let region = page.get("region", "Notifications");
    let live = page.query("[aria-relevant]").remove(0);
    dialog.set(true);
    settle().await;
    let modal = page.get("dialog", "Ask");
    assert!(modal.contains(Some(&region)) && modal.contains(Some(&live)), "what is outside is inert");
    toasts.get_untracked().unwrap().error("No answer.");
    settle().await;
    assert!(region.matches(":popover-open").unwrap());
    assert_eq!(page.all("alert").len(), 1);
    dialog.set(false);
    settle().await;
    assert!(page.all("dialog").is_empty());
    assert!(page.root().contains(Some(&region)) && page.root().contains(Some(&live)));
    assert!(region.matches(":popover-open").unwrap());
    assert_eq!(page.all("alert").len(), 1);
}
