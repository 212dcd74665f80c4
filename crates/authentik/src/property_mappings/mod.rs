//! RAC property mappings.

pub mod api;
mod model;

pub use model::{MappingField, MappingFields, MappingTestResult, PropertyMapping, PropertyMappingId};
