//! Divides the compiled app: a main module, and parts that are loaded when they are first needed.
//!
//! `part!` (src/parts.rs) marks the functions where a part begins. The library behind Leptos' macro (`xtask/split/`)
//! finds the code that only they use and moves it into pieces, which are merged into files here (`split/grouping.rs`).
//! wasm-bindgen generates JavaScript for the main module, as for a bundler; our own code loads the modules
//! (`split/app.js`).

mod grouping;

use crate::{
    cache,
    dist::{self, Files},
    pages::PAGES,
    process::{cargo, cargo_that_can_wait, each_in_parallel, output, run, step},
    project,
    tools::Tools,
};
use anyhow::{Context, Result, bail};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

/// Compiler flags for a build that is to be divided: mark the parts, and keep the relocations. The mangling tells which
/// types a generic function was compiled for (`cargo xtask size --rooms`); names are not shipped.
pub const FLAGS: &str = "--cfg split -Clink-args=--emit-relocs -Csymbol-mangling-version=v0";

const NAME: &str = "rac-admin";
/// The file of the main module, before it is named by its content.
pub const MAIN: &str = "rac-admin_bg.wasm";

/// Features of WebAssembly that all browsers of the last years support.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// How many files a page may need besides the main module and the three files of style and JavaScript
/// (xtask/src/size.rs).
const MOST_FILES: usize = 10;

/// The pieces or files of each part.
type Parts = BTreeMap<String, Vec<String>>;

/// How much time is spent on making the modules small.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Effort {
    /// As for hosting: minutes.
    Smallest,
    /// As for a demo on this machine: seconds, for a page that loads all parts at once, about a fifth larger.
    Quick,
}

impl Effort {
    fn name(self) -> &'static str {
        match self {
            Effort::Smallest => "Making small files of them",
            Effort::Quick => "Making one file of them",
        }
    }

    /// Names of functions are for `cargo xtask size --rooms`, which is about the build for hosting.
    fn without_names(self) -> bool {
        self == Effort::Quick
    }
}

/// Puts the divided app into the page.
pub fn divide(tools: &Tools, built: &mut Files, effort: Effort) -> Result<()> {
    let work = project::root().join("target/split");
    cache::empty(&work)?;
    let compiled = project::root().join("target/wasm32-unknown-unknown/release").join(format!("{NAME}.wasm"));
    let (pieces, bytes) = step("Dividing it into parts", || {
        let pieces = pieces(&compiled, &work)?;
        let mut bind = tools.command("wasm-bindgen");
        bind.args(["--target", "bundler", "--no-typescript", "--keep-lld-exports", "--out-name", NAME]);
        bind.args(effort.without_names().then_some("--remove-name-section"));
        run(bind.arg("--out-dir").arg(&work).arg(work.join("main.wasm")))?;
        Ok(pieces)
    })?;
    let (modules, parts) = step(effort.name(), || {
        let main = shrink(tools, &work.join(MAIN), effort)?;
        let files = match effort {
            Effort::Smallest => files(&pieces, &bytes)?,
            Effort::Quick => one_file(&pieces),
        };
        // Much of wasm-merge and wasm-opt occupies only one core.
        let modules = each_in_parallel(files.iter().collect(), |(name, pieces)| {
            let module = work.join(name);
            merge(tools, &work, pieces, &module, effort)?;
            Ok((name.clone(), shrink(tools, &module, effort)?))
        })?;
        let modules: Files = modules.into_iter().collect();
        replace(built, "_bg.wasm", |_| true, main)?;
        Ok((modules, with_files(&pieces, &files)))
    })?;
    // Together with wasm-bindgen's JavaScript for the main module: one request less.
    let bindings = fs::read_to_string(work.join(format!("{NAME}_bg.js")))?;
    let app = format!("{bindings}\n{}", script(&parts)?);
    replace(built, ".js", |text| text.contains(BEGINNING), app.into_bytes())?;
    built.extend(modules);
    Ok(())
}

/// Compiles `xtask-split` while the app is compiled.
pub fn compile() -> Result<()> {
    let mut command = cargo_that_can_wait();
    run(command.current_dir(project::root()).args(["build", "--quiet", "--package", "xtask-split"]))
}

/// Divides the compiled app into pieces in a folder. Returns the pieces of each part, and the bytes of each piece.
fn pieces(compiled: &Path, folder: &Path) -> Result<(Parts, BTreeMap<String, usize>)> {
    let mut command = cargo();
    command.current_dir(project::root()).args(["run", "--quiet", "--package", "xtask-split", "--"]);
    let list = output(command.arg(compiled).arg(folder))?;
    let mut list: serde_json::Value =
        serde_json::from_str(&list).context("xtask-split's list can't be read")?;
    let pieces: Parts = serde_json::from_value(list["parts"].take())?;
    if pieces.is_empty() {
        bail!("the app has no parts: was it compiled with {FLAGS}?");
    }
    Ok((pieces, serde_json::from_value(list["bytes"].take())?))
}

/// The files made of the pieces, with their pieces.
fn files(parts: &Parts, bytes: &BTreeMap<String, usize>) -> Result<Parts> {
    for part in PAGES.iter().flat_map(|page| page.parts) {
        if !parts.contains_key(*part) {
            bail!("a page needs the part “{part}”, which there is not (xtask/src/pages.rs)");
        }
    }
    let pages: Vec<_> = PAGES.iter().map(|page| (page.parts.to_vec(), page.weight())).collect();
    let groups = grouping::group(parts, &pages, bytes, MOST_FILES);
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

/// One file with all pieces.
fn one_file(parts: &Parts) -> Parts {
    let pieces: BTreeSet<String> = parts.values().flatten().cloned().collect();
    Parts::from([("parts.wasm".to_owned(), pieces.into_iter().collect())])
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
fn merge(tools: &Tools, folder: &Path, pieces: &[String], module: &Path, effort: Effort) -> Result<()> {
    let mut command = tools.command("wasm-merge");
    command
        .args((!effort.without_names()).then_some("-g"))
        .args(FEATURES)
        .arg(folder.join("lender.wasm"))
        .arg("__wasm_split");
    for piece in pieces {
        command.arg(folder.join(piece)).arg(piece);
    }
    output(command.arg("-o").arg(module)).map(drop)
}

/// Optimizes a module and returns it without the names, which stay in the file (for `cargo xtask size --rooms`).
pub fn shrink(tools: &Tools, module: &Path, effort: Effort) -> Result<Vec<u8>> {
    if effort == Effort::Quick {
        return Ok(fs::read(module)?);
    }
    let mut optimize = tools.command("wasm-opt");
    optimize.args(["-Oz", "-g"]).args(FEATURES).arg(module).arg("-o").arg(module);
    // Unless it fails, it only prints that it doesn't know all the names.
    output(&mut optimize)?;
    let bare = module.with_extension("bare");
    let mut strip = tools.command("wasm-opt");
    output(strip.args(FEATURES).arg("--strip-debug").arg(module).arg("-o").arg(&bare))?;
    Ok(fs::read(bare)?)
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
const BEGINNING: &str = "__wbg_init";

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
}
