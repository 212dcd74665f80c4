//! The table alone, for `cargo xtask bench`: what is done to its rows is measured against a page that does the same by hand
//! (tests/e2e/bench/table.ts).

use leptos::mount::mount_to_body;
use leptos::prelude::*;
use rac_ui::{Column, DataTable, Row, Selection, Table};
use wasm_bindgen::prelude::wasm_bindgen;

#[derive(Clone, Hash)]
struct Item {
    id: u32,
    revision: u32,
}

impl Item {
    fn new(id: u32) -> Self {
        Item { id, revision: 0 }
    }

    fn name(&self) -> String {
        format!("osl-ssh-{:05}.{}", self.id, self.revision)
    }
}

/// What the page calls.
#[derive(Clone, Copy)]
struct Handle {
    items: RwSignal<Vec<Item>>,
    selection: Selection,
}

thread_local! {
    static HANDLE: Handle = Handle { items: RwSignal::new(Vec::new()), selection: Selection::new() };
}

fn items(change: impl FnOnce(&mut Vec<Item>)) {
    HANDLE.with(|handle| handle.items.update(change));
}

/// So many rows in place of those that are there.
#[wasm_bindgen]
pub fn create(count: u32) {
    items(|items| *items = (0..count).map(Item::new).collect());
}

/// Changes every tenth row.
#[wasm_bindgen]
pub fn update() {
    items(|items| items.iter_mut().step_by(10).for_each(|item| item.revision += 1));
}

/// Swaps the second row and the last but one.
#[wasm_bindgen]
pub fn swap() {
    items(|items| {
        if let Some(last) = items.len().checked_sub(2).filter(|last| *last > 1) {
            items.swap(1, last);
        }
    });
}

/// Selects a row, or no longer.
#[wasm_bindgen]
pub fn select(place: usize) {
    HANDLE.with(|handle| {
        if let Some(item) = handle.items.with_untracked(|items| items.get(place).cloned()) {
            handle.selection.toggle(&item.id.to_string(), &item.name());
        }
    });
}

#[wasm_bindgen]
pub fn remove(place: usize) {
    items(|items| {
        if place < items.len() {
            items.remove(place);
        }
    });
}

fn table() -> Table<Item> {
    let link =
        |item: &Item| view! { <a class="rac-row-link" href=format!("#/{}", item.id)>{item.name()}</a> };
    let columns = vec![
        Column::new("name", "Name", link).sortable(),
        Column::new(
            "protocol",
            "Protocol",
            |item: &Item| if item.id.is_multiple_of(3) { "RDP" } else { "SSH" },
        ),
        Column::new(
            "host",
            "Host",
            |item: &Item| view! { <span>{format!("10.0.{}.{}", item.id / 250, item.id % 250)}</span> },
        ),
        Column::new("limit", "Limit", |item: &Item| format!("At most {}", item.id % 7)).numeric(),
    ];
    Table::new(|item: &Item| item.id.to_string(), Item::name, columns)
}

fn main() {
    let Handle { items, selection } = HANDLE.with(|handle| *handle);
    let table = table();
    let columns = table.headings();
    let rows = Memo::new(move |_| items.with(|items| -> Vec<Row> { table.rows(items) }));
    mount_to_body(move || {
        view! {
            <div class="rac-app">
                <DataTable caption="Endpoints" columns=columns rows=rows selection=Some(selection) />
            </div>
        }
    });
}
