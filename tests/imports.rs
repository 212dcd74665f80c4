//! The rooms of the app in order: each can only import those before it. So there are no cycles, and a room can be read
//! without the rooms that use it. `ARCHITECTURE.md` describes the same order.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// The modules of `src/`, lowest first.
const ORDER: &[&str] = &[
    // The app's environment and addresses.
    "config",
    "route",
    "hosting",
    "page_title",
    // HTTP.
    "rest",
    // Preferences and the language, and the parts in which the app is loaded.
    "updates",
    "preferences",
    "language",
    "parts",
    "first_reads",
    "rights",
    "read_only",
    // Forms and navigation.
    "forms",
    "navigation",
    "session",
    // What was opened last.
    "recent",
    // What was changed, and how to undo it: recorded by everything that writes.
    "undo",
    // What every page of a resource consists of.
    "resource",
    "settings",
    "recent_changes",
    // Pages and tabs that look across resources.
    "events",
    "permissions",
    "bindings",
    "readiness",
    // Files of all of them; the lists have its menu.
    "export",
    // The matrix, also a tab of providers and endpoints.
    "access",
    // Resources; a provider's page shows lists of the others.
    "property_mappings",
    "connection_tokens",
    "endpoints",
    "providers",
    "users",
    // Files, and how they differ from an instance.
    "plan",
    // From nothing to a user who can connect.
    "connect_machines",
    // What happened, from all of them.
    "activity",
    "overview",
    "palette",
    // What combines all of them.
    "app",
    "embed",
];

/// An import: the file, its room, and the imported room.
type Import = (String, String, String);

/// The first name after each `crate::` in a file, also in `crate::{a, b::c}`; comments are ignored.
fn imported(text: &str) -> BTreeSet<String> {
    let code: String = text
        .lines()
        .map(|line| line.split("//").next().unwrap_or_default())
        .fold(String::new(), |all, line| all + line + "\n");
    let name = |text: &str| -> String {
        text.trim_start()
            .chars()
            .take_while(|c| c.is_ascii_lowercase() || *c == '_' || c.is_ascii_digit())
            .collect()
    };
    let mut rooms = BTreeSet::new();
    for (at, found) in code.match_indices("crate::") {
        let rest = &code[at + found.len()..];
        match rest.strip_prefix('{') {
            None => {
                rooms.insert(name(rest));
            }
            Some(group) => {
                let (mut depth, mut start) = (0, 0);
                for (at, c) in group.char_indices() {
                    match c {
                        '{' => depth += 1,
                        '}' if depth == 0 => {
                            rooms.insert(name(&group[start..]));
                            break;
                        }
                        '}' => depth -= 1,
                        ',' if depth == 0 => {
                            rooms.insert(name(&group[start..]));
                            start = at + 1;
                        }
                        _ => {}
                    }
                }
            }
        }
    }
    rooms
}

/// All imports of one room by another below a folder.
fn imports(folder: &Path, room: Option<&str>, rooms: &BTreeSet<String>, found: &mut Vec<Import>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let stem = path.file_stem().unwrap().to_string_lossy().into_owned();
        if path.is_dir() {
            imports(&path, Some(room.unwrap_or(&stem)), rooms, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let room = room.unwrap_or(&stem);
            if matches!(room, "lib" | "main") {
                continue;
            }
            let text = fs::read_to_string(&path).unwrap();
            for other in imported(&text).into_iter().filter(|other| rooms.contains(other) && other != room) {
                found.push((path.display().to_string(), room.to_owned(), other));
            }
        }
    }
}

/// The modules that `src/lib.rs` declares.
fn rooms(lib: &str) -> BTreeSet<String> {
    let module = |line: &str| {
        line.trim_start_matches("pub ").strip_prefix("mod ")?.strip_suffix(';').map(str::to_owned)
    };
    lib.lines().filter_map(module).collect()
}

#[test]
fn imports_go_one_way() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let rooms = rooms(&fs::read_to_string(source.join("lib.rs")).unwrap());
    let listed: BTreeSet<String> = ORDER.iter().map(|room| (*room).to_owned()).collect();
    assert_eq!(rooms, listed, "src/lib.rs and the order of rooms");
    let mut found = Vec::new();
    imports(&source, None, &rooms, &mut found);
    assert!(found.len() > 100, "imports are read");
    let place = |room: &str| ORDER.iter().position(|other| *other == room).unwrap();
    let against: Vec<String> = found
        .iter()
        .filter(|(_, room, other)| place(other) > place(room))
        .map(|(file, room, other)| format!("{file}: {room} imports {other}"))
        .collect();
    assert!(against.is_empty(), "against the order:\n{}", against.join("\n"));
}

#[test]
fn imports_are_found_however_they_are_written() {
    let text = "use crate::rest::{Client, Read};\nuse crate::{forms::Form, lists::{self, words}, route};\n// crate::app\n\
                let id = crate::session::keep();";
    assert_eq!(
        imported(text).into_iter().collect::<Vec<_>>(),
        ["forms", "lists", "rest", "route", "session"]
    );
}
