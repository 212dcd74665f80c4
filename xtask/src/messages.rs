//! `cargo xtask languages`, and the files with the messages of other languages than English.

use crate::{compress, dist::Files, project};
use anyhow::{Result, bail, ensure};
use clap::Args;
use message_compiler::{LANGUAGES, Messages, Mistake, Translation, pseudo};
use std::{fs, path::PathBuf};

/// The maximum size of a language, compressed with brotli.
const BUDGET: usize = 40_000;
/// The most letters that a message can have: longer ones are not read.
const LONGEST: usize = 420;

#[derive(Args)]
pub struct Options {
    /// Write the catalogue of the pseudo-language to this file: English with accents, longer, in brackets
    #[arg(long, value_name = "FILE")]
    pseudo: Option<PathBuf>,
    /// Also list the messages that are not translated
    #[arg(long)]
    missing: bool,
}

fn locales() -> PathBuf {
    project::root().join("locales")
}

fn read<T>(result: Result<T, Vec<Mistake>>) -> Result<T> {
    result.or_else(|mistakes| {
        let lines: Vec<String> = mistakes.iter().map(ToString::to_string).collect();
        bail!("{}", lines.join("\n"))
    })
}

fn english() -> Result<Messages> {
    read(Messages::read(&locales().join("en")))
}

/// The languages that exist besides English.
fn translations() -> Result<Vec<Translation>> {
    let others =
        LANGUAGES.iter().filter(|language| locales().join(language.tag).is_dir() && language.tag != "en");
    others.map(|language| read(Translation::read(&locales(), language))).collect()
}

/// Adds the catalogues to the files of a page. The app knows their names (`crates/messages/build.rs`).
pub fn add(files: &mut Files) -> Result<()> {
    let english = english()?;
    for translation in translations()? {
        files.insert(translation.file_name(&english), translation.catalogue(&english).into_bytes());
    }
    Ok(())
}

/// Prints how much of each language is translated, how large it is, and what is wrong with it.
pub fn run(options: &Options) -> Result<()> {
    let english = english()?;
    if let Some(file) = &options.pseudo {
        // It has the English messages, so it passes for one of the languages.
        let pseudo = Translation::new(&LANGUAGES[1], pseudo(&english));
        fs::write(file, pseudo.catalogue(&english))?;
    }
    let all = english.iter().count();
    println!("en      {all} messages");
    let mut wrong = too_long(&english);
    for translation in translations()? {
        let problems = translation.problems(&english);
        let size = compress::brotli(translation.catalogue(&english).as_bytes())?.len();
        let tag = translation.language.tag;
        println!("{tag:7} {} of {all} translated, {size} bytes", translation.translated(&english));
        let shown = problems.iter().filter(|problem| options.missing || !problem.is_missing());
        shown.for_each(|problem| println!("        {problem}"));
        let broken = problems.iter().filter(|problem| !problem.is_missing());
        wrong.extend(broken.map(|problem| format!("{tag}: {problem}")));
        if size > BUDGET {
            wrong.push(format!("{tag} has {size} bytes, more than {BUDGET}"));
        }
    }
    wrong.iter().for_each(|line| println!("{line}"));
    ensure!(wrong.is_empty(), "{} things are wrong", wrong.len());
    Ok(())
}

fn too_long(english: &Messages) -> Vec<String> {
    let length = |message: &message_compiler::Message| {
        message.pattern.texts().iter().map(|text| text.chars().count()).max().unwrap_or_default()
    };
    let long = english.iter().filter(|(_, message)| length(message) > LONGEST);
    long.map(|(room, message)| {
        format!("{room}.{} has {} letters, more than {LONGEST}", message.key, length(message))
    })
    .collect()
}
