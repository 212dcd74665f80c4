//! The effect of Tab, Shift+Tab and Enter in code. Positions are byte offsets at character boundaries.

/// One step of indentation.
const STEP: &str = "    ";

/// A replacement in the text, and the selection afterwards.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Edit {
    pub start: usize,
    pub end: usize,
    pub with: String,
    /// Start and end of the selection; equal for a cursor.
    pub select: (usize, usize),
}

/// Tab: four spaces in place of the selection, or before each line if it spans several.
pub(super) fn tab(text: &str, start: usize, end: usize) -> Edit {
    let selected = text.get(start..end).unwrap_or_default();
    if !selected.contains('\n') {
        let cursor = start + STEP.len();
        return Edit { start, end, with: STEP.to_owned(), select: (cursor, cursor) };
    }
    let (first, last) = whole_lines(text, start, end);
    let lines: Vec<String> = split_lines(text, first, last)
        .map(|line| if line.is_empty() { String::new() } else { format!("{STEP}{line}") })
        .collect();
    replace_lines(first, last, lines)
}

/// Shift+Tab: one step less on the cursor's line, or on each selected line; `None` if there is nothing to remove.
pub(super) fn outdent(text: &str, start: usize, end: usize) -> Option<Edit> {
    let (first, last) = whole_lines(text, start, end);
    let lines: Vec<String> = split_lines(text, first, last).map(|line| less(line).to_owned()).collect();
    let removed = (last - first) - (lines.iter().map(String::len).sum::<usize>() + lines.len() - 1);
    if removed == 0 {
        return None;
    }
    let mut edit = replace_lines(first, last, lines);
    if start == end {
        let cursor = start.saturating_sub(removed).max(first);
        edit.select = (cursor, cursor);
    }
    Some(edit)
}

/// Enter: a new line with the indentation of the previous one, one step deeper after a colon.
pub(super) fn new_line(text: &str, start: usize, end: usize) -> Edit {
    let (first, _) = whole_lines(text, start, start);
    let before = text.get(first..start).unwrap_or_default();
    let code = before.trim_start_matches([' ', '\t']);
    let indentation = before.get(..before.len() - code.len()).unwrap_or_default();
    let step = if code.trim_end().ends_with(':') { STEP } else { "" };
    let with = format!("\n{indentation}{step}");
    let cursor = start + with.len();
    Edit { start, end, with, select: (cursor, cursor) }
}

fn less(line: &str) -> &str {
    let blanks = line.bytes().take(STEP.len()).take_while(|byte| *byte == b' ').count();
    line.strip_prefix('\t').or_else(|| line.get(blanks..)).unwrap_or(line)
}

/// The lines that a selection touches, from the start of the first to the end of the last. A selection that ends at
/// the start of a line does not touch that line.
fn whole_lines(text: &str, start: usize, end: usize) -> (usize, usize) {
    let first = text.get(..start).and_then(|before| before.rfind('\n')).map_or(0, |at| at + 1);
    let end = if end > start && text.get(..end).is_some_and(|before| before.ends_with('\n')) {
        end - 1
    } else {
        end
    };
    let last = text.get(end..).and_then(|after| after.find('\n')).map_or(text.len(), |at| end + at);
    (first, last)
}

fn split_lines(text: &str, first: usize, last: usize) -> impl Iterator<Item = &str> {
    text.get(first..last).unwrap_or_default().split('\n')
}

fn replace_lines(first: usize, last: usize, lines: Vec<String>) -> Edit {
    let with = lines.join("\n");
    Edit { start: first, end: last, select: (first, first + with.len()), with }
}

/// The byte offset of a UTF-16 offset, which browsers use.
pub(super) fn byte_place(text: &str, utf16: u32) -> usize {
    let mut units = 0_u32;
    for (at, c) in text.char_indices() {
        if units >= utf16 {
            return at;
        }
        units += c.len_utf16() as u32;
    }
    text.len()
}

/// The UTF-16 offset of a byte offset.
pub(super) fn utf16_place(text: &str, byte: usize) -> u32 {
    text.get(..byte).unwrap_or(text).chars().map(|c| c.len_utf16() as u32).sum()
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The text with `[` and `]` around the selection, or `|` at the cursor.
    fn marked(text: &str, (start, end): (usize, usize)) -> String {
        let (before, inside, after) = (&text[..start], &text[start..end], &text[end..]);
        if start == end { format!("{before}|{after}") } else { format!("{before}[{inside}]{after}") }
    }

    fn apply(text: &str, edit: &Edit) -> String {
        format!("{}{}{}", &text[..edit.start], edit.with, &text[edit.end..])
    }

    /// Applies an edit to a marked text.
    fn after(source: &str, edit: impl Fn(&str, usize, usize) -> Option<Edit>) -> Option<String> {
        let (start, end) = match source.find('|') {
            Some(at) => (at, at),
            None => (source.find('[').unwrap(), source.find(']').unwrap() - 1),
        };
        let text = source.replace(['|', '[', ']'], "");
        edit(&text, start, end).map(|edit| marked(&apply(&text, &edit), edit.select))
    }

    #[test]
    fn tab_indents_by_four_spaces_at_the_cursor_or_line_by_line() {
        let tab = |source| after(source, |text, start, end| Some(tab(text, start, end))).unwrap();
        assert_eq!(tab("a|b"), "a    |b");
        assert_eq!(tab("a[bc]d"), "a    |d");
        assert_eq!(tab("a[b\n\nc]d\ne"), "[    ab\n\n    cd]\ne");
        assert_eq!(tab("[ab\n]cd"), "[    ab]\ncd", "the line after the selection stays");
    }

    #[test]
    fn shift_tab_removes_one_step_if_there_is_one() {
        let outdent = |source| after(source, outdent);
        assert_eq!(outdent("x\n      a|b").as_deref(), Some("x\n  a|b"));
        assert_eq!(outdent("  |ab").as_deref(), Some("|ab"));
        assert_eq!(outdent("\tab|").as_deref(), Some("ab|"));
        assert_eq!(outdent("[    a\n b]").as_deref(), Some("[a\nb]"));
        assert_eq!(outdent("ab|"), None);
    }

    #[test]
    fn enter_keeps_the_indentation_and_adds_a_step_after_a_colon() {
        let enter = |source| after(source, |text, start, end| Some(new_line(text, start, end))).unwrap();
        assert_eq!(enter("if x:|"), "if x:\n    |");
        assert_eq!(enter("a\n    if x: |b"), "a\n    if x: \n        |b");
        assert_eq!(enter("    a = 1|"), "    a = 1\n    |");
        assert_eq!(enter("  |  a"), "  \n  |  a");
        assert_eq!(enter("a[b]c"), "a\n|c");
    }

    proptest! {
        #[test]
        fn offsets_survive_the_conversion_to_utf_16(text in any::<String>(), at in 0_usize..40) {
            let byte = text.char_indices().map(|(byte, _)| byte).nth(at).unwrap_or(text.len());
            prop_assert_eq!(byte_place(&text, utf16_place(&text, byte)), byte);
        }

        #[test]
        fn indenting_and_outdenting_changes_nothing(text in "[a-c\n]{0,30}") {
            let inside = tab(&text, 0, text.len());
            if text.trim_end_matches('\n').contains('\n') {
                let deeper = apply(&text, &inside);
                let back = outdent(&deeper, inside.select.0, inside.select.1);
                prop_assert_eq!(back.map(|edit| apply(&deeper, &edit)).unwrap_or(deeper), text);
            }
        }
    }
}
