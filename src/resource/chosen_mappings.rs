//! The property mappings of a provider or an endpoint, in the order in which authentik applies them.

use crate::resource::pickers::{all_mappings, hidden_mapping};
use crate::rest::Loading;
use crate::route::{MappingTab, Route};
use authentik_rac::property_mappings::PropertyMappingId;
use leptos::prelude::*;
use rac_messages::resource::NONE;
use rac_ui::fold;

/// Their names, each linking to its mapping.
#[component]
pub fn ChosenMappings(ids: Vec<PropertyMappingId>) -> impl IntoView {
    if ids.is_empty() {
        return view! { {NONE} }.into_any();
    }
    let read = all_mappings().read;
    (move || {
        let known = match read.get() {
            Loading::Waiting => return "…".into_any(),
            Loading::Ready(known) => known,
            // The account can't list them: only the ids are known.
            Loading::Failed(_) => Vec::new(),
        };
        // By name regardless of case, as authentik's database sorts them; mappings that can't be read come last.
        let mut names: Vec<(bool, String, String, Option<PropertyMappingId>)> = ids
            .iter()
            .map(|id| match known.iter().find(|mapping| mapping.pk == *id) {
                Some(mapping) => (false, fold(&mapping.name), mapping.name.clone(), Some(*id)),
                None => (true, String::new(), hidden_mapping(&id.to_string()).text(), None),
            })
            .collect();
        names.sort();
        let items = names
            .into_iter()
            .map(|(.., name, id)| match id {
                Some(id) => {
                    let href = Route::Mapping(id, MappingTab::Overview).to_hash();
                    view! { <li><a href=href>{name}</a></li> }.into_any()
                }
                None => view! { <li>{name}</li> }.into_any(),
            })
            .collect_view();
        view! { <ol class="rac-plain-list">{items}</ol> }.into_any()
    })
    .into_any()
}
