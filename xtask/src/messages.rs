//! `cargo xtask languages`, and the files with the messages of other languages than English.

use crate::{compress, dist::Files, project};
use anyhow::{Result, bail, ensure};
use clap::Args;
use message_compiler::{LANGUAGES, Messages, Mistake, Share, Translation, pseudo};
use std::{
    fs,
    path::{Path, PathBuf},
};

/// The maximum size of a file of a language, compressed with brotli.
const BUDGET: usize = 40_000;
/// The most letters that a message can have: longer ones are not read.
const LONGEST: usize = 420;

#[derive(Args)]
pub struct Options {
    /// Write the catalogues of the pseudo-language to this folder: English with accents, longer, in brackets
    #[arg(long, value_name = "FOLDER")]
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

pub fn english() -> Result<Messages> {
    read(Messages::read(&locales().join("en")))
}

/// The languages that exist besides English.
pub fn translations() -> Result<Vec<Translation>> {
    let others =
        LANGUAGES.iter().filter(|language| locales().join(language.tag).is_dir() && language.tag != "en");
    others.map(|language| read(Translation::read(&locales(), language))).collect()
}

/// Adds the catalogues to the files of a page. The app knows their names (`crates/messages/build.rs`).
pub fn add(files: &mut Files) -> Result<()> {
    let english = english()?;
    for translation in translations()? {
        for share in Share::ALL {
            let catalogue = translation.catalogue(&english, share);
            files.insert(translation.file_name(&english, share), catalogue.into_bytes());
        }
    }
    Ok(())
}

/// Writes the catalogues of the pseudo-language, which the journeys show in place of one of the languages.
pub fn write_pseudo(folder: &Path) -> Result<()> {
    write_pseudo_of(&english()?, folder)
}

fn write_pseudo_of(english: &Messages, folder: &Path) -> Result<()> {
    let pseudo = Translation::new(&LANGUAGES[1], pseudo(english));
    fs::create_dir_all(folder)?;
    for (share, name) in Share::ALL.into_iter().zip(["first.json", "later.json"]) {
        fs::write(folder.join(name), pseudo.catalogue(english, share))?;
    }
    Ok(())
}

/// Prints how much of each language is translated, how large it is, and what is wrong with it.
pub fn run(options: &Options) -> Result<()> {
    let english = english()?;
    if let Some(folder) = &options.pseudo {
        write_pseudo_of(&english, folder)?;
    }
    let all = english.iter().count();
    println!("en      {all} messages");
    let mut wrong = too_long(&english);
    for translation in translations()? {
        let problems = translation.problems(&english);
        let mut sizes = Vec::new();
        for share in Share::ALL {
            sizes.push(compress::brotli(translation.catalogue(&english, share).as_bytes())?.len());
        }
        let tag = translation.language.tag;
        let translated = translation.translated(&english);
        println!("{tag:7} {translated} of {all} translated, {} and {} bytes", sizes[0], sizes[1]);
        let shown = problems.iter().filter(|problem| options.missing || !problem.is_missing());
        shown.for_each(|problem| println!("        {problem}"));
        let broken = problems.iter().filter(|problem| !problem.is_missing());
        wrong.extend(broken.map(|problem| format!("{tag}: {problem}")));
        for size in sizes.into_iter().filter(|size| *size > BUDGET) {
            wrong.push(format!("{tag} has a file of {size} bytes, more than {BUDGET}"));
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
