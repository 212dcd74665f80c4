//! `cargo xtask boot`: adds the texts of all languages to `public/boot.js`, which shows them before the app runs, or if it
//! can't.

use crate::{messages, project};
use anyhow::{Context, Result, ensure};
use message_compiler::{BOOT, Messages, Share, Translation};
use serde_json::{Map, Value, json};
use std::fs;

const SOURCE: &str = "public/boot.js";
/// What index.html refers to.
const OUTPUT: &str = "target/boot/boot.js";
/// Where the texts go.
const PLACE: &str = "\"LANGUAGES\"";

/// Writes the script if it has changed: Trunk rebuilds when the file is newer.
pub fn run() -> Result<()> {
    let root = project::root();
    let source = fs::read_to_string(root.join(SOURCE)).with_context(|| format!("can't read {SOURCE}"))?;
    ensure!(source.matches(PLACE).count() == 1, "{SOURCE} has no place for the texts");
    let languages = languages(&messages::english()?, &messages::translations()?);
    let script = source.replace(PLACE, &Value::from(languages).to_string());
    let path = root.join(OUTPUT);
    if fs::read_to_string(&path).is_ok_and(|there| there == script) {
        return Ok(());
    }
    fs::create_dir_all(path.parent().unwrap_or(&root))?;
    fs::write(&path, script).with_context(|| format!("can't write {OUTPUT}"))
}

/// Of each language: the texts by their keys, the direction, and the file of the app's own texts.
fn languages(english: &Messages, translations: &[Translation]) -> Map<String, Value> {
    let rooms = english.rooms.iter().filter(|room| room.name == BOOT);
    let all: Vec<_> = rooms.flat_map(|room| &room.messages).collect();
    let texts = |translation: Option<&Translation>| -> Map<String, Value> {
        let text = |message: &message_compiler::Message| {
            let translated = translation.and_then(|translation| translation.pattern(BOOT, &message.key));
            translated.unwrap_or(&message.pattern).compact(&message.variables())
        };
        all.iter().map(|message| (message.key.clone(), Value::from(text(message)))).collect()
    };
    let mut languages = Map::from_iter([("en".to_owned(), json!({ "texts": texts(None) }))]);
    for translation in translations {
        let direction = if translation.language.is_right_to_left { "rtl" } else { "ltr" };
        let file = translation.file_name(english, Share::First);
        let texts = texts(Some(translation));
        languages.insert(
            translation.language.tag.to_owned(),
            json!({ "direction": direction, "file": file, "texts": texts }),
        );
    }
    languages
}

#[cfg(test)]
mod tests {
    use super::*;

    fn boot() -> Map<String, Value> {
        languages(&messages::english().unwrap(), &messages::translations().unwrap())
    }

    #[test]
    fn the_page_shows_the_english_texts_until_the_script_runs() {
        let page = fs::read_to_string(project::root().join("index.html")).unwrap();
        let texts = &boot()["en"]["texts"];
        for key in ["loading", "late"] {
            let text = texts[key].as_str().unwrap();
            assert!(page.contains(&format!(">{text}</p>")), "index.html doesn't say “{text}”");
        }
    }

    #[test]
    fn the_script_uses_every_text_and_no_other() {
        let script = fs::read_to_string(project::root().join(SOURCE)).unwrap();
        let texts = boot()["en"]["texts"].as_object().unwrap().clone();
        let unused: Vec<_> =
            texts.keys().filter(|key| !script.contains(&format!("text(\"{key}\""))).collect();
        assert!(unused.is_empty(), "public/boot.js doesn't use {unused:?}");
        for (_, rest) in script.match_indices("text(\"").map(|(at, mark)| script.split_at(at + mark.len())) {
            let key = rest.split('"').next().unwrap_or_default();
            assert!(texts.contains_key(key), "public/boot.js uses {key}, which there is not");
        }
    }

    #[test]
    fn each_language_has_texts_of_its_own() {
        let boot = boot();
        for (tag, language) in &boot {
            for (key, text) in language["texts"].as_object().unwrap() {
                let is_own = tag == "en" || *text != boot["en"]["texts"][key];
                assert!(is_own, "{tag}: {key} is not translated");
            }
        }
        assert_eq!(boot["ar"]["direction"], "rtl");
    }
}
