//! Deleting providers: what goes with them, the question, and what happened.

use super::{Provider, ProviderId, api, words};
use crate::dom::view;
use crate::failure::failure_text;
use crate::rest::{Client, Loading, Read, Submit};
use crate::ui::{ConfirmDialog, Work, WorkDialog, use_toasts};
use crate::used_by::{Affected, UsedBy, affected};
use leptos::prelude::*;
use std::sync::Arc;

/// Asks before one provider is deleted, and deletes it.
#[component]
pub fn DeleteOne(
    provider: Provider,
    on_close: Callback<()>,
    on_deleted: Callback<ProviderId>,
) -> impl IntoView {
    let client = expect_context::<Client>();
    let toasts = use_toasts();
    let submit = Submit::new();
    let error = RwSignal::new(None::<String>);
    let id = provider.pk;
    let title = words::delete_title(&provider.name);
    let uses = Read::new(move || async move { client.send::<Vec<UsedBy>>(api::used_by(id)).await });
    let has_application = provider.assigned_application_name.clone();
    let confirm = Callback::new(move |()| {
        error.set(None);
        let request = api::delete(&provider);
        let done = words::deleted(&provider.name);
        submit.run(async move {
            match client.send::<()>(request).await {
                Ok(()) => {
                    toasts.success(done);
                    on_deleted.run(id);
                }
                // Somebody else was quicker: what was wanted is so.
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
            confirm=words::DELETE_PROVIDER.to_owned()
            danger=true
            busy=submit.busy()
            error=error
            on_confirm=confirm
            on_cancel=on_close
        >
            <p>{words::DELETE_WHAT_GOES}</p>
            {has_application.map(|name| view! { <p>{words::application_stays(&name)}</p> })}
            {move || match uses.get() {
                Loading::Waiting => view! { <p role="status">{words::USED_BY_LOADING}</p> }.into_any(),
                Loading::Failed(failed) => view! { <p>{failed.sentence()}</p> }.into_any(),
                Loading::Ready(uses) => used_by_list(&affected(&uses)),
            }}
        </ConfirmDialog>
    }
    .into_any()
}

fn used_by_list(affected: &[Affected]) -> AnyView {
    if affected.is_empty() {
        return view! { <p>{words::USED_BY_NOTHING}</p> }.into_any();
    }
    let items = affected.iter().map(|group| view! { <li>{words::affected(group)}</li> }).collect_view();
    view! { <ul class="rac-used-by">{items}</ul> }.into_any()
}

/// Deletes the selected providers one after the other, with a result for each.
#[component]
pub fn DeleteSelected(items: Vec<(String, String)>, on_close: Callback<Vec<String>>) -> impl IntoView {
    let client = expect_context::<Client>();
    let names = items.clone();
    let work: Work = Arc::new(move |id: String| {
        let name =
            names.iter().find(|(known, _)| *known == id).map(|(_, name)| name.clone()).unwrap_or_default();
        Box::pin(async move {
            let id: ProviderId = id.parse().map_err(|_| words::ALREADY_GONE.to_owned())?;
            match client.send::<()>(api::delete_by_id(id, &name)).await {
                Err(error) if !error.is_not_found() => Err(failure_text(&error)),
                _ => Ok(()),
            }
        })
    });
    view! {
        <WorkDialog
            title=words::delete_many_title(items.len())
            start_label=words::DELETE_PROVIDERS.to_owned()
            items=items
            work=work
            danger=true
            done_word=words::DELETED.to_owned()
            on_close=on_close
        >
            <p>{words::DELETE_MANY_WHAT_GOES}</p>
        </WorkDialog>
    }
    .into_any()
}
