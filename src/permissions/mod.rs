//! Who holds which permission on an object.

pub mod model;
mod provider;
mod words;

pub use provider::ProviderPermissions;
