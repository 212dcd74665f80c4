//! `cargo xtask serve`: Trunk's development server, with the tools from the cache.

use crate::{build::quiet_colours, process::run as run_command, project, tools};
use anyhow::Result;
use clap::Args;

#[derive(Args)]
pub struct Options {
    /// Target of proxied requests below the path of this address: the demo's API or an authentik's
    #[arg(long, default_value = "http://127.0.0.1:8080/api/")]
    proxy_backend: String,
    /// Other arguments for `trunk serve`
    #[arg(last = true)]
    trunk: Vec<String>,
}

/// Serves the page and rebuilds it on every change, until it is stopped.
pub fn run(options: &Options) -> Result<()> {
    let tools = tools::for_serving()?;
    let mut command = tools.command("trunk");
    command.current_dir(project::root()).arg("serve").arg("--offline");
    command.arg(format!("--proxy-backend={}", options.proxy_backend)).args(&options.trunk);
    command.env(tools::PAGE_FLAGS, tools::ERASE_TYPES);
    quiet_colours(&mut command);
    run_command(&mut command)
}
