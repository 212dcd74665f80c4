//! Why a connection can or can't work: the checklist of a provider and of an endpoint, with the fix for each.

mod admission;
mod board;
mod check;
mod check_user;
mod checklist;
mod endpoint;
mod endpoint_checks;
mod fix_application;
mod fix_dialog;
mod fix_outpost;
mod obstacle;
pub mod outposts;
mod person_checks;
mod provider;
mod provider_checks;
mod reads;
mod settings;
mod slug;
mod words;

pub use check::Verdict;
pub use endpoint::EndpointReadiness;
pub use obstacle::{Obstacle, obstacles};
pub use provider::ProviderReadiness;
