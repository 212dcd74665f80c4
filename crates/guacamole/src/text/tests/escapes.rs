//! Escapes in double quotes. PyYAML 6.0.3 for comparison: `SafeLoader` keeps surrogates separate, which can't be
//! stored; `CSafeLoader` refuses pairs and single surrogates alike. Both read all other escapes as we do.

use super::*;

#[test]
fn a_pair_is_one_character_in_double_quotes_as_in_json() {
    for (text, value) in [
        (r#"a: "\ud83d\ude00""#, "😀"),
        (r#"a: "x\uD83D\uDE00y\uD83D\uDE00""#, "x😀y😀"),
        (r#"{"a": "\ud83d\ude00"}"#, "😀"),
        (r#"{a: "\udbff\udfff"}"#, "\u{10ffff}"),
        ("a: \"\\ud800\\udc00\n  b\" # c", "\u{10000} b"),
        (r#"a: "\\ud83d\\ude00""#, r"\ud83d\ude00"),
        (r#"a: "\\\ud83d\ude00""#, r"\😀"),
        (r"a: '\uD83d\udE00'", r"\uD83d\udE00"),
        (r"a: \uD83d\udE00", r"\uD83d\udE00"),
        ("a: |-\n  \\ud83d\\ude00 x\n  \\ud83D\\ude00", "\\ud83d\\ude00 x\n\\ud83D\\ude00"),
        ("a: '\u{fdd0}\\ud83d\\ude00'", "\u{fdd0}\\ud83d\\ude00"),
    ] {
        assert_eq!(read(text).map["a"], value, "{text}");
    }
    let names = read("\"\\ud83d\\ude00\": 1\nb: \"\\ud83d\\ude00\" # \\ud83d\\ude00\n");
    assert_eq!(names.map.keys().collect::<Vec<_>>(), ["😀", "b"]);
    let notes: Vec<String> = names.notes.iter().map(|note| note.words().text()).collect();
    assert_eq!(
        notes,
        [
            "Line 1: “\\ud83d\\ude00” is read as one character, as in JSON. Other YAML readers refuse it: write the \
          character itself."
        ]
    );
    assert!(
        read(r"{'a': '\ud83d\ude00'}").notes.is_empty() && read(r#"{"a": "\ud83d\ude00"}"#).notes.is_empty()
    );
}

#[test]
fn an_edit_leaves_pairs_as_they_are_written() {
    let text = "é: \"\\ud83d\\ude00\" # \\ud83d\\ude00\nb: '\\ud83d\\ude00' # c\nc: 1 # d\n";
    let mut map = read(text).map;
    map.insert("c".to_owned(), "x".into());
    map.insert("b".to_owned(), "y".into());
    let new = edited(text, &map).unwrap();
    assert_eq!(new.text, text.replace("c: 1", "c: x").replace("b: '\\ud83d\\ude00'", "b: 'y'"));
    assert!(!new.rewritten);
}

#[test]
fn a_single_surrogate_is_refused() {
    for (text, column) in [
        (r#"a: "\ud83d""#, 5),
        (r#"a: "x\ude00""#, 6),
        (r#"a: "\ude00\ud83d""#, 5),
        (r#"a: "\ud83d\ude00\ud83d""#, 17),
        (r#"a: "\ud83d\u0041""#, 5),
        (r#"a: "\ud83d\\ude00""#, 5),
        (r#"a: "\U0000d83d\U0000de00""#, 5),
        (r#"{"a": "\ud83d"}"#, 8),
        (r#"{"a": "\ude00 x"}"#, 8),
    ] {
        let error = refusal(text);
        assert!(error.message.text().starts_with("This escape is half of a character"), "{text}: {error:?}");
        assert_eq!((error.line, error.column), (1, column), "{text}");
    }
    let error = refusal("{\n\t\"a\": \"\\ud83d\"\n}");
    assert!(error.message.text().contains("half of a character"), "{error:?}");
    // In other quotes it is plain text.
    assert_eq!(read(r"a: '\ud83d'").map["a"], r"\ud83d");
}

#[test]
fn the_other_escapes_are_read_as_pyyaml_reads_them() {
    for (escape, value) in [
        ("U0010FFFF", "\u{10ffff}"),
        ("U0001f600", "😀"),
        ("x80", "\u{80}"),
        ("/", "/"),
        ("_", "\u{a0}"),
        ("N", "\u{85}"),
        ("L", "\u{2028}"),
        ("P", "\u{2029}"),
        ("e", "\u{1b}"),
        (" ", " "),
        ("\t", "\t"),
    ] {
        assert_eq!(read(&format!("a: \"\\{escape}\"")).map["a"], value, "{escape:?}");
    }
    for (escape, words) in [
        ("U00110000", "no character has this number"),
        ("UFFFFFFFF", "no character has this number"),
        ("q", "no such escape"),
        ("'", "no such escape"),
        ("x8", "no such escape"),
        ("u12", "no such escape"),
        ("U0001f6", "no such escape"),
        ("+123", "no such escape"),
        ("0", "NUL"),
    ] {
        let error = refusal(&format!("a: \"\\{escape}\""));
        assert!(error.message.text().contains(words), "{escape:?}: {error:?}");
    }
}

proptest! {
    #[test]
    fn a_text_as_json_escapes_it_is_the_same_in_yaml(text in "[\\x20-\\x7e\u{e9}\u{4e00}\u{1f600}-\u{1f64f}\u{10ffff}\\\\u\"]{0,12}") {
        let mut escaped = String::new();
        for c in Value::from(text.as_str()).to_string().chars() {
            match c.is_ascii() {
                true => escaped.push(c),
                false => {
                    let mut units = [0; 2];
                    escaped.extend(c.encode_utf16(&mut units).iter().map(|unit| format!("\\u{unit:04x}")));
                }
            }
        }
        prop_assert_eq!(&read(&format!("a: {escaped}")).map["a"], &Value::from(text.as_str()));
        // Where a backslash is no escape, the same characters are literal.
        let literal = escaped.trim_matches('"').replace('\'', "''");
        let there = read(&format!("a: '{literal}'")).map["a"].clone();
        prop_assert_eq!(there, Value::from(literal.replace("''", "'")));
    }
}
