//! Whether fields are the same, and how they differ.

use std::collections::{BTreeSet, HashSet};

use guacamole_settings::secrets::{HIDDEN, has_secrets, is_secret};
use rac_messages::Message;
use rac_messages::settings_text::HIDDEN_CHANGED;
use serde_json::{Map, Number, Value};

use crate::expression::hidden;
use crate::model::FieldKind;

/// The field with Python, in which people write passwords, too.
const EXPRESSION: &str = "expression";

/// A field, or one setting of a field, that differs.
#[derive(Clone, PartialEq, Eq)]
pub struct FieldChange {
    /// `host`, `settings.password`
    pub field: String,
    /// What the instance has, if anything. Of expressions, what looks like a secret is hidden.
    pub old: Option<Value>,
    /// What the file has, if anything; the same.
    pub new: Option<Value>,
    /// Whether it is secret: then only [`shown`](Self::shown) may be seen.
    pub secret: bool,
}

/// Without secrets, so that none gets into a log.
impl std::fmt::Debug for FieldChange {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let [old, new] = self.shown();
        write!(formatter, "{}: {old:?} → {new:?}", self.field)
    }
}

impl FieldChange {
    /// Both values for people to see: texts as they are, other values as JSON, secrets hidden.
    pub fn shown(&self) -> [Option<String>; 2] {
        self.values().map(|value| {
            value.map(|value| match value {
                Value::String(text) => text,
                other => other.to_string(),
            })
        })
    }

    /// Both values without secrets: of a secret only that it changes.
    pub fn values(&self) -> [Option<Value>; 2] {
        let hidden = |text: Message| Some(Value::from(text.text()));
        match (self.secret, &self.old, &self.new) {
            (false, old, new) => [old.clone(), new.clone()],
            (true, Some(_), Some(_)) => [hidden(HIDDEN), hidden(HIDDEN_CHANGED)],
            (true, old, new) => [old, new].map(|value| value.as_ref().and_then(|_| hidden(HIDDEN))),
        }
    }
}

/// Whether a field says the same in both.
pub(super) fn same_field(kind: FieldKind, one: &Value, other: &Value) -> bool {
    match (kind, one, other) {
        (FieldKind::References(_), Value::Array(one), Value::Array(other)) => {
            let set = |list: &[Value]| {
                list.iter().filter_map(Value::as_str).map(str::to_owned).collect::<BTreeSet<_>>()
            };
            set(one) == set(other)
        }
        // authentik takes the spaces around texts away.
        (_, Value::String(one), Value::String(other)) if kind != FieldKind::Settings => {
            one.trim() == other.trim()
        }
        _ => same_value(one, other),
    }
}

/// Whether two values are the same to authentik: the order of names is none, and 1.50 is 1.5.
pub(super) fn same_value(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) => same_number(one, other),
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| same_value(one, other))
        }
        (Value::Object(one), Value::Object(other)) => {
            one.len() == other.len()
                && one.iter().all(|(name, one)| other.get(name).is_some_and(|other| same_value(one, other)))
        }
        _ => one == other,
    }
}

/// Numbers with a point or an exponent are doubles there.
fn same_number(one: &Number, other: &Number) -> bool {
    let is_double = |number: &Number| number.as_str().contains(['.', 'e', 'E']);
    one == other || (is_double(one) && is_double(other) && one.as_f64() == other.as_f64())
}

/// How a field differs; settings are told apart.
pub(crate) fn changes(
    key: &str,
    kind: FieldKind,
    old: Option<&Value>,
    new: &Value,
    to: &mut Vec<FieldChange>,
) {
    if let (FieldKind::Settings, Value::Object(new)) = (kind, new) {
        let empty = Map::new();
        let old = old.and_then(Value::as_object).unwrap_or(&empty);
        let names: Vec<&String> =
            old.keys().chain(new.keys().filter(|name| !old.contains_key(*name))).collect();
        for name in names {
            let (old, new) = (old.get(name), new.get(name));
            let is_same = matches!((old, new), (Some(old), Some(new)) if same_value(old, new));
            if !is_same {
                let secret =
                    is_secret(name) || [old, new].iter().flatten().any(|value| has_secrets(name, value));
                let field = format!("{key}.{name}");
                to.push(FieldChange { field, old: old.cloned(), new: new.cloned(), secret });
            }
        }
        return;
    }
    let field = key.to_owned();
    if key == EXPRESSION {
        let hidden = |value: &Value| value.as_str().map_or_else(|| value.clone(), |text| hidden(text).into());
        let (old, new) = (old.map(hidden), Some(hidden(new)));
        let secret = old == new;
        to.push(FieldChange { field, old, new, secret });
        return;
    }
    to.push(FieldChange { field, old: old.cloned(), new: Some(new.clone()), secret: false });
}

/// The names of both lists, each once, sorted.
pub(super) fn union(one: &Value, other: &Value) -> Value {
    let names = [one, other].into_iter().filter_map(Value::as_array).flatten().filter_map(Value::as_str);
    let mut seen = HashSet::new();
    let mut names: Vec<&str> = names.filter(|name| seen.insert(*name)).collect();
    names.sort_unstable();
    names.into()
}
