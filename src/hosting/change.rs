//! Derives what a successful write changed from its path, for portals, which don't see our requests.

use serde_json::Value;

/// An object of authentik that was created, changed or deleted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Its kind in authentik's words, singular: `provider`, `endpoint`, …
    pub kind: &'static str,
    /// Its primary key (an application's is its slug), if the response has it.
    pub id: Option<String>,
}

/// Paths of lists; objects are below them.
const LISTS: [(&str, &str); 8] = [
    ("/providers/rac/", "provider"),
    ("/rac/endpoints/", "endpoint"),
    ("/rac/connection_tokens/", "connection-token"),
    ("/propertymappings/provider/rac/", "property-mapping"),
    ("/policies/bindings/", "binding"),
    ("/core/applications/", "application"),
    ("/core/transactional/applications/", "application"),
    ("/outposts/instances/", "outpost"),
];

impl Change {
    /// `answer` is the response body. Other paths (such as testing an object) change nothing.
    pub fn of(path: &str, answer: &str) -> Option<Change> {
        let (rest, kind) =
            LISTS.into_iter().find_map(|(list, kind)| Some((path.strip_prefix(list)?, kind)))?;
        let rest = rest.trim_end_matches('/');
        let id = match rest {
            "" => made(answer),
            id if !id.contains('/') => Some(id.to_owned()),
            _ => return None,
        };
        Some(Change { kind, id })
    }
}

/// The primary key of a created object.
fn made(answer: &str) -> Option<String> {
    match serde_json::from_str::<Value>(answer).ok()?.get("pk")? {
        Value::String(id) => Some(id.clone()),
        Value::Number(id) => Some(id.to_string()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn change(path: &str, answer: &str) -> Option<(&'static str, Option<String>)> {
        Change::of(path, answer).map(|Change { kind, id }| (kind, id))
    }

    #[test]
    fn a_write_is_reported_with_its_object() {
        assert_eq!(change("/providers/rac/7/", "{}"), Some(("provider", Some("7".to_owned()))));
        assert_eq!(
            change("/rac/connection_tokens/3b1f/", ""),
            Some(("connection-token", Some("3b1f".to_owned())))
        );
    }

    #[test]
    fn a_created_object_is_identified_by_the_response() {
        assert_eq!(change("/providers/rac/", r#"{"pk": 12}"#), Some(("provider", Some("12".to_owned()))));
        assert_eq!(change("/rac/endpoints/", r#"{"pk": "a-b"}"#), Some(("endpoint", Some("a-b".to_owned()))));
        for odd in ["", "null", "[]", r#"{"pk": null}"#, "<html>"] {
            assert_eq!(change("/rac/endpoints/", odd), Some(("endpoint", None)), "{odd}");
        }
    }

    #[test]
    fn testing_a_mapping_is_no_change() {
        assert_eq!(change("/propertymappings/all/5c/test/", "{}"), None);
        assert_eq!(change("/providers/rac/7/used_by/", "{}"), None);
    }
}
