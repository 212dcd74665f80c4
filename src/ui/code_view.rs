//! Code that is only read: its lines numbered, its words coloured.

use crate::dom::view;
use leptos::prelude::*;

/// What a piece of code is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeKind {
    Plain,
    Keyword,
    /// A text in quotes.
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

/// A piece of code of one kind; it may go over several lines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CodeSpan {
    pub kind: CodeKind,
    pub text: String,
}

/// How many lines get a number; what follows stands below them in one piece.
const MOST_LINES: usize = 10_000;

/// The code, in a box that scrolls sideways. The numbers are no text: they are not copied with the code.
#[component]
pub fn CodeView(
    /// Its name, for screen readers.
    #[prop(into)]
    label: String,
    spans: Vec<CodeSpan>,
) -> impl IntoView {
    let mut lines: Vec<Vec<AnyView>> = vec![Vec::new()];
    for span in spans {
        let left = MOST_LINES.saturating_sub(lines.len());
        for (place, piece) in span.text.splitn(left + 1, '\n').enumerate() {
            if place > 0 {
                lines.push(Vec::new());
            }
            if let Some(line) = lines.last_mut().filter(|_| !piece.is_empty()) {
                let piece = piece.to_owned();
                line.push(match span.kind.class() {
                    Some(class) => view! { <span class=class>{piece}</span> }.into_any(),
                    None => piece.into_any(),
                });
            }
        }
    }
    let lines: Vec<AnyView> = lines
        .into_iter()
        .map(|line| view! { <span class="rac-code-line">{line}"\n"</span> }.into_any())
        .collect();
    view! {
        <pre class="rac-code-view rac-monospace" role="group" tabindex="0" aria-label=label>
            <code>{lines}</code>
        </pre>
    }
    .into_any()
}
