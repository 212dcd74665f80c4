//! Events: what happened, and who did it.

pub mod api;
mod model;

pub use model::{APP, Event, EventAction, LoggedObject};
