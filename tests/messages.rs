//! Every message is used: a text that is no longer shown would still be translated. And messages of a language's second
//! file are only used where it is loaded.

#![cfg(not(target_arch = "wasm32"))]

use message_compiler::{BOOT, LATER};
use std::collections::HashSet;
use std::fs;
use std::path::Path;

/// The words of all Rust files below a folder: names of constants and functions among them.
fn add_words(folder: &Path, words: &mut HashSet<String>) {
    for entry in fs::read_dir(folder).expect("the folder can be read") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            add_words(&path, words);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read_to_string(&path).expect("the file can be read");
            let is_part = |c: char| c.is_ascii_alphanumeric() || c == '_';
            words.extend(text.split(|c: char| !is_part(c)).map(str::to_owned));
        }
    }
}

#[test]
fn every_message_is_used() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut words = HashSet::new();
    for folder in [
        "src",
        "crates/authentik/src",
        "crates/formats/src",
        "crates/guacamole/src",
        "crates/messages/src",
        "crates/ui/src",
    ] {
        add_words(&root.join(folder), &mut words);
    }
    let mut unused = Vec::new();
    for entry in fs::read_dir(root.join("locales/en")).expect("English exists") {
        let path = entry.expect("an entry").path();
        // xtask/src/boot.rs tests these.
        if path.file_stem().is_some_and(|room| room == BOOT) {
            continue;
        }
        let text = fs::read_to_string(&path).expect("the file can be read");
        let keys = text.lines().filter_map(|line| line.split_once(" =")).map(|(key, _)| key);
        for key in keys.filter(|key| key.starts_with(|c: char| c.is_ascii_lowercase())) {
            let name = key.replace('-', "_");
            let names = [name.to_uppercase(), format!("{name}_"), name];
            if names.iter().all(|name| !words.contains(name)) {
                unused.push(format!("{}: {key}", path.file_name().unwrap_or_default().display()));
            }
        }
    }
    assert!(unused.is_empty(), "no code uses these messages:\n{}", unused.join("\n"));
}

/// The folders whose code is only part of what `PARTS` in `src/language/files.rs` lists.
const WITH_LATER: [&str; 6] = [
    "crates/formats/src",
    "crates/guacamole/src/recipes",
    "src/connect_machines",
    "src/export",
    "src/plan",
    "src/settings/recipes",
];

/// Reports the Rust files below a folder that use a room of `LATER` or `rac_formats`, which has such messages.
fn find_later(root: &Path, folder: &Path, found: &mut Vec<String>) {
    for entry in fs::read_dir(root.join(folder)).expect("the folder can be read") {
        let path = folder.join(entry.expect("an entry").file_name());
        if WITH_LATER.iter().any(|allowed| path == Path::new(allowed)) {
            continue;
        }
        if root.join(&path).is_dir() {
            find_later(root, &path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read_to_string(root.join(&path)).expect("the file can be read");
            let uses = |line: &str| {
                let imported = line.split_once("rac_messages::").map(|(_, names)| names).unwrap_or_default();
                let mut names = imported.split(|c: char| !c.is_ascii_alphanumeric() && c != '_');
                names.any(|name| LATER.contains(&name)) || line.contains("rac_formats::")
            };
            found.extend(
                text.lines().filter(|line| uses(line)).map(|line| format!("{}: {line}", path.display())),
            );
        }
    }
}

#[test]
fn messages_of_the_second_file_are_only_used_in_parts_that_load_it() {
    let mut found = Vec::new();
    for folder in ["src", "crates/authentik/src", "crates/guacamole/src", "crates/ui/src"] {
        find_later(Path::new(env!("CARGO_MANIFEST_DIR")), Path::new(folder), &mut found);
    }
    assert!(found.is_empty(), "these could be shown in English:\n{}", found.join("\n"));
}
