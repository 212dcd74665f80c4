//! Connection tokens: who may be connected to which endpoint right now.

pub mod api;
pub mod model;

pub use model::{ConnectionToken, ConnectionTokenChange, ConnectionTokenId};
