//! Which crates and rooms of the app the bytes of a module belong to, by the names of its functions.
//!
//! A generic function belongs to the room that it was compiled for: the first of our own crates in its name. Everything
//! else belongs to its crate.

use anyhow::{Context, Result};
use std::{collections::BTreeMap, fs};
use wasmparser::{BinaryReaderError, KnownCustom, Name, Parser, Payload, TypeRef};

/// Our crates, with the names of their rooms. The app's rooms are the folders in `src/`.
const OWN: [(&str, &str); 4] = [
    ("rac_admin", "src/"),
    ("rac_ui", "crates/ui"),
    ("authentik_rac", "crates/authentik"),
    ("guacamole_settings", "crates/guacamole"),
];

/// The bytes of each room.
type Rooms = BTreeMap<String, usize>;

/// The rooms of each of these modules. The modules must still have their name sections.
pub fn of_files(modules: &[String]) -> Result<BTreeMap<&str, Rooms>> {
    let of_file = |module: &String| {
        let bytes = fs::read(module).with_context(|| format!("can't read {module}"))?;
        of_module(&bytes).with_context(|| format!("can't read {module}"))
    };
    modules.iter().map(|module| Ok((module.as_str(), of_file(module)?))).collect()
}

fn of_module(module: &[u8]) -> Result<Rooms, BinaryReaderError> {
    let (mut imported, mut lengths, mut data) = (0, Vec::new(), 0);
    let mut names = BTreeMap::new();
    for payload in Parser::new(0).parse_all(module) {
        match payload? {
            Payload::ImportSection(imports) => {
                for import in imports.into_imports() {
                    imported += u32::from(matches!(import?.ty, TypeRef::Func(_)));
                }
            }
            Payload::CodeSectionEntry(body) => lengths.push(length(body.range())),
            Payload::DataSection(section) => data = length(section.range()),
            Payload::CustomSection(section) => {
                let KnownCustom::Name(section) = section.as_known() else { continue };
                for name in section {
                    let Name::Function(functions) = name? else { continue };
                    for function in functions {
                        let function = function?;
                        names.insert(function.index, room(function.name));
                    }
                }
            }
            _ => {}
        }
    }
    let mut rooms = Rooms::from([("data".to_owned(), data)]);
    for (index, length) in (imported..).zip(lengths) {
        let room = names.get(&index).cloned().unwrap_or_else(|| "without a name".to_owned());
        *rooms.entry(room).or_default() += length;
    }
    Ok(rooms)
}

fn length(range: std::ops::Range<u64>) -> usize {
    usize::try_from(range.end - range.start).unwrap_or(usize::MAX)
}

/// The room of the function with this name, as the compiler mangles it or as wasm-bindgen has demangled it.
fn room(symbol: &str) -> String {
    let name = without_hashes(&format!("{:#}", rustc_demangle::demangle(symbol)));
    let own = OWN.iter().filter_map(|own| Some((mention(&name, own.0)?, own)));
    if let Some((at, (krate, room))) = own.min_by_key(|(at, _)| *at) {
        if !room.ends_with('/') {
            return (*room).to_owned();
        }
        let module = word(name.get(at + krate.len() + 2..).unwrap_or_default());
        return format!("{room}{module}");
    }
    match word(name.trim_start_matches(['<', '&', '(', '[', '*', ' '])) {
        "" | "_" => "others".to_owned(),
        word if name.contains("::") => word.to_owned(),
        // Exported to JavaScript, or made by the compiler.
        _ => "others".to_owned(),
    }
}

/// `core[c5930c85a12de822]::fmt::write` -> `core::fmt::write`
fn without_hashes(name: &str) -> String {
    let mut rest = name;
    let mut kept = String::with_capacity(name.len());
    while let Some((before, after)) = rest.split_once('[') {
        kept.push_str(before);
        rest = match after.split_once(']') {
            Some((hash, behind)) if hash.len() == 16 && hash.bytes().all(|byte| byte.is_ascii_hexdigit()) => {
                behind
            }
            _ => {
                kept.push('[');
                after
            }
        };
    }
    kept + rest
}

/// The position at which a name mentions a crate.
fn mention(name: &str, krate: &str) -> Option<usize> {
    let is_whole = |at: usize| !name[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_');
    name.match_indices(krate)
        .map(|(at, _)| at)
        .find(|at| is_whole(*at) && name[at + krate.len()..].starts_with("::"))
}

/// The identifier at the start of a text.
fn word(text: &str) -> &str {
    text.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_encoder::{CodeSection, Function, FunctionSection, Module, NameMap, NameSection, TypeSection};

    #[test]
    fn a_function_belongs_to_its_room_or_its_crate() {
        // As the compiler writes them: a function, and a generic one of std with a type of ours.
        assert_eq!(room("_RNvNtCs1234_9rac_admin3app7provide"), "src/app");
        assert_eq!(room("_RNvNtCs1234_6rac_ui5table5Table"), "crates/ui");
        assert_eq!(
            room("_RINvNtCs1234_4core3ptr4dropNtNtCs1234_9rac_admin5route5RouteECs1234_9rac_admin"),
            "src/route"
        );
        assert_eq!(room("_RNvNtCs1234_4core3fmt5write"), "core");
        assert_eq!(room("__wbindgen_malloc"), "others");
        assert_eq!(room("rac_admin[9dcba0c3eb0210aa]::app::provide"), "src/app");
        assert_eq!(room("<[u8] as core[c5930c85a12de822]::fmt::Debug>::fmt"), "u8");
    }

    #[test]
    fn the_bytes_of_a_module_add_up_by_room() {
        let mut types = TypeSection::new();
        types.ty().function([], []);
        let (mut functions, mut code, mut names) =
            (FunctionSection::new(), CodeSection::new(), NameMap::new());
        let two = ["_RNvNtCs1234_9rac_admin3app7provide", "_RNvNtCs1234_9rac_admin3app4show"];
        for (index, name) in (0..).zip(two) {
            functions.function(0);
            let mut function = Function::new([]);
            function.instructions().nop().nop().end();
            code.function(&function);
            names.append(index, name);
        }
        let mut section = NameSection::new();
        section.functions(&names);
        let mut module = Module::new();
        module.section(&types).section(&functions).section(&code).section(&section);
        let rooms = of_module(&module.finish()).unwrap();
        assert_eq!(rooms, Rooms::from([("data".to_owned(), 0), ("src/app".to_owned(), 8)]));
    }
}
