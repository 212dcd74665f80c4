//! The page before it is divided: `index.html` with what its `data-trunk` elements name, as Trunk would put it together for
//! `cargo xtask serve`. Compiling Trunk takes longer than all the rest of a first build.

use crate::{
    css,
    dist::{Files, PAGE},
    process::{cargo, run},
    project, split, tools,
};
use anyhow::{Context, Result, bail};
use std::{
    fs,
    path::{Path, PathBuf},
};

/// The package, and its program.
const NAME: &str = "rac-admin";
/// Stands for the hash that Trunk puts into names, until the files are named by their content (`hash_names`).
const HASH: &str = "0000000000000000";

/// Compiles the app for release.
pub fn compile(flags: &str) -> Result<()> {
    let mut command = cargo();
    command.current_dir(project::root()).env(tools::PAGE_FLAGS, flags);
    command.args(["build", "--quiet", "--release", "--target", tools::TARGET]);
    run(command.args(["--package", NAME, "--bin", NAME]))
}

/// The compiled app.
pub fn compiled() -> PathBuf {
    project::root().join(format!("target/{}/release/{NAME}.wasm", tools::TARGET))
}

/// The page around the compiled app. The app itself and its JavaScript are still empty: `split` makes them.
pub fn page() -> Result<Files> {
    css::run()?;
    let root = project::root();
    let read = |name: &str| fs::read_to_string(root.join(name)).with_context(|| format!("can't read {name}"));
    assemble(&read(PAGE)?, &read("Trunk.toml")?, &root)
}

/// The names of the app's JavaScript and of its WebAssembly.
fn app() -> (String, String) {
    (format!("{NAME}-{HASH}.js"), format!("{NAME}-{HASH}_bg.wasm"))
}

fn assemble(html: &str, trunk: &str, folder: &Path) -> Result<Files> {
    let mut files = Files::new();
    let mut page = String::with_capacity(html.len());
    let mut rest = html;
    let next =
        |html: &str| ["<link data-trunk", "<script data-trunk"].iter().filter_map(|tag| html.find(tag)).min();
    while let Some(begin) = next(rest) {
        let end = begin + rest[begin..].find('>').context("a tag of index.html has no end")? + 1;
        page.push_str(&rest[..begin]);
        page.push_str(&element(&rest[begin..end], trunk, folder, &mut files)?);
        rest = &rest[end..];
    }
    let (head, after) = rest.split_once("</head>").context("index.html has no </head>")?;
    page.extend([head, &pattern(trunk, "pattern_preload")?, "</head>", after]);
    let (script, wasm) = app();
    files.insert(script, split::BEGINNING.into());
    files.insert(wasm, Vec::new());
    files.insert(PAGE.to_owned(), page.into_bytes());
    Ok(files)
}

/// What stands in the page for one of the elements, whose file becomes one of the page's.
fn element(tag: &str, trunk: &str, folder: &Path, files: &mut Files) -> Result<String> {
    let kind = attribute(tag, "rel").or_else(|| tag.starts_with("<script").then_some("script"));
    if kind == Some("rust") {
        return pattern(trunk, "pattern_script");
    }
    let source =
        attribute(tag, "href").or_else(|| attribute(tag, "src")).context("an element names no file")?;
    let name = source.rsplit('/').next().unwrap_or(source);
    let content = fs::read(folder.join(source)).with_context(|| format!("can't read {source}"))?;
    files.insert(name.to_owned(), content);
    Ok(match kind {
        Some("icon") => format!("<link rel=\"icon\" href=\"./{name}\"/>"),
        Some("css") => format!("<link rel=\"stylesheet\" href=\"./{name}\"/>"),
        Some("copy-file") => String::new(),
        Some("script") => format!("<script type=\"module\" src=\"./{name}\">"),
        _ => bail!("index.html has an element that only Trunk knows: {tag}"),
    })
}

fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let (_, after) = tag.split_once(&format!(" {name}=\""))?;
    after.split_once('"').map(|(value, _)| value)
}

/// A pattern from Trunk.toml with the names of the app's files.
fn pattern(trunk: &str, name: &str) -> Result<String> {
    let line = trunk.lines().find_map(|line| line.strip_prefix(name)?.trim_start().strip_prefix("= '"));
    let text =
        line.and_then(|line| line.strip_suffix('\'')).with_context(|| format!("Trunk.toml has no {name}"))?;
    let (script, wasm) = app();
    Ok(text.replace("{base}", "./").replace("{js}", &script).replace("{wasm}", &wasm))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dist::text;

    const TRUNK: &str = "[build]\npattern_script = '<meta content=\"{base}{js}\"><meta content=\"{base}{wasm}\">'\n\
                         pattern_preload = '<link rel=\"modulepreload\" href=\"{base}{js}\">'\n";

    fn folder(test: &str) -> PathBuf {
        let folder = project::scratch(test);
        fs::create_dir(folder.join("public")).unwrap();
        for name in ["start.js", "settings.json", "icon.svg", "look.css"] {
            fs::write(folder.join("public").join(name), name).unwrap();
        }
        folder
    }

    #[test]
    fn what_the_page_names_comes_with_it() {
        let html = "<head><link data-trunk rel=\"icon\" type=\"image/svg+xml\" href=\"public/icon.svg\">\n\
                    <link data-trunk rel=\"css\" href=\"public/look.css\"><link data-trunk rel=\"copy-file\" href=\"public/settings.json\">\
                    <link data-trunk rel=\"rust\" data-bin=\"x\"><script data-trunk type=\"module\" src=\"public/start.js\"></script></head><body>";
        let files = assemble(html, TRUNK, &folder("assemble-all")).unwrap();
        assert_eq!(
            text(&files, PAGE).unwrap(),
            "<head><link rel=\"icon\" href=\"./icon.svg\"/>\n<link rel=\"stylesheet\" href=\"./look.css\"/>\
             <meta content=\"./rac-admin-0000000000000000.js\"><meta content=\"./rac-admin-0000000000000000_bg.wasm\">\
             <script type=\"module\" src=\"./start.js\"></script>\
             <link rel=\"modulepreload\" href=\"./rac-admin-0000000000000000.js\"></head><body>"
        );
        for name in ["icon.svg", "look.css", "settings.json", "start.js"] {
            assert_eq!(files[name], name.as_bytes());
        }
        assert_eq!(files.len(), 7);
    }

    #[test]
    fn what_only_trunk_knows_is_refused() {
        let html = "<head><link data-trunk rel=\"sass\" href=\"public/look.css\"></head>";
        assert!(assemble(html, TRUNK, &folder("assemble-sass")).is_err());
        assert!(assemble("<head></head>", "", &folder("assemble-none")).is_err());
    }

    #[test]
    fn the_apps_own_page_can_be_put_together() {
        let root = project::root();
        let html = fs::read_to_string(root.join(PAGE)).unwrap();
        let style = "target/style/rac-admin.css";
        assert!(html.contains(style));
        let html = html.replace(style, "style/main.css");
        let files = assemble(&html, &fs::read_to_string(root.join("Trunk.toml")).unwrap(), &root).unwrap();
        let page = text(&files, PAGE).unwrap();
        assert!(!page.contains("data-trunk"), "{page}");
        for name in files.keys().filter(|name| *name != PAGE && *name != "config.json") {
            assert!(page.contains(&format!("\"./{name}\"")), "{name} in {page}");
        }
    }
}
