//! Screen recordings, and text logs of a terminal.

use super::row::*;

const R: Section = Section::Recording;
const L: Section = Section::Typescript;

#[rustfmt::skip]
pub const ROWS: &[Parameter] = &[
    row(
        R,
        ALL,
        "recording-path",
        Kind::Text,
        "The folder for recordings. If not set, nothing is recorded.",
    ),
    row(R, ALL, "recording-name", Kind::Text, "The file name of the recording.").or("recording"),
    switch(R, ALL, "recording-exclude-output", "Records only keyboard and mouse, not the picture."),
    switch(R, ALL, "recording-exclude-mouse", "Leaves the mouse out of the recording."),
    switch(R, RDP, "recording-exclude-touch", "Leaves touch input out of the recording."),
    switch(R, ALL, "recording-include-keys", "Records all keys pressed, including passwords."),
    switch(R, ALL, "recording-include-clipboard", "Records what is copied and pasted, including passwords.")
        .newer(),
    switch(R, ALL, "create-recording-path", "Creates the last folder of recording-path if it is missing."),
    switch(
        R,
        ALL,
        "recording-write-existing",
        "Writes to an existing file instead of adding a number to the name.",
    ),
    row(
        L,
        SSH,
        "typescript-path",
        Kind::Text,
        "The folder for the terminal's text. If not set, nothing is logged.",
    ),
    row(L, SSH, "typescript-name", Kind::Text, "The beginning of the text log's file names.")
        .or("typescript"),
    switch(L, SSH, "create-typescript-path", "Creates the last folder of typescript-path if it is missing."),
    switch(
        L,
        SSH,
        "typescript-write-existing",
        "Writes to an existing log instead of adding a number to the name.",
    ),
];
