//! What a message's variables can be.

use crate::Message;
use std::borrow::Cow;

/// The value of a variable.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Argument {
    /// A name or another text that is the same in all languages.
    Text(Cow<'static, str>),
    /// Formatted for the language; plurals depend on it.
    Number(u64),
    /// A part that is a message itself, in the language of the whole.
    Message(Box<Message>),
    /// "a, b and c"
    List(Vec<Argument>),
}

/// A variable that has to be a number, because a plural depends on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Number(pub u64);

impl Argument {
    /// A list of names, joined as the language does: "a, b and c".
    pub fn list<T: Into<Argument>>(items: impl IntoIterator<Item = T>) -> Argument {
        Argument::List(items.into_iter().map(Into::into).collect())
    }
}

impl From<&str> for Argument {
    fn from(text: &str) -> Self {
        Argument::Text(Cow::Owned(text.to_owned()))
    }
}

impl From<String> for Argument {
    fn from(text: String) -> Self {
        Argument::Text(Cow::Owned(text))
    }
}

impl From<&String> for Argument {
    fn from(text: &String) -> Self {
        Argument::Text(Cow::Owned(text.clone()))
    }
}

impl From<Cow<'_, str>> for Argument {
    fn from(text: Cow<'_, str>) -> Self {
        Argument::Text(Cow::Owned(text.into_owned()))
    }
}

impl From<char> for Argument {
    fn from(letter: char) -> Self {
        Argument::Text(Cow::Owned(letter.to_string()))
    }
}

impl From<Message> for Argument {
    fn from(message: Message) -> Self {
        Argument::Message(Box::new(message))
    }
}

impl From<&Message> for Argument {
    fn from(message: &Message) -> Self {
        Argument::Message(Box::new(message.clone()))
    }
}

impl From<Number> for Argument {
    fn from(number: Number) -> Self {
        Argument::Number(number.0)
    }
}

macro_rules! numbers {
    ($($kind:ty),*) => {$(
        impl From<$kind> for Argument {
            fn from(number: $kind) -> Self {
                Argument::Number(number as u64)
            }
        }

        impl From<$kind> for Number {
            fn from(number: $kind) -> Self {
                Number(number as u64)
            }
        }
    )*};
}

numbers!(u8, u16, u32, u64, usize);
