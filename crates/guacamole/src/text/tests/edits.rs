//! Edits touch only their own entry.

use super::*;

/// The text after its settings were changed.
fn after(text: &str, change: impl FnOnce(&mut Map<String, Value>)) -> String {
    let mut map = read(text).map;
    change(&mut map);
    let Edited { text: new, rewritten } = edited(text, &map).unwrap_or_else(|| panic!("{text:?}"));
    assert!(!rewritten, "{text:?} became {new:?}");
    assert_eq!(to_json(&read(&new).map), to_json(&map), "{text:?} became {new:?}");
    new
}

fn set(text: &str, name: &str, value: Value) -> String {
    after(text, |map| {
        map.insert(name.to_owned(), value);
    })
}

fn remove(text: &str, name: &str) -> String {
    after(text, |map| {
        map.shift_remove(name);
    })
}

fn rename(text: &str, from: &str, to: &str) -> String {
    after(text, |map| {
        let old = std::mem::take(map);
        map.extend(
            old.into_iter().map(|(name, value)| (if name == from { to.to_owned() } else { name }, value)),
        );
    })
}

#[test]
fn a_value_is_changed_in_its_place() {
    let text = "# mine\nuser: 'ann' # who\r\n\npassword: pass #1\nkey: |2- # old\n   a\n  b\n\n# end";
    assert_eq!(set(text, "user", "bob".into()), text.replace("'ann'", "'bob'"));
    assert_eq!(set(text, "user", 5.into()), text.replace("'ann'", "5"));
    assert_eq!(set(text, "password", "new".into()), text.replace("pass #1", "new #1"));
    assert_eq!(set(text, "key", "x".into()), text.replace("|2- # old\n   a\n  b", "x # old"));
    for (before, value, then) in [
        ("a:\nb: 1", Value::from("x"), "a: x\nb: 1"),
        ("a: # why\nb: 1", Value::from("x"), "a: x # why\nb: 1"),
        ("a:\n  x: 1\n  # in it\n  y: 2 # c\nb: 1\n", Value::from("x"), "a: x # c\nb: 1\n"),
        ("a:\n- x\n- y\nb: 1\n", Value::Null, "a: null\nb: 1\n"),
        ("a: one\n  two\nb: 1\n", Value::from("x"), "a: x\nb: 1\n"),
        ("a: [1,\n  2] # c\nb: 1\n", Value::from("x"), "a: x # c\nb: 1\n"),
        ("a: 1 # c\nb: 2", Value::from("x\ny\n"), "a: | # c\n  x\n  y\nb: 2"),
        ("a: 1\r\nb: 2\r\n", Value::from("x\ny"), "a: |-\r\n  x\r\n  y\r\nb: 2\r\n"),
        ("a: 1\n\nb: 2", Value::from("x\n\n"), "a: \"x\\n\\n\"\n\nb: 2"),
        ("a: 1\n  # deep\nb: 2", Value::from("x\ny"), "a: \"x\\ny\"\n  # deep\nb: 2"),
        ("{a: 1, b: 2}", Value::from("x, y"), "{a: \"x, y\", b: 2}"),
        ("{a, b: 2}", Value::from("x"), "{a: x, b: 2}"),
        ("{\n\t\"a\":1,\n\t\"b\": 2\n}", Value::from("x"), "{\n\t\"a\":\"x\",\n\t\"b\": 2\n}"),
        ("---\na: 1\n...\n", Value::from("x"), "---\na: x\n...\n"),
        ("? a\n: 1\n? b\n: 2\n", Value::from("x"), "? a\n: x\n? b\n: 2\n"),
        ("\u{feff}é: ü\na: 1 # ö\n", Value::from("x"), "\u{feff}é: ü\na: x # ö\n"),
    ] {
        assert_eq!(set(before, "a", value), then, "{before:?}");
    }
}

#[test]
fn an_entry_is_added_behind_the_last() {
    for (before, then) in [
        ("", "new: x\n"),
        ("\u{feff}", "\u{feff}new: x\n"),
        ("# c", "# c\nnew: x"),
        ("# c\n", "# c\nnew: x\n"),
        ("---\n", "---\nnew: x\n"),
        ("...\n", "new: x\n...\n"),
        ("a: 1", "a: 1\nnew: x"),
        ("a: 1 # c\n# end\n", "a: 1 # c\nnew: x\n# end\n"),
        ("  a: 1\r\n", "  a: 1\r\n  new: x\r\n"),
        ("a: |+\n  b\n\n", "a: |+\n  b\n\nnew: x\n"),
        ("a: 1\n...\n", "a: 1\nnew: x\n...\n"),
        ("{}", "{\"new\": \"x\"}"),
        ("{a: 1}", "{a: 1, new: x}"),
        ("{\n  \"a\": 1\n}", "{\n  \"a\": 1,\n  \"new\": \"x\"\n}"),
        ("{a: 1, # c\n}", "{a: 1, new: x, # c\n}"),
    ] {
        assert_eq!(set(before, "new", "x".into()), then, "{before:?}");
    }
}

#[test]
fn removing_an_entry_removes_its_line() {
    for (before, then) in [
        ("a: 1", ""),
        ("# c\na: 1 # d\n\nb: 2\n", "# c\n\nb: 2\n"),
        ("b: 2\na: 1", "b: 2"),
        ("b: 2\r\na: 1", "b: 2"),
        ("a:\n  x: 1\n  # y\n  z:\n# c\nb: 2\n", "# c\nb: 2\n"),
        ("a: |\n  x\n\n  y\n\nb: 2\n", "\nb: 2\n"),
        ("{a: 1, b: 2}", "{b: 2}"),
        ("{b: 2, a: 1}", "{b: 2}"),
        ("{a: 1,}", "{}"),
        ("{\n  \"b\": 2,\n  \"a\": 1\n}", "{\n  \"b\": 2\n}"),
        ("{a: 1, # one\n b: 2}", "{ # one\n b: 2}"),
    ] {
        assert_eq!(remove(before, "a"), then, "{before:?}");
    }
}

#[test]
fn a_name_is_changed_in_its_place() {
    assert_eq!(rename("# c\n'a' : 1 # d\nb: 2", "a", "no"), "# c\n\"no\" : 1 # d\nb: 2");
    assert_eq!(rename("{\"a\" :1}", "a", "x"), "{\"x\" :1}");
    assert_eq!(rename("{a, b: 1}", "a", "x"), "{x, b: 1}");
    assert_eq!(rename("? a\n: 1\n", "a", "x"), "? x\n: 1\n");
}

#[test]
fn a_secret_is_changed_without_touching_comments() {
    let text = "password: pass #1\nread-onyl: yes # see the ticket\n";
    let new = rename(text, "read-onyl", "read-only");
    assert_eq!(new, "password: pass #1\nread-only: yes # see the ticket\n");
}

#[test]
fn text_with_a_mistake_is_not_edited() {
    assert_eq!(edited("a: 1\na: 2", &Map::new()), None);
    assert_eq!(edited("a: [", &Map::new()), None);
}

#[test]
fn a_value_that_cannot_be_stored_stays_in_the_text_and_is_named() {
    let mut map = read("# c\na: 1").map;
    map.insert("a".to_owned(), "x\0".into());
    let new = edited("# c\na: 1", &map).map(|edited| edited.text).unwrap_or_default();
    assert_eq!(new, "# c\na: \"x\\u0000\"");
    assert!(refusal(&new).message.text().contains("NUL"));
}

#[test]
fn a_nested_map_is_edited_in_place() {
    let nested = |text: &str, change: fn(&mut Map<String, Value>)| {
        after(text, |map| {
            if let Some(Value::Object(inner)) = map.get_mut("a") {
                change(inner);
            }
        })
    };
    let set: fn(&mut Map<String, Value>) = |map| {
        map.insert("y".to_owned(), "new".into());
    };
    for (before, then) in [
        (
            "a:\n  x: '1' # one\n  # in it\n  y: 2 # c\nb: 1\n",
            "a:\n  x: '1' # one\n  # in it\n  y: new # c\nb: 1\n",
        ),
        ("a: {x: '1', y: 2} # c\n", "a: {x: '1', y: new} # c\n"),
        ("a:\n  x: '1' # one\nb: 1\n", "a:\n  x: '1' # one\n  \"y\": new\nb: 1\n"),
        ("{\"a\": {\"x\":1,\n \"y\":2}, \"b\":[1,2]}", "{\"a\": {\"x\":1,\n \"y\":\"new\"}, \"b\":[1,2]}"),
    ] {
        assert_eq!(nested(before, set), then, "{before:?}");
    }
    let deep = "a:\n  # one\n  y:\n    z: |\n      x\n    # two\n    w: 'q'\n  x: 1\n";
    let change: fn(&mut Map<String, Value>) = |map| {
        if let Some(Value::Object(inner)) = map.get_mut("y") {
            inner.insert("w".to_owned(), "r".into());
        }
    };
    assert_eq!(nested(deep, change), deep.replace("'q'", "'r'"));
    let remove: fn(&mut Map<String, Value>) = |map| {
        map.shift_remove("x");
    };
    assert_eq!(nested(deep, remove), deep.replace("  x: 1\n", ""));
}

#[test]
fn an_entry_is_added_in_order() {
    let put = |text: &str, at: usize| {
        after(text, |map| {
            map.shift_insert(at, "new".to_owned(), "x".into());
        })
    };
    for (before, at, then) in [
        ("# c\na: 1 # d\n\nb: 2", 1, "# c\na: 1 # d\nnew: x\n\nb: 2"),
        ("# c\na: 1 # d\nb: 2", 0, "# c\nnew: x\na: 1 # d\nb: 2"),
        ("{\"a\": 1, \"b\": 2}", 1, "{\"a\": 1, \"new\": \"x\", \"b\": 2}"),
        ("{\n  \"a\": 1\n}", 0, "{\n  \"new\": \"x\",\n  \"a\": 1\n}"),
        ("{a: 1, # c\n b: 2}", 1, "{a: 1, new: x, # c\n b: 2}"),
    ] {
        assert_eq!(put(before, at), then, "{before:?}");
    }
}

#[test]
fn only_another_order_rewrites_the_text() {
    let text = "a: 'x' # c\nb: 1\n";
    let map: Map<String, Value> = read(text).map.into_iter().rev().collect();
    assert_eq!(edited(text, &map), Some(Edited { text: "b: 1\na: x\n".to_owned(), rewritten: true }));
}

#[test]
fn removing_the_last_entry_keeps_the_block_scalar_before_it() {
    assert_eq!(remove("a: |+\n  kept\n\nb: 1", "b"), "a: |+\n  kept\n\n");
}

/// Lines of settings in many styles, with comments and empty lines.
fn any_lines() -> impl Strategy<Value = String> {
    let value = proptest::sample::select(vec![
        " 1",
        " text",
        " 'quo''ted'",
        " \"dou\\\"ble\"",
        "",
        " # only",
        " plain # comment",
        " |\n    a\n\n    b",
        " >-  # folded\n    a\n    b\n",
        " |+\n    kept\n\n",
        " one\n    two",
        "\n    x: 1\n    # in\n    y:\n      - z",
        "\n  - a\n  -\n  - b: 1",
        " [1,\n    {a: b}] # list",
        " {a: 'x', \"b\": [c]}",
        " \"a\n    b\"",
        " ~",
        " !!float 1e5 # big",
        " é ü # ö",
    ]);
    let between = proptest::sample::select(vec!["", "", "\n", "# note\n", "    # deep\n", "\n\n# a: b\n"]);
    let break_ = proptest::sample::select(vec!["\n", "\r\n"]);
    (
        proptest::collection::vec((value, between.clone()), 0..6),
        between,
        proptest::sample::select(vec!["", "---\n"]),
        proptest::sample::select(vec!["", "...\n"]),
        any::<bool>(),
        break_,
    )
        .prop_map(|(values, first, start, end, ends, line_break)| {
            let mut text = format!("{start}{first}");
            for (at, (value, between)) in values.iter().enumerate() {
                text += &format!("  n{at}:{value}\n{between}");
            }
            text += end;
            if !ends {
                text.pop();
            }
            text.replace('\n', line_break)
        })
}

#[test]
fn text_after_a_removed_entry_does_not_join_the_previous_one() {
    let without = |text: &str, name: &str| {
        let mut map = read(text).map;
        map.shift_remove(name);
        edited(text, &map).unwrap().text
    };
    let text = "# first\na: |\n  kept\nb: 1\n    # deep\n";
    assert_eq!(without(text, "b"), "# first\na: |\n  kept\n# deep\n");
    let text = "a: |+\n  kept\nb: 1\n\n# last\n";
    assert_eq!(without(text, "b"), "a: |+\n  kept\n# last\n");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn an_edit_gives_the_new_settings_and_changes_only_its_lines(
        text in any_lines(), at in 0_usize..7, what in 0..3, value in any_value(),
    ) {
        let Ok((parsed, layout)) = super::super::read(&text) else { return Err(TestCaseError::fail(text)) };
        let name = format!("n{at}");
        let mut map = parsed.map.clone();
        match what {
            0 => { map.insert(name.clone(), value); }
            1 => { map.shift_remove(&name); }
            _ => {
                let old = std::mem::take(&mut map);
                map.extend(old.into_iter().map(|(key, value)| (if key == name { "new".to_owned() } else { key }, value)));
            }
        }
        let Some(Edited { text: new, rewritten }) = edited(&text, &map) else { return Err(TestCaseError::fail(text)) };
        prop_assert!(!rewritten, "{:?}\nbecame\n{:?}", text, new);
        prop_assert_eq!(to_json(&read(&new).map), to_json(&map), "{}\nbecame\n{}", text, new);
        let (start, end) = match layout.entries.iter().find(|entry| entry.name == name) {
            Some(entry) => (entry.start, entry.end),
            None => layout.entries.last().map_or((layout.end, layout.end), |last| (last.end, last.end)),
        };
        // Removing a last line without a break removes the break before it, too.
        let before = text[..start].trim_end_matches([' ', '\r', '\n']);
        let line_end = text[end..].find(['\r', '\n']).map_or(text.len(), |length| end + length);
        let behind = text[line_end..].trim_matches(['\r', '\n']);
        prop_assert!(new.starts_with(before), "{:?}\nbecame\n{:?}", text, new);
        // Comments after a removed entry may have to move left, out of a block scalar before them.
        let unindented = |text: &str| text.split(['\r', '\n']).map(str::trim_start).collect::<Vec<_>>().join("\n");
        let (end, behind) = match what {
            1 => (unindented(new.trim_end_matches(['\r', '\n'])), unindented(behind)),
            _ => (new.trim_end_matches(['\r', '\n']).to_owned(), behind.to_owned()),
        };
        prop_assert!(end.ends_with(&behind), "{:?}\nbecame\n{:?}", text, new);
    }

    #[test]
    fn json_is_edited_as_carefully(map in any_settings(), at in 0_usize..6, value in any_value(), pretty: bool) {
        let text = if pretty { to_json(&map) } else { Value::Object(map.clone()).to_string() };
        let mut new = map.clone();
        let name = map.keys().nth(at).cloned().unwrap_or("added".to_owned());
        new.insert(name, value);
        let Some(Edited { text, rewritten }) = edited(&text, &new) else { return Err(TestCaseError::fail(text)) };
        prop_assert!(!rewritten, "{}", text);
        prop_assert_eq!(to_json(&read(&text).map), to_json(&new));
        prop_assert_eq!(read(&text).language, Language::Json);
    }
}
