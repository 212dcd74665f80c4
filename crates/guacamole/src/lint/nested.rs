//! Lists and maps: guacd gets them in Python's notation.

use rac_messages::lint as words;
use serde_json::Value;

use super::{Findings, Fix, Severity};
use crate::catalogue::Parameter;

pub(super) fn judge(key: &str, value: &Value, rows: &[&Parameter], findings: &mut Findings) {
    let separator = match key {
        _ if rows.is_empty() => return,
        "static-channels" | "cert-fingerprints" => Some(","),
        "encodings" => Some(" "),
        _ => None,
    };
    let texts = |items: &Vec<Value>| -> Option<Vec<String>> {
        items.iter().map(|item| item.as_str().map(str::to_owned)).collect()
    };
    let joined = separator.and_then(|separator| Some(texts(value.as_array()?)?.join(separator)));
    let reason = match value.is_array() {
        true => words::LIST_VALUE,
        false => words::MAP_VALUE,
    };
    let fix = joined.map(|text| Fix::replace(text.as_str().into(), &text));
    findings.add(key, Severity::Error, reason, fix);
}
