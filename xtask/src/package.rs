//! `cargo xtask package`: the release archives, with the same bytes from the same sources.

mod archive;
mod inventory;

use crate::{
    build, cache, compress,
    dist::{self, CONFIGURATION, Files, PAGE},
    process::{output, say},
    project,
    stamp::hex,
};
use anyhow::{Context, Result};
use sha2::{Digest, Sha256};
use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

const SCHEMA: &str = "config.schema.json";

/// Builds dist/ if necessary, and packs it in `target/package/`.
pub fn run() -> Result<()> {
    let folder = project::root().join("target/package");
    let files = made_in(&folder)?;
    let root = root();
    let time = time_of_last_change();
    let archives = [
        (format!("{root}.tar.gz"), archive::tar_gz(&root, &files, time)?),
        (format!("{root}.zip"), archive::zip(&root, &files)?),
    ];
    for (name, content) in &archives {
        let path = folder.join(name);
        fs::write(&path, content).with_context(|| format!("can't write {}", path.display()))?;
        say(&format!("target/package/{name}: {} bytes, SHA-256 {}", content.len(), digest(content)));
    }
    Ok(())
}

/// The files as they are after unpacking.
pub fn unpacked() -> Result<PathBuf> {
    let folder = project::root().join("target/package");
    made_in(&folder)?;
    Ok(folder.join(root()))
}

fn root() -> String {
    format!("rac-admin-{}", env!("CARGO_PKG_VERSION"))
}

fn made_in(folder: &Path) -> Result<Files> {
    build::if_changed()?;
    let files = contents(&dist::read(&project::dist())?)?;
    cache::empty(folder)?;
    dist::write(&folder.join(root()), &files)?;
    Ok(files)
}

/// The hosted files, also compressed, with their licences and build information.
fn contents(dist: &Files) -> Result<Files> {
    let mut files = dist.clone();
    for (name, content) in dist {
        // The configuration is edited on the host: a compressed copy would become outdated.
        if name != CONFIGURATION && is_compressible(name) {
            files.insert(format!("{name}.gz"), compress::gzip(content)?);
            files.insert(format!("{name}.br"), compress::brotli(content)?);
        }
    }
    let inventory = inventory::read()?;
    let of_ours =
        |name: &str| fs::read(project::root().join(name)).with_context(|| format!("can't read {name}"));
    files.insert(SCHEMA.into(), of_ours(&format!("public/{SCHEMA}"))?);
    files.insert("LICENSE".into(), of_ours("LICENSE")?);
    files.insert("HOSTING.md".into(), of_ours("docs/hosting.md")?);
    files.insert("CONFIGURATION.md".into(), of_ours("docs/configuration.md")?);
    files.insert("THIRD-PARTY-LICENSES.txt".into(), inventory::licences(&inventory)?.into_bytes());
    files.insert("sbom.cdx.json".into(), inventory::bill_of_materials(&inventory)?.into_bytes());
    let sums: String = files.iter().map(|(name, content)| format!("{}  {name}\n", digest(content))).collect();
    files.insert("SHA256SUMS".into(), sums.into_bytes());
    Ok(files)
}

fn is_compressible(name: &str) -> bool {
    name == PAGE || [".html", ".js", ".css", ".wasm", ".svg", ".json"].iter().any(|end| name.ends_with(end))
}

fn digest(content: &[u8]) -> String {
    hex(&Sha256::digest(content))
}

/// The time of all files in the archives: SOURCE_DATE_EPOCH if set, otherwise that of the last commit.
fn time_of_last_change() -> u64 {
    let given = std::env::var("SOURCE_DATE_EPOCH").ok();
    let committed =
        || output(Command::new("git").current_dir(project::root()).args(["log", "-1", "--format=%ct"])).ok();
    given.or_else(committed).and_then(|text| text.trim().parse().ok()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_files_that_never_change_have_compressed_copies() {
        assert!(is_compressible("app-0123.js") && is_compressible("index.html"));
        assert!(!is_compressible("picture.png"));
    }
}
