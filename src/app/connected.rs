//! Everything that needs a session: the shell, and the page for the route.

use super::shell::Shell;
use super::{FETCH_AFTER_MS, pages, words};
use crate::config::Config;
use crate::forms::use_leave_guard;
use crate::navigation::use_navigation;
use crate::page_title::PageTitles;
use crate::permissions::OwnPermissions;
use crate::session::vault::{hide_while_locked, watch_idleness};
use crate::session::{OtherAccountDialog, RefusedTokenDialog, Session, SignOutDialog, keep_fresh};
use crate::updates::Updates;
use gloo_timers::future::TimeoutFuture;
use leptos::prelude::*;
use rac_ui::WorkProgress;

/// The app while it is connected.
#[component]
pub fn Connected(config: StoredValue<Config>, session: Session) -> impl IntoView {
    let client = session.client();
    provide_context(client);
    OwnPermissions::provide(client, session);
    WorkProgress::provide();
    let navigation = use_navigation();
    let route = navigation.route();
    // A new page only if the route is a different page: a list stays while its view changes.
    let page = Memo::new_with_compare(
        move |_| route.get(),
        |before, now| match (before, now) {
            (Some(before), Some(now)) => !before.same_page(now),
            _ => true,
        },
    );
    let titles = expect_context::<PageTitles>();
    watch_idleness(session, use_leave_guard());
    hide_while_locked(session);
    leptos::task::spawn_local(fetch_the_rest(expect_context::<Updates>()));
    keep_fresh(session);
    let show_page = move || {
        let page = page.get();
        titles.page_changes(words::page_title(&page));
        pages::page_of(page, route)
    };
    view! {
        <Shell config=config session=session>
            {show_page}
        </Shell>
        <RefusedTokenDialog />
        <OtherAccountDialog />
        <SignOutDialog session=session />
    }
}

/// Loads the parts that no page has needed yet, so that the next page opens at once, and an open tab does not depend
/// on files that a newer version may have replaced.
async fn fetch_the_rest(updates: Updates) {
    TimeoutFuture::new(FETCH_AFTER_MS).await;
    // If it fails now, it is loaded again when it is needed.
    if pages::fetch_all().await.is_err() {
        updates.look();
    }
}
