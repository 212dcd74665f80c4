//! What Windows draws, and what guacd caches.

use super::row::*;

const P: Section = Section::Performance;

#[rustfmt::skip]
pub const ROWS: &[Parameter] = &[
    switch(P, RDP, "enable-wallpaper", "Shows the desktop wallpaper."),
    switch(P, RDP, "enable-theming", "Shows windows and buttons with their theme."),
    switch(P, RDP, "enable-font-smoothing", "Smooths text (ClearType)."),
    switch(P, RDP, "enable-full-window-drag", "Shows a window's content while it is dragged."),
    switch(P, RDP, "enable-desktop-composition", "Allows transparent windows and shadows."),
    switch(P, RDP, "enable-menu-animations", "Animates menus."),
    switch(P, RDP, "disable-bitmap-caching", "Turns off the bitmap cache, for servers that get it wrong."),
    switch(
        P,
        RDP,
        "disable-offscreen-caching",
        "Turns off caching outside the screen, for servers that get it wrong.",
    ),
    switch(P, RDP, "disable-glyph-caching",
        "Turns off the glyph cache; guacd never uses it, so this changes nothing."),
    switch(
        P,
        RDP,
        "disable-gfx",
        "Turns off the Graphics Pipeline, for servers whose screen stays black with it.",
    ),
];
