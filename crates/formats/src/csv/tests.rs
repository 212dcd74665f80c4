//! Round trips, formulas of spreadsheets, and Python's `csv`.

use std::io::Write;
use std::process::{Command, Stdio};

use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::json;

use super::*;
use crate::testing::{any_items, item, text, text_of};
use crate::{Item, Kind, Loss};

fn read_all(text: &str) -> Vec<Item> {
    let import = read(text).unwrap();
    assert!(import.is_complete(), "{import:?}");
    import.into_items()
}

fn cells(text: &str) -> Vec<Vec<String>> {
    let table = parse(text.trim_start_matches('\u{feff}')).unwrap();
    std::iter::once(table.header).chain(table.rows.into_iter().map(|row| row.cells)).collect()
}

#[test]
fn endpoints_are_rows_that_people_can_edit() {
    let items = [
        item(
            Kind::Endpoint,
            json!({"name": "a", "provider": "Racks", "protocol": "ssh", "host": "a.example:22", "maximum_connections": -1,
                "property_mappings": ["x;y", "z"], "bindings": [{"user": "mara"}, {"group": "Night"}],
                "settings": {"username": "=1+2", "password": "0123", "font-size": 14, "pin": {"$keep": true}}}),
        ),
        item(
            Kind::Endpoint,
            json!({"name": "b", "settings": {"font-size": "14", "enable-sftp": true, "password": "1"}}),
        ),
    ];
    let written = to_csv(&items);
    assert_eq!(
        written,
        "\u{feff}kind,name,provider,protocol,host,maximum_connections,property_mappings,bindings,settings.username,settings.password,settings.font-size,settings.pin,settings.enable-sftp\r\n\
         endpoint,a,Racks,ssh,a.example:22,unlimited,\"x\\;y; z\",\"user:mara; group:Night\",'=1+2,0123,14,(keep),\r\n\
         endpoint,b,,,,,,,,1,\"\"\"14\"\"\",,true\r\n"
    );
    assert_eq!(read_all(&written), items);
}

#[test]
fn quotes_are_shown_as_they_are() {
    let one = |name: &str| {
        item(Kind::Endpoint, json!({"name": name, "settings": {"command": name, "password": name}}))
    };
    for name in ["\"quoted\" 'host'", "\"all\"", "\"", "a \"b\"", "\\\"", "\"a\\b\""] {
        let written = to_csv(&[one(name)]);
        assert_eq!(cells(&written)[1], ["endpoint", name, name, name]);
        assert_eq!(read_all(&written), [one(name)]);
    }
    // Other values in quotes are texts, and so are quotes as earlier versions wrote them.
    for (cell, name) in [("\"\"", ""), ("\"(none)\"", "(none)"), ("\"\\\"a\\\" b\"", "\"a\" b")] {
        let text = format!("kind,slug,name\napplication,s,\"{}\"\n", cell.replace('"', "\"\""));
        assert_eq!(read_all(&text), [item(Kind::Application, json!({"slug": "s", "name": name}))]);
    }
}

#[test]
fn semicolons_and_tabs_are_separators_too() {
    for text in [
        "sep=|\r\nkind|name|host\r\nendpoint|a|h",
        "kind;name;host\nendpoint;a;h",
        "kind\tname\thost\r\rendpoint\ta\th\r",
    ] {
        assert_eq!(read_all(text), [item(Kind::Endpoint, json!({"name": "a", "host": "h"}))]);
    }
}

#[test]
fn mistakes_in_rows_have_their_line() {
    let text = "kind,name,maximum_connections,slug\n\nendpoint,\"two\nlines\",1\nrobot,b\nendpoint,c,many\nendpoint,d,1,s,more\nendpoint\n";
    let import = read(text).unwrap();
    let refused: Vec<_> = import.refused.iter().map(|one| (one.line, text_of(&one.name))).collect();
    assert_eq!(refused, [(5, "b"), (6, "c"), (8, "")]);
    let items: Vec<_> =
        import.items.iter().map(|one| (one.line, one.item.name(), one.losses.len())).collect();
    assert_eq!(items, [(3, "two\nlines", 0), (7, "d", 2)]);
}

#[test]
fn an_unclosed_quote_is_reported_with_its_line() {
    for (text, line) in [("a,b\nx,y\nz,\"open\nv,w", 3), ("a,\"b", 1), ("a\n\"x\"\"", 2), ("a\nx,\"\"\"", 2)]
    {
        let error = parse(text).unwrap_err();
        assert_eq!(error.line, line, "{text}: {error:?}");
    }
    for text in ["a,b\nx,5\" disk", "a\n\"x\"", "a\n\"x\"\"\"", "a\nx,\"\"", "a\n\"x\ny\"", "a\nx\"\"y"] {
        assert!(parse(text).is_ok(), "{text}");
    }
}

#[test]
fn the_number_of_columns_is_limited() {
    let many = |from: usize| {
        (from..from + 150).map(|at| (format!("s{at}"), json!("x"))).collect::<serde_json::Map<_, _>>()
    };
    let items: Vec<Item> = (0..20)
        .map(|at| item(Kind::Endpoint, json!({"name": format!("e{at}"), "settings": many(at * 150)})))
        .collect();
    let written = to_csv(&items);
    assert!(written.lines().next().unwrap().split(',').count() < 210);
    assert_eq!(read_all(&written), items);
}

#[test]
fn too_many_rows_are_refused() {
    let text = format!("kind,name\n{}", "endpoint,a\n".repeat(crate::MAX_ROWS + 1));
    assert_eq!(read(&text).unwrap_err(), crate::FormatError::too_many());
}

/// The rows that Python's `csv` reads; `None` without Python.
fn python(texts: &[String]) -> Option<Vec<Vec<Vec<String>>>> {
    const PROGRAM: &str = "
import csv, io, json, sys
rows = lambda text: list(csv.reader(io.StringIO(text, newline=''), strict=True))
json.dump([rows(text.removeprefix('\u{feff}')) for text in json.load(sys.stdin)], sys.stdout)
";
    let mut child = Command::new("python3")
        .args(["-c", PROGRAM])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .ok()?;
    child.stdin.take()?.write_all(json!(texts).to_string().as_bytes()).unwrap();
    let output = child.wait_with_output().ok()?;
    assert!(output.status.success());
    Some(serde_json::from_slice(&output.stdout).unwrap())
}

#[test]
fn python_reads_the_written_tables() {
    use proptest::strategy::ValueTree;
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let written: Vec<String> = (0..40)
        .map(|_| to_csv(&any_items().new_tree(&mut runner).unwrap().current()))
        .filter(|text| text.lines().count() > 1)
        .collect();
    let Some(read) = python(&written) else {
        println!("SKIPPED: there is no python3 to compare with.");
        return;
    };
    for (read, text) in read.iter().zip(&written) {
        assert_eq!(*read, cells(text));
    }
}

#[test]
fn a_loss_begins_as_a_sentence_but_names_stay() {
    let loss = Loss::new(3, column_named("group"), "No.");
    assert_eq!(loss.sentence(), "Column “group” (line 3): No.");
    assert_eq!(loss.what, "column “group”");
    assert_eq!(Loss::new(0, "gatewayhostname".to_owned(), "No.").sentence(), "gatewayhostname: No.");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn what_is_written_is_read_as_it_was(items in any_items()) {
        prop_assert_eq!(read_all(&to_csv(&items)), items);
    }

    #[test]
    fn no_cell_runs_as_a_formula_and_none_loses_anything(row in vec(text(), 1..4)) {
        let written = table(&vec!["a"; row.len()], [row.clone()]);
        let back = &cells(&written)[1..];
        // A row with only spaces is skipped.
        if row.iter().any(|cell| !cell.trim().is_empty()) {
            prop_assert_eq!(back[0].len(), row.len());
            for (cell, was) in back[0].iter().zip(&row) {
                prop_assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r']), "{:?}", cell);
                prop_assert_eq!(super::cells::original(cell), was);
            }
        }
    }

    #[test]
    fn any_text_is_read_or_refused(text in "[a\",;\t\r\n'= é]{0,60}") {
        let _ = read(&text);
        let _ = read(&format!("kind,name,settings,bindings,providers,settings.a\nendpoint,{text}"));
    }
}
