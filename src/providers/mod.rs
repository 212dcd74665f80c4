//! RAC providers.

pub mod connection_expiry;
pub mod model;
