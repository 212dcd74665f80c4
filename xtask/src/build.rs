//! `cargo xtask build`: builds dist/ for hosting.

use crate::{
    cache::{self, lock},
    dist, embedding, hash_names, messages, policy,
    process::{Task, cargo, cargo_that_can_wait, output, run, say, step, together},
    project,
    split::{self, Effort},
    stamp, tools,
};
use anyhow::{Context, Result};
use std::{
    env,
    ffi::OsString,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

/// Builds dist/.
pub fn run_now() -> Result<()> {
    let _lock = lock(&project::state()?.join("build.lock"))?;
    build(&project::dist(), &stamp::sources()?, Effort::Smallest, vec![])
}

/// Builds dist/ if the sources have changed.
pub fn if_changed() -> Result<()> {
    let _lock = lock(&project::state()?.join("build.lock"))?;
    let sources = stamp::sources()?;
    if stamp::is_current(&project::dist(), &sources) {
        say("dist/ is up to date");
        return Ok(());
    }
    build(&project::dist(), &sources, Effort::Smallest, vec![])
}

/// Builds a page for the demo if the sources have changed, and compiles the demo in parallel. Returns the folder of the
/// page, which is dist/ if that is up to date, and the demo's program.
pub fn with_demo() -> Result<(PathBuf, PathBuf)> {
    let _lock = lock(&project::state()?.join("build.lock"))?;
    let sources = stamp::sources()?;
    let quick = project::root().join("target/demo-page");
    let current = [project::dist(), quick.clone()].into_iter().find(|page| stamp::is_current(page, &sources));
    if let Some(page) = current {
        say("The page is up to date");
        return Ok((page, demo()?));
    }
    let demo_too: Vec<Task> = vec![("compiling the demo", Box::new(|| demo().map(drop)))];
    build(&quick, &sources, Effort::Quick, demo_too)?;
    Ok((quick, demo()?))
}

/// Builds the page into a folder, and does other work meanwhile.
fn build(page: &Path, sources: &str, effort: Effort, meanwhile: Vec<Task>) -> Result<()> {
    tools::wasm_target()?;
    let flags = page_flags()?;
    // Linking the app occupies only one core, for minutes. So it has to begin early: the rest can wait.
    let mut work: Vec<Task> = vec![
        ("compiling the app", Box::new(|| compile(&flags))),
        ("installing tools", Box::new(|| tools::for_the_page().map(drop))),
        ("compiling what divides the app", Box::new(split::compile)),
    ];
    work.extend(meanwhile);
    step("Building the page (release)", || together(work))?;
    let tools = tools::for_the_page()?;
    let made = project::root().join("target/trunk-release");
    step("Putting the page together", || {
        cache::empty(&made)?;
        trunk(&tools, &["build", "--release"], &made, &flags)
    })?;
    let mut built = dist::read(&made)?;
    split::divide(&tools, &mut built, effort)?;
    embedding::add(&mut built)?;
    policy::add(&mut built)?;
    let mut files = hash_names::by_content(&built)?;
    messages::add(&mut files)?;
    stamp::forget(page)?;
    // Written beside and renamed, so that a running server never sees a half-written folder for long.
    let next = project::root().join("target/page-next");
    cache::empty(&next)?;
    dist::write(&next, &files)?;
    if page.exists() {
        fs::remove_dir_all(page).with_context(|| format!("can't remove the old {}", page.display()))?;
    }
    fs::rename(&next, page).context("can't move the new page into place")?;
    stamp::record(page, sources)
}

/// Compiles the app as Trunk does, which then has nothing left to compile.
fn compile(flags: &str) -> Result<()> {
    let mut command = cargo();
    command.current_dir(project::root()).env(tools::PAGE_FLAGS, flags);
    command.args(["build", "--quiet", "--release", "--target", tools::TARGET]);
    run(command.args(["--package", "rac-admin", "--bin", "rac-admin"]))
}

fn trunk(tools: &tools::Tools, arguments: &[&str], dist: &Path, flags: &str) -> Result<()> {
    let mut command = tools.command("trunk");
    command
        .current_dir(project::root())
        .args(arguments)
        .args(["--offline", "--log", "warn", "--dist"])
        .arg(dist);
    command.env(tools::PAGE_FLAGS, flags);
    quiet_colours(&mut command);
    run(&mut command)
}

/// The compiler flags for the page.
pub fn page_flags() -> Result<String> {
    let mut flags = plain_paths()?;
    flags.push(split::FLAGS.to_owned());
    flags.push(tools::ERASE_TYPES.to_owned());
    Ok(flags.join(" "))
}

/// Trunk reads NO_COLOR as a flag and refuses its usual value, 1.
pub fn quiet_colours(trunk: &mut Command) {
    if env::var_os("NO_COLOR").is_some() {
        trunk.env("NO_COLOR", "true");
    }
}

/// Compiler flags that remove this computer's paths from panic messages, so that the same sources give the same bytes
/// in any folder.
fn plain_paths() -> Result<Vec<String>> {
    let mut flags = vec![remap(&project::root(), "rac-admin")];
    let home = env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| Some(PathBuf::from(env::var_os("HOME")?).join(".cargo")));
    let registries = home.and_then(|home| fs::read_dir(home.join("registry/src")).ok());
    for registry in registries.into_iter().flatten() {
        flags.push(remap(&registry?.path(), "crates"));
    }
    let sysroot = output(Command::new("rustc").args(["--print", "sysroot"]))?;
    flags.push(remap(Path::new(sysroot.trim()), "rust"));
    // Cargo would split such a flag at the space. The page works without it.
    flags.retain(|flag| !flag.contains(char::is_whitespace));
    Ok(flags)
}

fn remap(from: &Path, to: &str) -> String {
    format!("--remap-path-prefix={}={to}", from.display())
}

/// Builds the demo and returns the path of its program.
pub fn demo() -> Result<PathBuf> {
    let mut command = cargo_that_can_wait();
    command.current_dir(project::root()).args(["build", "--quiet", "--package", "rac-admin-demo"]);
    command.args(["--message-format", "json-render-diagnostics"]).stderr(std::process::Stdio::inherit());
    let messages = output(&mut command)?;
    program(&messages).context("cargo built no program for the demo")
}

fn program(messages: &str) -> Option<PathBuf> {
    let messages = messages.lines().filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok());
    let mut programs =
        messages.filter_map(|message| Some(OsString::from(message.get("executable")?.as_str()?)));
    programs.next_back().map(PathBuf::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_built_program_is_found_among_cargos_messages() {
        let messages = concat!(
            r#"{"reason":"compiler-artifact","executable":null}"#,
            "\nnot json\n",
            r#"{"reason":"compiler-artifact","executable":"/there/demo"}"#,
            "\n",
            r#"{"reason":"build-finished","success":true}"#,
        );
        assert_eq!(program(messages), Some(PathBuf::from("/there/demo")));
    }
}
