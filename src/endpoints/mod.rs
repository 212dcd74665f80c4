//! Endpoints: the machines that a RAC provider leads to.

mod bulk;
mod bulk_dialog;
mod clone;
mod delete;
mod detail;
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
pub use list::{EndpointsList, EndpointsPage};
