//! Deleting property mappings: the question, what uses them, and the message afterwards.

use super::users_of::WhatGoes;
use super::words;
use crate::resource::lists::{Deletion, Deletions};
use authentik_rac::property_mappings::{PropertyMapping, api};
use authentik_rac::undo::Kind;
use leptos::prelude::*;

/// One property mapping.
pub fn one(mapping: &PropertyMapping) -> Deletion {
    let shown = mapping.clone();
    Deletion {
        id: mapping.pk.to_string(),
        name: mapping.name.clone(),
        title: words::delete_title(&mapping.name),
        confirm: words::DELETE_MAPPING,
        request: api::delete(mapping.pk, &mapping.name),
        done: words::deleted(&mapping.name),
        about: ViewFn::from(move || {
            view! { <WhatGoes mapping=shown.clone() /> }
        }),
        used_by: None,
        contents: None,
        undo: Some(Kind::PropertyMapping),
    }
}

/// The selected mappings.
pub const SELECTED: Deletions = Deletions {
    title: words::delete_many_title,
    confirm: words::delete_many,
    results: words::DELETED_MANY,
    request: |id, name| Some(api::delete(id.parse().ok()?, name)),
    about: || view! { <p>{words::DELETE_MANY_WHAT_GOES}</p> }.into_any(),
    contents: None,
    undo: Some(Kind::PropertyMapping),
};
