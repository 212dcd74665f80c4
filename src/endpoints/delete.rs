//! Deleting endpoints: the question, what is deleted with them, and the message afterwards.

use super::words;
use crate::resource::lists::{Deletion, Deletions};
use authentik_rac::endpoints::{EndpointId, api};
use authentik_rac::undo::Kind;
use leptos::prelude::*;

/// One endpoint.
pub fn one(id: EndpointId, name: &str) -> Deletion {
    Deletion {
        id: id.to_string(),
        name: name.to_owned(),
        title: words::delete_title(name),
        confirm: words::DELETE_ENDPOINT,
        request: api::delete(id, name),
        done: words::deleted(name),
        about: ViewFn::from(|| view! { <p>{words::DELETE_WHAT_GOES}</p> }),
        used_by: Some(api::used_by(id)),
        contents: None,
        undo: Some(Kind::Endpoint),
    }
}

/// The selected endpoints.
pub const SELECTED: Deletions = Deletions {
    title: words::delete_many_title,
    confirm: words::delete_many,
    results: words::DELETED_MANY,
    request: |id, name| Some(api::delete(id.parse().ok()?, name)),
    about: || view! { <p>{words::DELETE_MANY_WHAT_GOES}</p> }.into_any(),
    contents: None,
    undo: Some(Kind::Endpoint),
};
