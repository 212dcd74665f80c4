//! Everything that needs a session: the shell, and the page for the route.

use super::shell::Shell;
use super::{FETCH_AFTER_MS, pages, words};
use crate::config::Config;
use crate::forms::use_leave_guard;
use crate::navigation::use_navigation;
use crate::page_title::PageTitles;
use crate::parts;
use crate::permissions::OwnPermissions;
use crate::recent::Recent;
use crate::recent_changes;
use crate::resource::changed_access::ChangedAccess;
use crate::rest::{Client, Kept, Reread};
use crate::session::connect;
use crate::session::vault::{self, hide_while_locked, watch_idleness};
use crate::session::{OtherAccountDialog, RefusedTokenDialog, Session, SignOutDialog, keep_fresh};
use crate::undo::Undo;
use crate::updates::Updates;
use gloo_timers::future::TimeoutFuture;
use leptos::prelude::*;
use rac_ui::WorkProgress;

/// The app while it is connected.
#[component]
pub fn Connected(config: StoredValue<Config>, session: Session) -> impl IntoView {
    let client = session.client();
    provide_context(client);
    let account = session.account();
    let account =
        Memo::new(move |_| account.with(|account| account.as_ref().map(|account| account.me.pk.to_string())));
    let account = Signal::derive(move || account.get().unwrap_or_default());
    Kept::provide(client, account);
    Reread::provide();
    let locked = session.locked();
    Undo::provide(Signal::derive(move || !locked.get()), account);
    ChangedAccess::provide();
    OwnPermissions::provide(client, session);
    WorkProgress::provide();
    let navigation = use_navigation();
    let route = navigation.route();
    Recent::provide(session, account, route);
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
    leptos::task::spawn_local(fetch_ahead(client, expect_context::<Updates>()));
    keep_fresh(session);
    let show_page = move || {
        let page = page.get();
        // The page stays when the language changes.
        titles.page_changes(&untrack(|| words::page_title(&page).text()));
        pages::page_of(page, route)
    };
    view! {
        <Shell config=config session=session>
            {show_page}
        </Shell>
        {recent_changes::dialog()}
        <RefusedTokenDialog />
        <OtherAccountDialog />
        <SignOutDialog session=session />
    }
}

/// Loads the parts that are likely to be needed next, so that the next page opens at once, and an open tab does not depend
/// on files that a newer version may have replaced. The current page goes first: its parts, and the data it reads.
async fn fetch_ahead(client: Client, updates: Updates) {
    if !parts::may_fetch_ahead() {
        return;
    }
    loop {
        TimeoutFuture::new(FETCH_AFTER_MS).await;
        if parts::all_loaded() && client.is_idle() {
            break;
        }
    }
    // Locking must work even if the host can't be reached any more. If loading fails now, it is tried again when a part
    // is needed.
    if pages::fetch_likely().await.is_err()
        || vault::pages::fetch().await.is_err()
        || connect::fetch().await.is_err()
    {
        updates.check();
    }
}
