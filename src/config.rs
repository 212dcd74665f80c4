//! Run-time configuration: `config.json` beside the page (later also a portal's options). Documented for those who
//! host the app in `docs/configuration.md`.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// What whoever hosts the app decides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Config {
    /// authentik's API: a path on the page's own origin (`/api/v3`) or an absolute address.
    pub api_base: String,
    /// The app's name, as it stands in the header and the window's title.
    pub title: String,
    /// Only for demonstrations: a token that the connect page offers.
    pub demo_token: Option<String>,
    /// How one signs in at authentik instead of entering a token.
    pub oauth: Option<OauthClient>,
    /// Several authentiks side by side; they take the place of `apiBase` and `oauth`.
    pub connections: Vec<ConfiguredConnection>,
    /// Nothing can be written, and nobody can turn that off in the app.
    pub read_only: bool,
    /// What is wrong with the configuration, for the connect page to say.
    pub problem: Option<String>,
}

/// RAC Admin as a client of authentik's OAuth 2.0 provider.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct OauthClient {
    pub client_id: String,
    /// The slug of the application that the provider belongs to.
    pub application: String,
}

/// One of several authentiks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConfiguredConnection {
    /// What people call it: "Production".
    pub name: String,
    /// One of the colours of a profile.
    pub colour: String,
    /// As `Config::api_base`.
    pub api_base: String,
    pub oauth: Option<OauthClient>,
}

impl Default for Config {
    fn default() -> Self {
        Config {
            api_base: "/api/v3".to_owned(),
            title: "RAC Admin".to_owned(),
            demo_token: None,
            oauth: None,
            connections: Vec::new(),
            read_only: false,
            problem: None,
        }
    }
}

impl Config {
    /// Reads the text of `config.json`. With a mistake in it the defaults hold, and the mistake is told.
    pub fn read(text: &str) -> Config {
        let read = match serde_json::from_str::<Value>(text) {
            Ok(Value::Object(fields)) => Config::of(&Fields(&fields)),
            Ok(_) => Err("it has to be an object".to_owned()),
            Err(error) => Err(error.to_string()),
        };
        read.unwrap_or_else(|problem| Config {
            // Whoever tried to say something about it hardly meant the default.
            read_only: text.contains("readOnly"),
            ..Config::with_problem(&problem)
        })
    }

    fn of(fields: &Fields) -> Result<Config, String> {
        let default = Config::default();
        let connections = match fields.get("connections") {
            None => Vec::new(),
            Some(Value::Array(all)) => all.iter().map(ConfiguredConnection::of).collect::<Result<_, _>>()?,
            Some(_) => return Err(wrong("connections", "a list")),
        };
        let read_only = match fields.get("readOnly") {
            None => false,
            Some(value) => value.as_bool().ok_or_else(|| wrong("readOnly", "true or false"))?,
        };
        Ok(Config {
            api_base: fields.text("apiBase")?.unwrap_or(default.api_base),
            title: fields.text("title")?.unwrap_or(default.title),
            demo_token: fields.text("demoToken")?,
            oauth: fields.client()?,
            connections,
            read_only,
            problem: None,
        })
    }

    pub fn with_problem(problem: &str) -> Config {
        let problem = ["config.json could not be read: ", problem].concat();
        Config { problem: Some(problem), ..Config::default() }
    }
}

impl ConfiguredConnection {
    fn of(value: &Value) -> Result<ConfiguredConnection, String> {
        let fields = Fields(value.as_object().ok_or_else(|| wrong("connections", "a list of objects"))?);
        Ok(ConfiguredConnection {
            name: fields.needed("name")?,
            colour: fields.text("colour")?.unwrap_or_default(),
            api_base: fields.needed("apiBase")?,
            oauth: fields.client()?,
        })
    }
}

/// The fields of an object. Not derived: serde_json tells the line of a mistake, and whoever hosts the app is told the field.
struct Fields<'a>(&'a Map<String, Value>);

impl Fields<'_> {
    /// What is null is not there.
    fn get(&self, name: &str) -> Option<&Value> {
        self.0.get(name).filter(|value| !value.is_null())
    }

    fn text(&self, name: &str) -> Result<Option<String>, String> {
        let text = |value: &Value| value.as_str().map(str::to_owned).ok_or_else(|| wrong(name, "text"));
        self.get(name).map(text).transpose()
    }

    fn needed(&self, name: &str) -> Result<String, String> {
        self.text(name)?.ok_or_else(|| wrong(name, "there, and text"))
    }

    fn client(&self) -> Result<Option<OauthClient>, String> {
        let Some(value) = self.get("oauth") else { return Ok(None) };
        let fields = Fields(value.as_object().ok_or_else(|| wrong("oauth", "an object"))?);
        let (client_id, application) = (fields.needed("clientId")?, fields.needed("application")?);
        Ok(Some(OauthClient { client_id, application }))
    }
}

fn wrong(name: &str, wanted: &str) -> String {
    ["`", name, "` has to be ", wanted].concat()
}

/// The path of the API below authentik's own address.
const API_PATH: &str = "/api/v3";

/// Why an authentik address can't be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AddressError {
    Empty,
    NotHttp,
    HasCredentials,
    Malformed,
}

impl AddressError {
    pub fn sentence(self) -> &'static str {
        match self {
            AddressError::Empty => "Enter the address of your authentik, such as https://auth.example.com.",
            AddressError::NotHttp => "The address has to begin with https:// or http://.",
            AddressError::HasCredentials => "Leave the user name and password out of the address.",
            AddressError::Malformed => "This is not an address: it needs a host and no blanks.",
        }
    }
}

/// authentik's address as people know it, from the API base: `/api/v3` on `https://auth.example` is
/// `https://auth.example`.
pub fn authentik_url(api_base: &str, origin: &str) -> String {
    let base = api_base.trim_end_matches('/');
    let site = base.strip_suffix(API_PATH).unwrap_or(base);
    if site.starts_with('/') || site.is_empty() { [origin, site].concat() } else { site.to_owned() }
}

/// The API base of an authentik address: the address as people know it, or already the API's own. A query or
/// fragment that came along from the browser's address bar is dropped, and so is the path of authentik's admin pages.
pub fn api_base(url: &str) -> Result<String, AddressError> {
    let url = url.trim();
    if url.is_empty() {
        return Err(AddressError::Empty);
    }
    let lower = url.to_ascii_lowercase();
    let scheme =
        ["https://", "http://"].into_iter().find(|s| lower.starts_with(s)).ok_or(AddressError::NotHttp)?;
    let rest = url.get(scheme.len()..).unwrap_or_default();
    let rest = rest.split(['?', '#']).next().unwrap_or_default();
    let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
    if host.contains('@') {
        return Err(AddressError::HasCredentials);
    }
    let odd = |c: char| c.is_whitespace() || c.is_control() || "\\<>\"{}|^`".contains(c);
    if host.is_empty() || host.starts_with(':') || host.contains(odd) || path.contains(odd) {
        return Err(AddressError::Malformed);
    }
    let path = path.trim_end_matches('/');
    let path = match path.find("if/") {
        Some(at) if at == 0 || path.as_bytes().get(at - 1) == Some(&b'/') => path[..at].trim_end_matches('/'),
        _ => path,
    };
    let mut base = [scheme, &host.to_ascii_lowercase()].concat();
    if !path.is_empty() {
        base.push('/');
        base.push_str(path);
    }
    if !base.ends_with(API_PATH) {
        base.push_str(API_PATH);
    }
    Ok(base)
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_is_left_out_has_a_default_and_what_is_unknown_is_ignored() {
        let config = Config::read(r#"{"title":"Consoles","colour":"blue"}"#);
        assert_eq!(config, Config { title: "Consoles".into(), ..Config::default() });
    }

    #[test]
    fn the_schema_knows_each_field_and_its_default() {
        let schema: serde_json::Value =
            serde_json::from_str(include_str!("../public/config.schema.json")).unwrap();
        let fields = schema["properties"].as_object().unwrap();
        let defaults: serde_json::Map<_, _> = fields
            .iter()
            .filter(|(name, _)| *name != "$schema")
            .map(|(name, field)| (name.clone(), field["default"].clone()))
            .collect();
        // `embedOrigins` is read by public/embed.js, before the app is there.
        assert!(defaults.contains_key("embedOrigins"));
        assert_eq!(defaults.len(), 7, "a field of Config that the schema lacks, or one too many");
        let read = Config::read(&serde_json::Value::Object(defaults).to_string());
        assert_eq!(read, Config::default());
    }

    #[test]
    fn a_mistake_in_the_file_is_told() {
        let config = Config::read(r#"{"apiBase": 5}"#);
        assert_eq!(config.api_base, "/api/v3");
        assert!(config.problem.is_some_and(|p| p.starts_with("config.json could not be read: ")));
    }

    #[test]
    fn a_wish_for_read_only_mode_is_heard_even_in_a_file_with_a_mistake() {
        assert!(Config::read(r#"{"readOnly": true}"#).read_only);
        for mistaken in
            [r#"{"readOnly": "yes"}"#, r#"{"readOnly": true, "title": 5}"#, r#"{"readOnly": true"#]
        {
            let config = Config::read(mistaken);
            assert!(config.read_only && config.problem.is_some(), "{mistaken}");
        }
        assert!(!Config::read(r#"{"title": 5}"#).read_only);
    }

    #[test]
    fn addresses_are_taken_as_people_paste_them() {
        for (pasted, base) in [
            ("https://auth.example", "https://auth.example/api/v3"),
            ("https://auth.example/", "https://auth.example/api/v3"),
            ("  https://auth.example/api/v3/ ", "https://auth.example/api/v3"),
            ("HTTPS://Auth.Example", "https://auth.example/api/v3"),
            ("http://localhost:9000", "http://localhost:9000/api/v3"),
            ("https://example.com/sso", "https://example.com/sso/api/v3"),
            ("https://auth.example/if/admin/#/core/providers", "https://auth.example/api/v3"),
            ("https://example.com/sso/if/admin/", "https://example.com/sso/api/v3"),
        ] {
            assert_eq!(api_base(pasted).as_deref(), Ok(base), "{pasted}");
        }
    }

    #[test]
    fn what_is_no_address_is_refused_with_its_reason() {
        for (typed, error) in [
            ("", AddressError::Empty),
            ("auth.example", AddressError::NotHttp),
            ("javascript:alert(1)", AddressError::NotHttp),
            ("ftp://auth.example", AddressError::NotHttp),
            ("https://ann:secret@auth.example", AddressError::HasCredentials),
            ("https://", AddressError::Malformed),
            ("https:// auth", AddressError::Malformed),
            ("https://:9000", AddressError::Malformed),
        ] {
            assert_eq!(api_base(typed), Err(error), "{typed}");
        }
    }

    #[test]
    fn the_address_of_the_configuration_is_shown_as_people_know_it() {
        assert_eq!(authentik_url("/api/v3", "https://auth.example"), "https://auth.example");
        assert_eq!(authentik_url("/sso/api/v3/", "https://example.com"), "https://example.com/sso");
        assert_eq!(
            authentik_url("https://auth.example/api/v3", "https://portal.example"),
            "https://auth.example"
        );
    }

    proptest! {
        #[test]
        fn any_address_is_refused_or_leads_to_http(typed in "\\PC*") {
            if let Ok(base) = api_base(&typed) {
                prop_assert!(base.starts_with("http") && base.ends_with("/api/v3"));
                prop_assert_eq!(api_base(&base), Ok(base.clone()), "reading it again changes nothing");
            }
        }
    }
}
