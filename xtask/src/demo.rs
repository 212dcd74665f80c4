//! `cargo xtask demo`: RAC Admin with a stand-in for authentik, on this machine.

use crate::{build, process::say};
use anyhow::{Context, Result};
use clap::Args;
use std::{path::PathBuf, process::Command};

#[derive(Args)]
pub struct Options {
    /// Port to listen on; 0 for any free port
    #[arg(long, default_value_t = 8080)]
    port: u16,
    /// Path below which everything is served
    #[arg(long, default_value = "/")]
    base_path: String,
    /// Number of endpoints; ten times as many connection tokens
    #[arg(long)]
    scale: Option<u32>,
    /// Delay of each response in milliseconds
    #[arg(long)]
    latency: Option<u64>,
    /// JSON file with the initial objects
    #[arg(long)]
    seed: Option<PathBuf>,
    /// Serve a second authentik below /staging, and configure both as instances
    #[arg(long)]
    staging: bool,
    /// Offer signing in by OAuth, at the demo's own provider
    #[arg(long)]
    oauth: bool,
}

/// Builds what has changed, and runs the demo in place of this process.
pub fn run(options: &Options) -> Result<()> {
    let (page, program) = build::with_demo()?;
    let mut command = Command::new(program);
    command.arg("--dist").arg(page);
    command.args([
        "--host",
        "127.0.0.1",
        "--port",
        &options.port.to_string(),
        "--base-path",
        &options.base_path,
    ]);
    if let Some(scale) = options.scale {
        command.args(["--scale", &scale.to_string()]);
    }
    if let Some(latency) = options.latency {
        command.args(["--latency", &latency.to_string()]);
    }
    if let Some(seed) = &options.seed {
        command.arg("--seed").arg(seed);
    }
    if options.staging {
        command.arg("--staging");
    }
    if options.oauth {
        command.arg("--oauth");
    }
    say("Starting the demo (Ctrl+C ends it)");
    replace_this_process(&mut command)
}

/// Replaces this process, so that signals reach the demo itself.
#[cfg(unix)]
fn replace_this_process(command: &mut Command) -> Result<()> {
    use std::os::unix::process::CommandExt;
    Err(command.exec()).context("can't start the demo")
}

#[cfg(not(unix))]
fn replace_this_process(command: &mut Command) -> Result<()> {
    crate::process::run(command)
}
