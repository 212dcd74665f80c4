//! The headings of columns, as each cell repeats them: a card shows them beside its values.

use leptos::html;
use leptos::prelude::*;
use rac_messages::Message;
use wasm_bindgen::JsCast;
use web_sys::{Element, NodeList};

use super::data_table::Heading;
use super::popup::element;

/// For each column its heading, and whether it contains numbers.
///
/// Cells don't follow a change of language by themselves: with so many of them, that would slow tables down.
#[derive(Clone, Copy)]
pub(super) struct Labels {
    texts: Memo<Vec<String>>,
    numeric: StoredValue<Vec<bool>>,
}

impl Labels {
    pub fn of(columns: &[Heading]) -> Self {
        let labels: Vec<Message> = columns.iter().map(|column| column.label.clone()).collect();
        Labels {
            texts: Memo::new(move |_| labels.iter().map(Message::text).collect()),
            numeric: StoredValue::new(columns.iter().map(|column| column.numeric).collect()),
        }
    }

    /// Those of the column at `place`.
    pub fn at(self, place: usize) -> (String, bool) {
        let text = self.texts.with_untracked(|texts| texts.get(place).cloned());
        let numeric = self.numeric.with_value(|numeric| numeric.get(place).copied());
        (text.unwrap_or_default(), numeric.unwrap_or_default())
    }

    /// Writes the headings into the cells again after a change of language.
    pub fn follow_language(self, table: NodeRef<html::Div>) {
        Effect::new(move |before: Option<Vec<String>>| {
            let now = self.texts.get();
            if before.is_some_and(|before| before != now)
                && let Some(table) = element(table)
            {
                for row in elements(table.query_selector_all("tbody > tr").ok()) {
                    let cells = elements(row.query_selector_all("[data-label]").ok());
                    for (cell, label) in cells.zip(&now) {
                        let _ = cell.set_attribute("data-label", label);
                    }
                }
            }
            now
        });
    }
}

fn elements(found: Option<NodeList>) -> impl Iterator<Item = Element> {
    let count = found.as_ref().map_or(0, NodeList::length);
    (0..count).filter_map(move |place| found.as_ref()?.get(place)?.dyn_into().ok())
}
