//! Bindings: which policies, groups and users an endpoint is bound to, and so who may use it.

mod access;
pub mod api;
mod delete;
mod form;
mod form_state;
mod list;
pub mod model;
mod order;
mod pickers;
mod row;
mod who_may;
mod words;

pub use list::BindingsList;
pub use model::{Binding, BindingId, Subject};
