use leptos::html;
use leptos::prelude::*;
use rac_ui::{FocusKeeper, TabLink, TabNav, ToastRegion, Toasts};
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlElement;

use crate::page::*;

/// The setup of the app's root: `content`, and a focus keeper.
async fn kept<V: IntoView + 'static>(content: impl FnOnce() -> V + 'static) -> Page {
    show(move || {
        let root = NodeRef::<html::Div>::new();
        let focus = FocusKeeper::watch(root);
        view! {
            <div
                class="rac-app"
                node_ref=root
                on:focusin=move |event| focus.entered(&event)
                on:focusout=move |event| focus.left(&event)
            >
                <main tabindex="-1">
                    <h1 tabindex="-1">"Page"</h1>
                    {content()}
                </main>
            </div>
        }
    })
    .await
}

/// Waits until the focus keeper has run.
async fn later() {
    settle().await;
    settle().await;
}

fn is_nowhere() -> bool {
    document().active_element().is_none_or(|focused| focused.tag_name() == "BODY")
}

#[wasm_bindgen_test]
async fn the_replacement_of_a_control_gets_the_focus() {
    let saved = RwSignal::new(false);
    let page = kept(move || {
        view! {
            <p><button>"Before"</button></p>
            <p>
                {move || match saved.get() {
                    false => view! { <button>"Save"</button> }.into_any(),
                    true => view! { <a href="#/x">"Open"</a> }.into_any(),
                }}
            </p>
            <p><button>"After"</button></p>
        }
    })
    .await;
    page.get("button", "Save").focus().unwrap();
    saved.set(true);
    later().await;
    assert_eq!(focused(), "Open");
}

#[wasm_bindgen_test]
async fn without_a_replacement_the_nearest_control_gets_the_focus() {
    let shown = RwSignal::new(vec!["a", "b", "c"]);
    let page = kept(move || {
        let button = |name: &'static str| view! { <p><button>{name}</button></p> };
        view! { <For each=move || shown.get() key=|name| *name children=button /> }
    })
    .await;
    page.get("button", "b").focus().unwrap();
    for (left, focus) in [(vec!["a", "c"], "c"), (vec!["a"], "a"), (vec![], "Page")] {
        shown.set(left);
        later().await;
        assert_eq!(focused(), focus);
    }
}

#[wasm_bindgen_test]
async fn a_hidden_disabled_or_collapsed_control_loses_the_focus_too() {
    for how in ["hidden", "disabled", "inert", "open"] {
        let page = kept(move || {
            view! {
                <details open=true><summary>"More"</summary><button>"Inside"</button></details>
                <button>"After"</button>
            }
        })
        .await;
        let inside = page.get("button", "Inside");
        inside.focus().unwrap();
        settle().await;
        match how {
            "open" => page.query("details")[0].remove_attribute("open").unwrap(),
            how => inside.set_attribute(how, "").unwrap(),
        }
        // The browser removes the focus when it next renders the page.
        for _ in 0..50 {
            later().await;
            if !is_nowhere() && focused() != "Inside" {
                break;
            }
        }
        assert!(!is_nowhere(), "{how}");
        assert_ne!(focused(), "Inside", "{how}");
    }
}

#[wasm_bindgen_test]
async fn a_toast_that_is_dismissed_gives_the_focus_back_to_the_page() {
    let toasts = RwSignal::new(None);
    let page = kept(move || {
        toasts.set(Some(Toasts::provide()));
        view! { <button>"First"</button> <button>"Save"</button> <ToastRegion /> }
    })
    .await;
    let toasts = toasts.get_untracked().unwrap();
    page.get("button", "Save").focus().unwrap();
    toasts.error("It failed");
    settle().await;
    let dismiss = page.get("button", "Dismiss");
    dismiss.focus().unwrap();
    click(&dismiss).await;
    later().await;
    assert_eq!(focused(), "Save");
}

#[wasm_bindgen_test]
async fn focus_that_was_removed_on_purpose_is_not_restored() {
    let shown = RwSignal::new(true);
    let page = kept(move || {
        view! { {move || shown.get().then(|| view! { <button>"Gone"</button> })} <button>"After"</button> }
    })
    .await;
    let gone = page.get("button", "Gone");
    gone.focus().unwrap();
    // Like a click beside any control.
    gone.blur().unwrap();
    settle().await;
    shown.set(false);
    later().await;
    assert!(is_nowhere());
}

#[wasm_bindgen_test]
async fn the_current_tab_is_in_view_however_narrow_the_row() {
    let at = RwSignal::new(5);
    let page = show(move || {
        let tabs = move || {
            let tab = |n| TabLink {
                label: format!("Tab number {n}").into(),
                href: format!("#/{n}"),
                current: n == at.get(),
            };
            (0..8).map(tab).collect::<Vec<_>>()
        };
        view! { <TabNav label="Provider" tabs=Signal::derive(tabs) /> }
    })
    .await;
    let row = page.query("ul").remove(0);
    for (name, value) in [("display", "flex"), ("width", "200px"), ("overflow", "auto"), ("padding", "0")] {
        row.style().set_property(name, value).unwrap();
    }
    for tab in page.query("a") {
        tab.style().set_property("white-space", "nowrap").unwrap();
    }
    let is_in_view = |tab: &HtmlElement| {
        let (row, tab) = (row.get_bounding_client_rect(), tab.get_bounding_client_rect());
        tab.left() >= row.left() - 1.0 && tab.right() <= row.right() + 1.0
    };
    for now in [2, 7, 0, 5] {
        at.set(now);
        later().await;
        assert!(is_in_view(&page.query("[aria-current]")[0]), "tab {now}");
    }
}
