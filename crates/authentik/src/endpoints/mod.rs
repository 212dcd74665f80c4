//! Endpoints.

pub mod api;
pub mod closed;
pub mod limit;
mod model;

pub use limit::Limit;
pub use model::{DEVICES, Endpoint, EndpointField, EndpointFields, EndpointId, Protocol};
