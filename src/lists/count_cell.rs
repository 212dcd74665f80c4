//! A number in a table that takes a request of its own: the count of another list.

use crate::dom::{live, view};
use crate::rest::{Client, Loading, Page, Read, Request};
use crate::ui::number;
use gloo_timers::future::TimeoutFuture;
use leptos::prelude::*;
use serde::de::IgnoredAny;

/// Shows how many rows the list behind `request` has, as a link to it.
#[component]
pub fn CountCell(
    request: Request,
    href: String,
    #[prop(into)] label: String,
    /// How long the row has to stay before the request is sent, in milliseconds: for rows that come and go while one
    /// types.
    #[prop(optional)]
    after: u32,
) -> impl IntoView {
    let client = expect_context::<Client>();
    let read = Read::new(move || {
        let request = request.clone();
        async move {
            if after > 0 {
                TimeoutFuture::new(after).await;
            }
            client.send::<Page<IgnoredAny>>(request).await.map(|page| page.count)
        }
    });
    live(move || match read.get() {
        Loading::Waiting => view! { <span class="rac-count-waiting">"…"</span> }.into_any(),
        Loading::Ready(count) => {
            let count = number(count.into());
            let label = [count.as_str(), " ", &label].concat();
            view! {
                <a href=href.clone() aria-label=label>
                    {count}
                </a>
            }
            .into_any()
        }
        Loading::Failed(error) => view! { <span title=error.sentence()>"unknown"</span> }.into_any(),
    })
}
