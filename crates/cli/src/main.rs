//! `rac`: authentik's Remote Access Control on the command line. It reads, plans and checks with the same code as
//! RAC Admin's pages.

mod arguments;
mod client;
mod commands;
mod connection;
mod failure;
mod input;
mod interrupt;
mod output;
mod progress;
mod words;

use std::process::ExitCode;

use clap::{CommandFactory, Parser};

use arguments::{Arguments, Command};
use client::Client;
use failure::Failure;

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// Everything is as it should be.
    Same,
    /// There are differences, or something to look at.
    Differs,
    /// Something failed.
    Failed,
    /// Ctrl+C ended it before everything was done.
    Interrupted,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        match exit {
            Exit::Same => ExitCode::SUCCESS,
            Exit::Failed => ExitCode::from(1),
            Exit::Differs => ExitCode::from(2),
            Exit::Interrupted => ExitCode::from(interrupt::CODE),
        }
    }
}

fn main() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => {
            // Its own exit code would be 2, which means differences here.
            let failed = error.use_stderr();
            let _ = error.print();
            return if failed { Exit::Failed } else { Exit::Same }.into();
        }
    };
    match run(arguments) {
        Ok(exit) => exit.into(),
        Err(failure) => {
            output::note(&failure.to_string());
            Exit::Failed.into()
        }
    }
}

fn run(arguments: Arguments) -> Result<Exit, Failure> {
    let Arguments { connection, command } = arguments;
    match command {
        Command::Completions { shell } => {
            let mut script = Vec::new();
            clap_complete::generate(shell, &mut Arguments::command(), "rac", &mut script);
            output::print(&String::from_utf8_lossy(&script))?;
            Ok(Exit::Same)
        }
        Command::Import(command) => commands::import::run(&command),
        Command::Lint(command) if !command.instance => commands::lint::run_file(&command),
        Command::Lint(command) => {
            online(&connection, async |client| commands::lint::run_instance(client, command.json).await)
        }
        Command::Export(command) => {
            online(&connection, async |client| commands::export::run(client, &command).await)
        }
        Command::Plan(command) => {
            online(&connection, async |client| commands::plan::run(client, &command).await)
        }
        Command::Apply(command) => {
            online(&connection, async |client| commands::apply::run(client, &command).await)
        }
        Command::Effective(command) => {
            online(&connection, async |client| commands::effective::run(client, &command).await)
        }
    }
}

/// Does work that needs an authentik.
fn online(
    connection: &arguments::Connection,
    work: impl AsyncFnOnce(&Client) -> Result<Exit, Failure>,
) -> Result<Exit, Failure> {
    let client = connection::client(connection)?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.map_err(|error| Failure::new(format!("Could not start: {error}.")))?;
    runtime.block_on(work(&client))
}
