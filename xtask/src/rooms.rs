//! `cargo xtask size --rooms`: which crates and rooms of the app the code of a page belongs to.

use crate::{
    dist,
    pages::PAGES,
    process::{cargo, output},
    project, split,
};
use anyhow::{Context, Result};
use std::collections::{BTreeMap, BTreeSet};

/// The pages that have a column, by their names.
const COLUMNS: [&str; 5] = ["connect", "overview", "providers", "provider", "form of an endpoint"];
/// Rooms with fewer bytes share a row.
const SMALLEST: usize = 4_000;

/// The bytes of each room.
type Rooms = BTreeMap<String, usize>;

/// A table for the dist/ of the last build, in uncompressed bytes.
pub fn table() -> Result<String> {
    let files = dist::read(&project::dist())?;
    let parts: BTreeMap<String, Vec<String>> = split::parts(&files)
        .into_iter()
        .map(|(part, files)| (part, files.iter().filter_map(|file| without_hash(file)).collect()))
        .collect();
    let modules: BTreeSet<String> =
        parts.values().flatten().cloned().chain([split::MAIN.to_owned()]).collect();
    let folder = project::root().join("target/split");
    let paths: BTreeMap<String, String> =
        modules.into_iter().map(|name| (folder.join(&name).display().to_string(), name)).collect();
    let mut command = cargo();
    command.current_dir(project::root()).args(["run", "--quiet", "--package", "xtask-split", "--", "rooms"]);
    let list = output(command.args(paths.keys()))?;
    let by_path: BTreeMap<String, Rooms> =
        serde_json::from_str(&list).context("xtask-split's list can't be read")?;
    let by_file: BTreeMap<&str, &Rooms> =
        paths.iter().filter_map(|(path, name)| Some((name.as_str(), by_path.get(path)?))).collect();
    Ok(rows(&parts, &by_file))
}

/// `part_start-0123456789abcdef.wasm` -> `part_start.wasm`
fn without_hash(file: &str) -> Option<String> {
    let (name, _) = file.rsplit_once('-')?;
    Some(format!("{name}.wasm"))
}

fn rows(parts: &BTreeMap<String, Vec<String>>, by_file: &BTreeMap<&str, &Rooms>) -> String {
    let sum = |wanted: &mut dyn Iterator<Item = &String>| {
        let names: BTreeSet<&str> = wanted
            .filter_map(|part| parts.get(part))
            .flatten()
            .map(String::as_str)
            .chain([split::MAIN])
            .collect();
        let mut sum = Rooms::new();
        for (room, bytes) in names.iter().filter_map(|name| by_file.get(name)).flat_map(|rooms| rooms.iter())
        {
            *sum.entry(room.clone()).or_default() += bytes;
        }
        sum
    };
    let whole = sum(&mut parts.keys());
    let columns: Vec<(&str, Rooms)> = COLUMNS
        .iter()
        .filter_map(|name| PAGES.iter().find(|page| page.name == *name))
        .map(|page| {
            let wanted: Vec<String> = page.parts.iter().map(|part| (*part).to_owned()).collect();
            (page.name, sum(&mut wanted.iter()))
        })
        .chain([("whole app", whole.clone())])
        .collect();
    let mut rooms: Vec<(&str, usize)> = whole.iter().map(|(room, bytes)| (room.as_str(), *bytes)).collect();
    rooms.sort_by_key(|(_, bytes)| std::cmp::Reverse(*bytes));
    let small = rooms.split_off(rooms.partition_point(|(_, bytes)| *bytes >= SMALLEST));
    let row = |label: &str, cells: Vec<String>| {
        cells.into_iter().fold(format!("{label:<22}"), |row, cell| format!("{row} {cell:>19}"))
    };
    let numbers = |label: &str, rooms: &[&str]| {
        let cell = |column: &Rooms| rooms.iter().filter_map(|room| column.get(*room)).sum::<usize>();
        row(label, columns.iter().map(|(_, column)| cell(column).to_string()).collect())
    };
    let mut lines = vec![row("bytes", columns.iter().map(|(name, _)| (*name).to_owned()).collect())];
    lines.extend(rooms.iter().map(|(room, _)| numbers(room, &[room])));
    lines.push(numbers("smaller ones", &small.iter().map(|(room, _)| *room).collect::<Vec<_>>()));
    lines.push(numbers("sum", &whole.keys().map(String::as_str).collect::<Vec<_>>()));
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_has_the_rooms_of_its_files_and_of_the_main_module() {
        let parts = BTreeMap::from([
            ("start".to_owned(), vec!["a.wasm".to_owned()]),
            ("overview".to_owned(), vec!["a.wasm".to_owned(), "b.wasm".to_owned()]),
        ]);
        let rooms = |list: &[(&str, usize)]| -> Rooms {
            list.iter().map(|(room, bytes)| ((*room).to_owned(), *bytes)).collect()
        };
        let (main, a, b) =
            (rooms(&[("core", 50_000)]), rooms(&[("src/app", 6_000)]), rooms(&[("core", 700), ("uuid", 9)]));
        let table = rows(&parts, &BTreeMap::from([(split::MAIN, &main), ("a.wasm", &a), ("b.wasm", &b)]));
        let lines: Vec<Vec<&str>> = table.lines().map(|line| line.split_whitespace().collect()).collect();
        // Connect, overview, providers, provider, form, whole.
        assert_eq!(lines[1], ["core", "50000", "50700", "50000", "50000", "50000", "50700"], "{table}");
        assert_eq!(lines[2], ["src/app", "0", "6000", "6000", "6000", "6000", "6000"], "{table}");
        assert_eq!(lines[3], ["smaller", "ones", "0", "9", "0", "0", "0", "9"], "{table}");
        assert_eq!(lines[4], ["sum", "50000", "56709", "56000", "56000", "56000", "56709"], "{table}");
    }

    #[test]
    fn a_file_of_a_part_is_found_under_the_name_it_was_made_with() {
        assert_eq!(without_hash("part_start-0123456789abcdef.wasm").as_deref(), Some("part_start.wasm"));
    }
}
