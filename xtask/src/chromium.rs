//! The browser that tests run in: the system's Chromium and its chromedriver.

use crate::{
    process::{run, say},
    tools::{find_on_path, on_path},
};
use anyhow::{Context, Result, bail};
use std::{
    env,
    path::PathBuf,
    process::{Command, Stdio},
};

/// fonts-dejavu-core: without any font, text has no size and screenshots show boxes.
const DEBIAN_PACKAGES: [&str; 3] = ["chromium", "chromium-driver", "fonts-dejavu-core"];

/// A browser and the program that steers it.
pub struct Chromium {
    pub browser: PathBuf,
    pub driver: PathBuf,
}

/// Finds Chromium, after installing it where apt may.
pub fn ready() -> Result<Chromium> {
    if let Some(found) = find() {
        return Ok(found);
    }
    install()?;
    find().context("Chromium was installed, but chromium and chromedriver are not on PATH")
}

/// $CHROME and $CHROMEDRIVER go before what is on PATH.
fn find() -> Option<Chromium> {
    let named = |name: &str| env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    let browsers = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
    Some(Chromium {
        browser: named("CHROME").or_else(|| browsers.into_iter().find_map(find_on_path))?,
        driver: named("CHROMEDRIVER").or_else(|| find_on_path("chromedriver"))?,
    })
}

fn install() -> Result<()> {
    let Some(apt_get) = apt_get() else {
        bail!(
            "Chromium and chromedriver are needed: install them (on Debian: apt-get install {}), \
             or set CHROME and CHROMEDRIVER to where they are",
            DEBIAN_PACKAGES.join(" ")
        );
    };
    say("Installing Chromium and chromedriver with apt-get …");
    run(apt_get().arg("update"))?;
    run(apt_get().args(["install", "--yes", "--no-install-recommends"]).args(DEBIAN_PACKAGES))
}

/// apt-get with the rights to install, where there is one that asks for nothing.
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
