//! What the user answered, without secrets: it is kept in the tab.

use authentik_rac::applications::Application;
use authentik_rac::flows::Flow;
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

    /// Its place in the list, from 1.
    pub fn number(self) -> usize {
        Step::ALL.iter().position(|one| *one == self).unwrap_or_default() + 1
    }

    /// The step with this number.
    pub fn numbered(number: u32) -> Option<Step> {
        Step::ALL.into_iter().find(|one| u32::try_from(one.number()) == Ok(number))
    }

    /// Whether it comes later than another.
    pub fn is_after(self, other: Step) -> bool {
        self.number() > other.number()
    }

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
/// Only the chosen groups and users have access.
pub const LIMITED: &str = "limited";
pub const EVERYONE: &str = "everyone";
pub const ONE: &str = "one";
pub const LIST: &str = "list";
pub const ASK: &str = "ask";
pub const PROMPT: &str = "prompt";
pub const OWN: &str = "own";
pub const CHOSEN: &str = "chosen";
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
    /// Which flow asks for credentials by prompt.
    pub asks_in: String,
    pub username: String,
    pub domain: String,
    /// The name of an existing property mapping.
    pub mapping: Option<String>,
    /// The provider of the run that began: what the run created is used then.
    pub created: Option<String>,
    /// Whether the application was part of that run. One that the provider had before stays as it is.
    pub application_made: bool,
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
            asks_in: OWN.to_owned(),
            username: String::new(),
            domain: String::new(),
            mapping: None,
            created: None,
            application_made: false,
        }
    }
}

impl Answers {
    /// Answers that were kept by an older version, which had either groups or users.
    pub fn of_today(mut self) -> Self {
        match self.access.as_str() {
            "groups" => self.users.clear(),
            "users" => self.groups.clear(),
            _ => return self,
        }
        self.access = LIMITED.to_owned();
        self
    }

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
        let is_ours = !self.is_new_provider() || self.created.as_deref() == Some(name);
        instance.providers.iter().find(is_it).filter(|_| is_ours)
    }

    /// Whether a flow of its own asks for credentials, which becomes the provider's authorization flow.
    pub fn has_own_flow(&self) -> bool {
        self.credentials == PROMPT && self.asks_in != CHOSEN
    }

    /// The authorization flow of an existing provider, or the one that was chosen for a new one.
    pub fn flow<'a>(&self, instance: &'a Instance) -> Option<&'a Flow> {
        match self.stored_provider(instance) {
            Some(provider) => instance.flows.iter().find(|one| Some(one.pk) == provider.authorization_flow),
            None => instance.flows.iter().find(|one| Some(&one.slug) == self.flow.as_ref()),
        }
    }

    /// The application of an existing provider.
    pub fn stored_application<'a>(&self, instance: &'a Instance) -> Option<&'a Application> {
        let provider = self.stored_provider(instance)?.pk;
        instance.applications.iter().find(|one| one.provider == Some(provider))
    }

    /// The name of that application. The provider knows it even if the account can't see the application.
    pub fn stored_application_name<'a>(&self, instance: &'a Instance) -> Option<&'a str> {
        let provider = self.stored_provider(instance)?;
        let seen = self.stored_application(instance).map(|one| one.name.as_str());
        seen.or(provider.assigned_application_name.as_deref())
            .or(provider.assigned_application_slug.as_deref())
    }

    /// Whether the application of an existing provider has bindings, which users must pass besides those made here.
    pub fn is_application_limited(&self, instance: &Instance) -> bool {
        let Some(application) = self.stored_application(instance) else { return false };
        instance.bindings.iter().any(|binding| binding.enabled && binding.target == application.pk.0)
    }

    /// The names of the outposts that serve an existing provider, also of those that the account can't see.
    pub fn stored_outposts(&self, instance: &Instance) -> Vec<String> {
        let Some(provider) = self.stored_provider(instance) else { return Vec::new() };
        let serves = instance.outposts.iter().filter(|one| one.providers.contains(&provider.pk));
        let seen: Vec<String> = serves.map(|one| one.name.clone()).collect();
        if seen.is_empty() { provider.outposts() } else { seen }
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
            None => self.stored_application_name(instance).is_none(),
            Some(there) => self.application_made && there.slug == self.application_slug(),
        }
    }
}
