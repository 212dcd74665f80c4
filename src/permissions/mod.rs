//! Who holds which permission on an object.

mod provider;

pub use provider::ProviderPermissions;
