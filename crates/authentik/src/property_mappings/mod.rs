//! RAC property mappings.

pub mod api;
mod model;

pub use model::{
    MappingField, MappingFields, MappingTest, MappingTestResult, PropertyMapping, PropertyMappingId,
};
