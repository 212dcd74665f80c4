//! The positions of settings in their text: an edit uses them to touch only its own entry.

use std::ops::Range;

/// The notation of the settings' map.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Form {
    /// Lines of `name: value`, indented by this many spaces.
    Block(usize),
    /// YAML in braces.
    Flow,
    #[default]
    Json,
}

/// The quotes of a value.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Quotes {
    #[default]
    None,
    Single,
    Double,
}

/// The positions of entries in the text, in bytes.
#[derive(Clone, Debug, Default)]
pub(super) struct Layout {
    pub form: Form,
    /// In the order of the text, which is that of the settings.
    pub entries: Vec<Entry>,
    /// The end of the map: its closing brace; for a block, the start of what follows the document.
    pub end: usize,
}

/// One entry.
#[derive(Clone, Debug, Default)]
pub(super) struct Entry {
    pub name: String,
    /// Its start: the name, or the `?` before it.
    pub start: usize,
    pub key: Range<usize>,
    /// After the `:`, if there is one.
    pub colon: Option<usize>,
    /// The first character of the value, if there is one.
    pub value: Option<usize>,
    /// The indicator of a block scalar (`|2-`), which may be followed by a comment.
    pub block: Option<Range<usize>>,
    pub quotes: Quotes,
    /// The end of the value, or else of the colon, or else of the name.
    pub end: usize,
}

/// The entries whose values contain comments, and how many. `comments`: their start positions, in order. A comment
/// after the indicator of a block scalar doesn't count, because it stays.
pub(super) fn comments_in_values(layout: &Layout, comments: &[usize]) -> Vec<(String, usize)> {
    let in_value = |entry: &Entry| {
        let value = entry.value.filter(|_| entry.block.is_none())?;
        let from = comments.partition_point(|place| *place < value);
        let to = comments.partition_point(|place| *place < entry.end);
        (to > from).then(|| (entry.name.clone(), to - from))
    };
    layout.entries.iter().filter_map(in_value).collect()
}
