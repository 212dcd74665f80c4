//! The texts of RAC Admin, from `locales/`: a module for each room, with a constant for each [`Message`] without arguments
//! and a function for each one with arguments.
//!
//! ```
//! use rac_messages::{Message, kit};
//!
//! let heading: Message = kit::options(12_u32);
//! assert_eq!(heading.text(), "12 options");
//! ```
//!
//! A message is formatted in the language of the moment, which is English until [`show`] changes it. With the feature
//! `leptos` it can be used in views as it is, and follows the language.

mod argument;
mod format;
#[cfg(test)]
mod format_tests;
mod formats;
mod message;
mod shown;
#[cfg(feature = "leptos")]
mod view;

pub use argument::{Argument, Number};
pub use formats::{Formats, set_formats};
pub use message::{Message, sentences};
pub use shown::{add, is_right_to_left, language, show};

/// A language of the app.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Language {
    /// BCP 47, as `lang` and `Intl` want it.
    pub tag: &'static str,
    /// What it is called in itself.
    pub name: &'static str,
    pub is_right_to_left: bool,
    /// The files with its messages, beside the app's other files: those that most pages show, and those of the rooms that
    /// only some parts show. English is in the code and has none.
    pub catalogues: &'static [&'static str],
}

include!(concat!(env!("OUT_DIR"), "/messages.rs"));
