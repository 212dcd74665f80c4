//! Python's string literals: their value, and how to write one.

/// The parts of a string literal.
pub struct Literal<'a> {
    /// The prefix in lower case.
    pub prefix: String,
    /// The text between the quotes.
    pub inner: &'a str,
}

impl<'a> Literal<'a> {
    /// `source`: the complete, closed literal.
    pub fn new(source: &'a str) -> Self {
        let quote = source.find(['"', '\'']).unwrap_or_default();
        let (prefix, quoted) = source.split_at_checked(quote).unwrap_or(("", source));
        let is_long = quoted.starts_with("\"\"\"") || quoted.starts_with("'''");
        let width = if is_long { 3 } else { 1 };
        let inner = quoted.get(width..quoted.len().saturating_sub(width)).unwrap_or_default();
        Literal { prefix: prefix.to_ascii_lowercase(), inner }
    }

    /// Whether it has fields or is a bytes literal: then its value is unknown here.
    pub fn is_computed(&self) -> bool {
        self.prefix.contains(['f', 't', 'b'])
    }

    /// Its value, without the spaces that authentik puts before its lines.
    pub fn value(&self) -> String {
        let text = self.inner.replace("\r\n", "\n");
        if self.prefix.contains('r') {
            return text;
        }
        let mut value = String::with_capacity(text.len());
        let mut rest = text.as_str();
        while let Some(at) = rest.find('\\') {
            value.push_str(rest.get(..at).unwrap_or_default());
            let (escape, length) = unescaped(rest.get(at + 1..).unwrap_or_default());
            match escape {
                Some(text) => value.extend(text),
                None => value.push('\\'),
            }
            rest = rest.get(at + 1 + length..).unwrap_or_default();
        }
        value.push_str(rest);
        value
    }
}

/// The character for the text after a backslash, and the length of that text. `None`: the backslash stays.
fn unescaped(text: &str) -> (Option<Option<char>>, usize) {
    let Some(first) = text.chars().next() else { return (None, 0) };
    let hex = |digits: usize| {
        let code = text.get(1..1 + digits).filter(|code| code.bytes().all(|byte| byte.is_ascii_hexdigit()));
        match code.and_then(|code| u32::from_str_radix(code, 16).ok()).and_then(char::from_u32) {
            Some(c) => (Some(Some(c)), 1 + digits),
            None => (None, 0),
        }
    };
    let one = |c: char| (Some(Some(c)), 1);
    match first {
        // A line continuation.
        '\n' => (Some(None), 1),
        '\\' | '\'' | '"' => one(first),
        'n' => one('\n'),
        'r' => one('\r'),
        't' => one('\t'),
        'a' => one('\u{7}'),
        'b' => one('\u{8}'),
        'f' => one('\u{c}'),
        'v' => one('\u{b}'),
        'x' => hex(2),
        'u' => hex(4),
        'U' => hex(8),
        '0'..='7' => {
            let length = text.bytes().take(3).take_while(|byte| matches!(byte, b'0'..=b'7')).count();
            let code = text.get(..length).and_then(|code| u32::from_str_radix(code, 8).ok());
            (Some(code.and_then(char::from_u32)), length)
        }
        _ => (None, 0),
    }
}

/// A literal in double quotes, on one line.
pub fn quoted(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    for c in text.chars() {
        match c {
            '\\' => quoted.push_str("\\\\"),
            '"' => quoted.push_str("\\\""),
            '\n' => quoted.push_str("\\n"),
            '\r' => quoted.push_str("\\r"),
            '\t' => quoted.push_str("\\t"),
            c if c.is_ascii_control() => {
                let digit = |value: u32| char::from_digit(value, 16).unwrap_or('0');
                quoted.push_str("\\x");
                quoted.push(digit(u32::from(c) >> 4));
                quoted.push(digit(u32::from(c) & 15));
            }
            c => quoted.push(c),
        }
    }
    quoted.push('"');
    quoted
}

/// An expression that joins lines: `"\n".join([…])`, one per line, indented by `indentation`.
pub fn joined<'a>(lines: impl Iterator<Item = &'a str>, indentation: &str) -> String {
    let mut text = String::from("\"\\n\".join([\n");
    for line in lines {
        text.push_str(indentation);
        text.push_str("    ");
        text.push_str(&quoted(line));
        text.push_str(",\n");
    }
    text.push_str(indentation);
    text.push_str("])");
    text
}
