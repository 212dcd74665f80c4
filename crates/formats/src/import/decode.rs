//! Decodes bytes: UTF-8, UTF-16 with or without a byte order mark, and Windows-1252, with any line ends.

use rac_messages::{Message, files};

use crate::FormatError;

/// Windows-1252 from 0x80 on, where Latin-1 has control characters.
const WINDOWS: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}',
    '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

/// How archives begin, which workbooks of Excel and LibreOffice are, and workbooks of old versions of Excel.
const WORKBOOKS: [&[u8]; 2] = [b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"];

/// The text without a byte order mark, and a note about its encoding.
pub fn decode(bytes: &[u8]) -> Result<(String, Option<Message>), FormatError> {
    if WORKBOOKS.iter().any(|start| bytes.starts_with(start)) {
        return Err(FormatError::new(0, files::WORKBOOK));
    }
    let utf16 = match bytes {
        [0xff, 0xfe, rest @ ..] => Some((rest, true)),
        [0xfe, 0xff, rest @ ..] => Some((rest, false)),
        [first, 0, second, 0, ..] if *first != 0 && *second != 0 => Some((bytes, true)),
        [0, first, 0, second, ..] if *first != 0 && *second != 0 => Some((bytes, false)),
        _ => None,
    };
    let (text, note) = match utf16 {
        Some((bytes, little)) => (of_utf16(bytes, little)?, None),
        None => {
            let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
            match std::str::from_utf8(bytes) {
                Ok(text) => (text.to_owned(), None),
                Err(_) => (bytes.iter().map(|byte| of_windows(*byte)).collect(), Some(files::NOT_UTF8)),
            }
        }
    };
    let binary = |c: char| {
        c.is_control()
            && !matches!(c, '\t' | '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{1a}' | '\u{80}'..='\u{9f}')
    };
    match text.find(binary) {
        Some(at) => {
            let line = 1 + text.get(..at).unwrap_or_default().matches('\n').count();
            Err(FormatError::new(line, files::CONTROL_CHARACTER))
        }
        // Excel can still end lines as old Macs did.
        None if text.contains('\r') && !text.contains('\n') => Ok((text.replace('\r', "\n"), note)),
        None => Ok((text, note)),
    }
}

fn of_windows(byte: u8) -> char {
    match byte {
        0x80..=0x9f => WINDOWS.get(usize::from(byte - 0x80)).copied().unwrap_or('\u{fffd}'),
        _ => char::from(byte),
    }
}

fn of_utf16(bytes: &[u8], little: bool) -> Result<String, FormatError> {
    let unit = |pair: &[u8]| match pair {
        [a, b] if little => u16::from_le_bytes([*a, *b]),
        [a, b] => u16::from_be_bytes([*a, *b]),
        _ => 0xfffd,
    };
    let text: Result<String, _> = char::decode_utf16(bytes.chunks(2).map(unit)).collect();
    text.map_err(|_| FormatError::new(0, files::NOT_UTF16))
}
