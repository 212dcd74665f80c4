//! Sound, printer, drive.

use super::row::*;

const D: Section = Section::Devices;

pub const ROWS: &[Parameter] = &[
    switch(D, RDP, "disable-audio").means(parameters::DISABLE_AUDIO),
    switch(D, RDP, "enable-audio-input").means(parameters::ENABLE_AUDIO_INPUT),
    switch(D, RDP, "console-audio").means(parameters::CONSOLE_AUDIO),
    switch(D, VNC, "enable-audio").means(parameters::ENABLE_AUDIO),
    row(D, VNC, "audio-servername", Kind::Text)
        .means_or(parameters::AUDIO_SERVERNAME, parameters::DEFAULT_AUDIO_SERVERNAME),
    switch(D, RDP, "enable-printing").means(parameters::ENABLE_PRINTING),
    row(D, RDP, "printer-name", Kind::Text).or("Guacamole Printer").means(parameters::PRINTER_NAME),
    switch(D, RDP, "enable-drive").means(parameters::ENABLE_DRIVE),
    row(D, RDP, "drive-name", Kind::Text).or("Guacamole Filesystem").means(parameters::DRIVE_NAME),
    switch(D, RDP, "disable-download").means(parameters::DISABLE_DOWNLOAD),
    switch(D, RDP, "disable-upload").means(parameters::DISABLE_UPLOAD),
    row(D, RDP, "drive-path", Kind::Text).means(parameters::DRIVE_PATH),
    switch(D, RDP, "create-drive-path").means(parameters::CREATE_DRIVE_PATH),
    row(D, RDP, "static-channels", Kind::Text).means(parameters::STATIC_CHANNELS),
];
