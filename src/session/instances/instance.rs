//! An instance of authentik, with a name and a colour by which users tell production from staging.

use crate::config::{Config, OauthClient, api_base, authentik_url};

/// The colour of an instance. Unknown colours count as none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum InstanceColour {
    #[default]
    None,
    Blue,
    Teal,
    Green,
    Amber,
    Red,
    Violet,
}

impl InstanceColour {
    pub const ALL: [InstanceColour; 7] = [
        InstanceColour::None,
        InstanceColour::Blue,
        InstanceColour::Teal,
        InstanceColour::Green,
        InstanceColour::Amber,
        InstanceColour::Red,
        InstanceColour::Violet,
    ];

    /// The key in storage, in the configuration and in the style sheet.
    pub fn key(self) -> &'static str {
        match self {
            InstanceColour::None => "",
            InstanceColour::Blue => "blue",
            InstanceColour::Teal => "teal",
            InstanceColour::Green => "green",
            InstanceColour::Amber => "amber",
            InstanceColour::Red => "red",
            InstanceColour::Violet => "violet",
        }
    }

    pub fn from_key(key: &str) -> Self {
        Self::ALL.into_iter().find(|colour| colour.key() == key).unwrap_or_default()
    }
}

/// An instance of authentik. Holds no secret: its token is stored separately.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Instance {
    /// A stable identifier that survives renaming. Empty for the default instance.
    pub id: String,
    pub name: String,
    pub colour: InstanceColour,
    /// authentik's API, as in the configuration: an absolute URL, or a path on the page's origin.
    pub base: String,
    pub oauth: Option<OauthClient>,
}

impl Instance {
    /// The instances set up by the operator; at least one.
    pub fn configured(config: &Config) -> Vec<Instance> {
        if config.instances.is_empty() {
            let base = config.api_base.clone();
            return vec![Instance { base, oauth: config.oauth.clone(), ..Instance::default() }];
        }
        let instance = |configured: &crate::config::ConfiguredInstance| Instance {
            id: format!("={}", configured.name),
            name: configured.name.clone(),
            colour: InstanceColour::from_key(&configured.colour),
            base: configured.api_base.clone(),
            oauth: configured.oauth.clone(),
        };
        config.instances.iter().map(instance).collect()
    }

    /// authentik's address as users know it. `origin` is the page's own.
    pub fn url(&self, origin: &str) -> String {
        authentik_url(&self.base, origin)
    }

    /// authentik's host, with a non-default port and a path if there is one.
    pub fn host(&self, origin: &str) -> String {
        let url = self.url(origin);
        url.split_once("://").map_or(url.as_str(), |(_, host)| host).to_owned()
    }

    /// The absolute URL of its API, or `None` if the address is unusable. `origin` is the page's own.
    pub fn api(&self, origin: &str) -> Option<String> {
        api_base(&self.url(origin)).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_configured_instances_there_is_the_default_one() {
        let instances = Instance::configured(&Config { api_base: "/sso/api/v3".into(), ..Config::default() });
        assert_eq!(instances, [Instance { base: "/sso/api/v3".into(), ..Instance::default() }]);
        assert_eq!(instances[0].api("https://a.example").as_deref(), Some("https://a.example/sso/api/v3"));
    }

    #[test]
    fn each_configured_instance_is_listed() {
        let config = Config::read(
            r#"{"instances": [
                {"name": "Production", "colour": "red", "apiBase": "/api/v3"},
                {"name": "Staging", "colour": "plaid", "apiBase": "https://staging.example/api/v3"}]}"#,
        );
        let instances = Instance::configured(&config);
        assert_eq!(instances.iter().map(|p| p.name.as_str()).collect::<Vec<_>>(), ["Production", "Staging"]);
        assert_eq!(instances.iter().map(|p| p.colour.key()).collect::<Vec<_>>(), ["red", ""]);
        assert_ne!(instances[0].id, instances[1].id);
    }

    #[test]
    fn colours_read_back_as_they_are_stored() {
        for colour in InstanceColour::ALL {
            assert_eq!(InstanceColour::from_key(colour.key()), colour);
        }
    }
}
