//! RAC Admin's own format: objects with everything they have, as JSON or YAML. `docs/plan-file.md` explains it.

mod read;
mod schema;
mod write;

pub use read::read;
pub(crate) use read::{is_plan_file, read_node};
pub use schema::schema;
pub use write::{to_json, to_value, to_yaml};

/// What the field `format` of a plan file says.
pub const FORMAT: &str = "rac-admin-plan";

/// The version that is written, and the newest that is read.
pub const VERSION: u64 = 1;

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;
