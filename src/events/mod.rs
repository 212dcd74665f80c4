//! What authentik has recorded: who changed what, and when.

mod changelog;
pub mod diff;
mod recent;
mod row;
mod words;

pub use changelog::{Changelog, LoggedModel};
pub use recent::RecentEvents;
