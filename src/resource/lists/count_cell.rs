//! A count in a table that needs a request of its own.

use super::Tally;
use crate::rest::{Client, Loading, Read};
use crate::rights::{Count, use_rights};
use authentik_rac::rights::Object;
use authentik_rac::{Page, Request};
use futures_util::future::pending;
use gloo_timers::future::TimeoutFuture;
use leptos::prelude::*;
use leptos::task::tick;
use rac_ui::Reason;
use serde::de::IgnoredAny;

/// When the surrounding list was last read: cells with requests of their own repeat them then.
#[derive(Clone, Copy)]
pub struct ReadAt(pub Signal<Option<f64>>);

/// Tracks when the surrounding list is read, if there is one.
pub fn follow_list() -> impl Fn() + Copy {
    let around = use_context::<ReadAt>();
    move || {
        if let Some(ReadAt(at)) = around {
            at.track();
        }
    }
}

/// Shows how many rows the list of `request` has, as a link to it.
#[component]
pub fn CountCell(
    request: Request,
    href: String,
    #[prop(into)] label: String,
    /// The kind of object that is counted, if authentik counts only what the account sees.
    #[prop(optional, into)]
    of: Option<Object>,
    /// How long the row has to stay mounted before the request is sent, in milliseconds: while the user types a
    /// search, rows come and go.
    #[prop(optional)]
    after: u32,
    /// The counts of all rows, if they are read together, and the key of this row.
    #[prop(optional)]
    tally: Option<(Tally, String)>,
) -> impl IntoView {
    let client = expect_context::<Client>();
    let rights = use_rights();
    let follow = follow_list();
    // If the count can't be known, nothing is requested.
    let is_known = Memo::new(move |_| {
        of != Some(Object::ConnectionToken) || rights.sees_all(Object::ConnectionToken) != Some(false)
    });
    // `None` if nothing is counted for all rows together, or that gives no count for this one.
    let counted = Memo::new(move |_| match &tally {
        Some((tally, row)) => tally.of(row),
        None => Loading::Ready(None),
    });
    let question = {
        let request = request.clone();
        move || request.url("")
    };
    let read = Read::kept(question, move || {
        follow();
        let counted = counted.get();
        let request = request.clone();
        let asks = is_known.get();
        async move {
            if !asks {
                return Ok(0);
            }
            match counted {
                Loading::Ready(None) => {}
                Loading::Ready(Some(count)) => return Ok(count),
                // Runs again once the counts arrive.
                _ => return pending().await,
            }
            // A row that the latest response removes sends no request.
            if after > 0 {
                TimeoutFuture::new(after).await;
            } else {
                tick().await;
            }
            client.send::<Page<IgnoredAny>>(request).await.map(|page| page.count)
        }
    });
    move || {
        let count = match read.get() {
            Loading::Waiting => return view! { <span class="rac-count-waiting">"…"</span> }.into_any(),
            Loading::Failed(error) => Count::Unknown(error.sentence()),
            Loading::Ready(seen) => match of {
                Some(object) => rights.count(object, seen),
                None => Count::Exactly(seen),
            },
        };
        count_link(&count.short(), count.label(&label), count.reason(), href.clone())
    }
}

/// A count that links to what was counted. `reason`: why the exact count is unknown, shown on hover and focus.
pub fn count_link(text: &str, label: String, reason: Option<&str>, href: String) -> AnyView {
    let reason = Reason::new(Signal::stored(reason.map(str::to_owned)));
    view! {
        <a
            href=href
            aria-label=label
            aria-describedby=reason.described_by()
            on:mouseenter=move |event| reason.show(event.current_target())
            on:mouseleave=move |_| reason.leave()
            on:focus=move |event| reason.show(event.current_target())
            on:blur=move |_| reason.hide()
            on:keydown=move |event| {
                if event.key() == "Escape" {
                    reason.hide();
                }
            }
        >
            {text.to_owned()}
        </a>
        {reason.view()}
    }
    .into_any()
}
