//! The notice in the shell while the browser is offline.

use super::words;
use crate::rest::Network;
use leptos::prelude::*;
use rac_messages::sentences;
use rac_ui::{Notice, NoticeKind, use_announcer};

/// Says that the browser is offline, and announces when it is back.
#[component]
pub fn OfflineNotice() -> impl IntoView {
    let online = expect_context::<Network>().online();
    let announcer = use_announcer();
    Effect::new(move |before: Option<bool>| {
        let online = online.get();
        match before {
            None if online => {}
            Some(before) if before == online => {}
            _ => announcer.polite(if online { words::BACK_ONLINE } else { words::OFFLINE }),
        }
        online
    });
    move || {
        (!online.get()).then(|| {
            view! {
                <section aria-label=words::NETWORK>
                    <Notice kind=NoticeKind::Warning>
                        <p>{sentences([words::OFFLINE, words::OFFLINE_TEXT])}</p>
                    </Notice>
                </section>
            }
        })
    }
}
