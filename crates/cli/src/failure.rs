//! Why a command failed, in words.

use std::fmt;

use authentik_rac::{ErrorKind, RestError};
use rac_formats::FormatError;

#[derive(Debug)]
pub struct Failure(String);

impl Failure {
    /// `text`: one or more sentences.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// A file that could not be read or written.
    pub fn file(doing: &str, path: &std::path::Path, error: &std::io::Error) -> Self {
        Self(format!("Could not {doing} {}: {error}.", path.display()))
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl From<RestError> for Failure {
    fn from(error: RestError) -> Self {
        Self(sentence(&error))
    }
}

impl From<FormatError> for Failure {
    fn from(error: FormatError) -> Self {
        Self(error.words().text())
    }
}

/// A failed request, with what can be done about it.
pub fn sentence(error: &RestError) -> String {
    let mut text = error.sentence().text();
    if error.kind == ErrorKind::Unreachable && !error.detail.is_empty() {
        text = format!("{} ({}).", text.trim_end_matches('.'), error.detail);
    }
    let own = match error.kind {
        // The page's advice is about browsers.
        ErrorKind::Unreachable if error.detail.contains("certificate") => {
            Some("If the certificate is from an authority of your own, name it with --ca-file.")
        }
        ErrorKind::Unreachable => Some("Check the address, the network, and that authentik is running."),
        ErrorKind::BadToken => Some("Check the variable RAC_TOKEN or the file of --token-file."),
        _ => None,
    };
    let advice = own.map(str::to_owned).or_else(|| Some(error.advice()?.text()));
    if let Some(advice) = advice {
        text.push(' ');
        text.push_str(&advice);
    }
    if let Some(id) = &error.request_id
        && matches!(error.kind, ErrorKind::Crashed { .. })
    {
        text.push_str(&format!(" Request id: {id}."));
    }
    text
}
