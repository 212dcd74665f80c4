//! Events: what happened, and who did it.

pub mod api;
mod history;
mod model;

pub use history::{History, Since, history};
pub use model::{APP, Event, EventAction, EventVolume, LoggedObject};
