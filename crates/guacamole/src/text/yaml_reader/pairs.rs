//! `\ud83d\ude00` in double quotes: JSON's notation for a character beyond the first 65,536. YAML requires
//! `\U0001f600`, but a user who moves a text from JSON to YAML means the same.
//!
//! The parser gets the character with enough filling to keep all positions in the text. In double quotes it replaces
//! the pair; elsewhere a backslash is literal, and the pair is restored as it was written.

use std::borrow::Cow;

/// The length of a pair in characters.
const LENGTH: usize = 12;
/// The positions of its hexadecimal digits.
const DIGITS: [usize; 8] = [2, 3, 4, 5, 8, 9, 10, 11];

/// The filling: characters that the text doesn't contain. The second one marks an upper-case digit.
pub(super) struct Pairs([char; 2]);

impl Pairs {
    /// The text for the parser; `None` if it has no pairs.
    pub fn filled(text: &str) -> Option<(String, Self)> {
        let mut places = places(text).peekable();
        places.peek()?;
        // U+FDD0 to U+FDEF are noncharacters, which nobody types.
        let mut free = ('\u{fdd0}'..='\u{fdef}').filter(|c| !text.contains(*c));
        let pairs = Pairs([free.next()?, free.next()?]);
        let (mut filled, mut end) = (String::with_capacity(text.len() * 2), 0);
        for (at, c) in places {
            filled.push_str(text.get(end..at)?);
            end = at + LENGTH;
            filled.push(c);
            let is_capital = |byte: &u8| byte.is_ascii_uppercase();
            let spelling = text.as_bytes().get(at + 1..end)?;
            filled.extend(spelling.iter().filter_map(|byte| pairs.0.get(usize::from(is_capital(byte)))));
        }
        filled.push_str(text.get(end..)?);
        Some((filled, pairs))
    }

    /// The value of a scalar, and its first pair as written.
    pub fn read<'t>(&self, text: Cow<'t, str>, in_double_quotes: bool) -> (Cow<'t, str>, Option<String>) {
        if !text.contains(self.0) {
            return (text, None);
        }
        if in_double_quotes {
            let first = self.spelt(&text, true);
            return (text.replace(self.0, "").into(), Some(first));
        }
        (self.spelt(&text, false).into(), None)
    }

    /// The text with its pairs as written, or only the first of them.
    fn spelt(&self, text: &str, only_first: bool) -> String {
        let mut spelt = String::with_capacity(text.len());
        let mut chars = text.chars().peekable();
        while let Some(c) = chars.next() {
            if !chars.peek().is_some_and(|next| self.0.contains(next)) {
                if !only_first {
                    spelt.push(c);
                }
                continue;
            }
            let mut filling = [c; LENGTH];
            for place in filling.iter_mut().skip(1) {
                *place = chars.next().unwrap_or(c);
            }
            let mut units = [0; 2];
            let units = c.encode_utf16(&mut units);
            let mut pair: Vec<char> = "\\u0000\\u0000".chars().collect();
            for (number, place) in DIGITS.into_iter().enumerate() {
                let unit = units.get(number / 4).copied().unwrap_or_default();
                let digit =
                    char::from_digit(u32::from(unit >> (12 - 4 * (number % 4)) & 15), 16).unwrap_or('0');
                let is_capital = filling.get(place) == self.0.get(1);
                if let Some(there) = pair.get_mut(place) {
                    *there = if is_capital { digit.to_ascii_uppercase() } else { digit };
                }
            }
            spelt.extend(pair);
            if only_first {
                break;
            }
        }
        spelt
    }
}

/// The character that two escapes at this position represent.
pub(super) fn pair_at(text: &str, at: usize) -> Option<char> {
    let unit = |at: usize| {
        let digits = text.get(at..at + 6)?.strip_prefix("\\u")?;
        digits.bytes().all(|byte| byte.is_ascii_hexdigit()).then(|| u16::from_str_radix(digits, 16).ok())?
    };
    let units = [unit(at)?, unit(at + 6)?];
    // Two escapes that are characters themselves are two characters.
    char::decode_utf16(units).next()?.ok().filter(|c| u32::from(*c) > 0xffff)
}

/// The positions of pairs, and their characters. An escaped backslash begins no escape.
fn places(text: &str) -> impl Iterator<Item = (usize, char)> {
    let bytes = text.as_bytes();
    let mut at = 0;
    std::iter::from_fn(move || {
        loop {
            at += bytes.get(at..)?.iter().position(|byte| *byte == b'\\')?;
            match pair_at(text, at) {
                Some(c) => {
                    at += LENGTH;
                    return Some((at - LENGTH, c));
                }
                None => at += 2,
            }
        }
    })
}
