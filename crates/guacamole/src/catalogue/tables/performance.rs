//! What Windows draws, and what guacd caches.

use super::row::*;

const P: Section = Section::Performance;

#[rustfmt::skip]
pub const ROWS: &[Parameter] = &[
    switch(P, RDP, "enable-wallpaper", "Shows the desktop's background picture."),
    switch(P, RDP, "enable-theming", "Shows windows and buttons in their theme."),
    switch(P, RDP, "enable-font-smoothing", "Smooths letters (ClearType)."),
    switch(P, RDP, "enable-full-window-drag", "Shows a window's content while it is moved."),
    switch(P, RDP, "enable-desktop-composition", "Allows see-through windows and shadows."),
    switch(P, RDP, "enable-menu-animations", "Lets menus fade and slide."),
    switch(P, RDP, "disable-bitmap-caching", "Caches no pictures, for servers that get it wrong."),
    switch(
        P,
        RDP,
        "disable-offscreen-caching",
        "Caches nothing beyond the screen, for servers that get it wrong.",
    ),
    switch(P, RDP, "disable-glyph-caching",
        "Caches no letters; guacd never does, so this changes nothing."),
    switch(
        P,
        RDP,
        "disable-gfx",
        "Does without the Graphics Pipeline, for servers whose screen stays black with it.",
    ),
];
