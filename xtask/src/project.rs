//! The project's folders.

use crate::process::{cargo, output};
use anyhow::{Context, Result};
use std::{
    fs,
    path::{Path, PathBuf},
};

/// The folder with the workspace's Cargo.toml.
pub fn root() -> PathBuf {
    let xtask = Path::new(env!("CARGO_MANIFEST_DIR"));
    xtask.parent().unwrap_or(xtask).to_owned()
}

/// The page for hosting.
pub fn dist() -> PathBuf {
    root().join("dist")
}

/// A folder below target/ for xtask's state between runs.
pub fn state() -> Result<PathBuf> {
    let folder = root().join("target/xtask");
    fs::create_dir_all(&folder).with_context(|| format!("can't create {}", folder.display()))?;
    Ok(folder)
}

/// The version of a package in Cargo.lock.
pub fn locked_version(package: &str) -> Result<String> {
    // The output ends with `#wasm-bindgen@0.2.130`.
    let id = output(cargo().current_dir(root()).args(["pkgid", package]))?;
    let (_, version) =
        id.trim().rsplit_once('@').with_context(|| format!("{package} has no version: {id}"))?;
    Ok(version.to_owned())
}

/// An empty folder for one test.
#[cfg(test)]
pub fn scratch(test: &str) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("rac-admin-xtask-{}-{test}", std::process::id()));
    crate::cache::empty(&folder).unwrap();
    folder
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_locked_version_is_that_of_the_package_named_exactly_so() {
        let lock = fs::read_to_string(root().join("Cargo.lock")).unwrap();
        let version = locked_version("wasm-bindgen").unwrap();
        assert!(lock.contains(&format!("name = \"wasm-bindgen\"\nversion = \"{version}\"\n")), "{version}");
        assert!(locked_version("wasm-bind").is_err());
    }
}
