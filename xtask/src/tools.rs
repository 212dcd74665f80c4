//! The programs that building and testing need besides cargo and Node: found on PATH, or installed into the cache.
//!
//! All of them come from package registries (crates.io, npm) or, for the wasm32 target, through rustup.

use crate::{
    cache,
    process::{self, cargo, cargo_that_can_wait, output, run, step},
    project,
};
use anyhow::{Context, Result, bail};
use std::{
    env,
    ffi::OsString,
    path::{Path, PathBuf},
    process::Command,
};

/// Later releases of 0.21, and 0.22, change the output or need a newer Rust.
const TRUNK: &str = "0.21.14";
/// Debian's is too old for the output of current Rust.
const BINARYEN: &str = "132";
/// Joins and minifies style sheets. The npm package has a compiled program; the crate would take minutes to compile.
const LIGHTNING_CSS: &str = "1.33.0";
/// Erases the types of Leptos' views: the app is smaller, and compiles three times faster
/// (docs/decisions/0001-leptos-view.md).
pub const ERASE_TYPES: &str = "--cfg erase_components";
/// The variable for compiler flags of the app only: RUSTFLAGS would recompile this program, too.
pub const PAGE_FLAGS: &str = "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS";
pub const TARGET: &str = "wasm32-unknown-unknown";

/// The tools, as a value for PATH.
pub struct Tools {
    /// The folders of tools that were not on PATH, followed by PATH.
    path: OsString,
}

impl Tools {
    /// A command that finds the tools, and whose child processes do, too.
    pub fn command(&self, program: impl AsRef<Path>) -> Command {
        let program = program.as_ref();
        let found = find(program, &self.path).unwrap_or_else(|| program.to_owned());
        let mut command = Command::new(found);
        command.env("PATH", &self.path);
        command
    }

    /// The same for cargo.
    pub fn cargo(&self) -> Command {
        let mut command = cargo();
        command.env("PATH", &self.path);
        command
    }
}

/// What building the page needs: the wasm32 target, Trunk, wasm-bindgen, wasm-opt and Lightning CSS.
pub fn for_the_page() -> Result<Tools> {
    wasm_target()?;
    let folders = [trunk()?, wasm_bindgen()?, wasm_opt()?, Some(lightning_css()?)];
    with_folders(folders)
}

/// What joining the style sheets needs.
pub fn for_styles() -> Result<Tools> {
    with_folders([Some(lightning_css()?)])
}

/// What tests in a browser need: the wasm32 target and wasm-bindgen's test runner.
pub fn for_browser_tests() -> Result<Tools> {
    wasm_target()?;
    with_folders([wasm_bindgen()?])
}

fn with_folders<const N: usize>(folders: [Option<PathBuf>; N]) -> Result<Tools> {
    let path = env::var_os("PATH").unwrap_or_default();
    let all = folders.into_iter().flatten().chain(env::split_paths(&path));
    Ok(Tools { path: env::join_paths(all).context("the cache's path can't be part of PATH")? })
}

/// Adds the standard library for WebAssembly to the current toolchain, unless it is there.
pub fn wasm_target() -> Result<()> {
    let rustc = env::var_os("RUSTC").unwrap_or_else(|| OsString::from("rustc"));
    let library = output(Command::new(rustc).args(["--print", "target-libdir", "--target", TARGET]))?;
    if Path::new(library.trim()).is_dir() {
        return Ok(());
    }
    if !on_path("rustup") {
        bail!("Rust's standard library for {TARGET} is missing, and so is rustup, which would install it");
    }
    step(&format!("Installing Rust's {TARGET} target"), || {
        run(Command::new("rustup").args(["target", "add", TARGET]))
    })
}

/// It needs TLS for `--proxy-backend=https://…`.
fn trunk() -> Result<Option<PathBuf>> {
    let flags = ["--locked", "--no-default-features", "--features", "rustls"];
    from_crates_io("trunk", TRUNK, &["trunk"], &flags)
}

/// The exact version of the wasm-bindgen crate, because they share a private format.
fn wasm_bindgen() -> Result<Option<PathBuf>> {
    let version = project::locked_version("wasm-bindgen")?;
    // Not --locked: a locked dependency may be newer than what a registry mirror has.
    let programs = ["wasm-bindgen", "wasm-bindgen-test-runner"];
    // Without TLS, which it only needs for browsers on other machines.
    from_crates_io("wasm-bindgen-cli", &version, &programs, &["--no-default-features"])
}

/// The folder with the programs, or `None` if they are on PATH in this version.
fn from_crates_io(
    package: &str,
    version: &str,
    programs: &[&str],
    flags: &[&str],
) -> Result<Option<PathBuf>> {
    if programs.iter().all(|program| is_on_path(program, version)) {
        return Ok(None);
    }
    let folder = cache::installed(&format!("{package}-{version}"), |folder| {
        if on_path("cargo-binstall") && compiled_elsewhere(package, version, programs, folder) {
            return Ok(());
        }
        step(&format!("Installing {package} {version} (compiling it takes some minutes, once)"), || {
            cargo_install(package, version, flags, folder)
        })
    })?;
    Ok(Some(folder.join("bin")))
}

/// Fetches compiled programs with `cargo binstall`. Returns whether that worked; if not, they are compiled here.
fn compiled_elsewhere(package: &str, version: &str, programs: &[&str], folder: &Path) -> bool {
    let fetched =
        step(&format!("Fetching {package} {version}"), || run(&mut binstall(package, version, folder)));
    let folder = folder.join("bin");
    let path = folder.clone().into_os_string();
    let is_there = |program: &&str| {
        let found = find(Path::new(program), &path).map(|file| output(Command::new(file).arg("--version")));
        found.is_some_and(|text| text.is_ok_and(|text| names_version(&text, version)))
    };
    fetched.is_ok() && programs.iter().all(is_there)
}

fn binstall(package: &str, version: &str, folder: &Path) -> Command {
    let mut command = Command::new("cargo-binstall");
    // Its own fallback would compile them with full optimization.
    command.args(["--no-confirm", "--disable-strategies", "compile", "--version", version]);
    command.arg("--root").arg(folder).arg(package);
    command
}

/// Installs the programs without optimization. They would be compiled for minutes more, and save seconds of a build.
fn cargo_install(package: &str, version: &str, flags: &[&str], folder: &Path) -> Result<()> {
    // Outside of the checkout, and deleted afterwards.
    let build = folder.with_extension("build");
    cache::empty(&build)?;
    // Suppresses cargo's advice to add a folder to PATH that is about to be renamed.
    let path = with_folders([Some(folder.join("bin"))])?.path;
    let mut command = cargo_that_can_wait();
    command
        .env("PATH", path)
        // Outside of the checkout, whose .cargo/config.toml is not for other packages.
        .current_dir(folder)
        .args(["install", package, "--version", version])
        .args(flags)
        .arg("--root")
        .arg(folder)
        .env("CARGO_TARGET_DIR", &build)
        .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0")
        .env("CARGO_PROFILE_RELEASE_LTO", "off")
        .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
        .env("CARGO_PROFILE_RELEASE_DEBUG", "false")
        // These are meant for the app.
        .env_remove("RUSTFLAGS")
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        .env_remove("CARGO_BUILD_TARGET");
    let installed = run(&mut command);
    // A folder that can't be removed only takes space.
    let _ = std::fs::remove_dir_all(&build);
    installed
}

fn wasm_opt() -> Result<Option<PathBuf>> {
    if is_on_path("wasm-opt", BINARYEN) {
        return Ok(None);
    }
    let folder = cache::installed(&format!("binaryen-{BINARYEN}"), |folder| {
        step(&format!("Installing wasm-opt (binaryen {BINARYEN})"), || {
            npm_install(folder, &format!("binaryen@{BINARYEN}.0.0"))
        })
    })?;
    Ok(Some(folder.join("node_modules/.bin")))
}

/// Always the one in the cache: it doesn't print its package's version, so one on PATH may be any.
fn lightning_css() -> Result<PathBuf> {
    let folder = cache::installed(&format!("lightningcss-{LIGHTNING_CSS}"), |folder| {
        step(&format!("Installing Lightning CSS {LIGHTNING_CSS}"), || {
            npm_install(folder, &format!("lightningcss-cli@{LIGHTNING_CSS}"))
        })
    })?;
    Ok(folder.join("node_modules/.bin"))
}

fn npm_install(folder: &Path, package: &str) -> Result<()> {
    run(npm()?
        .current_dir(folder)
        .args(["install", "--no-audit", "--no-fund", "--no-save", "--loglevel=error", "--prefix"])
        .arg(folder)
        .arg(package))
}

/// npm, or an error that says how to get it.
pub fn npm() -> Result<Command> {
    if !on_path("npm") || !on_path("node") {
        bail!("Node.js is missing (version 20 or later, with npm): on Debian, apt-get install nodejs npm");
    }
    Ok(Command::new("npm"))
}

/// Whether the program is on PATH, and `--version` prints exactly this version.
fn is_on_path(program: &str, version: &str) -> bool {
    on_path(program)
        && output(Command::new(program).arg("--version")).is_ok_and(|text| names_version(&text, version))
}

fn names_version(text: &str, version: &str) -> bool {
    text.split_whitespace().any(|word| word == version)
}

/// Whether the program can be run by its name.
pub fn on_path(program: &str) -> bool {
    find_on_path(program).is_some()
}

/// The file of a program.
pub fn find_on_path(program: &str) -> Option<PathBuf> {
    find(Path::new(program), &env::var_os("PATH").unwrap_or_default())
}

fn find(program: &Path, path: &OsString) -> Option<PathBuf> {
    env::split_paths(path).map(|folder| folder.join(program)).find(|file| is_program(file))
}

#[cfg(unix)]
fn is_program(file: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    file.metadata().is_ok_and(|data| data.is_file() && data.permissions().mode() & 0o111 != 0)
}

#[cfg(not(unix))]
fn is_program(file: &Path) -> bool {
    file.is_file() || file.with_extension("exe").is_file() || file.with_extension("cmd").is_file()
}

/// The versions of the tools that a build uses.
pub fn versions() -> Result<String> {
    let rustc = process::output(Command::new("rustc").arg("-vV"))?;
    Ok(format!("{rustc}trunk {TRUNK}\nbinaryen {BINARYEN}\nlightningcss {LIGHTNING_CSS}\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_exact_version_of_a_tool_is_used() {
        assert!(names_version("trunk 0.21.14\n", "0.21.14"));
        assert!(names_version("wasm-opt version 132 (version_132)\n", "132"));
        assert!(!names_version("trunk 0.21.140\n", "0.21.14"));
        assert!(!names_version("wasm-opt version 108\n", "132"));
    }

    #[test]
    #[cfg(unix)]
    fn what_cannot_be_fetched_is_compiled() {
        let folder = project::scratch("binstall");
        assert!(!compiled_elsewhere("no-such-tool", "1.2.3", &["no-such-tool"], &folder));
        let command = binstall("trunk", TRUNK, Path::new("/cache/trunk.unfinished"));
        let words = process::words(&command);
        assert!(words.contains(&format!("--disable-strategies compile --version {TRUNK} ")), "{words}");
        assert!(words.ends_with("--root /cache/trunk.unfinished trunk"), "{words}");
    }

    #[test]
    fn a_tool_in_the_cache_goes_before_one_on_path() {
        let tools = with_folders([None, Some(PathBuf::from("/cache/bin"))]).unwrap();
        assert_eq!(env::split_paths(&tools.path).next(), Some(PathBuf::from("/cache/bin")));
    }
}
