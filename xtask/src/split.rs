//! Divides the compiled app: one module to start with, and the parts that are fetched when they are first needed.
//!
//! `part!` (src/parts.rs) marks the functions where a part begins. wasm-split finds what only they lead to and moves it
//! into modules of its own; wasm-bindgen then makes the JavaScript for the first module, and to that is added here what
//! fetches the others.

use crate::{
    cache,
    dist::{self, Files},
    process::{output, run, step},
    project,
    tools::Tools,
};
use anyhow::{Context, Result, bail};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

/// Compiler flags for a build that is to be divided: where the parts begin, and what leads to what.
pub const FLAGS: &str = "--cfg split -Clink-args=--emit-relocs";

/// The module that the first one imports the parts' loaders from; it becomes part of the JavaScript.
const LOADERS: &str = "./__wasm_split.js";
const NAME: &str = "rac-admin";

/// What WebAssembly may contain that all browsers of the last years understand.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// Puts the divided app in place of the undivided one that Trunk made.
pub fn divide(tools: &Tools, built: &mut Files) -> Result<()> {
    let work = project::root().join("target/split");
    cache::empty(&work)?;
    let compiled = project::root().join("target/wasm32-unknown-unknown/release").join(format!("{NAME}.wasm"));
    let first = work.join(format!("{NAME}.wasm"));
    step("Dividing it into parts", || {
        run(tools.command("wasm-split-cli").arg(&compiled).arg(&work).args(["--out-name", NAME]))?;
        let mut bind = tools.command("wasm-bindgen");
        bind.args(["--target", "web", "--no-typescript", "--keep-lld-exports", "--out-dir"]);
        run(bind.arg(work.join("bound")).arg(&first))
    })?;
    fs::remove_file(&first)?;
    let parts = Division::read(&fs::read_to_string(work.join(LOADERS))?)?;
    let glue = fs::read_to_string(work.join("bound").join(format!("{NAME}.js")))?;
    let glue = joined(&glue, &parts)?;
    let files = parts.files();
    let mut modules: Vec<PathBuf> = files.iter().map(|name| work.join(name)).collect();
    let bound = work.join("bound").join(format!("{NAME}_bg.wasm"));
    modules.push(bound.clone());
    step("Making them small", || modules.iter().try_for_each(|module| shrink(tools, module)))?;
    let (glue, module) = briefly_named(without_comments(&glue), fs::read(bound)?);
    replace(built, ".js", |text| text.contains("__wbg_init"), glue.into_bytes())?;
    replace(built, "_bg.wasm", |_| true, module)?;
    for name in files {
        built.insert(name.to_owned(), fs::read(work.join(name))?);
    }
    Ok(())
}

fn shrink(tools: &Tools, module: &Path) -> Result<()> {
    let mut command = tools.command("wasm-opt");
    // What it prints, unless it fails, is only that it does not know all of the names that it is about to drop.
    output(command.arg("-Oz").args(FEATURES).arg(module).arg("-o").arg(module)).map(drop)
}

/// Gives the one file with this end, and with this in its text, another content.
fn replace(files: &mut Files, end: &str, is_it: fn(&str) -> bool, content: Vec<u8>) -> Result<()> {
    let named = files.iter().filter(|(name, _)| name.ends_with(end));
    let mut found = named.filter(|(_, old)| is_it(&String::from_utf8_lossy(old)));
    let Some((name, _)) = found.next() else { bail!("Trunk made no file like *{end}") };
    if let Some((other, _)) = found.next() {
        bail!("Trunk made both {name} and {other}");
    }
    let name = name.clone();
    files.insert(name, content);
    Ok(())
}

/// What wasm-split made.
#[derive(Debug, PartialEq)]
struct Division {
    /// What the first module lends the others, by the names of its exports.
    shared: Vec<String>,
    /// The files of each part: those it shares with other parts, then its own.
    parts: BTreeMap<String, Vec<String>>,
}

impl Division {
    /// Reads it from the JavaScript that wasm-split wrote.
    fn read(script: &str) -> Result<Division> {
        let shared = between(script, "const { ", "} = initSync(").context("wasm-split shares nothing")?;
        let shared = shared.split(',').map(str::trim).filter(|name| !name.is_empty()).map(str::to_owned);
        let mut chunks = BTreeMap::new();
        for text in script.split("\nconst __chunk_").skip(1) {
            let number = text.split(' ').next().unwrap_or_default();
            chunks.insert(format!("__chunk_{number}"), file(text)?);
        }
        let mut parts = BTreeMap::new();
        for text in script.split("export const __wasm_split_load_").skip(1) {
            let name = text.split(' ').next().unwrap_or_default().to_owned();
            let needs = text.rsplit_once(", [").and_then(|(_, list)| list.split_once(']'));
            let needs = needs.map_or("", |(list, _)| list).split(", ").filter(|need| !need.is_empty());
            let mut files = needs
                .map(|need| {
                    chunks.get(need).cloned().with_context(|| format!("{need} of {name} is not there"))
                })
                .collect::<Result<Vec<_>>>()?;
            // A part whose code is all shared with others has no file of its own.
            files.extend(file(text));
            parts.insert(name, files);
        }
        if parts.is_empty() {
            bail!("wasm-split found no part: was the app compiled with {FLAGS}?");
        }
        Ok(Division { shared: shared.collect(), parts })
    }

    fn files(&self) -> BTreeSet<&str> {
        self.parts.values().flatten().map(String::as_str).collect()
    }

    /// The part of the JavaScript that fetches the parts.
    fn script(&self) -> Result<String> {
        Ok(include_str!("split.js")
            .replace("\"SHARED\"", &self.shared.join(", "))
            .replace("\"PARTS\"", &serde_json::to_string(&self.parts)?))
    }
}

fn between<'a>(text: &'a str, start: &str, end: &str) -> Option<&'a str> {
    let (before, _) = text.split_once(end)?;
    before.rsplit_once(start).map(|(_, between)| between)
}

/// The first file that a piece of the script fetches.
fn file(text: &str) -> Result<String> {
    let name = text.split_once("new URL(\"./").and_then(|(_, rest)| rest.split_once('"'));
    name.map(|(name, _)| name.to_owned()).context("wasm-split names no file")
}

/// wasm-bindgen's JavaScript with the loaders in it instead of imported: they need each other.
fn joined(glue: &str, division: &Division) -> Result<String> {
    let imported = format!("from \"{LOADERS}\"");
    let given = format!("\"{LOADERS}\": import");
    let (mut lines, mut is_given) = (Vec::new(), false);
    for line in glue.lines() {
        if line.starts_with("import ") && line.contains(&imported) {
            continue;
        }
        if !line.trim_start().starts_with(&given) {
            lines.push(line.to_owned());
        } else if !is_given {
            is_given = true;
            lines.push(format!("        \"{LOADERS}\": loaders,"));
        }
    }
    if !is_given {
        bail!("wasm-bindgen's JavaScript does not import {LOADERS}");
    }
    Ok(format!("{}\n{}", lines.join("\n"), division.script()?))
}

/// Without what only users read: comments that stand by themselves, and spaces at the start of a line.
fn without_comments(script: &str) -> String {
    let mut inside = false;
    let mut lines = Vec::new();
    for line in script.lines().map(str::trim_start) {
        inside = inside || line.starts_with("/**");
        if !inside && !line.is_empty() {
            lines.push(line);
        }
        inside = inside && !line.trim_end().ends_with("*/");
    }
    lines.join("\n")
}

/// How many digits the hash at the end of an imported name has.
const HASH: usize = 16;

/// What wasm-bindgen lends the first module has names that end with hashes, which can't be compressed, once here and
/// once there. Counted they tell the names apart as well.
fn briefly_named(mut script: String, mut module: Vec<u8>) -> (String, Vec<u8>) {
    let is_part = |byte: &u8| byte.is_ascii_alphanumeric() || b"_$".contains(byte);
    let mut names: Vec<String> = Vec::new();
    let mut at = 0;
    while at < module.len() {
        let length = module[at..].iter().take_while(|byte| is_part(byte)).count();
        let name = &mut module[at..at + length];
        at += length.max(1);
        let Some((start, hash)) = name.split_last_chunk_mut::<HASH>() else { continue };
        let is_hash = hash.iter().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(byte));
        if !(start.starts_with(b"__wb") && start.ends_with(b"_") && is_hash) {
            continue;
        }
        let old = [&*start, &hash[..]].concat();
        let old = String::from_utf8_lossy(&old).into_owned();
        let place = names.iter().position(|name| *name == old).unwrap_or_else(|| {
            names.push(old);
            names.len() - 1
        });
        hash.copy_from_slice(format!("{place:0HASH$}").as_bytes());
    }
    for (place, name) in names.iter().enumerate() {
        let brief = format!("{}{place:0HASH$}", &name[..name.len() - HASH]);
        script = script.replace(name, &brief);
    }
    (script, module)
}

/// The files of each part of a finished page.
pub fn parts(files: &Files) -> BTreeMap<String, Vec<String>> {
    let scripts = files.keys().filter_map(|name| dist::text(files, name));
    let lists = scripts.filter_map(|text| text.split_once(LIST)?.1.split_once(";\n"));
    lists.filter_map(|(list, _)| serde_json::from_str(list).ok()).next().unwrap_or_default()
}

/// What stands before the list of parts in split.js.
const LIST: &str = "const parts = ";

#[cfg(test)]
mod tests {
    use super::*;

    const WRITTEN: &str = r#"import { initSync } from "./rac-admin.js";
let sharedImports = undefined;
function getSharedImports() {
    const { __indirect_function_table, memory,  } = initSync(undefined, undefined);
}
/* forms, lists */
const __chunk_5 = makeLoad(() => {
    const src = fetch(new URL("./chunk_5.wasm", import.meta.url));
}
, []);
export const __wasm_split_load_lists = wrapAsyncCb(makeLoad(() => {
    const src = fetch(new URL("./split_lists.wasm", import.meta.url));
}
, [__chunk_5]));
export const __wasm_split_load_forms = wrapAsyncCb(makeLoad(() => async (_imp) => ({}), [__chunk_5]));
"#;

    fn division() -> Division {
        Division::read(WRITTEN).unwrap()
    }

    #[test]
    fn each_part_has_what_it_shares_and_its_own() {
        let division = division();
        assert_eq!(division.shared, ["__indirect_function_table", "memory"]);
        assert_eq!(division.parts["lists"], ["chunk_5.wasm", "split_lists.wasm"]);
        assert_eq!(division.parts["forms"], ["chunk_5.wasm"]);
        assert!(Division::read("nothing").is_err());
    }

    #[test]
    fn the_loaders_become_part_of_the_javascript_that_imported_them() {
        let glue = "import * as import1 from \"./__wasm_split.js\"\nimport * as import2 from \"./__wasm_split.js\"\n\
                    return {\n        \"./__wasm_split.js\": import1,\n        \"./__wasm_split.js\": import2,\n};";
        let script = joined(glue, &division()).unwrap();
        assert!(!script.contains("import *"), "{script}");
        assert_eq!(script.matches("\"./__wasm_split.js\": loaders,").count(), 1, "{script}");
        assert!(joined("let wasm;", &division()).is_err());
    }

    #[test]
    fn imports_are_counted_alike_on_both_sides() {
        let module =
            b"\0\x1c__wbg_new_0123456789abcdef\0\x01\x1c__wbg_set_fedcba9876543210\0mount_0123456789abcdef\0"
                .to_vec();
        let script =
            "__wbg_new_0123456789abcdef: f, __wbg_set_fedcba9876543210: g, mount_0123456789abcdef".to_owned();
        let (script, module) = briefly_named(script, module);
        assert_eq!(
            script,
            "__wbg_new_0000000000000000: f, __wbg_set_0000000000000001: g, mount_0123456789abcdef"
        );
        assert_eq!(
            module,
            b"\0\x1c__wbg_new_0000000000000000\0\x01\x1c__wbg_set_0000000000000001\0mount_0123456789abcdef\0"
        );
    }

    #[test]
    fn comments_go_and_what_runs_stays() {
        let script = "/**\n * What it does.\n */\nexport function f() {\n    /** @type {x} */\n    return \"/** text */\";\n\n}";
        assert_eq!(without_comments(script), "export function f() {\nreturn \"/** text */\";\n}");
    }

    #[test]
    fn a_finished_page_tells_its_parts() {
        let script = joined("        \"./__wasm_split.js\": import1,\n", &division()).unwrap();
        let files = Files::from([("app.js".to_owned(), script.into_bytes())]);
        assert_eq!(parts(&files), division().parts);
        assert!(parts(&Files::new()).is_empty());
    }
}
