//! Keyboard commands.

use leptos::ev::KeyboardEvent;

/// The key code of keys that an input method handles; in Safari also of the one that ends a composition.
const TAKEN: u32 = 229;

/// The key that was pressed, unless an input method handles it: then Enter chooses characters, Escape discards them,
/// and arrows move through suggestions. Every handler of keys must call this first.
pub fn command_key(event: &KeyboardEvent) -> Option<String> {
    (!event.is_composing() && event.key_code() != TAKEN).then(|| event.key())
}
