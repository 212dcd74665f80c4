//! Who holds which permission on an object, and what the connected account itself may do.

mod own;
mod provider;
mod words;

pub use own::{OwnPermissions, OwnRights, OwnRightsLine};
pub use provider::ProviderPermissions;
