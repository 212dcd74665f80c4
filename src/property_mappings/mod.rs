//! RAC property mappings.

pub mod api;
pub mod model;

pub use model::{PropertyMapping, PropertyMappingId};
