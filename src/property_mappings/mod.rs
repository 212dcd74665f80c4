//! RAC property mappings.

mod chips;
mod delete;
mod detail;
pub mod expression;
mod expression_field;
mod fields;
mod form;
mod form_state;
mod list;
mod managed;
mod overview;
mod test_panel;
mod users_of;
mod words;

pub use detail::MappingPage;
pub use form::{MappingEditPage, MappingNewPage};
pub use list::MappingsPage;
