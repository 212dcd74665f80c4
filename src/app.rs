//! The app: its contexts in the order they need each other, the phases of the session, and the page for each.

mod connected;
mod mark;
mod not_found;
mod offline_notice;
mod pages;
mod preferences_page;
mod shell;
mod update_notice;
mod words;

use crate::config::Config;
use crate::connect_machines;
use crate::forms::LeaveGuard;
use crate::hosting::{Hosting, use_hosting};
use crate::language::{self, Languages};
use crate::navigation::Navigation;
use crate::page_title::{LoadingPage, PageTitle, PageTitles};
use crate::preferences::Preferences;
use crate::read_only::WriteMode;
use crate::recent;
use crate::resource::failure::Failure;
use crate::rest::{Network, when_back};
use crate::route::Route;
use crate::session::{
    DisconnectReason, Instance, InstanceMenuState, InstanceSwitch, Instances, Session, SessionState, connect,
    is_lock_of_tabs, is_shared_token, vault,
};
use crate::updates::Updates;
use futures_util::future::abortable;
use gloo_timers::future::TimeoutFuture;
use leptos::ev;
use leptos::prelude::*;
use rac_ui::{
    Announcer, Button, FocusKeeper, LiveRegion, Locale, ToastRegion, Toasts, keep_comments, keep_texts,
    prepare_messages,
};

/// The parts of the app that its embedder controls.
#[derive(Clone, Copy)]
pub struct Controls {
    pub hosting: Hosting,
    pub navigation: Navigation,
    pub session: Session,
    preferences: Preferences,
    config: StoredValue<Config>,
}

/// Provides all contexts. Call it once for each mounted app, before [`App`]. `returned` is the query that authentik
/// sent the browser back with.
pub fn provide(config: Config, hosting: Hosting, returned: Option<String>) -> Controls {
    hosting.read_only().set(config.read_only);
    let config = StoredValue::new(config);
    provide_context(hosting);
    Announcer::provide();
    Network::provide();
    Updates::provide();
    let titles = PageTitles::provide(config.with_value(|config| config.title.clone()));
    Toasts::provide();
    let preferences = Preferences::provide();
    // Before anything can be written.
    WriteMode::provide(preferences.read_only, hosting.read_only());
    prepare_messages();
    Locale::provide(Signal::derive(move || {
        let chosen = hosting.locale().get().unwrap_or_else(|| preferences.locale.get());
        if chosen.is_empty() { language::locale() } else { chosen }
    }));
    Languages::provide(config, preferences);
    let guard = LeaveGuard::provide();
    // Reads the location, and asks the guard before a page is left.
    let navigation = Navigation::provide(guard, hosting);
    let route = navigation.route();
    titles.name_meanwhile(Signal::derive(move || words::page_title(&route.get()).text()));
    provide_context(InstanceMenuState::default());
    // Knows who is connected; the pages below make requests as that account.
    let instances = Instances::provide(config.with_value(Instance::configured), hosting);
    let session = Session::provide(hosting, instances);
    // Selects the instance before anything is requested from it.
    InstanceSwitch::provide(session, navigation, guard);
    follow_other_tabs(session, guard, hosting);
    send_to_connect_and_back(session, navigation);
    connect_machines::forget_with_session(session);
    recent::forget_with_session(session);
    report_route(hosting, navigation);
    let begun = async move {
        match returned {
            Some(query) => session.complete_sign_in(navigation, query).await,
            None => session.restore().await,
        }
    };
    let (restoring, abort) = abortable(begun);
    on_cleanup(move || abort.abort());
    leptos::task::spawn_local(async move {
        let _ = restoring.await;
    });
    leptos::task::spawn_local(fetch_after_start(session));
    Controls { hosting, navigation, session, preferences, config }
}

/// The whole app.
#[component]
pub fn App(controls: Controls) -> impl IntoView {
    let Controls { hosting, navigation, session, preferences, config } = controls;

    let phase = Memo::new(move |_| Phase::of(&session.state().get()));
    let instances = session.instances();
    let instance =
        Memo::new(move |_| instances.current().with(|instance| (instance.id.clone(), instance.base.clone())));
    let marked = Memo::new(move |_| instances.is_marked());
    let colour = move || marked.get().then(|| instances.current().with(|instance| instance.colour.key()));
    // The instance menu, for pages without a header.
    let bar = move || {
        marked.get().then(|| {
            view! { <header class="rac-instance-bar" aria-label=words::INSTANCE>{pages::start::instance_menu::show()}</header> }
        })
    };
    let task = move || instances.task().get().map(pages::instances::dialog::show);
    let page = move || match phase.get() {
        Phase::Restoring => {
            // Created before the bar, because the bar's part may still be loading and the page needs its heading.
            let page = view! { <Main class="rac-lonely"><LoadingPage /></Main> };
            view! { {bar} {page} }.into_any()
        }
        Phase::NoTokenGiven => view! { <NoTokenGiven session=session /> }.into_any(),
        Phase::NotRestored => view! { {bar} <NotRestored session=session /> }.into_any(),
        Phase::Disconnected => {
            // A different instance or address is a new page.
            instance.with(|_| ());
            view! { {bar} <Main class="rac-main">{connect::page::show(config)}</Main> }.into_any()
        }
        // The number makes each session a new page: nothing of one account is shown to the next.
        Phase::Locked => {
            view! { {bar} <Main class="rac-main">{vault::pages::unlock::show(session)}</Main> }.into_any()
        }
        Phase::Connected(_) => pages::start::connected::show(config, session).into_any(),
    };
    let locked = session.locked();
    let lock = move || {
        locked.get().then(|| view! { <Main class="rac-lock">{vault::pages::unlock::show(session)}</Main> })
    };
    let root = NodeRef::new();
    let focus = FocusKeeper::watch(root);
    keep_comments(root);
    keep_texts(root);
    view! {
        <div
            class="rac-app notranslate"
            translate="no"
            node_ref=root
            on:focusin=move |event| focus.entered(&event)
            on:focusout=move |event| focus.left(&event)
            data-instance=colour
            lang=move || rac_messages::language().tag
            dir=language::direction
            data-theme=move || hosting.theme().get().unwrap_or_else(|| preferences.theme.get()).key()
            on:click=move |event| navigation.on_click(&event)
            on:auxclick=move |event| navigation.on_click(&event)
        >
            <div class="rac-app-page" class:rac-app-hidden=locked inert=locked>
                {page}
                <div class="rac-instance-dialogs">{task}</div>
                <ToastRegion />
                <LiveRegion />
            </div>
            {lock}
        </div>
    }
}

/// How long after showing a page the parts for the next ones are loaded: the page's own requests go first.
const FETCH_AFTER_MS: u32 = 1_500;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Phase {
    Restoring,
    NotRestored,
    NoTokenGiven,
    Disconnected,
    Locked,
    Connected(u32),
}

impl Phase {
    fn of(state: &SessionState) -> Phase {
        match state {
            SessionState::Restoring => Phase::Restoring,
            SessionState::NotRestored(_) => Phase::NotRestored,
            SessionState::NoTokenGiven => Phase::NoTokenGiven,
            SessionState::Disconnected(_) => Phase::Disconnected,
            SessionState::Locked => Phase::Locked,
            SessionState::Connected(number) => Phase::Connected(*number),
        }
    }
}

/// Loads what is needed after connecting: at once while a stored token is checked, otherwise while the user types.
async fn fetch_after_start(session: Session) {
    if session.state().try_get_untracked() != Some(SessionState::Restoring) {
        TimeoutFuture::new(FETCH_AFTER_MS).await;
    }
    // If it fails now, it is loaded again when it is needed.
    let _ = pages::start::fetch().await;
}

/// A stored token that could not be checked. It is kept when the network fails.
#[component]
fn NotRestored(session: Session) -> impl IntoView {
    let retry = Callback::new(move |()| leptos::task::spawn_local(session.restore()));
    when_back(move || retry.run(()));
    let error = move || match session.state().get() {
        SessionState::NotRestored(error) => Some(view! { <Failure error=error on_retry=retry /> }),
        _ => None,
    };
    view! {
        <Main class="rac-lonely">
            <PageTitle text=words::NOT_RESTORED />
            {error}
            {(!use_hosting().provides_token())
                .then(|| {
                    view! {
                        <p>
                            <button
                                class="rac-link"
                                type="button"
                                on:click=move |_| session.disconnect()
                            >
                                {words::CONNECT_ANEW}
                            </button>
                        </p>
                    }
                })}
        </Main>
    }
}

/// The portal provided no usable token. Only the portal can help, so it can be asked again.
#[component]
fn NoTokenGiven(session: Session) -> impl IntoView {
    let retry = Callback::new(move |()| leptos::task::spawn_local(session.restore()));
    view! {
        <Main class="rac-lonely">
            <PageTitle text=words::NO_TOKEN />
            <p>{words::NO_TOKEN_TEXT}</p>
            <p>
                <Button on_click=retry>{words::TRY_AGAIN}</Button>
            </p>
        </Main>
    }
}

/// The page's `<main>`. In a portal's page, only the portal has one.
#[component]
fn Main(class: &'static str, children: Children) -> impl IntoView {
    let content = children();
    if use_hosting().owns_the_window() {
        view! { <main class=class>{content}</main> }.into_any()
    } else {
        view! { <div class=class>{content}</div> }.into_any()
    }
}

/// Tells the portal about each change of the route.
fn report_route(hosting: Hosting, navigation: Navigation) {
    if hosting.owns_the_window() {
        return;
    }
    Effect::new(move |before: Option<()>| {
        let route = navigation.route().get();
        if before.is_some() {
            hosting.emit_route(&route);
        }
    });
}

/// Keeps tabs that share the browser's store in step.
fn follow_other_tabs(session: Session, guard: LeaveGuard, hosting: Hosting) {
    let listener = window_event_listener(ev::storage, move |event| {
        if !hosting.provides_token() && is_lock_of_tabs(&event, &session.instances().current_id()) {
            session.lock_as_others();
        }
        if !hosting.provides_token() && is_shared_token(&event, &session.instances().current_id()) {
            session.follow(event.new_value(), guard);
        }
    });
    on_cleanup(move || listener.remove());
}

/// Shows the connect page while disconnected, and afterwards returns to the page the user wanted.
fn send_to_connect_and_back(session: Session, navigation: Navigation) {
    Effect::new(move |_| {
        let state = session.state().get();
        let route = navigation.route().get();
        match (state, route) {
            (SessionState::Disconnected(_), Route::Connect { .. }) => {}
            (
                SessionState::Disconnected(
                    DisconnectReason::Asked | DisconnectReason::SignedOut | DisconnectReason::InstanceGone,
                ),
                _,
            ) => {
                navigation.replace(Route::Connect { next: None });
            }
            (SessionState::Disconnected(_), wanted) => {
                let next = wanted.to_hash().trim_start_matches('#').to_owned();
                navigation.replace(Route::Connect { next: Some(next).filter(|next| next != "/") });
            }
            (SessionState::Connected(_), Route::Connect { next }) => {
                let next = Route::parse(&next.unwrap_or_default());
                navigation.replace(if matches!(next, Route::Connect { .. }) {
                    Route::OVERVIEW
                } else {
                    next
                });
            }
            _ => {}
        }
    });
}
