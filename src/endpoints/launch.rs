//! Where a user launches an endpoint: a page of authentik itself, which refuses to be framed and so opens in a new tab.

/// The address of a `launch_url`, which authentik gives as a path on its own host (a sub-path included), for the API at
/// `api_base`: a path on the page's own origin or an absolute address. None for what is no page on authentik's host.
pub fn launch_address(launch_url: &str, api_base: &str) -> Option<String> {
    if !launch_url.starts_with('/') || launch_url.starts_with("//") || launch_url.contains('\\') {
        let absolute = launch_url.starts_with("https://") || launch_url.starts_with("http://");
        return absolute.then(|| launch_url.to_owned());
    }
    let Some((scheme, rest)) = api_base.split_once("://") else {
        return Some(launch_url.to_owned());
    };
    let host = rest.split('/').next().unwrap_or_default();
    Some([scheme, "://", host, launch_url].concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    const PATH: &str = "/application/rac/wing-b/9c9c/";

    #[test]
    fn a_launch_leads_to_authentik_wherever_its_api_is() {
        let at = |base| launch_address(PATH, base).unwrap();
        assert_eq!(at("/api/v3"), PATH);
        assert_eq!(at("/sso/api/v3"), PATH);
        assert_eq!(at("https://auth.example/api/v3"), "https://auth.example/application/rac/wing-b/9c9c/");
        assert_eq!(at("https://auth.example:9443"), "https://auth.example:9443/application/rac/wing-b/9c9c/");
    }

    #[test]
    fn a_sub_path_of_authentik_is_not_said_twice() {
        let launch = launch_address("/sso/application/rac/x/", "https://example.com/sso/api/v3");
        assert_eq!(launch.as_deref(), Some("https://example.com/sso/application/rac/x/"));
    }

    #[test]
    fn what_is_no_page_gets_no_link() {
        for launch in ["javascript:alert(1)", "//evil.example/x", "/\\evil.example", "", "data:text/html,x"] {
            assert_eq!(launch_address(launch, "/api/v3"), None, "{launch}");
        }
        assert_eq!(
            launch_address("https://auth.example/x", "/api/v3").as_deref(),
            Some("https://auth.example/x")
        );
    }
}
