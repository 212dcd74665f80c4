//! The expression of a property mapping: Python that authentik runs as the body of a function at launch.
//!
//! Nothing here runs Python. The text is cut into tokens, which is enough to colour it and to find the commonest
//! mistakes; what can't be said with certainty is a hint.

mod check;
mod indentation;
mod names;
mod statement;
mod tokens;

use crate::ui::{CodeKind, CodeSpan};
pub use check::{Finding, check};
pub use names::launch_only_names;
use tokens::{TokenKind, tokens};

/// The expression in pieces that are coloured alike; together they are the expression.
pub fn highlighted(expression: &str) -> Vec<CodeSpan> {
    let span = |token: tokens::Token<'_>| CodeSpan {
        kind: match token.kind {
            TokenKind::Name if names::is_keyword(token.text) => CodeKind::Keyword,
            TokenKind::Text => CodeKind::Text,
            TokenKind::Number => CodeKind::Number,
            TokenKind::Comment => CodeKind::Comment,
            _ => CodeKind::Plain,
        },
        text: token.text.to_owned(),
    };
    tokens(expression).into_iter().map(span).collect()
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;
