//! Endpoints: the machines that RAC connects to.

mod bulk;
mod bulk_dialog;
mod chips;
mod clone;
mod delete;
mod detail;
mod fields;
mod filters;
mod form;
mod form_layers;
mod form_state;
mod host_field;
mod index;
mod launch;
mod limit_field;
mod list;
mod overview;
mod row;
mod words;

pub use detail::EndpointPage;
pub use form::{EndpointEditPage, EndpointNewPage};
pub use launch::{NoLaunch, launch};
pub use limit_field::{LimitField, LimitState};
pub use list::EndpointsPage;
pub use row::launch_view;

use crate::parts::part;
use crate::route::EndpointsView;
use bulk_dialog::Changing;
use index::Index;
use leptos::prelude::*;
use list::EndpointsList;
use rac_ui::Selection;
use std::sync::Arc;

part! {
    lists in endpoint_list {
        of_provider(view: Signal<EndpointsView>, on_view: Callback<(EndpointsView, bool)>) =>
            view! { <EndpointsList view=view on_view=on_view of_provider=true /> };
    }
}

part! {
    bulk_change in endpoint_bulk {
        dialog(open: RwSignal<bool>, selection: Selection, index: Signal<Arc<Index>>, on_done: Callback<()>) =>
            view! { <Changing open=open selection=selection index=index on_done=on_done /> };
    }
}
