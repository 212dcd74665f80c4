//! Sound, printer, drive.

use super::row::*;

const D: Section = Section::Devices;

#[rustfmt::skip]
pub const ROWS: &[Parameter] = &[
    switch(D, RDP, "disable-audio", "Turns sound off."),
    switch(D, RDP, "enable-audio-input", "Passes the browser's microphone to the session."),
    switch(D, RDP, "console-audio", "Also plays sound in the console session."),
    switch(D, VNC, "enable-audio", "Plays sound from a PulseAudio server."),
    row(D, VNC, "audio-servername", Kind::Text, "The PulseAudio server to get sound from.")
        .or_else("the one on guacd's host"),
    switch(D, RDP, "enable-printing", "Adds a printer that sends its pages to the browser as PDF."),
    row(D, RDP, "printer-name", Kind::Text, "The name of the printer in the session.")
        .or("Guacamole Printer"),
    switch(D, RDP, "enable-drive", "Adds a drive for exchanging files."),
    row(D, RDP, "drive-name", Kind::Text, "The name of the drive in the session.")
        .or("Guacamole Filesystem"),
    switch(D, RDP, "disable-download", "Files on the drive can't be downloaded to the browser."),
    switch(D, RDP, "disable-upload", "Files can't be uploaded to the drive from the browser."),
    row(
        D,
        RDP,
        "drive-path",
        Kind::Text,
        "Where guacd stores the drive's files; authentik always sets it to a folder of the connection token.",
    ),
    switch(
        D,
        RDP,
        "create-drive-path",
        "Creates the drive's folder if it is missing; authentik always sets it to true.",
    ),
    row(
        D,
        RDP,
        "static-channels",
        Kind::Text,
        "The names of virtual channels to open as pipes, at most seven characters each, separated by commas.",
    ),
];
