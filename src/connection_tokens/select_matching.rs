//! Selects all tokens that match. authentik returns them page by page, so they are selected as pages arrive, with progress
//! and a way to stop.

use super::words;
use crate::resource::failure::failure_text;
use crate::rest::Client;
use crate::route::TokensView;
use authentik_rac::connection_tokens::{ConnectionToken, api};
use authentik_rac::{Page, RestError};
use futures_util::FutureExt;
use futures_util::future::{AbortHandle, abortable, join_all};
use leptos::prelude::*;
use leptos::task::spawn_local;
use rac_ui::{Button, ButtonVariant, Selection};

/// Tokens per request: authentik's maximum.
const PAGE_SIZE: u32 = 100;
/// How many pages are requested at a time.
const AT_A_TIME: u32 = 6;

/// A button that selects all `count` tokens of the view, while not all are selected.
#[component]
pub fn SelectMatching(view: Signal<TokensView>, count: Signal<u32>, selection: Selection) -> impl IntoView {
    let client = expect_context::<Client>();
    let running = StoredValue::new(None::<AbortHandle>);
    let progress = RwSignal::new(None::<(u32, u32)>);
    let failed = RwSignal::new(None::<RestError>);
    let stop = move || {
        if let Some(running) = running.try_update_value(Option::take).flatten() {
            running.abort();
        }
        progress.try_set(None);
    };
    on_cleanup(stop);
    // The results of another search must not be selected.
    Effect::new(move |before: Option<()>| {
        view.track();
        if before.is_some() {
            stop();
            failed.set(None);
        }
    });
    let start = Callback::new(move |()| {
        failed.set(None);
        progress.set(Some((0, count.get_untracked())));
        let on_rows = move |rows: &[ConnectionToken], done, all| {
            let items: Vec<_> =
                rows.iter().map(|row| (row.pk.to_string(), words::whose(row).text())).collect();
            selection.set_all(&items, true);
            progress.try_set(Some((done, all)));
        };
        let (reading, handle) = abortable(read_all(client, view.get_untracked(), on_rows));
        running.set_value(Some(handle));
        spawn_local(reading.map(move |answer| {
            if let Ok(answer) = answer {
                failed.try_set(answer.err());
                progress.try_set(None);
            }
        }));
    });
    move || match progress.get() {
        Some((done, all)) => view! {
            <span role="status">{words::reading(all, done)}</span>
            <Button on_click=Callback::new(move |()| stop())>{words::STOP}</Button>
        }
        .into_any(),
        None => {
            let all = count.get();
            let button = (all as usize > selection.len()).then(|| {
                view! {
                    <Button variant=ButtonVariant::Quiet on_click=start>{words::select_matching(all)}</Button>
                }
            });
            let why = failed.get().map(|error| view! { <span role="alert">{failure_text(&error)}</span> });
            view! {
                {button}
                {why}
            }
            .into_any()
        }
    }
}

/// Reads all pages. `on_rows` receives the rows that have just arrived, how many have arrived so far, and the total.
pub async fn read_all(
    client: Client,
    view: TokensView,
    on_rows: impl Fn(&[ConnectionToken], u32, u32),
) -> Result<(), RestError> {
    let page = |number: u32| {
        client.send::<Page<ConnectionToken>>(api::list(view.list.query(number, PAGE_SIZE), view.filter()))
    };
    let first = page(1).await?;
    let mut done = first.rows.len() as u32;
    on_rows(&first.rows, done, first.count);
    let mut next = 2;
    while next <= first.pages {
        let end = next.saturating_add(AT_A_TIME).min(first.pages + 1);
        for answer in join_all((next..end).map(page)).await {
            match answer {
                // Tokens were deleted in the meantime, and this page with them.
                Err(error) if error.is_past_the_end() => {}
                answer => {
                    let rows = answer?.rows;
                    done += rows.len() as u32;
                    on_rows(&rows, done, first.count);
                }
            }
        }
        next = end;
    }
    Ok(())
}
