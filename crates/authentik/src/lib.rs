#![doc = include_str!("../README.md")]

pub mod access;
pub mod answer;
pub mod applications;
pub mod bindings;
pub mod change;
pub mod connection_expiry;
pub mod connection_tokens;
pub mod credentials;
pub mod endpoints;
mod error;
pub mod events;
pub mod flows;
pub mod groups;
mod list_query;
mod open_enum;
pub mod outposts;
mod page;
pub mod percent;
pub mod permissions;
pub mod policies;
pub mod property_mappings;
pub mod providers;
mod purpose;
mod request;
mod resource;
mod retry;
pub mod rights;
pub mod saving;
pub mod sessions;
mod token;
mod transport;
pub mod undo;
pub mod used_by;
pub mod users;
mod validation;
pub mod wire;

pub use answer::Answer;
pub use error::{ErrorKind, RestError};
pub use list_query::ListQuery;
pub use page::{
    Page, Whole, all_pages, first_of_whole, page_after_delete, read_page, short_list, whole_list,
};
pub use purpose::Purpose;
pub use rac_messages::authentik::hidden_rows;
pub use request::{Method, Query, Request};
pub use retry::{http_date, pause, retry_after};
pub use token::{ApiToken, TokenError};
pub use transport::Transport;
pub use validation::{ValidationErrors, readable_name};
