//! Deleting endpoints: what goes with them, the question, and what is said afterwards.

use super::{EndpointId, api, words};
use crate::dom::view;
use crate::lists::{Deletion, Deletions};
use crate::used_by::UsedByList;
use leptos::prelude::*;

/// One endpoint.
pub fn one(id: EndpointId, name: &str) -> Deletion {
    Deletion {
        id: id.to_string(),
        title: words::delete_title(name),
        confirm: words::DELETE_ENDPOINT,
        request: api::delete(id, name),
        done: words::deleted(name),
        about: ViewFn::from(move || {
            view! {
                <p>{words::DELETE_WHAT_GOES}</p>
                <UsedByList request=api::used_by(id) />
            }
        }),
    }
}

/// The selected endpoints.
pub const SELECTED: Deletions = Deletions {
    title: words::delete_many_title,
    confirm: words::DELETE_ENDPOINTS,
    request: |id, name| Some(api::delete(id.parse().ok()?, name)),
    about: || view! { <p>{words::DELETE_MANY_WHAT_GOES}</p> }.into_any(),
};
