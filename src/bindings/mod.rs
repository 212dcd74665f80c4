//! Bindings: which policies, groups and users an endpoint is bound to.

mod list;

pub use list::BindingsList;
