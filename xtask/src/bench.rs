//! `cargo xtask bench`: how long users wait, measured in Chromium with many endpoints. Asserts nothing.

use crate::{build, e2e, process::run as run_command};
use anyhow::Result;
use clap::Args;

#[derive(Args)]
pub struct Options {
    /// Number of endpoints in the demo
    #[arg(long, default_value_t = 10_000)]
    scale: u32,
    /// Number of measured keystrokes in the search
    #[arg(long, default_value_t = 30)]
    keystrokes: u32,
    /// Slow the processor down by this factor, as on a weaker machine
    #[arg(long, default_value_t = 1)]
    slowdown: u32,
}

/// Measures the release build and prints a table. tests/e2e/bench.ts defines the measurements.
pub fn run(options: &Options) -> Result<()> {
    build::if_changed()?;
    let mut command = e2e::playwright()?;
    command.args(["test", "--config", "bench.config.ts"]);
    command.env("RAC_ADMIN_BENCH_SCALE", options.scale.to_string());
    command.env("RAC_ADMIN_BENCH_KEYSTROKES", options.keystrokes.to_string());
    command.env("RAC_ADMIN_BENCH_SLOWDOWN", options.slowdown.to_string());
    run_command(&mut command)
}
