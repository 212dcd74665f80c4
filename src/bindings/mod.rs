//! Bindings: which policies, groups and users an endpoint is bound to, and so who may use it.

mod access;
pub mod api;
mod choose_copies;
pub mod copies;
mod copy_run;
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

pub use choose_copies::ChooseBindings;
pub use copy_run::{Copied, CopyBindings, is_open_now};
pub use form::BindingDialog;
pub use list::BindingsList;
pub use model::{Binding, BindingId, Subject};
