//! Deleting property mappings: what will do without them, the question, and what is said afterwards.

use super::users_of::WhatGoes;
use super::{PropertyMapping, api, words};
use crate::dom::view;
use crate::lists::{Deletion, Deletions};
use leptos::prelude::*;

/// One mapping.
pub fn one(mapping: &PropertyMapping) -> Deletion {
    let shown = mapping.clone();
    Deletion {
        id: mapping.pk.to_string(),
        title: words::delete_title(&mapping.name),
        confirm: words::DELETE_MAPPING,
        request: api::delete(mapping.pk, &mapping.name),
        done: words::deleted(&mapping.name),
        about: ViewFn::from(move || {
            view! { <WhatGoes mapping=shown.clone() /> }
        }),
    }
}

/// The selected mappings.
pub const SELECTED: Deletions = Deletions {
    title: words::delete_many_title,
    confirm: words::DELETE_MAPPINGS,
    request: |id, name| Some(api::delete(id.parse().ok()?, name)),
    about: || view! { <p>{words::DELETE_MANY_WHAT_GOES}</p> }.into_any(),
};
