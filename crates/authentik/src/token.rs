//! The bearer token.

use rac_messages::{Message, authentik as words};
use serde::{Deserialize, Serialize};

/// A bearer token. Its text leaves this type only for a request header or the store that the user chose.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct ApiToken(String);

/// Why a text can't be a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenError {
    Empty,
    /// Spaces, line breaks or characters that a request header can't contain.
    OddCharacter,
}

impl TokenError {
    pub fn sentence(self) -> Message {
        match self {
            TokenError::Empty => words::TOKEN_EMPTY,
            TokenError::OddCharacter => words::TOKEN_ODD_CHARACTER,
        }
    }
}

impl ApiToken {
    /// Parses a pasted text; surrounding spaces and a leading `Bearer` are not part of the token.
    pub fn parse(text: &str) -> Result<Self, TokenError> {
        let text = text.trim();
        let text = match text.split_once(char::is_whitespace) {
            Some((scheme, rest)) if scheme.eq_ignore_ascii_case("bearer") => rest.trim(),
            _ => text,
        };
        match text {
            "" => Err(TokenError::Empty),
            text if text.bytes().all(|b| b.is_ascii_graphic()) => Ok(ApiToken(text.to_owned())),
            _ => Err(TokenError::OddCharacter),
        }
    }

    /// For the request header only.
    pub fn secret(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for ApiToken {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ApiToken(…)")
    }
}

impl TryFrom<String> for ApiToken {
    type Error = Message;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        ApiToken::parse(&text).map_err(TokenError::sentence)
    }
}

impl From<ApiToken> for String {
    fn from(token: ApiToken) -> String {
        token.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_around_a_pasted_token_is_removed() {
        for pasted in ["abc-123", "  abc-123\n", "Bearer abc-123", "bearer   abc-123 "] {
            assert_eq!(ApiToken::parse(pasted).map(|t| t.secret().to_owned()), Ok("abc-123".to_owned()));
        }
    }

    #[test]
    fn characters_that_a_header_can_not_contain_are_refused() {
        assert_eq!(ApiToken::parse("  "), Err(TokenError::Empty));
        for odd in ["two words", "tökën", "a\u{0}b", "a\nb", "a\u{200b}b"] {
            assert_eq!(ApiToken::parse(odd), Err(TokenError::OddCharacter), "{odd:?}");
        }
    }
}
