#![doc = include_str!("../README.md")]

pub mod apply;
pub mod copy;
pub mod csv;
pub mod effective;
mod error;
pub mod export;
pub mod expression;
pub mod import;
pub mod instance;
pub mod keep;
pub mod lint;
pub mod model;
mod node;
pub mod plan;
pub mod plan_file;
pub mod snapshot;
mod yaml;

pub use error::{FormatError, MAX_BYTES, MAX_ROWS};
pub use instance::{Instance, Secrets, Stored};
pub use model::{Import, Imported, Item, Kind, Loss, Origin, Refused};

#[cfg(all(test, not(target_arch = "wasm32")))]
mod testing;
