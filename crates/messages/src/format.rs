//! Puts arguments into patterns (`message_compiler` describes their form).

use crate::formats::Formats;
use crate::{Argument, Message};
use std::str::Chars;

/// A message, and what its pattern is in the language: in nested messages, too.
pub fn format(message: &Message, pattern_of: &dyn Fn(&Message) -> String, formats: Formats) -> String {
    let pattern = pattern_of(message);
    let mut text = String::with_capacity(pattern.len());
    let writer = Writer { arguments: message.arguments(), pattern_of, formats };
    writer.write(&mut pattern.chars(), &mut text, true);
    text
}

struct Writer<'a> {
    arguments: &'a [Argument],
    pattern_of: &'a dyn Fn(&Message) -> String,
    formats: Formats,
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
            Some(Argument::Number(number)) => (number.to_string(), (self.formats.plural)(*number)),
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
            Argument::Text(text) => text.clone().into_owned(),
            Argument::Number(number) => (self.formats.number)(*number),
            Argument::Message(message) => format(message, self.pattern_of, self.formats),
            Argument::List(items) => {
                let items: Vec<String> = items.iter().map(|item| self.value(item)).collect();
                (self.formats.list)(&items)
            }
        }
    }
}
