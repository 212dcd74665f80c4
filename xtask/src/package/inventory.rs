//! What the page is made of: the crates compiled into it, with their licences.

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

/// A crate inside the page.
#[derive(Debug, PartialEq)]
pub struct Component {
    name: String,
    version: String,
    /// As an SPDX expression.
    licence: String,
    folder: PathBuf,
}

/// The crates compiled into the page, by name; ours is not among them, nor what runs only while it is built.
pub fn read() -> Result<Vec<Component>> {
    let mut command = cargo();
    command.current_dir(project::root());
    command.args(["metadata", "--format-version", "1", "--locked", "--filter-platform", tools::TARGET]);
    let metadata: Value =
        serde_json::from_str(&output(&mut command)?).context("cargo metadata gave no JSON")?;
    components(&metadata)
}

fn components(metadata: &Value) -> Result<Vec<Component>> {
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let text = |value: &Value, key: &str| value[key].as_str().unwrap_or_default().to_owned();
    let packages: BTreeMap<String, Value> =
        list(&metadata["packages"]).into_iter().map(|package| (text(&package, "id"), package)).collect();
    let nodes: BTreeMap<String, Value> =
        list(&metadata["resolve"]["nodes"]).into_iter().map(|node| (text(&node, "id"), node)).collect();
    let ours = packages.iter().find(|(_, package)| package["name"] == "rac-admin");
    let (ours, _) = ours.context("cargo metadata does not know rac-admin")?;
    let (mut reached, mut open) = (BTreeSet::new(), vec![ours.clone()]);
    while let Some(id) = open.pop() {
        if !reached.insert(id.clone()) {
            continue;
        }
        for dependency in list(&nodes[&id]["deps"]) {
            let is_compiled_in = list(&dependency["dep_kinds"]).iter().any(|kind| kind["kind"].is_null());
            let id = text(&dependency, "pkg");
            let targets = packages.get(&id).map(|package| list(&package["targets"])).unwrap_or_default();
            let is_macro =
                targets.iter().any(|target| list(&target["kind"]).iter().any(|kind| kind == "proc-macro"));
            if is_compiled_in && !is_macro {
                open.push(id);
            }
        }
    }
    reached.remove(ours);
    let packages = reached.iter().filter_map(|id| packages.get(id));
    let mut found: Vec<Component> = packages
        .map(|package| Component {
            name: text(package, "name"),
            version: text(package, "version"),
            licence: text(package, "license"),
            folder: Path::new(&text(package, "manifest_path"))
                .parent()
                .map(Path::to_owned)
                .unwrap_or_default(),
        })
        .collect();
    found.sort_by(|a, b| (&a.name, &a.version).cmp(&(&b.name, &b.version)));
    Ok(found)
}

/// The licences of all that is inside, with their texts.
pub fn licences(components: &[Component]) -> Result<String> {
    let mut text = "RAC Admin contains the following software.\n".to_owned();
    text.push_str("\nThe Rust standard library: MIT OR Apache-2.0, https://github.com/rust-lang/rust\n");
    // Many share their text exactly: it is given once, with all whom it concerns.
    let mut texts: BTreeMap<String, Vec<String>> = BTreeMap::new();
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
        "components": std::iter::once(library).chain(crates).collect::<Vec<_>>(),
    });
    Ok(format!("{}\n", serde_json::to_string_pretty(&bill)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn package(name: &str, kind: &str) -> Value {
        json!({"id": name, "name": name, "version": "1.0.0", "license": "MIT", "targets": [{"kind": [kind]}],
               "manifest_path": format!("/crates/{name}/Cargo.toml")})
    }

    #[test]
    fn only_what_is_compiled_in_is_inside() {
        let dependency = |name: &str, kind: Value| json!({"pkg": name, "dep_kinds": [{"kind": kind}]});
        let metadata = json!({
            "packages": [
                package("rac-admin", "lib"), package("inside", "lib"), package("deeper", "lib"),
                package("macros", "proc-macro"), package("only-tests", "lib"), package("unrelated", "lib"),
            ],
            "resolve": {"nodes": [
                {"id": "rac-admin", "deps": [
                    dependency("inside", Value::Null), dependency("macros", Value::Null),
                    dependency("only-tests", json!("dev")),
                ]},
                {"id": "inside", "deps": [dependency("deeper", Value::Null)]},
                {"id": "deeper", "deps": []},
            ]},
        });
        let found = components(&metadata).unwrap();
        let names: Vec<&str> = found.iter().map(|component| component.name.as_str()).collect();
        assert_eq!(names, ["deeper", "inside"]);
        assert_eq!(found[0].folder, Path::new("/crates/deeper"));
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
        assert_eq!(bill["components"][1]["purl"], "pkg:cargo/inside@1.2.3");
        assert_eq!(bill["components"][1]["licenses"][0]["expression"], "MIT OR Apache-2.0");
    }
}
