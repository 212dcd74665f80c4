use proptest::prelude::*;

mod differential;
mod edits;
mod escapes;
mod formats;

use super::*;

fn read(text: &str) -> ParsedSettings {
    parse_settings(text).unwrap_or_else(|error| panic!("{text:?}: {error:?}"))
}

/// The settings of a text, as compact JSON.
fn json(text: &str) -> String {
    Value::Object(read(text).map).to_string()
}

fn refusal(text: &str) -> SettingsError {
    parse_settings(text).expect_err(text)
}

#[test]
fn plain_scalars_stay_what_was_typed() {
    for (typed, value) in [
        ("24", "24"),
        ("-7", "-7"),
        ("0", "0"),
        ("-0", "-0"),
        ("1.50", "1.50"),
        ("123456789012345678901234567890", "123456789012345678901234567890"),
        ("true", "true"),
        ("false", "false"),
        ("null", "null"),
        ("~", "null"),
        ("", "null"),
        ("# nothing", "null"),
        ("hunter2", "\"hunter2\""),
        ("\"24\"", "\"24\""),
        ("'it''s'", "\"it's\""),
        ("\"a\\tb\\u00e9\"", "\"a\\tbé\""),
        ("10.0.0.1", "\"10.0.0.1\""),
        ("a:b#c", "\"a:b#c\""),
        ("${GUAC_DATE}", "\"${GUAC_DATE}\""),
        ("[1, two, {x: 03}]", "[1,\"two\",{\"x\":\"03\"}]"),
    ] {
        assert_eq!(json(&format!("x: {typed}")), format!("{{\"x\":{value}}}"), "{typed}");
    }
}

#[test]
fn text_that_other_readers_would_change_is_kept_and_noted() {
    for (typed, elsewhere) in [
        ("0123", Elsewhere::Number),
        ("1e5", Elsewhere::Number),
        ("1E+5", Elsewhere::Number),
        ("0x1F", Elsewhere::Number),
        ("0o17", Elsewhere::Number),
        ("1_000", Elsewhere::Number),
        ("+1", Elsewhere::Number),
        (".5", Elsewhere::Number),
        ("5.", Elsewhere::Number),
        ("-.inf", Elsewhere::Number),
        (".NaN", Elsewhere::Number),
        ("12:30", Elsewhere::Number),
        ("no", Elsewhere::Bool),
        ("On", Elsewhere::Bool),
        ("TRUE", Elsewhere::Bool),
        ("y", Elsewhere::Bool),
        ("NULL", Elsewhere::Null),
        ("2026-01-31", Elsewhere::Date),
        ("2026-01-31T10:00:00Z", Elsewhere::Date),
        ("=", Elsewhere::Sign),
    ] {
        let parsed = read(&format!("user: x\ndomain: {typed}\n"));
        assert_eq!(parsed.map["domain"], typed);
        assert_eq!(
            parsed.notes,
            [Note { line: 2, text: typed.into(), kind: NoteKind::KeptAsText(elsewhere), secret: false }],
            "{typed}"
        );
        assert!(parsed.notes[0].words().text().contains(typed));
        assert_eq!(read(&format!("password: \"{typed}\"")).notes, [], "quotes make it clear");
    }
    for ordinary in
        ["10.0.0.1", "host:22", "rdp", "1920x1080", "a_b", "2026-01", "1.2.3", "e5", "x", "0xyz", "1-2-3"]
    {
        assert_eq!(read(&format!("a: {ordinary}")).notes, [], "{ordinary}");
    }
}

#[test]
fn a_comment_that_may_be_the_end_of_a_password_is_noted() {
    let parsed =
        read("# a comment of its own is clear\nuser: ann#1\npä: pass #1\nquoted: \"pass\" # clear too\n");
    assert_eq!(parsed.map["pä"], "pass");
    assert_eq!(parsed.map["user"], "ann#1");
    assert_eq!(parsed.notes, [Note { line: 3, text: "#1".into(), kind: NoteKind::Comment, secret: false }]);
    assert!(parsed.notes[0].words().text().contains("“#1” is a comment"));
    assert_eq!(read("a: #1\nb: [x, z] # list").notes.len(), 1, "a value that is nothing but a comment");
}

#[test]
fn maps_and_lists_keep_their_order() {
    let text = "z: 1\na:\n  - x\n  - k: v\n    l: [ ]\n  -\n    - deep\nm: {}\n1: one\ntrue: yes!\n";
    assert_eq!(json(text), r#"{"z":1,"a":["x",{"k":"v","l":[]},["deep"]],"m":{},"1":"one","true":"yes!"}"#);
    let key = "private-key: |\n  -----BEGIN-----\n  abc\n\n  -----END-----\nnext: >-\n  two\n  words\n";
    assert_eq!(json(key), r#"{"private-key":"-----BEGIN-----\nabc\n\n-----END-----\n","next":"two words"}"#);
}

#[test]
fn an_empty_text_is_no_settings() {
    for text in ["", "  \n", "# only a comment\n", "---\n", "{}", " { } ", "\u{feff}"] {
        assert_eq!(json(text), "{}", "{text:?}");
    }
}

#[test]
fn text_that_begins_with_a_brace_is_read_as_json() {
    let text = "\u{feff} {\"b\": 1.0, \"a\": 1e-5, \"big\": 12345678901234567890123, \"s\": \"0123\", \"\\u00e9\": null}";
    assert_eq!(json(text), r#"{"b":1.0,"a":1e-5,"big":12345678901234567890123,"s":"0123","é":null}"#);
    assert_eq!(read(text).notes, []);
}

#[test]
fn names_and_texts_of_json_are_what_json_says() {
    let text = "{\r\n\t\"\\ud83d\\ude00\": \"a\\/\\u000ab\",\r\n\t\"n\": [-1.5E-3, true , null]\n}";
    assert_eq!(json(text), "{\"😀\":\"a/\\nb\",\"n\":[-1.5e-3,true,null]}");
    let second = refusal("{\"😀\": 1,\r\n \"\\ud83d\\ude00\": 2}");
    assert_eq!((second.line, second.column), (2, 2), "{second:?}");
}

#[test]
fn an_exponent_gets_a_sign_and_keeps_its_value() {
    // serde_json's number type prints it like this; so does Python, which authentik is written in.
    assert_eq!(json("{\"x\": 1E5}"), "{\"x\":1e+5}");
}

#[test]
fn errors_are_explained_with_their_position() {
    for (text, line, column, words) in [
        ("a: 1\nb: 2\na: 3", 3, 1, "“a” is given twice"),
        ("x:\n  n: 1\n  n: 2", 3, 3, "“n” is given twice"),
        ("{\"a\": 1,\n \"\\u0061\": 2}", 2, 2, "“a” is given twice"),
        ("{\"x\": [{\"a\": {\"b\": 1}, \"a\": 2}]}", 1, 24, "“a” is given twice"),
        ("{\"a\": 1", 1, 7, "not JSON"),
        ("{\"a\" 1}", 1, 6, "not JSON"),
        ("{a: 1", 1, 1, "not closed"),
        ("- a\n- b", 1, 1, "name: value"),
        ("just words", 1, 1, "name: value"),
        ("null", 1, 1, "name: value"),
        ("24", 1, 1, "name: value"),
        ("password: @home", 1, 11, "needs quotes"),
        ("a: &x 1", 1, 4, "Anchors"),
        ("a: &x\n  b: 1", 1, 4, "Anchors"),
        ("a: *x", 1, 4, "aliases"),
        ("<<: {a: 1}", 1, 1, "Merge keys"),
        ("a: !!str 01", 1, 4, "Tags (!!str)"),
        ("a: !vault x", 1, 4, "Tags (!vault)"),
        ("a: !!float x", 1, 4, "needs a number"),
        ("a: 1\n---\nb: 2", 2, 1, "more than one document"),
        ("[a]: 1", 1, 1, "A name can't be"),
        ("? [a]\n: 1", 1, 3, "A name can't be"),
        ("a:\n\tb: 1", 2, 1, "tab"),
        ("a: 1\n  b: 2", 2, 4, "not YAML"),
        ("a: 'open", 1, 4, "not YAML"),
        ("a: [1,\n  {b: c}", 1, 4, "not closed"),
        ("a: [1 2: 3]", 1, 8, "“]” is missing"),
        ("%YAML 1.2\n---\na: 1", 1, 1, "Directives"),
        ("a: 1\n...\nb: 2", 3, 1, "more than one document"),
        ("a: b: c", 1, 5, "nothing may follow"),
        ("é: \"\\q\"", 1, 5, "no such escape"),
        ("a: \"\\U00110000\"", 1, 5, "no character has this number"),
        ("a: |x\n  b", 1, 5, "followed by the lines"),
        ("a:\n    b: 1\n  c: 2", 3, 3, "indented differently"),
        ("a: \"b\nc\"", 2, 1, "indented more"),
        ("a:\n  - b\n  c", 3, 3, "not YAML"),
        ("a b\nc: d", 1, 1, "needs a “:”"),
        ("a: b\u{0}", 1, 5, "NUL"),
        ("a: b\u{1}", 1, 5, "invisible"),
    ] {
        let error = refusal(text);
        assert!(error.message.text().contains(words), "{text:?}: {error:?}");
        assert_eq!((error.line, error.column), (line, column), "{text:?}: {error:?}");
    }
}

#[test]
fn hostile_nesting_is_refused_without_using_up_the_stack() {
    assert!(refusal(&format!("x:\n  {}", "- ".repeat(100_000))).message.text().contains("too deeply"));
    assert!(refusal(&format!("x: {}", "{a: ".repeat(100_000))).message.text().contains("too deeply"));
    let nested = |count: usize| format!("x: {}{}", "[".repeat(count), "]".repeat(count));
    assert!(parse_settings(&nested(MAX_DEPTH - 1)).is_ok());
    assert!(refusal(&nested(MAX_DEPTH)).message.text().contains("too deeply"));
    assert!(refusal(&nested(100_000)).message.text().contains("too deeply"));
    let nested = |count: usize| format!("{{\"x\": {}{}}}", "[".repeat(count), "]".repeat(count));
    assert!(parse_settings(&nested(MAX_DEPTH - 1)).is_ok());
    assert!(refusal(&nested(MAX_DEPTH)).message.text().contains("too deeply"));
    assert!(parse_settings(&nested(100_000)).is_err());
}

#[test]
fn yaml_is_written_readably() {
    let json = r#"{"host":"10.0.0.1","port":22,"password":"0123","note":"no","ratio":1e+16,"empty":"","gone":null,
        "key":"-----BEGIN-----\nabc\n-----END-----\n","lines":"a\nb","on":true,"list":[1,"x",[],{"a":{"b":"c"}}],
        "tab":"a\tb"," odd ":"a: b","map":{}}"#;
    let map = read(json).map;
    let yaml = "host: 10.0.0.1\nport: 22\npassword: \"0123\"\nnote: \"no\"\nratio: !!float 1e+16\nempty: \"\"\ngone: null\n\
        key: |\n  -----BEGIN-----\n  abc\n  -----END-----\nlines: |-\n  a\n  b\n\"on\": true\n\
        list:\n  - 1\n  - x\n  - []\n  -\n    a:\n      b: c\ntab: \"a\\tb\"\n\" odd \": \"a: b\"\nmap: {}\n";
    assert_eq!(to_yaml(&map), yaml);
    assert_eq!(read(yaml), ParsedSettings { map, ..ParsedSettings::default() });
    assert_eq!(to_yaml(&Map::new()), "");
}

#[test]
fn json_is_indented_by_two_spaces() {
    let map = read("a: 1\nb: [x]").map;
    assert_eq!(to_json(&map), "{\n  \"a\": 1,\n  \"b\": [\n    \"x\"\n  ]\n}");
    assert_eq!(to_json(&Map::new()), "{}");
}

#[test]
fn names_of_any_length_come_back() {
    for length in [1, 999, 1000, 1001, 1023, 1024, 1025, 5000] {
        for letter in ["k", "é", "\u{1}"] {
            let mut map = Map::new();
            map.insert(letter.repeat(length), Value::Object(Map::from_iter([("x".to_owned(), Value::Null)])));
            map.insert("next".to_owned(), Value::from("a\nb\n\n"));
            assert_eq!(read(&to_yaml(&map)).map, map, "{length} {letter:?}");
        }
    }
}

/// Texts that are hard to read or write, and any other text.
fn nasty_text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just(" "),
        Just("\n"),
        Just("\n\n"),
        Just("\t"),
        Just("\r"),
        Just("\r\n"),
        Just("\u{85}"),
        Just("\u{2028}"),
        Just("\u{2029}"),
        Just("\u{feff}"),
        Just("\u{7f}"),
        Just("\u{a0}"),
        Just("\u{ffff}"),
        Just("😀"),
        Just(": "),
        Just(" #"),
        Just("#"),
        Just(":"),
        Just("- "),
        Just("-"),
        Just("---"),
        Just("..."),
        Just("? "),
        Just("&a"),
        Just("*a"),
        Just("!t"),
        Just("|"),
        Just(">"),
        Just("%"),
        Just("@"),
        Just("`"),
        Just("'"),
        Just("\""),
        Just("\\"),
        Just("{"),
        Just("}"),
        Just("["),
        Just("]"),
        Just(","),
        Just("<<"),
        Just("="),
        Just("no"),
        Just("on"),
        Just("null"),
        Just("~"),
        Just("true"),
        Just("0123"),
        Just("1e5"),
        Just("1"),
        Just("."),
        Just("a"),
        Just("é"),
        Just("2026-01-31"),
        Just("12:30"),
        Just("0x1f"),
        Just("_"),
        Just("+"),
    ];
    prop_oneof![proptest::collection::vec(piece, 0..6).prop_map(|pieces| pieces.concat()), any::<String>()]
        // NUL can't be stored and is refused.
        .prop_map(|text| text.replace('\0', ""))
}

fn any_value() -> impl Strategy<Value = Value> {
    let number = "-?(0|[1-9][0-9]{0,30})(\\.[0-9]{1,20})?([eE][-+]?[0-9]{1,2})?";
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::Bool),
        number.prop_map(|text| serde_json::from_str(&text).unwrap()),
        nasty_text().prop_map(Value::String),
    ];
    leaf.prop_recursive(4, 24, 5, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..5).prop_map(Value::Array),
            proptest::collection::vec((nasty_text(), inner), 0..5)
                .prop_map(|pairs| pairs.into_iter().collect()),
        ]
    })
}

fn any_settings() -> impl Strategy<Value = Map<String, Value>> {
    proptest::collection::vec((nasty_text(), any_value()), 0..6).prop_map(|pairs| pairs.into_iter().collect())
}

#[test]
fn a_name_that_begins_on_the_next_line_is_refused() {
    assert!(parse_settings("? \n  \\\n: \n").is_err());
    assert!(parse_settings("? name\n: value\n").is_ok());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    #[test]
    fn settings_come_back_from_yaml_unchanged(map in any_settings()) {
        let yaml = to_yaml(&map);
        let back = parse_settings(&yaml);
        prop_assert_eq!(back.as_ref().map(|parsed| &parsed.map), Ok(&map), "{}", yaml);
        prop_assert!(back.is_ok_and(|parsed| parsed.notes.is_empty()), "what is written needs no note:\n{}", yaml);
    }

    #[test]
    fn settings_come_back_from_json_unchanged(map in any_settings()) {
        let back = read(&to_json(&map)).map;
        // Equality ignores the order of names, but the text doesn't.
        prop_assert_eq!(to_json(&back), to_json(&map));
        prop_assert_eq!(back, map);
    }

    #[test]
    fn the_order_of_names_survives_yaml(map in any_settings()) {
        prop_assert_eq!(to_json(&read(&to_yaml(&map)).map), to_json(&map));
    }

    #[test]
    fn no_text_panics(text in nasty_text(), lines in proptest::collection::vec(nasty_text(), 0..8), json in "[{}\\[\\]\",:\\\\a01 \n]{0,16}") {
        for text in [text, lines.join("\n"), format!("{{{json}")] {
            match parse_settings(&text) {
                Ok(parsed) => {
                    let _ = parsed.notes.iter().map(|note| note.words().text()).collect::<Vec<_>>();
                    prop_assert_eq!(read(&to_yaml(&parsed.map)).map, parsed.map);
                }
                Err(error) => prop_assert!(error.line >= 1 && error.column >= 1 && error.words().text().ends_with('.'), "{:?}", error),
            }
        }
    }
}
