use leptos::prelude::*;
use rac_ui::{
    Announcer, Button, EmptyState, LiveRegion, Notice, NoticeKind, PageSkeleton, Status, TableSkeleton,
};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::page::*;

#[wasm_bindgen_test]
async fn a_notice_names_its_severity() {
    let page = show(|| {
        view! {
            <Notice kind=NoticeKind::Warning title="Not in an outpost" actions=|| view! { <Button>"Add"</Button> }>
                "Connections are refused."
            </Notice>
            <Notice kind=NoticeKind::Error>"authentik did not answer."</Notice>
        }
    })
    .await;
    assert!(words(&page.all("note")[0]).starts_with("Warning: Not in an outpost Connections are refused."));
    assert_eq!(words(&page.all("alert")[0]), "Error: authentik did not answer.");
    assert!(page.find("button", "Add").is_some());
}

#[wasm_bindgen_test]
async fn a_status_is_an_icon_and_a_word() {
    let text = RwSignal::new("Ready".to_owned());
    let page = show(move || view! { <Status kind=NoticeKind::Success text=text /> }).await;
    assert_eq!(page.text(), "Ready");
    assert_eq!(
        page.query("svg[aria-hidden=true]").len()
            + page.root().query_selector_all("svg").unwrap().length() as usize,
        1
    );
    text.set("Not ready".to_owned());
    settle().await;
    assert_eq!(page.text(), "Not ready");
}

#[wasm_bindgen_test]
async fn an_empty_list_says_why_and_what_to_do() {
    let page = show(|| {
        view! {
            <EmptyState title="No providers yet" actions=|| view! { <Button>"Create provider"</Button> }>
                "A provider groups endpoints."
            </EmptyState>
        }
    })
    .await;
    assert!(page.find("heading", "No providers yet").is_some());
    assert!(page.text().contains("A provider groups endpoints."));
    assert!(page.find("button", "Create provider").is_some());
}

#[wasm_bindgen_test]
async fn skeletons_are_a_word_for_screen_readers() {
    let page = show(|| view! { <TableSkeleton columns=3 rows=4 /><PageSkeleton /> }).await;
    assert_eq!(page.text(), "Loading… Loading…");
    assert_eq!(page.all("status").len(), 2);
}

#[wasm_bindgen_test]
async fn repeated_announcements_are_announced() {
    let announcer = RwSignal::new(None);
    let page = show(move || {
        announcer.set(Some(Announcer::provide()));
        view! { <LiveRegion /> }
    })
    .await;
    let announcer = announcer.get_untracked().unwrap();
    announcer.polite("Providers");
    settle().await;
    let first = page.query("[aria-live=polite] p").remove(0);
    announcer.polite("Providers");
    settle().await;
    let said = page.query("[aria-live=polite] p");
    assert_eq!(said.len(), 2, "a second element, so that it is read again");
    assert_eq!(said[0], first, "and the first is not read anew");
    for _ in 0..5 {
        announcer.polite("Endpoints");
    }
    settle().await;
    assert_eq!(page.query("[aria-live=polite] p").len(), 3);
}

#[wasm_bindgen_test]
async fn announcements_are_removed_after_a_while() {
    let announcer = RwSignal::new(None);
    let page = show(move || {
        announcer.set(Some(Announcer::provide()));
        view! { <LiveRegion /> }
    })
    .await;
    let announcer = announcer.get_untracked().unwrap();
    announcer.polite("Saved");
    announcer.polite("Saved");
    settle().await;
    assert_eq!(page.query("[aria-live=polite] p").len(), 2);
    pass(7_999).await;
    assert_eq!(page.query("[aria-live=polite] p").len(), 2, "whoever listens slowly has time");
    pass(1).await;
    assert_eq!(page.text(), "", "nobody finds it who reads the page later");
    announcer.polite("Saved");
    settle().await;
    assert_eq!(page.text(), "Saved", "and the same words are said anew");
}
