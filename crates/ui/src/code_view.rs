//! Read-only code with line numbers and highlighting.

use leptos::prelude::*;

/// The kind of a span.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeKind {
    Plain,
    Keyword,
    /// A string literal.
    Text,
    Number,
    Comment,
}

impl CodeKind {
    fn class(self) -> Option<&'static str> {
        Some(match self {
            Self::Plain => return None,
            Self::Keyword => "rac-code-keyword",
            Self::Text => "rac-code-text",
            Self::Number => "rac-code-number",
            Self::Comment => "rac-code-comment",
        })
    }
}

/// A piece of code of one kind; it can span several lines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CodeSpan {
    pub kind: CodeKind,
    pub text: String,
}

/// How many lines are numbered; the rest is a single block.
const MOST_LINES: usize = 10_000;

/// The code, which scrolls horizontally. The line numbers are not text, so they are not copied.
#[component]
pub fn CodeView(
    /// Its name, for screen readers.
    #[prop(into)]
    label: Signal<String>,
    spans: Vec<CodeSpan>,
) -> impl IntoView {
    let piece = |(kind, text): (CodeKind, String)| match kind.class() {
        Some(class) => view! { <span class=class>{text}</span> }.into_any(),
        None => text.into_any(),
    };
    let line = |pieces: Vec<(CodeKind, String)>| {
        let pieces: Vec<AnyView> = pieces.into_iter().map(piece).collect();
        view! { <span class="rac-code-line">{pieces}"\n"</span> }.into_any()
    };
    let lines: Vec<AnyView> = numbered(spans).into_iter().map(line).collect();
    view! {
        <pre class="rac-code-view rac-monospace" role="group" tabindex="0" aria-label=label>
            <code>{lines}</code>
        </pre>
    }
}

/// The spans of each line. The entry after [`MOST_LINES`] has the rest.
fn numbered(spans: Vec<CodeSpan>) -> Vec<Vec<(CodeKind, String)>> {
    let mut lines = vec![Vec::new()];
    for CodeSpan { kind, text } in spans {
        let left = MOST_LINES.saturating_sub(lines.len());
        for (place, piece) in text.splitn(left + 1, '\n').enumerate() {
            if place > 0 {
                lines.push(Vec::new());
            }
            if let Some(line) = lines.last_mut().filter(|_| !piece.is_empty()) {
                line.push((kind, piece.to_owned()));
            }
        }
    }
    lines
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;

    #[test]
    fn the_number_of_numbered_lines_is_limited_and_nothing_is_lost() {
        let span = |kind, text: &str| CodeSpan { kind, text: text.to_owned() };
        let many = "x\n".repeat(MOST_LINES);
        let lines = numbered(vec![
            span(CodeKind::Plain, "a\n\nb"),
            span(CodeKind::Text, &many),
            span(CodeKind::Number, "1\n2"),
        ]);
        assert_eq!(lines.len(), MOST_LINES);
        let text =
            |line: &Vec<(CodeKind, String)>| line.iter().map(|(_, text)| text.as_str()).collect::<String>();
        let all: Vec<String> = lines.iter().map(text).collect();
        assert_eq!(all.join("\n"), format!("a\n\nb{many}1\n2"));
        assert_eq!(numbered(Vec::new()).len(), 1, "an empty code has one line");
    }
}
