//! The database: one table of rows for each kind of object.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use serde_json::{Map, Value};

use crate::jsonb;

/// Columns with free JSON.
const JSON_COLUMNS: [&str; 4] = ["settings", "static_settings", "config", "attributes"];

/// A stored row: the columns of one object, without derived fields.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Row(pub Map<String, Value>);

impl Row {
    /// The column's text; `""` if it is null, missing or no text.
    pub fn text(&self, column: &str) -> &str {
        self.0.get(column).and_then(Value::as_str).unwrap_or_default()
    }

    /// The column's integer, if it is one.
    pub fn number(&self, column: &str) -> Option<i64> {
        self.0.get(column).and_then(Value::as_i64)
    }

    /// True only for a stored `true`.
    pub fn flag(&self, column: &str) -> bool {
        self.0.get(column).and_then(Value::as_bool).unwrap_or(false)
    }

    /// The column's value; null if it is missing.
    pub fn value(&self, column: &str) -> Value {
        self.0.get(column).cloned().unwrap_or(Value::Null)
    }

    /// The column's list; empty if it isn't one.
    pub fn list(&self, column: &str) -> &[Value] {
        self.0.get(column).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default()
    }

    /// Writes a column.
    pub fn set(&mut self, column: &str, value: impl Into<Value>) {
        self.0.insert(column.to_owned(), value.into());
    }

    /// Removes a key from a column with a list of keys.
    pub fn take_out(&mut self, column: &str, pk: &str) {
        let rest: Vec<Value> = self.list(column).iter().filter(|key| key_text(key) != pk).cloned().collect();
        self.set(column, rest);
    }

    /// The primary key as text.
    pub fn pk(&self) -> String {
        key_text(self.0.get("pk").unwrap_or(&Value::Null))
    }

    /// The key of another row in a column (`None` if null).
    pub fn key(&self, column: &str) -> Option<String> {
        self.0.get(column).filter(|value| !value.is_null()).map(key_text)
    }
}

/// A key as text: `7` and `"7"` are the same key.
pub fn key_text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// The kinds of objects.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Table {
    Providers,
    Endpoints,
    ConnectionTokens,
    PropertyMappings,
    /// Property mappings of other kinds than RAC's, listed by `/propertymappings/all/`.
    OtherPropertyMappings,
    Flows,
    Outposts,
    Applications,
    Users,
    Groups,
    Roles,
    Policies,
    Bindings,
    Sessions,
    Events,
    Prompts,
    PromptStages,
    FlowBindings,
}

/// Rows in the order of writing, with an index by key. A copy shares the rows until they change.
#[derive(Clone, Debug, Default)]
pub struct Heap {
    rows: BTreeMap<u64, Arc<Row>>,
    places: HashMap<String, u64>,
    next_place: u64,
}

impl Heap {
    /// Adds a row at the end, or replaces the one with the same key.
    pub fn put(&mut self, row: Row) {
        let pk = row.pk();
        let place = self.places.get(&pk).copied().unwrap_or_else(|| {
            self.next_place += 1;
            self.next_place
        });
        self.places.insert(pk, place);
        self.rows.insert(place, Arc::new(row));
    }

    pub fn get(&self, pk: &str) -> Option<&Row> {
        self.places.get(pk).and_then(|place| self.rows.get(place)).map(Arc::as_ref)
    }

    pub fn get_mut(&mut self, pk: &str) -> Option<&mut Row> {
        self.places.get(pk).and_then(|place| self.rows.get_mut(place)).map(Arc::make_mut)
    }

    /// Removes a row, if there is one.
    pub fn remove(&mut self, pk: &str) {
        if let Some(place) = self.places.remove(pk) {
            self.rows.remove(&place);
        }
    }

    /// All rows in the order of writing.
    pub fn rows(&self) -> impl Iterator<Item = &Row> {
        self.rows.values().map(Arc::as_ref)
    }

    /// Changes the rows that `picked` selects; the others stay shared.
    pub fn change(&mut self, picked: impl Fn(&Row) -> bool, change: impl Fn(&mut Row)) {
        for row in self.rows.values_mut().filter(|row| picked(row)) {
            change(Arc::make_mut(row));
        }
    }

    pub fn len(&self) -> usize {
        self.rows.len()
    }

    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }
}

/// The data of the demo.
#[derive(Clone, Debug, Default)]
pub struct Store {
    tables: BTreeMap<Table, Heap>,
    empty: Heap,
    /// Bearer token -> key of its user.
    pub tokens: BTreeMap<String, i64>,
    /// `/root/config/`
    pub config: Value,
    /// `/admin/version/`
    pub version: Value,
    /// The `system_permissions` of a superuser in `/core/users/me/`.
    pub system_permissions: Vec<Value>,
    last_number: i64,
    /// Endpoint lists by user and provider, see `resources::endpoints`.
    pub endpoint_cache: HashMap<(i64, String), Vec<Row>>,
}

impl Store {
    pub fn table(&self, table: Table) -> &Heap {
        self.tables.get(&table).unwrap_or(&self.empty)
    }

    pub fn table_mut(&mut self, table: Table) -> &mut Heap {
        self.tables.entry(table).or_default()
    }

    pub fn row(&self, table: Table, pk: &str) -> Option<&Row> {
        self.table(table).get(pk)
    }

    /// The row that a column of another row refers to.
    pub fn follow(&self, table: Table, row: &Row, column: &str) -> Option<&Row> {
        row.key(column).and_then(|pk| self.row(table, &pk))
    }

    /// Whether policies can be bound to the object with this key.
    pub fn has_policies(&self, pk: &str) -> bool {
        [Table::Endpoints, Table::Applications].into_iter().any(|table| self.row(table, pk).is_some())
            || self
                .table(Table::Flows)
                .rows()
                .any(|flow| flow.pk() == pk || flow.text("policybindingmodel_ptr_id") == pk)
    }

    /// Writes a row: a new one at the end, an existing one in its place.
    pub fn put(&mut self, table: Table, mut row: Row) {
        for column in JSON_COLUMNS {
            if let Some(value) = row.0.get_mut(column) {
                *value = jsonb::stored(value.take());
            }
        }
        if let Some(number) = row.number("pk") {
            self.last_number = self.last_number.max(number);
        }
        self.table_mut(table).put(row);
    }

    /// A number that no object has or had: numbers are never reused.
    pub fn new_number(&mut self) -> i64 {
        self.last_number += 1;
        self.last_number
    }

    /// A random uuid as text.
    pub fn new_uuid(&self) -> String {
        uuid::Uuid::new_v4().to_string()
    }
}
