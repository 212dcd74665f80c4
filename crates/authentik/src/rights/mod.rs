//! The permissions an account has, and those that an action needs.

mod held;
mod need;

pub use held::Held;
pub use need::{Action, Need, Object};
