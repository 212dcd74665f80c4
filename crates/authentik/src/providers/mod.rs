//! RAC providers.

pub mod api;
mod model;

pub use model::{Provider, ProviderField, ProviderFields, ProviderId};
