//! The files with the messages of a language (`message_compiler::Share`): the first before anything is shown in it, the
//! second together with the first part of the app that shows its messages.

use crate::hosting::Hosting;
use futures_util::FutureExt;
use futures_util::future::{LocalBoxFuture, Shared, join};
use leptos::prelude::untrack;
use rac_messages::{COUNT, Language};
use std::cell::{Cell, RefCell};
use std::future::{Future, ready};

/// The parts (`part!`) that show messages of the second file; `tests/messages.rs` checks that.
const PARTS: [&str; 5] = ["connect_machines", "export", "instances_copy", "plan", "recipes"];

type Patterns = Vec<Option<String>>;
type Loading = Shared<LocalBoxFuture<'static, ()>>;

thread_local! {
    /// Where the app's files are. All languages of a page have the same.
    static PLACE: Cell<Option<Hosting>> = const { Cell::new(None) };
    /// Whether one of `PARTS` was loaded.
    static IS_NEEDED: Cell<bool> = const { Cell::new(false) };
    /// The second file that is shown, or will be.
    static SECOND: RefCell<Option<(&'static str, Loading)>> = const { RefCell::new(None) };
}

/// Sets where the app's files are; before that, they are beside the page.
pub fn set_place(hosting: Hosting) {
    PLACE.set(Some(hosting));
}

/// The messages of a language, as far as they are needed.
pub async fn read(language: Language) -> Result<Patterns, ()> {
    let [first, second] = language.catalogues else { return Ok(Vec::new()) };
    let (patterns, more) = join(fetch(first), fetch_if(IS_NEEDED.get(), second)).await;
    let mut patterns = patterns?;
    if let Some(more) = more? {
        patterns.iter_mut().zip(more).for_each(|(pattern, more)| *pattern = pattern.take().or(more));
        SECOND.set(Some((second, ready(()).boxed_local().shared())));
    }
    Ok(patterns)
}

/// The code of a part, together with the messages that only it shows. Without them, it is shown in English.
pub async fn with_texts_of<T>(part: &str, code: impl Future<Output = T>) -> T {
    if PARTS.contains(&part) { join(code, second()).await.0 } else { code.await }
}

/// Loads the second file of the language, unless it is there.
fn second() -> Loading {
    IS_NEEDED.set(true);
    // A page that waits for it is not made anew when the language changes.
    let language = untrack(rac_messages::language);
    let [_, file] = language.catalogues else { return ready(()).boxed_local().shared() };
    if let Some((kept, loading)) = SECOND.with_borrow(Clone::clone)
        && kept == *file
    {
        return loading;
    }
    let load = async move {
        match fetch(file).await {
            Ok(patterns) => rac_messages::add(language, patterns),
            // The next part tries again.
            Err(()) => SECOND.set(None),
        }
    };
    let loading = load.boxed_local().shared();
    SECOND.set(Some((file, loading.clone())));
    loading
}

async fn fetch_if(wanted: bool, file: &str) -> Result<Option<Patterns>, ()> {
    if wanted { fetch(file).await.map(Some) } else { Ok(None) }
}

async fn fetch(file: &str) -> Result<Patterns, ()> {
    let address = PLACE.get().map_or_else(|| file.to_owned(), |hosting| hosting.address_of(file));
    let answer = gloo_net::http::Request::get(&address).send().await.map_err(drop)?;
    let text = if answer.ok() { answer.text().await.map_err(drop)? } else { return Err(()) };
    let patterns: Patterns = serde_json::from_str(&text).map_err(drop)?;
    if patterns.len() == COUNT { Ok(patterns) } else { Err(()) }
}
