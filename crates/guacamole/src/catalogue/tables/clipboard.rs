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
        "The line endings of copied text.",
    )
    .or("preserve"),
    row(
        C,
        VNC,
        "clipboard-encoding",
        Kind::Choice(&["ISO8859-1", "UTF-8", "UTF-16", "CP1252", "MacRoman"]),
        "The encoding of copied text; few servers understand anything but ISO8859-1.",
    )
    .or("ISO8859-1"),
    row(
        C,
        ALL,
        "clipboard-buffer-size",
        Kind::Number(262_144, 52_428_800),
        "The maximum number of bytes per copy.",
    )
    .or("262144")
    .newer(),
    switch(C, ALL, "disable-copy", "Text copied in the session can't be pasted in the browser."),
    switch(C, ALL, "disable-paste", "Text copied in the browser can't be pasted into the session."),
];
