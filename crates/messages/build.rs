//! Compiles `locales/`: the English messages to Rust code, and what the code has to know of the other languages.

use message_compiler::{LANGUAGES, Messages, Share, Translation, rust_code};
use std::{env, fmt::Display, fs, path::Path, process::exit};

fn main() {
    let manifest = env::var("CARGO_MANIFEST_DIR").unwrap_or_default();
    let locales = Path::new(&manifest).join("../../locales");
    println!("cargo::rerun-if-changed={}", locales.display());
    let english = Messages::read(&locales.join("en")).unwrap_or_else(|mistakes| refuse(&mistakes));
    let mut code = rust_code(&english);
    code.push_str("/// All languages that can be chosen; English is the first.\npub const LANGUAGES: &[Language] = &[\n");
    for language in LANGUAGES {
        let catalogues = if language.tag == "en" {
            "[]".to_owned()
        } else if locales.join(language.tag).is_dir() {
            let translation =
                Translation::read(&locales, language).unwrap_or_else(|mistakes| refuse(&mistakes));
            let wrong: Vec<_> =
                translation.problems(&english).into_iter().filter(|problem| !problem.is_missing()).collect();
            if !wrong.is_empty() {
                refuse(&wrong);
            }
            format!("{:?}", Share::ALL.map(|share| translation.file_name(&english, share)))
        } else {
            continue;
        };
        code.push_str(&format!(
            "    Language {{ tag: {:?}, name: {:?}, is_right_to_left: {}, catalogues: &{catalogues} }},\n",
            language.tag, language.name, language.is_right_to_left
        ));
    }
    code.push_str("];\n");
    let out = env::var_os("OUT_DIR").unwrap_or_default();
    if let Err(error) = fs::write(Path::new(&out).join("messages.rs"), code) {
        refuse(&[error]);
    }
}

fn refuse<T: Display>(mistakes: &[T]) -> ! {
    for mistake in mistakes {
        println!("cargo::error={mistake}");
    }
    exit(1)
}
