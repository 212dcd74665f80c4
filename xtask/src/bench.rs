//! `cargo xtask bench`: how long users wait, measured in Chromium and printed as one table. It asserts nothing: times depend on
//! the machine.

mod growth;
mod table;

use crate::{
    build, cache, dist, e2e,
    process::{output, run as run_command, step},
    project, split, tools,
};
use anyhow::{Context, Result, bail, ensure};
use clap::{Args, ValueEnum};
use std::{env, fs, path::PathBuf, process::Command};
use table::Table;

/// The variable with the API token for `--url`.
const TOKEN: &str = "RAC_ADMIN_TOKEN";

#[derive(Args)]
pub struct Options {
    /// Measure only this; can be repeated
    #[arg(long, value_enum)]
    only: Vec<Part>,
    /// Number of endpoints in the longest list
    #[arg(long, default_value_t = 10_000)]
    scale: u32,
    /// How often each page is opened; the result is the median
    #[arg(long, default_value_t = 3)]
    runs: u32,
    /// Number of measured keystrokes in the search
    #[arg(long, default_value_t = 30)]
    keystrokes: u32,
    /// A folder with another build, to be measured in the same run
    #[arg(long, value_name = "DIR", conflicts_with = "url")]
    against: Option<PathBuf>,
    /// Measure the app at this address, in front of a real authentik. The API token is taken from RAC_ADMIN_TOKEN; nothing is
    /// written
    #[arg(long)]
    url: Option<String>,
}

/// A part of the measurement.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Part {
    /// Pages by their address: with an empty and a full cache, and on a slow network and machine
    Pages,
    /// Lists of a hundredth, a tenth and all of the endpoints, and keys in their search
    Lists,
    /// A change of n, 2n and 4n endpoints
    Runs,
    /// Memory after 50 navigations
    Memory,
    /// Rows of a table against a page that makes them by hand
    Table,
    /// Texts of n, 2n and 4n bytes that are made to be slow
    Parsers,
}

impl Part {
    fn name(self) -> &'static str {
        match self {
            Part::Pages => "pages",
            Part::Lists => "lists",
            Part::Runs => "runs",
            Part::Memory => "memory",
            Part::Table => "table",
            Part::Parsers => "parsers",
        }
    }

    /// The parts that can be measured at an address.
    const OF_AN_ADDRESS: [Part; 3] = [Part::Pages, Part::Lists, Part::Memory];
}

/// Measures and prints the table. Measurements in the browser are in tests/e2e/bench/.
pub fn run(options: &Options) -> Result<()> {
    let parts = parts(options)?;
    let in_browser = parts.iter().any(|part| *part != Part::Parsers);
    let mut table = if in_browser { browser(options, &parts)? } else { Table::default() };
    if parts.contains(&Part::Parsers) {
        table.lines.extend(growth::lines()?);
    }
    println!("\n{}\n\n{}", machine(options), table.markdown());
    Ok(())
}

fn parts(options: &Options) -> Result<Vec<Part>> {
    let possible: &[Part] = if options.url.is_some() { &Part::OF_AN_ADDRESS } else { Part::value_variants() };
    if let Some(other) = options.only.iter().find(|part| !possible.contains(part)) {
        bail!("{} can't be measured at an address", other.name());
    }
    let wanted = |part: &Part| options.only.is_empty() || options.only.contains(part);
    Ok(possible.iter().copied().filter(wanted).collect())
}

fn browser(options: &Options, parts: &[Part]) -> Result<Table> {
    let mut dists = Vec::new();
    if options.url.is_none() {
        build::if_changed()?;
        dists.push(project::dist());
        if let Some(other) = &options.against {
            let other = std::path::absolute(other)?;
            ensure!(other.join(dist::PAGE).is_file(), "{} has no {}", other.display(), dist::PAGE);
            dists.push(other);
        }
    } else if env::var_os(TOKEN).is_none() {
        bail!("set {TOKEN} to an API token of the authentik behind this address");
    }
    let results = project::state()?.join("bench.json");
    let mut command = e2e::playwright()?;
    command.args(["test", "--config", "bench.config.ts"]);
    let mut set = |name: &str, value: &str| {
        command.env(format!("RAC_ADMIN_BENCH_{name}"), value);
    };
    set("PARTS", &parts.iter().map(|part| part.name()).collect::<Vec<_>>().join(","));
    set("SCALE", &options.scale.to_string());
    set("RUNS", &options.runs.to_string());
    set("KEYSTROKES", &options.keystrokes.to_string());
    set("DISTS", &dists.iter().map(|dist| dist.display().to_string()).collect::<Vec<_>>().join("\n"));
    set("RESULTS", &results.display().to_string());
    if parts.contains(&Part::Table) {
        set("TABLE", &table_alone()?.display().to_string());
    }
    if let Some(url) = &options.url {
        set("URL", url);
        set("TOKEN", &env::var(TOKEN).context("the token is not UTF-8")?);
    }
    run_command(&mut command)?;
    Table::read(&fs::read_to_string(&results).context("the results are missing")?)
}

/// A page with nothing but the table (crates/ui/examples/table_bench.rs), compiled as the app is.
fn table_alone() -> Result<PathBuf> {
    let folder = project::root().join("target/bench-table");
    let name = "table_bench";
    step("Building the table alone", || {
        tools::wasm_target()?;
        let tools = tools::for_the_page()?;
        let mut command = tools.cargo();
        command.current_dir(project::root()).env(tools::PAGE_FLAGS, build::page_flags()?);
        command.args(["build", "--quiet", "--release", "--target", tools::TARGET]);
        run_command(command.args(["--package", "rac-ui", "--example", name]))?;
        cache::empty(&folder)?;
        let compiled = format!("target/{}/release/examples/{name}.wasm", tools::TARGET);
        let mut bind = tools.command("wasm-bindgen");
        bind.args(["--target", "web", "--no-typescript", "--out-dir"]).arg(&folder);
        run_command(bind.arg(project::root().join(compiled)))?;
        let module = folder.join(format!("{name}_bg.wasm"));
        fs::write(&module, split::shrink(&tools, &module, split::Effort::Smallest)?)?;
        fs::write(folder.join("index.html"), table_page(name))?;
        dist::write(&folder, &style()?)?;
        Ok(folder.clone())
    })
}

fn table_page(name: &str) -> String {
    format!(
        "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Table</title>\
         <link rel=\"stylesheet\" href=\"./style.css\"><body><script type=\"module\">\
         import init, * as app from \"./{name}.js\"; await init(); globalThis.app = app;</script></body></html>"
    )
}

/// The page's own style sheet and its typeface, so that rows look as they do there.
fn style() -> Result<dist::Files> {
    let files = dist::read(&project::dist())?;
    let mut loaded = dist::first_load(&files).into_iter();
    let sheet = loaded.find(|name| name.ends_with(".css")).context("dist/ has no style sheet")?;
    let mut style: dist::Files = files
        .iter()
        .filter(|(name, _)| name.ends_with(".woff2"))
        .map(|(name, file)| (name.clone(), file.clone()))
        .collect();
    style.insert("style.css".to_owned(), files[sheet].clone());
    Ok(style)
}

/// The date and the machine of the measurement.
fn machine(options: &Options) -> String {
    let of = |program: &str, arguments: &[&str]| {
        let text = output(Command::new(program).current_dir(project::root()).args(arguments));
        text.map(|text| text.trim().to_owned()).unwrap_or_default()
    };
    let date = of("date", &["-u", "+%Y-%m-%d"]);
    let processor = fs::read_to_string("/proc/cpuinfo").ok().and_then(|text| processor(&text));
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let what = match &options.url {
        Some(url) => url.clone(),
        None => format!("commit {}", of("git", &["rev-parse", "--short", "HEAD"])),
    };
    format!("{date}, {what}, {cores} cores ({})", processor.as_deref().unwrap_or(env::consts::ARCH))
}

fn processor(cpuinfo: &str) -> Option<String> {
    let line = cpuinfo.lines().find(|line| line.starts_with("model name"))?;
    Some(line.split_once(':')?.1.trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn options(only: &[Part], url: Option<&str>) -> Options {
        let url = url.map(str::to_owned);
        Options { only: only.to_vec(), scale: 100, runs: 1, keystrokes: 1, against: None, url }
    }

    #[test]
    fn an_address_is_only_read_from() {
        let names = |parts: Vec<Part>| parts.into_iter().map(Part::name).collect::<Vec<_>>();
        let address = Some("https://authentik.example.org/rac/");
        assert_eq!(names(parts(&options(&[], address)).unwrap()), ["pages", "lists", "memory"]);
        assert!(parts(&options(&[Part::Runs], address)).is_err());
        assert_eq!(names(parts(&options(&[Part::Runs], None)).unwrap()), ["runs"]);
        assert_eq!(parts(&options(&[], None)).unwrap().len(), Part::value_variants().len());
    }

    #[test]
    fn the_processor_is_named() {
        let text = "processor\t: 0\nmodel name\t: Some CPU @ 2.00GHz\nflags\t\t: fpu\n";
        assert_eq!(processor(text).as_deref(), Some("Some CPU @ 2.00GHz"));
        assert_eq!(processor(""), None);
    }
}
