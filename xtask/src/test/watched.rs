//! Runs a program, showing its output and keeping it.

use crate::process::words;
use anyhow::{Context, Result};
use std::{
    io::{BufRead, BufReader, Write},
    process::{Command, Stdio},
};

/// The output on both streams, in order, and whether the program succeeded.
pub struct Watched {
    pub output: String,
    pub succeeded: bool,
}

/// Runs a program to its end.
pub fn run(command: Command) -> Result<Watched> {
    run_showing(command, &mut std::io::stdout())
}

fn run_showing(mut command: Command, shown: &mut impl Write) -> Result<Watched> {
    let name = words(&command);
    // One pipe for both streams keeps the order of their lines.
    let (reader, writer) = std::io::pipe()?;
    command.stdin(Stdio::null()).stdout(writer.try_clone()?).stderr(writer);
    let mut child = command.spawn().with_context(|| format!("can't start {name}"))?;
    // It holds the writing end, which must be closed for the reading end to see the end of the output.
    drop(command);
    let mut reader = BufReader::new(reader);
    let (mut output, mut line) = (String::new(), Vec::new());
    while reader.read_until(b'\n', &mut line)? > 0 {
        shown.write_all(&line)?;
        output.push_str(&String::from_utf8_lossy(&line));
        line.clear();
    }
    Ok(Watched { output, succeeded: child.wait()?.success() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_streams_are_kept_in_order() {
        let mut command = Command::new("sh");
        command.args(["-c", "echo one; echo two >&2; echo three; exit 3"]);
        let mut shown = Vec::new();
        let watched = run_showing(command, &mut shown).unwrap();
        assert_eq!(shown, watched.output.as_bytes());
        assert_eq!(watched.output, "one\ntwo\nthree\n");
        assert!(!watched.succeeded);
    }
}
