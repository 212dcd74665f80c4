//! Other formats that are pasted into the box are recognized.

use super::*;

#[test]
fn foreign_formats_are_named() {
    for (text, words) in [
        ("screen mode id:i:2\r\nfull address:s:apps.example:3390\r\nusername:s:CORP\\alice\r\n", ".rdp file"),
        ("\u{feff}full address:s:a: b\nalternate shell:s:x\n", ".rdp file"),
        ("name,protocol,hostname,port\ndesk-1,vnc,desk-1.example,\n", "CSV"),
        ("hostname;port;username\na;22;x\n", "CSV"),
        ("<user-mapping>\n  <authorize username=\"user\" password=\"x\">\n</user-mapping>", "XML"),
        ("<?xml version=\"1.0\"?>\n<a/>", "XML"),
        (
            "# lab\nresource \"authentik_rac_endpoint\" \"files\" {\n  name = \"Lab-01: Files\"\n}\n",
            "Terraform",
        ),
        ("name = \"lab\"\nsettings = jsonencode({\n  hostname = \"a\"\n})\n", "Terraform"),
        ("protocol = \"ssh\"\nsettings = {\n  port = 22\n}\n", "Terraform"),
        ("{\n  // the lab\n  \"username\": \"x\"\n}\n", "JSON with comments"),
        ("{\n  \"port\": 22, // usual\n  \"username\": \"x\"\n}\n", "JSON with comments"),
        ("{\"port\": 22 // usual\n}", "JSON with comments"),
        ("/* lab */\n{\"username\": \"x\"}", "JSON with comments"),
        ("guacd-hostname=localhost\nguacd-port=4822\n", "key=value"),
        ("# c\nexport RDP_USER=x\n", "key=value"),
        ("[connection]\nhost=a\nport = 1\n", "INI"),
        ("[connection]\nhost: a\n", "INI"),
        (
            "[{\"name\": \"desk-1\", \"protocol\": \"vnc\", \"parameters\": {\"hostname\": \"x\"}}]",
            "list of connections",
        ),
        ("- name: desk-1\n  protocol: vnc\n", "list of connections"),
        (
            "version: 1\nentries:\n  - model: authentik_providers_rac.endpoint\n    attrs:\n      name: !Env X\n",
            "blueprint",
        ),
        (
            "-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1r\n-----END OPENSSH PRIVATE KEY-----\n",
            "private key alone",
        ),
        (
            "-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\n\nabc\n-----END RSA PRIVATE KEY-----",
            "private key alone",
        ),
        ("PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\nAAAA\n", "PuTTY"),
        ("ssh-ed25519 AAAAC3Nz user@host", "public SSH key"),
        (
            "dn: cn=a,dc=b\nobjectClass: guacConfigGroup\nguacConfigParameter: hostname=a\nguacConfigParameter: port=22\n",
            "LDIF",
        ),
        (
            "Windows Registry Editor Version 5.00\r\n\r\n[HKEY_CURRENT_USER\\a]\r\n\"HostName\"=\"a\"\r\n",
            "Windows registry",
        ),
        ("Host a\n  HostName b\n  User: c\n", "SSH configuration"),
        ("rdp://user@host:3389", "address"),
    ] {
        let error = refusal(text);
        assert!(
            error.message.text().starts_with("This looks like ") && error.message.text().contains(words),
            "{text:?}: {error:?}"
        );
        assert!(error.message.text().ends_with('.') && error.line >= 1, "{error:?}");
    }
}

#[test]
fn settings_with_an_error_are_not_recognized_as_another_format() {
    for text in [
        "hostname: a\nport=22\n",
        "username: a\npassword",
        "a: 1\na: 2",
        "command: x=y\nuser: &a",
        "private-key: |x\n  -----BEGIN PRIVATE KEY-----",
        "password: @x,y,z",
        "[a, b]: c",
        "a, b\nc: d",
    ] {
        let message = refusal(text).message;
        assert!(!message.text().starts_with("This looks like"), "{text:?}: {message}");
    }
}

#[test]
fn whole_objects_that_can_be_read_get_a_note() {
    let noted = |text: &str| {
        read(text).notes.first().is_some_and(|note| note.words().text().starts_with("This looks like"))
    };
    assert!(noted("version: 1\nmetadata:\n  name: x\nentries:\n  - model: y\n"));
    assert!(noted("{\"name\": \"a\", \"protocol\": \"rdp\", \"parameters\": {}}"));
    assert!(noted("dn: cn=a,dc=b\nguacConfigProtocol: rdp\nguacConfigParameter: hostname=a\n"));
    assert!(!noted("name: a\nprotocol: rdp\nhostname: b\n"));
    assert!(!noted("entries: 5\nversion: 1\n"));
    let notes = read("{ hostname: 'a', // x\n  port: 22 }").notes;
    assert!(notes[0].words().text().starts_with("A name begins like a comment of JavaScript."), "{notes:?}");
}

#[test]
fn a_map_in_braces_is_yaml_where_it_is_not_json() {
    for (text, map) in [
        ("{a: 1, b: [x]}", r#"{"a":1,"b":["x"]}"#),
        ("{'a': 0123}", r#"{"a":"0123"}"#),
        ("{\n  a: 1, # c\n}\n", r#"{"a":1}"#),
        ("{\"a\": 1,}", r#"{"a":1}"#),
        ("{\"a\": 01}", r#"{"a":"01"}"#),
    ] {
        assert_eq!(json(text), map);
        assert_eq!(read(text).language, Language::Yaml, "{text:?}");
    }
    assert_eq!(read("{\"a\": 1}").language, Language::Json);
    for text in ["{\"a\": 1", "{\"a\" 1}", "{\"a\": 1 \"b\": 2}"] {
        assert!(
            refusal(text).message.text().starts_with("This is not JSON"),
            "{text:?}: {:?}",
            refusal(text)
        );
    }
}

#[test]
fn numbers_that_nobody_can_store_are_refused_where_they_are() {
    let long = format!("{{\"a\": {}}}", "9".repeat(5000));
    for (text, column) in [
        ("{\"a\": 1E400}", 7),
        ("{\"a\": [-1e400]}", 8),
        ("{\"a\": 1e-400}", 7),
        ("a: !!float 1e999", 4),
        ("{a: !!float -1e999}", 5),
        (long.as_str(), 7),
    ] {
        let error = refusal(text);
        assert!(error.message.text().starts_with("This number"), "{error:?}");
        assert_eq!(error.column, column, "{error:?}");
    }
    assert!(refusal(&format!("a: {}.5", "9".repeat(400))).message.text().contains("too large"));
    assert_eq!(json("{\"a\": 1e308, \"b\": 0e999, \"c\": 0.0}"), r#"{"a":1e+308,"b":0e+999,"c":0.0}"#);
}

#[test]
fn a_nul_character_is_named() {
    for text in [
        "a: b\0",
        "a: \"\\0\"",
        "\"a\\x00\": 1",
        "{\"a\": \"\\u0000\"}",
        "{\"\\u0000\": 1}",
        "{a: \"x\\u0000\"}",
        "\0",
    ] {
        assert!(refusal(text).message.text().contains("NUL character"), "{text:?}: {:?}", refusal(text));
    }
    assert_eq!(json("{\"a\": \"\\\\u0000\"}"), r#"{"a":"\\u0000"}"#, "an escaped backslash");
}

#[test]
fn tags_of_blueprints_have_their_own_error() {
    for text in [
        "a: !Env X",
        "a: !File /run/x",
        "a:\n  - !Find [a, [b, c]]",
        "{a: !If [x, y, z]}",
        "a: !KeyOf b",
        "a: !Context c",
    ] {
        let message = refusal(text).message;
        assert!(
            message.text().contains("Tags work only in blueprints") && !message.text().contains("quotes"),
            "{message}"
        );
    }
}

#[test]
fn comments_are_counted() {
    for (text, count) in [
        ("a: 1", 0),
        ("# one\na: b#c # two\nk: | # three\n  # text\n  x\n# four\n", 4),
        ("a: '# no' # yes\n", 1),
        ("{a: [1, # one\n 2]} # two", 2),
        ("# only", 1),
        ("---\n# x\n...\n# y", 2),
        ("{\"a\": \"# no\"}", 0),
    ] {
        assert_eq!(read(text).comments, count, "{text:?}");
    }
}

#[test]
fn a_lone_end_of_document_is_fine() {
    for text in ["...", "...\n", "a: 1\n...\n", "---\n...\n", "a: 1\n... # end\n# more\n"] {
        assert!(parse_settings(text).is_ok(), "{text:?}");
    }
}

#[test]
fn odd_blanks_and_invisible_characters_are_named_with_their_place() {
    for (text, line, column, words) in [
        ("port: 1\nusername: eve\u{feff}", 2, 14, "a byte order mark (U+FEFF)"),
        ("a: x\u{85}y", 1, 5, "(U+0085)"),
        ("a: 'x\u{8}y'", 1, 6, "a backspace (U+0008)"),
        ("a: x\u{7f}", 1, 5, "(U+007F)"),
        ("a: \u{9e}", 1, 4, "(U+009E)"),
        ("{\"a\": \"x\u{b}\"}", 1, 9, "a vertical tab (U+000B)"),
        ("domain:\u{a0}LAB", 1, 8, "a no-break space (U+00A0)"),
        ("port: 1\ndomain:\u{2003}LAB\nuser: x", 2, 8, "a typographic space (U+2003)"),
        ("domain:\u{200b}LAB", 1, 8, "a zero-width space (U+200B)"),
        ("x:\t22", 1, 3, "a tab here"),
        ("a: 1\nx:\tyes\n", 2, 3, "a tab here"),
    ] {
        let Err(found) = parse_settings(text) else { panic!("{text:?}") };
        assert!(found.message.text().contains(words), "{text:?}: {found:?}");
        assert_eq!((found.line, found.column), (line, column), "{text:?}: {found:?}");
    }
}

#[test]
fn invisible_characters_are_corrected_and_the_rest_stays() {
    for (text, corrected) in [
        ("# note\nport: 1\nusername: eve\u{feff}  # who\n", "# note\nport: 1\nusername: eve  # who\n"),
        ("a: x\u{85}b: y", "a: x\nb: y"),
        ("a: 'x\u{8}y\u{b}z'", "a: 'xyz'"),
        ("{\"a\": \"x\u{b}\"}", "{\"a\": \"x\"}"),
        ("domain:\u{a0}LAB\u{a0}2 # kept", "domain: LAB\u{a0}2 # kept"),
        ("port: 1\r\ndomain:\u{200b}LAB\r\n", "port: 1\r\ndomain: LAB\r\n"),
        ("x:\t22", "x: 22"),
        ("a: b\0c\0", "a: bc"),
    ] {
        let Err(found) = parse_settings(text) else { panic!("{text:?}") };
        let offered = found.corrected.map(|found| (found.label.text(), found.text));
        assert_eq!(offered, Some(("Clean up".to_owned(), corrected.to_owned())), "{text:?}");
        assert!(parse_settings(corrected).is_ok(), "{corrected:?}");
    }
    for text in ["a: [1", "a: 1\na: 2", "- a", "a\tb"] {
        assert_eq!(parse_settings(text).map_err(|found| found.corrected), Err(None), "{text:?}");
    }
}

#[test]
fn comments_of_json_are_removed_and_the_rest_stays() {
    for (text, corrected) in [
        ("{\n  // the lab\n  \"username\": \"x\"\n}\n", "{\n  \"username\": \"x\"\n}\n"),
        (
            "/* lab\n   two */\r\n{\r\n\t\"port\":  22, // usual\r\n\t\"a\": 1e2\r\n}",
            "{\r\n\t\"port\":  22,\r\n\t\"a\": 1e2\r\n}",
        ),
        ("{\"port\": /* usual */ 22} // end", "{\"port\":  22}"),
        ("{\"port\": 22/*a*//*b*/ } // end", "{\"port\": 22 }"),
        (
            "{\"a\": \"// no /* x */\", \"b\": \"\\\"// no\", // yes\n \"c\": [\"/*\"]}",
            "{\"a\": \"// no /* x */\", \"b\": \"\\\"// no\",\n \"c\": [\"/*\"]}",
        ),
        // Trailing commas go, too, because JSON has none.
        ("{\n  \"a\": [1, 2,], // x\n  \"b\": \",}\", /* y */\n}", "{\n  \"a\": [1, 2],\n  \"b\": \",}\"\n}"),
        // It is no reason to keep the comments that authentik can't store a value.
        ("{\"a\": 1E400 // x\n}", "{\"a\": 1E400\n}"),
    ] {
        let Err(found) = parse_settings(text) else { panic!("{text:?}") };
        assert!(found.message.text().contains("JSON with comments"), "{text:?}: {found:?}");
        let offered = found.corrected.map(|found| (found.label.text(), found.text));
        assert_eq!(offered, Some(("Remove comments".to_owned(), corrected.to_owned())), "{text:?}");
    }
    for text in ["{\"a\": 1, /* x\n}", "{\"a\": 1 // x\n\"b\": 2}", "{\"a\": // x\n}", "{\"a\": \"x, // y\n}"]
    {
        let corrected = parse_settings(text).map_err(|found| found.corrected);
        assert!(matches!(corrected, Ok(_) | Err(None)), "{text:?}: {corrected:?}");
    }
}

#[test]
fn slashes_in_a_yaml_map_are_no_comments() {
    for text in ["{\"a\": http://x/*y}", "{\"a\": //server/share}", "{a: 'x // y', \"b\": \"\\\" // z\"}"] {
        assert!(parse_settings(text).is_ok(), "{text}: {:?}", parse_settings(text));
    }
}
