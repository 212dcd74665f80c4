//! Others change the page, too: extensions, translators, cleaners. What changes afterwards is shown all the same.

use crate::page::*;
use js_sys::Function;
use leptos::prelude::*;
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

/// What is done to all text nodes, comments or elements of the page.
fn disturb(page: &Page, show: &str, what: &str) {
    let script = format!(
        "const nodes = []; const walk = document.createTreeWalker(root, NodeFilter.SHOW_{show}); \
         while (walk.nextNode()) nodes.push(walk.currentNode); \
         const font = (text) => {{ const font = document.createElement('font'); font.append(text); return font; }}; \
         for (const node of nodes) {{ {what} }}"
    );
    Function::new_with_args("root", &script).call1(&JsValue::NULL, page.root()).unwrap();
}

/// As extensions and translators do it.
const DISTURBANCES: [(&str, &str); 6] = [
    ("COMMENT", "node.remove()"),
    ("TEXT", "node.replaceWith(font(font(`<${node.data}>`)))"),
    (
        "TEXT",
        "const outer = document.createElement('font'); node.replaceWith(outer); outer.append(font(node))",
    ),
    ("TEXT", "node.data === '' ? node.remove() : node.parentNode?.normalize()"),
    ("TEXT", "if (node.data.length > 1) node.splitText(1)"),
    ("TEXT", "node.remove()"),
];

fn plain(page: &Page) -> String {
    page.text().split_whitespace().collect::<Vec<_>>().join(" ")
}

#[wasm_bindgen_test]
async fn no_place_on_the_page_is_kept_by_a_comment() {
    let (nothing, none) = (None::<String>, Vec::new);
    let page = show(move || {
        view! {
            <p>{nothing}{Node::several(Vec::new())}{|| None::<String>}</p>
            <ul><For each=none key=|n: &u32| *n let:n>{n}</For></ul>
        }
    })
    .await;
    let html = page.root().inner_html();
    assert!(!html.contains("<!--"), "{html}");
}

#[wasm_bindgen_test]
async fn a_text_that_others_have_replaced_still_changes() {
    for (show_what, what) in DISTURBANCES {
        let count = RwSignal::new(1);
        let page = show(move || {
            view! {
                <p id="first">{move || count.get()}" selected"</p>
                <h1 id="second">{move || format!("Page {}", count.get())}</h1>
                <p id="third">{move || (count.get() % 2 == 0).then_some("even")}{move || count.get().into_any()}</p>
                <p id="fourth">{move || if count.get() < 3 { "few".into_any() } else { view! { <b>"many"</b> } }}</p>
            }
        })
        .await;
        disturb(&page, show_what, what);
        for now in 2..5 {
            count.set(now);
            settle().await;
            let of = |id: &str| words(&page.query(id)[0]);
            assert!(of("#first").starts_with(&now.to_string()), "{what}: {}", of("#first"));
            assert_eq!(of("#second"), format!("Page {now}"), "{what}");
            let even = if now % 2 == 0 { "even" } else { "" };
            assert_eq!(of("#third").replace(' ', ""), format!("{even}{now}"), "{what}");
            assert_eq!(of("#fourth"), if now < 3 { "few" } else { "many" }, "{what}");
        }
    }
}

#[wasm_bindgen_test]
async fn what_is_rebuilt_as_a_whole_shows_its_new_texts() {
    for (show_what, what) in DISTURBANCES {
        let name = RwSignal::new("Ann");
        let page = show(move || {
            move || {
                let name = name.get();
                view! {
                    <p>{name}</p>
                    <p>"Dear "{name}", welcome"</p>
                    "bare "
                    {name}
                }
            }
        })
        .await;
        disturb(&page, show_what, what);
        name.set("Ben");
        settle().await;
        assert!(!plain(&page).contains("Ann"), "{what}: {}", plain(&page));
        assert_eq!(plain(&page).matches("Ben").count(), 3, "{what}: {}", plain(&page));
    }
}

#[wasm_bindgen_test]
async fn lists_and_choices_go_on_after_a_disturbance() {
    for (show_what, what) in DISTURBANCES {
        let names = RwSignal::new(vec!["a", "b", "c"]);
        let open = RwSignal::new(false);
        let page = show(move || {
            view! {
                <ul><For each=move || names.get() key=|name| *name let:name><li>{name}</li></For></ul>
                <div id="dialogs">{move || open.get().then(|| view! { <p>"open"</p> })}</div>
                <div id="views">
                    {move || if open.get() { view! { <p>"open"</p> }.into_any() } else { ().into_any() }}
                </div>
                <p>"end"</p>
            }
        })
        .await;
        disturb(&page, show_what, what);
        for (now, is_open) in [(vec!["c", "a", "x"], true), (vec![], false), (vec!["y", "z"], true)] {
            names.set(now.clone());
            open.set(is_open);
            settle().await;
            assert_eq!(page.all("listitem").len(), now.len(), "{what}");
            assert_eq!(page.query("#dialogs p").len(), usize::from(is_open), "{what}");
            assert_eq!(page.query("#views p").len(), usize::from(is_open), "{what}");
        }
        assert_eq!(page.names("listitem"), ["y", "z"], "{what}");
    }
}

#[wasm_bindgen_test]
async fn an_element_that_somebody_took_away_makes_room_for_what_comes_next() {
    let step = RwSignal::new(0);
    let page = show(move || {
        view! {
            <i>"before "</i>
            {move || match step.get() {
                0 => view! { <b>"first"</b> },
                1 => view! { <b>"second"</b> },
                _ => "third".into_any(),
            }}
            <i>" after"</i>
        }
    })
    .await;
    disturb(&page, "ELEMENT", "if (node.localName === 'b') node.remove()");
    step.set(1);
    settle().await;
    assert_eq!(plain(&page), "before second after");
    disturb(&page, "ELEMENT", "if (node.localName === 'b') node.remove()");
    step.set(2);
    settle().await;
    assert_eq!(plain(&page), "before third after");
}

#[wasm_bindgen_test]
async fn an_element_of_somebody_else_beside_ours_stays() {
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

/// Rows with their elements, by name.
fn rows(page: &Page) -> Vec<(String, web_sys::HtmlElement)> {
    page.query("li").into_iter().map(|row| (words(&row), row)).collect()
}

#[wasm_bindgen_test]
async fn rows_stay_the_same_elements_in_whatever_order_they_come() {
    let names = RwSignal::new(vec!["a", "b", "c", "d"]);
    let page = show(move || {
        view! { <ul><For each=move || names.get() key=|name| *name let:name><li>{name}</li></For></ul> }
    })
    .await;
    let orders: [&[&str]; 8] = [
        &["d", "a", "b", "c"],
        &["a", "b", "c", "d"],
        &["d", "c", "b", "a"],
        &["c", "new", "a"],
        &["c", "c", "a"],
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
async fn what_belongs_to_a_row_goes_with_it_and_not_before() {
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
