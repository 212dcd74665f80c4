//! The texts about read-only mode, from `locales/en/read_only.ftl`, and the choice between them.

use super::ReadOnly;
use rac_messages::Message;

pub use rac_messages::read_only::*;

/// Why a control is disabled.
pub fn reason(why: ReadOnly) -> Message {
    match why {
        ReadOnly::Chosen => CHOSEN,
        ReadOnly::Decided => DECIDED,
    }
}
