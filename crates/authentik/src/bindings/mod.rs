//! Bindings: who can use an object.

pub mod access;
pub mod api;
mod model;
pub mod order;

pub use model::{
    Binding, BindingId, ENABLED, FAILURE_RESULT, NEGATE, ORDER, SUBJECT, Subject, SubjectKind, TIMEOUT, body,
};
