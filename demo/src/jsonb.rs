//! How PostgreSQL keeps JSON: not in the order it came in.

use serde_json::{Map, Value};

/// The value as it is read back: keys by length, then by bytes, at every depth.
pub fn stored(value: Value) -> Value {
    match value {
        Value::Object(map) => {
            let mut pairs: Vec<(String, Value)> =
                map.into_iter().map(|(key, value)| (key, stored(value))).collect();
            pairs.sort_by(|(l, _), (r, _)| l.len().cmp(&r.len()).then_with(|| l.cmp(r)));
            Value::Object(Map::from_iter(pairs))
        }
        Value::Array(items) => items.into_iter().map(stored).collect(),
        scalar => scalar,
    }
}

#[cfg(test)]
mod tests {
    use super::stored;

    #[test]
    fn short_keys_come_first_then_the_alphabet() {
        let value = serde_json::json!({ "port": 1, "b": [{ "zz": 0, "y": 0 }], "ab": {}, "a": null });
        assert_eq!(stored(value).to_string(), r#"{"a":null,"b":[{"y":0,"zz":0}],"ab":{},"port":1}"#);
    }
}
