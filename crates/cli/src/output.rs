//! Standard output for results, standard error for everything else, and files.

use std::io::Write;
use std::path::Path;

use crate::failure::Failure;
use crate::words::plain;

/// Writes a result. Whoever reads it may have closed the pipe, which is no failure.
pub fn print(text: &str) -> Result<(), Failure> {
    let mut out = std::io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => {
            Err(Failure::new(format!("Could not write the result: {error}.")))
        }
        _ => Ok(()),
    }
}

/// Writes a result as JSON.
pub fn print_json(value: &serde_json::Value) -> Result<(), Failure> {
    print(&format!("{value:#}\n"))
}

/// Says something beside the result, on one line.
pub fn note(text: &str) {
    let _ = writeln!(std::io::stderr().lock(), "rac: {}", plain(text));
}

/// Writes a result to a file, or to standard output. A file with secrets is its owner's only.
pub fn write(path: Option<&Path>, text: &str, secret: bool) -> Result<(), Failure> {
    let Some(path) = path else { return print(text) };
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    if secret {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    let written = options.open(path).and_then(|mut file| {
        // A file that was there keeps its mode otherwise.
        #[cfg(unix)]
        if secret {
            use std::os::unix::fs::PermissionsExt;
            file.set_permissions(std::fs::Permissions::from_mode(0o600))?;
        }
        file.write_all(text.as_bytes())
    });
    let _ = secret;
    written.map_err(|error| Failure::file("write", path, &error))
}
