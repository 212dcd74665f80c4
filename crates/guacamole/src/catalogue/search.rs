//! Finds parameters by words, or by a misspelt name.

use super::{Parameter, Protocols, parameters};

/// The parameters that contain every word of the text in their name, meaning, section or options; matches in the name
/// come first. An empty text finds all. `fold` makes texts comparable: without regard to case, or also to accents.
pub fn search(protocols: Protocols, text: &str, fold: fn(&str) -> String) -> Vec<&'static Parameter> {
    let text = fold(text);
    let words: Vec<&str> = text.split_whitespace().collect();
    let (mut named, mut explained) = (Vec::new(), Vec::new());
    for row in parameters(protocols) {
        if words.iter().all(|word| row.name.contains(word)) {
            named.push(row);
        } else if words.iter().all(|word| explains(row, word, fold)) {
            explained.push(row);
        }
    }
    named.append(&mut explained);
    named
}

fn explains(row: &Parameter, word: &str, fold: fn(&str) -> String) -> bool {
    let holds = |text: &str| fold(text).contains(word);
    row.name.contains(word)
        || holds(&row.meaning.text())
        || holds(&row.section.label().text())
        || row.options().iter().any(|option| holds(option))
}

/// The parameter that a user may have meant by a misspelt name.
pub fn nearest(protocols: Protocols, name: &str) -> Option<&'static str> {
    nearest_of(parameters(protocols).map(|row| row.name), name)
}

/// The candidate that a user may have meant: the same except for case and `_`, or with few typos for its length.
pub fn nearest_of(candidates: impl Iterator<Item = &'static str>, name: &str) -> Option<&'static str> {
    // A much longer text is no misspelt name, and comparing it would be slow.
    if name.len() > 100 {
        return None;
    }
    let meant = plain(name);
    if meant.is_empty() {
        return None;
    }
    let allowed = (meant.len() / 3).min(3);
    let mut best: Option<(usize, &'static str)> = None;
    for candidate in candidates {
        if candidate.len().abs_diff(meant.len()) > allowed {
            continue;
        }
        let slips = distance(&meant, &plain(candidate));
        if slips <= allowed && best.is_none_or(|(least, _)| slips < least) {
            best = Some((slips, candidate));
        }
    }
    best.map(|(_, candidate)| candidate)
}

/// In lower case, with the same separator everywhere.
fn plain(name: &str) -> Vec<char> {
    let lower = name.trim().to_lowercase();
    lower.chars().map(|c| if matches!(c, '_' | ' ' | '.') { '-' } else { c }).collect()
}

/// The number of insertions, deletions, substitutions and swaps of neighbours between two texts.
fn distance(from: &[char], to: &[char]) -> usize {
    let mut before: Vec<usize> = Vec::new();
    let mut above: Vec<usize> = (0..=to.len()).collect();
    for (row, &a) in from.iter().enumerate() {
        let mut line = vec![row + 1];
        for (column, &b) in to.iter().enumerate() {
            let at = |line: &[usize], column: usize| line.get(column).copied().unwrap_or(usize::MAX / 2);
            let mut least = at(&above, column) + usize::from(a != b);
            least = least.min(at(&above, column + 1) + 1).min(at(&line, column) + 1);
            let swapped =
                row > 0 && column > 0 && from.get(row - 1) == Some(&b) && to.get(column - 1) == Some(&a);
            if swapped {
                least = least.min(at(&before, column - 1) + 1);
            }
            line.push(least);
        }
        before = above;
        above = line;
    }
    above.last().copied().unwrap_or(0)
}
