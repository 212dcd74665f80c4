//! The registered client: its redirect URIs, and the origins that can read responses.

/// The app's registration.
#[derive(Clone, Debug)]
pub struct Client {
    /// The path of the app on the demo's own origin, with slashes at both ends.
    pub base_path: String,
    /// More redirect URIs, compared exactly.
    pub redirect_uris: Vec<String>,
    /// The lifetime of access tokens, in seconds.
    pub lifetime: u64,
}

impl Client {
    /// Whether a redirect URI is registered; `own` is the demo's origin.
    ///
    /// On that origin it must be the app's page. On other ports of this machine it can be any page, for development.
    pub fn knows(&self, uri: &str, own: &str) -> bool {
        if uri.contains('#') {
            return false;
        }
        if self.redirect_uris.iter().any(|registered| registered == uri) {
            return true;
        }
        match origin(uri) {
            Some(origin) if origin == own => uri == format!("{own}{}", self.base_path),
            Some(origin) => is_loopback(origin) && uri.len() > origin.len(),
            None => false,
        }
    }

    /// Whether pages of an origin can read responses: those of registered redirect URIs can.
    pub fn trusts(&self, from: &str, own: &str) -> bool {
        from == own
            || is_loopback(from)
            || self.redirect_uris.iter().any(|registered| origin(registered) == Some(from))
    }
}

/// Scheme, host and port of an absolute HTTP address.
pub fn origin(uri: &str) -> Option<&str> {
    let rest = uri.strip_prefix("https://").or_else(|| uri.strip_prefix("http://"))?;
    let authority = rest.split(['/', '?', '#', '\\']).next().filter(|authority| !authority.is_empty())?;
    uri.get(..uri.len() - rest.len() + authority.len())
}

/// Whether an origin is on this computer, on any port.
fn is_loopback(origin: &str) -> bool {
    let Some(authority) = origin.strip_prefix("http://") else { return false };
    let (host, port) = authority.split_once(':').unwrap_or((authority, "80"));
    matches!(host, "localhost" | "127.0.0.1") && !port.is_empty() && port.bytes().all(|c| c.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    const OWN: &str = "http://127.0.0.1:8080";

    fn client() -> Client {
        Client {
            base_path: "/rac-admin/".into(),
            redirect_uris: vec!["https://portal.example/consoles?from=authentik".into()],
            lifetime: 3600,
        }
    }

    #[test]
    fn on_its_own_origin_only_the_page_itself_is_a_redirect_uri() {
        assert!(client().knows("http://127.0.0.1:8080/rac-admin/", OWN));
        for other in ["/rac-admin", "/", "/rac-admin/?a=1", "/rac-admin/#", "/RAC-admin/", "", "/rac-admin/x"]
        {
            assert!(!client().knows(&format!("{OWN}{other}"), OWN), "{other}");
        }
    }

    #[test]
    fn development_servers_of_this_machine_may_have_any_path() {
        assert!(client().knows("http://localhost:3000/", OWN));
        assert!(client().knows("http://127.0.0.1:9/portal/consoles", OWN));
        assert!(client().knows("http://localhost/", OWN));
    }

    #[test]
    fn other_redirect_uris_must_match_exactly() {
        assert!(client().knows("https://portal.example/consoles?from=authentik", OWN));
        assert!(!client().knows("https://portal.example/consoles", OWN));
        assert!(!client().knows("https://portal.example/consoles?from=authentik&x", OWN));
    }

    #[test]
    fn disguised_hosts_are_refused() {
        for uri in [
            "https://evil.example/",
            "http://localhost.evil.example/",
            "http://localhost@evil.example/",
            "http://localhost:80@evil.example/",
            "http://127.0.0.1:/",
            "https://localhost:3000/",
            "javascript:alert(1)",
            "//localhost/",
            "http://",
            "",
        ] {
            assert!(!client().knows(uri, OWN), "{uri}");
        }
    }

    #[test]
    fn origins_of_registered_pages_are_trusted_and_no_others() {
        for origin in [OWN, "http://localhost:3000", "https://portal.example"] {
            assert!(client().trusts(origin, OWN), "{origin}");
        }
        for origin in ["https://evil.example", "null", "http://portal.example", "https://portal.example:8443"]
        {
            assert!(!client().trusts(origin, OWN), "{origin}");
        }
    }
}
