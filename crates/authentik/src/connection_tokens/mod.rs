//! Connection tokens.

pub mod api;
mod model;

pub use model::{ConnectionToken, ConnectionTokenChange, ConnectionTokenId, TARGET, body};
