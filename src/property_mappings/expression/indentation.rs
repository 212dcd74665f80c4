//! Python's rules for indentation, with the four spaces that authentik puts before every line.

use super::statement::Statement;

/// The first error in the indentation, with its line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IndentationFault {
    /// Tabs and spaces are mixed so that the depth depends on the width of a tab.
    TabsAndBlanks(usize),
    /// Deeper than the previous line, which opens no block.
    Unexpected(usize),
    /// Not as deep as any line above.
    Unmatched(usize),
    /// A block should follow this line.
    NoBlock(usize),
    /// More nested blocks than Python allows.
    TooDeep(usize),
}

/// How many nested blocks Python allows, besides the function that authentik makes of the expression.
const MOST_BLOCKS: usize = 98;

/// The depth with tabs of eight columns, and with tabs of one: Python wants both to agree.
type Depth = (usize, usize);

/// The four spaces that authentik adds.
const BODY: Depth = (4, 4);

/// The depth of each line in columns, as far as it decides which lines form a block.
pub fn columns(statements: &[Statement<'_>]) -> Vec<usize> {
    let column = |(place, statement): (usize, &Statement<'_>)| match place {
        0 => BODY.0,
        _ => depth(statement.indentation).0,
    };
    statements.iter().enumerate().map(column).collect()
}

/// Finds the first error. authentik trims the expression, so the first line has no indentation.
pub fn fault(statements: &[Statement<'_>]) -> Option<IndentationFault> {
    let mut blocks: Vec<Depth> = vec![BODY];
    let mut before: Option<&Statement<'_>> = None;
    for statement in statements {
        let depth = if before.is_none() { BODY } else { depth(statement.indentation) };
        let top = blocks.last().copied().unwrap_or(BODY);
        let opened = before.filter(|before| before.opens_block());
        if depth.0 > top.0 {
            if depth.1 <= top.1 {
                return Some(IndentationFault::TabsAndBlanks(statement.line));
            }
            if opened.is_none() {
                return Some(IndentationFault::Unexpected(statement.line));
            }
            if blocks.len() > MOST_BLOCKS {
                return Some(IndentationFault::TooDeep(statement.line));
            }
            blocks.push(depth);
        } else {
            if depth.0 == top.0 && depth.1 != top.1 {
                return Some(IndentationFault::TabsAndBlanks(statement.line));
            }
            if let Some(opened) = opened {
                return Some(IndentationFault::NoBlock(opened.line));
            }
            while blocks.last().is_some_and(|block| block.0 > depth.0) {
                blocks.pop();
            }
            match blocks.last() {
                Some(block) if *block == depth => {}
                Some(block) if block.0 == depth.0 => {
                    return Some(IndentationFault::TabsAndBlanks(statement.line));
                }
                _ => return Some(IndentationFault::Unmatched(statement.line)),
            }
        }
        before = Some(statement);
    }
    before.filter(|last| last.opens_block()).map(|last| IndentationFault::NoBlock(last.line))
}

fn depth(indentation: &str) -> Depth {
    indentation.chars().fold(BODY, |(wide, narrow), c| match c {
        '\t' => ((wide / 8 + 1) * 8, narrow + 1),
        _ => (wide + 1, narrow + 1),
    })
}
