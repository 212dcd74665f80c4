//! Browser extensions and other scripts change the page, too. Later changes by the app must still be visible.

use crate::page::*;
use js_sys::Function;
use leptos::html;
use leptos::prelude::*;
use rac_ui::keep_comments;
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

/// Runs `what` on all text nodes, comments or elements of the page.
fn disturb(page: &Page, show: &str, what: &str) {
    let script = format!(
        "const nodes = []; const walk = document.createTreeWalker(root, NodeFilter.SHOW_{show}); \
         while (walk.nextNode()) nodes.push(walk.currentNode); \
         for (const node of nodes) {{ {what} }}"
    );
    Function::new_with_args("root", &script).call1(&JsValue::NULL, page.root()).unwrap();
}

/// The same setup as at the app's root.
#[component]
fn Kept(children: Children) -> impl IntoView {
    let root = NodeRef::<html::Div>::new();
    keep_comments(root);
    view! { <div node_ref=root>{children()}</div> }
}

#[wasm_bindgen_test]
async fn content_appears_although_its_comment_was_removed() {
    let names = RwSignal::new(Vec::new());
    let open = RwSignal::new(false);
    let page = show(move || {
        view! {
            <Kept>
                <ul><For each=move || names.get() key=|name| *name let:name><li>{name}</li></For></ul>
                <div id="dialogs">
                    {move || open.get().then(|| view! { <p>"open"</p> })}
                    {move || open.get().then_some("text")}
                    <i>"between"</i>
                    {move || open.get().then(|| view! { <p>"open"</p> })}
                </div>
                <div id="views">
                    {move || if open.get() { view! { <p>"open"</p> }.into_any() } else { ().into_any() }}
                </div>
                <p>"end"</p>
            </Kept>
        }
    })
    .await;
    for (now, is_open) in [
        (vec!["a", "b"], true),
        (vec!["c", "a", "x"], false),
        (vec![], true),
        (vec!["y", "z"], false),
        (vec![], false),
    ] {
        disturb(&page, "COMMENT", "node.remove()");
        settle().await;
        names.set(now.clone());
        open.set(is_open);
        settle().await;
        assert_eq!(page.names("listitem"), now);
        let text = if is_open { "opentextbetweenopen" } else { "between" };
        assert_eq!(words(&page.query("#dialogs")[0]).replace(' ', ""), text);
        assert_eq!(page.query("#views p").len(), usize::from(is_open));
    }
}

#[wasm_bindgen_test]
async fn comments_are_restored_in_place() {
    let page =
        show(|| view! { <Kept><p>{None::<String>}<b>"b"</b>{None::<String>}{None::<String>}</p></Kept> })
            .await;
    let before = page.root().inner_html();
    assert!(before.contains("<!---->"), "{before}");
    for what in ["node.remove()", "if (node.nextSibling) node.remove()"] {
        disturb(&page, "COMMENT", what);
        settle().await;
        assert_eq!(page.root().inner_html(), before, "{what}");
    }
}

#[wasm_bindgen_test]
async fn a_removed_list_leaves_no_comments() {
    let names = RwSignal::new(vec!["a"]);
    let page = show(move || {
        view! {
            <Kept>
                {move || {
                    (!names.with(Vec::is_empty)).then(|| view! { <For each=move || names.get() key=|name| *name let:name><p>{name}</p></For> })
                }}
            </Kept>
        }
    })
    .await;
    let comments = || page.root().inner_html().matches("<!---->").count();
    let at_first = comments();
    for round in 0..10 {
        names.set(if round % 2 == 0 { vec![] } else { vec!["a"] });
        settle().await;
    }
    assert_eq!(comments(), at_first);
}

#[wasm_bindgen_test]
async fn foreign_elements_stay() {
    let count = RwSignal::new(1);
    let page = show(move || view! { <label>"Name "{move || count.get()}<input type="text" /></label> }).await;
    disturb(
        &page,
        "ELEMENT",
        "if (node.localName === 'input') node.after(document.createElement('x-wallet'))",
    );
    count.set(2);
    settle().await;
    assert_eq!(page.query("input + x-wallet").len(), 1);
}

/// The rows' elements by name.
fn rows(page: &Page) -> Vec<(String, web_sys::HtmlElement)> {
    page.query("li").into_iter().map(|row| (words(&row), row)).collect()
}

#[wasm_bindgen_test]
async fn rows_keep_their_elements_in_any_order() {
    let names = RwSignal::new(vec!["a", "b", "c", "d"]);
    let page = show(move || {
        view! { <ul><For each=move || names.get() key=|name| *name let:name><li>{name}</li></For></ul> }
    })
    .await;
    let orders: [&[&str]; 7] = [
        &["d", "a", "b", "c"],
        &["a", "b", "c", "d"],
        &["d", "c", "b", "a"],
        &["c", "new", "a"],
        &["a"],
        &[],
        &["e", "a"],
    ];
    for order in orders {
        let before = rows(&page);
        names.set(order.to_vec());
        settle().await;
        let now = rows(&page);
        assert_eq!(now.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>(), order);
        for (name, row) in &now {
            let was = before.iter().filter(|(other, _)| other == name).map(|(_, row)| row);
            let stays = was.clone().any(|was| was.is_same_node(Some(row)));
            let is_new = was.count() < order.iter().filter(|other| *other == name).count();
            assert!(stays || is_new, "{name} in {order:?}");
        }
    }
}

#[wasm_bindgen_test]
async fn a_row_is_disposed_only_when_it_is_removed() {
    let names = RwSignal::new(vec!["a", "b"]);
    let gone = RwSignal::new(Vec::<&str>::new());
    let live_text = RwSignal::new(0);
    let page = show(move || {
        view! {
            <ul>
                <For
                    each=move || names.get()
                    key=|name| *name
                    children=move |name| {
                        on_cleanup(move || gone.update(|gone| gone.push(name)));
                        view! { <li>{name}{move || live_text.get()}</li> }
                    }
                />
            </ul>
        }
    })
    .await;
    names.set(vec!["b", "c"]);
    settle().await;
    assert_eq!(gone.get_untracked(), ["a"]);
    live_text.set(7);
    settle().await;
    assert_eq!(
        rows(&page).into_iter().map(|(name, _)| name.replace(' ', "")).collect::<Vec<_>>(),
        ["b7", "c7"]
    );
}
