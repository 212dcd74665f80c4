//! A page about one object, which has to be read first.

use crate::page_title::{LoadingPage, PageTitle};
use crate::resource::failure::Failure;
use crate::rest::Loading;
use crate::route::Route;
use leptos::prelude::*;

/// What is on the page while the object can't be had.
pub struct Unread {
    /// Heads the page.
    pub title: &'static str,
    /// The part of the app that it belongs to.
    pub section: &'static str,
    /// Where all such objects are listed, and what the link to there says.
    pub list: Route,
    pub back: &'static str,
}

/// Shows `content` as soon as the object is there, and keeps it while the object is read again. `state`: how the read
/// goes ([`Read::state`](crate::rest::Read::state)); `retry`: reads again.
pub fn object_page(
    state: Signal<Loading<()>>,
    retry: Callback<()>,
    unread: Unread,
    content: Box<dyn Fn() -> AnyView + Send>,
) -> AnyView {
    let state = Memo::new(move |_| state.get());
    (move || match state.get() {
        Loading::Waiting => view! { <LoadingPage /> }.into_any(),
        Loading::Failed(error) => view! {
            <PageTitle text=unread.title section=unread.section />
            <Failure error=error on_retry=retry />
            <p>
                <a href=unread.list.to_hash()>{unread.back}</a>
            </p>
        }
        .into_any(),
        Loading::Ready(()) => content(),
    })
    .into_any()
}
