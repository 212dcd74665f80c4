//! The crates compiled into the page and its typeface, with their licences.

use crate::{
    process::{cargo, output},
    project, tools,
};
use anyhow::{Context, Result};
use serde_json::{Value, json};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
    process::Command,
};

/// The typeface: its name, version and licence, the package it comes from, and the text of the licence.
const TYPEFACE: (&str, &str, &str) = ("Atkinson Hyperlegible Next", "5.3.0", "OFL-1.1");
const TYPEFACE_FROM: &str = "pkg:npm/%40fontsource-variable/atkinson-hyperlegible-next@5.3.0";
const TYPEFACE_LICENCE: &str = "public/fonts/OFL.txt";

/// A crate in the page.
#[derive(Debug, PartialEq)]
pub struct Component {
    name: String,
    version: String,
    /// As an SPDX expression.
    licence: String,
    folder: PathBuf,
}

/// The crates compiled into the page, by name, without our own and without build dependencies.
pub fn read() -> Result<Vec<Component>> {
    let mut tree = cargo();
    tree.current_dir(project::root()).args(["tree", "--package", "rac-admin", "--target", tools::TARGET]);
    tree.args(["--edges", "normal,no-proc-macro", "--prefix", "none", "--format", "{p}", "--locked"]);
    let mut metadata = cargo();
    metadata.current_dir(project::root());
    metadata.args(["metadata", "--format-version", "1", "--locked", "--filter-platform", tools::TARGET]);
    let metadata = serde_json::from_str(&output(&mut metadata)?).context("cargo metadata gave no JSON")?;
    Ok(components(&output(&mut tree)?, &metadata))
}

/// `tree` has a crate with its version on each line; `metadata` has more about each, but not which are included.
fn components(tree: &str, metadata: &Value) -> Vec<Component> {
    let inside: BTreeSet<(&str, &str)> = tree
        .lines()
        .filter_map(|line| {
            let mut words = line.split_whitespace();
            Some((words.next()?, words.next()?.strip_prefix('v')?))
        })
        .collect();
    let packages = metadata["packages"].as_array().map_or(&[][..], Vec::as_slice);
    let text = |package: &Value, key: &str| package[key].as_str().unwrap_or_default().to_owned();
    let mut found: Vec<Component> = packages
        .iter()
        .map(|package| Component {
            name: text(package, "name"),
            version: text(package, "version"),
            licence: text(package, "license"),
            folder: Path::new(&text(package, "manifest_path"))
                .parent()
                .map(Path::to_owned)
                .unwrap_or_default(),
        })
        .filter(|it| it.name != "rac-admin" && inside.contains(&(it.name.as_str(), it.version.as_str())))
        .collect();
    found.sort_by(|a, b| (&a.name, &a.version).cmp(&(&b.name, &b.version)));
    found
}

/// The licences of all crates, with their texts.
pub fn licences(components: &[Component]) -> Result<String> {
    let mut text = "RAC Admin contains the following software.\n".to_owned();
    text.push_str("\nThe Rust standard library: MIT OR Apache-2.0, https://github.com/rust-lang/rust\n");
    // Many have the same text: it is listed once, with all of its crates.
    let mut texts: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let (typeface, version, licence) = TYPEFACE;
    text.push_str(&format!("{typeface} {version}: {licence}\n"));
    let licence = fs::read_to_string(project::root().join(TYPEFACE_LICENCE))
        .with_context(|| format!("can't read {TYPEFACE_LICENCE}"))?;
    texts.entry(licence).or_default().push(typeface.to_owned());
    for component in components {
        let name = format!("{} {}", component.name, component.version);
        text.push_str(&format!("{name}: {}\n", component.licence));
        for licence in licence_files(&component.folder)? {
            texts.entry(licence).or_default().push(name.clone());
        }
    }
    for (licence, names) in texts {
        text.push_str(&format!("\n{}\n{}\n\n{}\n", "-".repeat(80), names.join(", "), licence.trim_end()));
    }
    Ok(text)
}

fn licence_files(folder: &Path) -> Result<Vec<String>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).with_context(|| format!("can't read {}", folder.display()))? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().to_ascii_uppercase();
        let is_licence =
            ["LICENSE", "LICENCE", "COPYING", "NOTICE"].iter().any(|start| name.starts_with(start));
        if is_licence && entry.file_type()?.is_file() {
            found.push(String::from_utf8_lossy(&fs::read(entry.path())?).replace("\r\n", "\n"));
        }
    }
    found.sort();
    Ok(found)
}

/// A bill of materials in the format CycloneDX 1.5.
pub fn bill_of_materials(components: &[Component]) -> Result<String> {
    let rust = output(Command::new("rustc").arg("--version"))?;
    let rust = rust.split_whitespace().nth(1).unwrap_or_default();
    let library = json!({
        "type": "library",
        "name": "rust-std",
        "version": rust,
        "licenses": [{"expression": "MIT OR Apache-2.0"}],
    });
    let (typeface, version, licence) = TYPEFACE;
    let typeface = json!({
        "type": "data",
        "name": typeface,
        "version": version,
        "purl": TYPEFACE_FROM,
        "licenses": [{"expression": licence}],
    });
    let crates = components.iter().map(|component| {
        let licence = component.licence.replace('/', " OR ");
        json!({
            "type": "library",
            "name": component.name,
            "version": component.version,
            "purl": format!("pkg:cargo/{}@{}", component.name, component.version),
            "licenses": [{"expression": licence}],
        })
    });
    let inside: Vec<Value> = [library, typeface].into_iter().chain(crates).collect();
    let bill = json!({
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {"component": {
            "type": "application",
            "name": "rac-admin",
            "version": env!("CARGO_PKG_VERSION"),
            "licenses": [{"expression": "MIT"}],
        }},
        "components": inside,
    });
    Ok(format!("{}\n", serde_json::to_string_pretty(&bill)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_compiled_crates_are_listed() {
        let found = read().unwrap();
        let has = |name: &str| found.iter().any(|component| component.name == name);
        assert!(has("leptos") && has("authentik-rac") && has("reactive_graph"), "{found:?}");
        for outside in [
            "rac-admin",
            "leptos_macro",
            "wasm-bindgen-macro",
            "proptest",
            "authentik-client",
            "axum",
            "xtask",
        ] {
            assert!(!has(outside), "{outside} is not in the page");
        }
        assert!(found.iter().all(|component| component.folder.join("Cargo.toml").is_file()));
    }

    #[test]
    fn what_is_inside_in_one_of_two_versions_is_found_in_that_version() {
        let package = |version: &str| {
            json!({"name": "inside", "version": version, "license": "MIT",
                                             "manifest_path": format!("/crates/inside-{version}/Cargo.toml")})
        };
        let metadata = json!({"packages": [package("1.0.0"), package("2.0.0"),
            {"name": "rac-admin", "version": "0.1.0"}, {"name": "unrelated", "version": "2.0.0"}]});
        let tree = "rac-admin v0.1.0 (/here)\ninside v2.0.0\ninside v2.0.0 (*)\n";
        let found = components(tree, &metadata);
        let folders: Vec<&Path> = found.iter().map(|component| component.folder.as_path()).collect();
        assert_eq!(folders, [Path::new("/crates/inside-2.0.0")]);
    }

    #[test]
    fn the_bill_names_each_crate_with_its_licence() {
        let component = Component {
            name: "inside".into(),
            version: "1.2.3".into(),
            licence: "MIT/Apache-2.0".into(),
            folder: PathBuf::new(),
        };
        let bill: Value = serde_json::from_str(&bill_of_materials(&[component]).unwrap()).unwrap();
        assert_eq!(bill["components"][2]["purl"], "pkg:cargo/inside@1.2.3");
        assert_eq!(bill["components"][2]["licenses"][0]["expression"], "MIT OR Apache-2.0");
        assert_eq!(bill["components"][1]["licenses"][0]["expression"], "OFL-1.1");
    }

    #[test]
    fn the_typeface_comes_with_its_licence_and_is_small() {
        assert!(licences(&[]).unwrap().contains("SIL OPEN FONT LICENSE Version 1.1"));
        let fonts =
            fs::read_dir(project::root().join("public/fonts")).unwrap().map(|entry| entry.unwrap().path());
        let sizes: Vec<u64> = fonts
            .filter(|path| path.extension().is_some_and(|end| end == "woff2"))
            .map(|path| path.metadata().unwrap().len())
            .collect();
        assert_eq!(sizes.len(), 2);
        assert!(sizes.iter().sum::<u64>() <= 30_000, "{sizes:?}");
    }
}
