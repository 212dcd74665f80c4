//! The app: its contexts in the order they need each other, the shell around the pages, and which page a route is.

mod connected;
mod not_found;
mod pages;
mod preferences_page;
mod shell;
mod words;

use crate::config::Config;
use crate::dom::view;
use crate::failure::Failure;
use crate::forms::LeaveGuard;
use crate::navigation::Navigation;
use crate::page_title::{PageTitle, PageTitles};
use crate::preferences::Preferences;
use crate::route::Route;
use crate::session::{ConnectPage, Farewell, Session, SessionState, is_shared_token};
use crate::ui::{Announcer, LiveRegion, PageSkeleton, ToastRegion, Toasts};
use gloo_timers::future::TimeoutFuture;
use leptos::ev;
use leptos::prelude::*;

/// The whole app.
#[component]
pub fn App(config: Config) -> impl IntoView {
    let config = StoredValue::new(config);
    Announcer::provide();
    PageTitles::provide(config.with_value(|config| config.title.clone()));
    Toasts::provide();
    let preferences = Preferences::provide();
    let guard = LeaveGuard::provide();
    // Reads the location, and asks the guard before a page is left.
    let navigation = Navigation::provide(guard);
    // Knows who is connected; pages below it make requests in its name.
    let session = Session::provide();
    follow_other_tabs(session, guard);
    send_to_connect_and_back(session, navigation);
    leptos::task::spawn_local(session.restore());
    leptos::task::spawn_local(fetch_what_comes_next(session));

    let phase = Memo::new(move |_| Phase::of(&session.state().get()));
    let page = move || match phase.get() {
        Phase::Restoring => view! { <main class="rac-lonely"><PageSkeleton /></main> }.into_any(),
        Phase::NotRestored => view! { <NotRestored session=session /> }.into_any(),
        Phase::Disconnected => view! { <main><ConnectPage config=config /></main> }.into_any(),
        // The number makes a new connection a new page: nothing of one account is shown to the next.
        Phase::Connected(_) => pages::start::connected::show(config, session).into_any(),
    };
    view! {
        <div
            class="rac-app"
            data-theme=move || preferences.theme.get().key()
            on:click=move |event| navigation.on_click(&event)
        >
            {page}
            <ToastRegion />
            <LiveRegion />
        </div>
    }
}

/// How long after a page was shown the parts for the next ones are fetched: its own requests go first.
const FETCH_AFTER_MS: u32 = 1_500;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Phase {
    Restoring,
    NotRestored,
    Disconnected,
    Connected(u32),
}

impl Phase {
    fn of(state: &SessionState) -> Phase {
        match state {
            SessionState::Restoring => Phase::Restoring,
            SessionState::NotRestored(_) => Phase::NotRestored,
            SessionState::Disconnected(_) => Phase::Disconnected,
            SessionState::Connected(number) => Phase::Connected(*number),
        }
    }
}

/// Fetches what comes after connecting: at once when a kept token is being checked, else while the person types.
async fn fetch_what_comes_next(session: Session) {
    if session.state().get_untracked() != SessionState::Restoring {
        TimeoutFuture::new(FETCH_AFTER_MS).await;
    }
    // What does not come now is asked for again when it is needed.
    let _ = pages::start::fetch().await;
}

/// A kept token that could not be checked: it is not thrown away because the network is.
#[component]
fn NotRestored(session: Session) -> impl IntoView {
    let retry = Callback::new(move |()| leptos::task::spawn_local(session.restore()));
    let error = move || match session.state().get() {
        SessionState::NotRestored(error) => Some(view! { <Failure error=error on_retry=retry /> }),
        _ => None,
    };
    view! {
        <main class="rac-lonely">
            <PageTitle text=words::NOT_RESTORED />
            {error}
            <p>
                <button
                    class="rac-link"
                    type="button"
                    on:click=move |_| session.disconnect()
                >
                    {words::CONNECT_ANEW}
                </button>
            </p>
        </main>
    }
}

/// Tabs that share the browser's store agree on who is connected.
fn follow_other_tabs(session: Session, guard: LeaveGuard) {
    let listener = window_event_listener(ev::storage, move |event| {
        if is_shared_token(&event) {
            session.follow(event.new_value().as_deref(), guard);
        }
    });
    on_cleanup(move || listener.remove());
}

/// Who is not connected is shown the connect page and brought back afterwards to where they wanted to go.
fn send_to_connect_and_back(session: Session, navigation: Navigation) {
    Effect::new(move |_| {
        let state = session.state().get();
        let route = navigation.route().get();
        match (state, route) {
            (SessionState::Disconnected(_), Route::Connect { .. }) => {}
            (SessionState::Disconnected(Farewell::Asked), _) => {
                navigation.replace(Route::Connect { next: None });
            }
            (SessionState::Disconnected(_), wanted) => {
                let next = wanted.to_hash().trim_start_matches('#').to_owned();
                navigation.replace(Route::Connect { next: Some(next).filter(|next| next != "/") });
            }
            (SessionState::Connected(_), Route::Connect { next }) => {
                let next = Route::parse(&next.unwrap_or_default());
                navigation.replace(if matches!(next, Route::Connect { .. }) {
                    Route::Overview
                } else {
                    next
                });
            }
            _ => {}
        }
    });
}
