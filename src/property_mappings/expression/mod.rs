//! The expression of a property mapping: Python that authentik runs as the body of a function at launch.
//!
//! Nothing here runs Python. The text is divided into tokens, which is enough to colour it and to find the most common
//! mistakes; what isn't certain is a hint.

mod check;
mod finding;
mod flow;
mod indentation;
mod launch;
mod literal;
mod names;
mod statement;
mod text_end;
mod texts;
mod tokens;

pub use check::check;
pub use finding::{Checked, Finding, FindingKind, Fix};
pub use launch::launch_only_names;
use rac_ui::{CodeKind, CodeSpan};
use tokens::{TokenKind, tokens};

/// How many spans are coloured; the rest is plain. Browsers are too slow with hundreds of thousands.
const MOST_PIECES: usize = 10_000;

/// The expression as spans; together they are the whole text.
pub fn highlighted(expression: &str) -> Vec<CodeSpan> {
    let mut spans: Vec<CodeSpan> = Vec::new();
    for token in tokens(expression) {
        let kind = match token.kind {
            TokenKind::Name if names::is_keyword(token.text) => CodeKind::Keyword,
            TokenKind::Text => CodeKind::Text,
            TokenKind::Number => CodeKind::Number,
            TokenKind::Comment => CodeKind::Comment,
            _ => CodeKind::Plain,
        };
        if let Some(last) = spans.last_mut().filter(|last| last.kind == kind) {
            last.text.push_str(token.text);
        } else if spans.len() < MOST_PIECES {
            spans.push(CodeSpan { kind, text: token.text.to_owned() });
        } else {
            let text = expression.get(token.start..).unwrap_or_default().to_owned();
            spans.push(CodeSpan { kind: CodeKind::Plain, text });
            break;
        }
    }
    spans
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;
