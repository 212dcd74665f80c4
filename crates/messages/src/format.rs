//! Puts arguments into patterns (`message_compiler` describes their form).

use crate::formats::Formats;
use crate::{Argument, Message};
use std::str::Chars;

/// A text between these has its own direction: a host in an Arabic sentence keeps its parts in their order.
const ISOLATE: char = '\u{2068}';
const END_OF_ISOLATE: char = '\u{2069}';

/// What the formatting of a message depends on, and of the messages in it.
#[derive(Clone, Copy)]
pub struct Style<'a> {
    pub pattern_of: &'a dyn Fn(&Message) -> String,
    pub formats: Formats,
    /// Whether names and other texts are isolated from the direction of the sentence.
    pub is_isolating: bool,
}

/// The text of a message.
pub fn format(message: &Message, style: Style) -> String {
    let pattern = (style.pattern_of)(message);
    let mut text = String::with_capacity(pattern.len());
    // Without a sentence around it, there is nothing to be isolated from.
    let style = Style { is_isolating: style.is_isolating && !message.is_verbatim(), ..style };
    let writer = Writer { arguments: message.arguments(), style };
    writer.write(&mut pattern.chars(), &mut text, true);
    text
}

struct Writer<'a> {
    arguments: &'a [Argument],
    style: Style<'a>,
}

impl Writer<'_> {
    /// Writes a pattern up to its end. `is_chosen`: whether it is shown, or only skipped.
    fn write(&self, pattern: &mut Chars, text: &mut String, is_chosen: bool) {
        while let Some(letter) = pattern.next() {
            match letter {
                '\u{1}' => {
                    let argument = self.argument(pattern);
                    if is_chosen {
                        text.push_str(&argument.map(|argument| self.value(argument)).unwrap_or_default());
                    }
                }
                '\u{2}' => self.choose(pattern, text, is_chosen),
                '\u{5}' => return,
                letter if is_chosen => text.push(letter),
                _ => {}
            }
        }
    }

    /// Writes the variant that the argument chooses, or else the last one.
    fn choose(&self, pattern: &mut Chars, text: &mut String, is_chosen: bool) {
        let argument = self.argument(pattern);
        let (exact, category) = match argument {
            Some(Argument::Number(number)) => (number.to_string(), (self.style.formats.plural)(*number)),
            Some(Argument::Text(text)) => (text.clone().into_owned(), ""),
            Some(other) => (self.value(other), ""),
            None => Default::default(),
        };
        let mut is_done = false;
        loop {
            let key: String =
                pattern.by_ref().take_while(|letter| !matches!(letter, '\u{3}' | '\u{4}')).collect();
            // Behind the last variant there is no key.
            if key.is_empty() {
                return;
            }
            let is_last = {
                let mut behind = pattern.clone();
                self.write(&mut behind, &mut String::new(), false);
                behind.next() == Some('\u{3}')
            };
            let fits = !is_done && (is_last || key == exact || key == category);
            self.write(pattern, text, is_chosen && fits);
            is_done |= fits;
        }
    }

    fn argument(&self, pattern: &mut Chars) -> Option<&Argument> {
        let position = pattern.next().and_then(|digit| digit.to_digit(10))?;
        self.arguments.get(position as usize)
    }

    fn value(&self, argument: &Argument) -> String {
        match argument {
            Argument::Text(text) if self.style.is_isolating => format!("{ISOLATE}{text}{END_OF_ISOLATE}"),
            Argument::Text(text) => text.clone().into_owned(),
            Argument::Number(number) => (self.style.formats.number)(*number),
            Argument::Message(message) => format(message, self.style),
            Argument::List(items) => {
                let items: Vec<String> = items.iter().map(|item| self.value(item)).collect();
                (self.style.formats.list)(&items)
            }
        }
    }
}
