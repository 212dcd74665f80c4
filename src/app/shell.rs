//! The frame of every page: skip link, navigation, header with the account menu, and the question before a changed
//! form is left.

use super::mark::Mark;
use super::offline_notice::OfflineNotice;
use super::update_notice::UpdateNotice;
use super::words;
use crate::config::Config;
use crate::forms::{Loss, use_leave_guard, words as form_words};
use crate::hosting::use_hosting;
use crate::navigation::use_navigation;
use crate::page_title::PageTitles;
use crate::palette::{self, Opened, Palette};
use crate::read_only::{self, ReadOnly, ReadOnlyBadge, use_read_only_reason, use_write_mode};
use crate::route::{AccessView, ActivityView, EndpointsView, ListView, PlainPage, Route, TokensView};
use crate::session::{InstanceMenu, Session, StaleInstance};
use crate::undo::RECENT_CHANGES;
use leptos::prelude::*;
use rac_messages::Message;
use rac_ui::{Button, ButtonVariant, ConfirmDialog, Icon, IconView, MenuButton, MenuEntry, unique_id};

#[component]
pub fn Shell(config: StoredValue<Config>, session: Session, children: ChildrenFn) -> impl IntoView {
    let navigation = use_navigation();
    let hosting = use_hosting();
    let palette = Palette::closed();
    let pressed = palette::listen(palette);
    let titles = StoredValue::new_local(expect_context::<PageTitles>());
    let main_id = unique_id("main");
    let skip_to = format!("#{main_id}");
    let open = RwSignal::new(false);
    Effect::new(move |_| {
        navigation.route().track();
        open.set(false);
    });
    let title = config.with_value(|config| config.title.clone());
    let skip = move |event: web_sys::MouseEvent| {
        // The hash is the route: the link must not change it.
        event.prevent_default();
        if let Some(Some(content)) = titles.try_with_value(PageTitles::content) {
            let _ = content.focus();
        }
    };
    let above = move || {
        view! {
            {move || {
                let bare = !hosting.navigation().get();
                bare.then(|| view! { <p class="rac-shell-badges"><ReadOnlyBadge /></p> })
            }}
            <StaleInstance />
        }
    };
    // In a portal's page, only the portal has a `<main>`.
    let (main, region) = (titles.with_value(PageTitles::main), titles.with_value(PageTitles::region));
    let content = if hosting.owns_the_window() {
        view! {
            <main id=main_id class="rac-shell-main" part="main" node_ref=main tabindex="-1">
                {above()}
                {children()}
            </main>
        }
        .into_any()
    } else {
        view! {
            <div id=main_id class="rac-shell-main" part="main" node_ref=region tabindex="-1">
                {above()}
                {children()}
            </div>
        }
        .into_any()
    };
    view! {
        <a class="rac-skip-link" href=skip_to on:click=skip>
            {words::SKIP}
        </a>
        <div
            class="rac-shell"
            class:rac-shell-bare=move || !hosting.navigation().get()
            part="shell"
            on:keydown=pressed
        >
            <header class="rac-shell-nav" part="navigation" class:rac-shell-nav-open=move || open.get()>
                <div class="rac-shell-brand">
                    <a href=Route::OVERVIEW.to_hash()>
                        <Mark />
                        <span>{title}</span>
                    </a>
                    <button
                        class="rac-shell-toggle"
                        type="button"
                        aria-expanded=move || open.get().to_string()
                        on:click=move |_| open.update(|open| *open = !*open)
                    >
                        <IconView icon=Icon::Menu />
                        {words::MENU}
                    </button>
                </div>
                <nav aria-label=words::NAVIGATION>
                    <ul>{links()}</ul>
                </nav>
            </header>
            <div class="rac-shell-header" part="header">
                <div class="rac-shell-search" role="search">
                    <Button
                        variant=ButtonVariant::Quiet
                        icon=Icon::Search
                        on_click=move |()| palette.open(Opened::Commands)
                    >
                        <span>{palette::SEARCH}</span>
                    </Button>
                </div>
                <section class="rac-shell-account" aria-label=words::ACCOUNT>
                    <ReadOnlyBadge />
                    <InstanceMenu />
                    <Account session=session />
                </section>
            </div>
            <div class="rac-shell-news">
                <OfflineNotice />
                <UpdateNotice />
            </div>
            {content}
        </div>
        {palette.view()}
        <AskBeforeLeaving />
    }
}

/// The navigation, with the current section.
fn links() -> impl IntoView {
    let route = use_navigation().route();
    let link = move |icon, label: Message, to: Route| {
        let section = to.section();
        let href = to.to_hash();
        let current = move || (route.get().section() == section).then_some("page");
        view! {
            <li>
                <a href=href aria-current=current>
                    <IconView icon=icon />
                    <span>{label}</span>
                </a>
            </li>
        }
    };
    let plain = |page: &PlainPage| Some(link(page.icon()?, page.title(), Route::Plain(*page)));
    let plain = PlainPage::ALL.iter().filter_map(plain).collect_view();
    view! {
        {link(Icon::Overview, words::OVERVIEW, Route::OVERVIEW)}
        {link(Icon::Provider, words::PROVIDERS, Route::Providers(ListView::default()))}
        {link(Icon::Endpoint, words::ENDPOINTS, Route::Endpoints(EndpointsView::default()))}
        {link(Icon::Token, words::TOKENS, Route::Tokens(TokensView::default()))}
        {link(Icon::Mapping, words::MAPPINGS, Route::Mappings(ListView::default()))}
        {link(Icon::Group, words::ACCESS, Route::Access(AccessView::default()))}
        {link(Icon::Activity, words::ACTIVITY, Route::Activity(ActivityView::default()))}
        {plain}
    }
}

#[component]
fn Account(session: Session) -> impl IntoView {
    let navigation = use_navigation();
    let name = Signal::derive(move || {
        let me = session.account().get().map(|account| account.me);
        me.map(|me| if me.name.is_empty() { me.username } else { me.name }).unwrap_or_default()
    });
    let disconnects = !use_hosting().provides_token();
    let (mode, reason) = (use_write_mode(), use_read_only_reason());
    let entries = move || {
        let preferences = MenuEntry::Link {
            label: words::PREFERENCES,
            icon: Some(Icon::Settings),
            href: Route::PREFERENCES.to_hash(),
            on_select: None,
        };
        let recent = MenuEntry::Link {
            label: RECENT_CHANGES,
            icon: Some(Icon::Undo),
            href: Route::RECENT_CHANGES.to_hash(),
            on_select: None,
        };
        let read_only = mode.read_only();
        let switch = MenuEntry::Action {
            label: if read_only.is_some() { read_only::TURN_OFF } else { read_only::TURN_ON },
            icon: Some(Icon::Lock),
            danger: false,
            disabled: reason.get().filter(|_| read_only == Some(ReadOnly::Decided)),
            on_select: Callback::new(move |()| mode.set_chosen(read_only.is_none())),
        };
        let lock = session.is_sealed().then(|| MenuEntry::Action {
            label: words::LOCK_NOW,
            icon: Some(Icon::Lock),
            danger: false,
            disabled: None,
            on_select: Callback::new(move |()| session.lock()),
        });
        let disconnect = MenuEntry::Action {
            label: words::disconnect(session.is_signed_in()),
            icon: None,
            danger: false,
            disabled: None,
            on_select: Callback::new(move |()| {
                // Disconnecting leaves the page, so it asks about unsaved changes.
                navigation.ask_then(move || session.leave_or_ask());
            }),
        };
        // A portal's users sign out in the portal.
        [recent, preferences, switch]
            .into_iter()
            .chain(lock)
            .chain(disconnects.then_some(disconnect))
            .collect()
    };
    view! {
        <MenuButton
            label=name
            entries=Signal::derive(entries)
            icon=Icon::User
            variant=ButtonVariant::Quiet
        />
    }
}

#[component]
fn AskBeforeLeaving() -> impl IntoView {
    let navigation = use_navigation();
    let guard = use_leave_guard();
    move || {
        navigation.asking().get().then(|| {
            let (title, text, leave, stay) = match guard.loss() {
                Loss::Changes => (
                    form_words::LEAVE_TITLE,
                    form_words::LEAVE_TEXT,
                    form_words::LEAVE,
                    form_words::KEEP_EDITING,
                ),
                Loss::Work => {
                    (form_words::STOP_TITLE, form_words::STOP_TEXT, form_words::STOP, form_words::STAY)
                }
            };
            view! {
                <ConfirmDialog
                    title=title
                    confirm=leave
                    cancel=stay
                    danger=true
                    only_here=true
                    on_confirm=Callback::new(move |()| navigation.leave())
                    on_cancel=Callback::new(move |()| navigation.stay())
                >
                    <p>{text}</p>
                </ConfirmDialog>
            }
        })
    }
}
