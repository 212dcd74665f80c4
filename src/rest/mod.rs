//! The only place that speaks HTTP: one client for what `authentik-rac` describes, and reads and writes for pages.

mod client;
mod kept;
mod network;
mod read;
mod submit;

pub use client::{Client, Credentials};
pub use kept::Kept;
pub use network::{Network, is_online, when_back};
pub use read::{Loading, Read};
pub use submit::Submit;
