//! The bindings of one object, and who passes them.

use crate::applications::EngineMode;
use crate::bindings::{self, Binding};
use crate::users::{GroupId, UserId};
use std::collections::HashMap;

/// Whether someone can reach something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Verdict {
    Yes,
    No,
    /// A policy decides, which authentik evaluates at each launch.
    AtLaunch,
    /// It depends on something that the account can't see, or that could not be read.
    Unknown,
}

impl Verdict {
    pub const ALL: [Verdict; 4] = [Verdict::Yes, Verdict::No, Verdict::AtLaunch, Verdict::Unknown];

    /// Both have to pass.
    pub fn and(self, other: Verdict) -> Verdict {
        let either = |verdict| self == verdict || other == verdict;
        [Verdict::No, Verdict::Unknown, Verdict::AtLaunch]
            .into_iter()
            .find(|verdict| either(*verdict))
            .unwrap_or(Verdict::Yes)
    }
}

/// Why the bindings of an object give a verdict.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// No binding is enabled.
    NoBindings,
    /// These bindings decide.
    Bindings,
    /// These policies decide at each launch.
    Policies,
    /// Bindings or groups that are not visible may decide.
    Hidden,
}

/// A verdict with what decided it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision<'a> {
    pub verdict: Verdict,
    pub why: Why,
    /// The deciding bindings, in order: the one that passes or fails, if it is enough; otherwise all that have a part
    /// in it.
    pub by: Vec<&'a Binding>,
}

/// The groups by their place in the sets of [`Membership`].
pub type GroupPlaces = HashMap<GroupId, usize>;

/// Who is asking: a user, or someone who is only in one group.
#[derive(Clone, Debug)]
pub struct Membership {
    user: Option<UserId>,
    /// A bit for each group, by its place.
    groups: Vec<u64>,
    /// Whether these are all groups.
    is_complete: bool,
}

impl Membership {
    /// `groups`: the places of the groups with all their parents. `is_complete`: whether no other parent can exist.
    pub fn new(
        user: Option<UserId>,
        groups: impl IntoIterator<Item = usize>,
        all: usize,
        is_complete: bool,
    ) -> Self {
        let mut bits = vec![0_u64; all.div_ceil(64)];
        for place in groups {
            if let Some(word) = bits.get_mut(place / 64) {
                *word |= 1 << (place % 64);
            }
        }
        Membership { user, groups: bits, is_complete }
    }

    fn has(&self, place: usize) -> bool {
        self.groups.get(place / 64).is_some_and(|word| word & (1 << (place % 64)) != 0)
    }
}

/// What a binding requires.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Test {
    User(UserId),
    /// A group by its place.
    Group(Option<usize>),
    Policy,
}

/// The result of one binding.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Outcome {
    Passes,
    Fails,
    AtLaunch,
    Hidden,
}

/// The enabled bindings of one object.
#[derive(Clone, Debug)]
pub struct Gate {
    mode: EngineMode,
    bindings: Vec<Binding>,
    /// For each binding: what it requires, and whether its result is inverted.
    tests: Vec<(Test, bool)>,
    is_complete: bool,
}

impl Gate {
    /// `is_complete`: whether the account sees all bindings of the object.
    pub fn new(
        mode: EngineMode,
        mut bindings: Vec<Binding>,
        is_complete: bool,
        places: &GroupPlaces,
    ) -> Self {
        bindings.retain(|binding| binding.enabled);
        bindings.sort_by_key(|binding| binding.order);
        let test = |binding: &Binding| {
            let test = match binding.subject {
                Some(bindings::Subject::User(user)) => Test::User(user),
                Some(bindings::Subject::Group(group)) => Test::Group(places.get(&group).copied()),
                // authentik evaluates what is unknown here.
                Some(bindings::Subject::Policy(_)) | None => Test::Policy,
            };
            (test, binding.negate)
        };
        Gate { mode, tests: bindings.iter().map(test).collect(), bindings, is_complete }
    }

    pub fn mode(&self) -> EngineMode {
        self.mode
    }

    /// Whether everyone passes, because no binding is enabled.
    pub fn is_open(&self) -> bool {
        self.is_bare() && self.is_complete
    }

    /// Whether no binding that the account sees is enabled.
    pub fn is_bare(&self) -> bool {
        self.bindings.is_empty()
    }

    pub fn verdict(&self, of: &Membership) -> Verdict {
        self.judge(of, false).0
    }

    /// The verdict if bindings to this very user didn't admit them.
    pub fn verdict_without_own(&self, of: &Membership) -> Verdict {
        self.judge(of, true).0
    }

    pub fn decision(&self, of: &Membership) -> Decision<'_> {
        let (verdict, why) = self.judge(of, false);
        let with = |outcome| {
            let pairs = self.bindings.iter().zip(&self.tests);
            pairs.filter(move |(_, test)| outcome_of(test, of, false) == outcome).map(|(binding, _)| binding)
        };
        let by = match (why, verdict, self.mode) {
            (Why::NoBindings, ..) => Vec::new(),
            (Why::Policies, ..) => with(Outcome::AtLaunch).collect(),
            (Why::Hidden, ..) => with(Outcome::Hidden).collect(),
            (Why::Bindings, Verdict::Yes, EngineMode::Any) => with(Outcome::Passes).take(1).collect(),
            (Why::Bindings, Verdict::No, EngineMode::All) => with(Outcome::Fails).take(1).collect(),
            (Why::Bindings, ..) => self.bindings.iter().collect(),
        };
        Decision { verdict, why, by }
    }

    fn judge(&self, of: &Membership, without_own: bool) -> (Verdict, Why) {
        let (mut passes, mut fails, mut at_launch, mut hidden) = (false, false, false, !self.is_complete);
        for test in &self.tests {
            match outcome_of(test, of, without_own) {
                Outcome::Passes => passes = true,
                Outcome::Fails => fails = true,
                Outcome::AtLaunch => at_launch = true,
                Outcome::Hidden => hidden = true,
            }
        }
        match self.mode {
            EngineMode::Any if passes => (Verdict::Yes, Why::Bindings),
            EngineMode::All if fails => (Verdict::No, Why::Bindings),
            _ if hidden => (Verdict::Unknown, Why::Hidden),
            _ if at_launch => (Verdict::AtLaunch, Why::Policies),
            _ if self.bindings.is_empty() => (Verdict::Yes, Why::NoBindings),
            EngineMode::Any => (Verdict::No, Why::Bindings),
            EngineMode::All => (Verdict::Yes, Why::Bindings),
        }
    }
}

fn outcome_of((test, negate): &(Test, bool), of: &Membership, without_own: bool) -> Outcome {
    let meets = match test {
        Test::Policy => return Outcome::AtLaunch,
        Test::User(user) => of.user == Some(*user) && (*negate || !without_own),
        Test::Group(Some(place)) if of.has(*place) => true,
        // They may be a member through a parent that is not known.
        Test::Group(_) if !of.is_complete => return Outcome::Hidden,
        Test::Group(_) => false,
    };
    if meets != *negate { Outcome::Passes } else { Outcome::Fails }
}
