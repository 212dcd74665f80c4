//! The keys and the type of the terminal.

use super::row::*;

const T: Section = Section::Terminal;

pub const ROWS: &[Parameter] = &[
    row(T, SSH, "backspace", Kind::Choice(&["127", "8"])).or("127").means(parameters::BACKSPACE),
    row(T, SSH, "func-keys-and-keypad", Kind::Choice(&["esc", "vt100"]))
        .newer()
        .means(parameters::FUNC_KEYS_AND_KEYPAD),
    row(
        T,
        SSH,
        "terminal-type",
        Kind::Suggestion(&["xterm", "xterm-256color", "vt220", "vt100", "ansi", "linux"]),
    )
    .or("linux")
    .means(parameters::TERMINAL_TYPE),
];
