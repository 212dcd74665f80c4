//! Long texts, and several files at once.

use super::*;
use crate::testing::text_of;

/// The longest text that anything says about such a file.
fn longest(result: &Result<Reading, FormatError>) -> usize {
    let Ok(Reading { import, columns, .. }) = result else { return 0 };
    let of_losses = import.losses.iter().chain(import.items.iter().flat_map(|one| &one.losses));
    let texts = of_losses
        .map(|loss| loss.sentence().text())
        .chain(import.refused.iter().flat_map(|one| [one.name.text(), one.why.text()]))
        .chain(import.notes.iter().map(|note| note.text.text()))
        .chain(import.items.iter().map(|one| one.item.name().to_owned()))
        .chain(columns.iter().map(|(name, _)| name.clone()));
    texts.map(|text| text.len()).max().unwrap_or_default()
}

#[test]
fn long_texts_become_no_objects_and_are_cut_where_they_are_shown() {
    const LONG: usize = 300_000;
    for piece in
        ["a", "\"", ":", ";", "a;", "[", "{", "<", "- ", "a:", "\u{e9}", "a://", "a.b", "=", "\\", "#"]
    {
        let long = piece.repeat(LONG);
        for (text, name) in [
            (long.clone(), "a.txt"),
            (long.clone(), "a.csv"),
            (long.clone(), "a.rdp"),
            (format!("h.example\ni.example\n{long}\n"), "a.txt"),
            (format!("name,host,users\n{long},h,\nb,{long},\nc,h,{long}\n"), "a.csv"),
            (format!("full address:s:{long}\n"), "a.rdp"),
            (format!("full address:s:h\n{long}:i:1\n"), format!("{}.rdp", "n".repeat(LONG)).as_str()),
        ] {
            let result = read(text.as_bytes(), name, &Options::default());
            assert!(longest(&result) < 400, "{piece} {}: {}", name.len(), longest(&result));
        }
    }
}

#[test]
fn objects_with_texts_that_are_too_long_are_refused() {
    let text = |name: usize, host: usize, value: usize, user: usize| {
        json!([{"name": "n".repeat(name), "protocol": "ssh", "users": ["u".repeat(user)],
            "parameters": {"hostname": format!("{}h", "h.".repeat(host / 2)), "port": "65535", "private-key": "k".repeat(value)}}])
        .to_string()
    };
    assert_eq!(reading(&text(1000, 253, 100_000, 1000), "").import.items.len(), 1);
    for (name, host, value, user, why) in [
        (1001, 1, 1, 1, "name: this must be at most 1000 characters long."),
        (1, 255, 1, 1, "This is too long: a host name has at most 253 characters, and 63 between two dots."),
        (1, 260, 1, 1, "host: this must be at most 259 characters long."),
        (1, 1, 100_001, 1, "The setting “private-key” must be at most 100,000 characters long."),
        (1, 1, 1, 1001, "bindings: this must be at most 1000 characters long."),
    ] {
        let import = reading(&text(name, host, value, user), "").import;
        assert_eq!(import.items.len(), 0, "{why}");
        assert_eq!(import.refused[0].why, why);
    }
    let error =
        read(format!("host,{}\nh,x\n", "c".repeat(256)).as_bytes(), "", &Options::default()).unwrap_err();
    assert_eq!((error.line, text_of(&error.message).contains("255")), (1, true));
}

#[test]
fn several_files_become_one_import_that_names_them() {
    let files: [(&str, &[u8]); 5] = [
        ("one.rdp", b"full address:s:one.example\npassword 51:b:00\n"),
        ("two.rdp", b"full address:s:two.example:3390\nusername:s:ops\n"),
        ("hosts.txt", b"ssh://one.example one\ntelnet://old.example\n"),
        ("broken.csv", b"name,protocol,hostname\na,ssh,\"x\n"),
        ("nothing.txt", b""),
    ];
    let reading = read_all(&files, &Options::default()).unwrap();
    assert_eq!((reading.format, reading.entries), (Format::Rdp, 6));
    assert_eq!(reading.formats, [Format::Rdp, Format::Hosts]);
    let import = reading.import;
    let names: Vec<&str> = import.items.iter().map(|one| one.item.name()).collect();
    assert_eq!(names, ["one", "two", "one"]);
    let of = |at: usize, field: &str| {
        let found = import.items[at].origins.iter().find(|origin| origin.field == field).unwrap();
        found.source.text()
    };
    assert_eq!(of(1, "host"), "“full address” in two.rdp");
    assert_eq!(of(1, "settings.username"), "“username” in two.rdp");
    assert_eq!(of(1, "name"), "two.rdp");
    assert_eq!(losses(&import, 0), [(2, "“password 51” in one.rdp")]);
    assert_eq!(refused(&import), [(2, "old.example in hosts.txt"), (2, "broken.csv"), (0, "nothing.txt")]);
    assert!(text_of(&import.refused[1].why).contains("never closed"));
    // The lines of a name twice are in different files.
    assert_eq!((import.notes.len(), import.notes[0].line), (1, 0));
    assert!(text_of(&import.notes[0].text).contains("“one”"));
}

#[test]
fn several_files_have_the_limits_of_one() {
    let half = vec![b'#'; crate::MAX_BYTES / 2 + 1];
    let error = read_all(&[("a", &half), ("b", &half)], &Options::default()).unwrap_err();
    assert!(text_of(&error.message).contains("10 MB"));
    let rows = "h.example\n".repeat(crate::MAX_ROWS / 2 + 1);
    let files = [("a.txt", rows.as_bytes()), ("b.txt", rows.as_bytes())];
    assert_eq!(read_all(&files, &Options::default()).unwrap_err(), FormatError::too_many());
    let error = read_all(&[("a.txt", b""), ("b.txt", b"")], &Options::default()).unwrap_err();
    assert_eq!(text_of(&error.message), "a.txt: There is nothing in this file.");
    // Of a single file nothing repeats its name.
    let one = read_all(&[("a.rdp", b"full address:s:h\n")], &Options::default()).unwrap();
    assert_eq!(Ok(one), read(b"full address:s:h\n", "a.rdp", &Options::default()));
}
