//! Copy and paste.

use super::row::*;

const C: Section = Section::Clipboard;

pub const ROWS: &[Parameter] = &[
    row(C, RDP, "normalize-clipboard", Kind::Choice(&["preserve", "unix", "windows"]))
        .or("preserve")
        .means(parameters::NORMALIZE_CLIPBOARD),
    row(C, VNC, "clipboard-encoding", Kind::Choice(&["ISO8859-1", "UTF-8", "UTF-16", "CP1252", "MacRoman"]))
        .or("ISO8859-1")
        .means(parameters::CLIPBOARD_ENCODING),
    row(C, ALL, "clipboard-buffer-size", Kind::Number(262_144, 52_428_800))
        .or("262144")
        .newer()
        .means(parameters::CLIPBOARD_BUFFER_SIZE),
    switch(C, ALL, "disable-copy").means(parameters::DISABLE_COPY),
    switch(C, ALL, "disable-paste").means(parameters::DISABLE_PASTE),
];
