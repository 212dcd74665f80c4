//! Values as text: the rules of Python's `str()` and `repr()`.

use super::*;

fn text(json: &str) -> String {
    let settings = spelt(&format!("{{\"value\":{json}}}"));
    text_for_guacd(&stored(&settings)["value"])
}

#[test]
fn texts_and_switches_stay_as_they_are() {
    for (json, expected) in [
        (r#""plain""#, "plain"),
        (r#""""#, ""),
        (r#"" with ' and \" ""#, " with ' and \" "),
        (r#""True""#, "True"),
        ("true", "true"),
        ("false", "false"),
        ("null", "None"),
    ] {
        assert_eq!(text(json), expected);
    }
}

#[test]
fn numbers_are_printed_as_in_python() {
    for (json, expected) in [
        ("0", "0"),
        ("-0", "0"),
        ("-17", "-17"),
        ("98765432109876543210", "98765432109876543210"),
        ("2.0", "2.0"),
        ("2.50", "2.5"),
        ("1e2", "100.0"),
        ("1E+2", "100.0"),
        ("12.5e1", "125.0"),
        ("1e5", "100000.0"),
        ("0.1", "0.1"),
        ("0.10000000000000000555", "0.1"),
        ("0.3000000000000000444", "0.30000000000000004"),
        ("0.0001", "0.0001"),
        ("0.00012", "0.00012"),
        ("0.00001", "1e-05"),
        ("0.000012", "1.2e-05"),
        ("-2.5e-10", "-2.5e-10"),
        ("1e-300", "1e-300"),
        ("5e-324", "5e-324"),
        ("1e15", "1000000000000000.0"),
        ("1234567890123456.0", "1234567890123456.0"),
        ("9007199254740993.0", "9007199254740992.0"),
        ("0.0", "0.0"),
        ("1e400", "inf"),
        ("-1e400", "-inf"),
    ] {
        assert_eq!(text(json), expected, "{json}");
    }
}

#[test]
fn the_database_makes_large_floats_integers_and_negative_zero_zero() {
    for (json, expected) in [
        ("1e16", "10000000000000000"),
        ("-1.25e20", "-125000000000000000000"),
        ("1e22", "10000000000000000000000"),
        ("-0.0", "0.0"),
        ("[1e17, -0.0]", "[100000000000000000, 0.0]"),
    ] {
        assert_eq!(text(json), expected, "{json}");
    }
    // The result of an expression is never stored.
    let returned = Expression::Returned(spelt(r#"{"a": 1e16, "b": -0.0, "c": {"bb": 1, "a": 2}}"#));
    let mapping = MappingLayer { name: "m".into(), expression: returned, ..Default::default() };
    let layers = Layers { endpoint_mappings: vec![mapping], ..Default::default() };
    assert_eq!(text_of(&layers, "a").unwrap(), "1e+16");
    assert_eq!(text_of(&layers, "b").unwrap(), "-0.0");
    assert_eq!(text_of(&layers, "c").unwrap(), "{'bb': 1, 'a': 2}");
}

#[test]
fn maps_come_back_from_the_database_with_short_keys_first() {
    assert_eq!(text(r#"{"width":1,"b":2,"a":3,"dd":{"z":1,"é":2,"y":3}}"#), {
        "{'a': 3, 'b': 2, 'dd': {'y': 3, 'z': 1, 'é': 2}, 'width': 1}"
    });
}

#[test]
fn nested_values_are_written_as_python_writes_them() {
    for (json, expected) in [
        ("[]", "[]"),
        ("{}", "{}"),
        (r#"[1, "two", null, true, false, 1.50]"#, "[1, 'two', None, True, False, 1.5]"),
        (r#"{"a": {"b": ["c"]}}"#, "{'a': {'b': ['c']}}"),
        (r#"["it's"]"#, r#"["it's"]"#),
        (r#"["a \"b\""]"#, r#"['a "b"']"#),
        (r#"["it's \"so\""]"#, r#"['it\'s "so"']"#),
        (r#"["back\\slash"]"#, r"['back\\slash']"),
        (r#"["tab\tline\nreturn\r"]"#, r"['tab\tline\nreturn\r']"),
        (r#"["\u0000\u0007\u001f\u007f\u0080\u00a0\u00ad"]"#, r"['\x00\x07\x1f\x7f\x80\xa0\xad']"),
        (r#"["\u200b\u2028\u3000\ue000\ufeff"]"#, r"['\u200b\u2028\u3000\ue000\ufeff']"),
        ("[\"\u{e0001}\u{10ffff}\"]", r"['\U000e0001\U0010ffff']"),
        ("[\"é ß 漢 😀 a\u{301} \u{301}\"]", "['é ß 漢 😀 a\u{301} \u{301}']"),
    ] {
        assert_eq!(text(json), expected, "{json}");
    }
}

proptest! {
    #[test]
    fn floats_are_read_back_as_the_same_number(float: f64) {
        prop_assume!(float.is_finite());
        let json = serde_json::to_string(&json!([float])).unwrap();
        let text = text_for_guacd(&serde_json::from_str(&json).unwrap());
        let inner = text.trim_matches(['[', ']']);
        prop_assert_eq!(inner.parse::<f64>().unwrap(), float);
        prop_assert!(inner.contains(['.', 'e']), "{}", inner);
        // At most seventeen digits, sign, point and exponent, or the zeros before them.
        prop_assert!(inner.len() <= 24, "{}", inner);
    }

    #[test]
    fn quoted_texts_are_one_line_of_printable_characters(content in "\\PC*|.*") {
        let text = text_for_guacd(&json!([content]));
        let plain = !text.contains(['\n', '\r', '\t', '\u{0}', '\u{200b}']);
        prop_assert!(plain, "{}", text);
        prop_assert!(text.starts_with("['") || text.starts_with("[\""));
    }
}
