//! The texts of the effective settings, from `locales/en/effective_settings.ftl`.

use guacamole_settings::characters::quotable;
use rac_messages::{Argument, Message, effective_settings};

pub use rac_messages::effective_settings::*;

/// "No settings match “zzzz”."
pub fn none_match(search: &str) -> Message {
    effective_settings::none_match(quotable(search))
}

/// The mappings whose expressions can change a value.
pub fn by_expressions(names: &[String]) -> Message {
    effective_settings::by_expressions(Argument::list(names.iter().map(quoted)))
}
