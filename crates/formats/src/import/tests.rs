//! Cases of each format, and random bytes.

mod blueprint;
mod compose;
mod guacamole;
mod large;
mod other;
mod people;
mod terraform;

use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;
use crate::testing::text_of;

/// The objects that a file is read as.
fn reading(text: &str, file_name: &str) -> Reading {
    read(text.as_bytes(), file_name, &Options::default()).unwrap_or_else(|error| panic!("{}", error.words()))
}

fn fields(import: &Import, at: usize) -> Value {
    let mut fields = import.items[at].item.fields.clone();
    // Bindings in short, for easier comparison.
    if fields.contains_key("bindings") {
        let bindings: Vec<String> = import.items[at]
            .item
            .bindings()
            .map(|binding| {
                let (key, name) = binding.iter().next().unwrap();
                format!("{key} {}", name.as_str().unwrap())
            })
            .collect();
        fields.insert("bindings".into(), json!(bindings));
    }
    Value::Object(fields)
}

fn losses(import: &Import, at: usize) -> Vec<(usize, &str)> {
    import.items[at].losses.iter().map(|loss| (loss.line, text_of(&loss.what.within))).collect()
}

fn refused(import: &Import) -> Vec<(usize, &str)> {
    import.refused.iter().map(|one| (one.line, text_of(&one.name))).collect()
}

#[test]
fn formats_have_names_for_the_command_line() {
    for (format, name, label) in Format::ALL {
        assert_eq!(Format::from_name(name), Some(format));
        assert_eq!((format.as_str(), format.label()), (name, label));
    }
    assert_eq!(Format::from_name("zip"), None);
}

#[test]
fn unknown_formats_have_an_explanation() {
    for (text, word) in [
        ("", "nothing in this file"),
        ("# only a comment\n", "nothing in this file"),
        ("Dear all\n\nplease find attached", "doesn't recognise"),
        ("<html></html>", "doesn't recognise"),
        ("[Unit]\nDescription=A machine\n", "doesn't recognise"),
        ("wol-send-packet: true\n", "settings of one endpoint"),
        (r#"{"pagination": {}, "results": []}"#, "answer of authentik's API"),
        (
            r#"{"pagination": {}, "results": [{"pk": 1, "user": {"pk": 2}, "provider": 3}]}"#,
            "can't be imported",
        ),
        (r#"{"a": 1}"#, "doesn't recognise"),
        (r#"[{"name": "a", "protocol": "ssh""#, "not JSON"),
        ("\u{1}\u{2}PK", "no text file"),
    ] {
        let error = read(text.as_bytes(), "", &Options::default()).unwrap_err();
        assert!(error.message.text().contains(word), "{text:?}: {}", error.words());
        assert_eq!(recognise(text.as_bytes(), "").map_err(|error| error.message), Err(error.message));
    }
}

#[test]
fn large_files_are_refused_before_they_are_read() {
    let bytes = vec![0xff; crate::MAX_BYTES + 1];
    assert!(read(&bytes, "", &Options::default()).unwrap_err().message.text().contains("10 MB"));
    let rows = "host.example\n".repeat(crate::MAX_ROWS + 1);
    assert_eq!(read(rows.as_bytes(), "", &Options::default()).unwrap_err(), FormatError::too_many());
}

#[test]
fn plan_files_and_tables_are_recognised() {
    let items =
        [crate::testing::item(Kind::Endpoint, json!({"name": "a", "host": "h", "settings": {"x": "1"}}))];
    let files = [
        (Format::PlanJson, plan_file::to_json(&items)),
        (Format::PlanYaml, plan_file::to_yaml(&items)),
        (Format::Csv, csv::to_csv(&items)),
    ];
    for (format, text) in files {
        let reading = reading(&text, "");
        assert_eq!(reading.format, format);
        assert_eq!(reading.import.into_items(), items);
    }
}

#[test]
fn windows_encodings_are_read_and_noted() {
    let reading = read(b"host,name\nh,M\xfcller \x80\n", "", &Options::default()).unwrap();
    assert_eq!(reading.import.items[0].item.name(), "Müller €");
    assert!(text_of(&reading.import.notes[0].text).contains("Windows-1252"));
}

#[test]
fn one_choice_applies_to_all_endpoints() {
    let mut import = reading("a.example\nssh://b.example\n", "").import;
    assert_eq!(import.items[0].item.missing(), ["provider", "protocol"]);
    import.fill(&crate::model::Defaults {
        provider: Some("Racks".into()),
        protocol: Some("rdp".into()),
        property_mappings: vec!["Own account".into()],
    });
    assert_eq!(
        fields(&import, 0),
        json!({"name": "a.example", "host": "a.example", "protocol": "rdp", "provider": "Racks", "property_mappings": ["Own account"]})
    );
    assert_eq!(import.items[1].item.text("protocol"), "ssh");
    assert!(import.items.iter().all(|one| one.item.missing().is_empty()));
    let mut import = reading("2001:db8::7\n[2001:db8::8]:2222\n", "").import;
    import.fill(&crate::model::Defaults { protocol: Some("vnc".into()), ..Default::default() });
    assert_eq!(fields(&import, 0)["settings"], json!({"hostname": "2001:db8::7", "port": "5900"}));
    assert_eq!(fields(&import, 1)["settings"], json!({"hostname": "2001:db8::8", "port": "2222"}));
}

/// Pieces of all formats, to be combined at random.
const PIECES: [&str; 34] = [
    "resource \"authentik_rac_endpoint\" \"a\" {\n",
    "name = ",
    "\"x${var.a}\"",
    "<<-EOT\n",
    "EOT\n",
    "}\n",
    "{",
    "[",
    "jsonencode(",
    ")",
    "data.a.b.id",
    "entries:\n",
    "- model: authentik_providers_rac.endpoint\n",
    "  attrs: ",
    "!Find [",
    "!KeyOf a",
    "!Context a",
    "&a ",
    "*a",
    "version: 1\n",
    "context: {a: !Context a}\n",
    "<user-mapping>",
    "<authorize username='a'>",
    "<connection>",
    "<protocol>ssh</protocol>",
    "&amp;",
    "<param name='hostname'>",
    "full address:s:",
    "username:s:a\\b\n",
    "name,protocol,hostname\n",
    "\"",
    ";",
    "[::1]:22\n",
    "{\"resources\": [{\"type\": \"authentik_provider_rac\", \"instances\": [{\"attributes\": {}}]}], \"serial\": 1}",
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        let _ = read(&bytes, "", &Options::default());
    }

    #[test]
    fn any_text_is_read_or_refused_as_any_format(
        pieces in proptest::collection::vec(prop_oneof![proptest::sample::select(PIECES.to_vec()).prop_map(str::to_owned), "\\PC{0,4}"], 0..14),
    ) {
        let text = pieces.concat();
        let _ = read(text.as_bytes(), "", &Options::default());
        for (format, ..) in Format::ALL {
            let _ = read(text.as_bytes(), "", &Options { format: Some(format), ..Options::default() });
        }
    }
}
