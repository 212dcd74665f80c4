//! The kit in a portal's shadow root.

use leptos::mount::mount_to;
use leptos::prelude::*;
use rac_ui::{Dialog, Field, Icon, MenuButton, MenuEntry, TextInput};
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Element, HtmlElement, ShadowRoot, ShadowRootInit, ShadowRootMode};

use crate::page::*;

fn shadow_root() -> (HtmlElement, ShadowRoot) {
    let host: HtmlElement = document().create_element("div").unwrap().unchecked_into();
    document().body().unwrap().append_child(&host).unwrap();
    let root = host.attach_shadow(&ShadowRootInit::new(ShadowRootMode::Open)).unwrap();
    (host, root)
}

fn focused_in(root: &ShadowRoot) -> String {
    root.active_element().map(|element| name(&element)).unwrap_or_default()
}

fn in_root(root: &ShadowRoot, selector: &str) -> Option<Element> {
    root.query_selector(selector).unwrap()
}

#[wasm_bindgen_test]
async fn dialogs_and_menus_keep_the_focus_inside_a_shadow_root() {
    let (host, root) = shadow_root();
    let open = RwSignal::new(false);
    // Leptos can insert siblings later only if the parent is an element.
    let inside: HtmlElement = document().create_element("div").unwrap().unchecked_into();
    root.append_child(&inside).unwrap();
    let mounted = mount_to(inside, move || {
        let rename = MenuEntry::Action {
            label: "Rename".into(),
            icon: None,
            danger: false,
            disabled: None,
            on_select: Callback::new(move |()| open.set(true)),
        };
        view! {
            <MenuButton label="Actions" icon=Icon::More icon_only=true entries=vec![rename] />
            {move || {
                open.get()
                    .then(|| {
                        view! {
                            <Dialog title="Rename" on_close=move |()| open.set(false)>
                                <Field label="Name"><TextInput value=RwSignal::new(String::new()) /></Field>
                            </Dialog>
                        }
                    })
            }}
        }
        .into_any()
    });
    settle().await;
    let button: HtmlElement = in_root(&root, "button").unwrap().unchecked_into();
    button.focus().unwrap();
    click(&button).await;
    assert_eq!(focused_in(&root), "Rename");
    let item: HtmlElement = in_root(&root, "[role=menuitem]").unwrap().unchecked_into();
    click(&item).await;
    let dialog = in_root(&root, "dialog").unwrap();
    assert!(dialog.matches(":modal").unwrap());
    assert!(root.active_element().is_some_and(|element| element.tag_name() == "INPUT"));
    press(&root.active_element().unwrap(), "Escape").await;
    assert!(in_root(&root, "dialog").is_none());
    assert_eq!(root.active_element().as_ref(), Some(button.as_ref()), "back where it came from");
    drop(mounted);
    host.remove();
}
