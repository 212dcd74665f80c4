//! The web servers that deploy/ has configurations for, to test these: Debian packages, unpacked into the cache.
//! Nothing is installed, so none of them starts by itself.

use crate::{
    cache,
    process::{run, say, step},
    tools::on_path,
};
use anyhow::{Context, Result, bail};
use std::{
    path::{Path, PathBuf},
    process::Command,
};

const PACKAGES: [&str; 5] = ["nginx", "caddy", "apache2-bin", "libapr1", "libaprutil1"];

/// The servers' folders for the end-to-end tests; empty if there are no Debian packages.
pub fn environment() -> Vec<(&'static str, PathBuf)> {
    let found = match unpacked() {
        Ok(found) => found,
        Err(error) => {
            say(&format!("deploy/ is not tried with real web servers: {error:#}"));
            return Vec::new();
        }
    };
    let places = [
        ("RAC_ADMIN_NGINX", "usr/sbin/nginx"),
        ("RAC_ADMIN_CADDY", "usr/bin/caddy"),
        ("RAC_ADMIN_APACHE", "usr/sbin/apache2"),
        ("RAC_ADMIN_APACHE_MODULES", "usr/lib/apache2/modules"),
    ];
    let mut variables: Vec<_> = places.into_iter().map(|(name, place)| (name, found.join(place))).collect();
    variables.extend(libraries(&found).map(|folder| ("RAC_ADMIN_SERVER_LIBRARIES", folder)));
    variables
}

/// Debian's folder for libraries is named after the architecture.
fn libraries(root: &Path) -> Option<PathBuf> {
    let folders = root.join("usr/lib").read_dir().ok()?;
    folders.filter_map(|entry| Some(entry.ok()?.path())).find(|folder| folder.join("libapr-1.so.0").exists())
}

fn unpacked() -> Result<PathBuf> {
    if !on_path("apt-get") || !on_path("dpkg-deb") {
        bail!("that takes Debian's packages");
    }
    cache::installed("web-servers-1", |folder| {
        step("Fetching nginx, Caddy and Apache", || {
            let mut download = Command::new("apt-get");
            run(download.current_dir(folder).args(["download", "--quiet", "--quiet"]).args(PACKAGES))?;
            for entry in folder.read_dir().context("can't read what was fetched")? {
                let package = entry?.path();
                if package.extension().is_some_and(|extension| extension == "deb") {
                    run(Command::new("dpkg-deb").arg("-x").arg(&package).arg(folder))?;
                    std::fs::remove_file(&package)?;
                }
            }
            Ok(())
        })
    })
}
