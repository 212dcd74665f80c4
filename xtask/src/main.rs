//! `cargo xtask`: all tasks on RAC Admin's source, on a machine with rustup, a C compiler and Node.

mod apt;
mod bench;
mod boot;
mod browsers;
mod build;
mod cache;
mod chromium;
mod compress;
mod css;
mod demo;
mod dist;
mod e2e;
mod embedding;
mod hash_names;
mod messages;
mod package;
mod pages;
mod policy;
mod process;
mod project;
mod rooms;
mod screenshots;
mod serve;
mod servers;
mod size;
mod split;
mod stamp;
mod test;
mod tools;

use anyhow::Result;
use clap::{Parser, Subcommand};
use std::process::ExitCode;

/// Builds, runs and checks RAC Admin.
#[derive(Parser)]
#[command(bin_name = "cargo xtask", version)]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Run RAC Admin with a stand-in for authentik, on this machine
    Demo(demo::Options),
    /// Build dist/ for hosting
    Build,
    /// Rebuild the page on every change, with /api/ proxied to the demo or to an authentik
    Serve(serve::Options),
    /// Show how many bytes each page loads; fail above its budget
    Size(size::Options),
    /// Show how much of each language is translated, and what is wrong with it
    Languages(messages::Options),
    /// Pack dist/ into archives in target/package/
    Package,
    /// Run all checks, or some
    Test(test::Options),
    /// Measure how long users wait, and print it as a table
    Bench(bench::Options),
    /// Take the screenshots in docs/screenshots/
    Screenshots,
    /// Join the style sheets in style/ into one (Trunk runs this)
    Css,
    /// Add the texts of all languages to public/boot.js (Trunk runs this)
    Boot,
}

fn main() -> ExitCode {
    match run(Arguments::parse().task) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(task: Task) -> Result<ExitCode> {
    match task {
        Task::Demo(options) => demo::run(&options)?,
        Task::Build => build::run_now()?,
        Task::Serve(options) => serve::run(&options)?,
        Task::Size(options) => return size::run(&options),
        Task::Test(options) => return test::run(&options),
        Task::Bench(options) => bench::run(&options)?,
        Task::Screenshots => screenshots::run()?,
        Task::Languages(options) => messages::run(&options)?,
        Task::Package => package::run()?,
        Task::Css => css::run()?,
        Task::Boot => boot::run()?,
    }
    Ok(ExitCode::SUCCESS)
}
