//! What authentik has recorded: who changed what, and when.

pub mod api;
mod changelog;
pub mod diff;
pub mod model;
mod recent;
mod row;
mod words;

pub use changelog::{Changelog, LoggedModel};
pub use model::{Event, EventAction};
pub use recent::RecentEvents;
