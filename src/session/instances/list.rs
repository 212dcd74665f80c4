//! The list of instances: which there are, their names, and what can be done to each. Needs no browser.

use super::{Instance, InstanceColour};
use crate::config::api_base;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// How many instances a user can have besides the configured ones: a limit for the store, not for work.
const MOST: usize = 50;
/// In characters.
pub const LONGEST_NAME: usize = 60;
/// In bytes.
const LONGEST_ADDRESS: usize = 2_000;

/// A stored instance. The OAuth client is never stored: only the operator sets it.
#[derive(Serialize, Deserialize)]
struct StoredInstance {
    id: String,
    #[serde(default)]
    name: String,
    #[serde(default)]
    colour: String,
    base: String,
}

/// Why a name is invalid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NameError {
    Missing,
    Taken,
    TooLong,
}

/// The configured instances with the user's changes, and the user's own.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct InstanceList {
    configured: Vec<Instance>,
    all: Vec<Instance>,
}

impl InstanceList {
    /// `configured` holds the operator's instances, `text` what the browser stores of the user's own. Invalid entries
    /// are ignored.
    pub fn read(configured: Vec<Instance>, text: &str) -> InstanceList {
        let mut list = InstanceList::default();
        for mut instance in configured {
            instance.name = clean_name(&instance.name);
            if list.get(&instance.id).is_none() {
                list.all.push(instance);
            }
        }
        list.configured = list.all.clone();
        // One by one: an invalid entry doesn't spoil the others.
        let own: Vec<Value> = serde_json::from_str(text).unwrap_or_default();
        for stored in own.into_iter().filter_map(|one| serde_json::from_value::<StoredInstance>(one).ok()) {
            list.take_own(Instance {
                id: stored.id,
                name: stored.name,
                colour: InstanceColour::from_key(&stored.colour),
                base: stored.base,
                oauth: None,
            });
        }
        list
    }

    fn take_own(&mut self, mut own: Instance) {
        own.name = shortened(&clean_name(&own.name));
        let base = api_base(&own.base).ok().filter(|base| base.len() <= LONGEST_ADDRESS);
        if own.id.is_empty() {
            // The default instance can have a name, a colour and a different address.
            let Some(first) = self.all.iter_mut().find(|known| known.id.is_empty()) else { return };
            first.name = own.name;
            first.colour = own.colour;
            if let Some(base) = base {
                first.base = base;
                // The configured OAuth client belongs to the configured address only.
                first.oauth = None;
            }
        } else if let Some(base) = base
            && is_own_id(&own.id)
            && self.get(&own.id).is_none()
            && self.all.len() < self.configured.len() + MOST
        {
            own.base = base;
            self.all.push(own);
        }
    }

    /// The text to store: everything that the configuration doesn't say already.
    pub fn write(&self) -> String {
        let own = self.all.iter().filter(|instance| !self.configured.contains(instance)).map(|instance| {
            let configured = self.configured.iter().find(|known| known.id == instance.id);
            let same_base = configured.is_some_and(|configured| configured.base == instance.base);
            // An empty address follows the configuration.
            let base = if same_base { String::new() } else { instance.base.clone() };
            let colour = instance.colour.key().to_owned();
            StoredInstance { id: instance.id.clone(), name: instance.name.clone(), colour, base }
        });
        serde_json::to_string(&own.collect::<Vec<_>>()).unwrap_or_default()
    }

    pub fn all(&self) -> &[Instance] {
        &self.all
    }

    pub fn get(&self, id: &str) -> Option<&Instance> {
        self.all.iter().find(|instance| instance.id == id)
    }

    pub fn is_several(&self) -> bool {
        self.all.len() > 1
    }

    /// Whether the instance should be shown: there are several, or it has a name or a colour.
    pub fn is_marked(&self) -> bool {
        self.is_several()
            || self.all.iter().any(|instance| !instance.name.is_empty() || !instance.colour.key().is_empty())
    }

    /// Whether it is one of `instances` in the configuration, which users can't change.
    pub fn is_fixed(&self, id: &str) -> bool {
        !id.is_empty() && self.configured.iter().any(|instance| instance.id == id)
    }

    /// Whether the user can remove it: it is one of their own.
    pub fn is_removable(&self, id: &str) -> bool {
        !self.configured.iter().any(|instance| instance.id == id)
    }

    /// Its label: the name, or else the host. If another has the same name, both.
    pub fn label(&self, id: &str, origin: &str) -> String {
        let Some(instance) = self.get(id) else { return String::new() };
        let host = instance.host(origin);
        if instance.name.is_empty() {
            return host;
        }
        let same = |other: &&Instance| other.id != id && is_same_name(&other.name, &instance.name);
        if self.all.iter().any(|other| same(&other)) {
            format!("{} ({host})", instance.name)
        } else {
            instance.name.clone()
        }
    }

    /// The cleaned name. `id` is the instance it is for, `None` for a new one. With several, names are unique.
    pub fn check_name(&self, id: Option<&str>, name: &str) -> Result<String, NameError> {
        let name = clean_name(name);
        let mut others = self.all.iter().filter(|instance| Some(instance.id.as_str()) != id);
        if name.chars().count() > LONGEST_NAME {
            Err(NameError::TooLong)
        } else if name.is_empty() && others.clone().next().is_some() {
            Err(NameError::Missing)
        } else if !name.is_empty() && others.any(|other| is_same_name(&other.name, &name)) {
            Err(NameError::Taken)
        } else {
            Ok(name)
        }
    }

    /// Adds the instance, or replaces the one with the same id.
    pub fn put(&mut self, instance: Instance) {
        match self.all.iter_mut().find(|known| known.id == instance.id) {
            Some(known) => *known = instance,
            None => self.all.push(instance),
        }
    }

    pub fn remove(&mut self, id: &str) {
        if self.is_removable(id) {
            self.all.retain(|instance| instance.id != id);
        }
    }

    /// An unused id. `random` returns a new number from 0 to 1 at each call.
    pub fn fresh_id(&self, mut random: impl FnMut() -> f64) -> String {
        loop {
            let id: String = (0..10)
                .map(|_| {
                    let place = (random() * 36.0) as u32;
                    char::from_digit(place.min(35), 36).unwrap_or('0')
                })
                .collect();
            if self.get(&id).is_none() {
                return id;
            }
        }
    }

    /// Whether this instance is still in the list, at the same address.
    pub fn still_has(&self, instance: &Instance) -> bool {
        self.get(&instance.id).is_some_and(|now| now.base == instance.base)
    }
}

fn is_own_id(id: &str) -> bool {
    (4..=32).contains(&id.len()) && id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
}

fn is_same_name(one: &str, other: &str) -> bool {
    one.eq_ignore_ascii_case(other)
}

/// A name is a single line, without invisible characters or ones that change the text direction.
fn clean_name(name: &str) -> String {
    let unseen = |c: char| matches!(c, '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}');
    let text: String = name.chars().filter(|c| !unseen(*c)).collect();
    let words = text.split(|c: char| c.is_whitespace() || c.is_control()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

fn shortened(name: &str) -> String {
    name.chars().take(LONGEST_NAME).collect()
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;
