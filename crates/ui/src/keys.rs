//! Keys as commands.

use leptos::ev::KeyboardEvent;

/// What an input method takes for itself has this code, in Safari also after it has finished composing.
const TAKEN: u32 = 229;

/// The key that was pressed, unless it belongs to an input method: with Enter one then chooses characters, with Escape
/// one discards them, and with the arrows one walks through what is proposed. Every command by key starts here.
pub fn command_key(event: &KeyboardEvent) -> Option<String> {
    (!event.is_composing() && event.key_code() != TAKEN).then(|| event.key())
}
