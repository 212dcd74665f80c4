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
use rac_ui::{Button, Icon, Notice, NoticeKind};
use std::cell::Cell;
use wasm_bindgen::JsValue;

const NOT_FETCHED: &str = "This page could not be loaded";
const NOT_FETCHED_TEXT: &str = "The network may have failed, or a new version of RAC Admin has been installed since this page was opened. In that case, reload.";
const UPDATED: &str = "A new version of RAC Admin has been installed since this page was opened, and the files that this page needs are gone. Reload to continue.";
const NO_NETWORK: &str = "You are offline. This page loads once you are back online.";
const TRY_AGAIN: &str = "Try again";
const RELOAD: &str = "Reload";

/// Declares the pages of one part. Each becomes a module with `show(…)`, which returns the page as a view, and the
/// part gets `fetch()`. The Rust module has the name of the part, or `module in part` if a part has several.
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

                pub fn show($($arg: $type),*) -> AnyView {
                    $crate::parts::shown_when_fetched(
                        || Box::pin(fetch()),
                        move || {
                            let page = $page($($arg.clone()),*);
                            futures_util::FutureExt::now_or_never(page)?.ok()
                        },
                    )
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
                    Ok(divided::$function($($arg),*).await?.await)
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

/// The page, at once if its part is loaded; otherwise a skeleton, or an error with a button if loading fails.
pub fn shown_when_fetched(
    fetch: fn() -> LocalBoxFuture<'static, Result<(), NotFetched>>,
    page: impl Fn() -> Option<AnyView> + Send + 'static,
) -> AnyView {
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
    (move || match arrival.get() {
        Arrival::There => page().into_any(),
        Arrival::Waiting => view! { <LoadingPage /> }.into_any(),
        Arrival::Failed => view! { <Missing try_again=try_again /> }.into_any(),
    })
    .into_any()
}

#[component]
fn Missing(try_again: Callback<()>) -> impl IntoView {
    let reload = use_hosting().reload().map(|reload| view! { <Button on_click=reload>{RELOAD}</Button> });
    when_back(move || try_again.run(()));
    let (updates, network) = (use_context::<Updates>(), use_context::<Network>());
    let why = move || {
        if network.is_some_and(|network| !network.online().get()) {
            NO_NETWORK
        } else if updates.is_some_and(Updates::found) {
            UPDATED
        } else {
            NOT_FETCHED_TEXT
        }
    };
    view! {
        <LoadingTitle />
        <Notice kind=NoticeKind::Error title=NOT_FETCHED.to_owned()>
            <p>{why}</p>
            <p>
                <Button icon=Icon::Refresh on_click=try_again>
                    {TRY_AGAIN}
                </Button>
                {reload}
            </p>
        </Notice>
    }
}
