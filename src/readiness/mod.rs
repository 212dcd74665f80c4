//! Why a connection can or can't work: the checklist of a provider and of an endpoint, with the fix for each.

mod checklist;

pub use checklist::{EndpointReadiness, ProviderReadiness};
