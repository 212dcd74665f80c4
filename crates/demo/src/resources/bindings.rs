//! Policy bindings: who can use an endpoint or an application.

use serde_json::{Map, Value, json};

use crate::auth;
use crate::rest::answer::Refusal;
use crate::rest::list::{Filter, FilterKind};
use crate::rest::request::Query;
use crate::rest::resource::{Methods, Model, Resource};
use crate::store::{Row, Store, Table};
use crate::validate::{Field, INT32, Kind};

use super::{endpoints, groups, policies, users};

pub const MODEL: Model = Model {
    table: Table::Bindings,
    object_name: "PolicyBinding",
    app: "authentik_policies",
    name: "policybinding",
    verbose: "Policy Binding",
    view: "Policy Binding",
};

/// The subjects of a binding; exactly one is set.
const SUBJECTS: [(&str, Table); 3] =
    [("group", Table::Groups), ("policy", Table::Policies), ("user", Table::Users)];

/// `/policies/bindings/`
pub struct Bindings;

impl Resource for Bindings {
    fn model(&self) -> &'static Model {
        &MODEL
    }

    fn methods(&self) -> Methods {
        Methods::All
    }

    fn fields(&self) -> Vec<Field> {
        vec![
            Field::shown("pk", Kind::Uuid).labelled("Policy binding uuid"),
            Field::new("policy", Kind::Key(Table::Policies)).nullable(),
            Field::new("group", Kind::Key(Table::Groups)).nullable(),
            Field::new("user", Kind::Key(Table::Users)).nullable(),
            Field::shown("policy_obj", Kind::Derived),
            Field::shown("group_obj", Kind::Derived),
            Field::shown("user_obj", Kind::Derived),
            Field::new("target", Kind::BindingTarget).required(),
            Field::new("negate", Kind::Boolean),
            Field::new("enabled", Kind::Boolean),
            Field::new("order", INT32).required(),
            Field::new("timeout", Kind::Integer { min: 0, max: i32::MAX as i64 }),
            Field::new("failure_result", Kind::Boolean),
        ]
    }

    fn show(&self, store: &Store, row: &Row, _query: &Query) -> Value {
        let subject = |column: &str, table, show: &dyn Fn(&Row) -> Value| {
            store.follow(table, row, column).map_or(Value::Null, show)
        };
        let mut out = Map::new();
        for (name, value) in [
            ("pk", row.value("pk")),
            ("policy", row.value("policy")),
            ("group", row.value("group")),
            ("user", row.value("user")),
            ("policy_obj", subject("policy", Table::Policies, &|policy| policies::show(store, policy))),
            ("group_obj", subject("group", Table::Groups, &groups::brief)),
            ("user_obj", subject("user", Table::Users, &users::brief)),
            ("target", row.value("target")),
            ("negate", row.value("negate")),
            ("enabled", row.value("enabled")),
            ("order", row.value("order")),
            ("timeout", row.value("timeout")),
            ("failure_result", row.value("failure_result")),
        ] {
            out.insert(name.into(), value);
        }
        Value::Object(out)
    }

    fn sortable(&self) -> &'static [&'static str] {
        &["pk", "order", "enabled", "timeout", "target"]
    }

    fn default_order(&self) -> &'static [&'static str] {
        &["order"]
    }

    fn filters(&self) -> Vec<Filter> {
        vec![
            Filter::new("target", "target", FilterKind::BindingTarget),
            Filter::new("target_in", "target", FilterKind::BindingTargets),
            Filter::new("policy", "policy", FilterKind::Row(Table::Policies)),
            Filter::new("policy__isnull", "policy", FilterKind::Null),
            Filter::new("enabled", "enabled", FilterKind::Flag),
            Filter::new("order", "order", FilterKind::Number),
            Filter::new("timeout", "timeout", FilterKind::Number),
        ]
    }

    fn search_texts(&self, store: &Store, row: &Row) -> Vec<String> {
        vec![title(store, row)]
    }

    fn blank(&self, store: &mut Store) -> Row {
        let mut row = Row::default();
        row.set("pk", store.new_uuid());
        for (column, value) in [
            ("policy", Value::Null),
            ("group", Value::Null),
            ("user", Value::Null),
            ("negate", json!(false)),
            ("enabled", json!(true)),
            ("timeout", json!(30)),
            ("failure_result", json!(false)),
        ] {
            row.set(column, value);
        }
        row
    }

    fn check(&self, _store: &Store, changes: &Row, _before: Option<&Row>) -> Result<(), Refusal> {
        let given = SUBJECTS.iter().filter(|(column, _)| !changes.value(column).is_null()).count();
        match given {
            0 => Err(Refusal::field("non_field_errors", "One of 'group', 'policy', 'user' must be set.")),
            1 => Ok(()),
            _ => Err(Refusal::field("non_field_errors", "Only one of 'group', 'policy', 'user' can be set.")),
        }
    }

    fn patch_crashes(&self) -> bool {
        true
    }
}

/// The bindings of an endpoint, an application or a flow.
pub fn of_target<'a>(store: &'a Store, target: &str) -> impl Iterator<Item = &'a Row> + use<'a> {
    let target = target.to_owned();
    store.table(Table::Bindings).rows().filter(move |binding| binding.text("target") == target)
}

/// Deletes the bindings of a deleted object.
pub fn remove_of_target(store: &mut Store, target: &str) {
    let keys: Vec<String> = of_target(store, target).map(Row::pk).collect();
    for key in keys {
        store.table_mut(Table::Bindings).remove(&key);
    }
}

/// The name of a binding in `used_by`.
pub fn title(store: &Store, binding: &Row) -> String {
    let subject = SUBJECTS.iter().find_map(|(column, table)| {
        let row = store.follow(*table, binding, column)?;
        let username = row.text("username");
        let name = if username.is_empty() { row.text("name") } else { username };
        Some(format!("{} {name}", crate::rest::metadata::capitalised(column)))
    });
    let target = match store.follow(Table::Endpoints, binding, "target") {
        Some(endpoint) => endpoints::title(endpoint),
        None => match store.follow(Table::Applications, binding, "target") {
            Some(application) => application.text("name").to_owned(),
            None => String::new(),
        },
    };
    let order = binding.number("order").unwrap_or_default();
    format!("Binding from {target} #{order} to {}", subject.unwrap_or_default())
}

/// Whether a user passes the enabled bindings of an object; without any, everyone does.
///
/// With the object's `policy_engine_mode` `any` (also if it has none), one must pass; with `all`, all of them.
pub fn passes(store: &Store, target: &Row, user: i64) -> bool {
    let mut results = of_target(store, &target.pk())
        .filter(|binding| binding.flag("enabled"))
        .map(|binding| subject_passes(store, binding, user) != binding.flag("negate"))
        .peekable();
    if results.peek().is_none() {
        return true;
    }
    if target.text("policy_engine_mode") == "all" {
        results.all(|passed| passed)
    } else {
        results.any(|passed| passed)
    }
}

fn subject_passes(store: &Store, binding: &Row, user: i64) -> bool {
    if let Some(bound) = binding.number("user") {
        return bound == user;
    }
    if let Some(group) = binding.key("group") {
        let user = store.row(Table::Users, &user.to_string());
        return user.is_some_and(|user| auth::all_groups_of(store, user).iter().any(|row| row.pk() == group));
    }
    let policy = store.follow(Table::Policies, binding, "policy");
    policy.is_some_and(|policy| policy.value("passes").as_bool().unwrap_or(true))
}
