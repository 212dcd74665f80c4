//! Invisible characters: control characters, unusual spaces, zero-width and directional characters. They come from
//! pasted text and from escapes (`"CORP\alice"` in YAML's double quotes contains a bell), and no machine's name has
//! them. They are reported, and removed or replaced one by one; everything else stays.

use rac_messages::{Argument, Message, characters as words};

/// The kind of a text, which decides what it can contain and what was probably meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A name typed into a form.
    Name,
    /// A single-line setting, in which an escape may have become a character.
    Line,
    /// A setting that can contain line breaks and tabs.
    Lines,
}

/// How many are named; the others are counted.
const NAMED: usize = 3;

/// The invisible characters of a text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Unseen {
    /// The first of them, each with its position in characters, from 1.
    pub first: Vec<(char, usize)>,
    /// How many there are.
    pub count: usize,
    /// Whether NUL is among them, which authentik refuses.
    pub has_nul: bool,
}

impl Unseen {
    /// "a zero-width space (U+200B) at character 5 and a bell (U+0007) at character 9". Use `places: false` if the
    /// text is a secret.
    pub fn words(&self, places: bool) -> Argument {
        let named = self.first.iter().map(|(character, place)| match places {
            true => words::character_at(code_point(*character), name_of(*character), *place),
            false => called(*character),
        });
        let more = self.count - self.first.len();
        Argument::list(named.chain((more > 0).then(|| words::more(more))))
    }
}

/// "a byte order mark (U+FEFF)".
pub fn called(character: char) -> Message {
    words::character(code_point(character), name_of(character))
}

fn name_of(character: char) -> Message {
    name(character).unwrap_or(words::UNNAMED)
}

/// Whether a character is invisible, or looks like an ordinary space.
pub fn is_unseen(character: char) -> bool {
    name(character).is_some()
}

/// The invisible characters of a text; `None` if there are none.
pub fn unseen(text: &str, kind: Kind) -> Option<Unseen> {
    let mut found = Unseen::default();
    walk(text, kind, &mut |place, character, cure| {
        if cure.is_some() {
            if found.first.len() < NAMED {
                found.first.push((character, place));
            }
            found.count += 1;
            found.has_nul |= character == '\0';
        }
    });
    (found.count > 0).then_some(found)
}

/// The text with its invisible characters removed or replaced by what was meant.
pub fn cleaned(text: &str, kind: Kind) -> String {
    let mut out = String::with_capacity(text.len());
    walk(text, kind, &mut |_, character, cure| match cure {
        Some(instead) => out.push_str(instead),
        None => out.push(character),
    });
    out
}

/// A text for quoting in a sentence: shortened, and with code points in place of invisible characters.
pub fn quotable(text: &str) -> String {
    const MOST: usize = 80;
    let mut out = String::new();
    let mut characters = text.chars();
    for character in characters.by_ref().take(MOST) {
        match name(character) {
            Some(_) => out.extend(["[", &code_point(character), "]"]),
            None => out.push(character),
        }
    }
    if characters.next().is_some() {
        out.push('…');
    }
    out
}

/// Whether a no-break space between two words may come from YAML's escape `\\_`.
pub fn may_be_escape(text: &str) -> bool {
    let mut before = None;
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        let is_between = before.is_some_and(char::is_alphanumeric)
            && characters.peek().is_some_and(|after| after.is_alphanumeric());
        if character == '\u{a0}' && is_between {
            return true;
        }
        before = Some(character);
    }
    false
}

/// Calls `each` for every character with its position and, if it is invisible, with its replacement.
fn walk(text: &str, kind: Kind, each: &mut dyn FnMut(usize, char, Option<&'static str>)) {
    // If the text has one such escape, others are probably escapes, too. The lines of keys are always lines.
    let mut has_escapes = false;
    if kind != Kind::Name && !text.contains("-----BEGIN") {
        let mut look = |_: usize, _: char, cure: Option<&'static str>| {
            has_escapes |= cure.is_some_and(|cure| cure.starts_with('\\'));
        };
        walk_with(text, kind, false, &mut look);
    }
    walk_with(text, kind, has_escapes, each);
}

fn walk_with(
    text: &str,
    kind: Kind,
    has_escapes: bool,
    each: &mut dyn FnMut(usize, char, Option<&'static str>),
) {
    // At the ends of a text, no space is needed to separate words.
    let is_blank = |c: char| c.is_whitespace() || name(c).is_some();
    let start = text.len() - text.trim_start_matches(is_blank).len();
    let end = text.trim_end_matches(is_blank).len();
    let mut before = Before::default();
    let mut characters = text.char_indices().peekable();
    let mut place = 0;
    while let Some((at, character)) = characters.next() {
        place += 1;
        let after = characters.peek().map(|(_, next)| *next);
        let inside = at >= start && at < end;
        let rest = text.get(at + character.len_utf8()..).unwrap_or_default();
        let cure = match escape_meant(&before, character, rest, kind, has_escapes && inside) {
            Some(escape) => Some(escape),
            None => cure(before.last(), character, after, kind),
        };
        let cure = match cure {
            Some(" " | "\n") if !inside => Some(""),
            cure => cure,
        };
        each(place, character, cure);
        // Removed characters don't count as neighbours.
        match cure {
            Some(instead) => instead.chars().for_each(|c| before.push(c)),
            None => before.push(character),
        }
    }
}

/// The last characters before the current one, after replacements.
#[derive(Default)]
struct Before([Option<char>; 3]);

impl Before {
    fn push(&mut self, c: char) {
        self.0 = [self.0[1], self.0[2], Some(c)];
    }

    fn last(&self) -> Option<char> {
        self.0[2]
    }

    /// `C:`, after which a text never continues on another line.
    fn is_drive(&self) -> bool {
        let [earlier, letter, colon] = self.0;
        colon == Some(':')
            && letter.is_some_and(|c| c.is_ascii_alphabetic())
            && earlier.is_none_or(|c| !c.is_alphanumeric())
    }
}

/// The escape that a character was written as, if it is where names and paths have a backslash.
fn escape_meant(before: &Before, c: char, rest: &str, kind: Kind, has_escapes: bool) -> Option<&'static str> {
    let written = escape(c).filter(|_| kind != Kind::Name)?;
    let is_drive = before.is_drive();
    let is_break = matches!(c, '\n' | '\t' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}');
    // These also come from pasted text, or are intended.
    let is_usual = match c {
        '\0' | '\u{a0}' => true,
        _ => is_break && kind == Kind::Lines,
    };
    if is_usual && !is_drive && !has_escapes {
        return None;
    }
    let is_word = |c: char| {
        c.is_alphanumeric()
            || matches!(c, '\\' | ':' | '.' | '-' | ')' | '/' | '_' | '%' | '$' | '}' | ']' | '~')
    };
    if !before.last().is_some_and(is_word) {
        return None;
    }
    // Skip invisible characters that no escape produces.
    let after = rest.chars().find(|c| name(*c).is_none() || escape(*c).is_some() || is_space(*c))?;
    let goes_on = if is_break || c == '\u{a0}' {
        after.is_alphanumeric()
            || matches!(after, '.' | '_' | '\\' if has_escapes || is_drive)
            || (has_escapes || is_drive) && is_control(after)
    } else {
        after.is_ascii_graphic() || after.is_alphanumeric() || is_control(after)
    };
    goes_on.then_some(written)
}

/// Characters that come from escapes more often than from anything else.
fn is_control(c: char) -> bool {
    matches!(c, '\u{7}' | '\u{8}' | '\u{b}' | '\u{c}' | '\u{1b}')
}

/// The replacement for an invisible character; `None` if it is fine in this place.
fn cure(before: Option<char>, c: char, after: Option<char>, kind: Kind) -> Option<&'static str> {
    if c == ' ' || c.is_ascii_graphic() {
        return None;
    }
    name(c)?;
    // Scripts and emoji that need joiners, selectors and their own spaces.
    let foreign = |c: Option<char>| c.is_some_and(|c| u32::from(c) >= 0x300 && name(c).is_none());
    let joined = |c: Option<char>| foreign(c) || c.is_some_and(|c| matches!(c, '\u{fe00}'..='\u{fe0f}'));
    match c {
        '\n' | '\t' | '\r' if kind == Kind::Lines => None,
        '\0' => Some(""),
        '\u{85}' | '\u{2028}' | '\u{2029}' if kind == Kind::Lines => Some("\n"),
        '\n' | '\t' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some(" "),
        '\u{200c}' | '\u{200d}' if joined(before) && foreign(after) => None,
        '\u{fe00}'..='\u{fe0f}' if foreign(before) || after == Some('\u{20e3}') => None,
        '\u{fe00}'..='\u{fe0f}' if before.is_some_and(|c| matches!(c, '©' | '®' | '#' | '*' | '0'..='9')) => {
            None
        }
        '\u{e0100}'..='\u{e01ef}' if foreign(before) => None,
        '\u{e0020}'..='\u{e007f}'
            if before.is_some_and(|c| matches!(c, '\u{1f3f4}' | '\u{e0020}'..='\u{e007f}')) =>
        {
            None
        }
        '\u{3000}' if foreign(before) && foreign(after) => None,
        _ if is_space(c) => Some(" "),
        _ => Some(""),
    }
}

/// The escape in YAML's double quotes, or in JSON, that produces this character: it was meant literally.
fn escape(c: char) -> Option<&'static str> {
    Some(match c {
        '\u{7}' => "\\a",
        '\u{8}' => "\\b",
        '\t' => "\\t",
        '\n' => "\\n",
        '\u{b}' => "\\v",
        '\u{c}' => "\\f",
        '\r' => "\\r",
        '\u{1b}' => "\\e",
        '\u{85}' => "\\N",
        '\u{2028}' => "\\L",
        '\u{2029}' => "\\P",
        '\u{a0}' => "\\_",
        '\0' => "\\0",
        _ => return None,
    })
}

fn is_space(c: char) -> bool {
    matches!(
        c,
        '\u{a0}' | '\u{1680}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{2800}' | '\u{3000}'
    )
}

/// U+200B.
fn code_point(c: char) -> String {
    let mut digits = String::new();
    let mut rest = u32::from(c);
    while rest > 0 || digits.len() < 4 {
        digits.insert(0, char::from_digit(rest % 16, 16).unwrap_or('0').to_ascii_uppercase());
        rest /= 16;
    }
    format!("U+{digits}")
}

/// The name of an invisible character; `None` for visible ones and the ordinary space.
fn name(c: char) -> Option<Message> {
    Some(match c {
        ' '..='~' => return None,
        '\0' => words::NUL,
        '\u{7}' => words::BELL,
        '\u{8}' => words::BACKSPACE,
        '\t' => words::TAB,
        '\n' => words::LINE_FEED,
        '\u{b}' => words::VERTICAL_TAB,
        '\u{c}' => words::FORM_FEED,
        '\r' => words::CARRIAGE_RETURN,
        '\u{1b}' => words::ESCAPE_CHARACTER,
        '\u{7f}' => words::DELETE_CHARACTER,
        '\u{85}' => words::NEXT_LINE_CHARACTER,
        '\u{1}'..='\u{1f}' | '\u{80}'..='\u{9f}' => words::CONTROL_CHARACTER,
        '\u{a0}' => words::NO_BREAK_SPACE,
        '\u{ad}' => words::SOFT_HYPHEN,
        '\u{34f}' => words::COMBINING_GRAPHEME_JOINER,
        '\u{61c}' => words::ARABIC_LETTER_MARK,
        '\u{115f}' | '\u{1160}' | '\u{3164}' | '\u{ffa0}' => words::HANGUL_FILLER,
        '\u{180e}' => words::MONGOLIAN_VOWEL_SEPARATOR,
        '\u{1680}' | '\u{2000}'..='\u{200a}' | '\u{205f}' => words::TYPOGRAPHIC_SPACE,
        '\u{200b}' => words::ZERO_WIDTH_SPACE,
        '\u{200c}' => words::ZERO_WIDTH_NON_JOINER,
        '\u{200d}' => words::ZERO_WIDTH_JOINER,
        '\u{200e}' => words::LEFT_TO_RIGHT_MARK,
        '\u{200f}' => words::RIGHT_TO_LEFT_MARK,
        '\u{2028}' => words::LINE_SEPARATOR,
        '\u{2029}' => words::PARAGRAPH_SEPARATOR,
        '\u{202a}' => words::LEFT_TO_RIGHT_EMBEDDING,
        '\u{202b}' => words::RIGHT_TO_LEFT_EMBEDDING,
        '\u{202c}' => words::POP_DIRECTIONAL_FORMATTING,
        '\u{202d}' => words::LEFT_TO_RIGHT_OVERRIDE,
        '\u{202e}' => words::RIGHT_TO_LEFT_OVERRIDE,
        '\u{202f}' => words::NARROW_NO_BREAK_SPACE,
        '\u{2060}' => words::WORD_JOINER,
        '\u{2061}'..='\u{2064}' => words::INVISIBLE_OPERATOR,
        '\u{2066}' => words::LEFT_TO_RIGHT_ISOLATE,
        '\u{2067}' => words::RIGHT_TO_LEFT_ISOLATE,
        '\u{2068}' => words::FIRST_STRONG_ISOLATE,
        '\u{2069}' => words::POP_DIRECTIONAL_ISOLATE,
        '\u{206a}'..='\u{206f}' => words::FORMATTING_CHARACTER,
        '\u{2800}' => words::BLANK_BRAILLE_PATTERN,
        '\u{3000}' => words::IDEOGRAPHIC_SPACE,
        '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}' => words::VARIATION_SELECTOR,
        '\u{feff}' => words::BYTE_ORDER_MARK,
        '\u{fff9}'..='\u{fffb}' => words::ANNOTATION_CHARACTER,
        '\u{e0000}'..='\u{e007f}' => words::TAG_CHARACTER,
        _ => return None,
    })
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;
