//! Endpoints: the machines that a RAC provider leads to.

pub mod api;
pub mod model;

pub use model::{Endpoint, EndpointId, Protocol};
