//! What the check of an expression finds.

/// How sure a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FindingKind {
    /// It can't work.
    Mistake,
    /// It may be meant so.
    Hint,
}

/// Something about an expression that its author should know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Its line, from 1.
    pub line: usize,
    pub kind: FindingKind,
    /// What and why, as sentences.
    pub text: String,
    /// What would cure it.
    pub fix: Option<Fix>,
}

/// A part of the expression that is rewritten; everything else stays unchanged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fix {
    /// What the button says.
    pub label: &'static str,
    /// The part in bytes, from … to.
    pub start: usize,
    pub end: usize,
    pub with: String,
}

impl Finding {
    pub fn mistake(line: usize, text: impl Into<String>) -> Self {
        Finding { line, kind: FindingKind::Mistake, text: text.into(), fix: None }
    }

    pub fn hint(line: usize, text: impl Into<String>) -> Self {
        Finding { line, kind: FindingKind::Hint, text: text.into(), fix: None }
    }

    /// With its place: "Line 3: …", "Line 3, a hint: …".
    pub fn words(&self) -> String {
        let place = match self.kind {
            FindingKind::Mistake => ": ",
            FindingKind::Hint => ", a hint: ",
        };
        format!("Line {}{place}{}", self.line, self.text)
    }
}

/// How many findings are shown; the others are counted.
pub const MOST: usize = 20;

/// All that was found: what is certain comes first, then the hints, each from top to bottom.
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

    /// All of it in words, one text each.
    pub fn words(&self) -> Vec<String> {
        let more = (self.more > 0).then(|| format!("And {} more.", self.more));
        self.findings.iter().map(Finding::words).chain(more).collect()
    }
}

/// Findings being collected, in several passes from top to bottom.
#[derive(Default)]
pub struct Collector {
    kept: Vec<Finding>,
    count: usize,
    /// How many mistakes and hints this pass has found: more of one kind than are shown need not be kept.
    here: [usize; 2],
}

impl Collector {
    pub fn next_pass(&mut self) {
        self.here = [0; 2];
    }

    pub fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// Counts a finding, and makes it if it may be shown.
    pub fn add(&mut self, kind: FindingKind, make: impl FnOnce() -> Finding) {
        self.count += 1;
        let Some(here) = self.here.get_mut(kind as usize) else { return };
        if *here < MOST {
            *here += 1;
            self.kept.push(make());
        }
    }

    pub fn mistake(&mut self, line: usize, text: impl FnOnce() -> String) {
        self.add(FindingKind::Mistake, || Finding::mistake(line, text()));
    }

    pub fn hint(&mut self, line: usize, text: impl FnOnce() -> String) {
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

/// A name as it may stand in a sentence.
pub fn clipped(name: &str) -> String {
    const MOST: usize = 60;
    match name.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}…", name.get(..end).unwrap_or_default()),
        None => name.to_owned(),
    }
}
