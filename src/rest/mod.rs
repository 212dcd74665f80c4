//! The only place that speaks HTTP: one client for authentik's REST API v3, its requests, pages and errors.

mod answer;
mod client;
mod error;
mod network;
mod page;
pub mod percent;
mod read;
mod request;
mod retry;
mod submit;
mod validation;

pub use answer::Answer;
pub use client::{Client, Credentials};
pub use error::{ErrorKind, RestError, hidden_rows};
pub use network::{Network, is_online, when_back};
pub use page::{Page, Whole, all_pages, page_after_delete, read_page, whole_list};
pub use read::{Loading, Read};
pub use request::{Method, Query, Request};
pub use submit::Submit;
pub use validation::{ValidationErrors, field_label};
