use leptos::prelude::*;
use rac_ui::{Button, ConfirmDialog, Dialog, TextInput};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::page::*;

#[wasm_bindgen_test]
async fn a_dialog_is_named_by_its_title_and_returns_the_focus() {
    let open = RwSignal::new(false);
    let page = show(move || {
        view! {
            <Button on_click=move |()| open.set(true)>"Rename"</Button>
            {move || {
                open.get()
                    .then(|| {
                        view! {
                            <Dialog title="Rename provider" on_close=move |()| open.set(false)>
                                <TextInput value=RwSignal::new(String::new()) label="Name" />
                            </Dialog>
                        }
                    })
            }}
        }
    })
    .await;
    let opener = page.get("button", "Rename");
    opener.focus().unwrap();
    click(&opener).await;
    let dialog = page.get("dialog", "Rename provider");
    assert!(dialog.matches(":modal").unwrap());
    assert_eq!(focused(), "Name", "a field comes before buttons");
    let goes_on = press(&page.get("textbox", "Name"), "Escape").await;
    assert!(!goes_on && !open.get_untracked());
    assert!(page.all("dialog").is_empty());
    assert!(has_focus(&opener));
}

#[wasm_bindgen_test]
async fn the_close_button_closes_a_dialog() {
    let closed = RwSignal::new(false);
    let page = show(move || {
        view! { <Dialog title="Details" on_close=move |()| closed.set(true)>"Some words"</Dialog> }
    })
    .await;
    click(&page.get("button", "Close")).await;
    assert!(closed.get_untracked());
}

#[wasm_bindgen_test]
async fn a_busy_dialog_stays_open() {
    let locked = RwSignal::new(true);
    let closed = RwSignal::new(0);
    let page = show(move || {
        view! {
            <Dialog title="Deleting…" on_close=move |()| closed.update(|n| *n += 1) locked=locked>"Wait"</Dialog>
        }
    })
    .await;
    let dialog = page.get("dialog", "Deleting…");
    assert!(!press(&dialog, "Escape").await);
    fire_cancel(&dialog).await;
    assert_eq!(closed.get_untracked(), 0);
    assert!(page.find("button", "Close").is_none());
    locked.set(false);
    settle().await;
    fire_cancel(&dialog).await;
    assert_eq!(closed.get_untracked(), 1);
}

/// The event that a browser fires when the user closes a dialog with a platform gesture.
async fn fire_cancel(dialog: &web_sys::HtmlElement) {
    let init = web_sys::EventInit::new();
    init.set_cancelable(true);
    let cancel = web_sys::Event::new_with_event_init_dict("cancel", &init).unwrap();
    assert!(!dialog.dispatch_event(&cancel).unwrap(), "the browser must not close it by itself");
    settle().await;
}

#[wasm_bindgen_test]
async fn a_form_in_a_dialog_does_not_submit_the_form_around_it() {
    let outer = RwSignal::new(0);
    let inner = RwSignal::new(0);
    let page = show(move || {
        let count = |sent: RwSignal<i32>| {
            move |event: leptos::ev::SubmitEvent| {
                event.prevent_default();
                sent.update(|n| *n += 1);
            }
        };
        view! {
            <form on:submit=count(outer)>
                <Dialog title="New token" on_close=|()| ()>
                    <form on:submit=count(inner)><Button submit=true>"Connect"</Button></form>
                </Dialog>
            </form>
        }
    })
    .await;
    click(&page.get("button", "Connect")).await;
    assert_eq!((inner.get_untracked(), outer.get_untracked()), (1, 0));
}

#[wasm_bindgen_test]
async fn a_destructive_confirmation_focuses_cancel() {
    let done = RwSignal::new("");
    let error = RwSignal::new(None::<String>);
    let page = show(move || {
        view! {
            <ConfirmDialog
                title="Delete provider “Servers”?"
                confirm="Delete provider"
                danger=true
                error=error
                on_confirm=move |()| done.set("deleted")
                on_cancel=move |()| done.set("cancelled")
            >
                <p>"Its endpoints go with it."</p>
            </ConfirmDialog>
        }
    })
    .await;
    assert!(page.find("dialog", "Delete provider “Servers”?").is_some());
    assert_eq!(focused(), "Cancel");
    click(&page.get("button", "Delete provider")).await;
    assert_eq!(done.get_untracked(), "deleted");
    error.set(Some("authentik refused it.".to_owned()));
    settle().await;
    assert_eq!(words(&page.all("alert")[0]), "Error: authentik refused it.");
    click(&page.get("button", "Cancel")).await;
    assert_eq!(done.get_untracked(), "cancelled");
}

#[wasm_bindgen_test]
async fn a_harmless_confirmation_focuses_its_button() {
    let busy = RwSignal::new(false);
    let done = RwSignal::new(0);
    let page = show(move || {
        view! {
            <ConfirmDialog
                title="Create the outpost?"
                confirm="Create outpost"
                busy=busy
                on_confirm=move |()| done.update(|n| *n += 1)
                on_cancel=|()| ()
            >
                "It starts at once."
            </ConfirmDialog>
        }
    })
    .await;
    assert_eq!(focused(), "Create outpost");
    busy.set(true);
    settle().await;
    click(&page.get("button", "Create outpost")).await;
    assert_eq!(done.get_untracked(), 0);
}

#[wasm_bindgen_test]
async fn an_input_method_s_escape_does_not_close_a_dialog() {
    let closed = RwSignal::new(false);
    let page = show(move || {
        view! {
            <Dialog title="Rename" on_close=move |()| closed.set(true)>
                <TextInput value=RwSignal::new(String::new()) label="Name" />
            </Dialog>
        }
    })
    .await;
    compose(&page.get("textbox", "Name"), "Escape").await;
    assert!(!closed.get_untracked());
}

#[wasm_bindgen_test]
async fn without_the_opener_the_focus_goes_to_its_replacement() {
    let rows = RwSignal::new(vec!["a", "b", "c"]);
    let asked = RwSignal::new(None::<&str>);
    let page = show(move || {
        let row = move |name: &'static str| {
            let label = ["Delete ", name].concat();
            view! { <li><Button on_click=move |()| asked.set(Some(name))>{label}</Button></li> }
        };
        view! {
            <main tabindex="-1">
                <h1 tabindex="-1">"Rows"</h1>
                <ul>
                    <For each=move || rows.get() key=|name| *name children=row />
                </ul>
                {move || {
                    asked
                        .get()
                        .map(|name| {
                            view! {
                                <ConfirmDialog
                                    title=["Delete ", name, "?"].concat()
                                    confirm="Do it"
                                    on_cancel=move |()| asked.set(None)
                                    on_confirm=move |()| {
                                        rows.update(|rows| rows.retain(|one| *one != name));
                                        asked.set(None);
                                    }
                                >
                                    "It goes."
                                </ConfirmDialog>
                            }
                        })
                }}
            </main>
        }
    })
    .await;
    for (gone, next) in [("b", "Delete c"), ("c", "Delete a"), ("a", "Rows")] {
        let opener = page.get("button", &["Delete ", gone].concat());
        opener.focus().unwrap();
        click(&opener).await;
        click(&page.get("button", "Do it")).await;
        assert_eq!(focused(), next, "after {gone}");
    }
}
