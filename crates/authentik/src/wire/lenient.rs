//! Decoders for fields whose value may be missing, null or of another shape than documented.

use serde::{Deserialize, Deserializer};
use serde_json::{Map, Value};

/// Null reads as the type's default: an empty list, an empty text, false.
pub(crate) fn null_as_default<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: Default + Deserialize<'de>,
{
    Option::deserialize(deserializer).map(Option::unwrap_or_default)
}

/// Null reads as true, where that is what absence means.
pub(crate) fn null_as_true<'de, D: Deserializer<'de>>(deserializer: D) -> Result<bool, D::Error> {
    Option::deserialize(deserializer).map(|value| value.unwrap_or(true))
}

/// Anything but an object reads as the empty object.
///
/// authentik's column takes any JSON and only its serializer asks for an object, so a row written past the API (a
/// blueprint, a shell) may hold a list or null. That must not make the whole page of the list unreadable.
pub(crate) fn object_or_empty<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Map<String, Value>, D::Error> {
    Ok(match Value::deserialize(deserializer)? {
        Value::Object(map) => map,
        _ => Map::new(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Deserialize)]
    struct Row {
        #[serde(default, deserialize_with = "null_as_default")]
        list: Vec<i32>,
        #[serde(default, deserialize_with = "object_or_empty")]
        settings: Map<String, Value>,
    }

    fn row(text: &str) -> Row {
        serde_json::from_str(text).unwrap()
    }

    #[test]
    fn null_and_absence_read_as_empty() {
        assert!(row(r#"{"list":null,"settings":null}"#).list.is_empty());
        assert!(row("{}").list.is_empty());
        assert!(row("{}").settings.is_empty());
        assert_eq!(row(r#"{"list":[3]}"#).list, [3]);
    }

    #[test]
    fn settings_that_are_no_object_read_as_empty() {
        for odd in ["null", "[1,2]", "\"text\"", "12", "true"] {
            assert!(row(&format!(r#"{{"settings":{odd}}}"#)).settings.is_empty(), "{odd}");
        }
    }

    #[test]
    fn settings_keep_key_order_and_the_spelling_of_numbers() {
        let settings = row(r#"{"settings":{"z":1.50,"a":123456789012345678901234567890,"m":1e2}}"#).settings;
        assert_eq!(settings.keys().collect::<Vec<_>>(), ["z", "a", "m"]);
        assert_eq!(settings["z"].to_string(), "1.50");
        assert_eq!(settings["a"].to_string(), "123456789012345678901234567890");
    }
}
