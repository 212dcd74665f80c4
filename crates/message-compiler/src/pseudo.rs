//! A language for tests: English with accents, a third longer, in brackets. What is shown without them is not a message,
//! and what is cut off has no room for other languages.

use crate::messages::Messages;

/// The messages of the pseudo-language.
pub fn pseudo(english: &Messages) -> Messages {
    let mut messages = english.clone();
    for message in messages.rooms.iter_mut().flat_map(|room| &mut room.messages) {
        let length =
            message.pattern.texts().iter().map(|text| text.chars().count()).max().unwrap_or_default();
        let mut pattern = message.pattern.map(&|text| text.chars().map(accented).collect());
        pattern.0.insert(0, crate::Piece::Text("⟦".to_owned()));
        pattern.0.push(crate::Piece::Text(format!("{}⟧", "·".repeat(length.div_ceil(3)))));
        message.pattern = pattern;
    }
    messages
}

fn accented(letter: char) -> char {
    let plain = "AEIOUYaeiouycnszACNSZ";
    let marked: Vec<char> = "ÂÉÎÖÛÝâéîöûýçñšžÀÇÑŠŽ".chars().collect();
    plain.chars().position(|other| other == letter).and_then(|at| marked.get(at).copied()).unwrap_or(letter)
}
