//! RAC Admin's own format: complete objects as JSON or YAML. `docs/plan-file.md` describes it.

mod read;
mod schema;
mod write;

pub use read::read;
pub(crate) use read::{is_plan_file, read_node};
pub use schema::schema;
pub use write::{to_json, to_value, to_yaml};

/// The value of the field `format` of a plan file.
pub const FORMAT: &str = "rac-admin-plan";

/// The version that is written, and the newest that can be read.
pub const VERSION: u64 = 1;

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;
