//! The texts of forms, from `locales/en/forms.ftl`.

pub use rac_messages::forms::*;
