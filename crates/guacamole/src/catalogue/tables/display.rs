//! Size, colours and similar.

use super::row::*;

const D: Section = Section::Display;
const DEPTH: Kind = Kind::Choice(&["8", "16", "24", "32"]);
const LEVEL: Kind = Kind::Choice(&["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"]);

#[rustfmt::skip]
pub const ROWS: &[Parameter] = &[
    row(D, RDP, "width", SIZE, "The width of the desktop in pixels, independent of the browser.")
        .or_else("the browser's"),
    row(D, RDP, "height", SIZE, "The height of the desktop in pixels, independent of the browser.")
        .or_else("the browser's"),
    row(D, RDP, "dpi", SIZE, "The pixels per inch that Windows assumes.").or_else("96 in authentik"),
    row(D, RDP, "color-depth", DEPTH, "The colour depth in bits per pixel.")
        .or_else("32, or 16 with disable-gfx"),
    row(D, VNC, "color-depth", DEPTH, "The colour depth in bits per pixel.")
        .or_else("chosen by the server"),
    switch(
        D,
        RDP.or(VNC),
        "force-lossless",
        "Never compresses the picture lossily: exact, but slower.",
    ),
    row(
        D,
        RDP,
        "resize-method",
        Kind::Choice(&["display-update", "reconnect"]),
        "How the desktop adapts when the browser window is resized; authentik sets display-update.",
    )
    .or_else("it doesn't adapt"),
    switch(D, ALL, "read-only", "Shows the session but ignores keyboard, mouse and touch."),
    switch(D, VNC, "disable-server-input",
        "Asks the server to ignore its local keyboard and mouse during the session."),
    switch(D, VNC, "disable-display-resize", "Keeps the desktop's size when the browser window is resized."),
    switch(D, VNC, "swap-red-blue", "Swaps red and blue, for servers that mix them up."),
    row(
        D,
        VNC,
        "cursor",
        Kind::Choice(&["local", "remote"]),
        "Where the mouse pointer is drawn; remote lags, but works if the server hides its pointer.",
    )
    .or("local"),
    row(D, VNC, "compress-level", LEVEL, "The compression level, from 0 (none) to 9 (highest).")
        .or_else("chosen by the server"),
    row(D, VNC, "quality-level", LEVEL, "The JPEG quality, from 0 (worst) to 9 (best).")
        .or_else("chosen by the server"),
    row(
        D,
        VNC,
        "encodings",
        Kind::Text,
        "The encodings to offer the server, best first, separated by spaces.",
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
    row(D, SSH, "scrollback", COUNT, "The number of lines to keep for scrolling back.").or("1000"),
];
