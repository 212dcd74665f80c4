//! Rust code for the English messages.

use crate::messages::{Message, Messages};
use crate::translation::BOOT;
use std::fmt::Write;

/// A module for each room but [`BOOT`], with a constant for each message without arguments and a function for each other one, and
/// `COUNT`, the number of messages.
pub fn rust_code(messages: &Messages) -> String {
    let mut code = String::new();
    let mut number = 0;
    for room in &messages.rooms {
        if room.name == BOOT {
            number += room.messages.len();
            continue;
        }
        // `write!` to a string can't fail.
        let _ = writeln!(
            code,
            "pub mod {} {{\n    #[allow(unused_imports)]\n    use crate::{{Argument, Message, Number}};",
            room.name
        );
        for message in &room.messages {
            write_message(&mut code, number, message);
            number += 1;
        }
        code.push_str("}\n");
    }
    let _ = writeln!(code, "/// The number of all messages.\npub const COUNT: usize = {number};");
    code
}

fn write_message(code: &mut String, number: usize, message: &Message) {
    let variables = message.variables();
    let english = message.pattern.compact(&variables);
    let texts = message.pattern.texts();
    let shown = texts.last().cloned().unwrap_or_default().replace('\n', " ");
    for line in [shown.as_str()].into_iter().chain(message.comment.lines()) {
        let _ = writeln!(code, "    #[doc = {line:?}]");
    }
    if variables.is_empty() {
        let name = message.key.to_ascii_uppercase().replace('-', "_");
        let _ = writeln!(code, "    pub const {name}: Message = Message::new({number}, {english:?});");
        return;
    }
    let parameters: Vec<String> = variables
        .iter()
        .map(|variable| {
            let kind = if variable.is_number { "Number" } else { "Argument" };
            format!("{}: impl Into<{kind}>", snake(&variable.name))
        })
        .collect();
    let arguments: Vec<String> = variables
        .iter()
        .map(|variable| match variable.is_number {
            true => format!("Argument::from({}.into())", snake(&variable.name)),
            false => format!("{}.into()", snake(&variable.name)),
        })
        .collect();
    let _ = writeln!(
        code,
        "    pub fn {}({}) -> Message {{\n        Message::with({number}, {english:?}, vec![{}])\n    }}",
        snake(&message.key),
        parameters.join(", "),
        arguments.join(", ")
    );
}

/// `more-unseen` -> `more_unseen`; words that Rust reserves get an underscore behind.
fn snake(name: &str) -> String {
    const RESERVED: [&str; 14] = [
        "as", "else", "enum", "for", "if", "in", "match", "move", "mod", "type", "use", "where", "while",
        "return",
    ];
    let name = name.replace('-', "_");
    if RESERVED.contains(&name.as_str()) { format!("{name}_") } else { name }
}
