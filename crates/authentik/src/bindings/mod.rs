//! Bindings: who can use an object.

pub mod access;
pub mod api;
mod model;
pub mod order;

pub use model::{Binding, BindingField, BindingFields, BindingId, Subject, SubjectKind, body};
