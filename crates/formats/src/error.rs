//! Errors of unreadable files, and size limits.

use rac_messages::{Message, plan_files as words};

/// The maximum size of a file, in bytes.
pub const MAX_BYTES: usize = 10_000_000;

/// The maximum number of objects (rows, entries, connections) in a file.
pub const MAX_ROWS: usize = 20_000;

/// Why a file can't be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormatError {
    /// The line of the mistake, from 1; 0 without a line.
    pub line: usize,
    /// The mistake, as a sentence. It repeats nothing from the file that can be secret.
    pub message: Message,
}

impl FormatError {
    pub(crate) fn new(line: usize, message: impl IntoMessage) -> Self {
        Self { line, message: message.into_message() }
    }

    pub(crate) fn too_many() -> Self {
        Self::new(0, words::too_many_entries(MAX_ROWS))
    }

    /// The mistake with its line.
    pub fn words(&self) -> Message {
        match self.line {
            0 => self.message.clone(),
            line => words::mistake_in_line(line, &self.message),
        }
    }
}

/// A sentence, which may not be a message yet.
pub(crate) trait IntoMessage {
    fn into_message(self) -> Message;
}

impl IntoMessage for Message {
    fn into_message(self) -> Message {
        self
    }
}

impl IntoMessage for String {
    fn into_message(self) -> Message {
        Message::verbatim(self)
    }
}

impl IntoMessage for &str {
    fn into_message(self) -> Message {
        Message::verbatim(self)
    }
}

/// Refuses a file that is too large, before it is parsed.
pub(crate) fn check_size(bytes: usize) -> Result<(), FormatError> {
    match bytes > MAX_BYTES {
        true => Err(FormatError::new(0, words::FILE_TOO_LARGE)),
        false => Ok(()),
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;

    #[test]
    fn the_limit_is_named() {
        assert!(FormatError::too_many().message.text().contains("more than 20,000 entries"));
    }
}
