//! Divides the compiled app: a main module, and parts that are loaded when they are first needed.
//!
//! `part!` (src/parts.rs) marks the functions where a part begins. The library behind Leptos' macro (`xtask/split/`)
//! finds the code that only they use and moves it into pieces, which are merged into files here (`split/grouping.rs`).
//! wasm-bindgen generates JavaScript for the main module, as for a bundler; our own code loads the modules
//! (`split/app.js`).

mod grouping;

use crate::{
    assemble, cache,
    dist::{self, Files},
    pages::PAGES,
    process::{cargo, output, run, step},
    project,
    tools::Tools,
};
use anyhow::{Context, Result, bail};
use std::{collections::BTreeMap, fs, path::Path};

/// Compiler flags for a build that is to be divided: mark the parts, and keep the relocations.
pub const FLAGS: &str = "--cfg split -Clink-args=--emit-relocs";

const NAME: &str = "rac-admin";
/// wasm-bindgen's JavaScript for the main module.
const BINDINGS: &str = "bindings.js";

/// Features of WebAssembly that all browsers of the last years support.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// How many files a page may need besides the main module and the four files of style and JavaScript
/// (xtask/src/size.rs).
const MOST_FILES: usize = 5;

/// The pieces or files of each part.
type Parts = BTreeMap<String, Vec<String>>;

/// Puts the divided app into the page.
pub fn divide(tools: &Tools, built: &mut Files) -> Result<()> {
    let work = project::root().join("target/split");
    cache::empty(&work)?;
    let pieces = step("Dividing it into parts", || {
        let pieces = pieces(&assemble::compiled(), &work)?;
        let mut bind = tools.command("wasm-bindgen");
        bind.args(["--target", "bundler", "--no-typescript", "--keep-lld-exports", "--out-name", NAME]);
        run(bind.arg("--out-dir").arg(&work).arg(work.join("main.wasm")))?;
        Ok(pieces)
    })?;
    let (modules, parts) = step("Making them small", || {
        let main = work.join(format!("{NAME}_bg.wasm"));
        shrink(tools, &main)?;
        let mut modules = Files::new();
        let files = files(&pieces, &work)?;
        for (name, pieces) in &files {
            let module = work.join(name);
            merge(tools, &work, pieces, &module)?;
            shrink(tools, &module)?;
            modules.insert(name.clone(), fs::read(module)?);
        }
        replace(built, "_bg.wasm", |_| true, fs::read(main)?)?;
        Ok((modules, with_files(&pieces, &files)))
    })?;
    let app = replace(built, ".js", |text| text.contains(BEGINNING), script(&parts)?.into_bytes())?;
    built.insert(BINDINGS.to_owned(), fs::read(work.join(format!("{NAME}_bg.js")))?);
    built.extend(modules);
    preload_bindings(built, &app)
}

/// Compiles `xtask-split` while the app is compiled.
pub fn compile() -> Result<()> {
    let mut command = cargo();
    run(command.current_dir(project::root()).args(["build", "--quiet", "--package", "xtask-split"]))
}

/// Divides the compiled app into pieces in a folder.
fn pieces(compiled: &Path, folder: &Path) -> Result<Parts> {
    let mut command = cargo();
    command.current_dir(project::root()).args(["run", "--quiet", "--package", "xtask-split", "--"]);
    let list = output(command.arg(compiled).arg(folder))?;
    let pieces: Parts = serde_json::from_str(&list).context("xtask-split's list can't be read")?;
    if pieces.is_empty() {
        bail!("the app has no parts: was it compiled with {FLAGS}?");
    }
    Ok(pieces)
}

/// The files made of the pieces, with their pieces.
fn files(parts: &Parts, folder: &Path) -> Result<Parts> {
    for part in PAGES.iter().flat_map(|page| page.parts) {
        if !parts.contains_key(*part) {
            bail!("a page needs the part “{part}”, which there is not (xtask/src/pages.rs)");
        }
    }
    let mut bytes = BTreeMap::new();
    for piece in parts.values().flatten() {
        let size =
            fs::metadata(folder.join(piece)).with_context(|| format!("there is no piece {piece}"))?.len();
        bytes.insert(piece.clone(), usize::try_from(size)?);
    }
    let pages: Vec<_> = PAGES.iter().map(|page| (page.parts.to_vec(), page.weight())).collect();
    let groups = grouping::group(parts, &pages, &bytes, MOST_FILES);
    let mut named = Parts::new();
    for pieces in groups {
        // Named after a part that it contains completely, otherwise by a number.
        let part = pieces.iter().filter_map(|piece| piece.strip_prefix("split_")).min();
        let shared = named.keys().filter(|name| name.starts_with("shared_")).count();
        let name = part.map_or_else(|| format!("shared_{}.wasm", shared + 1), |part| format!("part_{part}"));
        named.insert(name, pieces);
    }
    Ok(named)
}

/// The files of each part.
fn with_files(parts: &Parts, files: &Parts) -> Parts {
    let of = |pieces: &Vec<String>| {
        let has = |file: &&String| files[*file].iter().any(|piece| pieces.contains(piece));
        files.keys().filter(has).cloned().collect()
    };
    parts.iter().map(|(part, pieces)| (part.clone(), of(pieces))).collect()
}

/// Merges several pieces into one module.
fn merge(tools: &Tools, folder: &Path, pieces: &[String], module: &Path) -> Result<()> {
    let mut command = tools.command("wasm-merge");
    command.args(FEATURES).arg(folder.join("lender.wasm")).arg("__wasm_split");
    for piece in pieces {
        command.arg(folder.join(piece)).arg(piece);
    }
    output(command.arg("-o").arg(module)).map(drop)
}

/// Preloads wasm-bindgen's JavaScript together with ours, which imports it.
fn preload_bindings(built: &mut Files, app: &str) -> Result<()> {
    let page = built.get_mut(dist::PAGE).context("there is no page")?;
    let html = std::str::from_utf8(page).context("the page is not UTF-8")?;
    let link = |name: &str| format!("<link rel=\"modulepreload\" href=\"./{name}\"");
    let first = html.find(&link(app)).context("the page does not preload its JavaScript (Trunk.toml)")?;
    let (before, after) = html.split_at(first);
    *page = format!("{before}{}>{after}", link(BINDINGS)).into_bytes();
    Ok(())
}

pub fn shrink(tools: &Tools, module: &Path) -> Result<()> {
    let mut command = tools.command("wasm-opt");
    // Unless it fails, it only prints that it doesn't know all the names that it drops.
    output(command.arg("-Oz").args(FEATURES).arg(module).arg("-o").arg(module)).map(drop)
}

/// Replaces the content of the only file with this ending for which `is_it` is true. Returns its name.
fn replace(files: &mut Files, end: &str, is_it: fn(&str) -> bool, content: Vec<u8>) -> Result<String> {
    let named = files.iter().filter(|(name, _)| name.ends_with(end));
    let mut found = named.filter(|(_, old)| is_it(&String::from_utf8_lossy(old)));
    let Some((name, _)) = found.next() else { bail!("Trunk made no file like *{end}") };
    if let Some((other, _)) = found.next() {
        bail!("Trunk made both {name} and {other}");
    }
    let name = name.clone();
    files.insert(name.clone(), content);
    Ok(name)
}

/// The JavaScript that loads the modules.
fn script(parts: &Parts) -> Result<String> {
    let pages: Vec<_> =
        PAGES.iter().filter(|page| !page.parts.is_empty()).map(|page| (page.address, page.parts)).collect();
    Ok(include_str!("split/app.js")
        .replace("\"PARTS\"", &serde_json::to_string(parts)?)
        .replace("\"PAGES\"", &serde_json::to_string(&pages)?))
}

/// The files of each part of a finished page.
pub fn parts(files: &Files) -> Parts {
    let scripts = files.keys().filter_map(|name| dist::text(files, name));
    let lists = scripts.filter_map(|text| text.split_once(LIST)?.1.split_once(";\n"));
    lists.filter_map(|(list, _)| serde_json::from_str(list).ok()).next().unwrap_or_default()
}

/// Whether this JavaScript starts the app, divided or as Trunk made it.
pub fn is_app(script: &str) -> bool {
    script.contains(LIST) || script.contains(BEGINNING)
}

/// Text that only wasm-bindgen's JavaScript for the web contains; the placeholder of the app's JavaScript.
pub const BEGINNING: &str = "__wbg_init";

/// Precedes the list of parts in app.js.
const LIST: &str = "const parts = ";

#[cfg(test)]
mod tests {
    use super::*;

    fn parts_of(list: &[(&str, &[&str])]) -> Parts {
        let owned = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
        list.iter().map(|(part, names)| ((*part).to_owned(), owned(names))).collect()
    }

    #[test]
    fn a_part_needs_each_file_that_has_a_piece_of_it() {
        let pieces =
            parts_of(&[("forms", &["chunk_1", "split_forms"]), ("lists", &["chunk_2", "split_lists"])]);
        let files = parts_of(&[("shared_1", &["chunk_1", "chunk_2"]), ("part_forms", &["split_forms"])]);
        assert_eq!(
            with_files(&pieces, &files),
            parts_of(&[("forms", &["part_forms", "shared_1"]), ("lists", &["shared_1"])])
        );
    }

    #[test]
    fn the_parts_of_a_finished_page_are_read() {
        let parts_there = parts_of(&[("lists", &["shared_1.wasm", "part_lists.wasm"])]);
        let script = script(&parts_there).unwrap();
        let files = Files::from([("app.js".to_owned(), script.into_bytes())]);
        assert_eq!(parts(&files), parts_there);
        assert!(parts(&Files::new()).is_empty());
    }

    #[test]
    fn the_bindings_are_preloaded_before_what_imports_them() {
        let html = "<link rel=\"modulepreload\" href=\"./app.js\"><link rel=\"preload\" href=\"./app.wasm\">";
        let mut built = Files::from([(dist::PAGE.to_owned(), html.as_bytes().to_vec())]);
        preload_bindings(&mut built, "app.js").unwrap();
        let page = dist::text(&built, dist::PAGE).unwrap();
        assert!(page.starts_with("<link rel=\"modulepreload\" href=\"./bindings.js\"><link"), "{page}");
        assert!(preload_bindings(&mut built, "other.js").is_err());
    }
}
