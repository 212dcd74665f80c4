//! The texts of the settings editor, from `locales/en/settings.ftl`.

use guacamole_settings::characters::quotable;
use rac_messages::{Message, settings};
use serde_json::Value;

pub use rac_messages::settings::*;

/// What is lost by a change that can't be made in place.
pub fn rewrites(comments: usize) -> Message {
    if comments == 0 { REWRITES } else { rewrites_comments(comments) }
}

/// Comments that are lost when the settings are saved; `None` if there are none.
pub fn comments_not_saved(count: usize) -> Option<Message> {
    (count > 0).then(|| count_comments_not_saved(count))
}

/// The type of a value that is edited as text: "Kept as number".
pub fn kept_as(value: &Value) -> Message {
    settings::kept_as(match value {
        Value::Null => "null",
        Value::Bool(_) => "bool",
        Value::Number(_) => "number",
        Value::String(_) => "text",
        Value::Array(_) => "list",
        Value::Object(_) => "map",
    })
}

/// The search matches none of the parameters that are set.
pub fn none_set_matches(search: &str) -> Message {
    settings::none_set_matches(quotable(search))
}
