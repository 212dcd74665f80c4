use std::sync::Arc;

use gloo_timers::future::TimeoutFuture;
use leptos::prelude::*;
use rac_admin::ui::{Work, WorkDialog};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::page::*;

/// Each item takes a moment; "b" fails as long as `broken`.
fn work(broken: RwSignal<bool>, begun: RwSignal<Vec<String>>) -> Work {
    Arc::new(move |id| {
        Box::pin(async move {
            begun.update(|begun| begun.push(id.clone()));
            TimeoutFuture::new(40).await;
            if id == "b" && broken.get_untracked() { Err("It is in use.".to_owned()) } else { Ok(()) }
        })
    })
}

struct Fixture {
    page: Page,
    broken: RwSignal<bool>,
    begun: RwSignal<Vec<String>>,
    closed: RwSignal<Option<Vec<String>>>,
}

async fn dialog() -> Fixture {
    let broken = RwSignal::new(true);
    let begun = RwSignal::new(vec![]);
    let closed = RwSignal::new(None);
    let items = ["a", "b", "c"].map(|id| (id.to_owned(), ["Token ", id].concat())).to_vec();
    let page = show(move || {
        view! {
            <WorkDialog
                title="Delete 3 connection tokens?"
                start_label="Delete connection tokens"
                items=items
                work=work(broken, begun)
                on_close=move |done| closed.set(Some(done))
                danger=true
                done_word="Deleted"
            >
                <p>"Live connections go on."</p>
            </WorkDialog>
        }
    })
    .await;
    Fixture { page, broken, begun, closed }
}

fn items(fixture: &Fixture) -> Vec<String> {
    fixture.page.all("listitem").iter().map(|item| words(item)).collect()
}

#[wasm_bindgen_test]
async fn nothing_happens_before_one_agrees() {
    let work = dialog().await;
    assert!(work.page.find("dialog", "Delete 3 connection tokens?").is_some());
    assert!(work.page.text().contains("Live connections go on."));
    assert_eq!(items(&work), ["Token a", "Token b", "Token c"]);
    assert_eq!(focused(), "Cancel");
    click(&work.page.get("button", "Cancel")).await;
    assert_eq!(work.closed.get_untracked(), Some(vec![]));
    assert!(work.begun.get_untracked().is_empty());
}

#[wasm_bindgen_test]
async fn each_item_is_done_in_turn_and_failures_can_be_retried() {
    let work = dialog().await;
    click(&work.page.get("button", "Delete connection tokens")).await;
    assert_eq!(items(&work), ["Token a Running…", "Token b Waiting", "Token c Waiting"]);
    assert!(work.page.find("progressbar", "Progress").is_some());
    assert!(work.page.text().contains("0 of 3"));
    assert_eq!(focused(), "Cancel", "the focus is not lost with the button that was pressed");
    assert!(!press(&work.page.get("dialog", "Delete 3 connection tokens?"), "Escape").await);
    assert_eq!(work.closed.get_untracked(), None, "it can't be closed while it runs");

    pass(250).await;
    assert_eq!(items(&work), ["Token a Deleted", "Token b Failed: It is in use.", "Token c Deleted"]);
    assert_eq!(words(&work.page.all("status")[0]), "2 done, 1 failed, 0 not done");
    work.broken.set(false);
    click(&work.page.get("button", "Retry failed")).await;
    pass(150).await;
    assert_eq!(items(&work), ["Token a Deleted", "Token b Deleted", "Token c Deleted"]);
    assert_eq!(work.begun.get_untracked(), ["a", "b", "c", "b"]);
    assert!(work.page.find("button", "Retry failed").is_none());
    assert_eq!(focused(), "Close");
    let close = work.page.query("dialog button").remove(1);
    click(&close).await;
    assert_eq!(work.closed.get_untracked(), Some(vec!["a".to_owned(), "b".to_owned(), "c".to_owned()]));
}

#[wasm_bindgen_test]
async fn cancelling_lets_the_running_item_end_and_leaves_the_rest() {
    let work = dialog().await;
    click(&work.page.get("button", "Delete connection tokens")).await;
    click(&work.page.get("button", "Cancel")).await;
    pass(150).await;
    assert_eq!(items(&work), ["Token a Deleted", "Token b Not done", "Token c Not done"]);
    assert!(work.page.text().contains("1 done, 0 failed, 2 not done"));
    assert_eq!(work.begun.get_untracked(), ["a"]);
}

#[wasm_bindgen_test]
async fn leaving_the_page_begins_nothing_more() {
    let work = dialog().await;
    click(&work.page.get("button", "Delete connection tokens")).await;
    drop(work.page);
    pass(200).await;
    assert_eq!(work.begun.get_untracked(), ["a"]);
}
