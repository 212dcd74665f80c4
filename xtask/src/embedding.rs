//! What portals embed: `rac-admin.js` and the frame's page, which find the hashed files beside them, and a style sheet
//! that does not depend on the size of the portal's type.

use crate::{dist::Files, project};
use anyhow::{Context, Result, bail};
use std::fs;

/// The style sheet for a portal's page.
const STYLE: &str = "rac-admin-embedded.css";
const ENTRY: &str = "rac-admin.js";
/// What portals embed, in public/. Trunk knows nothing of it.
const SOURCES: [&str; 5] = [ENTRY, "rac-admin.d.ts", "embed.html", "embed.js", "embed.css"];
/// Pixels of a `rem` where no page has changed it.
const REM: f64 = 16.0;

/// Adds it to what Trunk built.
pub fn add(built: &mut Files) -> Result<()> {
    let glue = only(built, ".js", |text| text.contains("__wbg_init"))?;
    let wasm = only(built, "_bg.wasm", |_| true)?;
    let style = only(built, ".css", |_| true)?;
    let style = String::from_utf8_lossy(&built[&style]).into_owned();
    built.insert(STYLE.to_owned(), of_its_own_size(&style).into_bytes());
    for name in SOURCES {
        let path = project::root().join("public").join(name);
        let mut text = fs::read_to_string(&path).with_context(|| format!("can't read public/{name}"))?;
        if name == ENTRY {
            text = with_names(&text, [("APP_JS", &glue), ("APP_WASM", &wasm), ("APP_CSS", STYLE)])?;
        }
        built.insert(name.to_owned(), text.into_bytes());
    }
    Ok(())
}

/// The one file with this end, and with this in its text.
fn only(files: &Files, end: &str, is_it: fn(&str) -> bool) -> Result<String> {
    let named = files.iter().filter(|(name, _)| name.ends_with(end));
    let mut found = named.filter(|(_, content)| is_it(&String::from_utf8_lossy(content)));
    match (found.next(), found.next()) {
        (Some((name, _)), None) => Ok(name.clone()),
        _ => bail!("not just one file like *{end}"),
    }
}

/// Puts the names of the built files where `public/rac-admin.js` has place-holders.
fn with_names(script: &str, names: [(&str, &str); 3]) -> Result<String> {
    let mut script = script.to_owned();
    for (place, name) in names {
        if script.matches(place).count() != 1 {
            bail!("public/{ENTRY} must name {place} once");
        }
        script = script.replace(place, name);
    }
    Ok(script)
}

/// The same rules with lengths that no page around them changes: `rem` is the page's, so `--rac-rem` takes its place,
/// which `rac-admin.js` sets to the size the user chose in the browser. The conditions of container queries know no
/// variables: there it is pixels.
fn of_its_own_size(css: &str) -> String {
    let (mut done, mut rest) = (String::with_capacity(css.len() * 2), css);
    while let Some(at) = rest.find("rem") {
        let (before, after) = (&rest[..at], &rest[at + 3..]);
        let digits = before.trim_end_matches(|c: char| c.is_ascii_digit() || c == '.').len();
        let is_word = after.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_');
        let Ok(number) = before[digits..].parse::<f64>() else {
            done.push_str(&rest[..at + 3]);
            rest = after;
            continue;
        };
        let start = if before[..digits].ends_with('-') { digits - 1 } else { digits };
        // `a-1rem` is a name.
        let in_name = before[..start].ends_with(|c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_');
        done.push_str(&before[..start]);
        if is_word || in_name {
            done.push_str(&rest[start..at + 3]);
        } else if in_condition(&done) {
            done.push_str(&format!("{}px", number * REM));
        } else {
            done.push_str(&format!("calc({} * var(--rac-rem))", &before[start..]));
        }
        rest = after;
    }
    done.push_str(rest);
    done
}

/// Whether what follows belongs to the condition of a rule: the last line began with `@` and has no brace yet.
fn in_condition(before: &str) -> bool {
    let line = before.rsplit(['{', '}', ';']).next().unwrap_or_default();
    line.trim_start().starts_with('@')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_do_not_follow_the_size_of_the_portals_type() {
        for (css, own) in [
            (".a {\nmargin: 0.5rem;\n}", ".a {\nmargin: calc(0.5 * var(--rac-rem));\n}"),
            ("margin: -2rem auto 1rem", "margin: calc(-2 * var(--rac-rem)) auto calc(1 * var(--rac-rem))"),
            ("calc(100dvh - 2rem)", "calc(100dvh - calc(2 * var(--rac-rem)))"),
            ("width: .5rem", "width: calc(.5 * var(--rac-rem))"),
        ] {
            assert_eq!(of_its_own_size(css), own);
        }
    }

    #[test]
    fn conditions_are_in_pixels() {
        let css = "a{}\n@container rac-app (max-width: 48.5rem) {\n.b { width: 1rem }\n}";
        let own = "a{}\n@container rac-app (max-width: 776px) {\n.b { width: calc(1 * var(--rac-rem)) }\n}";
        assert_eq!(of_its_own_size(css), own);
    }

    #[test]
    fn what_only_looks_like_a_length_stays() {
        for css in [".theorem, .remote {}", "--gap-2rem: 1px", ".rac-1remote {}", "content: \"rem\""] {
            assert_eq!(of_its_own_size(css), css);
        }
    }

    #[test]
    fn the_names_of_the_built_files_are_put_in() {
        let names = [("APP_JS", "a.js"), ("APP_WASM", "a.wasm"), ("APP_CSS", "a.css")];
        let script = "f('APP_JS', 'APP_WASM', 'APP_CSS')";
        assert_eq!(with_names(script, names).unwrap(), "f('a.js', 'a.wasm', 'a.css')");
        assert!(with_names("f('APP_JS')", names).is_err());
    }
}
