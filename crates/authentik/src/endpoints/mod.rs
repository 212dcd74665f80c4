//! Endpoints.

pub mod api;
pub mod closed;
pub mod limit;
mod model;

pub use limit::Limit;
pub use model::{Endpoint, EndpointField, EndpointFields, EndpointId, Protocol};
/// The message for an authentik without endpoints.
pub use rac_messages::authentik::DEVICES;
