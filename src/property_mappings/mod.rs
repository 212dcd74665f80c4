//! RAC property mappings.

pub mod api;
mod detail;
mod expression;
mod form;
mod list;
pub mod model;

pub use detail::MappingPage;
pub use form::{MappingEditPage, MappingNewPage};
pub use list::MappingsPage;
pub use model::{PropertyMapping, PropertyMappingId};
