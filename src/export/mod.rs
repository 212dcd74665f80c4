//! Objects as files: the menu in lists and on pages, and the dialog that it opens.

mod dialog;
mod files;
mod menu;
mod reading;
mod select;
mod source;
mod words;

pub use menu::{Export, ImportLink, Opened, Which, export_entry};
pub use source::Source;

use crate::parts::{part, part_functions};
use dialog::ExportDialog;
use leptos::prelude::*;

part! {
    dialogs in export {
        export(wanted: menu::Wanted, on_close: Callback<()>) =>
            view! { <ExportDialog wanted=wanted on_close=on_close /> };
    }
}

part_functions! {
    tables in export {
        // A table for spreadsheets, in which no cell runs as a formula.
        table(header: Vec<String>, rows: Vec<Vec<String>>) -> String => written(header, rows);
    }
}

async fn written(header: Vec<String>, rows: Vec<Vec<String>>) -> String {
    rac_formats::csv::table(&header, rows)
}
