//! The browser for tests: the system's Chromium and its chromedriver.

use crate::{apt, process::say, tools::find_on_path};
use anyhow::{Context, Result, bail};
use std::{env, path::PathBuf};

/// fonts-dejavu-core: without any font, text has no size and screenshots show boxes.
const DEBIAN_PACKAGES: [&str; 3] = ["chromium", "chromium-driver", "fonts-dejavu-core"];
/// Chromium without windows, in which Playwright's journeys use half as much of the processor. Name of the package and
/// the program.
const HEADLESS_SHELL: &str = "chromium-headless-shell";

/// A browser and its driver.
pub struct Chromium {
    pub browser: PathBuf,
    pub driver: PathBuf,
}

/// Finds Chromium, after installing it if apt can.
pub fn ready() -> Result<Chromium> {
    if let Some(found) = find() {
        return Ok(found);
    }
    if !apt::install("Chromium and chromedriver", &DEBIAN_PACKAGES)? {
        bail!(
            "Chromium and chromedriver are needed: install them (on Debian: apt-get install {}), \
             or set CHROME and CHROMEDRIVER to where they are",
            DEBIAN_PACKAGES.join(" ")
        );
    }
    find().context("Chromium was installed, but chromium and chromedriver are not on PATH")
}

/// The browser for Playwright: $CHROME, otherwise Chromium without windows, otherwise any Chromium.
pub fn headless() -> Result<PathBuf> {
    let any = ready()?.browser;
    if named("CHROME").is_some() {
        return Ok(any);
    }
    if let Some(shell) = find_on_path(HEADLESS_SHELL) {
        return Ok(shell);
    }
    // Not every distribution with apt-get has this package.
    if let Err(error) = apt::install("Chromium without windows", &[HEADLESS_SHELL]) {
        say(&format!("{error:#}: Chromium itself serves, too, and is slower"));
    }
    Ok(find_on_path(HEADLESS_SHELL).unwrap_or(any))
}

/// $CHROME and $CHROMEDRIVER take precedence over PATH.
fn find() -> Option<Chromium> {
    let browsers = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
    Some(Chromium {
        browser: named("CHROME").or_else(|| browsers.into_iter().find_map(find_on_path))?,
        driver: named("CHROMEDRIVER").or_else(|| find_on_path("chromedriver"))?,
    })
}

fn named(name: &str) -> Option<PathBuf> {
    env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from)
}
