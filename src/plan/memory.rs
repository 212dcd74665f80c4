//! What columns of inventories hold, as the user chose it before. Kept in this browser, unless the app is in a portal.

use crate::hosting::use_hosting;
use leptos::prelude::window;
use rac_formats::import::Column;
use std::collections::BTreeMap;

const KEY: &str = "rac-admin.columns";
/// The most columns that are remembered.
const MOST: usize = 500;

/// The choices that a column has beside settings, with the names under which they are kept.
pub const KNOWN: [(Column, &str); 8] = [
    (Column::Ignore, "ignore"),
    (Column::Name, "name"),
    (Column::Host, "host"),
    (Column::Port, "port"),
    (Column::Protocol, "protocol"),
    (Column::MaximumConnections, "maximum_connections"),
    (Column::Users, "users"),
    (Column::Groups, "groups"),
];

const SETTING: &str = "settings.";

/// Its name, in storage and in the list of choices.
pub fn key(column: &Column) -> String {
    match column {
        Column::Setting(name) => format!("{SETTING}{name}"),
        other => KNOWN.iter().find(|(known, _)| known == other).map_or("ignore", |(_, key)| key).to_owned(),
    }
}

/// The column of a name.
pub fn column(key: &str) -> Option<Column> {
    match key.strip_prefix(SETTING) {
        Some("") => None,
        Some(name) => Some(Column::Setting(name.to_owned())),
        None => KNOWN.iter().find(|(_, known)| *known == key).map(|(column, _)| column.clone()),
    }
}

fn read(text: &str) -> BTreeMap<String, Column> {
    let stored: BTreeMap<String, serde_json::Value> = serde_json::from_str(text).unwrap_or_default();
    let known = |(name, value): (String, serde_json::Value)| Some((name, column(value.as_str()?)?));
    stored.into_iter().filter_map(known).take(MOST).collect()
}

fn write(columns: &BTreeMap<String, Column>) -> String {
    let stored: BTreeMap<&String, String> =
        columns.iter().take(MOST).map(|(name, column)| (name, key(column))).collect();
    serde_json::to_string(&stored).unwrap_or_default()
}

/// What was chosen before.
pub fn columns() -> BTreeMap<String, Column> {
    store().and_then(|store| store.get_item(KEY).ok()?).map(|text| read(&text)).unwrap_or_default()
}

pub fn keep(columns: &BTreeMap<String, Column>) {
    if let Some(store) = store() {
        let _ = store.set_item(KEY, &write(columns));
    }
}

fn store() -> Option<web_sys::Storage> {
    (!use_hosting().provides_token()).then(|| window().local_storage().ok().flatten()).flatten()
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;

    #[test]
    fn choices_are_kept_and_what_is_no_choice_is_forgotten() {
        let mut columns: BTreeMap<String, Column> =
            KNOWN.iter().map(|(column, key)| (format!("of {key}"), column.clone())).collect();
        columns.insert("Login".to_owned(), Column::Setting("username".to_owned()));
        assert_eq!(read(&write(&columns)), columns);
        let stored = r#"{"a":"host","b":"no such","c":7,"d":"settings."}"#;
        assert_eq!(read(stored), BTreeMap::from([("a".to_owned(), Column::Host)]));
        assert!(read("no JSON").is_empty());
    }
}
