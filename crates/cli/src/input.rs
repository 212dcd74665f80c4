//! Files that people have.

use std::io::Read;
use std::path::Path;

use rac_formats::import::{Format, Options, Reading, read};
use rac_formats::model::Import;
use rac_formats::{Item, MAX_BYTES};

use crate::arguments::GUACAMOLE;
use crate::failure::Failure;
use crate::output;
use crate::words::plain;

/// Reads a file, or standard input for `-`, in a format by name; without one it is recognised.
pub fn reading(path: &Path, format: Option<&str>) -> Result<Reading, Failure> {
    let bytes = bytes(path)?;
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let options = |format| Options { format, ..Options::default() };
    let chosen = format.and_then(Format::from_name);
    let failed = |error: rac_formats::FormatError| {
        Failure::new(format!("Could not read {}: {}", path.display(), plain(&error.words().text())))
    };
    let reading = read(&bytes, &name, &options(chosen));
    if format != Some(GUACAMOLE) {
        return reading.map_err(failed);
    }
    match reading {
        Ok(reading) if is_of_guacamole(reading.format) => Ok(reading),
        // A table that could be any inventory.
        _ => read(&bytes, &name, &options(Some(Format::GuacamoleCsv))).map_err(failed),
    }
}

fn is_of_guacamole(format: Format) -> bool {
    matches!(
        format,
        Format::GuacamoleCsv | Format::GuacamoleJson | Format::GuacamoleYaml | Format::UserMapping
    )
}

fn bytes(path: &Path) -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    // One more than is read, so that a larger file is recognised as one.
    let most = MAX_BYTES as u64 + 1;
    let read = match path.as_os_str() == "-" {
        true => std::io::stdin().lock().take(most).read_to_end(&mut bytes),
        false => std::fs::File::open(path).and_then(|file| file.take(most).read_to_end(&mut bytes)),
    };
    read.map_err(|error| Failure::file("read", path, &error))?;
    Ok(bytes)
}

/// The objects of a file, all of them: what can't become one is an error.
pub fn items(path: &Path, format: Option<&str>) -> Result<Vec<Item>, Failure> {
    let import = reading(path, format)?.import;
    report(&import);
    if !import.refused.is_empty() {
        return Err(Failure::new(format!(
            "{} can't be used as it is. “rac import” converts what it can.",
            path.display()
        )));
    }
    if import.items.is_empty() {
        return Err(Failure::new(format!("There is nothing in {}.", path.display())));
    }
    Ok(import.into_items())
}

/// Says what is dropped of a file, what can't be used, and what to know.
pub fn report(import: &Import) {
    let line = |line: usize| match line {
        0 => String::new(),
        line => format!("line {line}: "),
    };
    for one in &import.refused {
        let name = match one.name.text() {
            name if name.is_empty() => name,
            name => format!("“{name}”: "),
        };
        output::note(&format!("{}can't be imported: {name}{}", line(one.line), one.why));
    }
    for one in &import.losses {
        output::note(&format!("{}dropped: {}: {}", line(one.line), one.what.within, one.why));
    }
    for item in &import.items {
        for one in &item.losses {
            // Without a line, the name says where it is.
            let place = match one.line {
                0 => format!("“{}”: ", item.item.name()),
                at => line(at),
            };
            output::note(&format!("{place}dropped: {}: {}", one.what.within, one.why));
        }
    }
    for one in &import.notes {
        output::note(&format!("{}{}", line(one.line), one.text));
    }
}
