//! Detects the installed version by the file that names all others: `index.html`, or `rac-admin.js` in a portal.
//! Every name in it contains a hash of the file's content, and the hash of the JavaScript covers all parts of the
//! app, because it names them.

/// Hexadecimal digits of the hash in a file name (docs/development.md).
const DIGITS: usize = 16;

/// What the file that names all others contains now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Installed {
    /// The files of this page.
    Own,
    /// Different files, and what identifies them.
    Other(String),
    /// Not such a file: an error, or the sign-in page of a proxy.
    Unknown,
}

impl Installed {
    /// `text` is the file as it is now. `own` are the names or addresses of the files that this page loaded, its
    /// JavaScript first.
    pub fn read(text: &str, own: &str) -> Installed {
        let Some(script) = hashed_names(own).next() else { return Installed::Unknown };
        if !hashed_names(text).any(|name| same_file(name, script)) {
            return Installed::Unknown;
        }
        if hashed_names(own).all(|own| hashed_names(text).any(|name| name == own)) {
            return Installed::Own;
        }
        let names = hashed_names(text).collect::<Vec<_>>();
        Installed::Other(names.join(" "))
    }
}

/// The names with a hash in a text: `rac-admin-0123456789abcdef.js`.
fn hashed_names(text: &str) -> impl Iterator<Item = &str> {
    let apart = |c: char| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.'));
    text.split(apart).filter(|name| stem_and_end(name).is_some())
}

/// Whether two names are versions of the same file.
fn same_file(one: &str, other: &str) -> bool {
    stem_and_end(one) == stem_and_end(other)
}

/// The name without its hash.
fn stem_and_end(name: &str) -> Option<(&str, &str)> {
    let (stem, rest) = name.rsplit_once('-')?;
    let (hash, end) = rest.split_once('.')?;
    (hash.len() == DIGITS && hash.bytes().all(|b| b.is_ascii_hexdigit())).then_some((stem, end))
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const OWN: &str = "./rac-admin-00000000000000aa.js ./rac-admin-00000000000000bb.css";

    fn page(script: &str, style: &str) -> String {
        format!(
            r#"<link rel="stylesheet" href="./rac-admin-{style}.css" integrity="sha384-x"><meta name="app-js" content="./rac-admin-{script}.js">"#
        )
    }

    #[test]
    fn the_installed_version_is_recognized_as_the_page_s_own() {
        assert_eq!(Installed::read(&page("00000000000000aa", "00000000000000bb"), OWN), Installed::Own);
    }

    #[test]
    fn any_other_file_means_another_version() {
        for (script, style) in
            [("00000000000000ac", "00000000000000bb"), ("00000000000000aa", "00000000000000bc")]
        {
            let Installed::Other(names) = Installed::read(&page(script, style), OWN) else {
                panic!("{script} {style}")
            };
            assert_eq!(names, format!("rac-admin-{style}.css rac-admin-{script}.js"));
        }
    }

    #[test]
    fn the_embedded_entry_file_is_read_too() {
        let entry = r#"const files = { js: address("rac-admin-00000000000000aa.js"), wasm: address("rac-admin_bg-00000000000000cc.wasm"),
                       css: address("rac-admin-embedded-00000000000000bb.css") };"#;
        let base = "https://files.example/rac-admin/";
        let own =
            format!("{base}rac-admin-00000000000000aa.js {base}rac-admin-embedded-00000000000000bb.css");
        assert_eq!(Installed::read(entry, &own), Installed::Own);
        let newer = entry.replace("-00000000000000aa", "-00000000000000ab");
        assert!(matches!(Installed::read(&newer, &own), Installed::Other(_)));
    }

    #[test]
    fn another_page_is_unknown() {
        for text in [
            "",
            "<h1>404</h1>",
            "<title>Sign in</title><script src=\"/static/dist/main-0123456789abcdef.js\"></script>",
            "rac-admin.js rac-admin-short.js rac-admin-00000000000000zz.js",
        ] {
            assert_eq!(Installed::read(text, OWN), Installed::Unknown, "{text}");
        }
    }

    #[test]
    fn without_hashed_names_the_version_is_unknown() {
        let text = page("00000000000000aa", "00000000000000bb");
        assert_eq!(Installed::read(&text, "./rac-admin.js app.css"), Installed::Unknown);
        assert_eq!(Installed::read(&text, ""), Installed::Unknown);
    }

    proptest! {
        #[test]
        fn a_version_always_equals_itself(text in any::<String>(), around in "[ -~]{0,40}") {
            Installed::read(&text, OWN);
            Installed::read(OWN, &text);
            let padded = format!("{around} {OWN} {around}");
            prop_assert_eq!(Installed::read(&padded, OWN), Installed::Own);
        }
    }
}
