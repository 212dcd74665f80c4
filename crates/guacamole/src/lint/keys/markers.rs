//! The first and last line of a key, even if they are not quite right.

/// `-----BEGIN RSA PRIVATE KEY-----` or `-----END RSA PRIVATE KEY-----`, anywhere in a text.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Marker {
    pub begin: bool,
    /// In upper case.
    pub label: String,
    /// The start in bytes.
    pub start: usize,
    pub end: usize,
    /// Whether it is written exactly like this.
    pub exact: bool,
}

impl Marker {
    pub fn is_private(&self) -> bool {
        self.label.ends_with("PRIVATE KEY")
    }
}

/// The first private key in a text.
pub(super) struct Block<'a> {
    pub begin: &'a Marker,
    pub end: Option<&'a Marker>,
}

impl<'a> Block<'a> {
    pub fn first(all: &'a [Marker]) -> Option<Self> {
        let at = all.iter().position(|one| one.begin && one.is_private())?;
        let (begin, rest) = all.get(at..)?.split_first()?;
        Some(Block { begin, end: rest.first().filter(|next| !next.begin) })
    }
}

fn is_dash(c: char) -> bool {
    matches!(c, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}')
}

/// All markers, in order.
pub(super) fn find(text: &str) -> Vec<Marker> {
    let capitals = text.to_ascii_uppercase();
    let mut found: Vec<Marker> = Vec::new();
    let mut from = 0;
    while let Some((word, begin)) = next_word(&capitals, from) {
        from = word + 3;
        found.extend(marker(text, &capitals, word, begin));
    }
    found
}

/// The position of the next "BEGIN " or "END ".
fn next_word(capitals: &str, from: usize) -> Option<(usize, bool)> {
    let rest = capitals.get(from..)?;
    let at = rest.match_indices(['B', 'E']).map(|(at, _)| at).find(|at| {
        rest.get(*at..).is_some_and(|rest| rest.starts_with("BEGIN ") || rest.starts_with("END "))
    })?;
    Some((from + at, rest.get(at..)?.starts_with('B')))
}

fn marker(text: &str, capitals: &str, word: usize, begin: bool) -> Option<Marker> {
    let before = text.get(..word)?;
    let inner = before.trim_end_matches(' ');
    let start = inner.trim_end_matches(is_dash).len();
    let after = word + if begin { "BEGIN ".len() } else { "END ".len() };
    let rest = capitals.get(after..)?;
    // Labels are short, and on one line.
    let length = rest.char_indices().take(60).find(|(_, c)| is_dash(*c) || *c == '\n').map(|(at, _)| at)?;
    let label = rest.get(..length)?.trim_end();
    let dashes = rest.get(length..)?;
    let end = after + length + (dashes.len() - dashes.trim_start_matches(is_dash).len());
    let is_label = !label.is_empty() && label.bytes().all(|c| c.is_ascii_alphanumeric() || c == b' ');
    if start == inner.len() || end == after + length || !is_label {
        return None;
    }
    let kind = if begin { "BEGIN " } else { "END " };
    let label = label.split_whitespace().collect::<Vec<_>>().join(" ");
    let exact = text.get(start..end)? == format!("-----{kind}{label}-----");
    Some(Marker { begin, label, start, end, exact })
}
