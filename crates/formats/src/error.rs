//! Why a file is not read, and how large one may be.

/// The largest file that is read, in bytes.
pub const MAX_BYTES: usize = 10 * 1024 * 1024;

/// The most objects (rows, entries, connections) in one file.
pub const MAX_ROWS: usize = 20_000;

/// Why a whole file is not read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormatError {
    /// The line of the mistake, from 1; 0 where there is none.
    pub line: usize,
    /// What is wrong, as a sentence. It repeats nothing of the file that may be secret.
    pub message: String,
}

impl FormatError {
    pub(crate) fn new(line: usize, message: impl Into<String>) -> Self {
        Self { line, message: message.into() }
    }

    pub(crate) fn too_many() -> Self {
        Self::new(0, format!("The file has more than {MAX_ROWS} entries. Split it into smaller files."))
    }

    /// The mistake with its place.
    pub fn words(&self) -> String {
        match self.line {
            0 => self.message.clone(),
            line => format!("Line {line}: {}", self.message),
        }
    }
}

/// Refuses a file that is too large, before anything of it is read.
pub(crate) fn check_size(bytes: usize) -> Result<(), FormatError> {
    match bytes > MAX_BYTES {
        true => Err(FormatError::new(0, "The file is larger than 10 MB. Split it into smaller files.")),
        false => Ok(()),
    }
}
