//! RAC providers.

mod chips;
mod clone;
mod copy_endpoints;
mod delete;
mod detail;
mod expiry_editor;
mod expiry_words;
mod fields;
mod form;
mod form_options;
mod form_state;
mod list;
mod overview;
mod words;

pub use detail::ProviderPage;
pub use form::{ProviderClonePage, ProviderEditPage, ProviderNewPage};
pub use list::ProvidersPage;
