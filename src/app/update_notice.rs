//! The notice about a new version. With unsaved changes it says to save them first, and reloading asks.

use super::words;
use crate::forms::use_leave_guard;
use crate::hosting::use_hosting;
use crate::navigation::use_navigation;
use crate::rest::Network;
use crate::session::{Keep, use_session};
use crate::updates::{Updates, watch};
use leptos::prelude::*;
use rac_messages::sentences;
use rac_ui::{Button, Icon, Notice, NoticeKind, use_announcer};

/// Looks for a new version while it is mounted, and shows it.
#[component]
pub fn UpdateNotice() -> impl IntoView {
    let updates = expect_context::<Updates>();
    let hosting = use_hosting();
    let announcer = use_announcer();
    watch(updates, hosting);
    // Reloading while offline would leave nothing.
    let online = expect_context::<Network>().online();
    let shown = Memo::new(move |_| online.get() && updates.found() && !updates.is_put_off());
    Effect::new(move |_| {
        if shown.get() {
            announcer.polite(words::FOUND);
        }
    });
    Effect::new(move |before: Option<Option<String>>| {
        let other = updates.other().get();
        if other.is_some() && before.as_ref() != Some(&other) {
            hosting.emit_update();
        }
        other
    });
    move || {
        shown.get().then(|| {
            let notice = if hosting.owns_the_window() {
                view! { <OnOurPage updates=updates /> }.into_any()
            } else {
                view! { <OnAPortalsPage updates=updates /> }.into_any()
            };
            view! { <section aria-label=words::REGION>{notice}</section> }
        })
    }
}

#[component]
fn OnOurPage(updates: Updates) -> impl IntoView {
    let navigation = use_navigation();
    let unsaved = use_leave_guard().armed();
    let kept = use_session().account().with_untracked(|account| account.as_ref().map(|account| account.keep));
    let token = (kept == Some(Keep::Page)).then_some(words::TOKEN_LOST);
    let text = move || {
        let what_to_do = if unsaved.get() { words::UNSAVED } else { words::RELOAD_TO_USE };
        sentences([words::FOUND, what_to_do].into_iter().chain(token.clone()))
    };
    let reload = Callback::new(move |()| {
        navigation.ask_then(|| {
            let _ = window().location().reload();
        });
    });
    let actions = move || {
        view! {
            <Button icon=Icon::Refresh on_click=reload>
                {move || if unsaved.get() { words::RELOAD_ASKS } else { words::RELOAD }}
            </Button>
            <Later updates=updates />
        }
    };
    view! {
        <Notice kind=NoticeKind::Info actions=actions>
            <p>{text}</p>
        </Notice>
    }
}

/// In a portal, the page is not ours to reload.
#[component]
fn OnAPortalsPage(updates: Updates) -> impl IntoView {
    view! {
        <Notice kind=NoticeKind::Info actions=move || view! { <Later updates=updates /> }>
            <p>{sentences([words::FOUND, words::BY_PORTAL])}</p>
        </Notice>
    }
}

#[component]
fn Later(updates: Updates) -> impl IntoView {
    let later = Callback::new(move |()| updates.put_off());
    view! { <Button on_click=later>{words::LATER}</Button> }
}
