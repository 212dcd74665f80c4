//! Several files as one import: what is said of a part names its file.

use rac_messages::{Message, files};

use super::{Options, Reading, note_same_names, read, read_one};
use crate::error::check_size;
use crate::model::{Imported, Note, Origin, PartName, shown};
use crate::{FormatError, Import, Loss, MAX_ROWS, Refused};

/// Reads files, each with its name, into one import. A file that can't be read is an entry that is refused, unless no other can
/// be read.
pub fn read_all(files: &[(&str, &[u8])], options: &Options) -> Result<Reading, FormatError> {
    if let [(name, bytes)] = files {
        return read(bytes, name, options);
    }
    check_size(files.iter().map(|(_, bytes)| bytes.len()).sum())?;
    let mut all = None::<Reading>;
    let mut failed = Vec::new();
    for (name, bytes) in files {
        let file = shown(name);
        match (read_one(bytes, name, options), &mut all) {
            (Ok(reading), None) => all = Some(named(reading, &file)),
            (Ok(reading), Some(all)) => add(all, named(reading, &file)),
            (Err(error), _) => failed.push((file, error)),
        }
        if all.as_ref().is_some_and(|all| all.entries > MAX_ROWS) || failed.len() > MAX_ROWS {
            return Err(FormatError::too_many());
        }
    }
    let Some(mut all) = all else {
        let nothing = || FormatError::new(0, files::EMPTY_FILE);
        let first = failed.into_iter().next();
        let of_file =
            |(name, error): (String, FormatError)| FormatError::new(0, files::of_file(name, error.words()));
        return Err(first.map_or_else(nothing, of_file));
    };
    all.entries += failed.len();
    let refused = |(name, error): (String, FormatError)| Refused {
        line: error.line,
        name: Message::verbatim(name),
        why: error.message,
    };
    all.import.refused.extend(failed.into_iter().map(refused));
    let before = all.import.notes.len();
    note_same_names(&mut all.import);
    // Their lines may be in different files.
    all.import.notes.iter_mut().skip(before).for_each(|note| note.line = 0);
    Ok(all)
}

fn add(all: &mut Reading, other: Reading) {
    let new = |format: &super::Format| !all.formats.contains(format);
    let formats: Vec<_> = other.formats.into_iter().filter(new).collect();
    all.formats.extend(formats);
    for (name, column) in other.columns {
        if !all.columns.iter().any(|(known, _)| *known == name) {
            all.columns.push((name, column));
        }
    }
    all.entries += other.entries;
    let Import { items, refused, losses, notes } = other.import;
    all.import.items.extend(items);
    all.import.refused.extend(refused);
    all.import.losses.extend(losses);
    all.import.notes.extend(notes);
}

/// The same, with the file in what is said of its parts.
fn named(mut reading: Reading, file: &str) -> Reading {
    let import = &mut reading.import;
    for one in &mut import.items {
        name_origins(one, file);
        one.losses.iter_mut().for_each(|loss| name_loss(loss, file));
    }
    for refused in &mut import.refused {
        refused.name = match refused.name.text().is_empty() {
            true => Message::verbatim(file),
            false => files::in_file(file, &refused.name),
        };
    }
    import.losses.iter_mut().for_each(|loss| name_loss(loss, file));
    for Note { text, .. } in &mut import.notes {
        *text = files::of_file(file, &*text);
    }
    reading
}

fn name_loss(loss: &mut Loss, file: &str) {
    // It is recognised by its name, see `Imported::has_lost_bindings`.
    if loss.what.within != files::BINDINGS {
        let in_file = |name: &Message| files::in_file(file, name);
        loss.what = PartName { within: in_file(&loss.what.within), first: in_file(&loss.what.first) };
    }
}

/// Each value comes from the file, also those that have no name of their own in it.
fn name_origins(one: &mut Imported, file: &str) {
    for origin in &mut one.origins {
        origin.source = files::in_file(file, &origin.source);
    }
    let known = |field: &str| one.origins.iter().any(|origin| origin.field == field);
    let settings = one.item.kind.settings_key();
    let of_settings = one.item.settings().into_iter().flatten();
    let fields = one.item.fields.keys().filter(|key| Some(key.as_str()) != settings).cloned();
    let settings = of_settings.map(|(name, _)| format!("{}.{name}", settings.unwrap_or_default()));
    let others: Vec<Origin> = fields
        .chain(settings)
        .filter(|field| !known(field))
        .map(|field| Origin { field, line: one.line, source: Message::verbatim(file) })
        .collect();
    one.origins.extend(others);
}
