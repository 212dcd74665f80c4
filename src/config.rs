//! Run-time configuration: `config.json` beside the page. Documented for operators in `docs/configuration.md`.

use rac_messages::{Argument, Message, config as words};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// What the operator decides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Config {
    /// authentik's API: a path on the page's own origin (`/api/v3`) or an absolute address.
    pub api_base: String,
    /// The app's name, as it stands in the header and the window's title.
    pub title: String,
    /// Only for demonstrations: a token that the connect page offers.
    pub demo_token: Option<String>,
    /// The client for signing in at authentik, as an alternative to entering a token.
    pub oauth: Option<OauthClient>,
    /// Several instances of authentik side by side; they take the place of `apiBase` and `oauth`.
    pub instances: Vec<ConfiguredInstance>,
    /// Nothing can be written, and users can't turn that off.
    pub read_only: bool,
    /// The language for users who have not chosen one, before the browser's.
    pub language: Option<String>,
    /// The languages that can be chosen; all, if it is empty.
    pub languages: Vec<String>,
    /// What is wrong with the configuration, for the connect page to say.
    pub problem: Option<Message>,
}

/// RAC Admin as a client of authentik's OAuth 2.0 provider.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct OauthClient {
    pub client_id: String,
    /// The slug of the application that the provider belongs to.
    pub application: String,
}

/// One of several instances of authentik.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConfiguredInstance {
    /// Its name for users: "Production".
    pub name: String,
    /// One of the colours of an instance.
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
            instances: Vec::new(),
            read_only: false,
            language: None,
            languages: Vec::new(),
            problem: None,
        }
    }
}

impl Config {
    /// Reads the text of `config.json`. If it is invalid, the defaults apply and `problem` says what is wrong.
    pub fn read(text: &str) -> Config {
        let read = match serde_json::from_str::<Value>(text) {
            Ok(Value::Object(fields)) => Config::of(&Fields(fields)),
            Ok(_) => Err(words::NO_OBJECT),
            Err(error) => Err(Message::verbatim(error.to_string())),
        };
        read.unwrap_or_else(|problem| Config {
            // An operator who mentions the field probably means `true`.
            read_only: text.contains("readOnly"),
            ..Config::with_problem(problem)
        })
    }

    fn of(fields: &Fields) -> Result<Config, Message> {
        let default = Config::default();
        // `connections` is what the field was called before.
        let name = if fields.has("instances") { "instances" } else { "connections" };
        let instances: Vec<Value> = fields.read(name, words::must_be_a_list)?.unwrap_or_default();
        let instances = instances.into_iter().map(|one| ConfiguredInstance::of(name, one));
        Ok(Config {
            api_base: fields.text("apiBase")?.unwrap_or(default.api_base),
            title: fields.text("title")?.unwrap_or(default.title),
            demo_token: fields.text("demoToken")?,
            oauth: fields.client()?,
            instances: instances.collect::<Result<_, _>>()?,
            read_only: fields.read("readOnly", words::must_be_true_or_false)?.unwrap_or_default(),
            language: fields.text("language")?,
            languages: fields.read("languages", words::must_be_a_list_of_language_tags)?.unwrap_or_default(),
            problem: None,
        })
    }

    /// `why`: what is wrong with the file.
    pub fn with_problem(why: Message) -> Config {
        Config { problem: Some(words::unreadable(why)), ..Config::default() }
    }
}

impl ConfiguredInstance {
    /// `list`: the field that it is in.
    fn of(list: &str, value: Value) -> Result<ConfiguredInstance, Message> {
        let fields = serde_json::from_value(value).map_err(|_| words::must_be_a_list_of_objects(list))?;
        let fields = Fields(fields);
        Ok(ConfiguredInstance {
            name: fields.needed("name")?,
            colour: fields.text("colour")?.unwrap_or_default(),
            api_base: fields.needed("apiBase")?,
            oauth: fields.client()?,
        })
    }
}

/// The fields of an object, read one by one instead of by a derived `Deserialize`. An operator needs the name of the wrong
/// field and a description of its value; serde_json's errors have a line, a column and Rust's names of types.
/// `serde_path_to_error` would add the name, but also a crate to the connect page. Besides, null counts as missing in every
/// field, and `connections` can stand beside `instances`, which `#[serde(alias)]` refuses as a duplicate.
struct Fields(Map<String, Value>);

impl Fields {
    /// Null counts as missing.
    fn has(&self, name: &str) -> bool {
        self.0.get(name).is_some_and(|value| !value.is_null())
    }

    /// `wanted`: what the value must be, as the error for this field.
    fn read<T: DeserializeOwned>(
        &self,
        name: &str,
        wanted: fn(Argument) -> Message,
    ) -> Result<Option<T>, Message> {
        let value = self.0.get(name).cloned().unwrap_or_default();
        serde_json::from_value(value).map_err(|_| wanted(name.into()))
    }

    fn text(&self, name: &str) -> Result<Option<String>, Message> {
        self.read(name, words::must_be_text)
    }

    fn needed(&self, name: &str) -> Result<String, Message> {
        self.text(name)?.ok_or_else(|| words::missing(name))
    }

    fn client(&self) -> Result<Option<OauthClient>, Message> {
        let Some(fields) = self.read("oauth", words::must_be_an_object)?.map(Fields) else { return Ok(None) };
        let (client_id, application) = (fields.needed("clientId")?, fields.needed("application")?);
        Ok(Some(OauthClient { client_id, application }))
    }
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
    pub fn sentence(self) -> Message {
        match self {
            AddressError::Empty => words::ADDRESS_EMPTY,
            AddressError::NotHttp => words::ADDRESS_NOT_HTTP,
            AddressError::HasCredentials => words::ADDRESS_HAS_CREDENTIALS,
            AddressError::Malformed => words::ADDRESS_MALFORMED,
        }
    }
}

/// authentik's address as users know it, from the API base: `/api/v3` on `https://auth.example` is
/// `https://auth.example`.
pub fn authentik_url(api_base: &str, origin: &str) -> String {
    let base = api_base.trim_end_matches('/');
    let site = base.strip_suffix(API_PATH).unwrap_or(base);
    if site.starts_with('/') || site.is_empty() { format!("{origin}{site}") } else { site.to_owned() }
}

/// The API base of an authentik address: the address as users know it, or already the API's own. A query or fragment
/// pasted along from the browser's address bar is dropped, and so is the path of authentik's admin pages.
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
    let mut base = format!("{scheme}{}", host.to_ascii_lowercase());
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
    fn missing_fields_have_defaults_and_unknown_ones_are_ignored() {
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
        assert_eq!(defaults.len(), 10, "a field of Config that the schema lacks, or one too many");
        let read = Config::read(&serde_json::Value::Object(defaults).to_string());
        assert_eq!(read, Config::default());
    }

    #[test]
    fn a_mistake_in_the_file_is_reported() {
        let config = Config::read(r#"{"apiBase": 5}"#);
        assert_eq!(config.api_base, "/api/v3");
        assert!(config.problem.is_some_and(|p| p.text().starts_with("config.json could not be read: ")));
    }

    #[test]
    fn an_error_names_its_field() {
        for (text, problem) in [
            (r#"{"title": []}"#, "`title` must be text"),
            (r#"{"readOnly": "yes"}"#, "`readOnly` must be true or false"),
            (r#"{"oauth": "rac"}"#, "`oauth` must be an object"),
            (r#"{"oauth": {"clientId": "id"}}"#, "`application` is missing"),
            (r#"{"instances": [5]}"#, "`instances` must be a list of objects"),
            (r#"{"instances": [{"name": "Lab"}]}"#, "`apiBase` is missing"),
            (r#"{"instances": [{"name": 7, "apiBase": "/api/v3"}]}"#, "`name` must be text"),
            ("[]", "it must be an object"),
        ] {
            let found = Config::read(text).problem.map(|problem| problem.text());
            assert_eq!(found, Some(format!("config.json could not be read: {problem}")), "{text}");
        }
        let nothing =
            r#"{"title": null, "readOnly": null, "oauth": null, "instances": null, "connections": null}"#;
        assert_eq!(Config::read(nothing), Config::default());
    }

    #[test]
    fn the_old_name_connections_is_still_read() {
        let list = r#"[{"name": "Lab", "apiBase": "/api/v3"}]"#;
        let [new, old] =
            ["instances", "connections"].map(|name| Config::read(&format!(r#"{{"{name}": {list}}}"#)));
        assert_eq!(new.instances.len(), 1);
        assert_eq!(new, old);
        for name in ["instances", "connections"] {
            let problem = Config::read(&format!(r#"{{"{name}": 7}}"#)).problem.map(|problem| problem.text());
            assert_eq!(problem, Some(format!("config.json could not be read: `{name}` must be a list")));
        }
        let both = Config::read(&format!(r#"{{"connections": [], "instances": {list}}}"#));
        assert_eq!(both, new);
    }

    #[test]
    fn read_only_mode_applies_even_if_the_file_has_a_mistake() {
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
    fn addresses_are_accepted_as_users_paste_them() {
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
    fn invalid_addresses_are_refused_with_a_reason() {
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
    fn the_configured_address_is_shown_as_users_know_it() {
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
