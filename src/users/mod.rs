//! `#/users/<id>`: what one user can reach, and what is open.

mod endpoints;
mod launches;
mod page;
mod sessions;
mod words;

pub use page::UserPage;
