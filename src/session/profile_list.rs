//! The profiles as a list: which there are, what they are called, and what may be done to them. Nothing here needs a
//! browser.

use super::{Profile, ProfileColour};
use crate::config::api_base;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// The most profiles that a person may have beside the configured ones: a limit for what a store may hold, not for work.
const MOST: usize = 50;
/// Letters of a name.
pub const LONGEST_NAME: usize = 60;
/// Letters of an address.
const LONGEST_ADDRESS: usize = 2_000;

/// A profile as the browser keeps it. Nobody but whoever hosts the app says who may sign in how: that is not kept.
#[derive(Serialize, Deserialize)]
struct Kept {
    id: String,
    #[serde(default)]
    name: String,
    #[serde(default)]
    colour: String,
    base: String,
}

/// Why a name can't be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NameError {
    Missing,
    Taken,
    TooLong,
}

/// The configured profiles, as the person changed them, and their own.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ProfileList {
    configured: Vec<Profile>,
    all: Vec<Profile>,
}

impl ProfileList {
    /// `configured`: those that whoever hosts the app has set up. `text`: what the browser keeps of the person's own;
    /// whatever in it is no profile of ours counts for nothing.
    pub fn read(configured: Vec<Profile>, text: &str) -> ProfileList {
        let mut list = ProfileList::default();
        for mut profile in configured {
            profile.name = clean_name(&profile.name);
            if list.get(&profile.id).is_none() {
                list.all.push(profile);
            }
        }
        list.configured = list.all.clone();
        // Each for itself: one that is none of ours doesn't spoil the others.
        let own: Vec<Value> = serde_json::from_str(text).unwrap_or_default();
        for kept in own.into_iter().filter_map(|one| serde_json::from_value::<Kept>(one).ok()) {
            list.take_own(Profile {
                id: kept.id,
                name: kept.name,
                colour: ProfileColour::from_key(&kept.colour),
                base: kept.base,
                oauth: None,
            });
        }
        list
    }

    fn take_own(&mut self, mut own: Profile) {
        own.name = shortened(&clean_name(&own.name));
        let base = api_base(&own.base).ok().filter(|base| base.len() <= LONGEST_ADDRESS);
        if own.id.is_empty() {
            // The one that is there from the start may have been given a name, a colour and another address.
            let Some(first) = self.all.iter_mut().find(|known| known.id.is_empty()) else { return };
            first.name = own.name;
            first.colour = own.colour;
            if let Some(base) = base {
                first.base = base;
                // The client of the configuration is one of its authentik only.
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

    /// What the browser is to keep: all but what the configuration says anyway.
    pub fn write(&self) -> String {
        let own = self.all.iter().filter(|profile| !self.configured.contains(profile)).map(|profile| {
            let configured = self.configured.iter().find(|known| known.id == profile.id);
            let same_base = configured.is_some_and(|configured| configured.base == profile.base);
            // Without an address it follows the configuration.
            let base = if same_base { String::new() } else { profile.base.clone() };
            let colour = profile.colour.key().to_owned();
            Kept { id: profile.id.clone(), name: profile.name.clone(), colour, base }
        });
        serde_json::to_string(&own.collect::<Vec<_>>()).unwrap_or_default()
    }

    pub fn all(&self) -> &[Profile] {
        &self.all
    }

    pub fn get(&self, id: &str) -> Option<&Profile> {
        self.all.iter().find(|profile| profile.id == id)
    }

    pub fn is_several(&self) -> bool {
        self.all.len() > 1
    }

    /// Whether there is anything to tell apart: several authentiks, or one that was given a name or a colour.
    pub fn is_marked(&self) -> bool {
        self.is_several()
            || self.all.iter().any(|profile| !profile.name.is_empty() || !profile.colour.key().is_empty())
    }

    /// Whether it is one of `connections` in the configuration: then it is as it is.
    pub fn is_fixed(&self, id: &str) -> bool {
        !id.is_empty() && self.configured.iter().any(|profile| profile.id == id)
    }

    /// Whether it can be taken away: it is the person's own.
    pub fn is_removable(&self, id: &str) -> bool {
        !self.configured.iter().any(|profile| profile.id == id)
    }

    /// What it is called: its name, or else the host. Where another has the same name, both.
    pub fn label(&self, id: &str, origin: &str) -> String {
        let Some(profile) = self.get(id) else { return String::new() };
        let host = profile.host(origin);
        if profile.name.is_empty() {
            return host;
        }
        let same = |other: &&Profile| other.id != id && is_same_name(&other.name, &profile.name);
        if self.all.iter().any(|other| same(&other)) {
            [&profile.name, " (", &host, ")"].concat()
        } else {
            profile.name.clone()
        }
    }

    /// The name as it is kept. `id`: the profile it is for, none for a new one. With several each needs one of its own.
    pub fn check_name(&self, id: Option<&str>, name: &str) -> Result<String, NameError> {
        let name = clean_name(name);
        let mut others = self.all.iter().filter(|profile| Some(profile.id.as_str()) != id);
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

    /// Adds it, or puts it in the place of the one with its id.
    pub fn put(&mut self, profile: Profile) {
        match self.all.iter_mut().find(|known| known.id == profile.id) {
            Some(known) => *known = profile,
            None => self.all.push(profile),
        }
    }

    pub fn remove(&mut self, id: &str) {
        if self.is_removable(id) {
            self.all.retain(|profile| profile.id != id);
        }
    }

    /// An id that no profile has; `random`: from 0 to 1, another one each time.
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

    /// Whether one who works with `profile` still finds it here, at the same address.
    pub fn still_has(&self, profile: &Profile) -> bool {
        self.get(&profile.id).is_some_and(|now| now.base == profile.base)
    }
}

fn is_own_id(id: &str) -> bool {
    (4..=32).contains(&id.len()) && id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
}

fn is_same_name(one: &str, other: &str) -> bool {
    one.eq_ignore_ascii_case(other)
}

/// A name is one line of text: without what would be invisible in it or turn the direction of what follows.
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
