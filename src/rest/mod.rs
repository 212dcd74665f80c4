//! The only place that speaks HTTP: a client for the requests of `authentik-rac`, and reads and writes for pages.

mod ahead;
mod client;
mod kept;
mod network;
mod read;
mod reread;
mod submit;

pub use ahead::Ahead;
pub use client::{Client, Credentials};
pub use kept::Kept;
pub use network::{Network, is_online, when_back};
pub use read::{Loading, Read};
pub use reread::Reread;
pub use submit::Submit;
