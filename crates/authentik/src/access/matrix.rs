//! Every user and every endpoint.

use super::gate::{Decision, Gate, GroupPlaces, Membership, Verdict};
use crate::applications::{Application, EngineMode};
use crate::bindings::{self, Binding};
use crate::endpoints::Endpoint;
use crate::groups::NestedGroup;
use crate::users::{GroupId, GroupedUser};
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

/// What the verdicts follow from.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Facts {
    pub users: Vec<GroupedUser>,
    pub groups: Vec<NestedGroup>,
    /// Whether these are all groups, so that all parents are known.
    pub has_all_groups: bool,
    pub endpoints: Vec<Endpoint>,
    pub applications: Vec<Application>,
    /// The bindings of these endpoints and applications.
    pub bindings: Vec<Binding>,
    /// Endpoints and applications that may have more bindings.
    pub incomplete: HashSet<Uuid>,
}

/// Whose access it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SubjectKind {
    User(GroupedUser),
    /// Someone who is in this group and its parents, and in no other.
    Group(NestedGroup),
}

/// A row of the matrix.
#[derive(Clone, Debug)]
pub struct Subject {
    pub kind: SubjectKind,
    membership: Membership,
}

impl Subject {
    /// The login name of a user, or the name of a group.
    pub fn name(&self) -> &str {
        match &self.kind {
            SubjectKind::User(one) => &one.user.username,
            SubjectKind::Group(group) => &group.name,
        }
    }

    /// The user; `None` for a group.
    pub fn user(&self) -> Option<&GroupedUser> {
        match &self.kind {
            SubjectKind::User(one) => Some(one),
            SubjectKind::Group(_) => None,
        }
    }

    fn can_sign_in(&self) -> bool {
        self.user().is_none_or(|one| one.user.is_active)
    }
}

/// What one of the two objects of a launch says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step<'a> {
    /// The provider has no application, so nothing can be launched.
    NoApplication,
    /// The account can't see the application.
    HiddenApplication,
    Bindings(Decision<'a>),
}

impl Step<'_> {
    pub fn verdict(&self) -> Verdict {
        match self {
            Step::NoApplication => Verdict::No,
            Step::HiddenApplication => Verdict::Unknown,
            Step::Bindings(decision) => decision.verdict,
        }
    }
}

/// Why a user can reach an endpoint or not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explanation<'a> {
    pub verdict: Verdict,
    /// Whether the user's account is active; others can't sign in.
    pub can_sign_in: bool,
    pub application: Step<'a>,
    pub endpoint: Step<'a>,
}

/// The application of an endpoint.
#[derive(Clone, Copy, Debug)]
enum Way {
    /// The index of its gate.
    Application(usize),
    None,
    Hidden,
}

/// Who can reach what. Rows are users, then groups; columns are endpoints.
#[derive(Debug)]
pub struct Matrix {
    facts: Facts,
    subjects: Vec<Subject>,
    ways: Vec<Way>,
    applications: Vec<Gate>,
    endpoints: Vec<Gate>,
    verdicts: Vec<Verdict>,
    reached: Vec<Reached>,
}

/// How many endpoints a subject reaches.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Reached {
    /// For certain.
    pub certain: usize,
    /// At most: also those that are decided at launch, and those that can't be checked.
    pub at_most: usize,
}

impl Matrix {
    pub fn of(facts: Facts) -> Self {
        let places = places(&facts);
        let subjects = subjects(&facts, &places);
        let mut by_target: HashMap<Uuid, Vec<Binding>> = HashMap::new();
        for binding in &facts.bindings {
            by_target.entry(binding.target).or_default().push(binding.clone());
        }
        let mut gate = |target: Uuid, mode| {
            let bindings = by_target.remove(&target).unwrap_or_default();
            Gate::new(mode, bindings, !facts.incomplete.contains(&target), &places)
        };
        let applications: Vec<Gate> =
            facts.applications.iter().map(|one| gate(one.pk.0, one.policy_engine_mode)).collect();
        // The mode of an endpoint isn't in the API; it is authentik's default.
        let endpoints: Vec<Gate> =
            facts.endpoints.iter().map(|one| gate(one.pk.0, EngineMode::Any)).collect();
        let of_provider: HashMap<_, usize> = facts
            .applications
            .iter()
            .enumerate()
            .filter_map(|(place, application)| Some((application.provider?, place)))
            .collect();
        let way = |endpoint: &Endpoint| match of_provider.get(&endpoint.provider) {
            Some(place) => Way::Application(*place),
            None if endpoint.provider_obj.assigned_application_slug.is_some() => Way::Hidden,
            None => Way::None,
        };
        let ways: Vec<Way> = facts.endpoints.iter().map(way).collect();
        let mut matrix = Matrix {
            facts,
            subjects,
            ways,
            applications,
            endpoints,
            verdicts: Vec::new(),
            reached: Vec::new(),
        };
        matrix.resolve();
        matrix
    }

    fn resolve(&mut self) {
        let columns = self.endpoints.len();
        let mut verdicts = Vec::with_capacity(self.subjects.len() * columns);
        for subject in &self.subjects {
            // Many endpoints have the same application.
            let of_applications: Vec<Verdict> =
                self.applications.iter().map(|gate| gate.verdict(&subject.membership)).collect();
            for (way, gate) in self.ways.iter().zip(&self.endpoints) {
                let first = match way {
                    _ if !subject.can_sign_in() => Verdict::No,
                    Way::Application(place) => {
                        of_applications.get(*place).copied().unwrap_or(Verdict::Unknown)
                    }
                    Way::None => Verdict::No,
                    Way::Hidden => Verdict::Unknown,
                };
                verdicts.push(match first {
                    Verdict::No => Verdict::No,
                    first => first.and(gate.verdict(&subject.membership)),
                });
            }
        }
        let counted = |row: usize| {
            let row = verdicts.get(row * columns..(row + 1) * columns).unwrap_or_default();
            let count = |counts: fn(&&Verdict) -> bool| row.iter().filter(counts).count();
            Reached {
                certain: count(|verdict| **verdict == Verdict::Yes),
                at_most: count(|verdict| **verdict != Verdict::No),
            }
        };
        self.reached = (0..self.subjects.len()).map(counted).collect();
        self.verdicts = verdicts;
    }

    pub fn subjects(&self) -> &[Subject] {
        &self.subjects
    }

    pub fn endpoints(&self) -> &[Endpoint] {
        &self.facts.endpoints
    }

    pub fn facts(&self) -> &Facts {
        &self.facts
    }

    /// The verdict for a subject and an endpoint, by their indexes.
    pub fn verdict(&self, subject: usize, endpoint: usize) -> Verdict {
        let is_column = endpoint < self.endpoints.len();
        let place = subject.saturating_mul(self.endpoints.len()).saturating_add(endpoint);
        self.verdicts.get(place).copied().filter(|_| is_column).unwrap_or(Verdict::Unknown)
    }

    /// How many endpoints a subject reaches.
    pub fn reached(&self, subject: usize) -> Reached {
        self.reached.get(subject).copied().unwrap_or_default()
    }

    /// The application of an endpoint, if the account sees it.
    pub fn application(&self, endpoint: usize) -> Option<&Application> {
        match self.ways.get(endpoint)? {
            Way::Application(place) => self.facts.applications.get(*place),
            Way::None | Way::Hidden => None,
        }
    }

    /// Whether everyone reaches an endpoint: neither it nor its application has an enabled binding.
    pub fn is_open(&self, endpoint: usize) -> bool {
        let Some(Way::Application(application)) = self.ways.get(endpoint) else { return false };
        let is_open = |gate: Option<&Gate>| gate.is_some_and(Gate::is_open);
        is_open(self.endpoints.get(endpoint)) && is_open(self.applications.get(*application))
    }

    /// Whether everyone may reach an endpoint: it has no visible binding, but the account may be unable to see some.
    pub fn may_be_open(&self, endpoint: usize) -> bool {
        let is_bare = |gate: Option<&Gate>| gate.is_some_and(Gate::is_bare);
        let application = match self.ways.get(endpoint) {
            Some(Way::Application(place)) => is_bare(self.applications.get(*place)),
            Some(Way::Hidden) => true,
            Some(Way::None) | None => false,
        };
        application && is_bare(self.endpoints.get(endpoint)) && !self.is_open(endpoint)
    }

    /// Whether a user reaches an endpoint, but only because of a binding to the user: not through a group.
    pub fn is_only_direct(&self, subject: usize, endpoint: usize) -> bool {
        if self.verdict(subject, endpoint) != Verdict::Yes {
            return false;
        }
        let (Some(of), Some(gate), Some(Way::Application(application))) =
            (self.subjects.get(subject), self.endpoints.get(endpoint), self.ways.get(endpoint))
        else {
            return false;
        };
        let without = |gate: &Gate| gate.verdict_without_own(&of.membership);
        let application = self.applications.get(*application).map_or(Verdict::Unknown, without);
        application.and(without(gate)) != Verdict::Yes
    }

    /// Why; `None` if there is no such row or column.
    pub fn explain(&self, subject: usize, endpoint: usize) -> Option<Explanation<'_>> {
        let of = self.subjects.get(subject)?;
        let gate = self.endpoints.get(endpoint)?;
        let application = match self.ways.get(endpoint)? {
            Way::Application(place) => {
                Step::Bindings(self.applications.get(*place)?.decision(&of.membership))
            }
            Way::None => Step::NoApplication,
            Way::Hidden => Step::HiddenApplication,
        };
        Some(Explanation {
            verdict: self.verdict(subject, endpoint),
            can_sign_in: of.can_sign_in(),
            application,
            endpoint: Step::Bindings(gate.decision(&of.membership)),
        })
    }
}

/// A place for each group: first those that were read, in their order, then others that users and bindings name.
fn places(facts: &Facts) -> GroupPlaces {
    let of_bindings = facts.bindings.iter().filter_map(|binding| match binding.subject {
        Some(bindings::Subject::Group(group)) => Some(group),
        _ => None,
    });
    let of_users = facts.users.iter().flat_map(|one| one.groups.iter().copied());
    let mut places = GroupPlaces::new();
    for group in facts.groups.iter().map(|group| group.pk).chain(of_users).chain(of_bindings) {
        let next = places.len();
        places.entry(group).or_insert(next);
    }
    places
}

fn subjects(facts: &Facts, places: &GroupPlaces) -> Vec<Subject> {
    let parents: Vec<Vec<usize>> = facts
        .groups
        .iter()
        .map(|group| group.parents.iter().filter_map(|parent| places.get(parent).copied()).collect())
        .collect();
    let place_of = |groups: &[GroupId]| -> Vec<usize> {
        groups.iter().filter_map(|group| places.get(group).copied()).collect()
    };
    let member = |user, groups: Vec<usize>, is_complete| {
        Membership::new(user, with_parents(groups, &parents), places.len(), is_complete)
    };
    let users = facts.users.iter().map(|one| Subject {
        // A user without groups is in no parent either.
        membership: member(
            Some(one.user.pk),
            place_of(&one.groups),
            facts.has_all_groups || one.groups.is_empty(),
        ),
        kind: SubjectKind::User(one.clone()),
    });
    let groups = facts.groups.iter().enumerate().map(|(place, group)| Subject {
        membership: member(None, vec![place], facts.has_all_groups),
        kind: SubjectKind::Group(group.clone()),
    });
    users.chain(groups).collect()
}

/// These groups, and all that contain them, at any depth; circles end.
fn with_parents(inner: Vec<usize>, parents: &[Vec<usize>]) -> HashSet<usize> {
    let mut found: HashSet<usize> = inner.iter().copied().collect();
    let mut left = inner;
    while let Some(group) = left.pop() {
        for parent in parents.get(group).into_iter().flatten() {
            if found.insert(*parent) {
                left.push(*parent);
            }
        }
    }
    found
}
