//! Endpoints: the machines that a RAC provider leads to.

pub mod api;
mod detail;
mod form;
mod list;
pub mod model;

pub use detail::EndpointPage;
pub use form::{EndpointEditPage, EndpointNewPage};
pub use list::{EndpointsList, EndpointsPage};
pub use model::{Endpoint, EndpointId, Protocol};
