//! The files that portals embed: `rac-admin.js` and the frame's page, which refer to hashed files, and a style sheet
//! that doesn't depend on the portal's font size and loads no fonts.

use crate::{dist::Files, project, split};
use anyhow::{Context, Result, bail};
use cssparser::{ParseError, Parser, Token};
use std::{fs, ops::Range};

/// The style sheet for embedding.
const STYLE: &str = "rac-admin-embedded.css";
const ENTRY: &str = "rac-admin.js";
/// A part of the entry file in a source file of its own, and the line that it replaces.
const PART: (&str, &str) = ("frame.js", "export { frame } from \"./frame.js\";\n");
/// The source files in public/, which Trunk ignores.
const SOURCES: [&str; 5] = [ENTRY, "rac-admin.d.ts", "embed.html", "embed.js", "embed.css"];
/// Pixels of a `rem` if no page has changed it.
const REM: f64 = 16.0;

/// Adds the files for embedding to Trunk's output.
pub fn add(built: &mut Files) -> Result<()> {
    let glue = only(built, ".js", split::is_app)?;
    let wasm = only(built, "_bg.wasm", |_| true)?;
    let style = only(built, ".css", |_| true)?;
    let style = String::from_utf8_lossy(&built[&style]).into_owned();
    built.insert(STYLE.to_owned(), with_own_rem(&without_fonts(&style)?)?.into_bytes());
    for name in SOURCES {
        let mut text = source(name)?;
        if name == ENTRY {
            text = with_part(&text, &source(PART.0)?)?;
            text = with_names(&text, [("APP_JS", &glue), ("APP_WASM", &wasm), ("APP_CSS", STYLE)])?;
        }
        built.insert(name.to_owned(), text.into_bytes());
    }
    Ok(())
}

fn source(name: &str) -> Result<String> {
    let path = project::root().join("public").join(name);
    fs::read_to_string(&path).with_context(|| format!("can't read public/{name}"))
}

/// The entry file with its part.
fn with_part(script: &str, part: &str) -> Result<String> {
    let (name, line) = PART;
    match script.split_once(line) {
        Some((before, behind)) => Ok(format!("{before}{part}{behind}")),
        None => bail!("public/{ENTRY} must export from {name} in the line {line}"),
    }
}

/// The only file with this ending for which `is_it` is true.
fn only(files: &Files, end: &str, is_it: fn(&str) -> bool) -> Result<String> {
    let named = files.iter().filter(|(name, _)| name.ends_with(end));
    let mut found = named.filter(|(_, content)| is_it(&String::from_utf8_lossy(content)));
    match (found.next(), found.next()) {
        (Some((name, _)), None) => Ok(name.clone()),
        _ => bail!("not just one file like *{end}"),
    }
}

/// Replaces the placeholders in `public/rac-admin.js` with the names of the built files.
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

/// The same rules without `@font-face`, which has no effect in a shadow root.
fn without_fonts(css: &str) -> Result<String> {
    const RULE: &str = "@font-face";
    let (mut own, mut rest) = (String::with_capacity(css.len()), css);
    while let Some((before, rule)) = rest.split_once(RULE) {
        own.push_str(before);
        let (_, after) = rule.split_once('}').with_context(|| format!("{RULE} without an end"))?;
        rest = after;
    }
    Ok(own + rest)
}

/// The same rules with lengths that the surrounding page can't change: `rem` depends on that page, so it is replaced
/// by `--rac-rem`, which `rac-admin.js` sets to the browser's font size. Container queries can't use variables, so
/// they get pixels.
fn with_own_rem(css: &str) -> Result<String> {
    let mut lengths = Vec::new();
    if collect_rem(&mut Parser::new(css), false, &mut lengths).is_err() {
        bail!("the style sheet can't be read");
    }
    let (mut own, mut end) = (String::with_capacity(css.len() * 2), 0);
    for Length { at, in_condition } in lengths {
        own.push_str(&css[end..at.start]);
        end = at.end;
        let number = &css[at.start..at.end - "rem".len()];
        match number.parse::<f64>() {
            Ok(number) if in_condition => own.push_str(&format!("{}px", number * REM)),
            _ => own.push_str(&format!("calc({number}*var(--rac-rem))")),
        }
    }
    Ok(own + &css[end..])
}

/// The position of a length in `rem`, and whether it is in the condition of a rule.
struct Length {
    at: Range<usize>,
    in_condition: bool,
}

/// Collects lengths in order, including nested blocks.
fn collect_rem(
    input: &mut Parser,
    in_condition: bool,
    found: &mut Vec<Length>,
) -> Result<(), ParseError<()>> {
    let mut in_condition = in_condition;
    loop {
        let start = input.position();
        let Ok(token) = input.next_including_whitespace_and_comments().cloned() else { return Ok(()) };
        match token {
            // What follows, up to the block, is the condition of a rule.
            Token::AtKeyword(_) => in_condition = true,
            Token::Semicolon => in_condition = false,
            Token::CurlyBracketBlock => {
                input.parse_nested_block(|block| collect_rem(block, false, found))?;
                in_condition = false;
            }
            Token::Function(_) | Token::ParenthesisBlock | Token::SquareBracketBlock => {
                input.parse_nested_block(|block| collect_rem(block, in_condition, found))?;
            }
            Token::Dimension { ref unit, .. } if unit.eq_ignore_ascii_case("rem") => {
                found.push(Length { at: start.byte_index()..input.position().byte_index(), in_condition });
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_do_not_follow_the_size_of_the_portals_type() {
        for (css, own) in [
            (".a {\nmargin: 0.5rem;\n}", ".a {\nmargin: calc(0.5*var(--rac-rem));\n}"),
            (".a{margin:-2rem auto 1rem}", ".a{margin:calc(-2*var(--rac-rem)) auto calc(1*var(--rac-rem))}"),
            ("calc(100dvh - 2rem)", "calc(100dvh - calc(2*var(--rac-rem)))"),
            ("font:.875rem/1.5 x", "font:calc(.875*var(--rac-rem))/1.5 x"),
            ("@media print{.a{width:1REM}}", "@media print{.a{width:calc(1*var(--rac-rem))}}"),
        ] {
            assert_eq!(with_own_rem(css).unwrap(), own);
        }
    }

    #[test]
    fn conditions_are_in_pixels() {
        let css =
            "a{}@container rac-app (width<=48.5rem){.b{width:1rem}}@media (1rem<width<=2rem){}c{top:1rem}";
        let own = "a{}@container rac-app (width<=776px){.b{width:calc(1*var(--rac-rem))}}@media (16px<width<=32px){}\
                   c{top:calc(1*var(--rac-rem))}";
        assert_eq!(with_own_rem(css).unwrap(), own);
    }

    #[test]
    fn text_that_looks_like_a_length_stays() {
        for css in [
            ".theorem, .remote {}",
            "--gap-2rem: 1px",
            ".rac-1remote {}",
            ".a{content:\"1rem\"}/* 1rem */",
            "a{background:url(x/1rem.svg)}",
        ] {
            assert_eq!(with_own_rem(css).unwrap(), css);
        }
    }

    #[test]
    fn portals_get_no_fonts() {
        let css = "a{b:c}@font-face{font-family:X;src:url(x.woff2)format(\"woff2\")}@font-face{src:url(y.woff2)}d{e:f}";
        assert_eq!(without_fonts(css).unwrap(), "a{b:c}d{e:f}");
        assert!(without_fonts("@font-face{src:url(x.woff2)").is_err());
    }

    #[test]
    fn the_entry_file_contains_its_part() {
        let whole = with_part(&source(ENTRY).unwrap(), &source(PART.0).unwrap()).unwrap();
        assert!(
            whole.contains("export function frame(")
                && !whole.contains(PART.0)
                && !whole.contains("import {")
        );
        assert!(with_part("export { mount };", "").is_err());
    }

    #[test]
    fn placeholders_are_replaced_with_the_built_names() {
        let names = [("APP_JS", "a.js"), ("APP_WASM", "a.wasm"), ("APP_CSS", "a.css")];
        let script = "f('APP_JS', 'APP_WASM', 'APP_CSS')";
        assert_eq!(with_names(script, names).unwrap(), "f('a.js', 'a.wasm', 'a.css')");
        assert!(with_names("f('APP_JS')", names).is_err());
    }
}
