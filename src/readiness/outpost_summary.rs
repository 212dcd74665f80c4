//! The overview's lines about RAC outposts and their health.

use super::check::Verdict;
use super::outposts::{self, OutpostState, is_online, judge};
use super::words;
use crate::rest::{Client, Loading, Read};
use authentik_rac::ErrorKind;
use leptos::prelude::*;
use rac_messages::Message;
use rac_ui::{NoticeKind, Status, TableSkeleton};

/// `online`: receives how many are online, and how many there are.
#[component]
pub fn OutpostSummary(online: RwSignal<Option<(usize, usize)>>) -> impl IntoView {
    let client = expect_context::<Client>();
    let read = Read::new(move || outposts::read(client, None));
    Effect::new(move |_| {
        let states = read.value();
        online
            .set(states.map(|states| (states.iter().filter(|state| is_online(state)).count(), states.len())));
    });
    view! {
        <h2>{words::OUTPOSTS}</h2>
        {move || match read.get() {
            Loading::Waiting => view! { <TableSkeleton columns=2 rows=2 /> }.into_any(),
            Loading::Failed(error) if error.kind == ErrorKind::NoPermission => {
                view! { <p class="rac-page-note">{words::OUTPOSTS_NOT_PERMITTED}</p> }.into_any()
            }
            Loading::Failed(error) => view! { <p><Status kind=NoticeKind::Error text=error.sentence() /></p> }.into_any(),
            Loading::Ready(states) if states.is_empty() => {
                view! { <p><Status kind=NoticeKind::Warning text=words::NO_OUTPOSTS /></p> }.into_any()
            }
            Loading::Ready(states) => {
                let items: Vec<AnyView> = states.iter().map(item).collect();
                view! { <ul class="rac-outposts" role="list">{items}</ul> }.into_any()
            }
        }}
    }
}

fn item(state: &OutpostState) -> AnyView {
    let (verdict, why) = judge(state);
    let (kind, word) = status(verdict, is_online(state));
    view! {
        <li>
            <span class="rac-outpost-name">{state.outpost.name.clone()}</span>
            <Status kind=kind text=word />
            <p class="rac-help">{why} " " {words::serves(state.outpost.providers.len())}</p>
        </li>
    }
    .into_any()
}

fn status(verdict: Verdict, online: bool) -> (NoticeKind, Message) {
    match verdict {
        Verdict::Ready => (NoticeKind::Success, words::OUTPOST_ONLINE),
        // It runs, but no one can connect through it.
        Verdict::Blocks if online => (NoticeKind::Error, words::BLOCKED),
        Verdict::Blocks => (NoticeKind::Error, words::OUTPOST_OFFLINE),
        Verdict::Attention => (NoticeKind::Warning, words::ATTENTION),
        _ => (NoticeKind::Info, words::NOT_KNOWN),
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;

    #[test]
    fn an_outpost_that_blocks_although_it_runs_is_not_offline() {
        assert_eq!(status(Verdict::Blocks, true).1, "Blocked");
        assert_eq!(status(Verdict::Blocks, false).1, "Offline");
    }
}
