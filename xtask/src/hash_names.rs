//! Names files by their content, so that hosts can let browsers cache them forever.
//!
//! Trunk's names contain a hash of the *input* of a build step: different outputs can get the same name. Here the
//! sixteen hexadecimal digits are the start of the SHA-256 of the file.

use crate::{
    dist::{Files, STABLE, base_name, mentions, named_by, text, whole},
    stamp::hex,
};
use anyhow::{Context, Result, bail};
use base64::{Engine, engine::general_purpose::STANDARD};
use sha2::{Digest, Sha256, Sha384};
use std::collections::BTreeMap;

const DIGITS: usize = 16;

/// Renames the files of the page by their content, except those with stable names, and updates all references and
/// integrity attributes. Files that nothing refers to are left out.
pub fn by_content(built: &Files) -> Result<Files> {
    let mut waiting: Files =
        whole(built).into_iter().map(|name| (name.to_owned(), built[name].clone())).collect();
    refuse_twins(&waiting)?;
    let mut named = Files::new();
    // A file's name depends on the names in its text, so files without references come first and pages last.
    while !waiting.is_empty() {
        let keeps_name = |name: &str| STABLE.contains(&name);
        let is_ready = |name: &str| named_by(&waiting, name).into_iter().all(keeps_name);
        let ready = waiting.keys().find(|name| is_ready(name));
        let Some(name) = ready.cloned() else {
            bail!("these files name each other in a circle: {:?}", waiting.keys());
        };
        let content = waiting.remove(&name).context("just found")?;
        if name.ends_with(".html") {
            named.insert(name, page(content, &named)?);
            continue;
        }
        let new = if keeps_name(&name) { name.clone() } else { content_name(&name, &content) };
        rename_mentions(&mut waiting, base_name(&name), base_name(&new));
        named.insert(new, content);
    }
    Ok(named)
}

/// References contain the name without folders, so two files must not have the same one.
fn refuse_twins(files: &Files) -> Result<()> {
    let mut seen = BTreeMap::new();
    for name in files.keys() {
        if let Some(other) = seen.insert(base_name(name), name) {
            bail!("{other} and {name} have the same name in different folders");
        }
    }
    Ok(())
}

fn rename_mentions(files: &mut Files, old: &str, new: &str) {
    for name in files.keys().cloned().collect::<Vec<_>>() {
        let Some(text) = text(files, &name) else { continue };
        let mut changed = String::with_capacity(text.len());
        let mut end = 0;
        for at in mentions(text, old) {
            changed.push_str(&text[end..at]);
            changed.push_str(new);
            end = at + old.len();
        }
        changed.push_str(&text[end..]);
        files.insert(name, changed.into_bytes());
    }
}

/// `app-0123456789abcdef_bg.wasm` -> `app_bg-<hash of the content>.wasm`
fn content_name(name: &str, content: &[u8]) -> String {
    let (folder, base) = name.split_at(name.len() - base_name(name).len());
    let (stem, extension) = base.rsplit_once('.').unwrap_or((base, ""));
    let digits = &hex(&Sha256::digest(content))[..DIGITS];
    format!("{folder}{}-{digits}.{extension}", without_hash(stem))
}

/// The name without Trunk's hash.
fn without_hash(stem: &str) -> String {
    let is_hash = |part: &&str| {
        let digits = part.bytes().take_while(u8::is_ascii_hexdigit).count();
        digits >= 15 && part.as_bytes().get(digits).is_none_or(|next| *next == b'_')
    };
    let Some(hash) = stem.split('-').skip(1).find(is_hash) else { return stem.to_owned() };
    let rest = hash.find('_').map_or("", |at| &hash[at..]);
    stem.replacen(&format!("-{hash}"), rest, 1)
}

/// Adds an integrity attribute to each element of the page that loads a script or a style sheet.
fn page(content: Vec<u8>, named: &Files) -> Result<Vec<u8>> {
    let html = String::from_utf8(content).context("a page is not UTF-8")?;
    let mut done = String::with_capacity(html.len());
    for piece in html.split_inclusive('>') {
        let loads = ["<script", "rel=\"stylesheet\"", "rel=\"modulepreload\""]
            .iter()
            .any(|mark| piece.contains(mark));
        let file = named.iter().find(|(name, _)| !mentions(piece, base_name(name)).is_empty());
        match (loads, file, piece.strip_suffix("/>").or(piece.strip_suffix('>'))) {
            (true, Some((_, content)), Some(open)) => {
                let digest = STANDARD.encode(Sha384::digest(content));
                done.push_str(&format!("{} integrity=\"sha384-{digest}\">", open.trim_end()));
            }
            _ => done.push_str(piece),
        }
    }
    Ok(done.into_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dist::{CONFIGURATION, PAGE};

    const INDEX: &str = concat!(
        r#"<link rel="stylesheet" href="./look-00112233445566aa.css"/>"#,
        r#"<meta name="app-js" content="./app-00112233445566bb.js"><meta name="app-wasm" content="./app-00112233445566bb_bg.wasm">"#,
        r#"<script type="module" src="./boot-00112233445566cc.js"></script>"#,
    );

    fn built() -> Files {
        let list: [(&str, &[u8]); 7] = [
            ("index.html", INDEX.as_bytes()),
            ("look-00112233445566aa.css", b"a{}"),
            ("app-00112233445566bb.js", b"load('app-00112233445566bb_bg.wasm')"),
            ("app-00112233445566bb_bg.wasm", b"\0asm\xff"),
            ("boot-00112233445566cc.js", b"// index.html names this"),
            ("config.json", b"{}"),
            ("left-over.d.ts", b""),
        ];
        list.into_iter().map(|(name, content)| (name.to_owned(), content.to_vec())).collect()
    }

    fn only<'a>(files: &'a Files, start: &str, end: &str) -> &'a str {
        let mut found = files.keys().filter(|name| name.starts_with(start) && name.ends_with(end));
        let name = found.next().expect("no such file");
        assert!(found.next().is_none());
        name
    }

    #[test]
    fn each_name_has_the_hash_of_the_served_bytes() {
        let named = by_content(&built()).unwrap();
        for (name, content) in named.iter().filter(|(name, _)| *name != PAGE && *name != CONFIGURATION) {
            let digits = &hex(&Sha256::digest(content))[..DIGITS];
            assert!(name.contains(&format!("-{digits}.")), "{name}");
        }
        assert_eq!(named.len(), 6, "what nothing leads to is dropped: {:?}", named.keys());
    }

    #[test]
    fn every_mention_follows_the_new_names() {
        let named = by_content(&built()).unwrap();
        let wasm = only(&named, "app_bg-", ".wasm");
        let glue = only(&named, "app-", ".js");
        assert_eq!(text(&named, glue).unwrap(), format!("load('{wasm}')"));
        let page = text(&named, PAGE).unwrap();
        for name in [wasm, glue, only(&named, "look-", ".css"), only(&named, "boot-", ".js")] {
            assert!(page.contains(&format!("\"./{name}\"")), "{name} in {page}");
        }
        assert!(!page.contains("00112233445566"), "{page}");
    }

    #[test]
    fn scripts_and_style_sheets_carry_their_integrity_and_metas_do_not() {
        let named = by_content(&built()).unwrap();
        let page = text(&named, PAGE).unwrap();
        let style = STANDARD.encode(Sha384::digest(b"a{}"));
        assert!(page.contains(&format!(".css\" integrity=\"sha384-{style}\">")), "{page}");
        assert_eq!(page.matches("integrity=").count(), 2, "{page}");
    }

    #[test]
    fn a_changed_wasm_changes_the_names_of_all_that_lead_to_it_and_of_nothing_else() {
        let first = by_content(&built()).unwrap();
        let mut changed = built();
        changed.insert("app-00112233445566bb_bg.wasm".into(), b"\0asm2".to_vec());
        let second = by_content(&changed).unwrap();
        assert_ne!(only(&first, "app_bg-", ".wasm"), only(&second, "app_bg-", ".wasm"));
        assert_ne!(only(&first, "app-", ".js"), only(&second, "app-", ".js"));
        assert_eq!(only(&first, "look-", ".css"), only(&second, "look-", ".css"));
        assert_eq!(only(&first, "boot-", ".js"), only(&second, "boot-", ".js"));
    }

    #[test]
    fn files_that_name_each_other_are_refused() {
        let list = [("index.html", "a.js"), ("a.js", "b.js"), ("b.js", "a.js")];
        let files = list.map(|(name, text)| (name.to_owned(), text.as_bytes().to_vec())).into();
        assert!(by_content(&files).unwrap_err().to_string().contains("circle"));
    }

    #[test]
    fn trunk_s_hash_is_replaced() {
        assert_eq!(without_hash("rac-admin-0123456789abcdef_bg"), "rac-admin_bg");
        assert_eq!(without_hash("rac-admin-0123456789abcdef"), "rac-admin");
        assert_eq!(without_hash("plain-name"), "plain-name");
    }
}
