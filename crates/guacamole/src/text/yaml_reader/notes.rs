//! Notes about what was read differently than the user may think.

use std::borrow::Cow;

use saphyr_parser::ScalarStyle;

use crate::secrets::is_secret;
use crate::text::yaml_reader::{Content, Note, NoteKind, Reader};

impl Reader<'_> {
    pub(super) fn note(&mut self, at: usize, text: &str, kind: NoteKind) {
        let secret = self.in_secret();
        self.notes.push(Note { line: self.source.line(at), text: text.to_owned(), kind, secret });
    }

    /// Whether the current value is a secret or inside one.
    pub(super) fn in_secret(&self) -> bool {
        self.open.iter().any(|open| match &open.content {
            Content::Map { name: Some(name), .. } => is_secret(name),
            _ => false,
        })
    }

    /// The value of a scalar, with surrogate pairs decoded.
    pub(super) fn with_pairs<'t>(
        &mut self,
        text: Cow<'t, str>,
        style: ScalarStyle,
        at: usize,
    ) -> Cow<'t, str> {
        let Some(pairs) = self.pairs else { return text };
        let (text, first) = pairs.read(text, style == ScalarStyle::DoubleQuoted);
        if let Some(first) = first.filter(|_| !self.pairs_noted) {
            self.pairs_noted = true;
            self.note(at, &first, NoteKind::Pair);
        }
        text
    }
}
