//! Copy and paste.

use super::row::*;

const C: Section = Section::Clipboard;

#[rustfmt::skip]
pub const ROWS: &[Parameter] = &[
    row(
        C,
        RDP,
        "normalize-clipboard",
        Kind::Choice(&["preserve", "unix", "windows"]),
        "Which line ends copied text gets.",
    )
    .or("preserve"),
    row(
        C,
        VNC,
        "clipboard-encoding",
        Kind::Choice(&["ISO8859-1", "UTF-8", "UTF-16", "CP1252", "MacRoman"]),
        "The encoding of copied text; only some servers understand others than ISO8859-1.",
    )
    .or("ISO8859-1"),
    row(
        C,
        ALL,
        "clipboard-buffer-size",
        Kind::Number(262_144, 52_428_800),
        "How many bytes one can copy at once.",
    )
    .or("262144")
    .newer(),
    switch(C, ALL, "disable-copy", "Nothing copied in the session reaches the browser."),
    switch(C, ALL, "disable-paste", "Nothing copied in the browser can be pasted into the session."),
];
