//! `xtask-split APP.wasm FOLDER`: divides the compiled app with the library behind Leptos' `#[wasm_split]`.
//!
//! Writes into FOLDER the main module, a piece for each part, a piece for each set of parts that share code, and
//! `lender.wasm` (see `lender`), and prints which pieces each part needs, as JSON.

use anyhow::{Context, Result, anyhow, bail};
use std::{
    collections::{BTreeMap, BTreeSet},
    env, fs,
    path::Path,
};
use wasm_encoder::{EntityType, ExportKind, ExportSection, ImportSection, Module};
use wasm_split_cli_support::{Options, transform};
use wasmparser::{Parser, Payload, TypeRef};

/// The module that the main module imports the loaders of parts from.
const LOADERS: &str = "./parts.js";
/// The module that a file of merged pieces imports everything from.
const MAIN: &str = "main";

fn main() -> Result<()> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [app, folder] = arguments.as_slice() else {
        return Err(anyhow!("usage: xtask-split APP.wasm FOLDER"));
    };
    let folder = Path::new(folder);
    let app = fs::read(app).with_context(|| format!("can't read {app}"))?;
    let parts = divide(&app, folder)?;
    println!("{}", serde_json::to_string(&parts)?);
    Ok(())
}

/// The pieces that each part needs, by the names of their files.
fn divide(app: &[u8], folder: &Path) -> Result<BTreeMap<String, Vec<String>>> {
    let main = folder.join("main.wasm");
    let mut options = Options::new(app);
    options.output_dir = folder;
    options.main_out_path = &main;
    options.link_name = LOADERS;
    let divided = transform(options).map_err(|error| anyhow!("{error:#}"))?;
    let named = |pieces: Vec<String>| pieces.into_iter().map(|piece| format!("{piece}.wasm")).collect();
    let parts: BTreeMap<_, Vec<_>> =
        divided.prefetch_map.into_iter().map(|(part, pieces)| (part, named(pieces))).collect();
    let pieces: BTreeSet<&String> = parts.values().flatten().collect();
    let pieces =
        pieces.into_iter().map(|piece| fs::read(folder.join(piece))).collect::<Result<Vec<_>, _>>()?;
    fs::write(folder.join("lender.wasm"), lender(&pieces)?)?;
    Ok(parts)
}

/// A module that imports what the pieces import (memory, table, stack pointer) and exports it under the same names.
/// wasm-merge connects merged pieces to it; otherwise each would have its own memory.
fn lender(pieces: &[Vec<u8>]) -> Result<Vec<u8>> {
    let mut lent = BTreeMap::new();
    for piece in pieces {
        for payload in Parser::new(0).parse_all(piece) {
            let Payload::ImportSection(imports) = payload? else { continue };
            for import in imports.into_imports() {
                let import = import?;
                lent.insert(import.name, import.ty);
            }
        }
    }
    let (mut imports, mut exports) = (ImportSection::new(), ExportSection::new());
    let mut counts = [0; 3];
    for (name, kind) in lent {
        let (export, count) = match kind {
            TypeRef::Memory(_) => (ExportKind::Memory, &mut counts[0]),
            TypeRef::Table(_) => (ExportKind::Table, &mut counts[1]),
            TypeRef::Global(_) => (ExportKind::Global, &mut counts[2]),
            other => bail!("{name} is lent as {other:?}, which nothing here knows"),
        };
        imports.import(MAIN, name, EntityType::try_from(kind)?);
        exports.export(name, export, *count);
        *count += 1;
    }
    let mut module = Module::new();
    module.section(&imports).section(&exports);
    Ok(module.finish())
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_encoder::{GlobalType, MemoryType, ValType};

    fn piece(names: &[&str]) -> Vec<u8> {
        let mut imports = ImportSection::new();
        let memory =
            MemoryType { minimum: 1, maximum: None, memory64: false, shared: false, page_size_log2: None };
        let global = GlobalType { val_type: ValType::I32, mutable: true, shared: false };
        for name in names {
            match *name {
                "memory" => imports.import("__wasm_split", name, memory),
                _ => imports.import("__wasm_split", name, global),
            };
        }
        let mut module = Module::new();
        module.section(&imports);
        module.finish()
    }

    #[test]
    fn shared_imports_are_provided_once() {
        let module = lender(&[piece(&["memory", "a"]), piece(&["b", "memory"])]).unwrap();
        let (mut imported, mut exported) = (Vec::new(), Vec::new());
        for payload in Parser::new(0).parse_all(&module) {
            match payload.unwrap() {
                Payload::ImportSection(all) => {
                    imported.extend(all.into_imports().map(|import| import.unwrap().name));
                }
                Payload::ExportSection(all) => {
                    exported.extend(all.into_iter().map(|export| {
                        let export = export.unwrap();
                        (export.name, export.index)
                    }));
                }
                _ => {}
            }
        }
        assert_eq!(imported, ["a", "b", "memory"]);
        assert_eq!(exported, [("a", 0), ("b", 1), ("memory", 0)]);
    }
}
