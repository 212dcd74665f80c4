//! The texts of the palette and of the keyboard shortcuts, from `locales/en/palette.ftl`.

use rac_messages::Message;

pub use rac_messages::app::{DISCONNECT, SIGN_OUT, THEME_AUTO, THEME_DARK, THEME_LIGHT};
pub use rac_messages::palette::*;

/// How many results there are, of which the first are shown.
pub fn found_of(shown: usize, all: usize) -> Message {
    if all > shown { found_first(all, shown) } else { found(all) }
}
