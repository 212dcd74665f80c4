//! A count in a table that needs a request of its own.

use super::Tally;
use crate::rest::{Client, Kept, Loading, Read};
use crate::rights::{Count, CountWords, use_rights};
use authentik_rac::rights::Object;
use authentik_rac::{Page, Request};
use leptos::prelude::*;
use leptos::task::tick;
use rac_messages::Message;
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

/// Whether the rows of the surrounding list have stopped changing. While the user types into a search that follows every
/// key, rows come and go, and requests for them would be wasted.
#[derive(Clone, Copy)]
pub struct AtRest(pub Signal<bool>);

/// Whether this cell sends its request: once the rows have stopped changing, and from then on.
fn asks() -> Memo<bool> {
    let around = use_context::<AtRest>();
    Memo::new(move |before| before == Some(&true) || around.is_none_or(|AtRest(at_rest)| at_rest.get()))
}

/// Shows how many rows the list of `request` has, as a link to it.
#[component]
pub fn CountCell(
    request: Request,
    href: String,
    /// What screen readers say of the count.
    label: CountWords,
    /// Whose rows they are.
    #[prop(into)]
    name: String,
    /// The kind of object that is counted, if authentik counts only what the account sees.
    #[prop(optional, into)]
    of: Option<Object>,
    /// The counts of all rows, if they are read together, and the key of this row.
    #[prop(optional)]
    tally: Option<(Tally, String)>,
) -> impl IntoView {
    let rights = use_rights();
    // If the count can't be known, nothing is requested.
    let is_known = Memo::new(move |_| {
        of != Some(Object::ConnectionToken) || rights.sees_all(Object::ConnectionToken) != Some(false)
    });
    // `None` if nothing is counted for all rows together, or that gives no count for this one.
    let counted = Memo::new(move |_| match &tally {
        Some((tally, row)) => tally.of(row),
        None => Loading::Ready(None),
    });
    let asks = asks();
    let kept = use_context::<Kept>();
    let shown = move |count: Loading<u32>| {
        let count = match count {
            Loading::Waiting => return view! { <span class="rac-count-waiting">"…"</span> }.into_any(),
            Loading::Failed(error) => Count::Unknown(error.sentence()),
            Loading::Ready(seen) => match of {
                Some(object) => rights.count(object, seen),
                None => Count::Exactly(seen),
            },
        };
        count_link(count.short(), count.label(label, &name), count.reason().cloned(), href.clone())
    };
    move || {
        if !is_known.get() {
            return shown(Loading::Ready(0));
        }
        match counted.get() {
            Loading::Ready(Some(count)) => shown(Loading::Ready(count)),
            Loading::Ready(None) if asks.get() => {
                let (read, shown) = (read(request.clone()), shown.clone());
                (move || shown(read.get())).into_any()
            }
            Loading::Ready(None) => {
                let known = kept.and_then(|kept| kept.get(&request.url("")));
                let known = known.and_then(|(count, _)| count.downcast_ref().copied());
                shown(known.map_or(Loading::Waiting, Loading::Ready))
            }
            // Runs again once the counts arrive.
            _ => shown(Loading::Waiting),
        }
    }
}

/// The count of one list, read again with the list around it.
fn read(request: Request) -> Read<u32> {
    let client = expect_context::<Client>();
    let follow = follow_list();
    let question = {
        let request = request.clone();
        move || request.url("")
    };
    Read::kept(question, move || {
        follow();
        let request = request.clone();
        async move {
            // A row that the latest response removes sends no request.
            tick().await;
            client.send::<Page<IgnoredAny>>(request).await.map(|page| page.count)
        }
    })
}

/// A count that links to what was counted. `reason`: why the exact count is unknown, shown on hover and focus.
pub fn count_link(
    text: impl Into<Message>,
    label: impl Into<Message>,
    reason: Option<Message>,
    href: String,
) -> AnyView {
    let (text, label) = (text.into(), label.into());
    let Some(reason) = reason else {
        return view! { <a href=href aria-label=label>{text}</a> }.into_any();
    };
    let reason = Reason::new(reason.into());
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
            {text}
        </a>
        {reason.view()}
    }
    .into_any()
}
