//! `?search=`: all words must occur; `"a phrase"` counts as one.

use super::answer::Refusal;
use super::request::Query;

/// The search terms; without any, everything matches.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Search(Vec<String>);

impl Search {
    /// Parses the query's `search`; NUL in it is refused with an array.
    pub fn of(query: &Query) -> Result<Self, Refusal> {
        let text = query.get("search").unwrap_or_default();
        if text.contains('\0') {
            return Err(Refusal::Messages(vec!["Null characters are not allowed.".into()]));
        }
        Ok(Self(terms(text)))
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether each term occurs in at least one of the texts, in any case.
    pub fn finds(&self, texts: &[String]) -> bool {
        if self.0.is_empty() {
            return true;
        }
        let texts: Vec<String> = texts.iter().map(|text| text.to_lowercase()).collect();
        self.0.iter().all(|word| texts.iter().any(|text| text.contains(word.as_str())))
    }
}

/// Splits at spaces outside of quotes, then unquoted parts at commas.
fn terms(text: &str) -> Vec<String> {
    let mut out = Vec::new();
    for part in quoted_split(text) {
        let part = part.trim_matches(',');
        match quoted(part) {
            Some(phrase) => out.push(phrase.to_lowercase()),
            None => out.extend(
                part.split(',').map(|word| word.trim().to_lowercase()).filter(|word| !word.is_empty()),
            ),
        }
    }
    out
}

/// The inside of a part that is in quotes.
fn quoted(part: &str) -> Option<String> {
    let quote = part.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    let inside = if part.len() > 1 { part.strip_prefix(quote)?.strip_suffix(quote)? } else { "" };
    Some(inside.replace(&format!("\\{quote}"), &quote.to_string()).replace("\\\\", "\\"))
}

/// Django's `smart_split`: a quote that is never closed is an ordinary character.
fn quoted_split(text: &str) -> Vec<String> {
    let chars: Vec<char> = text.chars().collect();
    let mut parts = Vec::new();
    let mut at = 0;
    while let Some(&c) = chars.get(at) {
        if c.is_whitespace() {
            at += 1;
            continue;
        }
        let start = at;
        at = part_end(&chars, start);
        parts.push(chars.get(start..at).unwrap_or_default().iter().collect());
    }
    parts
}

fn part_end(chars: &[char], start: usize) -> usize {
    let mut at = start;
    let mut quoted_once = false;
    while let Some(&c) = chars.get(at) {
        if c.is_whitespace() {
            break;
        }
        if matches!(c, '"' | '\'') {
            match closing(chars, at, c) {
                Some(end) => {
                    at = end;
                    quoted_once = true;
                }
                None if quoted_once => break,
                None => return blank_after(chars, start),
            }
        }
        at += 1;
    }
    at
}

fn closing(chars: &[char], open: usize, quote: char) -> Option<usize> {
    let mut at = open + 1;
    loop {
        match chars.get(at)? {
            '\\' => at += 1,
            c if *c == quote => return Some(at),
            _ => {}
        }
        at += 1;
    }
}

fn blank_after(chars: &[char], start: usize) -> usize {
    chars.iter().skip(start).position(|c| c.is_whitespace()).map_or(chars.len(), |length| start + length)
}

#[cfg(test)]
mod tests {
    use super::terms;

    #[test]
    fn words_are_separate_and_phrases_stay_together() {
        assert_eq!(terms("rack  B"), ["rack", "b"]);
        assert_eq!(terms("\"rack b\" east"), ["rack b", "east"]);
        assert_eq!(terms("a,b"), ["a", "b"]);
    }

    #[test]
    fn a_quote_never_closed_is_searched_for_as_it_is() {
        assert_eq!(terms("\"rack b"), ["\"rack", "b"]);
        assert_eq!(terms("O'Neill"), ["o'neill"]);
    }
}
