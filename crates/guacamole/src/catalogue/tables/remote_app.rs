//! One program instead of a desktop.

use super::row::*;

const R: Section = Section::RemoteApp;

#[rustfmt::skip]
pub const ROWS: &[Parameter] = &[
    row(
        R,
        RDP,
        "remote-app",
        Kind::Text,
        "The published program to start, as two bars and its alias: ||notepad.",
    ),
    row(R, RDP, "remote-app-dir", Kind::Text, "The folder the program starts in."),
    row(R, RDP, "remote-app-args", Kind::Text, "The program's command-line arguments."),
];
