//! The folder outside of the checkout for tools, so that later runs and fresh clones find them.

use crate::process::say;
use anyhow::{Context, Result, bail};
use std::{
    env,
    fs::{self, File, TryLockError},
    path::{Path, PathBuf},
};

/// `$RAC_ADMIN_CACHE`, or `rac-admin` in the user's cache folder.
pub fn folder() -> Result<PathBuf> {
    let set = |name: &str| env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    if let Some(folder) = set("RAC_ADMIN_CACHE") {
        return std::path::absolute(folder).context("RAC_ADMIN_CACHE is no path");
    }
    if let Some(folder) = set("XDG_CACHE_HOME").filter(|folder| folder.is_absolute()) {
        return Ok(folder.join("rac-admin"));
    }
    match set("HOME") {
        Some(home) => Ok(home.join(".cache/rac-admin")),
        None => bail!("there is no place to keep tools: set RAC_ADMIN_CACHE to a folder"),
    }
}

/// The folder `name` in the cache, filled by `install` unless an earlier run did that.
///
/// `install` gets an empty folder with another name, which is renamed after success: an interrupted installation never
/// counts as finished. If several runs start at once, one installs and the others wait.
pub fn installed(name: &str, install: impl FnOnce(&Path) -> Result<()>) -> Result<PathBuf> {
    installed_in(&folder()?, name, install)
}

fn installed_in(cache: &Path, name: &str, install: impl FnOnce(&Path) -> Result<()>) -> Result<PathBuf> {
    let finished = cache.join(name);
    if finished.is_dir() {
        return Ok(finished);
    }
    fs::create_dir_all(cache).with_context(|| format!("can't create {}", cache.display()))?;
    let _lock = lock(&cache.join("lock"))?;
    if finished.is_dir() {
        return Ok(finished);
    }
    let unfinished = cache.join(format!("{name}.unfinished"));
    empty(&unfinished)?;
    install(&unfinished)?;
    fs::rename(&unfinished, &finished)
        .with_context(|| format!("can't rename {} to {name}", unfinished.display()))?;
    Ok(finished)
}

/// Waits until no other run holds the lock. Dropping the file or ending the process releases it.
pub fn lock(path: &Path) -> Result<File> {
    let file = File::create(path).with_context(|| format!("can't create {}", path.display()))?;
    match file.try_lock() {
        Ok(()) => return Ok(file),
        Err(TryLockError::WouldBlock) => say("waiting for another run of cargo xtask to finish its work"),
        Err(TryLockError::Error(error)) => return Err(error).context("can't lock"),
    }
    file.lock().with_context(|| format!("can't lock {}", path.display()))?;
    Ok(file)
}

/// Creates an empty folder, deleting what was there.
pub fn empty(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder).with_context(|| format!("can't remove {}", folder.display()))?;
    }
    fs::create_dir_all(folder).with_context(|| format!("can't create {}", folder.display()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::project::scratch;
    use std::{sync::Mutex, thread, time::Duration};

    #[test]
    fn a_tool_is_installed_once() {
        let cache = scratch("cache-once");
        let install = |folder: &Path| Ok(fs::write(folder.join("tool"), "works")?);
        let first = installed_in(&cache, "tool-1", install).unwrap();
        let second = installed_in(&cache, "tool-1", |_| bail!("installed again")).unwrap();
        assert_eq!(first, second);
        assert_eq!(fs::read_to_string(second.join("tool")).unwrap(), "works");
    }

    #[test]
    fn an_interrupted_installation_is_repeated() {
        let cache = scratch("cache-broken-off");
        let broken = installed_in(&cache, "tool-1", |folder| {
            fs::write(folder.join("half"), "")?;
            bail!("the network went away")
        });
        assert_eq!(broken.unwrap_err().to_string(), "the network went away");
        let folder = installed_in(&cache, "tool-1", |folder| {
            assert_eq!(fs::read_dir(folder)?.count(), 0, "leftovers of the first attempt");
            Ok(())
        });
        assert_eq!(folder.unwrap(), cache.join("tool-1"));
    }

    #[test]
    fn of_two_runs_one_installs_and_the_other_waits() {
        let cache = scratch("cache-two");
        let installs = Mutex::new(0);
        let install = |folder: &Path| {
            thread::sleep(Duration::from_millis(50));
            *installs.lock().unwrap() += 1;
            Ok(fs::write(folder.join("tool"), "works")?)
        };
        thread::scope(|scope| {
            for _ in 0..2 {
                scope.spawn(|| {
                    let folder = installed_in(&cache, "tool-1", install).unwrap();
                    assert!(folder.join("tool").is_file());
                });
            }
        });
        assert_eq!(*installs.lock().unwrap(), 1);
    }
}
