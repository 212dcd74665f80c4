//! Compiles the texts of RAC Admin, which are written in [Fluent](https://projectfluent.org), one folder per language and
//! one file per room: `locales/<language>/<room>.ftl`.
//!
//! - English becomes Rust code ([`rust_code`]): a constant or function for each message, so that a missing message or
//!   argument is an error of the compiler.
//! - Every other language becomes a catalogue ([`Translation::catalogue`]): its patterns in the order of the English
//!   messages, as JSON.
//! - What a translator gets wrong is found by [`Translation::problems`].
//!
//! Of Fluent's syntax, messages can use text, variables, references to terms and to other messages without variables, and
//! selectors. Attributes and functions are errors: formatting is decided by the type of the argument.

mod messages;
mod pattern;
mod problems;
mod pseudo;
mod read;
mod rust_code;
#[cfg(test)]
mod tests;
mod translation;

pub use messages::{Message, Messages};
pub use pattern::{Pattern, Piece, Variable};
pub use problems::Problem;
pub use pseudo::pseudo;
pub use read::{Mistake, Room, read_folder, read_room};
pub use rust_code::rust_code;
pub use translation::{BOOT, LANGUAGES, LATER, Language, Share, Translation, language};
