//! What the picture looks like.

use super::row::*;

const D: Section = Section::Display;
const DEPTH: Kind = Kind::Choice(&["8", "16", "24", "32"]);
const LEVEL: Kind = Kind::Choice(&["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"]);

#[rustfmt::skip]
pub const ROWS: &[Parameter] = &[
    row(D, RDP, "width", SIZE, "The width of the desktop in pixels, whatever the browser's is.")
        .or_else("that of the browser"),
    row(D, RDP, "height", SIZE, "The height of the desktop in pixels, whatever the browser's is.")
        .or_else("that of the browser"),
    row(D, RDP, "dpi", SIZE, "How many pixels per inch Windows reckons with.").or_else("96 in authentik"),
    row(D, RDP, "color-depth", DEPTH, "How many bits each pixel's colour has.")
        .or_else("32, or 16 with disable-gfx"),
    row(D, VNC, "color-depth", DEPTH, "How many bits each pixel's colour has.")
        .or_else("chosen by the server"),
    switch(
        D,
        RDP.or(VNC),
        "force-lossless",
        "Never sends the picture with lossy compression: exact, but slower.",
    ),
    row(
        D,
        RDP,
        "resize-method",
        Kind::Choice(&["display-update", "reconnect"]),
        "How the desktop follows when the browser window changes its size; authentik sets display-update.",
    )
    .or_else("it does not follow"),
    switch(D, ALL, "read-only", "Shows the session without passing on keys, mouse or touch."),
    switch(D, VNC, "disable-server-input",
        "Asks the server to ignore its own keyboard and mouse meanwhile."),
    switch(D, VNC, "disable-display-resize", "Keeps the desktop's size when the browser window changes."),
    switch(D, VNC, "swap-red-blue", "Exchanges red and blue, for servers that mix them up."),
    row(
        D,
        VNC,
        "cursor",
        Kind::Choice(&["local", "remote"]),
        "Who draws the mouse pointer; remote lags but works where the server hides its pointer.",
    )
    .or("local"),
    row(D, VNC, "compress-level", LEVEL, "How hard the server compresses, from 0 (not at all) to 9.")
        .or_else("chosen by the server"),
    row(D, VNC, "quality-level", LEVEL, "How good the JPEG pictures are, from 0 (worst) to 9.")
        .or_else("chosen by the server"),
    row(
        D,
        VNC,
        "encodings",
        Kind::Text,
        "The encodings to offer the server, best first, with blanks between.",
    )
    .or("zrle ultra copyrect hextile zlib corre rre raw"),
    row(
        D,
        SSH,
        "color-scheme",
        Kind::ColourScheme,
        "The colours of the terminal: a named scheme, or foreground, background and single colours.",
    )
    .or("gray-black"),
    row(D, SSH, "font-name", Kind::Text, "The font of the terminal; it must be installed where guacd runs.")
        .or("monospace"),
    row(D, SSH, "font-size", SIZE, "The size of the font in points.").or("12"),
    row(D, SSH, "scrollback", COUNT, "How many lines one can scroll back.").or("1000"),
];
