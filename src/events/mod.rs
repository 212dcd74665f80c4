//! What authentik has recorded: who changed what, and when.

mod changelog;

pub use changelog::{Changelog, LoggedModel};
