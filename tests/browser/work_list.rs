use std::sync::Arc;

use gloo_timers::future::TimeoutFuture;
use leptos::prelude::*;
use rac_messages::Message;
use rac_messages::connection_tokens as token_words;
use rac_ui::words::{ALREADY_GONE, DELETED, count_already_gone};
use rac_ui::work_words::{WorkWords, of_all};
use rac_ui::{Outcome, Task, Work, WorkDialog};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::page::*;

const DONE: WorkWords = WorkWords {
    done: || DELETED,
    already: || ALREADY_GONE,
    heading: |done, all| Message::verbatim(format!("{done} of {all} deleted")),
    succeeded: |count| Message::verbatim(format!("{count} done.")),
    so_far: |count| Message::verbatim(format!("{count} done so far.")),
    unneeded: count_already_gone,
};

const REVOKED: WorkWords = WorkWords {
    done: || token_words::REVOKED,
    heading: |done, all| of_all(done, all, token_words::many_revoked, token_words::many_revoked_of),
    succeeded: token_words::many_revoked_summary,
    so_far: token_words::many_revoked_so_far,
    ..DONE
};

/// Each item takes a moment; "b" fails while `broken`.
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

/// Three items, one after the other.
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
                results=DONE
                in_order=true
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
async fn nothing_runs_before_confirmation() {
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
async fn items_run_one_after_another_and_failures_can_be_retried() {
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
    assert_eq!(words(&work.page.all("status")[0]), "2 done. 1 failed.");
    assert!(work.page.find("dialog", "2 of 3 deleted").is_some(), "it is no question any more");
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
async fn cancelling_finishes_the_running_item_only() {
    let work = dialog().await;
    click(&work.page.get("button", "Delete connection tokens")).await;
    click(&work.page.get("button", "Cancel")).await;
    pass(150).await;
    assert_eq!(items(&work), ["Token a Deleted", "Token b Not done", "Token c Not done"]);
    assert!(work.page.text().contains("1 done. 2 were not done."));
    assert_eq!(work.begun.get_untracked(), ["a"]);
}

#[wasm_bindgen_test]
async fn leaving_the_page_starts_no_more_items() {
    let work = dialog().await;
    click(&work.page.get("button", "Delete connection tokens")).await;
    drop(work.page);
    pass(200).await;
    assert_eq!(work.begun.get_untracked(), ["a"]);
}

#[wasm_bindgen_test]
async fn four_are_done_at_a_time_and_the_results_stand_in_order() {
    let (begun, running, most) = (RwSignal::new(0), RwSignal::new(0), RwSignal::new(0));
    // The earlier ones take longer.
    let work = Task::new(move |id| async move {
        begun.update(|begun| *begun += 1);
        running.update(|running| *running += 1);
        most.update(|most| *most = running.get_untracked().max(*most));
        TimeoutFuture::new(100 - id.parse::<u32>().unwrap() * 10).await;
        running.update(|running| *running -= 1);
        if id == "1" || id == "5" { Outcome::Failed("in use".to_owned()) } else { Outcome::Done }
    });
    let page = run(7, RwSignal::new(None), work).await;
    click(&page.get("button", "Delete connection tokens")).await;
    let rows = || page.all("listitem").iter().map(|item| words(item)).collect::<Vec<_>>();
    let expected = |states: [&str; 7]| {
        let row = |(n, state): (usize, &str)| format!("Token {n} {state}");
        states.into_iter().enumerate().map(row).collect::<Vec<_>>()
    };
    let (runs, waits, done, failed) = ("Running…", "Waiting", "Revoked", "Failed: in use");
    assert_eq!(rows(), expected([runs, runs, runs, runs, waits, waits, waits]));
    pass(300).await;
    assert_eq!(rows(), expected([done, failed, done, done, done, failed, done]));
    assert_eq!((begun.get_untracked(), most.get_untracked()), (7, 4));
    assert!(page.find("dialog", "5 of 7 connection tokens revoked").is_some());
}

#[wasm_bindgen_test]
async fn cancelling_lets_all_end_that_run_and_begins_no_other() {
    let begun = RwSignal::new(0);
    let work = Task::new(move |_| async move {
        begun.update(|begun| *begun += 1);
        TimeoutFuture::new(40).await;
        Outcome::Done
    });
    let page = run(9, RwSignal::new(None), work).await;
    click(&page.get("button", "Delete connection tokens")).await;
    click(&page.get("button", "Cancel")).await;
    pass(100).await;
    assert_eq!(words(&page.all("status")[0]), "4 connection tokens revoked. 5 were not done.");
    assert_eq!(begun.get_untracked(), 4);
}

/// What `work` gives for each place, in a dialog of `count` items.
async fn run(count: usize, blocked: RwSignal<Option<String>>, work: Task) -> Page {
    let items = (0..count).map(|n| (n.to_string(), ["Token ", &n.to_string()].concat())).collect();
    let page = show(move || {
        view! {
            <WorkDialog
                title="Delete connection tokens?"
                start_label="Delete connection tokens"
                items=items
                work=work
                blocked=blocked
                on_close=|_| {}
                results=REVOKED
            >
                <p>"Live connections go on."</p>
            </WorkDialog>
        }
    });
    page.await
}

#[wasm_bindgen_test]
async fn not_found_does_not_count_as_deleted() {
    let work = Task::new(|id| async move {
        match id.as_str() {
            "0" => Outcome::Done,
            "1" => Outcome::Already,
            _ => Outcome::NotFound,
        }
    });
    let page = run(4, RwSignal::new(None), work).await;
    click(&page.get("button", "Delete connection tokens")).await;
    pass(100).await;
    let rows: Vec<_> = page.all("listitem").iter().map(|item| words(item)).collect();
    let unknown = "Not found: gone, or not visible to your account";
    assert_eq!(
        rows,
        [
            "Token 0 Revoked".to_owned(),
            "Token 1 Was already gone".to_owned(),
            format!("Token 2 {unknown}"),
            format!("Token 3 {unknown}"),
        ]
    );
    assert_eq!(
        words(&page.all("status")[0]),
        "1 connection token revoked. 1 was already gone. 2 could not be found: they are gone, or not visible to your account."
    );
    assert!(page.find("dialog", "1 of 4 connection tokens revoked").is_some());
    assert!(page.find("button", "Retry failed").is_none(), "nothing failed");
}

#[wasm_bindgen_test]
async fn a_requested_pause_is_shown_and_can_be_stopped() {
    let tries = RwSignal::new(0);
    let work = Task::new(move |_| async move {
        tries.update(|tries| *tries += 1);
        if tries.get_untracked() < 2 {
            return Outcome::Done;
        }
        Outcome::Wait { seconds: 60, why: "authentik asks to wait".to_owned() }
    });
    let page = run(5, RwSignal::new(None), work).await;
    click(&page.get("button", "Delete connection tokens")).await;
    pass(100).await;
    let timer = words(&page.query("[role='timer']")[0]);
    assert!(timer.starts_with("authentik asks to wait: continuing in "), "{timer}");
    assert_eq!(focused(), "Stop");
    click(&page.get("button", "Stop")).await;
    assert!(page.find("dialog", "1 of 5 connection tokens revoked").is_some());
    assert_eq!(words(&page.all("status")[0]), "1 connection token revoked. 4 were not done.");
    assert_eq!(focused(), "Close");
    assert_eq!(tries.get_untracked(), 2);
}

#[wasm_bindgen_test]
async fn of_thousands_the_first_and_failed_items_are_rendered() {
    let work = Task::new(|id| async move {
        if id == "4321" { Outcome::Failed("in use".to_owned()) } else { Outcome::Done }
    });
    let page = run(5_000, RwSignal::new(None), work).await;
    assert_eq!(page.all("listitem").len(), 200);
    assert!(page.text().contains("… and 4800 more"));
    click(&page.get("button", "Delete connection tokens")).await;
    for _ in 0..200 {
        if page.find("dialog", "4999 of 5000 connection tokens revoked").is_some() {
            break;
        }
        pass(100).await;
    }
    let rows: Vec<_> = page.all("listitem").iter().map(|item| words(item)).collect();
    assert_eq!((rows.len(), rows[0].as_str()), (201, "Token 0 Revoked"));
    assert_eq!(rows[200], "Token 4321 Failed: in use");
    assert!(page.text().contains("… and 4799 more"));
}

#[wasm_bindgen_test]
async fn a_blocked_run_does_not_start_and_has_a_reason() {
    let blocked = RwSignal::new(Some("Type 20 to confirm".to_owned()));
    let page = run(2, blocked, Task::new(|_| async { Outcome::Done })).await;
    click(&page.get("button", "Delete connection tokens")).await;
    assert!(page.find("progressbar", "Progress").is_none());
    assert!(page.find("dialog", "Delete connection tokens?").is_some());
    blocked.set(None);
    click(&page.get("button", "Delete connection tokens")).await;
    pass(50).await;
    assert!(page.find("dialog", "2 connection tokens revoked").is_some());
}
