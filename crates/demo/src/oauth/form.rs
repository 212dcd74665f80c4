//! Encoding text for addresses and pages.

/// Percent-encodes a text for a query.
pub fn encode(text: &str) -> String {
    text.bytes().fold(String::with_capacity(text.len()), |mut out, byte| {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => out.push(byte as char),
            _ => out.push_str(&format!("%{byte:02X}")),
        }
        out
    })
}

/// An address with more parameters, in its query or its fragment.
pub fn with_parameters(address: &str, in_fragment: bool, parameters: &[(&str, &str)]) -> String {
    let joint = match (in_fragment, address.contains('?')) {
        (true, _) => "#",
        (false, true) => "&",
        (false, false) => "?",
    };
    let pairs: Vec<String> =
        parameters.iter().map(|(name, value)| format!("{name}={}", encode(value))).collect();
    format!("{address}{joint}{}", pairs.join("&"))
}

/// Escapes a text for HTML, including attribute values.
pub fn escape(text: &str) -> String {
    let replaced = [('&', "&amp;"), ('<', "&lt;"), ('>', "&gt;"), ('"', "&quot;"), ('\'', "&#39;")];
    replaced.into_iter().fold(text.to_owned(), |text, (character, entity)| text.replace(character, entity))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parameters_are_added_to_existing_ones() {
        let parameters = [("code", "a b"), ("state", "ü&=")];
        assert_eq!(
            with_parameters("http://h/", false, &parameters),
            "http://h/?code=a%20b&state=%C3%BC%26%3D"
        );
        assert_eq!(with_parameters("http://h/?x", false, &[("a", "1")]), "http://h/?x&a=1");
        assert_eq!(with_parameters("http://h/?x", true, &[("a", "1")]), "http://h/?x#a=1");
    }

    #[test]
    fn markup_stays_text() {
        assert_eq!(escape("<a b='c\"&"), "&lt;a b=&#39;c&quot;&amp;");
    }
}
