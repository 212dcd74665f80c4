//! The origin of an address, and reading and writing its query.

use authentik_rac::percent;

/// Scheme, host and port of an absolute `http(s)` address, in lower case and without a default port. `None` if it is
/// no such address or is ambiguous.
pub fn origin(address: &str) -> Option<String> {
    let lower = address.to_ascii_lowercase();
    let (scheme, rest) = lower.split_once("://")?;
    let default_port = match scheme {
        "https" => ":443",
        "http" => ":80",
        _ => return None,
    };
    let odd = |c: char| !c.is_ascii_graphic() || "\\<>\"{}|^`".contains(c);
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    if address.contains(odd) || authority.is_empty() || authority.contains('@') || authority.starts_with(':')
    {
        return None;
    }
    let authority = authority.strip_suffix(default_port).unwrap_or(authority);
    Some(format!("{scheme}://{authority}"))
}

/// Whether both addresses have the same origin.
pub fn same_origin(one: &str, other: &str) -> bool {
    origin(one).is_some_and(|one| Some(one) == origin(other))
}

/// A parameter of a query. `None` if it is empty or appears twice, which would be ambiguous.
pub fn parameter(query: &str, name: &str) -> Option<String> {
    let query = query.trim_start_matches('?');
    let mut values = query.split('&').filter_map(|pair| pair.split_once('=')).filter(|(key, _)| *key == name);
    let (_, value) = values.next()?;
    (values.next().is_none() && !value.is_empty()).then(|| percent::decode(value))
}

/// Names and values as `a=1&b=2`.
pub fn form(pairs: &[(&str, &str)]) -> String {
    let mut text = String::new();
    for (name, value) in pairs {
        if !text.is_empty() {
            text.push('&');
        }
        text.push_str(name);
        text.push('=');
        text.push_str(&percent::encode(value));
    }
    text
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn an_origin_is_scheme_host_and_port() {
        for (address, expected) in [
            ("https://auth.example/application/o/rac/", Some("https://auth.example")),
            ("HTTPS://Auth.Example:443?x", Some("https://auth.example")),
            ("http://localhost:80/", Some("http://localhost")),
            ("https://auth.example:80", Some("https://auth.example:80")),
            ("https://auth.example@evil.example/", None),
            ("https://evil.example\\@auth.example/", None),
            ("https://:443/", None),
            ("https:///auth.example", None),
            ("javascript:alert(1)//x://", None),
            ("//auth.example/", None),
            ("https://auth.exam ple/", None),
            ("", None),
        ] {
            assert_eq!(origin(address).as_deref(), expected, "{address}");
        }
    }

    #[test]
    fn addresses_without_an_origin_are_never_equal() {
        assert!(same_origin("https://a.example/x", "https://A.example:443/y?z"));
        for other in
            ["http://a.example/", "https://a.example.evil.example/", "https://evil.example/", "/x", ""]
        {
            assert!(!same_origin("https://a.example/x", other), "{other}");
            assert!(!same_origin(other, "https://a.example/x"), "{other}");
        }
        assert!(!same_origin("", ""));
    }

    #[test]
    fn a_repeated_parameter_is_ignored() {
        assert_eq!(parameter("?code=a%20b&state=c", "code").as_deref(), Some("a b"));
        assert_eq!(parameter("?code=a&state=c&code=b", "code"), None);
        assert_eq!(parameter("?code=&xstate=1", "code"), None);
        assert_eq!(parameter("?code=&xstate=1", "state"), None);
    }

    proptest! {
        #[test]
        fn what_is_written_can_be_read(value in "\\PC+", other in "\\PC+") {
            let text = form(&[("one", &value), ("two", &other)]);
            prop_assert_eq!(parameter(&text, "one"), Some(value));
            prop_assert_eq!(parameter(&text, "two"), Some(other));
        }

        #[test]
        fn any_query_is_read_without_a_panic(query in any::<String>()) {
            let _ = (parameter(&query, "code"), origin(&query));
        }
    }
}
