//! CSV (RFC 4180): tables for spreadsheets, and objects as rows that are read back unchanged.
//!
//! Spreadsheets evaluate cells that begin with `=`, `+`, `-` or `@` as formulas. Such a cell is written with a leading `'`,
//! which RAC Admin removes when it reads its own files.

mod cells;
mod columns;
mod rows;
mod write;

pub use columns::{read, to_csv};
pub use write::table;

pub(crate) use columns::{cells_at_end, column_named, is_own, lose_unnamed, read_table};
pub(crate) use rows::{LONGEST_COLUMN, Row, Table, parse, split_list};

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;
