//! Where the settings are in their text: what an edit needs to touch its own entry and nothing else.

use std::ops::Range;

/// How the map of the settings is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Form {
    /// Lines of `name: value`, indented by this many spaces.
    Block(usize),
    /// YAML in braces.
    Flow,
    #[default]
    Json,
}

/// How a value is quoted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Quotes {
    #[default]
    None,
    Single,
    Double,
}

/// The places of the entries in the text, in bytes.
#[derive(Clone, Debug, Default)]
pub(super) struct Layout {
    pub form: Form,
    /// In the order of the text, which is that of the settings.
    pub entries: Vec<Entry>,
    /// Where the map ends: its closing brace; of a block the beginning of what follows the document.
    pub end: usize,
}

/// One entry.
#[derive(Clone, Debug, Default)]
pub(super) struct Entry {
    pub name: String,
    /// Where it begins: at its name, or at the `?` before it.
    pub start: usize,
    pub key: Range<usize>,
    /// Behind the `:`, if there is one.
    pub colon: Option<usize>,
    /// The first thing of the value, if there is any.
    pub value: Option<usize>,
    /// The sign of a block text (`|2-`), which may have a comment after it.
    pub block: Option<Range<usize>>,
    pub quotes: Quotes,
    /// Where the value ends, or else the colon, or else the name.
    pub end: usize,
}

/// The names of the entries with comments in their values, which go with these, and how many. `comments`: where they
/// begin, in order. That after the sign of a block text stays.
pub(super) fn comments_in_values(layout: &Layout, comments: &[usize]) -> Vec<(String, usize)> {
    let in_value = |entry: &Entry| {
        let value = entry.value.filter(|_| entry.block.is_none())?;
        let from = comments.partition_point(|place| *place < value);
        let to = comments.partition_point(|place| *place < entry.end);
        (to > from).then(|| (entry.name.clone(), to - from))
    };
    layout.entries.iter().filter_map(in_value).collect()
}
