//! Writing tables.

use super::cells::harmless;

/// A table for spreadsheets: UTF-8 with a byte order mark, CRLF line ends, and no cell that is evaluated as a formula.
pub fn table<C: AsRef<str>>(header: &[C], rows: impl IntoIterator<Item = Vec<String>>) -> String {
    let mut text = String::from("\u{feff}");
    push_row(&mut text, header.iter().map(AsRef::as_ref));
    for row in rows {
        push_row(&mut text, row.iter().map(String::as_str));
    }
    text
}

fn push_row<'a>(text: &mut String, cells: impl Iterator<Item = &'a str>) {
    let start = text.len();
    for (at, cell) in cells.enumerate() {
        if at > 0 {
            text.push(',');
        }
        let cell = harmless(cell);
        let needs_quotes = cell.contains([',', '"', '\n', '\r', ';', '\t', '\u{feff}'])
            || cell.starts_with(char::is_whitespace)
            || cell.ends_with(char::is_whitespace);
        if needs_quotes {
            text.push('"');
            text.push_str(&cell.replace('"', "\"\""));
            text.push('"');
        } else {
            text.push_str(&cell);
        }
    }
    if text.len() == start {
        // A row with one empty cell would be an empty line, which readers skip.
        text.push_str("\"\"");
    }
    text.push_str("\r\n");
}
