//! Deleting providers: the question, what is deleted with them, and the message afterwards.

use super::words;
use crate::resource::lists::{Deletion, Deletions};
use authentik_rac::endpoints;
use authentik_rac::providers::{Provider, api};
use authentik_rac::undo::Kind;
use leptos::prelude::*;

/// One provider.
pub fn one(provider: &Provider) -> Deletion {
    let (id, application) = (provider.pk, provider.assigned_application_name.clone());
    Deletion {
        id: id.to_string(),
        name: provider.name.clone(),
        title: words::delete_title(&provider.name),
        confirm: words::DELETE_PROVIDER,
        request: api::delete(id, &provider.name),
        done: words::deleted(&provider.name),
        about: ViewFn::from(move || {
            let stays = application.as_deref().map(|name| view! { <p>{words::application_stays(name)}</p> });
            view! {
                <p>{words::DELETE_WHAT_GOES}</p>
                {stays}
            }
        }),
        used_by: Some(api::used_by(id)),
        contents: Some(endpoints::api::count_of_provider(id)),
        undo: Some(Kind::Provider),
    }
}

/// The selected providers.
pub const SELECTED: Deletions = Deletions {
    title: words::delete_many_title,
    confirm: words::delete_many,
    results: words::DELETED_MANY,
    request: |id, name| Some(api::delete(id.parse().ok()?, name)),
    about: || view! { <p>{words::DELETE_MANY_WHAT_GOES}</p> }.into_any(),
    contents: Some(|id| Some(endpoints::api::count_of_provider(id.parse().ok()?))),
    undo: Some(Kind::Provider),
};
