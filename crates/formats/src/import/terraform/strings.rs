//! Terraform's strings: quoted ones and heredocs, with `${…}` inside.

use rac_messages::files;

use super::cursor::Reader;
use super::hcl::{Expr, Part};
use crate::FormatError;

type Result<T> = std::result::Result<T, FormatError>;

/// The text of a template without interpolations.
pub(super) fn plain(parts: &[Part]) -> String {
    let literal = |part: &Part| match part {
        Part::Literal(text) => text.clone(),
        Part::Value(_) => String::new(),
    };
    parts.iter().map(literal).collect()
}

/// The text up to the closing quote, or to the end of the reader's text.
pub(super) fn template(reader: &mut Reader<'_>, quoted: bool) -> Result<Vec<Part>> {
    let mut parts = Vec::new();
    let mut text = String::new();
    loop {
        let rest = reader.rest();
        match reader.peek() {
            None if quoted => return Err(reader.error(files::QUOTE_NOT_CLOSED)),
            None => break,
            Some('"') if quoted => {
                reader.at += 1;
                break;
            }
            Some('\n') if quoted => return Err(reader.error(files::QUOTE_ENDS_LINE)),
            Some('\\') if quoted => {
                reader.at += 1;
                escape(reader, &mut text)?;
            }
            Some(c @ ('$' | '%')) if doubled(rest, c) => {
                text.push(c);
                text.push('{');
                reader.at += 3;
            }
            Some(c @ ('$' | '%')) if rest.get(1..).is_some_and(|rest| rest.starts_with('{')) => {
                reader.at += 2;
                // `~` strips whitespace, which is not supported.
                let value = match c == '$' && !reader.rest().starts_with('~') {
                    true => interpolation(reader)?,
                    false => {
                        interpolation(reader)?;
                        Expr::Other
                    }
                };
                if !text.is_empty() {
                    parts.push(Part::Literal(std::mem::take(&mut text)));
                }
                parts.push(Part::Value(value));
            }
            Some(c) => {
                text.push(c);
                reader.next();
            }
        }
    }
    if !text.is_empty() || parts.is_empty() {
        parts.push(Part::Literal(text));
    }
    Ok(parts)
}

/// `$${` and `%%{` are escapes of `${` and `%{`.
fn doubled(rest: &str, c: char) -> bool {
    let mut chars = rest.chars();
    chars.next() == Some(c) && chars.next() == Some(c) && chars.next() == Some('{')
}

/// The expression after `${`, and its `}`.
fn interpolation(reader: &mut Reader<'_>) -> Result<Expr> {
    let value = reader.inner_expression()?;
    match reader.peek() {
        Some('}') => {
            reader.at += 1;
            Ok(value)
        }
        _ => Err(reader.error(files::INTERPOLATION_NOT_CLOSED)),
    }
}

fn escape(reader: &mut Reader<'_>, text: &mut String) -> Result<()> {
    let unicode = |reader: &mut Reader<'_>, digits: usize| {
        let code = reader.rest().get(..digits).and_then(|digits| u32::from_str_radix(digits, 16).ok());
        let c = code.and_then(char::from_u32).ok_or_else(|| reader.error(files::ESCAPE_NO_CHARACTER))?;
        reader.at += digits;
        Ok(c)
    };
    let c = match reader.next() {
        Some('n') => '\n',
        Some('r') => '\r',
        Some('t') => '\t',
        Some(c @ ('"' | '\\')) => c,
        Some('u') => unicode(reader, 4)?,
        Some('U') => unicode(reader, 8)?,
        _ => return Err(reader.error(files::ESCAPE_UNKNOWN)),
    };
    text.push(c);
    Ok(())
}

/// Whether a text begins with `<<WORD` or `<<-WORD`.
pub(super) fn begins_heredoc(rest: &str) -> bool {
    let word = rest.strip_prefix("<<").map(|rest| rest.strip_prefix('-').unwrap_or(rest));
    word.is_some_and(|word| word.starts_with(|c: char| c.is_alphabetic() || c == '_'))
}

/// A heredoc, which ends at a line with its marker: `<<EOT`. `<<-EOT` removes the common indentation.
pub(super) fn heredoc(reader: &mut Reader<'_>) -> Result<Vec<Part>> {
    let rest = reader.rest();
    let head_end = rest.find('\n').unwrap_or(rest.len());
    let head = rest.get(2..head_end).unwrap_or_default().trim();
    let (stripped, mark) = match head.strip_prefix('-') {
        Some(mark) => (true, mark),
        None => (false, head),
    };
    let line = reader.line();
    reader.skip(head_end + 1);
    let mut lines: Vec<&str> = Vec::new();
    let mut length = 0;
    let mut is_closed = false;
    for text in reader.rest().split_inclusive('\n') {
        if text.trim() == mark {
            // The line break after the marker ends the attribute.
            length += text.trim_end_matches(['\r', '\n']).len();
            is_closed = true;
            break;
        }
        length += text.len();
        lines.push(text);
    }
    if !is_closed || mark.is_empty() {
        return Err(FormatError::new(line, files::HEREDOC_NOT_CLOSED));
    }
    let indentation = |text: &str| text.len() - text.trim_start_matches([' ', '\t']).len();
    let common = match stripped {
        true => lines.iter().filter(|text| !text.trim().is_empty()).map(|text| indentation(text)).min(),
        false => None,
    };
    let common = common.unwrap_or(0);
    let text: String =
        lines.iter().map(|text| text.get(common.min(indentation(text))..).unwrap_or_default()).collect();
    let text = text.replace("\r\n", "\n");
    let parts = template(&mut Reader::new(&text, line + 1, reader.depth()), false)?;
    reader.skip(length);
    Ok(parts)
}
