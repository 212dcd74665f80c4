//! Deleting providers: what goes with them, the question, and what is said afterwards.

use super::{Provider, ProviderId, api, words};
use crate::dom::view;
use crate::lists::{Deletion, Deletions};
use crate::rest::{Client, Loading, Read};
use crate::used_by::{Affected, UsedBy, affected};
use leptos::prelude::*;

/// One provider.
pub fn one(provider: &Provider) -> Deletion {
    let (id, application) = (provider.pk, provider.assigned_application_name.clone());
    Deletion {
        id: id.to_string(),
        title: words::delete_title(&provider.name),
        confirm: words::DELETE_PROVIDER,
        request: api::delete(id, &provider.name),
        done: words::deleted(&provider.name),
        about: ViewFn::from(move || {
            view! { <WhatGoes id=id application=application.clone() /> }
        }),
    }
}

/// The selected providers.
pub const SELECTED: Deletions = Deletions {
    title: words::delete_many_title,
    confirm: words::DELETE_PROVIDERS,
    request: |id, name| Some(api::delete(id.parse().ok()?, name)),
    about: || view! { <p>{words::DELETE_MANY_WHAT_GOES}</p> }.into_any(),
};

#[component]
fn WhatGoes(id: ProviderId, application: Option<String>) -> impl IntoView {
    let client = expect_context::<Client>();
    let uses = Read::new(move || async move { client.send::<Vec<UsedBy>>(api::used_by(id)).await });
    view! {
        <p>{words::DELETE_WHAT_GOES}</p>
        {application.map(|name| view! { <p>{words::application_stays(&name)}</p> })}
        {move || match uses.get() {
            Loading::Waiting => view! { <p role="status">{words::USED_BY_LOADING}</p> }.into_any(),
            Loading::Failed(failed) => view! { <p>{failed.sentence()}</p> }.into_any(),
            Loading::Ready(uses) => used_by_list(&affected(&uses)),
        }}
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
