//! The values of expressions, as far as they can be evaluated without Terraform.

use std::cell::{Cell, RefCell};
use std::collections::{BTreeSet, HashMap};

use guacamole_settings::text::plain_value;
use rac_messages::{Message, files};
use serde_json::{Map, Value};

use super::hcl::{Expr, Part};
use crate::keep;
use crate::model::shown;

/// Why a value is not known, as a sentence.
pub(super) type Unknown = Message;

/// What expressions can refer to besides resources.
#[derive(Default)]
pub(super) struct Scope {
    /// Variables with their defaults, if any.
    pub variables: HashMap<String, Option<Expr>>,
    pub locals: HashMap<String, Expr>,
    /// How much was evaluated so far.
    pub spent: Cell<usize>,
    /// The variables whose defaults were used.
    pub defaults: RefCell<BTreeSet<String>>,
}

/// How much can be evaluated for a file, in values and pieces of text. References to references could otherwise multiply
/// without limit.
const MOST: usize = 2_000_000;

impl Scope {
    /// Counts an evaluation. Returns false above the limit.
    fn spend(&self, amount: usize) -> bool {
        let spent = self.spent.get().saturating_add(amount);
        self.spent.set(spent);
        spent < MOST
    }

    /// What a local or a variable stands for; any other expression is itself.
    pub fn followed<'a>(&'a self, mut expression: &'a Expr) -> &'a Expr {
        for _ in 0..60 {
            let Expr::Reference(path) = expression else { break };
            let found = match path.as_slice() {
                [kind, name] if kind == "local" => self.locals.get(name),
                [kind, name] if kind == "var" => self.default_of(name),
                _ => None,
            };
            let Some(found) = found else { break };
            expression = found;
        }
        expression
    }

    /// The default of a variable. That it was used is noted: other files can have other values.
    fn default_of(&self, name: &str) -> Option<&Expr> {
        let default = self.variables.get(name)?.as_ref()?;
        self.defaults.borrow_mut().insert(name.to_owned());
        Some(default)
    }

    pub fn value(&self, expression: &Expr) -> Result<Value, Unknown> {
        self.of(expression, 0)
    }

    fn of(&self, expression: &Expr, depth: usize) -> Result<Value, Unknown> {
        if !self.spend(1) || depth > 60 {
            return Err(files::TERRAFORM_TOO_LARGE);
        }
        let inner = |expression: &Expr| self.of(expression, depth + 1);
        match expression {
            Expr::Null => Ok(Value::Null),
            Expr::Bool(flag) => Ok(Value::Bool(*flag)),
            Expr::Number(spelling) => Ok(spelling.parse().map_or(Value::Null, Value::Number)),
            Expr::List(list) => list.iter().map(inner).collect::<Result<_, _>>().map(Value::Array),
            Expr::Object(entries) => {
                let entries = entries.iter().map(|(key, value)| Ok((key.clone(), inner(value)?)));
                entries.collect::<Result<Map<_, _>, Unknown>>().map(Value::Object)
            }
            Expr::Text(parts) => match parts.as_slice() {
                [Part::Literal(text)] if self.spend(text.len() / 16) => Ok(Value::String(text.clone())),
                // `"${x}"` is x itself.
                [Part::Value(value)] => inner(value),
                parts => {
                    let mut text = String::new();
                    for part in parts {
                        if !self.spend(text.len() / 16) {
                            return Err(files::TERRAFORM_TOO_LARGE);
                        }
                        match part {
                            Part::Literal(literal) => text.push_str(literal),
                            Part::Value(value) => match inner(value)? {
                                Value::String(value) => text.push_str(&value),
                                value @ (Value::Number(_) | Value::Bool(_)) => {
                                    text.push_str(&value.to_string())
                                }
                                _ => return Err(files::TERRAFORM_COMPUTES),
                            },
                        }
                    }
                    Ok(Value::String(text))
                }
            },
            Expr::Call(name, arguments) => match (name.as_str(), arguments.as_slice()) {
                ("jsonencode" | "tolist" | "toset" | "tomap" | "sensitive" | "nonsensitive", [one]) => {
                    inner(one)
                }
                ("merge", all) => {
                    let mut merged = Map::new();
                    for one in all {
                        match inner(one)? {
                            Value::Object(map) => merged.extend(map),
                            Value::Null => {}
                            _ => return Err(files::TERRAFORM_COMPUTES),
                        }
                    }
                    Ok(Value::Object(merged))
                }
                ("jsondecode", [one]) => match inner(one)? {
                    Value::String(text) => serde_json::from_str(&text).map_err(|_| files::TERRAFORM_COMPUTES),
                    value => Ok(value),
                },
                ("tostring", [one]) => match inner(one)? {
                    value @ (Value::Number(_) | Value::Bool(_)) => Ok(Value::String(value.to_string())),
                    value => Ok(value),
                },
                ("tonumber", [one]) => match inner(one)? {
                    Value::String(text) => Ok(plain_value(&text)),
                    value => Ok(value),
                },
                ("file" | "templatefile" | "filebase64", _) => Err(files::TERRAFORM_FILE),
                _ => Err(files::TERRAFORM_COMPUTES),
            },
            Expr::Reference(path) => match path.as_slice() {
                [kind, name] if kind == "var" => match self.default_of(name) {
                    Some(default) => inner(default),
                    None => Err(files::TERRAFORM_NO_DEFAULT),
                },
                [kind, name] if kind == "local" => {
                    let local = self.locals.get(name).ok_or(files::TERRAFORM_COMPUTES)?;
                    inner(local)
                }
                [kind, ..] if kind == "each" || kind == "count" => Err(files::TERRAFORM_COMPUTES),
                _ => Err(files::TERRAFORM_OTHER_RESOURCE),
            },
            Expr::Other => Err(files::TERRAFORM_COMPUTES),
        }
    }

    /// Settings, each evaluated on its own. What is from a variable without a default, or can't be known, is kept.
    pub fn settings(
        &self,
        expression: &Expr,
        lost: &mut Vec<(Message, Unknown)>,
    ) -> Result<Map<String, Value>, Unknown> {
        let entries = match expression {
            Expr::Call(name, arguments) if name == "jsonencode" => match arguments.as_slice() {
                [Expr::Object(entries)] => entries,
                _ => return self.whole_settings(expression),
            },
            Expr::Object(entries) => entries,
            _ => return self.whole_settings(expression),
        };
        let mut settings = Map::new();
        for (name, value) in entries {
            match self.nested(value) {
                Ok(value) => {
                    settings.insert(name.clone(), value);
                }
                Err(unknown) => {
                    // Settings are written as a whole: what is not known here stays as it is there.
                    settings.insert(name.clone(), keep::marker());
                    lost.push((Message::verbatim(shown(name)), unknown));
                }
            }
        }
        Ok(settings)
    }

    /// A value with kept secrets at any depth.
    fn nested(&self, expression: &Expr) -> Result<Value, Unknown> {
        match expression {
            Expr::Reference(path) if self.is_open_variable(path) => Ok(keep::marker()),
            Expr::Text(parts) => match parts.as_slice() {
                [Part::Value(value)] => self.nested(value),
                _ => self.value(expression),
            },
            Expr::List(list) => {
                list.iter().map(|one| self.nested(one)).collect::<Result<_, _>>().map(Value::Array)
            }
            Expr::Object(entries) => {
                let entries = entries.iter().map(|(key, value)| Ok((key.clone(), self.nested(value)?)));
                entries.collect::<Result<Map<_, _>, Unknown>>().map(Value::Object)
            }
            _ => self.value(expression),
        }
    }

    fn is_open_variable(&self, path: &[String]) -> bool {
        matches!(path, [kind, name] if kind == "var" && matches!(self.variables.get(name), Some(None)))
    }

    fn whole_settings(&self, expression: &Expr) -> Result<Map<String, Value>, Unknown> {
        match self.value(expression)? {
            Value::Object(map) => Ok(map),
            Value::Null => Ok(Map::new()),
            // The state has settings as a text of JSON.
            Value::String(text) => match serde_json::from_str(&text) {
                Ok(Value::Object(map)) => Ok(map),
                _ => Err(files::TERRAFORM_NO_JSON_OBJECT),
            },
            _ => Err(files::NAMES_WITH_VALUES),
        }
    }
}

/// Whether a subject of a binding is missing: the state has empty texts and zeros for these.
pub(super) fn is_nothing(expression: &Expr) -> bool {
    match expression {
        Expr::Null => true,
        Expr::Number(number) => number == "0",
        Expr::Text(parts) => matches!(parts.as_slice(), [Part::Literal(text)] if text.is_empty()),
        _ => false,
    }
}
