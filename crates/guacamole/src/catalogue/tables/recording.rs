//! Recordings of the screen, and logs of a terminal's text.

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
        "The folder where guacd keeps recordings; none records nothing.",
    ),
    row(R, ALL, "recording-name", Kind::Text, "The name of the recording's file.").or("recording"),
    switch(R, ALL, "recording-exclude-output", "Records only what the person does, not the picture."),
    switch(R, ALL, "recording-exclude-mouse", "Leaves the mouse out of the recording."),
    switch(R, RDP, "recording-exclude-touch", "Leaves touches out of the recording."),
    switch(R, ALL, "recording-include-keys", "Records every key, passwords too."),
    switch(R, ALL, "recording-include-clipboard", "Records what is copied and pasted, passwords too.")
        .newer(),
    switch(R, ALL, "create-recording-path", "Makes the last folder of recording-path if it is missing."),
    switch(
        R,
        ALL,
        "recording-write-existing",
        "Writes into a file that is there instead of adding a number to the name.",
    ),
    row(
        L,
        SSH,
        "typescript-path",
        Kind::Text,
        "The folder where guacd keeps the text of the terminal; none keeps nothing.",
    ),
    row(L, SSH, "typescript-name", Kind::Text, "The name the files of the text log begin with.")
        .or("typescript"),
    switch(L, SSH, "create-typescript-path", "Makes the last folder of typescript-path if it is missing."),
    switch(
        L,
        SSH,
        "typescript-write-existing",
        "Writes into a log that is there instead of adding a number to the name.",
    ),
];
