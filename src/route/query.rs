//! Reading and writing the query of a route: pairs of key and value.

use authentik_rac::percent::{decode, encode};

/// A query with its `?`. Pairs without a value are left out.
#[derive(Default)]
pub struct QueryText(pub String);

impl QueryText {
    pub fn add(&mut self, key: &str, value: &str) {
        if value.is_empty() {
            return;
        }
        self.0.push(if self.0.is_empty() { '?' } else { '&' });
        self.0.push_str(key);
        self.0.push('=');
        self.0.push_str(&encode(value));
    }

    pub fn add_option(&mut self, key: &str, value: Option<impl ToString>) {
        if let Some(value) = value {
            self.add(key, &value.to_string());
        }
    }

    pub fn add_number(&mut self, key: &str, value: u32) {
        if value != 0 {
            self.add(key, &value.to_string());
        }
    }
}

pub fn read_query(query: &str) -> Vec<(String, String)> {
    query
        .split('&')
        .filter_map(|pair| pair.split_once('='))
        .map(|(key, value)| (decode(key), decode(value)))
        .collect()
}

pub fn value<'a>(pairs: &'a [(String, String)], key: &str) -> Option<&'a str> {
    pairs.iter().find(|(k, _)| k == key).map(|(_, v)| v.as_str())
}

/// The id under a key, if it is valid.
pub fn id<T: std::str::FromStr>(pairs: &[(String, String)], key: &str) -> Option<T> {
    value(pairs, key).and_then(|text| text.parse().ok())
}
