//! How PostgreSQL stores and compares JSON.

use std::cmp::Ordering;

use serde_json::{Map, Value};

/// The value as it is read back: keys sorted by length, then by bytes, at every depth.
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

/// Compares two stored values: by type, then by length, then by contents.
pub fn compare(left: &Value, right: &Value) -> Ordering {
    let by_kind = rank(left).cmp(&rank(right));
    by_kind.then_with(|| match (left, right) {
        (Value::String(l), Value::String(r)) => l.cmp(r),
        (Value::Number(l), Value::Number(r)) => {
            l.as_f64().partial_cmp(&r.as_f64()).unwrap_or(Ordering::Equal)
        }
        (Value::Bool(l), Value::Bool(r)) => l.cmp(r),
        (Value::Array(l), Value::Array(r)) => {
            l.len().cmp(&r.len()).then_with(|| first_difference(l.iter().zip(r).map(|(l, r)| compare(l, r))))
        }
        (Value::Object(l), Value::Object(r)) => l.len().cmp(&r.len()).then_with(|| {
            let pairs = l.iter().zip(r);
            first_difference(pairs.map(|((l, lv), (r, rv))| l.cmp(r).then_with(|| compare(lv, rv))))
        }),
        _ => Ordering::Equal,
    })
}

fn first_difference(mut compared: impl Iterator<Item = Ordering>) -> Ordering {
    compared.find(|ordering| ordering.is_ne()).unwrap_or(Ordering::Equal)
}

fn rank(value: &Value) -> u8 {
    match value {
        Value::Null => 0,
        Value::String(_) => 1,
        Value::Number(_) => 2,
        Value::Bool(_) => 3,
        Value::Array(_) => 4,
        Value::Object(_) => 5,
    }
}

#[cfg(test)]
mod tests {
    use super::{compare, stored};
    use serde_json::{Value, json};

    #[test]
    fn json_is_sorted_by_kind_then_size_then_content() {
        let sorted: Vec<Value> = [
            json!(null),
            json!("z"),
            json!(3),
            json!(20),
            json!(false),
            json!(true),
            json!([9]),
            json!([1, 2]),
            json!({}),
            json!({ "zz": 0 }),
            json!({ "a": 1, "b": 1 }),
            json!({ "a": 1, "b": 2 }),
        ]
        .into();
        assert!(sorted.is_sorted_by(|l, r| compare(l, r).is_lt()));
        assert!(compare(&json!({ "a": [1] }), &json!({ "a": [1] })).is_eq());
    }

    #[test]
    fn short_keys_come_first_then_the_alphabet() {
        let value = json!({ "port": 1, "b": [{ "zz": 0, "y": 0 }], "ab": {}, "a": null });
        assert_eq!(stored(value).to_string(), r#"{"a":null,"b":[{"y":0,"zz":0}],"ab":{},"port":1}"#);
    }
}
