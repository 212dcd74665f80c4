//! The findings of the check.

use rac_messages::{Message, expressions as words};

/// The certainty of a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FindingKind {
    /// It fails.
    Mistake,
    /// It may be intended.
    Hint,
}

/// A remark about an expression for its author.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Its line, from 1.
    pub line: usize,
    pub kind: FindingKind,
    /// What and why, in sentences.
    pub text: Message,
    /// The fix, if there is one.
    pub fix: Option<Fix>,
}

/// Replaces a part of the expression; everything else stays.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fix {
    /// The label of the button.
    pub label: Message,
    /// The range in bytes.
    pub start: usize,
    pub end: usize,
    pub with: String,
}

impl Finding {
    pub fn mistake(line: usize, text: Message) -> Self {
        Finding { line, kind: FindingKind::Mistake, text, fix: None }
    }

    pub fn hint(line: usize, text: Message) -> Self {
        Finding { line, kind: FindingKind::Hint, text, fix: None }
    }

    /// With the line: "Line 3: …", "Line 3, a hint: …".
    pub fn words(&self) -> Message {
        match self.kind {
            FindingKind::Mistake => words::in_line(self.line, &self.text),
            FindingKind::Hint => words::hint_in_line(self.line, &self.text),
        }
    }
}

/// How many findings are shown; the others are counted.
pub const MOST: usize = 20;

/// All findings: mistakes first, then hints, each from top to bottom.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Checked {
    pub findings: Vec<Finding>,
    /// How many more there are.
    pub more: usize,
}

impl Checked {
    pub fn one(finding: Finding) -> Self {
        Checked { findings: vec![finding], more: 0 }
    }

    /// All findings as text.
    pub fn words(&self) -> Vec<String> {
        let more = (self.more > 0).then(|| words::more(self.more));
        self.findings.iter().map(Finding::words).chain(more).map(Message::into).collect()
    }
}

/// Collects findings during several passes from top to bottom.
#[derive(Default)]
pub struct Collector {
    kept: Vec<Finding>,
    count: usize,
    /// How many mistakes and hints this pass has found, so that no more are kept than are shown.
    here: [usize; 2],
}

impl Collector {
    pub fn next_pass(&mut self) {
        self.here = [0; 2];
    }

    pub fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// Counts a finding, and keeps it if it can be shown.
    pub fn add(&mut self, kind: FindingKind, make: impl FnOnce() -> Finding) {
        self.count += 1;
        let Some(here) = self.here.get_mut(kind as usize) else { return };
        if *here < MOST {
            *here += 1;
            self.kept.push(make());
        }
    }

    pub fn mistake(&mut self, line: usize, text: impl FnOnce() -> Message) {
        self.add(FindingKind::Mistake, || Finding::mistake(line, text()));
    }

    pub fn hint(&mut self, line: usize, text: impl FnOnce() -> Message) {
        self.add(FindingKind::Hint, || Finding::hint(line, text()));
    }

    pub fn finish(self) -> Checked {
        let mut findings = self.kept;
        findings.sort_by_key(|finding| (finding.kind == FindingKind::Hint, finding.line));
        findings.truncate(MOST);
        let more = self.count - findings.len();
        Checked { findings, more }
    }
}

/// A name, short enough for a sentence.
pub fn clipped(name: &str) -> String {
    const MOST: usize = 60;
    match name.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}…", name.get(..end).unwrap_or_default()),
        None => name.to_owned(),
    }
}
