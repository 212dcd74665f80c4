//! The messages of a language.

use crate::pattern::{Pattern, Variable};
use crate::read::{Mistake, Room, read_folder};
use std::path::Path;

/// A text of the app.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// Unique in its room: `name-missing`.
    pub key: String,
    /// For translators and for Rust's documentation.
    pub comment: String,
    pub pattern: Pattern,
}

impl Message {
    /// Its arguments, in the order in which the pattern and the Rust function have them.
    pub fn variables(&self) -> Vec<Variable> {
        self.pattern.variables()
    }
}

/// All messages of a language, by room.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Messages {
    pub rooms: Vec<Room>,
}

impl Messages {
    /// Reads `locales/<language>`.
    pub fn read(folder: &Path) -> Result<Messages, Vec<Mistake>> {
        Ok(Messages { rooms: read_folder(folder)? })
    }

    /// All messages with the name of their room. The position in this order is the number of a message.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Message)> {
        self.rooms.iter().flat_map(|room| room.messages.iter().map(|message| (room.name.as_str(), message)))
    }

    /// A message by its room and key.
    pub fn get(&self, room: &str, key: &str) -> Option<&Message> {
        let room = self.rooms.iter().find(|other| other.name == room)?;
        room.messages.iter().find(|message| message.key == key)
    }
}
