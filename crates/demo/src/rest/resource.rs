//! What a kind of object must say about itself to be served.

use serde_json::{Map, Value, json};

use super::answer::{Answer, Refusal};
use super::list::Filter;
use super::ordering::{Access, SortKey};
use super::python;
use super::request::{ApiRequest, Query};
use crate::auth::{Caller, Deed};
use crate::store::{Row, Store, Table};
use crate::validate::Field;

/// How authentik names a model.
#[derive(Debug)]
pub struct Model {
    /// Where its objects are kept.
    pub table: Table,
    /// In "No … matches the given query."
    pub object_name: &'static str,
    pub app: &'static str,
    pub name: &'static str,
    /// In titles of objects and permissions.
    pub verbose: &'static str,
    /// In the answer to OPTIONS.
    pub view: &'static str,
}

/// What the key in a path looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lookup {
    Number,
    Uuid,
    /// The column `slug`.
    Slug,
}

/// One request being worked on.
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

/// Which of the usual methods a resource has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Methods {
    ReadOnly,
    /// Read and delete.
    NoSave,
    /// All but create.
    NoCreate,
    All,
}

/// A kind of object with a path of its own.
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

    /// The serializer's fields, in its order.
    fn fields(&self) -> Vec<Field> {
        Vec::new()
    }

    /// The object as the API shows it.
    fn show(&self, store: &Store, row: &Row, query: &Query) -> Value;

    /// Fields that `?ordering=` knows.
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

    /// Narrowing that no [`Filter`] describes.
    fn keeps(&self, _store: &Store, _row: &Row, _query: &Query) -> bool {
        true
    }

    /// Texts that `?search=` looks into.
    fn search_texts(&self, _store: &Store, row: &Row) -> Vec<String> {
        vec![row.text("name").to_owned()]
    }

    /// Fields that the query language of `?search=` knows; empty where there is only plain search.
    fn search_columns(&self) -> &'static [&'static str] {
        &[]
    }

    /// The user to whom a row belongs, for objects that users see without permission when they are their own.
    fn owner(&self, _store: &Store, _row: &Row) -> Option<i64> {
        None
    }

    /// Whether rows have owners at all.
    fn owned(&self) -> bool {
        false
    }

    /// Whether everyone may list and retrieve.
    fn public(&self) -> bool {
        false
    }

    /// Answers a list; the usual way unless the resource has its own.
    fn list(&self, call: &mut Call) -> Result<Answer, Refusal>
    where
        Self: Sized,
    {
        super::list::answer(self, call)
    }

    /// What a new object has where the request says nothing.
    fn blank(&self, _store: &mut Store) -> Row {
        Row::default()
    }

    /// Rules that no single field can check.
    fn check(&self, _store: &Store, _changes: &Row, _before: Option<&Row>) -> Result<(), Refusal> {
        Ok(())
    }

    /// Deletes the row and what goes with it.
    fn remove(&self, store: &mut Store, pk: &str) {
        store.table_mut(self.table()).remove(pk);
    }

    /// What `used_by` tells.
    fn used_by(&self, _store: &Store, _row: &Row) -> Vec<Value> {
        Vec::new()
    }

    /// Whether PATCH crashes, as it does for policy bindings.
    fn patch_crashes(&self) -> bool {
        false
    }

    /// Names of `…/<action>/` on the list.
    fn list_actions(&self) -> &'static [&'static str] {
        &[]
    }

    /// Carries out one of [`Resource::list_actions`].
    fn list_action(&self, _action: &str, _call: &mut Call) -> Result<Answer, Refusal> {
        Err(Refusal::UnknownPath)
    }

    /// Names of `…/<key>/<action>/`, apart from `used_by`.
    fn row_actions(&self) -> &'static [&'static str] {
        &[]
    }

    /// Carries out one of [`Resource::row_actions`].
    fn row_action(&self, _action: &str, _key: &str, _call: &mut Call) -> Result<Answer, Refusal> {
        Err(Refusal::UnknownPath)
    }

    /// The row a path names, if this caller may do the deed with it.
    fn find(&self, store: &Store, caller: &Caller, key: &str, deed: Deed) -> Result<Row, Refusal> {
        let model = self.model();
        let pk = self.pk_of(store, key)?;
        let row = pk.as_deref().and_then(|pk| store.row(self.table(), pk));
        let no_match = || Refusal::no_match(model.object_name);
        if caller.may(store, deed, model) || (self.public() && deed == Deed::View) {
            return row.cloned().ok_or_else(no_match);
        }
        let granted = caller.granted_objects(store, deed, model);
        if !granted.is_empty() {
            return row.filter(|row| granted.contains(&row.pk())).cloned().ok_or_else(no_match);
        }
        if !self.owned() {
            return Err(Refusal::forbidden());
        }
        let own = row.filter(|row| self.owner(store, row) == Some(caller.pk)).ok_or_else(no_match)?;
        // Saving or deleting what is one's own, without the permission, is an unhandled exception.
        if deed == Deed::View { Ok(own.clone()) } else { Err(Refusal::Crash) }
    }

    /// The primary key for a path's key: refused if it cannot be one, `None` if no row has it.
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

/// One line of a `used_by` answer.
pub fn usage(model: &Model, pk: String, name: String, action: &str) -> Value {
    json!({ "app": model.app, "model_name": model.name, "pk": pk, "name": name, "action": action })
}

/// Columns of a row, in this order, as an object.
pub fn columns(row: &Row, names: &[&str]) -> Map<String, Value> {
    names.iter().map(|name| ((*name).to_owned(), row.value(name))).collect()
}
