//! The permissions an account holds, and those that something needs.

mod held;
mod need;

pub use held::Held;
pub use need::{Action, Need, Object};
