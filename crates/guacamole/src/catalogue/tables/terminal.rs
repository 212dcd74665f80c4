//! The keys and the type of the terminal.

use super::row::*;

const T: Section = Section::Terminal;

#[rustfmt::skip]
pub const ROWS: &[Parameter] = &[
    row(
        T,
        SSH,
        "backspace",
        Kind::Choice(&["127", "8"]),
        "The character the Backspace key sends: 127 is delete, 8 is backspace.",
    )
    .or("127"),
    row(
        T,
        SSH,
        "func-keys-and-keypad",
        Kind::Choice(&["esc", "vt100"]),
        "The sequences that the function keys and the number pad send.",
    )
    .newer(),
    row(
        T,
        SSH,
        "terminal-type",
        Kind::Suggestion(&["xterm", "xterm-256color", "vt220", "vt100", "ansi", "linux"]),
        "The terminal type that programs see in TERM.",
    )
    .or("linux"),
];
