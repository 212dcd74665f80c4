//! Connection tokens: who may be connected to which endpoint right now.

pub mod api;
mod delete;
mod detail;
mod edit;
mod filters;
mod list;
pub mod model;
mod refresh;
mod words;

pub use detail::TokenPage;
pub use edit::TokenEditPage;
pub use list::{TokensList, TokensPage};
pub use model::{ConnectionToken, ConnectionTokenChange, ConnectionTokenId};
