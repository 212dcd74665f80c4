//! What a form changed, and what another user changed meanwhile: the same for every resource.
//!
//! authentik has no ETag, and the last write wins. So a form sends only what it changed, and reads the object again
//! just before to see whether others changed the same. Both compare the writable fields as JSON, by their names in the
//! API. The order of an object's keys doesn't matter, but the notation of a number does (`1.0` differs from `1.00`).

use serde_json::{Map, Value};

/// Writable fields by their name in the API.
pub type Fields = Map<String, Value>;

/// Fields with a set, which the server returns in any order.
const SETS: [&str; 2] = ["property_mappings", "providers"];

/// A field that both sides changed to different values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conflict {
    /// Its name in the API.
    pub field: String,
    /// The value that both started from.
    pub base: Value,
    /// What is stored now.
    pub theirs: Value,
    /// What the form would store.
    pub mine: Value,
}

/// The fields of `edited` that differ from `base`: the body of a PATCH, in the order of `edited`.
pub fn changed_fields(base: &Fields, edited: &Fields) -> Fields {
    edited
        .iter()
        .filter(|(field, value)| !same(field, base.get(*field), Some(value)))
        .map(|(field, value)| (field.clone(), value.clone()))
        .collect()
}

/// The fields that `mine` and `theirs` both changed since `base`, to different values.
///
/// What only they changed is `changed_fields(base, theirs)`; a PATCH of `changed_fields(base, mine)` doesn't touch it.
pub fn conflicts(base: &Fields, theirs: &Fields, mine: &Fields) -> Vec<Conflict> {
    let value_in = |fields: &Fields, field: &str| fields.get(field).cloned().unwrap_or_default();
    changed_fields(base, mine)
        .into_iter()
        .filter(|(field, value)| {
            let theirs = theirs.get(field);
            !same(field, base.get(field), theirs) && !same(field, theirs, Some(value))
        })
        .map(|(field, value)| Conflict {
            base: value_in(base, &field),
            theirs: value_in(theirs, &field),
            mine: value,
            field,
        })
        .collect()
}

/// Whether a field has the same value on both sides. A missing field equals null.
fn same(field: &str, left: Option<&Value>, right: Option<&Value>) -> bool {
    match (left.unwrap_or(&Value::Null), right.unwrap_or(&Value::Null)) {
        (Value::Array(left), Value::Array(right)) if SETS.contains(&field) => {
            left.iter().all(|value| right.contains(value)) && right.iter().all(|value| left.contains(value))
        }
        (left, right) => left == right,
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn fields(text: &str) -> Fields {
        serde_json::from_str(text).unwrap()
    }

    fn text(fields: Fields) -> String {
        Value::Object(fields).to_string()
    }

    #[test]
    fn only_differing_fields_are_changed() {
        let base = fields(r#"{"name":"a","flow":null,"settings":{"x":1,"y":[1,2]},"limit":1}"#);
        let edited = fields(r#"{"name":"b","flow":null,"settings":{"y":[1,2],"x":1},"limit":1}"#);
        assert_eq!(text(changed_fields(&base, &edited)), r#"{"name":"b"}"#);
    }

    #[test]
    fn the_order_of_mappings_is_no_change_but_that_of_a_list_in_the_settings_is() {
        let base = fields(r#"{"property_mappings":["p","q"],"settings":{"list":["p","q"]}}"#);
        let edited = fields(r#"{"property_mappings":["q","p"],"settings":{"list":["q","p"]}}"#);
        assert_eq!(text(changed_fields(&base, &edited)), r#"{"settings":{"list":["q","p"]}}"#);
        let removed = fields(r#"{"property_mappings":["p"]}"#);
        assert_eq!(text(changed_fields(&base, &removed)), r#"{"property_mappings":["p"]}"#);
        assert_eq!(changed_fields(&removed, &base).len(), 2);
    }

    #[test]
    fn another_spelling_or_type_of_a_number_is_a_change() {
        for (stored, typed) in
            [("1.0", "1.00"), ("1", "1.0"), ("1", "\"1\""), ("1", "true"), ("null", "\"\"")]
        {
            let base = fields(&format!(r#"{{"settings":{{"x":{stored}}}}}"#));
            let edited = fields(&format!(r#"{{"settings":{{"x":{typed}}}}}"#));
            assert_eq!(changed_fields(&base, &edited).len(), 1, "{stored} -> {typed}");
        }
    }

    #[test]
    fn both_sides_changing_one_field_is_a_conflict_unless_they_agree() {
        let base = fields(r#"{"name":"a","expiry":"1","flow":null,"limit":1}"#);
        let theirs = fields(r#"{"name":"b","expiry":"2","flow":"f","limit":1}"#);
        let mine = fields(r#"{"name":"c","expiry":"2","flow":null,"limit":5}"#);
        let found = conflicts(&base, &theirs, &mine);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].field, "name");
        assert_eq!(
            (&found[0].base, &found[0].theirs, &found[0].mine),
            (&"a".into(), &"b".into(), &"c".into())
        );
    }

    #[test]
    fn a_field_the_form_does_not_know_is_neither_sent_nor_a_conflict() {
        let base = fields(r#"{"name":"a","new_in_2031":1}"#);
        let theirs = fields(r#"{"name":"a","new_in_2031":2}"#);
        let mine = fields(r#"{"name":"b"}"#);
        assert_eq!(text(changed_fields(&base, &mine)), r#"{"name":"b"}"#);
        assert!(conflicts(&base, &theirs, &mine).is_empty());
    }

    fn some_fields() -> impl Strategy<Value = Fields> {
        let value =
            prop_oneof![Just(Value::Null), any::<bool>().prop_map(Value::Bool), (0..3).prop_map(Value::from)];
        proptest::collection::vec(("[a-d]", value), 0..5).prop_map(|pairs| pairs.into_iter().collect())
    }

    proptest! {
        #[test]
        fn applying_a_change_gives_the_edited_fields(base in some_fields(), mine in some_fields()) {
            let mut result = base.clone();
            result.extend(changed_fields(&base, &mine));
            for (field, value) in &mine {
                prop_assert!(same(field, result.get(field), Some(value)));
            }
            prop_assert!(changed_fields(&result, &mine).is_empty());
        }

        #[test]
        fn an_unchanged_object_never_conflicts(base in some_fields(), mine in some_fields()) {
            prop_assert!(conflicts(&base, &base, &mine).is_empty());
            prop_assert!(conflicts(&base, &mine, &mine).is_empty());
            prop_assert!(conflicts(&base, &mine, &base).is_empty());
        }
    }
}
