//! Deleting connection tokens: the question, what it does and doesn't do, and the message afterwards.

use super::words;
use crate::resource::lists::{Deletion, Deletions};
use authentik_rac::connection_tokens::{ConnectionToken, api};
use leptos::prelude::*;

/// One connection token.
pub fn one(token: &ConnectionToken) -> Deletion {
    let whose = words::whose(token).text();
    Deletion {
        id: token.pk.to_string(),
        title: words::delete_title(token),
        confirm: words::DELETE_TOKEN,
        request: api::delete(token.pk, &whose),
        name: whose,
        done: words::deleted(token),
        about: ViewFn::from(what_it_does),
        used_by: None,
        contents: None,
        undo: None,
    }
}

/// The selected tokens.
pub const SELECTED: Deletions = Deletions {
    title: words::delete_many_title,
    confirm: words::delete_many,
    results: words::DELETED_MANY,
    request: |id, whose| Some(api::delete(id.parse().ok()?, whose)),
    about: what_it_does,
    contents: None,
    undo: None,
};

fn what_it_does() -> AnyView {
    view! {
        <p>{words::DELETE_DOES}</p>
        <p>{words::DELETE_DOES_NOT}</p>
    }
    .into_any()
}
