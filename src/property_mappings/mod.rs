//! RAC property mappings.

pub mod api;
mod delete;
mod detail;
pub mod expression;
mod expression_field;
mod form;
mod form_state;
mod list;
mod managed;
pub mod model;
mod overview;
mod test_panel;
mod users_of;
mod words;

pub use detail::MappingPage;
pub use form::{MappingEditPage, MappingNewPage};
pub use list::MappingsPage;
pub use model::{PropertyMapping, PropertyMappingId};
