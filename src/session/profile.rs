//! One authentik that the person works with, by name and colour: production is told from staging at a glance.

use crate::config::{Config, OauthClient, api_base, authentik_url};

/// The colour that marks a profile. What is not one of them is none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ProfileColour {
    #[default]
    None,
    Blue,
    Teal,
    Green,
    Amber,
    Red,
    Violet,
}

impl ProfileColour {
    pub const ALL: [ProfileColour; 7] = [
        ProfileColour::None,
        ProfileColour::Blue,
        ProfileColour::Teal,
        ProfileColour::Green,
        ProfileColour::Amber,
        ProfileColour::Red,
        ProfileColour::Violet,
    ];

    /// As it is stored, configured and known to the style sheet.
    pub fn key(self) -> &'static str {
        match self {
            ProfileColour::None => "",
            ProfileColour::Blue => "blue",
            ProfileColour::Teal => "teal",
            ProfileColour::Green => "green",
            ProfileColour::Amber => "amber",
            ProfileColour::Red => "red",
            ProfileColour::Violet => "violet",
        }
    }

    pub fn from_key(key: &str) -> Self {
        Self::ALL.into_iter().find(|colour| colour.key() == key).unwrap_or_default()
    }
}

/// One authentik. Holds no secret: its token is kept apart.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Profile {
    /// Tells it from others for as long as it lives, whatever it is called. Empty: the one that is there from the
    /// start.
    pub id: String,
    pub name: String,
    pub colour: ProfileColour,
    /// authentik's API, as in the configuration: absolute, or a path on our own origin.
    pub base: String,
    pub oauth: Option<OauthClient>,
}

impl Profile {
    /// The profiles that whoever hosts the app has set up: at least one.
    pub fn configured(config: &Config) -> Vec<Profile> {
        if config.connections.is_empty() {
            let base = config.api_base.clone();
            return vec![Profile { base, oauth: config.oauth.clone(), ..Profile::default() }];
        }
        let profile = |connection: &crate::config::ConfiguredConnection| Profile {
            id: ["=", &connection.name].concat(),
            name: connection.name.clone(),
            colour: ProfileColour::from_key(&connection.colour),
            base: connection.api_base.clone(),
            oauth: connection.oauth.clone(),
        };
        config.connections.iter().map(profile).collect()
    }

    /// authentik's address as people know it; `origin` is the page's own.
    pub fn url(&self, origin: &str) -> String {
        authentik_url(&self.base, origin)
    }

    /// authentik's host, with the port if it is an odd one, and the path if there is one.
    pub fn host(&self, origin: &str) -> String {
        let url = self.url(origin);
        url.split_once("://").map_or(url.as_str(), |(_, host)| host).to_owned()
    }

    /// Its API, absolute; `origin` is the page's own. None: the address can't be used.
    pub fn api(&self, origin: &str) -> Option<String> {
        api_base(&self.url(origin)).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_several_connections_there_is_the_one_of_the_configuration() {
        let profiles = Profile::configured(&Config { api_base: "/sso/api/v3".into(), ..Config::default() });
        assert_eq!(profiles, [Profile { base: "/sso/api/v3".into(), ..Profile::default() }]);
        assert_eq!(profiles[0].api("https://a.example").as_deref(), Some("https://a.example/sso/api/v3"));
    }

    #[test]
    fn each_configured_connection_is_a_profile() {
        let config = Config::read(
            r#"{"connections": [
                {"name": "Production", "colour": "red", "apiBase": "/api/v3"},
                {"name": "Staging", "colour": "plaid", "apiBase": "https://staging.example/api/v3"}]}"#,
        );
        let profiles = Profile::configured(&config);
        assert_eq!(profiles.iter().map(|p| p.name.as_str()).collect::<Vec<_>>(), ["Production", "Staging"]);
        assert_eq!(profiles.iter().map(|p| p.colour.key()).collect::<Vec<_>>(), ["red", ""]);
        assert_ne!(profiles[0].id, profiles[1].id);
    }

    #[test]
    fn colours_read_back_as_they_are_stored() {
        for colour in ProfileColour::ALL {
            assert_eq!(ProfileColour::from_key(colour.key()), colour);
        }
    }
}
