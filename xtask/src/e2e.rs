//! Playwright, for the end-to-end tests and the screenshots: its packages and environment.

use crate::{
    build, cache, chromium, messages,
    process::{run, step},
    project,
    stamp::hex,
    tools,
};
use anyhow::{Context, Result};
use sha2::{Digest, Sha256};
use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

/// The files that determine which packages are installed.
const MANIFESTS: [&str; 3] = ["package.json", "package-lock.json", ".npmrc"];

/// The folder of the end-to-end tests.
pub fn folder() -> PathBuf {
    project::root().join("tests/e2e")
}

/// A Playwright command that finds Chromium, the demo and dist/, which must exist.
pub fn playwright() -> Result<Command> {
    let chromium = chromium::headless()?;
    install_packages()?;
    let demo = step("Building the demo", build::demo)?;
    let mut command = Command::new("node");
    command.current_dir(folder()).arg("node_modules/@playwright/test/cli.js");
    command.env("CHROME", chromium);
    command.env("RAC_ADMIN_DEMO", demo).env("RAC_ADMIN_DIST", project::dist());
    let pseudo = project::state()?.join("pseudo");
    messages::write_pseudo(&pseudo)?;
    command.env("RAC_ADMIN_PSEUDO", pseudo);
    Ok(command)
}

/// Links tests/e2e/node_modules to packages in the cache, so that a fresh clone doesn't download them again.
fn install_packages() -> Result<()> {
    let folder = folder();
    let mut hash = Sha256::new();
    for name in MANIFESTS {
        hash.update(fs::read(folder.join(name)).with_context(|| format!("can't read tests/e2e/{name}"))?);
    }
    let name = format!("e2e-{}", &hex(&hash.finalize())[..16]);
    let cached = cache::installed(&name, |unfinished| {
        for name in MANIFESTS {
            fs::copy(folder.join(name), unfinished.join(name))?;
        }
        step("Installing Playwright and axe", || {
            run(tools::npm()?
                .current_dir(unfinished)
                .args(["ci", "--no-audit", "--no-fund", "--loglevel=error"])
                .env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))
        })
    })?;
    link(&cached.join("node_modules"), &folder.join("node_modules"))
}

#[cfg(unix)]
fn link(target: &Path, link: &Path) -> Result<()> {
    if fs::read_link(link).is_ok_and(|there| there == target) {
        return Ok(());
    }
    if link.is_symlink() {
        fs::remove_file(link)?;
    } else if link.exists() {
        fs::remove_dir_all(link).context("can't replace tests/e2e/node_modules")?;
    }
    std::os::unix::fs::symlink(target, link).context("can't link tests/e2e/node_modules")
}

#[cfg(not(unix))]
fn link(target: &Path, link: &Path) -> Result<()> {
    if link.exists() {
        return Ok(());
    }
    std::os::windows::fs::symlink_dir(target, link).context("can't link tests/e2e/node_modules")
}
