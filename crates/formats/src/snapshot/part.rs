//! The lists that an instance is read from.

use std::collections::BTreeSet;

use rac_messages::{Message, plan_files as words};

use crate::{Item, Kind};

/// A list of an instance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    PropertyMappings,
    Providers,
    Applications,
    Outposts,
    Endpoints,
    /// The bindings of endpoints and applications.
    Bindings,
    Flows,
    Users,
    Groups,
    Policies,
}

impl Part {
    /// Every list.
    pub const ALL: [Self; 10] = [
        Self::PropertyMappings,
        Self::Providers,
        Self::Applications,
        Self::Outposts,
        Self::Endpoints,
        Self::Bindings,
        Self::Flows,
        Self::Users,
        Self::Groups,
        Self::Policies,
    ];

    /// The list of a kind of objects.
    pub const fn of(kind: Kind) -> Self {
        match kind {
            Kind::PropertyMapping => Self::PropertyMappings,
            Kind::Provider => Self::Providers,
            Kind::Application => Self::Applications,
            Kind::Outpost => Self::Outposts,
            Kind::Endpoint => Self::Endpoints,
        }
    }

    /// Its name for users: "property mappings".
    pub const fn label(self) -> Message {
        match self {
            Self::PropertyMappings => words::PART_PROPERTY_MAPPINGS,
            Self::Providers => words::PART_PROVIDERS,
            Self::Applications => words::PART_APPLICATIONS,
            Self::Outposts => words::PART_OUTPOSTS,
            Self::Endpoints => words::PART_ENDPOINTS,
            Self::Bindings => words::PART_BINDINGS,
            Self::Flows => words::PART_FLOWS,
            Self::Users => words::PART_USERS,
            Self::Groups => words::PART_GROUPS,
            Self::Policies => words::PART_POLICIES,
        }
    }

    /// Its name in messages: "property_mappings".
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::PropertyMappings => "property_mappings",
            Self::Providers => "providers",
            Self::Applications => "applications",
            Self::Outposts => "outposts",
            Self::Endpoints => "endpoints",
            Self::Bindings => "bindings",
            Self::Flows => "flows",
            Self::Users => "users",
            Self::Groups => "groups",
            Self::Policies => "policies",
        }
    }
}

/// Which lists are read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scope(BTreeSet<Part>);

impl Scope {
    /// All of them.
    pub fn all() -> Self {
        Self(Part::ALL.into())
    }

    /// What an export of objects of these kinds needs: they, and what their fields name.
    pub fn of_kinds(kinds: impl IntoIterator<Item = Kind>) -> Self {
        let mut parts = BTreeSet::new();
        for kind in kinds {
            parts.insert(Part::of(kind));
            let needs: &[Part] = match kind {
                Kind::PropertyMapping => &[],
                Kind::Provider => &[Part::PropertyMappings, Part::Flows],
                Kind::Application => &[Part::Providers, Part::Bindings],
                Kind::Outpost => &[Part::Providers],
                Kind::Endpoint => &[Part::PropertyMappings, Part::Providers, Part::Bindings],
            };
            parts.extend(needs);
        }
        Self(parts)
    }

    /// What a plan for these objects needs: everything but users, groups and policies that none of them names.
    pub fn of_plan(items: &[Item]) -> Self {
        let mut parts = BTreeSet::from(Part::ALL);
        for (key, part) in [("user", Part::Users), ("group", Part::Groups), ("policy", Part::Policies)] {
            if !items.iter().flat_map(Item::bindings).any(|binding| binding.contains_key(key)) {
                parts.remove(&part);
            }
        }
        Self(parts)
    }

    /// The same without a list.
    pub fn without(mut self, part: Part) -> Self {
        self.0.remove(&part);
        self
    }

    pub fn has(&self, part: Part) -> bool {
        self.0.contains(&part)
    }

    /// How many lists are read.
    pub fn count(&self) -> usize {
        self.0.len()
    }

    pub(super) fn left_out(&self) -> impl Iterator<Item = Part> {
        Part::ALL.into_iter().filter(|part| !self.has(*part))
    }
}

/// How far a list has been read. The last report of a list has all its rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    pub part: Part,
    /// The rows so far.
    pub rows: usize,
    /// All rows.
    pub of: usize,
}

/// A list that could not be read, or not as a whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unread {
    pub part: Part,
    /// Whether nothing of it is known.
    pub whole: bool,
    /// Why, as a sentence.
    pub why: Message,
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;

    #[test]
    fn sentences_name_the_list_that_they_are_about() {
        for part in Part::ALL {
            let (sentence, label) = (words::may_not_read(part.as_str()), part.label());
            assert_eq!(sentence, format!("Your account doesn't have the permission to read the {label}."));
        }
        for kind in Kind::ALL {
            let (sentence, label) = (words::kind_not_read(Part::of(kind).as_str()), Part::of(kind).label());
            assert_eq!(
                sentence,
                format!("The {label} could not be read, so it isn't known whether it exists.")
            );
        }
    }
}
