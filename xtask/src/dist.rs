//! The files of a built page by name, and their references to each other.

use crate::split;
use anyhow::{Context, Result, bail};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

/// The page, from which all other files can be found.
pub const PAGE: &str = "index.html";
/// The operator's settings, which the app requests under this name (docs/configuration.md).
pub const CONFIGURATION: &str = "config.json";
/// The module that portals import.
pub const EMBEDDED: &str = "rac-admin.js";
/// Files with stable names: the page, its configuration, and what portals embed (docs/embedding.md).
pub const STABLE: [&str; 5] = [PAGE, CONFIGURATION, "embed.html", EMBEDDED, "rac-admin.d.ts"];

/// In the names of fonts for rare letters (style/typeface.css): browsers load them only for texts with these.
const ON_DEMAND: &str = "-latin-ext";

/// File contents by path relative to the page's folder, with `/` between folders.
pub type Files = BTreeMap<String, Vec<u8>>;

/// Reads all files of a folder.
pub fn read(folder: &Path) -> Result<Files> {
    let mut files = Files::new();
    read_into(&mut files, folder, "")?;
    if !files.contains_key(PAGE) {
        bail!("{} has no {PAGE}: build it first (cargo xtask build)", folder.display());
    }
    Ok(files)
}

fn read_into(files: &mut Files, folder: &Path, prefix: &str) -> Result<()> {
    let entries = fs::read_dir(folder)
        .with_context(|| format!("can't read {}: build it first (cargo xtask build)", folder.display()))?;
    for entry in entries {
        let entry = entry?;
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            read_into(files, &entry.path(), &format!("{name}/"))?;
        } else {
            files.insert(name, fs::read(entry.path())?);
        }
    }
    Ok(())
}

/// Writes files into an empty folder.
pub fn write(folder: &Path, files: &Files) -> Result<()> {
    for (name, content) in files {
        let path = folder.join(name);
        fs::create_dir_all(path.parent().unwrap_or(folder))?;
        fs::write(&path, content).with_context(|| format!("can't write {}", path.display()))?;
    }
    Ok(())
}

/// What a browser loads on a first visit: all of the page except parts that are loaded later.
pub fn first_load(files: &Files) -> BTreeSet<&str> {
    loaded_from(files, &[PAGE, CONFIGURATION])
}

/// What a portal's page loads until the embedded app works.
pub fn embedded_load(files: &Files) -> BTreeSet<&str> {
    loaded_from(files, &[EMBEDDED])
}

/// Names of other entry points in comments or error texts don't count.
fn loaded_from<'a>(files: &'a Files, from: &[&str]) -> BTreeSet<&'a str> {
    let parts = split::parts(files);
    let later: BTreeSet<&str> = parts.values().flatten().map(String::as_str).collect();
    let mut without = files.clone();
    without.retain(|name, _| from.contains(&name.as_str()) || !STABLE.contains(&name.as_str()));
    let loaded: BTreeSet<String> = reached(&without, from).into_iter().map(str::to_owned).collect();
    let names = files.keys().map(String::as_str);
    // A page in English loads no messages.
    let is_later = |name: &str| {
        later.contains(base_name(name)) || name.contains(ON_DEMAND) || name.starts_with("messages-")
    };
    names.filter(|name| loaded.contains(*name) && !is_later(name)).collect()
}

/// The files with stable names, and all that they refer to, directly or indirectly.
pub fn whole(files: &Files) -> BTreeSet<&str> {
    reached(files, &STABLE)
}

fn reached<'a>(files: &'a Files, from: &[&str]) -> BTreeSet<&'a str> {
    let mut reached = BTreeSet::new();
    let mut open: Vec<&str> =
        from.iter().filter_map(|name| files.get_key_value(*name)).map(|(name, _)| name.as_str()).collect();
    while let Some(name) = open.pop() {
        if reached.insert(name) {
            open.extend(named_by(files, name));
        }
    }
    reached
}

/// The files whose names occur in the text of this one.
pub fn named_by<'a>(files: &'a Files, name: &str) -> Vec<&'a str> {
    let Some(text) = text(files, name) else { return Vec::new() };
    let others = files.keys().filter(|other| *other != name);
    others.filter(|other| !mentions(text, base_name(other)).is_empty()).map(String::as_str).collect()
}

/// The text of a file that can refer to others.
pub fn text<'a>(files: &'a Files, name: &str) -> Option<&'a str> {
    let is_text = [".html", ".js", ".css"].iter().any(|end| name.ends_with(end));
    is_text.then(|| std::str::from_utf8(files.get(name)?).ok())?
}

/// A file's name without folders.
pub fn base_name(name: &str) -> &str {
    name.rsplit('/').next().unwrap_or(name)
}

/// Where a file's name occurs in a text, but not as part of a longer name.
pub fn mentions(text: &str, name: &str) -> Vec<usize> {
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    let found = text.match_indices(name).map(|(at, _)| at);
    found
        .filter(|at| {
            let before = text[..*at].chars().next_back();
            let after = text[at + name.len()..].chars().next();
            !before.is_some_and(is_part) && !after.is_some_and(|c| is_part(c) && c != '.')
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(list: &[(&str, &str)]) -> Files {
        list.iter().map(|(name, text)| (name.to_string(), text.as_bytes().to_vec())).collect()
    }

    #[test]
    fn the_first_load_is_what_the_page_leads_to_and_the_configuration() {
        let files = files(&[
            ("index.html", r#"<script src="./start.js"></script>"#),
            ("start.js", r#"import "./more/app.js""#),
            ("more/app.js", "start('app.wasm')"),
            ("app.wasm", "index.html lonely.css"),
            ("config.json", "{}"),
            ("lonely.css", ""),
        ]);
        let loaded: Vec<_> = first_load(&files).into_iter().collect();
        assert_eq!(loaded, ["app.wasm", "config.json", "index.html", "more/app.js", "start.js"]);
    }

    #[test]
    fn a_portal_loads_what_it_imports_and_the_page_does_not_load_that() {
        let files = files(&[
            ("index.html", "app.js page.css"),
            ("rac-admin.js", "import('./app.js'); load('portal.css') // beside index.html"),
            ("app.js", "// started by rac-admin.js"),
            ("page.css", ""),
            ("portal.css", ""),
        ]);
        let names = |loaded: BTreeSet<&str>| loaded.into_iter().map(str::to_owned).collect::<Vec<_>>();
        assert_eq!(names(first_load(&files)), ["app.js", "index.html", "page.css"]);
        assert_eq!(names(embedded_load(&files)), ["app.js", "portal.css", "rac-admin.js"]);
    }

    #[test]
    fn of_the_fonts_only_those_for_rare_letters_are_loaded_later() {
        let files = files(&[
            ("index.html", "look.css"),
            ("look.css", "url(a-latin.woff2) url(a-latin-ext.woff2)"),
            ("a-latin.woff2", ""),
            ("a-latin-ext.woff2", ""),
        ]);
        assert_eq!(
            first_load(&files).into_iter().collect::<Vec<_>>(),
            ["a-latin.woff2", "index.html", "look.css"]
        );
        assert_eq!(whole(&files).len(), 4);
    }

    #[test]
    fn parts_are_not_loaded_at_first() {
        let files = files(&[
            ("index.html", "app.js app.wasm"),
            ("app.js", "const parts = {\"lists\":[\"shared.wasm\",\"lists.wasm\"]};\nload('app.wasm')"),
            ("app.wasm", ""),
            ("lists.wasm", ""),
            ("shared.wasm", ""),
        ]);
        assert_eq!(first_load(&files).into_iter().collect::<Vec<_>>(), ["app.js", "app.wasm", "index.html"]);
        assert_eq!(whole(&files).len(), 5);
    }

    #[test]
    fn a_name_inside_a_longer_one_does_not_count() {
        assert_eq!(mentions("'./app.js'", "app.js"), [3]);
        assert!(mentions("'./my-app.js' app.json app.js_", "app.js").is_empty());
    }
}
