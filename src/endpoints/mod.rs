//! Endpoints: the machines that a RAC provider leads to.

pub mod api;
mod bulk;
mod bulk_dialog;
mod clone;
mod delete;
mod detail;
pub mod fields;
mod filters;
mod form;
mod form_layers;
mod form_state;
mod host_field;
mod index;
mod launch;
pub mod limit;
mod limit_field;
mod list;
pub mod model;
mod overview;
mod row;
mod words;

pub use detail::EndpointPage;
pub use fields::EndpointFields;
pub use form::{EndpointEditPage, EndpointNewPage};
pub use limit::Limit;
pub use list::{EndpointsList, EndpointsPage};
pub use model::{DEVICES, Endpoint, EndpointId, Protocol};
