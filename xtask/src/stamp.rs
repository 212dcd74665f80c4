//! Detects whether a built page, dist/ or the demo's, is up to date with the sources.

use crate::{project, tools};
use anyhow::{Context, Result};
use sha2::{Digest, Sha256};
use std::{
    fs,
    path::{Path, PathBuf},
};

/// Everything that the page is made of.
const SOURCES: &[&str] = &[
    "Cargo.toml",
    "Cargo.lock",
    "Trunk.toml",
    "index.html",
    "locales",
    "rust-toolchain.toml",
    ".cargo",
    "crates/authentik",
    "crates/demo/Cargo.toml",
    "crates/formats",
    "crates/guacamole",
    "crates/message-compiler",
    "crates/messages",
    "crates/ui",
    "public",
    "src",
    "style",
    "xtask",
];

/// A fingerprint of the sources and the tools; take it before a build.
pub fn sources() -> Result<String> {
    let root = project::root();
    let mut hash = Sha256::new();
    hash.update(tools::versions()?);
    for source in SOURCES {
        add(&mut hash, &root, &root.join(source))?;
    }
    Ok(hex(&hash.finalize()))
}

/// Whether the page in this folder was made from these sources, and has not been changed since.
pub fn is_current(page: &Path, sources: &str) -> bool {
    let recorded = stamp_file(page).and_then(|path| Ok(fs::read_to_string(path)?));
    let dist = fingerprint(page);
    matches!((recorded, dist), (Ok(recorded), Ok(dist)) if recorded == format!("{sources} {dist}"))
}

/// Records that the page in this folder was made from these sources.
pub fn record(page: &Path, sources: &str) -> Result<()> {
    let dist = fingerprint(page)?;
    Ok(fs::write(stamp_file(page)?, format!("{sources} {dist}"))?)
}

/// Deletes the record, before the folder is changed.
pub fn forget(page: &Path) -> Result<()> {
    let path = stamp_file(page)?;
    if path.exists() {
        fs::remove_file(path)?;
    }
    Ok(())
}

fn stamp_file(page: &Path) -> Result<PathBuf> {
    let name = page.file_name().unwrap_or_default().to_string_lossy();
    Ok(project::state()?.join(format!("{name}.stamp")))
}

/// A fingerprint of the names and contents of all files in a folder.
pub fn fingerprint(folder: &Path) -> Result<String> {
    let mut hash = Sha256::new();
    add(&mut hash, folder, folder)?;
    Ok(hex(&hash.finalize()))
}

fn add(hash: &mut Sha256, root: &Path, path: &Path) -> Result<()> {
    if path.is_dir() {
        let mut entries = fs::read_dir(path)?.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
        entries.sort();
        return entries.iter().try_for_each(|entry| add(hash, root, entry));
    }
    let content = fs::read(path).with_context(|| format!("can't read {}", path.display()))?;
    let name = path.strip_prefix(root).unwrap_or(path).to_string_lossy();
    hash.update(format!("{name} {}\n", content.len()));
    hash.update(content);
    Ok(())
}

/// Bytes as hexadecimal digits.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_changed_moved_or_added_file_changes_the_fingerprint() {
        let folder = project::scratch("stamp");
        let with = |files: &[(&str, &str)]| {
            crate::cache::empty(&folder).unwrap();
            for (name, text) in files {
                fs::create_dir_all(folder.join(name).parent().unwrap()).unwrap();
                fs::write(folder.join(name), text).unwrap();
            }
            fingerprint(&folder).unwrap()
        };
        let first = with(&[("a/b.rs", "one"), ("c.rs", "two")]);
        assert_eq!(with(&[("c.rs", "two"), ("a/b.rs", "one")]), first);
        assert_ne!(with(&[("a/b.rs", "one"), ("c.rs", "2")]), first);
        assert_ne!(with(&[("a/x.rs", "one"), ("c.rs", "two")]), first);
        assert_ne!(with(&[("a/b.rs", "one"), ("c.rs", "two"), ("d.rs", "")]), first);
    }
}
