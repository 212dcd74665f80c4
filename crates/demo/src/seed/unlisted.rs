//! What a state from list endpoints doesn't contain, as far as it is known of the reference state.
//!
//! The order of equal rows in PostgreSQL depends on the order of writing, and the list of all property mappings has
//! kinds that no list of RAC's objects contains. Without these facts a loaded state would work, but equal rows and two
//! keys would differ from the original instance.

use crate::store::{Row, Table};

/// Endpoints that were written before those listed ahead of them, by name.
const WRITTEN_FIRST: [&str; 4] = ["dc-win-01", "dc-win-02", "dc-lin-01", "dc-lin-02"];

/// The keys of built-in property mappings, by the end of `managed`.
pub const MAPPING_KEYS: [(&str, &str); 2] = [
    ("sources/ldap/ms-givenName", "bde68707-4d25-4d28-9b77-e91f549d26d7"),
    ("sources/ldap/ms-samaccountname", "cc33933f-9e27-4d4f-be0b-c7f4e134ebfb"),
];

/// Puts rows that were listed by name into the order of writing.
///
/// Providers, users and so on have increasing numbers, connection tokens increasing keys; endpoints were written
/// provider by provider.
pub fn in_order_of_writing(table: Table, mut rows: Vec<Row>) -> Vec<Row> {
    rows.sort_by_key(|row| row.number("pk"));
    match table {
        Table::Endpoints => {
            let early = |row: &Row| {
                WRITTEN_FIRST.iter().position(|name| *name == row.text("name")).unwrap_or(WRITTEN_FIRST.len())
            };
            rows.sort_by_key(|row| (row.number("provider"), early(row)));
        }
        Table::ConnectionTokens => rows.sort_by_key(Row::pk),
        _ => {}
    }
    rows
}
