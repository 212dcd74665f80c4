//! What Windows draws, and what guacd caches.

use super::row::*;

const P: Section = Section::Performance;

pub const ROWS: &[Parameter] = &[
    switch(P, RDP, "enable-wallpaper").means(parameters::ENABLE_WALLPAPER),
    switch(P, RDP, "enable-theming").means(parameters::ENABLE_THEMING),
    switch(P, RDP, "enable-font-smoothing").means(parameters::ENABLE_FONT_SMOOTHING),
    switch(P, RDP, "enable-full-window-drag").means(parameters::ENABLE_FULL_WINDOW_DRAG),
    switch(P, RDP, "enable-desktop-composition").means(parameters::ENABLE_DESKTOP_COMPOSITION),
    switch(P, RDP, "enable-menu-animations").means(parameters::ENABLE_MENU_ANIMATIONS),
    switch(P, RDP, "disable-bitmap-caching").means(parameters::DISABLE_BITMAP_CACHING),
    switch(P, RDP, "disable-offscreen-caching").means(parameters::DISABLE_OFFSCREEN_CACHING),
    switch(P, RDP, "disable-glyph-caching").means(parameters::DISABLE_GLYPH_CACHING),
    switch(P, RDP, "disable-gfx").means(parameters::DISABLE_GFX),
];
