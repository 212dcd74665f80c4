//! Deleting connection tokens: what it does and does not do, the question, and a result for each.

use super::{ConnectionTokenId, api, words};
use crate::dom::view;
use crate::failure::failure_text;
use crate::rest::{Client, Submit};
use crate::ui::{ConfirmDialog, Work, WorkDialog, use_toasts};
use leptos::prelude::*;
use std::sync::Arc;

#[component]
fn WhatDeletingDoes() -> impl IntoView {
    view! {
        <p>{words::DELETE_DOES}</p>
        <p>{words::DELETE_DOES_NOT}</p>
    }
}

/// Asks before one token is deleted, and deletes it. `whose`: "ann for Server 1".
#[component]
pub fn DeleteOne(
    id: ConnectionTokenId,
    whose: String,
    on_close: Callback<()>,
    on_deleted: Callback<ConnectionTokenId>,
) -> impl IntoView {
    let client = expect_context::<Client>();
    let toasts = use_toasts();
    let submit = Submit::new();
    let error = RwSignal::new(None::<String>);
    let title = words::delete_title(&whose);
    let confirm = Callback::new(move |()| {
        error.set(None);
        let request = api::delete(id, &whose);
        let done = words::deleted(&whose);
        submit.run(async move {
            match client.send::<()>(request).await {
                Ok(()) => {
                    toasts.success(done);
                    on_deleted.run(id);
                }
                // It expired, or somebody else was quicker: what was wanted is so.
                Err(failed) if failed.is_not_found() => {
                    toasts.info(words::ALREADY_GONE);
                    on_deleted.run(id);
                }
                Err(failed) => {
                    error.try_set(Some(failure_text(&failed)));
                }
            }
        });
    });
    view! {
        <ConfirmDialog
            title=title
            confirm=words::DELETE_TOKEN.to_owned()
            danger=true
            busy=submit.busy()
            error=error
            on_confirm=confirm
            on_cancel=on_close
        >
            <WhatDeletingDoes />
        </ConfirmDialog>
    }
    .into_any()
}

/// Deletes the selected tokens one after the other, with a result for each.
#[component]
pub fn DeleteSelected(items: Vec<(String, String)>, on_close: Callback<Vec<String>>) -> impl IntoView {
    let client = expect_context::<Client>();
    let labels = items.clone();
    let work: Work = Arc::new(move |id: String| {
        let whose = labels.iter().find(|(known, _)| *known == id).map(|(_, label)| label.clone());
        Box::pin(async move {
            let id: ConnectionTokenId = id.parse().map_err(|_| words::ALREADY_GONE.to_owned())?;
            match client.send::<()>(api::delete(id, &whose.unwrap_or_default())).await {
                Err(error) if !error.is_not_found() => Err(failure_text(&error)),
                _ => Ok(()),
            }
        })
    });
    view! {
        <WorkDialog
            title=words::delete_many_title(items.len())
            start_label=words::DELETE_TOKENS.to_owned()
            items=items
            work=work
            danger=true
            done_word=words::DELETED.to_owned()
            on_close=on_close
        >
            <WhatDeletingDoes />
        </WorkDialog>
    }
    .into_any()
}
