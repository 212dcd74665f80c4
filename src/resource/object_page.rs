//! A page about one object, which is read first.

use crate::page_title::{LoadingPage, PageTitle};
use crate::resource::failure::Failure;
use crate::rest::Loading;
use crate::route::Route;
use leptos::prelude::*;

/// What the page shows while the object is not there.
pub struct Unread {
    /// The page's heading.
    pub title: &'static str,
    /// The section of the app.
    pub section: &'static str,
    /// The list of such objects, and the text of the link to it.
    pub list: Route,
    pub back: &'static str,
}

/// Shows `content` once the object is there, and keeps it while the object is read again. `state`: the state of the
/// read ([`Read::state`](crate::rest::Read::state)). `retry`: repeats it.
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
