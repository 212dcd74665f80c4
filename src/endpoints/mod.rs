//! Endpoints: the machines that RAC connects to.

mod bulk;
mod bulk_dialog;
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
pub use list::EndpointsPage;

use crate::parts::part;
use crate::route::EndpointsView;
use leptos::prelude::*;
use list::EndpointsList;

part! {
    lists in endpoint_list {
        of_provider(view: Signal<EndpointsView>, on_view: Callback<(EndpointsView, bool)>) =>
            view! { <EndpointsList view=view on_view=on_view of_provider=true /> };
    }
}
