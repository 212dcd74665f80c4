//! Lists: visible rows, filters, search, sorting, pages.

use serde_json::{Value, json};

use super::answer::{Answer, Refusal};
use super::ordering::{self, Access};
use super::pages::Page;
use super::python;
use super::query_language;
use super::request::Query;
use super::resource::{Call, Resource};
use super::search::Search;
use crate::auth::Action;
use crate::store::{Row, Store, Table, key_text};

const NO_CHOICE: &str = "Select a valid choice. That choice is not one of the available choices.";

/// A query parameter that filters a list. An empty value is ignored.
#[derive(Clone, Copy, Debug)]
pub struct Filter {
    pub param: &'static str,
    pub column: &'static str,
    pub kind: FilterKind,
}

/// How a filter's value is parsed and compared.
#[derive(Clone, Copy, Debug)]
pub enum FilterKind {
    Exact,
    IgnoringCase,
    /// `true` or `false`; any other value is ignored.
    Flag,
    /// The key of a row in another table, which must exist.
    Row(Table),
    /// Like `Row`, but the column is a list, and several values are allowed.
    AnyRow(Table),
    /// The key of an object that can have policies.
    BindingTarget,
    /// The same, and several values are allowed.
    BindingTargets,
    /// Whether the column is null; any value but `true` or `false` is ignored.
    Null,
    /// A value that some row has.
    Taken,
    /// One of these values.
    Choice(&'static [&'static str]),
    /// Like `Choice`, but several values are allowed.
    Choices(&'static [&'static str]),
    /// A uuid that doesn't have to exist.
    Uuid,
    /// A number.
    Number,
    /// A part of the text, in any case.
    Within,
    /// An IP address, parsed by the database, which fails on anything else.
    Address,
}

impl Filter {
    pub const fn new(param: &'static str, column: &'static str, kind: FilterKind) -> Self {
        Self { param, column, kind }
    }

    /// Parses the value, or refuses it. `None`: not given.
    fn read(&self, store: &Store, table: Table, query: &Query) -> Result<Option<Vec<String>>, Refusal> {
        let Some(value) = query.filled(self.param) else { return Ok(None) };
        let refused = |text: &str| Err(Refusal::field(self.param, text));
        let no_choice =
            |value: &str| format!("Select a valid choice. {value} is not one of the available choices.");
        match self.kind {
            FilterKind::Exact => Ok(Some(vec![value.to_owned()])),
            FilterKind::IgnoringCase | FilterKind::Within => Ok(Some(vec![value.to_lowercase()])),
            FilterKind::Choice(choices) if choices.contains(&value) => Ok(Some(vec![value.to_owned()])),
            FilterKind::Choice(_) => refused(&no_choice(value)),
            FilterKind::Choices(choices) => {
                let given: Vec<&str> = query.all(self.param).filter(|value| !value.is_empty()).collect();
                match given.iter().find(|value| !choices.contains(value)) {
                    Some(value) => refused(&no_choice(value)),
                    None => Ok(Some(given.into_iter().map(str::to_owned).collect())),
                }
            }
            FilterKind::Uuid => match python::uuid(value.trim()) {
                Some(uuid) => Ok(Some(vec![uuid.to_string()])),
                None => refused("Enter a valid UUID."),
            },
            FilterKind::Number => match value.trim().parse::<f64>() {
                Ok(number) if number.is_finite() => Ok(Some(vec![number.to_string()])),
                _ => refused("Enter a number."),
            },
            FilterKind::Address if value.trim().parse::<std::net::IpAddr>().is_ok() => {
                Ok(Some(vec![value.trim().to_owned()]))
            }
            FilterKind::Address => Err(Refusal::Crash),
            FilterKind::Flag | FilterKind::Null => Ok(match value.to_lowercase().as_str() {
                "true" => Some(vec!["true".into()]),
                "false" => Some(vec!["false".into()]),
                _ => None,
            }),
            FilterKind::Row(other) => match existing(store, other, value) {
                Some(Ok(pk)) => Ok(Some(vec![pk])),
                Some(Err(text)) => refused(&text),
                None => refused(NO_CHOICE),
            },
            FilterKind::AnyRow(other) => {
                let mut keys = Vec::new();
                for value in query.all(self.param).filter(|value| !value.is_empty()) {
                    match existing(store, other, value) {
                        Some(Ok(pk)) => keys.push(pk),
                        Some(Err(text)) => return refused(&text),
                        None if numbered(other) && python::int(value).is_none() => {
                            return refused(&format!("“{value}” is not a valid value."));
                        }
                        None => return refused(&no_choice(value)),
                    }
                }
                Ok(Some(keys))
            }
            FilterKind::BindingTargets => {
                let mut keys = Vec::new();
                for value in query.all(self.param).filter(|value| !value.is_empty()) {
                    match python::uuid(value) {
                        None => return refused(&format!("“{value}” is not a valid UUID.")),
                        Some(uuid) if store.has_policies(&uuid.to_string()) => keys.push(uuid.to_string()),
                        Some(_) => return refused(&no_choice(value)),
                    }
                }
                Ok(Some(keys))
            }
            FilterKind::BindingTarget => match python::uuid(value) {
                None => refused(&format!("“{value}” is not a valid UUID.")),
                Some(uuid) if store.has_policies(&uuid.to_string()) => Ok(Some(vec![uuid.to_string()])),
                Some(_) => refused(NO_CHOICE),
            },
            FilterKind::Taken if store.table(table).rows().any(|row| row.text(self.column) == value) => {
                Ok(Some(vec![value.to_owned()]))
            }
            FilterKind::Taken => refused(&no_choice(value)),
        }
    }

    fn matches(&self, row: &Row, wanted: &[String]) -> bool {
        match self.kind {
            FilterKind::Exact
            | FilterKind::Taken
            | FilterKind::BindingTarget
            | FilterKind::BindingTargets
            | FilterKind::Choice(_)
            | FilterKind::Choices(_)
            | FilterKind::Uuid
            | FilterKind::Number
            | FilterKind::Address => wanted.contains(&key_text(&row.value(self.column))),
            FilterKind::Within => {
                let text = row.text(self.column).to_lowercase();
                wanted.iter().all(|part| text.contains(part))
            }
            FilterKind::IgnoringCase => wanted.contains(&row.text(self.column).to_lowercase()),
            FilterKind::Flag => wanted.contains(&row.flag(self.column).to_string()),
            FilterKind::Null => wanted.contains(&row.value(self.column).is_null().to_string()),
            FilterKind::Row(_) => row.key(self.column).is_some_and(|key| wanted.contains(&key)),
            FilterKind::AnyRow(_) => row.list(self.column).iter().any(|key| wanted.contains(&key_text(key))),
        }
    }
}

/// The key of an existing row. `Err`: the value can't be a key; `None`: no row has it.
fn existing(store: &Store, table: Table, value: &str) -> Option<Result<String, String>> {
    let pk = if numbered(table) {
        python::int(value)?.to_string()
    } else {
        match python::uuid(value) {
            Some(uuid) => uuid.to_string(),
            None => return Some(Err(format!("“{value}” is not a valid UUID."))),
        }
    };
    store.row(table, &pk).is_some().then_some(Ok(pk))
}

/// Whether the keys of a table are numbers rather than uuids.
fn numbered(table: Table) -> bool {
    matches!(table, Table::Providers | Table::Users)
}

/// The rows that the caller sees: all with the permission, those with a permission of their own, or the caller's own.
pub fn seen<'a, R: Resource>(resource: &R, call: &'a Call) -> Result<Vec<&'a Row>, Refusal> {
    let (store, caller) = (&*call.store, &call.caller);
    let rows = store.table(resource.table()).rows();
    if resource.public() || caller.may(store, Action::View, resource.model()) {
        return Ok(rows.collect());
    }
    let granted = caller.granted_objects(store, Action::View, resource.model());
    if !granted.is_empty() {
        return Ok(rows.filter(|row| granted.contains(&row.pk())).collect());
    }
    if resource.owned() {
        return Ok(rows.filter(|row| resource.owner(store, row) == Some(caller.pk)).collect());
    }
    Err(Refusal::forbidden())
}

/// The rows that match the request's filters and search.
pub fn narrowed<'a, R: Resource>(
    resource: &R,
    call: &Call,
    rows: impl IntoIterator<Item = &'a Row>,
) -> Result<Vec<&'a Row>, Refusal> {
    let (store, query) = (&*call.store, call.query());
    let search = Search::of(query)?;
    let mut wanted = Vec::new();
    for filter in resource.filters() {
        if let Some(values) = filter.read(store, resource.table(), query)? {
            wanted.push((filter, values));
        }
    }
    let text = query.get("search").unwrap_or_default();
    let statement = query_language::parse(text, resource.search_columns());
    let found = |row: &Row| match &statement {
        Some(statement) => statement.is_true(row),
        None => search.is_empty() || search.finds(&resource.search_texts(store, row)),
    };
    let kept = |row: &&Row| {
        wanted.iter().all(|(filter, values)| filter.matches(row, values))
            && resource.matches(store, row, query)
            && found(row)
    };
    Ok(rows.into_iter().filter(kept).collect())
}

/// Sorts rows as requested.
pub fn ordered<'a, R: Resource>(resource: &R, call: &Call, rows: Vec<&'a Row>) -> Vec<&'a Row> {
    let orders = ordering::requested(call.query(), resource.sortable(), resource.default_order());
    let access = match orders.as_slice() {
        [order] => resource.sort_access(&order.field),
        _ => Access::Sort,
    };
    let keys = |row: &'a Row| {
        let keys = orders.iter().map(|order| resource.sort_key(call.store, row, &order.field)).collect();
        (keys, row)
    };
    let mut keyed: Vec<_> = rows.into_iter().map(keys).collect();
    ordering::sort(&mut keyed, &orders, access);
    keyed.into_iter().map(|(_, row)| row).collect()
}

/// An ordinary list.
pub fn answer<R: Resource>(resource: &R, call: &mut Call) -> Result<Answer, Refusal> {
    let rows = ordered(resource, call, narrowed(resource, call, seen(resource, call)?)?);
    let page = Page::of(call.query(), rows.len())?;
    let shown = rows.get(page.start()..page.end()).unwrap_or_default();
    let shown = shown.iter().map(|row| resource.show(call.store, row, call.query())).collect();
    let autocomplete = query_language::autocomplete(resource.model(), resource.search_columns());
    Ok(Answer::ok(&page.envelope(shown, autocomplete)))
}

/// A list of objects that are not in the store.
pub fn plain(query: &Query, rows: Vec<Value>) -> Result<Answer, Refusal> {
    let page = Page::of(query, rows.len())?;
    let shown = rows.get(page.start()..page.end()).unwrap_or_default().to_vec();
    Ok(Answer::ok(&page.envelope(shown, json!({}))))
}
