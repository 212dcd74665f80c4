//! RAC providers.

pub mod api;
mod delete;
pub mod connection_expiry;
mod detail;
mod expiry_words;
mod list;
mod overview;
pub mod model;
mod readiness;
mod words;

pub use detail::ProviderPage;
pub use list::ProvidersPage;
pub use model::{Provider, ProviderField, ProviderFields, ProviderId};
