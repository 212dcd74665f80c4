//! The trait of a resource.

use serde_json::{Map, Value, json};

use super::answer::{Answer, Refusal};
use super::list::Filter;
use super::ordering::{Access, SortKey};
use super::python;
use super::request::{ApiRequest, Query};
use crate::auth::{Action, Caller};
use crate::store::{Row, Store, Table};
use crate::validate::Field;

/// authentik's names of a model.
#[derive(Debug)]
pub struct Model {
    /// The table of its objects.
    pub table: Table,
    /// In "No … matches the given query."
    pub object_name: &'static str,
    pub app: &'static str,
    pub name: &'static str,
    /// Used in names of objects and permissions.
    pub verbose: &'static str,
    /// Used in the answer to OPTIONS.
    pub view: &'static str,
}

/// The type of the key in a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lookup {
    Number,
    Uuid,
    /// The slug.
    Slug,
}

/// A request that is being answered.
pub struct Call<'a> {
    pub store: &'a mut Store,
    pub caller: Caller,
    pub request: &'a ApiRequest,
}

impl Call<'_> {
    pub fn query(&self) -> &Query {
        &self.request.query
    }
}

/// The methods of a resource.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Methods {
    ReadOnly,
    /// Read and delete.
    NoSave,
    /// All but create.
    NoCreate,
    All,
}

/// A kind of object with its own path.
pub trait Resource: Sync {
    fn model(&self) -> &'static Model;

    fn table(&self) -> Table {
        self.model().table
    }

    fn lookup(&self) -> Lookup {
        Lookup::Uuid
    }

    fn methods(&self) -> Methods {
        Methods::ReadOnly
    }

    /// The serializer's fields, in order.
    fn fields(&self) -> Vec<Field> {
        Vec::new()
    }

    /// The object as in the API.
    fn show(&self, store: &Store, row: &Row, query: &Query) -> Value;

    /// The fields that `?ordering=` supports.
    fn sortable(&self) -> &'static [&'static str] {
        &["pk", "name"]
    }

    fn default_order(&self) -> &'static [&'static str] {
        &["name"]
    }

    fn sort_key(&self, _store: &Store, row: &Row, field: &str) -> SortKey {
        SortKey::from(&row.value(field))
    }

    fn sort_access(&self, _field: &str) -> Access {
        Access::Sort
    }

    fn filters(&self) -> Vec<Filter> {
        vec![]
    }

    /// Filters that can't be described by [`Filter`].
    fn matches(&self, _store: &Store, _row: &Row, _query: &Query) -> bool {
        true
    }

    /// The texts that `?search=` looks at.
    fn search_texts(&self, _store: &Store, row: &Row) -> Vec<String> {
        vec![row.text("name").to_owned()]
    }

    /// The fields that the query language of `?search=` supports; empty if there is only plain search.
    fn search_columns(&self) -> &'static [&'static str] {
        &[]
    }

    /// The owner of a row, for objects that users can see without a permission if they own them.
    fn owner(&self, _store: &Store, _row: &Row) -> Option<i64> {
        None
    }

    /// Whether rows have owners.
    fn owned(&self) -> bool {
        false
    }

    /// Whether everyone can list and retrieve.
    fn public(&self) -> bool {
        false
    }

    /// Answers a list; a resource can override it.
    fn list(&self, call: &mut Call) -> Result<Answer, Refusal>
    where
        Self: Sized,
    {
        super::list::answer(self, call)
    }

    /// The defaults of a new object.
    fn blank(&self, _store: &mut Store) -> Row {
        Row::default()
    }

    /// Validation across fields.
    fn check(&self, _store: &Store, _changes: &Row, _before: Option<&Row>) -> Result<(), Refusal> {
        Ok(())
    }

    /// Deletes the row and everything that depends on it.
    fn remove(&self, store: &mut Store, pk: &str) {
        store.table_mut(self.table()).remove(pk);
    }

    /// The items of `used_by`.
    fn used_by(&self, _store: &Store, _row: &Row) -> Vec<Value> {
        Vec::new()
    }

    /// Whether PATCH crashes, as it does for policy bindings.
    fn patch_crashes(&self) -> bool {
        false
    }

    /// The names of `…/<action>/` on the list.
    fn list_actions(&self) -> &'static [&'static str] {
        &[]
    }

    /// Runs one of [`Resource::list_actions`].
    fn list_action(&self, _action: &str, _call: &mut Call) -> Result<Answer, Refusal> {
        Err(Refusal::UnknownPath)
    }

    /// The names of `…/<key>/<action>/`, except `used_by`.
    fn row_actions(&self) -> &'static [&'static str] {
        &[]
    }

    /// Runs one of [`Resource::row_actions`].
    fn row_action(&self, _action: &str, _key: &str, _call: &mut Call) -> Result<Answer, Refusal> {
        Err(Refusal::UnknownPath)
    }

    /// The row for a path, if the caller can do this with it.
    fn find(&self, store: &Store, caller: &Caller, key: &str, action: Action) -> Result<Row, Refusal> {
        let model = self.model();
        let pk = self.pk_of(store, key)?;
        let row = pk.as_deref().and_then(|pk| store.row(self.table(), pk));
        let no_match = || Refusal::no_match(model.object_name);
        if caller.may(store, action, model) || (self.public() && action == Action::View) {
            return row.cloned().ok_or_else(no_match);
        }
        let granted = caller.granted_objects(store, action, model);
        if !granted.is_empty() {
            return row.filter(|row| granted.contains(&row.pk())).cloned().ok_or_else(no_match);
        }
        if !self.owned() {
            return Err(Refusal::forbidden());
        }
        let own = row.filter(|row| self.owner(store, row) == Some(caller.pk)).ok_or_else(no_match)?;
        // Saving or deleting one's own object without the permission is an unhandled exception.
        if action == Action::View { Ok(own.clone()) } else { Err(Refusal::Crash) }
    }

    /// The primary key for a path's key: refused if it is invalid, `None` if no row has it.
    fn pk_of(&self, store: &Store, key: &str) -> Result<Option<String>, Refusal> {
        match self.lookup() {
            Lookup::Number => {
                python::int(key).map(|number| Some(number.to_string())).ok_or_else(Refusal::not_found)
            }
            Lookup::Uuid => {
                python::uuid(key).map(|uuid| Some(uuid.to_string())).ok_or_else(Refusal::not_found)
            }
            Lookup::Slug => {
                Ok(store.table(self.table()).rows().find(|row| row.text("slug") == key).map(Row::pk))
            }
        }
    }
}

/// An item of a `used_by` answer.
pub fn usage(model: &Model, pk: String, name: String, action: &str) -> Value {
    json!({ "app": model.app, "model_name": model.name, "pk": pk, "name": name, "action": action })
}

/// Some columns of a row, in this order, as an object.
pub fn columns(row: &Row, names: &[&str]) -> Map<String, Value> {
    names.iter().map(|name| ((*name).to_owned(), row.value(name))).collect()
}
