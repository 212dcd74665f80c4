//! Limits of texts. authentik has none, but a text of megabytes is no name, and a page that shows it stalls.

use rac_messages::{Message, files};
use serde_json::Value;

use crate::model::{is_longer, shown};
use crate::{Import, Imported, Refused};

/// The longest name, in characters.
const LONGEST_NAME: usize = 1000;
/// The longest host: a DNS name has 253 characters at most, and `:65535` may follow.
pub(super) const LONGEST_HOST: usize = 259;
/// The longest expression, and the longest value of a setting.
const LONGEST_TEXT: usize = 100_000;

/// Refuses the objects that have texts above the limits.
pub(super) fn refuse_too_long(import: &mut Import) {
    let (mut kept, mut refused) = (Vec::new(), Vec::new());
    for one in std::mem::take(&mut import.items) {
        match mistake(&one) {
            None => kept.push(one),
            Some(why) => {
                let name = Message::verbatim(shown(one.item.name()));
                refused.push(Refused { line: one.line, name, why });
            }
        }
    }
    import.items = kept;
    import.refused.extend(refused);
}

fn mistake(one: &Imported) -> Option<Message> {
    one.item.fields.iter().find_map(|(key, value)| match value {
        Value::Object(settings) => {
            let is_long = |(name, value): &(&String, &Value)| {
                is_longer(name, LONGEST_NAME) || size(value) > LONGEST_TEXT
            };
            let (name, _) = settings.iter().find(is_long)?;
            Some(files::setting_too_long(LONGEST_TEXT, shown(name)))
        }
        value => {
            let most = match key.as_str() {
                "host" => LONGEST_HOST,
                "expression" => LONGEST_TEXT,
                _ => LONGEST_NAME,
            };
            has_longer(value, most).then(|| files::mistake_in_field(key, files::too_long(most)))
        }
    })
}

/// Whether a text is longer, or one of the names in a list or in a binding.
fn has_longer(value: &Value, most: usize) -> bool {
    match value {
        Value::String(text) => is_longer(text, most),
        Value::Array(list) => list.iter().any(|one| has_longer(one, most)),
        Value::Object(map) => map.values().any(|one| has_longer(one, most)),
        _ => false,
    }
}

/// How many bytes of text a value has.
fn size(value: &Value) -> usize {
    match value {
        Value::String(text) => text.len(),
        Value::Array(list) => list.iter().map(size).sum(),
        Value::Object(map) => map.iter().map(|(name, one)| name.len() + size(one)).sum(),
        _ => 1,
    }
}
