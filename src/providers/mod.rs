//! RAC providers.

pub mod model;
