//! Reads fields of objects from other sources, which may have an unexpected type.

use serde::Deserialize;
use serde::de::{DeserializeOwned, Deserializer};
use serde_json::Value;

/// For `#[serde(default, deserialize_with = "if_readable")]`: a field of another type counts as missing, instead of making
/// the whole object unreadable.
pub fn if_readable<'de, D: Deserializer<'de>, T: DeserializeOwned>(from: D) -> Result<Option<T>, D::Error> {
    Value::deserialize(from).map(|value| serde_json::from_value(value).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, Default, PartialEq, Deserialize)]
    #[serde(default)]
    struct Sample {
        #[serde(deserialize_with = "if_readable")]
        name: Option<String>,
        #[serde(deserialize_with = "if_readable")]
        size: Option<u32>,
    }

    #[test]
    fn a_field_of_the_wrong_type_counts_as_missing() {
        let read = |text: &str| serde_json::from_str::<Sample>(text).unwrap();
        assert_eq!(read(r#"{"name":"a","size":5}"#), Sample { name: Some("a".into()), size: Some(5) });
        for odd in ["null", "true", "1.5", "-1", "[5]", r#""5""#] {
            let text = format!(r#"{{"name":"a","size":{odd},"more":{{}}}}"#);
            assert_eq!(read(&text), Sample { name: Some("a".into()), size: None }, "{odd}");
        }
        assert_eq!(read("{}"), Sample::default());
    }
}
