//! Debian packages, if apt-get can install them without asking.

use crate::{
    process::{run, say},
    tools::on_path,
};
use anyhow::Result;
use std::process::{Command, Stdio};

/// Installs packages, and reports it. Returns false if that is not possible.
pub fn install(what: &str, packages: &[&str]) -> Result<bool> {
    let Some(apt_get) = apt_get() else { return Ok(false) };
    say(&format!("Installing {what} with apt-get …"));
    run(apt_get().arg("update"))?;
    run(apt_get().args(["install", "--yes", "--no-install-recommends"]).args(packages))?;
    Ok(true)
}

/// apt-get with the necessary rights, if that works without asking.
fn apt_get() -> Option<fn() -> Command> {
    if !on_path("apt-get") {
        return None;
    }
    if succeeds("sh", &["-c", "test \"$(id -u)\" = 0"]) {
        return Some(|| {
            let mut command = Command::new("apt-get");
            command.env("DEBIAN_FRONTEND", "noninteractive");
            command
        });
    }
    succeeds("sudo", &["-n", "true"]).then_some(|| {
        let mut command = Command::new("sudo");
        command.args(["-n", "env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]);
        command
    })
}

fn succeeds(program: &str, arguments: &[&str]) -> bool {
    let mut command = Command::new(program);
    command.args(arguments).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command.status().is_ok_and(|status| status.success())
}
