//! Objects as rows: one column for each field, and one for each setting.

use std::collections::{HashMap, HashSet};

use rac_messages::{Message, files};
use serde_json::{Map, Value};

use super::cells::{field, of_field, of_setting, original, setting};
use super::{LONGEST_COLUMN, Row, Table, parse, table};
use crate::model::{Field, FieldKind, PartName, is_longer, shown};
use crate::{FormatError, Import, Imported, Item, Kind, Loss, Origin, Refused};

/// The first column: the kind of object.
const KIND: &str = "kind";
/// How many settings get their own columns. The rest share one column as JSON, which limits the width of the table.
const MOST_SETTINGS: usize = 200;

/// The content of a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Column<'a> {
    Kind,
    Field(&'a str),
    /// A setting: the name of the field, and of the setting.
    Setting(&'a str, &'a str),
}

impl<'a> Column<'a> {
    fn of_header(name: &'a str) -> Option<Self> {
        if name == KIND {
            return Some(Self::Kind);
        }
        if let Some((field, setting)) = name.split_once('.')
            && Kind::ALL.iter().any(|kind| kind.settings_key() == Some(field))
        {
            return Some(Self::Setting(field, setting));
        }
        Kind::ALL.iter().any(|kind| kind.field(name).is_some()).then_some(Self::Field(name))
    }
}

/// The objects as rows.
pub fn to_csv(items: &[Item]) -> String {
    let mut columns: Vec<(&str, Option<&str>)> = Vec::new();
    let kinds: Vec<Kind> =
        Kind::ALL.into_iter().filter(|kind| items.iter().any(|item| item.kind == *kind)).collect();
    // Most tables are about endpoints, so their columns come first.
    for kind in kinds.iter().rev() {
        for field in kind.fields().iter().filter(|field| field.kind != FieldKind::Settings) {
            let is_used =
                || items.iter().any(|item| item.kind == *kind && item.fields.contains_key(field.key));
            if !columns.contains(&(field.key, None)) && is_used() {
                columns.push((field.key, None));
            }
        }
    }
    let mut own: HashSet<(&str, &str)> = HashSet::new();
    let mut settings: Vec<(&str, Option<&str>)> = Vec::new();
    let mut rest: Vec<(&str, Option<&str>)> = Vec::new();
    for item in items {
        let Some(key) = item.kind.settings_key() else { continue };
        let Some(map) = item.settings() else { continue };
        let mut needs_rest = map.is_empty();
        for name in map.keys() {
            if own.contains(&(key, name)) {
                continue;
            }
            // Names of columns have no surrounding spaces.
            let is_short = !is_longer(name, LONGEST_COLUMN - key.len() - 1);
            if own.len() < MOST_SETTINGS && name.trim() == name && !name.is_empty() && is_short {
                own.insert((key, name));
                settings.push((key, Some(name)));
            } else {
                needs_rest = true;
            }
        }
        if needs_rest && !rest.contains(&(key, None)) {
            rest.push((key, None));
        }
    }
    columns.extend(settings);
    columns.extend(rest);
    let header: Vec<String> = std::iter::once(KIND.to_owned())
        .chain(columns.iter().map(|(field, setting)| match setting {
            Some(setting) => format!("{field}.{setting}"),
            None => (*field).to_owned(),
        }))
        .collect();
    let rows = items.iter().map(|item| {
        let cells = columns.iter().map(|(key, setting)| cell(item, key, *setting, &own));
        std::iter::once(item.kind.as_str().to_owned()).chain(cells).collect()
    });
    table(&header, rows)
}

fn cell(item: &Item, key: &str, setting: Option<&str>, own: &HashSet<(&str, &str)>) -> String {
    let Some(value) = item.fields.get(key) else { return String::new() };
    match (item.kind.field(key).map(|field| field.kind), setting, value) {
        (_, Some(setting), value) => {
            value.get(setting).map_or_else(String::new, |value| of_setting(setting, value))
        }
        (Some(FieldKind::Settings), None, Value::Object(map)) => {
            let rest = map.iter().filter(|(name, _)| !own.contains(&(key, name.as_str())));
            let rest: Map<String, Value> = rest.map(|(name, value)| (name.clone(), value.clone())).collect();
            match rest.is_empty() && !map.is_empty() {
                true => String::new(),
                false => Value::Object(rest).to_string(),
            }
        }
        (Some(kind), None, value) => of_field(kind, value),
        (None, ..) => String::new(),
    }
}

/// A column in messages.
pub(crate) fn column_named(name: &str) -> PartName {
    match name {
        "" => PartName { within: files::UNNAMED_COLUMN, first: files::UNNAMED_COLUMN_FIRST },
        name => PartName { within: files::column(shown(name)), first: files::column_first(shown(name)) },
    }
}

/// Cells of a row behind its last column.
pub(crate) fn cells_at_end() -> PartName {
    PartName { within: files::CELLS_AT_END, first: files::CELLS_AT_END_FIRST }
}

/// Reports columns that have cells but no name.
pub(crate) fn lose_unnamed(import: &mut Import, table: &Table) {
    for (at, _) in table.header.iter().enumerate().filter(|(_, name)| name.is_empty()) {
        if table.rows.iter().any(|row| !row.cell(at).trim().is_empty()) {
            import.losses.push(Loss::new(1, column_named(""), files::COLUMN_UNNAMED));
        }
    }
}

/// Whether a table has the columns that [`to_csv`] writes.
pub(crate) fn is_own(table: &Table) -> bool {
    table.header.iter().any(|name| name == KIND)
        && table.header.iter().all(|name| name.is_empty() || Column::of_header(original(name)).is_some())
}

/// Reads rows as [`to_csv`] writes them.
pub fn read(text: &str) -> Result<Import, FormatError> {
    crate::error::check_size(text.len())?;
    let table = parse(text.strip_prefix('\u{feff}').unwrap_or(text))?;
    Ok(read_table(&table))
}

pub(crate) fn read_table(table: &Table) -> Import {
    let mut import = Import::default();
    lose_unnamed(&mut import, table);
    let mut columns: Vec<(usize, Column<'_>, &str)> = Vec::new();
    let mut seen: HashMap<&str, usize> = HashMap::new();
    for (at, name) in table.header.iter().enumerate().filter(|(_, name)| !name.is_empty()) {
        let name = original(name);
        let loss = |why: Message| Loss::new(1, column_named(name), why);
        match Column::of_header(name) {
            _ if seen.insert(name, at).is_some() => {
                import.losses.push(loss(files::COLUMN_TWICE));
            }
            Some(column) => columns.push((at, column, name)),
            None => import.losses.push(loss(files::COLUMN_UNKNOWN)),
        }
    }
    for row in &table.rows {
        match read_row(row, &columns, table.header.len()) {
            Ok(one) => import.items.push(one),
            Err(refused) => import.refused.push(refused),
        }
    }
    import
}

fn read_row(row: &Row, columns: &[(usize, Column<'_>, &str)], width: usize) -> Result<Imported, Refused> {
    let cell = |at: usize| original(row.cell(at));
    let of = |wanted: &str| {
        let column = columns.iter().find(|(_, column, _)| *column == Column::Field(wanted))?;
        Some(cell(column.0)).filter(|cell| !cell.is_empty())
    };
    let name = of("name").or_else(|| of("slug")).unwrap_or_default();
    let refuse = |why: Message| Refused { line: row.line, name: Message::verbatim(shown(name)), why };
    let kind = columns.iter().find(|(_, column, _)| *column == Column::Kind);
    let kind = kind.map_or("", |(at, ..)| cell(*at)).trim();
    let Some(kind) = Kind::ALL.into_iter().find(|one| one.as_str() == kind) else {
        return Err(refuse(files::no_kind(shown(kind))));
    };
    let mut fields: Map<String, Value> = Map::new();
    let mut settings: Option<Map<String, Value>> = None;
    let (mut origins, mut losses) = (Vec::new(), Vec::new());
    for (at, column, name) in columns {
        let cell = cell(*at);
        if cell.is_empty() {
            continue;
        }
        let mut origin = |field: &str| {
            let source = column_named(name).within;
            origins.push(Origin { field: field.to_owned(), line: row.line, source });
        };
        let known = match column {
            Column::Kind => continue,
            Column::Field(key) => kind.field(key),
            Column::Setting(key, _) => kind.field(key).filter(|_| kind.settings_key() == Some(key)),
        };
        let Some(Field { key, kind: holds, .. }) = known else {
            losses.push(Loss::new(row.line, column_named(name), files::column_of_others(kind.as_str())));
            continue;
        };
        match (column, holds) {
            (Column::Setting(_, name), _) => {
                settings.get_or_insert_default().insert((*name).to_owned(), setting(name, cell));
                origin(&format!("{key}.{name}"));
            }
            (_, FieldKind::Settings) => match field(*holds, cell) {
                Value::Object(rest) => settings.get_or_insert_default().extend(rest),
                _ => return Err(refuse(files::is_settings_json(*key))),
            },
            (_, holds) => {
                fields.insert((*key).to_owned(), field(*holds, cell));
                origin(key);
            }
        }
    }
    if let (Some(settings), Some(key)) = (settings, kind.settings_key()) {
        fields.insert(key.to_owned(), Value::Object(settings));
    }
    if row.is_longer_than(width) {
        losses.push(Loss::new(row.line, cells_at_end(), files::ROW_TOO_LONG));
    }
    let (item, problems) = Item::from_fields(kind, fields);
    match problems.into_iter().next() {
        Some(problem) => Err(refuse(problem.message)),
        None if item.key().1.is_empty() => Err(refuse(files::NO_NAME)),
        None => Ok(Imported { item, line: row.line, origins, losses }),
    }
}
