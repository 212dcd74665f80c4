//! Errors of unreadable files, and size limits.

/// The maximum size of a file, in bytes.
pub const MAX_BYTES: usize = 10 * 1024 * 1024;

/// The maximum number of objects (rows, entries, connections) in a file.
pub const MAX_ROWS: usize = 20_000;

/// Why a file can't be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormatError {
    /// The line of the mistake, from 1; 0 without a line.
    pub line: usize,
    /// The mistake, as a sentence. It repeats nothing from the file that can be secret.
    pub message: String,
}

impl FormatError {
    pub(crate) fn new(line: usize, message: impl Into<String>) -> Self {
        Self { line, message: message.into() }
    }

    pub(crate) fn too_many() -> Self {
        Self::new(0, format!("The file has more than {MAX_ROWS} entries. Split it into smaller files."))
    }

    /// The mistake with its line.
    pub fn words(&self) -> String {
        match self.line {
            0 => self.message.clone(),
            line => format!("Line {line}: {}", self.message),
        }
    }
}

/// Refuses a file that is too large, before it is parsed.
pub(crate) fn check_size(bytes: usize) -> Result<(), FormatError> {
    match bytes > MAX_BYTES {
        true => Err(FormatError::new(0, "The file is larger than 10 MB. Split it into smaller files.")),
        false => Ok(()),
    }
}
