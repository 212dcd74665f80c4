//! The kit in a real browser: what users see, hear and do by keyboard.
//!
//! Tests find elements as users do, by role and accessible name (see `page.rs`).
#![cfg(target_arch = "wasm32")]

mod page;

mod button;
mod choices;
mod code_editor;
mod combobox;
mod data_table;
mod dialog;
mod disturbed;
mod field;
mod focus;
mod header_state;
mod language;
mod language_in_controls;
mod lists;
mod locale;
mod matrix;
mod menu;
mod messages;
mod multi_combobox;
mod navigation;
mod page_title;
mod recipes;
mod search_box;
mod segmented;
mod shadow_root;
mod time;
mod toast;
mod vault;
mod views;
mod work_list;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
