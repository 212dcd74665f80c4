//! What the user answered, without secrets: it is kept in the tab.

use authentik_rac::applications::Application;
use authentik_rac::providers::Provider;
use rac_formats::Instance;
use serde::{Deserialize, Serialize};

/// The steps, in order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Step {
    #[default]
    Provider,
    Application,
    Access,
    Outpost,
    Machines,
    Credentials,
    Review,
}

impl Step {
    pub const ALL: [Step; 7] = [
        Step::Provider,
        Step::Application,
        Step::Access,
        Step::Outpost,
        Step::Machines,
        Step::Credentials,
        Step::Review,
    ];

    pub fn next(self) -> Step {
        self.at(1)
    }

    pub fn back(self) -> Step {
        self.at(-1)
    }

    fn at(self, by: isize) -> Step {
        let place = Step::ALL.iter().position(|step| *step == self).and_then(|at| at.checked_add_signed(by));
        place.and_then(|place| Step::ALL.get(place)).copied().unwrap_or(self)
    }
}

pub const NEW: &str = "new";
pub const EXISTING: &str = "existing";
pub const GROUPS: &str = "groups";
pub const USERS: &str = "users";
pub const EVERYONE: &str = "everyone";
pub const ONE: &str = "one";
pub const LIST: &str = "list";
pub const ASK: &str = "ask";
pub const SHARED: &str = "shared";
pub const ATTRIBUTES: &str = "attributes";
pub const MAPPING: &str = "mapping";
pub const TOFU: &str = "tofu";
pub const ANY: &str = "any";
pub const VALID: &str = "valid";

/// The answers, with names in place of ids.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Answers {
    pub step: Step,
    pub provider_kind: String,
    /// The name of an existing provider.
    pub provider: Option<String>,
    pub provider_name: String,
    /// The slug of the authorization flow.
    pub flow: Option<String>,
    pub expiry: String,
    pub application_name: String,
    pub application_slug: String,
    pub access: String,
    pub groups: Vec<String>,
    pub users: Vec<String>,
    pub outpost_kind: String,
    pub outpost: Option<String>,
    pub outpost_name: String,
    pub machines: String,
    pub protocol: String,
    pub host: String,
    pub port: String,
    pub name: String,
    pub list: String,
    pub limit: i32,
    pub certificate: String,
    pub credentials: String,
    pub username: String,
    pub domain: String,
    /// The name of an existing property mapping.
    pub mapping: Option<String>,
    /// Whether a run began: what it created is used then.
    pub ran: bool,
}

impl Default for Answers {
    fn default() -> Self {
        Answers {
            step: Step::Provider,
            provider_kind: NEW.to_owned(),
            provider: None,
            provider_name: String::new(),
            flow: None,
            expiry: "hours=8".to_owned(),
            application_name: String::new(),
            application_slug: String::new(),
            access: String::new(),
            groups: Vec::new(),
            users: Vec::new(),
            outpost_kind: String::new(),
            outpost: None,
            outpost_name: String::new(),
            machines: ONE.to_owned(),
            protocol: String::new(),
            host: String::new(),
            port: String::new(),
            name: String::new(),
            list: String::new(),
            limit: 1,
            certificate: TOFU.to_owned(),
            credentials: ASK.to_owned(),
            username: String::new(),
            domain: String::new(),
            mapping: None,
            ran: false,
        }
    }
}

impl Answers {
    pub fn is_new_provider(&self) -> bool {
        self.provider_kind != EXISTING
    }

    /// The name of the provider, new or not.
    pub fn provider(&self) -> &str {
        match self.is_new_provider() {
            true => self.provider_name.trim(),
            false => self.provider.as_deref().unwrap_or_default(),
        }
    }

    /// The provider, if it exists.
    pub fn stored_provider<'a>(&self, instance: &'a Instance) -> Option<&'a Provider> {
        let name = self.provider();
        let is_it = |one: &&Provider| one.name == name;
        instance.providers.iter().find(is_it).filter(|_| !self.is_new_provider() || self.ran)
    }

    /// The application of an existing provider.
    pub fn stored_application<'a>(&self, instance: &'a Instance) -> Option<&'a Application> {
        let provider = self.stored_provider(instance)?.pk;
        instance.applications.iter().find(|one| one.provider == Some(provider))
    }

    /// The outposts that serve an existing provider.
    pub fn stored_outposts<'a>(&self, instance: &'a Instance) -> Vec<&'a str> {
        let Some(provider) = self.stored_provider(instance) else { return Vec::new() };
        let serves = instance.outposts.iter().filter(|one| one.providers.contains(&provider.pk));
        serves.map(|one| one.name.as_str()).collect()
    }

    /// The name of a new application.
    pub fn application_name(&self) -> &str {
        match self.application_name.trim() {
            "" => self.provider(),
            name => name,
        }
    }

    /// Its slug.
    pub fn application_slug(&self) -> String {
        match self.application_slug.trim() {
            "" => crate::readiness::proposed_slug(self.application_name()),
            slug => slug.to_owned(),
        }
    }

    /// Whether an application is made, or was by the last run.
    pub fn makes_application(&self, instance: &Instance) -> bool {
        match self.stored_application(instance) {
            None => true,
            Some(there) => self.ran && there.slug == self.application_slug(),
        }
    }
}
