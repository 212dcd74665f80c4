//! Endpoints.

pub mod api;
pub mod closed;
mod fields;
pub mod limit;
mod model;

pub use fields::{EndpointField, EndpointFields, mappings_json};
pub use limit::Limit;
pub use model::{DEVICES, Endpoint, EndpointId, Protocol};
