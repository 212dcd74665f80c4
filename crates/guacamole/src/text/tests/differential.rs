//! Compares our YAML reader with other sources: the same settings in many styles, read by JSON's reader, and read
//! again after we have written them.

use super::*;

/// Typical input in many styles: each must be readable, and mean the same after we have written it.
#[test]
fn ordinary_texts_are_read_and_come_back() {
    for text in [
        "a: foo\n  bar\n\n  baz\nb: 1",
        "a: 'x\n\n  y '' z'\nb: \"x  \n  y\\\n  z\\  \n\n  w\"",
        "a: |2-\n   x\n  y\nb: >+\n\n  x\n  y\n\n    z\n  w\n\n\nc: 1",
        "a: |\n    x\n     y\n\n   \n# comment\nb: >-\n  x\n",
        "a: |\n  x",
        "a: |+\n  x",
        "a: |+\n  x\n\n",
        "a: >\n  x\n  y\n ",
        "a: |\nb: >\n\nc: |+\n\n\nd: |-\n",
        "a: | # comment\n  x # no comment\n",
        "a:\n- x\n- y: 1\n  z: 2\n-\n  - 1\n- - 2\n  - 3\n-\nb: 1",
        "a:\n  # comment\n  b: 1 # comment\n\n  c:\n\n    d: ~\n# end\n",
        "a: [\n  1, # one\n  {b: 'x', \"c\":2, d, e: },\n]\nf: {\n  g: h\n}\n",
        "a: [b\n  c, d\n\n  e]",
        "# comment\n{\n  a: 1,\n  b: [c]\n}\n",
        "---\na: 1\n",
        "--- # comment\na: 1\n",
        "--- {a: 1}\n",
        "'a b': 1\n\"c\\td\" : 2\ne f  : 3\n",
        "a: -1\nb: -x\nc: ?x\nd: :x\ne: --\nf: a#b\ng: x:y\nh: http://x/?y=z&w#f\n",
        "a: \nb: x\ty\t\n",
        "a: 1\r\nb: |\r\n  x\r\n  y\r\nc: 'd\r\n  e'\r\n",
        "? a\n: 1\n? 'b'\n: 2\n? c\n:\n  d: e\n",
        "a: !!float 1e5\nb: [!!float 1e+5, 2]\n",
        "a: \"\\a\\b\\t\\n\\v\\f\\r\\e\\ \\\"\\/\\\\\\N\\_\\L\\P\\x41\\u00e9\\U0001f600\"",
        "  a: 1\n  b: 2\n",
    ] {
        let ours = read(text);
        let (yaml, json) = (to_yaml(&ours.map), to_json(&ours.map));
        assert_eq!(to_json(&read(&yaml).map), json, "{text:?}");
        assert_eq!(to_json(&read(&json).map), json, "{text:?}");
    }
}

/// Pieces from which every kind of YAML, and much invalid text, can be built.
fn any_document() -> impl Strategy<Value = String> {
    let piece = proptest::sample::select(vec![
        "\n", "\n", "\n  ", "\n  ", "\n    ", "\n\n", "\n ", " ", " ", "  ", "\t", "\r\n", "a: ", "b: ",
        "c:", "d", "é", "1", "- ", "-", "- a: ", "? ", "?", ": ", ":", "\"", "'", "''", "\\", "\\n", "\\\n",
        "\"x\"", "'y'", "\"z\": ", "|", ">", "|\n", ">-\n", "|+\n", "|2\n", ">1-\n", "{", "}", "[", "]", ",",
        ", ", "#", " # c", "# c\n", "---", "---\n", "...", "&a ", "*a", "!t ", "!!float ", "1e5", "%", "@",
        "<<", "~", "null", "no", "x y", "\0", "\u{feff}", "\u{85}", "\u{2028}",
    ]);
    (
        proptest::sample::select(vec![
            "", "a: ", "a:\n  ", "a:\n- ", "a: [", "a: {", "a: |\n  ", "a: >\n  ", "a: \"", "a: '",
        ]),
        proptest::collection::vec(piece, 0..14),
    )
        .prop_map(|(start, pieces)| {
            let text = format!("{start}{}", pieces.concat());
            // The other reader counts spaces after the last line break as another line of a block.
            let end = if text.ends_with([' ', '\t']) { "\n" } else { "" };
            text + end
        })
}

/// A value in typical styles chosen by `dice`, after a `:` or `-`, with lines indented this far.
fn written(value: &Value, indent: usize, dice: &mut impl FnMut(usize) -> usize) -> String {
    let line = format!("\n{}", " ".repeat(indent));
    let rest = [" ", " # c", "\n\n# c", ""][dice(4)];
    let step = 1 + dice(4);
    let mut text = String::new();
    match value {
        Value::Object(map) if dice(4) > 0 && !map.is_empty() => {
            for (name, value) in map {
                let quote = if name == "null" || dice(2) == 0 { "'" } else { "" };
                let value = written(value, indent + step, dice);
                text += &format!("{rest}{line}{quote}{name}{quote}: {value}");
            }
        }
        Value::Array(list) if dice(4) > 0 && !list.is_empty() => {
            for value in list {
                let value = written(value, indent + step + 1, dice);
                // A map or list can begin directly after the dash.
                let begins = format!("\n{}", " ".repeat(indent + step + 1));
                let compact = value.strip_prefix(&begins).map(|rest| format!("{}{rest}", " ".repeat(step)));
                text += &format!("{line}-{}", compact.unwrap_or(format!(" {value}")));
            }
        }
        Value::Object(_) | Value::Array(_) => {
            // Brackets on one line or several.
            text =
                if dice(2) == 0 { value.to_string() } else { to_string_pretty(value).replace('\n', &line) }
                    + rest;
        }
        Value::String(words) if !words.is_empty() => {
            let folded = words.replace(' ', &line);
            text = match dice(7) {
                0 => format!("'{words}'{rest}"),
                1 => format!("'{folded}'{rest}"),
                2 => format!("\"{folded}\"{rest}"),
                3 => format!("|-{line}{words}\n"),
                4 => format!(">-{line}{folded}\n\n"),
                5 if words != "null" => folded,
                _ => format!("\"{words}\"{rest}"),
            }
        }
        _ => text = value.to_string() + rest,
    }
    text
}

fn to_string_pretty(value: &Value) -> String {
    serde_json::to_string_pretty(value).unwrap()
}

/// Words, which are text in every style; numbers; and maps and lists of them.
fn plain_value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        "([a-zé]{1,4}:?[a-z#]{1,4}( [-a-z]?[a-z]{1,4}){0,3})?".prop_map(Value::String),
        any::<i32>().prop_map(Value::from),
        Just(Value::Null),
    ];
    leaf.prop_recursive(4, 24, 4, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..4).prop_map(Value::Array),
            proptest::collection::vec(("[a-z]{1,3}( [a-z])?", inner), 0..4)
                .prop_map(|pairs| pairs.into_iter().collect()),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn any_document_is_read_back_and_its_entries_have_correct_positions(text in any_document()) {
        if let Ok((parsed, layout)) = yaml_reader::read(&text) {
            prop_assert_eq!(to_json(&read(&to_yaml(&parsed.map)).map), to_json(&parsed.map), "{}", text);
            let names: Vec<&String> = layout.entries.iter().map(|entry| &entry.name).collect();
            prop_assert_eq!(names, parsed.map.keys().collect::<Vec<_>>(), "{}", text);
            let mut last = 0;
            for entry in &layout.entries {
                prop_assert!(last <= entry.start && entry.start <= entry.key.start, "{} {:?}", text, layout);
                prop_assert!(entry.key.end <= entry.end && entry.end <= text.len(), "{} {:?}", text, layout);
                prop_assert!(text.is_char_boundary(entry.end), "{} {:?}", text, layout);
                last = entry.end;
            }
        }
    }

    #[test]
    fn any_document_can_be_edited(text in any_document(), at in 0_usize..4) {
        if let Ok((parsed, _)) = yaml_reader::read(&text) {
            let mut map = parsed.map.clone();
            match map.keys().nth(at).cloned() {
                Some(name) if at % 2 == 0 => { map.shift_remove(&name); }
                name => { map.insert(name.unwrap_or("new".to_owned()), "a\nb".into()); }
            }
            let new = edited(&text, &map).map(|edited| edited.text).unwrap_or_default();
            prop_assert_eq!(to_json(&read(&new).map), to_json(&map), "{}\nbecame\n{}", text, new);
        }
    }

    #[test]
    fn typical_input_is_read_as_intended(value in plain_value(), seed in any::<u64>()) {
        let mut state = seed;
        let mut dice = |sides: usize| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            (state >> 33) as usize % sides
        };
        let yaml = format!("settings: {}\n", written(&value, 2, &mut dice));
        let ours = parse_settings(&yaml);
        prop_assert_eq!(ours.as_ref().map(|read| read.map.get("settings")), Ok(Some(&value)), "{}", yaml);
    }
}
