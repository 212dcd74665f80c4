//! The values of a blueprint's tags, as far as they can be evaluated without authentik.

use std::cell::{Cell, RefCell};
use std::collections::{BTreeSet, HashMap};

use rac_messages::{Message, files};
use serde_json::{Map, Value};

use crate::export::SECRET_CONTEXT;
use crate::keep;
use crate::node::{Content, Node};

/// The context of a blueprint.
pub(super) struct Scope<'a> {
    context: HashMap<&'a str, &'a Node>,
    /// How much was evaluated so far.
    spent: Cell<usize>,
    /// The variables of the environment whose defaults were used.
    pub defaults: RefCell<BTreeSet<String>>,
}

/// How much can be evaluated for a file, in values and pieces of text. References to references could otherwise multiply
/// without limit.
const MOST: usize = 2_000_000;

impl<'a> Scope<'a> {
    pub fn new(context: Option<&'a Node>) -> Self {
        let entries = context.map(Node::entries).unwrap_or_default();
        let context = entries.iter().map(|(name, node)| (name.as_str(), node)).collect();
        Self { context, spent: Cell::new(0), defaults: RefCell::default() }
    }

    /// Counts an evaluation. Returns false above the limit.
    fn spend(&self, amount: usize) -> bool {
        let spent = self.spent.get().saturating_add(amount);
        self.spent.set(spent);
        spent < MOST
    }

    /// The value, or why it can't be evaluated.
    pub fn value(&self, node: &Node) -> Result<Value, Message> {
        self.of(node, 0)
    }

    fn of(&self, node: &Node, depth: usize) -> Result<Value, Message> {
        if !self.spend(1) || depth > 200 {
            return Err(files::TERRAFORM_TOO_LARGE);
        }
        match node.tag.as_deref() {
            None => match &node.content {
                Content::Scalar(value) => {
                    self.spend(value.as_str().map_or(0, |text| text.len() / 16));
                    Ok(value.clone())
                }
                Content::List(list) => {
                    list.iter().map(|one| self.of(one, depth + 1)).collect::<Result<_, _>>().map(Value::Array)
                }
                Content::Map(entries) => {
                    let mut map = Map::new();
                    for (name, one) in entries {
                        map.insert(name.clone(), self.of(one, depth + 1)?);
                    }
                    Ok(Value::Object(map))
                }
            },
            Some("!Context") => {
                let name = argument(node).ok_or(files::TAG_NO_NAME)?;
                match (self.context.get(name.as_str()), node.elements().get(1)) {
                    (Some(found), _) => self.of(found, depth + 1),
                    // Our own blueprints have these tags instead of secrets.
                    (None, _) if name.starts_with(SECRET_CONTEXT) => Ok(keep::marker()),
                    (None, Some(default)) => self.of(default, depth + 1),
                    (None, None) => Err(files::TAG_NO_CONTEXT),
                }
            }
            Some("!Env") => match node.elements().get(1) {
                Some(default) => {
                    self.defaults.borrow_mut().extend(argument(node));
                    self.of(default, depth + 1)
                }
                None => Err(files::TAG_ENV),
            },
            Some("!File") => Err(files::TAG_FILE),
            Some("!Format") => {
                let [pattern, arguments @ ..] = node.elements() else {
                    return Err(files::TAG_FORMAT_NO_TEXT);
                };
                let Value::String(pattern) = self.of(pattern, depth + 1)? else {
                    return Err(files::TAG_FORMAT_NO_TEXT);
                };
                let mut values = Vec::new();
                for one in arguments {
                    values.push(match self.of(one, depth + 1)? {
                        Value::String(text) => text,
                        value @ Value::Number(_) => value.to_string(),
                        _ => return Err(files::TAG_FORMAT_UNREADABLE),
                    });
                }
                let text = formatted(&pattern, values)?;
                self.spend(text.len() / 16);
                Ok(Value::String(text))
            }
            Some("!KeyOf" | "!Find") => Err(files::TAG_OTHER_OBJECT),
            Some(_) => Err(files::TAG_COMPUTED),
        }
    }
}

/// The argument of a tag: its text, or the first element of its list.
fn argument(node: &Node) -> Option<String> {
    match &node.content {
        Content::Scalar(Value::String(text)) => Some(text.clone()),
        Content::List(list) => list.first().and_then(Node::spelling),
        _ => None,
    }
}

/// Python's `%`, for `%s`, `%d` and `%%`.
fn formatted(pattern: &str, values: Vec<String>) -> Result<String, Message> {
    let mut values = values.into_iter();
    let mut text = String::new();
    let mut chars = pattern.chars();
    while let Some(c) = chars.next() {
        match (c, if c == '%' { chars.next() } else { None }) {
            ('%', Some('%')) => text.push('%'),
            ('%', Some('s' | 'd')) => {
                text.push_str(&values.next().ok_or(files::TAG_FORMAT_TOO_FEW)?);
            }
            ('%', _) => return Err(files::TAG_FORMAT_UNREADABLE),
            (c, _) => text.push(c),
        }
    }
    Ok(text)
}
