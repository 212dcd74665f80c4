//! `cargo xtask screenshots`: takes docs/screenshots/ from the demo.

use crate::{build, e2e, process::run as run_command};
use anyhow::Result;

/// Takes all screenshots, which tests/e2e/screenshots.ts defines.
pub fn run() -> Result<()> {
    build::if_changed()?;
    run_command(e2e::playwright()?.args(["test", "--config", "screenshots.config.ts"]))
}
