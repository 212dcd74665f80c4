//! Which authentik, and with which token.

use std::time::Duration;

use authentik_rac::{ApiToken, TokenError};
use reqwest::Certificate;
use reqwest::redirect::Policy;

use crate::arguments::Connection;
use crate::client::Client;
use crate::failure::Failure;
use crate::output;

/// The variable with the token.
const TOKEN: &str = "RAC_TOKEN";
/// More than any token has.
const LONGEST_TOKEN: u64 = 64 * 1024;

/// The client for the arguments and variables.
pub fn client(connection: &Connection) -> Result<Client, Failure> {
    let url = connection.url.as_deref().unwrap_or_default();
    let base = base(url)?;
    let token = token(connection)?;
    if base.starts_with("http://") && !is_local(&base) {
        output::note(
            "Warning: the token is sent without encryption, because the address begins with http://.",
        );
    }
    // The first provider of the process stays: this is the only one.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let mut builder = reqwest::Client::builder()
        .timeout(Duration::from_secs(connection.timeout.into()))
        // The API never redirects, so that no redirect gets the token.
        .redirect(Policy::none())
        .user_agent(concat!("rac/", env!("CARGO_PKG_VERSION")));
    if let Some(path) = &connection.ca_file {
        let pem = std::fs::read(path).map_err(|error| Failure::file("read", path, &error))?;
        let certificates = Certificate::from_pem_bundle(&pem).unwrap_or_default();
        if certificates.is_empty() {
            return Err(Failure::new(format!("There is no certificate (PEM) in {}.", path.display())));
        }
        builder = builder.tls_certs_merge(certificates);
    }
    let http = builder.build().map_err(|error| Failure::new(format!("Could not start: {error}.")))?;
    Ok(Client::new(http, base, token, connection.timeout))
}

/// The base of the API: `…/api/v3` is added where it is missing.
fn base(url: &str) -> Result<String, Failure> {
    if url.trim().is_empty() {
        return Err(Failure::new("Name your authentik with --url or the variable RAC_URL."));
    }
    let parsed = reqwest::Url::parse(url.trim()).ok().filter(|url| matches!(url.scheme(), "http" | "https"));
    let Some(mut parsed) = parsed else {
        return Err(Failure::new(
            "The address of authentik begins with https://, as in https://authentik.example.org.",
        ));
    };
    if !parsed.username().is_empty() || parsed.password().is_some() {
        return Err(Failure::new("The address of authentik can't contain a user name or password."));
    }
    parsed.set_query(None);
    parsed.set_fragment(None);
    let base = parsed.as_str().trim_end_matches('/');
    Ok(if base.ends_with("/api/v3") { base.to_owned() } else { format!("{base}/api/v3") })
}

fn is_local(base: &str) -> bool {
    let host = reqwest::Url::parse(base).ok().and_then(|url| url.host_str().map(str::to_owned));
    matches!(host.as_deref(), Some("localhost" | "127.0.0.1" | "[::1]"))
}

fn token(connection: &Connection) -> Result<ApiToken, Failure> {
    let text = match &connection.token_file {
        Some(path) => {
            use std::io::Read;
            let mut text = String::new();
            // Without the path: someone may have given the token itself.
            let failed = |error| Failure::new(format!("Could not read the file of --token-file: {error}."));
            let file = std::fs::File::open(path).map_err(failed)?;
            file.take(LONGEST_TOKEN).read_to_string(&mut text).map_err(failed)?;
            text
        }
        None => std::env::var(TOKEN).unwrap_or_default(),
    };
    ApiToken::parse(&text).map_err(|error| match (error, &connection.token_file) {
        (TokenError::Empty, None) => Failure::new(format!(
            "Put an API token into the variable {TOKEN}, or name a file with --token-file."
        )),
        (TokenError::Empty, Some(path)) => Failure::new(format!("There is no token in {}.", path.display())),
        (error, _) => Failure::new(error.sentence().text()),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_api_is_found_below_any_address() {
        let found = |url: &str| base(url).map_err(|failure| failure.to_string());
        for url in [
            "https://a.example",
            "https://a.example/",
            " https://a.example/api/v3/ ",
            "https://a.example?x=1#y",
        ] {
            assert_eq!(found(url), Ok("https://a.example/api/v3".to_owned()), "{url}");
        }
        assert_eq!(found("http://[::1]:9000/auth"), Ok("http://[::1]:9000/auth/api/v3".to_owned()));
        for url in ["", "a.example", "ftp://a.example", "https://"] {
            assert!(found(url).is_err(), "{url}");
        }
        let refused = found("https://mara:secret@a.example").unwrap_err();
        assert!(!refused.contains("secret"));
    }

    #[test]
    fn only_this_machine_is_local() {
        assert!(
            is_local("http://127.0.0.1:8080/api/v3")
                && is_local("http://[::1]/")
                && is_local("http://localhost/")
        );
        assert!(!is_local("http://localhost.example/"));
    }
}
