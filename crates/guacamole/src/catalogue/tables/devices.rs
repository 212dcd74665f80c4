//! Sound, printer, drive.

use super::row::*;

const D: Section = Section::Devices;

#[rustfmt::skip]
pub const ROWS: &[Parameter] = &[
    switch(D, RDP, "disable-audio", "Plays no sound."),
    switch(D, RDP, "enable-audio-input", "Gives the session the browser's microphone."),
    switch(D, RDP, "console-audio", "Plays sound in the console session too."),
    switch(D, VNC, "enable-audio", "Plays sound, fetched from a PulseAudio server."),
    row(D, VNC, "audio-servername", Kind::Text, "The PulseAudio server that has the sound.")
        .or_else("the one guacd runs beside"),
    switch(D, RDP, "enable-printing", "Adds a printer that hands its pages to the browser as PDF."),
    row(D, RDP, "printer-name", Kind::Text, "What the printer is called in the session.")
        .or("Guacamole Printer"),
    switch(D, RDP, "enable-drive", "Adds a drive through which files can be exchanged."),
    row(D, RDP, "drive-name", Kind::Text, "What the drive is called in the session.")
        .or("Guacamole Filesystem"),
    switch(D, RDP, "disable-download", "Files on the drive can't be fetched to the browser."),
    switch(D, RDP, "disable-upload", "Files can't be put on the drive from the browser."),
    row(
        D,
        RDP,
        "drive-path",
        Kind::Text,
        "Where guacd keeps the drive's files; authentik always sets it to a folder of the connection token.",
    ),
    switch(
        D,
        RDP,
        "create-drive-path",
        "Makes the drive's folder if it is missing; authentik always sets it to true.",
    ),
    row(
        D,
        RDP,
        "static-channels",
        Kind::Text,
        "The names of virtual channels to open as pipes, seven characters each at most, with commas between.",
    ),
];
