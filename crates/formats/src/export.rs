//! Export of objects to files of other tools. RAC Admin's own formats are in [`csv`](crate::csv) and [`plan_file`](crate::plan_file).

mod blueprint;
mod hcl;
mod labels;
mod terraform;

pub use blueprint::{SECRET_CONTEXT, to_blueprint};
pub use terraform::{Terraform, to_terraform};

use rac_messages::Message;
use serde_json::Value;

use crate::keep;
use crate::model::Loss;
use guacamole_settings::secrets::is_secret;

/// A file of another tool.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Exported {
    pub text: String,
    /// Parts that the format does not support.
    pub losses: Vec<Loss>,
    /// The objects that the file only refers to, by kind and name.
    pub needs: Vec<Message>,
}

/// Whether a setting is a secret that is not empty, or the marker of a kept secret.
fn is_secret_value(name: &str, value: &Value) -> bool {
    let is_empty = value.is_null() || value.as_str() == Some("");
    keep::is_marker(value) || (is_secret(name) && !is_empty)
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;
