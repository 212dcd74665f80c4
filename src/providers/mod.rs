//! RAC providers.

pub mod api;
mod clone;
pub mod connection_expiry;
mod copy_endpoints;
mod delete;
mod detail;
mod expiry_editor;
mod expiry_words;
mod form;
mod form_options;
mod form_state;
mod list;
pub mod model;
mod overview;
mod words;

pub use connection_expiry::ConnectionExpiry;
pub use detail::ProviderPage;
pub use form::{ProviderClonePage, ProviderEditPage, ProviderNewPage};
pub use list::ProvidersPage;
pub use model::{Provider, ProviderField, ProviderFields, ProviderId};
