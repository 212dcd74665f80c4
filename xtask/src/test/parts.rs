//! The parts of `cargo xtask test`.

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

/// The result of a part.
pub enum Outcome {
    /// This many tests ran.
    Ran(Count),
    /// This many tests ran; these passed only at the second attempt.
    RanWithFlaky(Count, Vec<String>),
    /// It can't run here, and doesn't have to; the reason.
    Skipped(String),
    /// This many tests ran, and some could not; the reason.
    RanInPart(Count, Vec<String>, String),
}

const CONTRACT: &str = "tests/contract/";
const WASM: [&str; 4] = ["--package", "rac-admin", "--target", "wasm32-unknown-unknown"];

pub fn format() -> Result<Outcome> {
    check(cargo_with(&["fmt", "--all", "--check"]))
}

/// All packages on the host; for the browser those that are compiled for it.
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

/// The results of one run of all host tests.
pub struct Host {
    pub host: Outcome,
    /// The contract test is one of them, but reported separately. `None` if it didn't run.
    pub contract: Option<Outcome>,
}

/// Unit, property and integration tests of all packages.
pub fn host() -> Result<Host> {
    let watched = watched::run(cargo_with(&["test", "--workspace", "--no-fail-fast"]))?;
    let counts = count::cargo_test(&watched.output);
    let is_contract = |target: &str| target.contains(CONTRACT);
    let contract = counts.iter().find(|(target, _)| is_contract(target)).map(|(_, count)| *count);
    let others = counts.iter().filter(|(target, _)| !is_contract(target)).map(|(_, count)| *count).sum();
    // A failure of the contract test is reported separately.
    let explained = contract.is_some_and(|count| count.failed > 0);
    Ok(Host {
        host: Outcome::Ran(with_status(others, watched.succeeded || explained)),
        contract: contract.map(Outcome::Ran),
    })
}

/// Our models against authentik's published Rust client.
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
    // The time limit for all tests together, in seconds; a machine that compiles meanwhile is slow.
    command.env("WASM_BINDGEN_TEST_TIMEOUT", "300");
    counted(&watched::run(command)?)
}

/// Builds the page; for a quick run only if the sources have changed.
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

/// The journeys of a quick run: the first page and the shell.
const SMOKE: [&str; 2] = ["start.spec.ts", "shell.spec.ts"];

/// Playwright with the demo and an up-to-date dist/: all journeys, or only a few.
pub fn end_to_end(only_smoke: bool) -> Result<Outcome> {
    build::if_changed()?;
    let mut command = e2e::playwright()?;
    command.arg("test").args(SMOKE.iter().filter(|_| only_smoke));
    command.envs(servers::environment()).env("RAC_ADMIN_PACKAGE", package::unpacked()?);
    let Journeys { count, flaky } = journeys(command)?;
    Ok(Outcome::RanWithFlaky(count, flaky))
}

/// A short journey in the other browsers. A browser that isn't available counts as skipped.
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

/// Replays recorded responses of a real authentik against the demo, if the recordings are there.
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

/// A demo that is stopped when this is dropped.
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

/// A command whose exit status is the result of one check.
fn check(command: Command) -> Result<Outcome> {
    checked(command).map(Outcome::Ran)
}

fn checked(command: Command) -> Result<Count> {
    let succeeded = watched::run(command)?.succeeded;
    Ok(one(succeeded))
}

/// The result of a single test.
fn one(passed: bool) -> Count {
    Count { passed: passed.into(), failed: (!passed).into(), skipped: 0 }
}

fn counted(watched: &Watched) -> Result<Outcome> {
    let count = count::cargo_test(&watched.output).into_iter().map(|(_, count)| count).sum();
    Ok(Outcome::Ran(with_status(count, watched.succeeded)))
}

/// A run that failed without a failed test (it didn't compile, or crashed) counts as one failure.
fn with_status(count: Count, succeeded: bool) -> Count {
    if succeeded || count.failed > 0 { count } else { Count { failed: 1, ..count } }
}
