//! Finding a parameter by words, or by a name that is nearly right.

use super::{Parameter, Protocols, parameters};

/// The parameters in which every word of the text occurs, in name, meaning, section or options; those with the
/// words in their name come first. No words find everything.
pub fn search(protocols: Protocols, text: &str) -> Vec<&'static Parameter> {
    let text = text.to_lowercase();
    let words: Vec<&str> = text.split_whitespace().collect();
    let (mut named, mut explained) = (Vec::new(), Vec::new());
    for row in parameters(protocols) {
        if words.iter().all(|word| row.name.contains(word)) {
            named.push(row);
        } else if words.iter().all(|word| explains(row, word)) {
            explained.push(row);
        }
    }
    named.append(&mut explained);
    named
}

fn explains(row: &Parameter, word: &str) -> bool {
    let holds = |text: &str| text.to_lowercase().contains(word);
    row.name.contains(word)
        || holds(row.meaning)
        || holds(row.section.label())
        || row.options().iter().any(|option| holds(option))
}

/// The parameter a user may have meant by a name that is not quite one.
pub fn nearest(protocols: Protocols, name: &str) -> Option<&'static str> {
    nearest_of(parameters(protocols).map(|row| row.name), name)
}

/// The candidate a user may have meant: the same but for case and `_`, or few slips away for its length.
pub fn nearest_of(candidates: impl Iterator<Item = &'static str>, name: &str) -> Option<&'static str> {
    // No one means a name by a text much longer than any: and every character costs.
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

/// Small letters, and one separator for all.
fn plain(name: &str) -> Vec<char> {
    let lower = name.trim().to_lowercase();
    lower.chars().map(|c| if matches!(c, '_' | ' ' | '.') { '-' } else { c }).collect()
}

/// How many characters must be put in, left out, changed or swapped with their neighbour.
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
