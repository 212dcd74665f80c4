//! What each part of `cargo xtask test` runs.

use super::{
    count::{self, Count, Journeys},
    watched::{self, Watched},
};
use crate::{
    browsers::{BROWSERS, Browser},
    build, chromium, e2e, package,
    process::cargo,
    project, servers, size, tools,
};
use anyhow::{Context, Result, bail};
use std::{
    fs,
    io::{BufRead, BufReader},
    process::{Child, Command, Stdio},
};

/// How a part ended.
pub enum Outcome {
    /// So many tests ran.
    Ran(Count),
    /// So many tests ran, and these only passed on their second try.
    RanWithFlaky(Count, Vec<String>),
    /// It could not run here, and need not: why.
    Skipped(String),
    /// So many tests ran, and some could not: why.
    RanInPart(Count, Vec<String>, String),
}

const CONTRACT: &str = "tests/contract/";
const WASM: [&str; 4] = ["--package", "rac-admin", "--target", "wasm32-unknown-unknown"];

pub fn format() -> Result<Outcome> {
    check(cargo_with(&["fmt", "--all", "--check"]))
}

/// On the host everything; for the browser what is compiled for it.
pub fn clippy() -> Result<Outcome> {
    let warnings_denied = ["--", "-D", "warnings"];
    let mut host = cargo_with(&["clippy", "--workspace", "--all-targets"]);
    host.args(warnings_denied);
    let mut wasm = cargo_with(&["clippy"]);
    wasm.args(WASM).args(["--lib", "--bins"]).env(tools::PAGE_FLAGS, tools::ERASE_TYPES);
    if project::root().join("tests/browser/main.rs").is_file() {
        wasm.args(["--test", "browser"]);
    }
    wasm.args(warnings_denied);
    tools::wasm_target()?;
    let (host, wasm) = (checked(host)?, checked(wasm)?);
    Ok(Outcome::Ran(host + wasm))
}

/// What came of one run of all tests on the host.
pub struct Host {
    pub host: Outcome,
    /// The contract test is one of them and reported for itself. None if it did not come to run.
    pub contract: Option<Outcome>,
}

/// Unit, property and integration tests of all packages.
pub fn host() -> Result<Host> {
    let watched = watched::run(cargo_with(&["test", "--workspace", "--no-fail-fast"]))?;
    let counts = count::cargo_test(&watched.output);
    let is_contract = |target: &str| target.contains(CONTRACT);
    let contract = counts.iter().find(|(target, _)| is_contract(target)).map(|(_, count)| *count);
    let others = counts.iter().filter(|(target, _)| !is_contract(target)).map(|(_, count)| *count).sum();
    // A failure in the contract test is reported there.
    let explained = contract.is_some_and(|count| count.failed > 0);
    Ok(Host {
        host: Outcome::Ran(with_status(others, watched.succeeded || explained)),
        contract: contract.map(Outcome::Ran),
    })
}

/// Our models against authentik's published Rust client, by itself.
pub fn contract() -> Result<Outcome> {
    counted(&watched::run(cargo_with(&["test", "--package", "rac-admin", "--test", "contract"]))?)
}

/// The kit's components in Chromium.
pub fn browser() -> Result<Outcome> {
    let chromium = chromium::ready()?;
    let tools = tools::for_browser_tests()?;
    let mut command = tools.cargo();
    command.current_dir(project::root()).arg("test").args(WASM).args(["--test", "browser"]);
    command.env(tools::PAGE_FLAGS, tools::ERASE_TYPES).env("CHROMEDRIVER", chromium.driver);
    // All tests together may take this long, in seconds; a machine that compiles at the same time is slow.
    command.env("WASM_BINDGEN_TEST_TIMEOUT", "300");
    counted(&watched::run(command)?)
}

/// Anew, unless what is there will do for a quick run.
pub fn release_build(only_if_changed: bool) -> Result<Outcome> {
    if only_if_changed {
        build::if_changed()?
    } else {
        build::run_now()?
    }
    Ok(Outcome::Ran(Count { passed: 1, ..Count::default() }))
}

pub fn first_load_size() -> Result<Outcome> {
    let within = size::within_budget()?;
    Ok(Outcome::Ran(one(within)))
}

/// The journeys of a quick run: the first page, a list, a form.
const SMOKE: [&str; 2] = ["start.spec.ts", "shell.spec.ts"];

/// Playwright against the demo and the dist/ of the sources as they are: all journeys, or only a few of them.
pub fn end_to_end(only_smoke: bool) -> Result<Outcome> {
    build::if_changed()?;
    let mut command = e2e::playwright()?;
    command.arg("test").args(SMOKE.iter().filter(|_| only_smoke));
    command.envs(servers::environment()).env("RAC_ADMIN_PACKAGE", package::unpacked()?);
    let Journeys { count, flaky } = journeys(command)?;
    Ok(Outcome::RanWithFlaky(count, flaky))
}

/// A short journey through the other browsers. One that is not to be had here is counted as skipped.
pub fn other_browsers() -> Result<Outcome> {
    let (ready, missing): (Vec<&Browser>, Vec<&Browser>) =
        BROWSERS.iter().partition(|browser| browser.is_ready());
    let why = missing.iter().map(|browser| browser.missing()).collect::<Vec<_>>().join("; ");
    if ready.is_empty() {
        return Ok(Outcome::Skipped(why));
    }
    build::if_changed()?;
    let mut command = e2e::playwright()?;
    command.args(["test", "--config", "browsers.config.ts"]);
    command.args(ready.iter().flat_map(|browser| ["--project", browser.project]));
    let Journeys { mut count, flaky } = journeys(command)?;
    count.skipped += missing.len();
    Ok(if missing.is_empty() {
        Outcome::RanWithFlaky(count, flaky)
    } else {
        Outcome::RanInPart(count, flaky, why)
    })
}

/// Runs Playwright and reads its report.
fn journeys(mut command: Command) -> Result<Journeys> {
    let report = project::state()?.join("e2e.json");
    let _ = fs::remove_file(&report);
    command.env("RAC_ADMIN_E2E_REPORT", &report);
    let watched = watched::run(command)?;
    let text = fs::read_to_string(&report).context("Playwright left no report")?;
    let journeys = count::playwright(&text).context("Playwright's report can't be read")?;
    Ok(Journeys { count: with_status(journeys.count, watched.succeeded), ..journeys })
}

/// Replays what a real authentik answered against the demo, where those records are at hand.
pub fn conformance() -> Result<Outcome> {
    let records = project::root().join("../shared");
    let script = records.join("tools/conformance.py");
    if !script.is_file() {
        return Ok(Outcome::Skipped("the records of a real authentik are not at hand".to_owned()));
    }
    let mut demo = Command::new(build::demo()?);
    demo.args(["--port", "0", "--dist"]).arg(project::dist());
    demo.arg("--seed").arg(records.join("api/seed-state.json"));
    let demo = Running::start(demo)?;
    let mut replay = Command::new("python3");
    replay.arg(script).arg(&demo.address);
    let watched = watched::run(replay)?;
    let count = count::conformance(&watched.output).context("the replay did not say how many conform")?;
    Ok(Outcome::Ran(with_status(count, watched.succeeded)))
}

/// A demo that ends when this is dropped.
struct Running {
    process: Child,
    address: String,
}

impl Running {
    fn start(mut demo: Command) -> Result<Running> {
        let mut process = demo.stdout(Stdio::piped()).spawn().context("can't start the demo")?;
        let mut first = String::new();
        if let Some(stdout) = process.stdout.as_mut() {
            BufReader::new(stdout).read_line(&mut first)?;
        }
        let address = first.split_whitespace().find(|word| word.starts_with("http://")).map(str::to_owned);
        let running = Running { process, address: address.unwrap_or_default() };
        if running.address.is_empty() {
            bail!("the demo did not say its address");
        }
        Ok(running)
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn cargo_with(arguments: &[&str]) -> Command {
    let mut command = cargo();
    command.current_dir(project::root()).args(arguments);
    command
}

/// A command that succeeds or fails as one check.
fn check(command: Command) -> Result<Outcome> {
    checked(command).map(Outcome::Ran)
}

fn checked(command: Command) -> Result<Count> {
    let succeeded = watched::run(command)?.succeeded;
    Ok(one(succeeded))
}

/// A check that is one test.
fn one(passed: bool) -> Count {
    Count { passed: passed.into(), failed: (!passed).into(), skipped: 0 }
}

fn counted(watched: &Watched) -> Result<Outcome> {
    let count = count::cargo_test(&watched.output).into_iter().map(|(_, count)| count).sum();
    Ok(Outcome::Ran(with_status(count, watched.succeeded)))
}

/// A run that failed without a failed test (it did not compile, it crashed) counts as one failure.
fn with_status(count: Count, succeeded: bool) -> Count {
    if succeeded || count.failed > 0 { count } else { Count { failed: 1, ..count } }
}
