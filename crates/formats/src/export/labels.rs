//! Identifiers for other tools: unique, of letters, digits and one separator.

use std::collections::{HashMap, HashSet};

/// Makes unique identifiers.
#[derive(Default)]
pub(super) struct Labels {
    taken: HashSet<String>,
    next: HashMap<String, usize>,
}

impl Labels {
    /// The identifier for a text: `Büro 1` becomes `buro_1`, or `buro_1_2` if that is taken.
    pub fn of(&mut self, text: &str) -> String {
        let mut label = String::new();
        for c in text.chars().take(60).flat_map(char::to_lowercase) {
            match c {
                'a'..='z' | '0'..='9' => label.push(c),
                'ä' | 'á' | 'à' | 'â' | 'å' => label.push('a'),
                'é' | 'è' | 'ê' | 'ë' => label.push('e'),
                'ö' | 'ó' | 'ò' | 'ô' | 'ø' => label.push('o'),
                'ü' | 'ú' | 'ù' | 'û' => label.push('u'),
                'ß' => label.push_str("ss"),
                _ if label.ends_with('_') => {}
                _ => label.push('_'),
            }
        }
        let label = label.trim_matches('_');
        let label = match label.starts_with(|c: char| c.is_ascii_lowercase()) {
            true => label.to_owned(),
            false => format!("n_{label}"),
        };
        let next = self.next.entry(label.clone()).or_insert(1);
        let mut unique = label.clone();
        while !self.taken.insert(unique.clone()) {
            *next += 1;
            unique = format!("{label}_{next}");
        }
        unique
    }
}
