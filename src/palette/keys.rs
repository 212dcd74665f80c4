//! What a key means while nothing is being typed.

use super::words;
use crate::route::PlainPage;
use rac_messages::Message;

/// What a shortcut does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shortcut {
    /// Opens the command palette.
    Palette,
    /// Opens the list of shortcuts.
    Help,
    /// Moves the focus to the search of the list.
    Search,
    NextRow,
    PreviousRow,
    /// Selects the row that has the focus, or no longer.
    SelectRow,
    /// Begins a shortcut of two keys.
    Prefix,
    Go(Section),
}

/// The sections that `g` and a letter go to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Section {
    Overview,
    Providers,
    Endpoints,
    Tokens,
    Mappings,
    Access,
    Activity,
    Import,
    Changes,
    Preferences,
}

impl Section {
    /// Its name, as in the navigation.
    pub fn name(self) -> Message {
        match self {
            Section::Overview => words::OVERVIEW,
            Section::Providers => words::PROVIDERS,
            Section::Endpoints => words::ENDPOINTS,
            Section::Tokens => words::TOKENS,
            Section::Mappings => words::MAPPINGS,
            Section::Access => words::ACCESS,
            Section::Activity => words::ACTIVITY,
            Section::Import => PlainPage::Import.title(),
            Section::Changes => PlainPage::RecentChanges.title(),
            Section::Preferences => PlainPage::Preferences.title(),
        }
    }

    pub const ALL: [(char, Section); 10] = [
        ('o', Section::Overview),
        ('p', Section::Providers),
        ('e', Section::Endpoints),
        ('t', Section::Tokens),
        ('m', Section::Mappings),
        ('w', Section::Access),
        ('a', Section::Activity),
        ('i', Section::Import),
        ('c', Section::Changes),
        (',', Section::Preferences),
    ];
}

/// A key with its modifiers.
#[derive(Clone, Debug, Default)]
pub struct Key {
    /// As in `KeyboardEvent.key`.
    pub key: String,
    pub control_or_meta: bool,
    pub alt: bool,
}

impl Key {
    /// Does to a text what the key does in an input: a letter is added, Backspace takes the last one. `false` if it
    /// does neither. A space at the start is no text, but may press a button.
    pub fn edit(&self, text: &mut String) -> bool {
        // Windows reports AltGr as Control and Alt together.
        if self.control_or_meta && !self.alt {
            return false;
        }
        if self.key == "Backspace" {
            return text.pop().is_some();
        }
        let mut letters = self.key.chars();
        let (Some(letter), None) = (letters.next(), letters.next()) else { return false };
        let is_text = letter != ' ' || !text.is_empty();
        if is_text {
            text.push(letter);
        }
        is_text
    }
}

/// What the key does. `after_prefix`: whether `g` was pressed just before.
pub fn shortcut(Key { key, control_or_meta, alt }: &Key, after_prefix: bool) -> Option<Shortcut> {
    if *alt {
        return None;
    }
    if *control_or_meta {
        return key.eq_ignore_ascii_case("k").then_some(Shortcut::Palette);
    }
    let mut letters = key.chars();
    let (letter, None) = (letters.next()?, letters.next()) else { return None };
    if after_prefix {
        let section = Section::ALL.into_iter().find(|(of, _)| *of == letter);
        return section.map(|(_, section)| Shortcut::Go(section));
    }
    Some(match letter {
        '/' => Shortcut::Search,
        '?' => Shortcut::Help,
        'j' => Shortcut::NextRow,
        'k' => Shortcut::PreviousRow,
        'x' => Shortcut::SelectRow,
        'g' => Shortcut::Prefix,
        _ => return None,
    })
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;

    fn plain(key: &str) -> Key {
        Key { key: key.to_owned(), ..Key::default() }
    }

    #[test]
    fn the_palette_needs_control_or_command() {
        let key = Key { control_or_meta: true, ..plain("k") };
        assert_eq!(shortcut(&key, false), Some(Shortcut::Palette));
        assert_eq!(shortcut(&Key { alt: true, ..key }, false), None, "AltGr and Option type letters");
        assert_eq!(shortcut(&plain("k"), false), Some(Shortcut::PreviousRow));
    }

    #[test]
    fn other_shortcuts_of_the_browser_stay_its_own() {
        for key in ["j", "x", "/", "g", "p"] {
            assert_eq!(shortcut(&Key { control_or_meta: true, ..plain(key) }, false), None, "{key}");
        }
    }

    #[test]
    fn g_and_a_letter_go_to_a_section() {
        assert_eq!(shortcut(&plain("g"), false), Some(Shortcut::Prefix));
        assert_eq!(shortcut(&plain("e"), true), Some(Shortcut::Go(Section::Endpoints)));
        assert_eq!(shortcut(&plain("e"), false), None);
        assert_eq!(shortcut(&plain("x"), true), None, "not the row's");
    }

    #[test]
    fn keys_edit_a_text_as_in_an_input() {
        let mut text = String::new();
        let mut press = |key: Key| key.edit(&mut text);
        assert!(!press(plain(" ")), "presses the button that has the focus");
        assert!(!press(plain("Backspace")), "nothing to delete");
        let typed = ["r", "d", "x", "Backspace", "p", " ", "é"].map(|key| press(plain(key)));
        assert_eq!(typed, [true; 7]);
        let altgr = Key { control_or_meta: true, alt: true, ..plain("@") };
        assert!(press(altgr), "AltGr types a letter");
        let others = ["Enter", "Escape", "Shift", "Tab"].map(|key| press(plain(key)));
        assert_eq!(others, [false; 4]);
        assert!(!press(Key { control_or_meta: true, ..plain("k") }), "a shortcut");
        assert_eq!(text, "rdp é@");
    }

    #[test]
    fn keys_with_names_mean_nothing() {
        for key in ["Enter", "ArrowDown", "Tab", "", "Dead"] {
            assert_eq!(shortcut(&plain(key), false), None, "{key}");
        }
    }
}
