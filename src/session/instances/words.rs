//! The texts about instances, from `locales/en/instances.ftl`.

use super::InstanceColour;
use super::list::{LONGEST_NAME, NameError};
use crate::session::Keep;
use rac_messages::Message;

pub use rac_messages::instances::*;

pub fn colour(colour: InstanceColour) -> Message {
    match colour {
        InstanceColour::None => NO_COLOUR,
        InstanceColour::Blue => BLUE,
        InstanceColour::Teal => TEAL,
        InstanceColour::Green => GREEN,
        InstanceColour::Amber => AMBER,
        InstanceColour::Red => RED,
        InstanceColour::Violet => VIOLET,
    }
}

/// Whether an instance is connected, and where its token is kept.
pub fn connected(kept: Option<Keep>) -> Message {
    match kept {
        None => NOT_CONNECTED,
        Some(Keep::Page) => CONNECTED_PAGE,
        Some(Keep::Tab) => CONNECTED_TAB,
        Some(Keep::Browser) => CONNECTED_BROWSER,
    }
}

pub fn name_error(error: NameError) -> Message {
    match error {
        NameError::Missing => NAME_MISSING,
        NameError::Taken => NAME_TAKEN,
        NameError::TooLong => name_too_long(LONGEST_NAME),
    }
}
