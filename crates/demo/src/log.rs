//! Logs the requests since the last reset, for tests. Never logs a token.

use serde_json::{Value, json};

/// One request to the API.
#[derive(Clone, Debug)]
pub struct Entry {
    pub method: String,
    /// Path with query.
    pub path: String,
    pub status: u16,
    /// The JSON body of a write, or text if it was not JSON.
    pub body: Value,
}

/// The latest requests, in order.
#[derive(Clone, Debug, Default)]
pub struct Log {
    entries: Vec<Entry>,
    dropped: usize,
}

/// The maximum number of entries; older ones are dropped.
const LONGEST: usize = 10_000;

impl Log {
    pub fn push(&mut self, entry: Entry) {
        if self.entries.len() == LONGEST {
            self.entries.remove(0);
            self.dropped += 1;
        }
        self.entries.push(entry);
    }

    pub fn clear(&mut self) {
        *self = Self::default();
    }

    /// `{count, requests: [{method, path, status, body?}]}`, oldest first.
    pub fn show(&self) -> Value {
        let entry = |entry: &Entry| {
            let mut out = json!({ "method": entry.method, "path": entry.path, "status": entry.status });
            if !entry.body.is_null() {
                out["body"] = entry.body.clone();
            }
            out
        };
        json!({
            "count": self.entries.len() + self.dropped,
            "requests": self.entries.iter().map(entry).collect::<Vec<_>>(),
        })
    }
}
