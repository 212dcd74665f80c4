//! The options of a combobox, and which of them match what was typed.

use super::fold::{fold, has_all_words};

/// The maximum number of rows shown.
const ROWS: usize = 200;

/// An option.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ComboOption {
    /// The stored value.
    pub value: String,
    /// Its name.
    pub label: String,
    /// Distinguishes it from others with the same name; can be empty.
    pub detail: String,
}

impl ComboOption {
    /// Label and detail in one line, as screen readers hear it.
    pub(super) fn words(&self) -> String {
        match self.detail.is_empty() {
            true => self.label.clone(),
            false => format!("{} {}", self.label, self.detail),
        }
    }
}

/// The options, as far as they are known.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum ComboOptions {
    /// Loading.
    Waiting,
    /// All of them.
    Ready(Vec<ComboOption>),
    /// The ones the account can see, and the number of others.
    Partly(Vec<ComboOption>, u32),
    /// Unavailable, and why.
    Failed(String),
}

impl ComboOptions {
    /// The options, with the number of those that the account can't see.
    pub fn with_unseen(options: Vec<ComboOption>, unseen: u32) -> Self {
        if unseen == 0 { Self::Ready(options) } else { Self::Partly(options, unseen) }
    }

    /// The options, once they are known.
    pub fn known(&self) -> Option<&[ComboOption]> {
        match self {
            Self::Ready(options) | Self::Partly(options, _) => Some(options),
            Self::Waiting | Self::Failed(_) => None,
        }
    }

    /// How many options the account can't see.
    pub(super) fn unseen(&self) -> u32 {
        match self {
            Self::Partly(_, unseen) => *unseen,
            _ => 0,
        }
    }

    /// Removes options for which `keep` returns false.
    pub(super) fn retain(&mut self, keep: impl FnMut(&ComboOption) -> bool) {
        if let Self::Ready(options) | Self::Partly(options, _) = self {
            options.retain(keep);
        }
    }

    pub(super) fn find(&self, value: &str) -> Option<&ComboOption> {
        self.known()?.iter().find(|option| option.value == value)
    }

    /// The text shown for the option with this value: its label, plus its detail if another has the same label. They
    /// are separated by an em space, so that the text still finds the option when the user edits it.
    pub(super) fn name_of(&self, value: &str) -> Option<String> {
        let options = self.known()?;
        let chosen = self.find(value)?;
        let is_ambiguous =
            options.iter().any(|other| other.label == chosen.label && other.value != chosen.value);
        Some(match is_ambiguous && !chosen.detail.is_empty() {
            true => format!("{}\u{2003}{}", chosen.label, chosen.detail),
            false => chosen.label.clone(),
        })
    }
}

/// What the list shows.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(super) struct Matches {
    /// The first of the matching options.
    pub rows: Vec<ComboOption>,
    /// How many match.
    pub all: usize,
}

impl Matches {
    /// The `options` that contain all words of `typed` in their label and detail.
    pub fn of(options: &ComboOptions, typed: &str) -> Self {
        let Some(options) = options.known() else { return Self::default() };
        let mut matches = Self::default();
        for option in options {
            if typed.trim().is_empty() || has_all_words(&fold(&option.words()), typed) {
                matches.all += 1;
                if matches.rows.len() < ROWS {
                    matches.rows.push(option.clone());
                }
            }
        }
        matches
    }

    /// Adds the typed text as an option, unless there is one with that value.
    pub fn and_typed(mut self, options: &ComboOptions, typed: &str, meaning: &str) -> Self {
        let typed = typed.trim();
        if !typed.is_empty() && options.known().is_some() && options.find(typed).is_none() {
            let (value, label) = (typed.to_owned(), typed.to_owned());
            self.rows.push(ComboOption { value, label, detail: meaning.to_owned() });
            self.all += 1;
        }
        self
    }

    /// How many match but are not shown.
    pub fn hidden(&self) -> usize {
        self.all - self.rows.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn option(label: &str, detail: &str) -> ComboOption {
        ComboOption { value: format!("{label}{detail}"), label: label.to_owned(), detail: detail.to_owned() }
    }

    fn found(options: &ComboOptions, typed: &str) -> Vec<String> {
        Matches::of(options, typed).rows.iter().map(ComboOption::words).collect()
    }

    #[test]
    fn label_and_detail_are_searched_together() {
        let options = ComboOptions::Ready(vec![
            option("Authorize Application", "explicit-consent"),
            option("Authorize Application", "implicit-consent"),
            option("Dépôt", ""),
        ]);
        assert_eq!(found(&options, "authorize IMPLICIT"), ["Authorize Application implicit-consent"]);
        assert_eq!(found(&options, "depot"), ["Dépôt"]);
        assert_eq!(found(&options, " ").len(), 3);
        assert!(found(&options, "nothing").is_empty());
    }

    #[test]
    fn typed_text_is_offered_unless_it_is_an_option() {
        let options = ComboOptions::Ready(vec![option("font-size", "")]);
        let offered = |typed: &str| {
            let matches = Matches::of(&options, typed).and_typed(&options, typed, "as it is");
            assert_eq!(matches.hidden(), 0);
            matches.rows.iter().map(ComboOption::words).collect::<Vec<_>>()
        };
        assert_eq!(offered("font"), ["font-size", "font as it is"]);
        assert_eq!(offered(" x-own "), ["x-own as it is"]);
        assert_eq!(offered("font-size"), ["font-size"]);
        assert_eq!(offered("  "), ["font-size"]);
        assert!(Matches::default().and_typed(&ComboOptions::Waiting, "x", "").rows.is_empty());
    }

    #[test]
    fn a_chosen_option_is_distinguished_from_others_with_the_same_label() {
        let options = ComboOptions::Ready(vec![
            option("Authorize", "explicit"),
            option("Authorize", "implicit"),
            option("Guests", "g"),
        ]);
        let name = options.name_of("Authorizeimplicit").unwrap_or_default();
        assert_eq!(name, "Authorize\u{2003}implicit");
        assert_eq!(
            found(&options, &name),
            ["Authorize implicit"],
            "what the box shows finds the option again"
        );
        assert_eq!(options.name_of("Guestsg").as_deref(), Some("Guests"));
        assert_eq!(options.name_of("gone"), None);
        assert_eq!(ComboOptions::Waiting.name_of("Guestsg"), None);
    }

    #[test]
    fn a_long_list_says_how_much_it_hides() {
        let many = ComboOptions::Ready((0..1_000).map(|n| option(&n.to_string(), "host")).collect());
        let matches = Matches::of(&many, "");
        assert_eq!((matches.rows.len(), matches.hidden()), (200, 800));
        assert_eq!(Matches::of(&many, "99").hidden(), 0);
    }

    #[test]
    fn hidden_options_are_counted_and_others_are_found() {
        let mut options = ComboOptions::with_unseen(vec![option("Guests", "g"), option("Staff", "s")], 3);
        assert_eq!((found(&options, "staff"), options.unseen()), (vec!["Staff s".to_owned()], 3));
        assert_eq!(options.name_of("Guestsg").as_deref(), Some("Guests"));
        options.retain(|option| option.label != "Guests");
        assert_eq!((found(&options, "").len(), options.unseen()), (1, 3));
        assert_eq!(ComboOptions::with_unseen(Vec::new(), 0), ComboOptions::Ready(Vec::new()));
    }

    #[test]
    fn nothing_matches_while_nothing_is_known() {
        assert_eq!(Matches::of(&ComboOptions::Waiting, ""), Matches::default());
        assert_eq!(Matches::of(&ComboOptions::Failed("no".to_owned()), ""), Matches::default());
    }
}
