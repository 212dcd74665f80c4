//! Terraform files for the authentik provider: simple configurations, and state.

mod cursor;
mod hcl;
mod resources;
mod state;
mod strings;
mod values;

use crate::node::Node;
use crate::{FormatError, Import};
use resources::{Resource, Resources};

/// Reads a configuration (`.tf`).
pub(super) fn read(text: &str) -> Result<Import, FormatError> {
    let body = hcl::parse(text)?;
    let mut import = Import::default();
    let resources = Resources::of_configuration(body, &mut import);
    resources.read(&mut import);
    Ok(import)
}

/// Reads a stored state, or the output of `terraform show -json`.
pub(super) fn read_state(node: &Node) -> Result<Import, FormatError> {
    let mut import = Import::default();
    state::resources(node, &mut import).read(&mut import);
    Ok(import)
}
