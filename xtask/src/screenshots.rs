//! `cargo xtask screenshots`: docs/screenshots/, taken from the demo.

use crate::{build, e2e, process::run as run_command};
use anyhow::Result;

/// Takes every screenshot anew. Which there are is in tests/e2e/screenshots.ts.
pub fn run() -> Result<()> {
    build::if_changed()?;
    run_command(e2e::playwright()?.args(["test", "--config", "screenshots.config.ts"]))
}
