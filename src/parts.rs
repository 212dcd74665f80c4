//! The app is loaded in parts: the shell and the connect page at once, pages and tabs when they are first opened, and what
//! is likely to be opened next once the page is ready. `cargo xtask build` splits the compiled module at the functions that
//! `part!` marks (docs/development.md). In tests and debug builds, it is a single module.

use crate::hosting::use_hosting;
use crate::page_title::{LoadingPage, LoadingTitle};
use crate::rest::{Network, when_back};
use crate::updates::Updates;
use futures_util::FutureExt;
use futures_util::future::LocalBoxFuture;
use js_sys::Reflect;
use leptos::prelude::*;
pub use leptos::wasm_split::SplitLoaderError as NotFetched;
use rac_messages::{Message, app as words};
use rac_ui::{Button, Dialog, Icon, Notice, NoticeKind, PageSkeleton};
use std::cell::Cell;
use wasm_bindgen::JsValue;

/// Declares the pages of one part. Each becomes a module with `show(…)`, which returns the page as a view, or `open(…)` for
/// a dialog; and the part gets `fetch()`. The Rust module has the name of the part, or `module in part` if a part has several.
macro_rules! part {
    ($part:ident { $($page:tt)+ }) => {
        $crate::parts::part! { $part in $part { $($page)+ } }
    };
    ($module:ident in $part:ident { $($page:ident($($arg:ident: $type:ty),*) => $body:expr;)+ }) => {
        pub mod $module {
            use super::*;

            $(pub mod $page {
                use super::*;

                #[cfg(split)]
                #[leptos::wasm_split::wasm_split(
                    $part, wasm_split_path = ::leptos::wasm_split, preload(fetch), fallible
                )]
                pub fn $page($($arg: $type),*) -> Result<AnyView, $crate::parts::NotFetched> {
                    Ok($body.into_any())
                }

                #[cfg(not(split))]
                async fn $page($($arg: $type),*) -> Result<AnyView, $crate::parts::NotFetched> {
                    Ok($body.into_any())
                }

                #[cfg(not(split))]
                pub async fn fetch() -> Result<(), $crate::parts::NotFetched> {
                    Ok(())
                }

                /// As a page, or a part of one: a skeleton is there until it is.
                #[allow(dead_code)]
                pub fn show($($arg: $type),*) -> AnyView {
                    $crate::parts::shown_when_fetched(
                        || Box::pin($crate::language::with_texts_of(stringify!($part), fetch())),
                        once_fetched($($arg),*),
                    )
                }

                /// As a dialog.
                #[allow(dead_code)]
                pub fn open($($arg: $type),*) -> AnyView {
                    $crate::parts::opened_when_fetched(
                        || Box::pin($crate::language::with_texts_of(stringify!($part), fetch())),
                        once_fetched($($arg),*),
                    )
                }

                fn once_fetched($($arg: $type),*) -> $crate::parts::OnceFetched {
                    Box::new(move || {
                        let page = $page($($arg.clone()),*);
                        futures_util::FutureExt::now_or_never(page)?.ok()
                    })
                }
            })+

            /// Loads the part unless it is already there. Only some parts are loaded ahead.
            #[allow(dead_code)]
            pub async fn fetch() -> Result<(), $crate::parts::NotFetched> {
                $($page::fetch().await?;)+
                Ok(())
            }
        }
    };
}

pub(crate) use part;

/// Declares functions of a part, as `part!` declares its pages: each loads the part and returns the result of its
/// body, a future. `module in part` as with `part!`.
macro_rules! part_functions {
    ($module:ident in $part:ident { $($function:ident($($arg:ident: $type:ty),*) -> $result:ty => $body:expr;)+ }) => {
        pub mod $module {
            use super::*;

            mod divided {
                use super::*;

                $(
                    #[cfg_attr(split, leptos::wasm_split::wasm_split(
                        $part, wasm_split_path = ::leptos::wasm_split, fallible
                    ))]
                    #[cfg(split)]
                    pub fn $function($($arg: $type),*)
                        -> Result<futures_util::future::LocalBoxFuture<'static, $result>, $crate::parts::NotFetched>
                    {
                        Ok(Box::pin($body))
                    }

                    #[cfg(not(split))]
                    pub async fn $function($($arg: $type),*)
                        -> Result<futures_util::future::LocalBoxFuture<'static, $result>, $crate::parts::NotFetched>
                    {
                        Ok(Box::pin($body))
                    }
                )+
            }

            $(
                pub async fn $function($($arg: $type),*) -> Result<$result, $crate::parts::NotFetched> {
                    let code = divided::$function($($arg),*);
                    Ok($crate::language::with_texts_of(stringify!($part), code).await?.await)
                }
            )+
        }
    };
}

pub(crate) use part_functions;

thread_local! {
    /// How many views wait for their part.
    static WAITING: Cell<u32> = const { Cell::new(0) };
}

/// Whether everything that is to be seen is there.
pub fn all_loaded() -> bool {
    WAITING.get() == 0
}

/// Whether to load parts that may never be needed: not if the user saves data, nor on a slow connection. A browser
/// that reports neither counts as fast.
pub fn may_fetch_ahead() -> bool {
    let get = |of: &JsValue, name: &str| Reflect::get(of, &name.into()).unwrap_or_default();
    let connection = get(&window().navigator(), "connection");
    if !connection.is_object() {
        return true;
    }
    let is_slow =
        matches!(get(&connection, "effectiveType").as_string().as_deref(), Some("slow-2g" | "2g" | "3g"));
    !is_slow && !get(&connection, "saveData").is_truthy()
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Arrival {
    Waiting,
    There,
    Failed,
}

/// What loads the part of a view.
type Fetch = fn() -> LocalBoxFuture<'static, Result<(), NotFetched>>;

/// A view whose part is loaded.
pub type OnceFetched = Box<dyn Fn() -> Option<AnyView> + Send>;

/// The page, at once if its part is loaded; otherwise a skeleton, or an error with a button if loading fails.
pub fn shown_when_fetched(fetch: Fetch, page: OnceFetched) -> AnyView {
    let (arrival, try_again) = arrival_of(fetch);
    (move || match arrival.get() {
        Arrival::There => page().into_any(),
        Arrival::Waiting => view! { <LoadingPage /> }.into_any(),
        Arrival::Failed => view! { <Missing try_again=try_again /> }.into_any(),
    })
    .into_any()
}

/// The dialog, at once if its part is loaded; otherwise one that says what it waits for. Whoever closes that is not asked
/// later.
pub fn opened_when_fetched(fetch: Fetch, dialog: OnceFetched) -> AnyView {
    let (arrival, try_again) = arrival_of(fetch);
    let is_closed = RwSignal::new(false);
    let close = Callback::new(move |()| is_closed.set(true));
    (move || match (arrival.get(), is_closed.get()) {
        (_, true) => ().into_any(),
        (Arrival::There, _) => dialog().into_any(),
        (Arrival::Waiting, _) => {
            view! { <Dialog title=rac_ui::words::LOADING on_close=close><PageSkeleton titled=true /></Dialog> }.into_any()
        }
        (Arrival::Failed, _) => view! { <MissingDialog try_again=try_again on_close=close /> }.into_any(),
    })
    .into_any()
}

/// Loads a part: whether it is there, and what tries again.
fn arrival_of(fetch: Fetch) -> (RwSignal<Arrival>, Callback<()>) {
    let is_there = matches!(fetch().now_or_never(), Some(Ok(())));
    let arrival = RwSignal::new(if is_there { Arrival::There } else { Arrival::Waiting });
    // Missing files suggest that another version is installed.
    let updates = use_context::<Updates>();
    let wait = move || {
        leptos::task::spawn_local(async move {
            WAITING.set(WAITING.get() + 1);
            let outcome = fetch().await;
            WAITING.set(WAITING.get() - 1);
            if outcome.is_err()
                && let Some(updates) = updates
            {
                updates.check();
            }
            arrival.try_set(if outcome.is_ok() { Arrival::There } else { Arrival::Failed });
        });
    };
    if !is_there {
        wait();
    }
    let try_again = Callback::new(move |()| {
        arrival.set(Arrival::Waiting);
        wait();
    });
    (arrival, try_again)
}

#[component]
fn Missing(try_again: Callback<()>) -> impl IntoView {
    let why = why_missing(try_again);
    view! {
        <LoadingTitle />
        <Notice kind=NoticeKind::Error title=words::PART_NOT_LOADED>
            <p>{move || why.get()}</p>
            <p>{ways_on(try_again)}</p>
        </Notice>
    }
}

#[component]
fn MissingDialog(try_again: Callback<()>, on_close: Callback<()>) -> impl IntoView {
    let why = why_missing(try_again);
    view! {
        <Dialog title=words::DIALOG_NOT_LOADED on_close=on_close footer=move || ways_on(try_again)>
            <p>{move || why.get()}</p>
        </Dialog>
    }
}

/// Why a part could not be loaded. Once the network is back, it is tried again.
fn why_missing(try_again: Callback<()>) -> Signal<Message> {
    when_back(move || try_again.run(()));
    let (updates, network) = (use_context::<Updates>(), use_context::<Network>());
    Signal::derive(move || {
        if network.is_some_and(|network| !network.online().get()) {
            words::PART_OFFLINE
        } else if updates.is_some_and(Updates::found) {
            words::PART_REPLACED
        } else {
            words::PART_NOT_LOADED_TEXT
        }
    })
}

fn ways_on(try_again: Callback<()>) -> AnyView {
    let reload =
        use_hosting().reload().map(|reload| view! { <Button on_click=reload>{words::RELOAD}</Button> });
    view! {
        <Button icon=Icon::Refresh on_click=try_again>
            {words::TRY_AGAIN}
        </Button>
        {reload}
    }
    .into_any()
}
