//! Where the parts of the project lie.

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

/// The page as it is to be hosted.
pub fn dist() -> PathBuf {
    root().join("dist")
}

/// A folder below target/ for what xtask remembers between runs.
pub fn state() -> Result<PathBuf> {
    let folder = root().join("target/xtask");
    fs::create_dir_all(&folder).with_context(|| format!("can't create {}", folder.display()))?;
    Ok(folder)
}

/// The version of a package that Cargo.lock settled on.
pub fn locked_version(package: &str) -> Result<String> {
    let path = root().join("Cargo.lock");
    let text = fs::read_to_string(&path).with_context(|| format!("can't read {}", path.display()))?;
    version_in_lock(&text, package).with_context(|| format!("Cargo.lock has no package {package}"))
}

fn version_in_lock(lock: &str, package: &str) -> Option<String> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != name);
    lines.next()?;
    Some(lines.next()?.strip_prefix("version = \"")?.strip_suffix('"')?.to_owned())
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
        let lock = "[[package]]\nname = \"reed-extra\"\nversion = \"9.9.9\"\n\n[[package]]\nname = \"reed\"\nversion = \"0.4.1\"\n";
        assert_eq!(version_in_lock(lock, "reed").as_deref(), Some("0.4.1"));
        assert_eq!(version_in_lock(lock, "ree"), None);
    }
}
