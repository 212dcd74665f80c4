//! Controls and values: an unchanged input keeps the value, and a changed one means to guacd what the user typed.

use super::*;
use guacamole_settings::catalogue::{self, Protocols};
use guacamole_settings::effective::text_for_guacd;
use proptest::prelude::*;
use serde_json::json;

fn parameter(name: &str) -> Option<&'static Parameter> {
    let found = catalogue::find(Protocols::ALL, name);
    assert!(found.is_some(), "{name}");
    found
}

fn typed(name: &str, origin: Option<Value>, text: &str) -> Value {
    let control = control(parameter(name), origin.as_ref());
    written(control, origin.as_ref(), text, false)
}

#[test]
fn each_kind_of_parameter_has_its_control() {
    let of = |name: &str| control(parameter(name), None);
    assert_eq!(of("ignore-cert"), Control::ThreeStates);
    assert!(matches!(of("font-size"), Control::Number(..)));
    assert!(matches!(of("color-depth"), Control::Choice(_)));
    assert_eq!(of("timezone"), Control::TimeZone);
    assert_eq!(of("password"), Control::Secret);
    assert_eq!(of("private-key"), Control::Key { private: true });
    assert!(matches!(of("color-scheme"), Control::Proposals(_)));
    assert_eq!(of("username"), Control::Line);
    assert_eq!(control(None, None), Control::Free);
}

#[test]
fn a_value_that_its_control_could_not_show_gets_one_that_can() {
    let of = |name: &str, value: Value| control(parameter(name), Some(&value));
    assert_eq!(of("ignore-cert", json!("yes")), Control::Line);
    assert_eq!(of("ignore-cert", json!(null)), Control::Free);
    assert_eq!(of("username", json!({ "a": 1 })), Control::Free);
    assert_eq!(of("password", json!("one\ntwo")), Control::Key { private: true });
    assert_eq!(of("command", json!("one\ntwo")), Control::Lines);
}

#[test]
fn input_is_stored_as_text() {
    assert_eq!(typed("ignore-cert", None, "false"), json!("false"));
    assert_eq!(typed("font-size", None, "14"), json!("14"));
    assert_eq!(typed("password", None, "0123"), json!("0123"));
}

#[test]
fn a_stored_boolean_or_number_keeps_its_type() {
    assert_eq!(typed("ignore-cert", Some(json!(true)), "false"), json!(false));
    assert_eq!(typed("font-size", Some(json!(12)), "14"), json!(14));
    assert_eq!(typed("font-size", Some(json!(12)), "014"), json!("014"), "no number in JSON");
    assert_eq!(typed("font-size", Some(json!("12")), "14"), json!("14"));
}

#[test]
fn a_mapping_gets_false_and_zero_as_text_because_authentik_drops_the_values() {
    let control = Control::ThreeStates;
    assert_eq!(written(control, Some(&json!(true)), "false", true), json!("false"));
    assert_eq!(written(Control::Number(0, 9), Some(&json!(5)), "0", true), json!("0"));
    assert_eq!(written(control, Some(&json!(false)), "true", true), json!(true));
}

#[test]
fn a_free_row_accepts_json_or_text() {
    for (text, value) in [
        ("two words", json!("two words")),
        ("0123", json!("0123")),
        ("no", json!("no")),
        ("12", json!(12)),
        ("\"12\"", json!("12")),
        ("true", json!(true)),
        ("null", json!(null)),
        ("[1, \"a\"]", json!([1, "a"])),
        ("{\"a\": ", json!("{\"a\": ")),
        ("1e5", json!("1e5")),
        ("", json!("")),
    ] {
        assert_eq!(read_free(text), value, "{text}");
    }
}

#[test]
fn numbers_keep_their_notation() {
    let value: Value = serde_json::from_str("2.50").unwrap();
    assert_eq!(shown(Control::Free, Some(&value)), "2.50");
    assert_eq!(written(Control::Free, Some(&value), "2.50", false).to_string(), "2.50");
    assert_eq!(read_free("12345678901234567890123").to_string(), "12345678901234567890123");
}

fn any_value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        "\\PC{0,12}".prop_map(Value::from),
        prop_oneof![Just("true"), Just("12"), Just("null"), Just("[1]"), Just("\"x\""), Just("a\nb")]
            .prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 12, 4, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            proptest::collection::vec(("[a-z]{1,4}", inner), 0..4)
                .prop_map(|pairs| Value::Object(pairs.into_iter().collect())),
        ]
    })
}

proptest! {
    #[test]
    fn showing_a_value_does_not_change_it(value in any_value(), name in 0..200_usize, in_mapping: bool) {
        let all: Vec<&'static Parameter> = catalogue::parameters(Protocols::ALL).collect();
        let parameter = all.get(name % (all.len() + 1)).copied();
        let control = control(parameter, Some(&value));
        let text = shown(control, Some(&value));
        prop_assert_eq!(written(control, Some(&value), &text, in_mapping), value);
    }

    #[test]
    fn a_free_row_can_edit_any_value(value in any_value()) {
        let text = shown(Control::Free, Some(&value));
        prop_assert_eq!(written(Control::Free, None, &text, false), value);
    }

    #[test]
    fn guacd_gets_exactly_what_was_typed(text in "\\PC{0,12}", origin in proptest::option::of(any_value())) {
        let control = control(parameter("username"), origin.as_ref());
        prop_assume!(control != Control::Free);
        prop_assert_eq!(text_for_guacd(&written(control, origin.as_ref(), &text, false)), text);
    }
}
