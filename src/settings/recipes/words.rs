//! The texts of the recipes dialog, from `locales/en/recipes.ftl`.

pub use rac_messages::recipes::*;
