//! The link that launches an endpoint: a page of authentik that refuses to be framed, so it opens in a new tab. It is
//! not offered if launching can only fail.

use super::words;
use crate::readiness::{Obstacle, obstacles};
use authentik_rac::endpoints::Endpoint;
use rac_messages::Message;

/// Why launching fails for every user.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NoLaunch {
    NoApplication,
    /// authentik returned a launch address on another host.
    Odd,
    /// The limit is 0.
    Closed,
    /// The provider lacks something.
    Provider(Obstacle),
}

impl NoLaunch {
    /// What the endpoint itself shows.
    pub fn of(endpoint: &Endpoint) -> Option<NoLaunch> {
        if endpoint.launch_url.is_none() {
            return Some(NoLaunch::NoApplication);
        }
        if endpoint.maximum_connections == 0 {
            return Some(NoLaunch::Closed);
        }
        // There is a launch URL, so there is an application.
        let lacking = obstacles(&endpoint.provider_obj).into_iter();
        lacking.filter(|one| *one != Obstacle::NoApplication).map(NoLaunch::Provider).next()
    }

    /// In a few words, for a table.
    pub fn short(self) -> Message {
        match self {
            NoLaunch::NoApplication => words::LAUNCH_NONE,
            NoLaunch::Odd => words::LAUNCH_NO_ADDRESS,
            NoLaunch::Closed => words::LAUNCH_CLOSED,
            NoLaunch::Provider(obstacle) => obstacle.short(),
        }
    }

    pub fn explanation(self) -> Message {
        match self {
            NoLaunch::NoApplication => words::LAUNCH_NONE_TEXT,
            NoLaunch::Odd => words::LAUNCH_ODD,
            NoLaunch::Closed => words::LAUNCH_CLOSED_TEXT,
            NoLaunch::Provider(obstacle) => obstacle.explanation(),
        }
    }
}

/// The launch address, or why there is none.
pub fn launch(
    launch_url: Option<&str>,
    no_launch: Option<NoLaunch>,
    api_base: &str,
) -> Result<String, NoLaunch> {
    match (no_launch, launch_url) {
        (Some(why), _) => Err(why),
        (None, None) => Err(NoLaunch::NoApplication),
        (None, Some(url)) => launch_address(url, api_base).ok_or(NoLaunch::Odd),
    }
}

/// The address for a `launch_url`, which authentik gives as a path on its own host (with a sub-path, if any).
/// `api_base` is a path on the page's own origin or an absolute address. `None` unless the address is on authentik's
/// host: a link must not lead anywhere the token doesn't go.
fn launch_address(launch_url: &str, api_base: &str) -> Option<String> {
    // Browsers drop tabs and line breaks and read `\` as `/`, so that they would read another address than the one
    // checked here.
    if launch_url.contains(|c: char| c.is_whitespace() || c.is_control() || c == '\\') {
        return None;
    }
    let site = site(api_base)?;
    let path = launch_url.strip_prefix(&site).unwrap_or(launch_url);
    let is_path = path.starts_with('/') && !path.starts_with("//");
    is_path.then(|| format!("{site}{path}"))
}

/// Scheme and host of the API; empty for the page's own origin.
fn site(api_base: &str) -> Option<String> {
    let Some((scheme, rest)) = api_base.split_once("://") else {
        return Some(String::new());
    };
    let host = rest.split('/').next().unwrap_or_default();
    let is_http = ["https", "http"].iter().any(|known| scheme.eq_ignore_ascii_case(known));
    is_http.then(|| format!("{scheme}://{host}"))
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const PATH: &str = "/application/rac/wing-b/9c9c/";

    fn endpoint(maximum: i32, launch_url: &str, provider: &str) -> Endpoint {
        let text = format!(
            r#"{{"pk":"00000000-0000-4000-8000-00000000000a","name":"lathe","provider":4,"protocol":"vnc","host":"lathe",
                "provider_obj":{{"pk":4,"name":"Mill"{provider}}},"launch_url":{launch_url},
                "maximum_connections":{maximum}}}"#
        );
        authentik_rac::wire::read(&text).unwrap()
    }

    #[test]
    fn a_launch_that_can_only_fail_is_not_offered_and_the_first_obstacle_is_named() {
        let ready =
            r#","connection_expiry":"hours=8","outpost_set":["Outpost x"],"assigned_application_slug":"m""#;
        let why = |maximum, url, provider| NoLaunch::of(&endpoint(maximum, url, provider));
        assert_eq!(why(1, r#""/a/""#, ready), None);
        assert_eq!(why(-1, r#""/a/""#, ready), None);
        assert_eq!(why(0, "null", ready), Some(NoLaunch::NoApplication));
        assert_eq!(why(0, r#""/a/""#, ready), Some(NoLaunch::Closed));
        let no_outpost = r#","connection_expiry":"hours=8","outpost_set":[]"#;
        assert_eq!(why(1, r#""/a/""#, no_outpost), Some(NoLaunch::Provider(Obstacle::NoOutpost)));
        let no_time = r#","connection_expiry":"hours=0","outpost_set":["Outpost x"]"#;
        assert_eq!(why(1, r#""/a/""#, no_time), Some(NoLaunch::Provider(Obstacle::ExpiresAtOnce)));
    }

    #[test]
    fn missing_fields_do_not_prevent_a_launch() {
        assert_eq!(NoLaunch::of(&endpoint(1, r#""/a/""#, "")), None);
    }

    #[test]
    fn a_launch_has_an_address_or_a_reason() {
        let at = |url, why| launch(url, why, "/api/v3");
        assert_eq!(at(Some(PATH), None), Ok(PATH.to_owned()));
        assert_eq!(at(Some(PATH), Some(NoLaunch::Closed)), Err(NoLaunch::Closed));
        assert_eq!(at(Some("javascript:alert(1)"), None), Err(NoLaunch::Odd));
        assert_eq!(at(None, None), Err(NoLaunch::NoApplication));
    }

    #[test]
    fn the_launch_address_is_on_the_host_of_the_api() {
        let at = |base| launch_address(PATH, base).unwrap();
        assert_eq!(at("/api/v3"), PATH);
        assert_eq!(at("/sso/api/v3"), PATH);
        assert_eq!(at("https://auth.example/api/v3"), "https://auth.example/application/rac/wing-b/9c9c/");
        assert_eq!(at("https://auth.example:9443"), "https://auth.example:9443/application/rac/wing-b/9c9c/");
    }

    #[test]
    fn a_sub_path_is_not_repeated() {
        let launch = launch_address("/sso/application/rac/x/", "https://example.com/sso/api/v3");
        assert_eq!(launch.as_deref(), Some("https://example.com/sso/application/rac/x/"));
    }

    #[test]
    fn an_absolute_address_on_authentik_s_host_is_accepted() {
        let launch = launch_address("https://auth.example/x", "https://auth.example/api/v3");
        assert_eq!(launch.as_deref(), Some("https://auth.example/x"));
    }

    #[test]
    fn addresses_on_other_hosts_have_no_link() {
        for launch in [
            "",
            "x",
            "javascript:alert(1)",
            "data:text/html,x",
            "//evil.example/x",
            "/\\evil.example",
            // A browser drops the tab and the line break, which leaves `//evil.example`.
            "/\t/evil.example/x",
            "/\n/evil.example/x",
            "\t//evil.example/x",
            "java\nscript:alert(1)",
            "https://evil.example/x",
            "http://auth.example/x",
            "https://auth.example@evil.example/x",
            "https://auth.example.evil.example/x",
            "https://auth.example:9443/x",
            "https://auth.example//evil.example/x",
        ] {
            for base in ["/api/v3", "https://auth.example/api/v3"] {
                assert_eq!(launch_address(launch, base), None, "{launch:?} at {base}");
            }
        }
        assert_eq!(launch_address(PATH, "javascript://auth.example/api/v3"), None);
    }

    /// Where a browser at `https://page.example/rac/` goes, by the URL standard's rules for dropped characters,
    /// slashes and schemes: `scheme://host`, or only the scheme if there is no host.
    fn leads_to(address: &str) -> String {
        let read: String = address
            .trim_matches(|c: char| c <= ' ')
            .chars()
            .filter(|c| !"\t\n\r".contains(*c))
            .map(|c| if c == '\\' { '/' } else { c })
            .collect();
        let scheme = read.split_once(':').map(|(scheme, rest)| (scheme.to_ascii_lowercase(), rest)).filter(
            |(scheme, _)| {
                scheme.starts_with(|c: char| c.is_ascii_alphabetic())
                    && scheme.chars().all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c))
            },
        );
        let (scheme, rest) = scheme.unwrap_or_else(|| ("https".to_owned(), read.as_str()));
        let absolute = rest.len() < read.len();
        let Some(rest) = rest.strip_prefix("//") else {
            return if absolute { scheme } else { "https://page.example".to_owned() };
        };
        let authority = rest.trim_start_matches('/').split(['/', '?', '#']).next().unwrap_or_default();
        let host = authority.rsplit('@').next().unwrap_or_default();
        format!("{scheme}://{}", host.to_ascii_lowercase())
    }

    #[test]
    fn the_test_resolves_addresses_like_a_browser() {
        assert_eq!(leads_to("/a/b"), "https://page.example");
        assert_eq!(leads_to("/\t/evil.example"), "https://evil.example");
        assert_eq!(leads_to("\\\\evil.example"), "https://evil.example");
        assert_eq!(leads_to(" java\nscript:alert(1)"), "javascript");
        assert_eq!(leads_to("HTTP://ann@Evil.example:80/x"), "http://evil.example:80");
    }

    proptest! {
        #[test]
        fn the_link_never_leaves_authentik_s_host(launch in hostile(), at in 0..4_usize) {
            let (base, origin) = [
                ("/api/v3", "https://page.example"),
                ("/sso/api/v3", "https://page.example"),
                ("https://auth.example/api/v3", "https://auth.example"),
                ("http://auth.example:9000/sso/api/v3", "http://auth.example:9000"),
            ][at];
            if let Some(address) = launch_address(&launch, base) {
                prop_assert_eq!(leads_to(&address), origin, "{:?}", address);
            }
        }

        #[test]
        fn a_plain_path_always_gets_its_link(path in "(/[a-z0-9.-]{1,8}){1,4}/") {
            let link = launch_address(&path, "https://auth.example/api/v3");
            prop_assert_eq!(link, Some(format!("https://auth.example{path}")));
        }
    }

    /// Addresses from typical pieces of attacks, and any text.
    fn hostile() -> impl Strategy<Value = String> {
        let piece = prop_oneof![
            prop::sample::select(vec![
                "/",
                "//",
                "\\",
                "\t",
                "\n",
                "\r",
                " ",
                "\u{0}",
                "\u{a0}",
                "\u{202e}",
                "\u{feff}",
                ":",
                "@",
                "?",
                "#",
                ".",
                "..",
                "%2f",
                "%09",
                "javascript:",
                "JaVaScRiPt:",
                "java\nscript:",
                "data:text/html,",
                "vbscript:",
                "blob:",
                "https:",
                "http:",
                "https://",
                "http://",
                "https://auth.example",
                "http://auth.example:9000",
                "auth.example",
                "page.example",
                "evil.example",
                "alert(1)",
                "application/rac/x/",
            ])
            .prop_map(str::to_owned),
            "\\PC{0,4}",
        ];
        prop::collection::vec(piece, 0..7).prop_map(|pieces| pieces.concat())
    }
}
