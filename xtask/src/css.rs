//! `cargo xtask css`: one style sheet out of the many in style/.

use crate::project;
use anyhow::{Context, Result, bail};
use std::{
    fs,
    path::{Path, PathBuf},
};

/// Where the joined style sheet goes; index.html names it.
const OUTPUT: &str = "target/style/rac-admin.css";
/// These come first, the others after them in the order of their names: what a component says goes over the base.
const FIRST: [&str; 2] = ["tokens.css", "base.css"];

/// Writes the joined style sheet, unless it is there and the same.
pub fn run() -> Result<()> {
    let root = project::root();
    let mut joined = String::new();
    for file in in_order(&root.join("style"))? {
        let text = fs::read_to_string(&file).with_context(|| format!("can't read {}", file.display()))?;
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        joined.push_str(&compact(&text).with_context(|| format!("style/{name}"))?);
    }
    let output = root.join(OUTPUT);
    if fs::read_to_string(&output).is_ok_and(|there| there == joined) {
        return Ok(());
    }
    fs::create_dir_all(output.parent().unwrap_or(&root))?;
    fs::write(&output, joined).with_context(|| format!("can't write {OUTPUT}"))
}

fn in_order(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).with_context(|| format!("can't read {}", folder.display()))? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "css") {
            files.push(path);
        }
    }
    files.sort_by_key(|path| {
        let name = path.file_name().unwrap_or_default().to_owned();
        let rank = FIRST.iter().position(|first| name == *first).unwrap_or(FIRST.len());
        (rank, name)
    });
    Ok(files)
}

/// The same rules without comments, indentation and empty lines. What is inside quotes stays as it is.
fn compact(css: &str) -> Result<String> {
    let mut kept = String::with_capacity(css.len());
    let mut rest = css;
    while let Some(at) = rest.find(['"', '\'', '/']) {
        let (before, from) = rest.split_at(at);
        kept.push_str(before);
        let length = if let Some(comment) = from.strip_prefix("/*") {
            let Some(end) = comment.find("*/") else { bail!("a comment is not closed") };
            rest = &comment[end + 2..];
            continue;
        } else if from.starts_with('/') {
            1
        } else {
            quoted(from).context("a quotation mark is not closed")?
        };
        kept.push_str(&from[..length]);
        rest = &from[length..];
    }
    kept.push_str(rest);
    let lines = kept.lines().map(str::trim).filter(|line| !line.is_empty());
    Ok(lines.flat_map(|line| [line, "\n"]).collect())
}

/// The length of the quoted text at the start, its quotation marks included.
fn quoted(text: &str) -> Option<usize> {
    let mark = text.chars().next()?;
    let mut escaped = false;
    for (at, character) in text.char_indices().skip(1) {
        match character {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '\n' => return None,
            _ if character == mark => return Some(at + 1),
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_and_base_come_first_whatever_the_others_are_called() {
        let folder = project::scratch("css-order");
        for name in ["zebra.css", "base.css", "alpha.css", "tokens.css", "notes.md"] {
            fs::write(folder.join(name), "").unwrap();
        }
        let names: Vec<_> =
            in_order(&folder).unwrap().iter().map(|path| path.file_name().unwrap().to_owned()).collect();
        assert_eq!(names, ["tokens.css", "base.css", "alpha.css", "zebra.css"]);
    }

    #[test]
    fn comments_and_indentation_go_and_quoted_text_stays() {
        let css =
            "/* a \"note\" */\n.a {\n    content: \"/* kept */\";\n\n    background: url(x/y.svg);\n}\n";
        assert_eq!(compact(css).unwrap(), ".a {\ncontent: \"/* kept */\";\nbackground: url(x/y.svg);\n}\n");
        assert_eq!(compact(r#".q { content: '\'/*'; } /* x */"#).unwrap(), ".q { content: '\\'/*'; }\n");
    }

    #[test]
    fn what_is_not_closed_is_refused() {
        assert!(compact(".a {} /* and then").is_err());
        assert!(compact(".a { content: \"x; }\n").is_err());
    }
}
