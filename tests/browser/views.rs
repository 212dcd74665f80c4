//! What the app relies on in Leptos' views: which elements stay when something changes, and what is disposed with its
//! page.

use crate::page::*;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{HtmlElement, HtmlInputElement, HtmlSelectElement};

fn focused() -> String {
    document().active_element().map(|element| element.id()).unwrap_or_default()
}

/// The classes of an element, sorted: their order means nothing.
fn classes(element: &HtmlElement) -> String {
    let class = element.class_name();
    let mut words: Vec<&str> = class.split_whitespace().collect();
    words.sort_unstable();
    words.join(" ")
}

#[wasm_bindgen_test]
async fn changes_around_a_focused_control_keep_the_focus() {
    let label = RwSignal::new("Ann");
    let page = show(move || {
        move || {
            let label = label.get();
            view! {
                <p>{label}</p>
                <input id="kept" type="text" aria-label=label />
            }
        }
    })
    .await;
    let input = page.get("textbox", "Ann");
    input.focus().unwrap();
    label.set("Ben");
    settle().await;
    assert_eq!(page.text(), "Ben");
    assert!(page.get("textbox", "Ben").is_same_node(Some(&input)), "another element took its place");
    assert_eq!(focused(), "kept");
}

#[wasm_bindgen_test]
async fn a_list_shows_its_items_in_order_as_it_changes() {
    let names = RwSignal::new(vec!["a", "b"]);
    let page = show(move || {
        view! {
            <ul>
                {move || names.get().into_iter().map(|name| view! { <li>{name}</li> }).collect_view()}
            </ul>
            <p>"end"</p>
        }
    })
    .await;
    for now in [vec!["a", "b", "c", "d"], vec!["c"], vec![], vec!["x", "y"]] {
        names.set(now.clone());
        settle().await;
        assert_eq!(page.names("listitem"), now);
        assert!(page.text().ends_with("end"));
    }
}

#[wasm_bindgen_test]
async fn a_view_is_replaced_by_another() {
    let step = RwSignal::new(0);
    let page = show(move || {
        view! {
            <div>
                <i>"before "</i>
                {move || match step.get() {
                    0 => ().into_any(),
                    1 => "text".into_any(),
                    2 => view! { <b>"element"</b> }.into_any(),
                    3 => view! { <b>"two "</b> <b>"elements"</b> }.into_any(),
                    _ => view! { <em>"another"</em> }.into_any(),
                }}
                <i>" after"</i>
            </div>
        }
    })
    .await;
    let shown = ["", "text", "element", "two elements", "another"];
    for now in [1, 2, 3, 4, 0, 3, 1, 4, 2, 0] {
        step.set(now);
        settle().await;
        let expected = ["before", shown[now], "after"].join(" ");
        assert_eq!(
            page.text().split_whitespace().collect::<Vec<_>>(),
            expected.split_whitespace().collect::<Vec<_>>()
        );
    }
}

#[wasm_bindgen_test]
async fn attributes_and_classes_change_independently() {
    let is_on = RwSignal::new(false);
    let kind = RwSignal::new("calm");
    let page = show(move || {
        view! {
            <button class="plain" class:loud=move || kind.get() == "loud" class:lit=move || is_on.get() disabled=move || is_on.get()>
                "Go"
            </button>
        }
    })
    .await;
    let button = page.get("button", "Go");
    assert_eq!((classes(&button), button.has_attribute("disabled")), ("plain".to_owned(), false));
    is_on.set(true);
    kind.set("loud");
    settle().await;
    assert_eq!((classes(&button), button.has_attribute("disabled")), ("lit loud plain".to_owned(), true));
    is_on.set(false);
    settle().await;
    assert_eq!((classes(&button), button.has_attribute("disabled")), ("loud plain".to_owned(), false));
}

#[wasm_bindgen_test]
async fn a_select_shows_its_value_though_its_options_come_as_children() {
    let chosen = RwSignal::new("b".to_owned());
    let page = show(move || {
        view! {
            <select aria-label="Letter" prop:value=chosen>
                <option value="a">"A"</option>
                <option value="b">"B"</option>
            </select>
        }
    })
    .await;
    let select: HtmlSelectElement = page.get("combobox", "Letter").unchecked_into();
    assert_eq!(select.value(), "b");
    chosen.set("a".to_owned());
    settle().await;
    assert_eq!(select.value(), "a");
}

#[wasm_bindgen_test]
async fn other_changes_do_not_reset_input() {
    let note = RwSignal::new("one");
    let page = show(move || {
        move || {
            view! {
                <input type="text" aria-label="Name" />
                <p>{note.get()}</p>
            }
        }
    })
    .await;
    let input: HtmlInputElement = page.get("textbox", "Name").unchecked_into();
    input.set_value("typed");
    note.set("two");
    settle().await;
    assert_eq!(input.value(), "typed");
    assert!(page.text().ends_with("two"));
}

#[wasm_bindgen_test]
async fn a_listener_is_called_once_for_each_click_however_often_the_view_was_rebuilt() {
    let (round, clicks) = (RwSignal::new(0), RwSignal::new(Vec::new()));
    let page = show(move || {
        move || {
            let round = round.get();
            view! { <button on:click=move |_| clicks.update(|clicks| clicks.push(round))>"Go"</button> }
        }
    })
    .await;
    for next in 1..=3 {
        round.set(next);
        settle().await;
    }
    page.get("button", "Go").click();
    assert_eq!(clicks.get_untracked(), [3], "an old listener was left, or none");
}

/// A signal that removes a view and changes its contents at the same time: the effects are due, but what they read is
/// disposed.
#[wasm_bindgen_test]
async fn a_view_that_is_removed_by_a_change_does_not_read_disposed_values() {
    let is_shown = RwSignal::new(true);
    let outer = RwSignal::new(1);
    let reads_after_its_end = StoredValue::new(false);
    let page = show(move || {
        move || {
            is_shown.get().then(|| {
                let own = RwSignal::new(10);
                let sum = move || {
                    let outer = outer.get();
                    match own.try_get() {
                        Some(own) => (outer + own).to_string(),
                        None => {
                            reads_after_its_end.set_value(true);
                            String::new()
                        }
                    }
                };
                view! {
                    <p title=sum class:some=move || !sum().is_empty()>
                        {sum}
                    </p>
                }
            })
        }
    })
    .await;
    assert_eq!(page.text(), "11");
    outer.set(2);
    is_shown.set(false);
    settle().await;
    assert_eq!(page.text(), "");
    is_shown.set(true);
    is_shown.set(false);
    outer.set(3);
    settle().await;
    assert!(!reads_after_its_end.get_value(), "an effect ran after its page was gone");
}
