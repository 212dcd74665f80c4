//! The rows of any CSV file, with their first lines.

use csv_core::{ReadRecordResult, ReaderBuilder};
use rac_messages::files;

use crate::model::is_longer;
use crate::{FormatError, MAX_ROWS};

/// The maximum number of columns.
const MOST_COLUMNS: usize = 1000;

/// The maximum length of a column's name, in characters: names are shown, and the browser remembers them.
pub(crate) const LONGEST_COLUMN: usize = 255;

/// A CSV file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Table {
    /// The names of the columns, without surrounding spaces.
    pub header: Vec<String>,
    /// The rows that are not empty.
    pub rows: Vec<Row>,
    /// How many cells were formulas of a text, such as `="0123"`.
    pub formulas: usize,
}

/// A row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Row {
    /// The line it begins on, from 1.
    pub line: usize,
    pub cells: Vec<String>,
}

impl Row {
    /// The cell in a column; empty if the row is shorter.
    pub fn cell(&self, column: usize) -> &str {
        self.cells.get(column).map_or("", String::as_str)
    }

    /// Whether the row has more cells than there are columns, and these are not empty.
    pub fn is_longer_than(&self, columns: usize) -> bool {
        self.cells.iter().skip(columns).any(|cell| !cell.is_empty())
    }
}

/// Reads a file whose first row names the columns. The separator is the one of comma, semicolon, tab and bar that occurs most
/// in the first row.
pub(crate) fn parse(text: &str) -> Result<Table, FormatError> {
    // Excel names the separator in an extra first line.
    let said = text.strip_prefix("sep=").and_then(|rest| match rest.as_bytes() {
        [sign @ (b',' | b';' | b'\t' | b'|'), b'\n' | b'\r', ..] => Some(*sign),
        _ => None,
    });
    let mut rows = records(text, said.unwrap_or_else(|| delimiter(text)))?.into_iter();
    if said.is_some() {
        rows.next();
    }
    let header = rows.next().map(|row| row.cells).unwrap_or_default();
    let header: Vec<String> = header.iter().map(|name| name.trim().to_owned()).collect();
    if header.iter().all(String::is_empty) {
        return Err(FormatError::new(1, files::NO_HEADER));
    }
    if header.len() > MOST_COLUMNS {
        return Err(FormatError::new(1, files::too_many_columns(MOST_COLUMNS)));
    }
    if header.iter().any(|name| is_longer(name, LONGEST_COLUMN)) {
        return Err(FormatError::new(1, files::column_too_long(LONGEST_COLUMN)));
    }
    let (mut rows, mut formulas) = (rows.collect::<Vec<Row>>(), 0);
    for cell in rows.iter_mut().flat_map(|row| &mut row.cells) {
        if let Some(text) = of_formula(cell) {
            *cell = text;
            formulas += 1;
        }
    }
    Ok(Table { header, rows, formulas })
}

/// The text of `="0123"`, by which tables keep spreadsheets from reading a number.
fn of_formula(cell: &str) -> Option<String> {
    let text = cell.strip_prefix("=\"")?.strip_suffix('"')?.replace("\"\"", "\u{0}");
    (!text.contains('"')).then(|| text.replace('\u{0}', "\""))
}

fn delimiter(text: &str) -> u8 {
    let mut counts = [(b',', 0), (b';', 0), (b'\t', 0), (b'|', 0)];
    let mut in_quotes = false;
    for byte in text.bytes() {
        match byte {
            b'"' => in_quotes = !in_quotes,
            b'\n' | b'\r' if !in_quotes => break,
            _ if !in_quotes => {
                counts.iter_mut().filter(|(d, _)| *d == byte).for_each(|(_, count)| *count += 1);
            }
            _ => {}
        }
    }
    // `max_by_key` prefers the last of equals, so the comma comes last.
    counts.iter().rev().max_by_key(|(_, count)| *count).map_or(b',', |(delimiter, _)| *delimiter)
}

fn records(text: &str, delimiter: u8) -> Result<Vec<Row>, FormatError> {
    let mut reader = ReaderBuilder::new().delimiter(delimiter).build();
    let mut rest = text.as_bytes();
    let (mut output, mut ends) = (vec![0; 4096], vec![0; 64]);
    let (mut filled, mut ended) = (0, 0);
    let (mut rows, mut line) = (Vec::new(), 1);
    let mut record = rest;
    loop {
        let (result, read, written, found) =
            reader.read_record(rest, &mut output[filled..], &mut ends[ended..]);
        rest = rest.get(read..).unwrap_or_default();
        (filled, ended) = (filled + written, ended + found);
        match result {
            // The next call, with nothing left, ends the last record.
            ReadRecordResult::InputEmpty => {}
            ReadRecordResult::OutputFull => output.resize(output.len() * 2, 0),
            ReadRecordResult::OutputEndsFull => ends.resize(ends.len() * 2, 0),
            ReadRecordResult::Record => {
                let raw = record.get(..record.len() - rest.len()).unwrap_or_default();
                let blank = raw.iter().take_while(|byte| matches!(byte, b'\n' | b'\r')).count();
                let (before, raw) = raw.split_at_checked(blank).unwrap_or((raw, &[]));
                line += breaks(before);
                if rest.is_empty() && ends_in_quotes(raw, delimiter) {
                    return Err(FormatError::new(line, files::QUOTE_NOT_CLOSED_IN_ROW));
                }
                let cells = cells(&output[..filled], &ends[..ended]);
                if cells.iter().any(|cell| !cell.trim().is_empty()) {
                    // The count includes the header.
                    if rows.len() > MAX_ROWS {
                        return Err(FormatError::too_many());
                    }
                    rows.push(Row { line, cells });
                }
                line += breaks(raw);
                record = rest;
                (filled, ended) = (0, 0);
            }
            ReadRecordResult::End => return Ok(rows),
        }
    }
}

fn cells(output: &[u8], ends: &[usize]) -> Vec<String> {
    let mut start = 0;
    let cell = |end: &usize| {
        let cell = output.get(start..*end).unwrap_or_default();
        start = *end;
        String::from_utf8_lossy(cell).into_owned()
    };
    ends.iter().map(cell).collect()
}

/// How many lines end in a chunk. A `\r\n` across two chunks counts once, in the second.
fn breaks(bytes: &[u8]) -> usize {
    let is_break = |at: usize, byte: u8| {
        byte == b'\n' || (byte == b'\r' && bytes.get(at + 1).is_some_and(|next| *next != b'\n'))
    };
    bytes.iter().enumerate().filter(|(at, byte)| is_break(*at, **byte)).count()
}

/// Tracks whether quotes are still open at the end of a record.
fn ends_in_quotes(record: &[u8], delimiter: u8) -> bool {
    let (mut in_quotes, mut at_start, mut just_closed) = (false, true, false);
    for byte in record {
        let closes = *byte == b'"' && in_quotes;
        // The second of two quotes reopens them. Elsewhere in a cell they are as any other character.
        in_quotes = if *byte == b'"' { !in_quotes && (at_start || just_closed) } else { in_quotes };
        just_closed = closes;
        at_start = !in_quotes && (*byte == delimiter || matches!(byte, b'\n' | b'\r'));
    }
    in_quotes
}

/// The elements of a list in one cell, separated by `;`, with `\` before a `;` or `\` that belongs to an element.
pub(crate) fn split_list(cell: &str) -> impl Iterator<Item = String> {
    let mut chars = cell.chars().peekable();
    let element = move || {
        chars.peek()?;
        let mut element = String::new();
        while let Some(c) = chars.next() {
            match c {
                ';' => break,
                '\\' => element.push(chars.next().unwrap_or('\\')),
                c => element.push(c),
            }
        }
        Some(element.trim().to_owned())
    };
    std::iter::from_fn(element).filter(|element| !element.is_empty())
}
