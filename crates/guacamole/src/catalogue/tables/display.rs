//! Size, colours and similar.

use super::row::*;

const D: Section = Section::Display;
const DEPTH: Kind = Kind::Choice(&["8", "16", "24", "32"]);
const LEVEL: Kind = Kind::Choice(&["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"]);

pub const ROWS: &[Parameter] = &[
    row(D, RDP, "width", SIZE).means_or(parameters::WIDTH, parameters::DEFAULT_WIDTH),
    row(D, RDP, "height", SIZE).means_or(parameters::HEIGHT, parameters::DEFAULT_HEIGHT),
    row(D, RDP, "dpi", SIZE).means_or(parameters::DPI, parameters::DEFAULT_DPI),
    row(D, RDP, "color-depth", DEPTH).means_or(parameters::COLOR_DEPTH, parameters::DEFAULT_COLOR_DEPTH_RDP),
    row(D, VNC, "color-depth", DEPTH).means_or(parameters::COLOR_DEPTH, parameters::DEFAULT_COLOR_DEPTH_VNC),
    switch(D, RDP.or(VNC), "force-lossless").means(parameters::FORCE_LOSSLESS),
    row(D, RDP, "resize-method", Kind::Choice(&["display-update", "reconnect"]))
        .means_or(parameters::RESIZE_METHOD, parameters::DEFAULT_RESIZE_METHOD),
    switch(D, ALL, "read-only").means(parameters::READ_ONLY),
    switch(D, VNC, "disable-server-input").means(parameters::DISABLE_SERVER_INPUT),
    switch(D, VNC, "disable-display-resize").means(parameters::DISABLE_DISPLAY_RESIZE),
    switch(D, VNC, "swap-red-blue").means(parameters::SWAP_RED_BLUE),
    row(D, VNC, "cursor", Kind::Choice(&["local", "remote"])).or("local").means(parameters::CURSOR),
    row(D, VNC, "compress-level", LEVEL)
        .means_or(parameters::COMPRESS_LEVEL, parameters::DEFAULT_COMPRESS_LEVEL),
    row(D, VNC, "quality-level", LEVEL)
        .means_or(parameters::QUALITY_LEVEL, parameters::DEFAULT_QUALITY_LEVEL),
    row(D, VNC, "encodings", Kind::Text)
        .or("zrle ultra copyrect hextile zlib corre rre raw")
        .means(parameters::ENCODINGS),
    row(D, SSH, "color-scheme", Kind::ColourScheme).or("gray-black").means(parameters::COLOR_SCHEME),
    row(D, SSH, "font-name", Kind::Text).or("monospace").means(parameters::FONT_NAME),
    row(D, SSH, "font-size", SIZE).or("12").means(parameters::FONT_SIZE),
    row(D, SSH, "scrollback", COUNT).or("1000").means(parameters::SCROLLBACK),
];
