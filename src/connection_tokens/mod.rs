//! Connection tokens: who may be connected to which endpoint right now.

mod delete;
mod detail;
mod edit;
mod filters;
mod form_state;
mod list;
mod refresh;
mod words;

pub use detail::TokenPage;
pub use edit::TokenEditPage;
pub use list::{TokensList, TokensPage};
