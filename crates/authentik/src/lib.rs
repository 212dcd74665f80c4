#![doc = include_str!("../README.md")]

pub mod answer;
pub mod applications;
pub mod bindings;
pub mod change;
pub mod connection_expiry;
pub mod connection_tokens;
pub mod endpoints;
mod error;
pub mod events;
pub mod flows;
pub mod groups;
mod list_query;
pub mod outposts;
mod page;
pub mod percent;
pub mod permissions;
pub mod policies;
pub mod property_mappings;
pub mod providers;
mod request;
mod retry;
pub mod rights;
pub mod saving;
mod transport;
pub mod used_by;
pub mod users;
mod validation;
mod wire;

pub use answer::Answer;
pub use error::{ErrorKind, RestError, hidden_rows};
pub use list_query::ListQuery;
pub use page::{Page, Whole, all_pages, page_after_delete, read_page, whole_list};
pub use request::{Method, Query, Request};
pub use retry::pause;
pub use transport::Transport;
pub use validation::{ValidationErrors, field_label};
