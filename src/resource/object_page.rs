//! A page about one object, which is read first.

use crate::page_title::{LoadingPage, PageTitle};
use crate::resource::failure::Failure;
use crate::rest::{Loading, Read};
use crate::route::Route;
use leptos::prelude::*;
use rac_messages::Message;

/// What the page shows while the object is not there.
pub struct Unread {
    /// The page's heading.
    pub title: Message,
    /// The section of the app.
    pub section: Message,
    /// The list of such objects, and the text of the link to it.
    pub list: Route,
    pub back: Message,
}

/// Shows `page` with the object once it is there, and keeps it while the object is read again.
pub fn object_page<T, V>(
    read: Read<T>,
    unread: Unread,
    page: impl Fn(T) -> V + Send + 'static,
) -> impl IntoView
where
    T: Clone + Send + Sync + 'static,
    V: IntoView + 'static,
{
    let (state, retry) = (read.state(), read.retry());
    let state = Memo::new(move |_| state.get());
    move || match state.get() {
        Loading::Waiting => view! { <LoadingPage /> }.into_any(),
        Loading::Failed(error) => view! {
            <PageTitle text=unread.title.clone() section=unread.section.clone() />
            <Failure error=error on_retry=retry />
            <p>
                <a href=unread.list.to_hash()>{unread.back.clone()}</a>
            </p>
        }
        .into_any(),
        Loading::Ready(()) => read.value_untracked().map(&page).into_any(),
    }
}
