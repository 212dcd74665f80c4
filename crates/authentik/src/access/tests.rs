//! The matrix, case by case and against a simpler model.

use super::*;
use crate::bindings::Binding;
use crate::endpoints::Endpoint;
use crate::wire::read;
use proptest::prelude::*;
use serde_json::{Value, json};

const APPLICATION: u32 = 900;
const ENDPOINT: u32 = 901;

fn uuid(number: u32) -> String {
    format!("00000000-0000-4000-8000-{number:012}")
}

fn of<T: crate::wire::FromWire>(value: Value) -> T {
    read(&value.to_string()).unwrap()
}

fn endpoint(slug: Option<&str>) -> Endpoint {
    of(json!({"pk": uuid(ENDPOINT), "name": "lathe", "provider": 4, "protocol": "vnc", "host": "lathe:5900",
        "provider_obj": {"pk": 4, "name": "Mill", "assigned_application_slug": slug}}))
}

fn binding(target: u32, subject: (&str, Value)) -> Value {
    json!({"pk": uuid(500), "target": uuid(target), "order": 0, subject.0: subject.1})
}

fn group(number: u32) -> (&'static str, Value) {
    ("group", json!(uuid(number)))
}

/// Ann (1) is in group 1, Ben (2) in group 2, which is in group 1; Cat (3) is in none and inactive.
fn facts(mode: &str, bindings: &[Value]) -> Facts {
    let user = |pk: i32, name: &str, groups: &[u32], active: bool| {
        let groups: Vec<String> = groups.iter().map(|group| uuid(*group)).collect();
        of(json!({"pk": pk, "username": name, "groups": groups, "is_active": active}))
    };
    Facts {
        users: vec![
            user(1, "ann", &[1], true),
            user(2, "ben", &[2], true),
            user(3, "cat", &[], false),
            user(4, "dan", &[], true),
        ],
        groups: vec![
            of(json!({"pk": uuid(1), "name": "Desk", "parents": []})),
            of(json!({"pk": uuid(2), "name": "Night shift", "parents": [uuid(1)]})),
        ],
        has_all_groups: true,
        endpoints: vec![endpoint(Some("mill"))],
        applications: vec![of(
            json!({"pk": uuid(APPLICATION), "name": "Mill", "slug": "mill", "provider": 4, "policy_engine_mode": mode}),
        )],
        bindings: bindings.iter().map(|binding| of(binding.clone())).collect(),
        incomplete: [].into(),
    }
}

/// The verdicts for ann, ben, cat and dan, and for members of the groups.
fn verdicts(facts: Facts) -> String {
    let matrix = Matrix::of(facts);
    let letter = |row| match matrix.verdict(row, 0) {
        Verdict::Yes => 'y',
        Verdict::No => 'n',
        Verdict::AtLaunch => 'l',
        Verdict::Unknown => 'u',
    };
    (0..matrix.subjects().len()).map(letter).collect()
}

fn negated(mut binding: Value) -> Value {
    binding["negate"] = json!(true);
    binding
}

#[test]
fn without_bindings_everyone_who_can_sign_in_reaches_it() {
    // Recorded from authentik 2026.5: `check_access` passes for users 3, 4 and 5 of an application without bindings.
    assert_eq!(verdicts(facts("any", &[])), "yynyyy");
    let matrix = Matrix::of(facts("all", &[]));
    assert!(matrix.is_open(0));
    let ann = matrix.explain(0, 0).unwrap();
    let Step::Bindings(decision) = ann.application else { panic!() };
    assert_eq!((decision.why, decision.by.len()), (Why::NoBindings, 0));
    assert!(!matrix.explain(2, 0).unwrap().can_sign_in);
}

#[test]
fn a_group_admits_its_members_and_those_of_the_groups_in_it() {
    let matrix = facts("any", &[binding(APPLICATION, group(1))]);
    assert_eq!(verdicts(matrix), "yynnyy");
    assert_eq!(verdicts(facts("any", &[binding(ENDPOINT, group(2))])), "nynnny");
}

#[test]
fn a_negated_binding_admits_everyone_else() {
    assert_eq!(verdicts(facts("any", &[negated(binding(ENDPOINT, group(2)))])), "ynnyyn");
    assert_eq!(verdicts(facts("any", &[negated(binding(ENDPOINT, ("user", json!(1))))])), "nynyyy");
}

#[test]
fn in_the_mode_all_every_binding_of_the_application_has_to_pass() {
    let both = [binding(APPLICATION, group(1)), binding(APPLICATION, group(2))];
    assert_eq!(verdicts(facts("any", &both)), "yynnyy");
    assert_eq!(verdicts(facts("all", &both)), "nynnny");
    // Endpoints have no mode in the API: always any.
    let both = [binding(ENDPOINT, group(1)), binding(ENDPOINT, group(2))];
    assert_eq!(verdicts(facts("all", &both)), "yynnyy");
}

#[test]
fn a_disabled_binding_counts_for_nothing() {
    let mut disabled = binding(ENDPOINT, group(2));
    disabled["enabled"] = json!(false);
    assert_eq!(verdicts(facts("any", std::slice::from_ref(&disabled))), "yynyyy");
    assert_eq!(verdicts(facts("any", &[disabled, binding(ENDPOINT, group(1))])), "yynnyy");
}

#[test]
fn a_policy_decides_at_launch_unless_another_binding_is_enough() {
    let policy = binding(ENDPOINT, ("policy", json!(uuid(700))));
    assert_eq!(verdicts(facts("any", std::slice::from_ref(&policy))), "llnlll");
    assert_eq!(verdicts(facts("any", &[policy, binding(ENDPOINT, group(2))])), "lynlly");
    let policy = binding(APPLICATION, ("policy", json!(uuid(700))));
    assert_eq!(verdicts(facts("all", &[policy, binding(APPLICATION, group(2))])), "nlnnnl");
}

#[test]
fn the_deciding_binding_is_the_first_that_passes() {
    let mut second = binding(ENDPOINT, ("user", json!(1)));
    second["order"] = json!(5);
    let mut first = binding(ENDPOINT, group(1));
    first["order"] = json!(-1);
    let matrix = Matrix::of(facts("any", &[second, first]));
    let by = |row| {
        let Step::Bindings(decision) = matrix.explain(row, 0).unwrap().endpoint else { panic!() };
        decision.by.iter().map(|binding| binding.order).collect::<Vec<_>>()
    };
    assert_eq!(by(0), [-1]);
    assert_eq!(by(3), [-1, 5], "none of them admits dan");
    assert_eq!((matrix.reached(0).certain, matrix.reached(3).certain), (1, 0));
}

#[test]
fn what_is_not_certain_is_reached_at_most() {
    let policy = [binding(ENDPOINT, ("policy", json!(uuid(700)))), binding(ENDPOINT, group(2))];
    let matrix = Matrix::of(facts("any", &policy));
    let reached = |row| (matrix.reached(row).certain, matrix.reached(row).at_most);
    assert_eq!((reached(0), reached(1)), ((0, 1), (1, 1)), "ann by the policy, ben by the group");
    assert_eq!(reached(2), (0, 0), "cat can't sign in");
    assert_eq!(reached(99), (0, 0));
}

#[test]
fn an_endpoint_may_be_open_if_its_bindings_may_be_hidden() {
    let certain = Matrix::of(facts("any", &[]));
    assert!(certain.is_open(0) && !certain.may_be_open(0));
    let mut hidden = facts("any", &[]);
    hidden.incomplete.insert(uuid(ENDPOINT).parse().unwrap());
    let hidden_matrix = Matrix::of(hidden.clone());
    assert!(!hidden_matrix.is_open(0) && hidden_matrix.may_be_open(0));
    hidden.bindings = vec![of(binding(APPLICATION, group(1)))];
    assert!(!Matrix::of(hidden).may_be_open(0), "its application has a binding");
    let mut no_application = facts("any", &[]);
    no_application.applications.clear();
    assert!(Matrix::of(no_application.clone()).may_be_open(0), "its application is hidden");
    no_application.endpoints = vec![endpoint(None)];
    assert!(!Matrix::of(no_application).may_be_open(0));
}

#[test]
fn access_only_by_a_binding_to_the_user_is_told_apart_from_access_by_a_group() {
    let own = binding(ENDPOINT, ("user", json!(1)));
    let only = Matrix::of(facts("any", std::slice::from_ref(&own)));
    assert!(only.is_only_direct(0, 0) && !only.is_only_direct(1, 0));
    let both = Matrix::of(facts("any", &[own, binding(ENDPOINT, group(1))]));
    assert!(!both.is_only_direct(0, 0), "her group admits her, too");
    let other = Matrix::of(facts("any", &[negated(binding(ENDPOINT, ("user", json!(2))))]));
    assert!(!other.is_only_direct(0, 0), "a negated binding is not hers");
}

#[test]
fn without_an_application_nobody_reaches_it_and_with_a_hidden_one_it_is_unknown() {
    let mut none = facts("any", &[]);
    none.applications.clear();
    assert_eq!(verdicts(none.clone()), "uunuuu");
    none.endpoints = vec![endpoint(None)];
    assert_eq!(verdicts(none.clone()), "nnnnnn");
    assert!(!Matrix::of(none).is_open(0));
}

#[test]
fn what_is_not_visible_makes_a_verdict_unknown_only_if_it_matters() {
    let mut hidden = facts("any", &[binding(ENDPOINT, group(2))]);
    hidden.incomplete.insert(uuid(ENDPOINT).parse().unwrap());
    assert_eq!(verdicts(hidden), "uynuuy");
    let mut groups = facts("any", &[binding(ENDPOINT, group(1))]);
    groups.groups.clear();
    groups.has_all_groups = false;
    // Without the groups, ben's may be in the bound one; dan is in none at all.
    assert_eq!(verdicts(groups), "yunn");
}

#[test]
fn an_unknown_place_has_no_verdict() {
    let matrix = Matrix::of(facts("any", &[]));
    assert_eq!(matrix.verdict(0, 1), Verdict::Unknown);
    assert_eq!(matrix.verdict(99, 0), Verdict::Unknown);
    assert!(matrix.explain(0, 1).is_none() && matrix.explain(usize::MAX, 0).is_none());
    assert!(!matrix.is_open(7) && !matrix.is_only_direct(0, 7));
}

/// A binding of the model: user, group or policy; negated; enabled.
type Simple = (u8, u8, bool, bool);

#[derive(Clone, Debug)]
struct World {
    /// For each group: the groups that contain it; circles are possible.
    parents: Vec<Vec<usize>>,
    /// For each user: its direct groups.
    users: Vec<Vec<usize>>,
    all: bool,
    application: Vec<Simple>,
    endpoint: Vec<Simple>,
    /// Whether the endpoint may have bindings that are not visible.
    hidden: bool,
}

fn world() -> impl Strategy<Value = World> {
    let groups = || prop::collection::vec(0..4_usize, 0..3);
    let bindings = || prop::collection::vec((0..3_u8, 0..4_u8, any::<bool>(), any::<bool>()), 0..5);
    (
        prop::collection::vec(groups(), 4),
        prop::collection::vec(groups(), 4),
        any::<bool>(),
        bindings(),
        bindings(),
        any::<bool>(),
    )
        .prop_map(|(parents, users, all, application, endpoint, hidden)| World {
            parents,
            users,
            all,
            application,
            endpoint,
            hidden,
        })
}

/// Whether someone in `from` is a member of `group`, by following parents for as many steps as there are groups.
fn is_member(world: &World, from: &[usize], group: usize, steps: usize) -> bool {
    from.contains(&group)
        || steps > 0 && from.iter().any(|one| is_member(world, &world.parents[*one], group, steps - 1))
}

/// What can come of these bindings for a user: tries every result of every policy, and of one more binding.
fn possible(world: &World, user: usize, bindings: &[Simple], all: bool, hidden: bool) -> Vec<bool> {
    let enabled: Vec<&Simple> = bindings.iter().filter(|(.., enabled)| *enabled).collect();
    let more: &[Option<bool>] = if hidden { &[None, Some(true), Some(false)] } else { &[None] };
    let mut outcomes = Vec::new();
    for results in 0..1_u32 << enabled.len() {
        for more in more {
            let result = |(place, (kind, id, negate, _)): (usize, &&Simple)| match kind {
                0 => (usize::from(*id) == user) != *negate,
                1 => is_member(world, &world.users[user], usize::from(*id), 4) != *negate,
                _ => results & (1 << place) != 0,
            };
            let results: Vec<bool> = enabled.iter().enumerate().map(result).chain(*more).collect();
            outcomes.push(match (results.is_empty(), all) {
                (true, _) => true,
                (_, true) => !results.contains(&false),
                (_, false) => results.contains(&true),
            });
        }
    }
    outcomes
}

fn expected(outcomes: &[bool], hidden: bool) -> Verdict {
    match (outcomes.contains(&true), outcomes.contains(&false)) {
        (true, false) => Verdict::Yes,
        (false, _) => Verdict::No,
        _ if hidden => Verdict::Unknown,
        _ => Verdict::AtLaunch,
    }
}

fn facts_of(world: &World) -> Facts {
    let wire = |target: u32| {
        move |(place, (kind, id, negate, enabled)): (usize, &Simple)| -> Binding {
            let (key, subject) = match kind {
                0 => ("user", json!(id)),
                1 => ("group", json!(uuid(u32::from(*id)))),
                _ => ("policy", json!(uuid(700 + u32::from(*id)))),
            };
            of(
                json!({"pk": uuid(target * 10 + place as u32), "target": uuid(target), "order": place, key: subject,
                "negate": negate, "enabled": enabled}),
            )
        }
    };
    let uuids = |groups: &[usize]| groups.iter().map(|group| uuid(*group as u32)).collect::<Vec<_>>();
    let mut facts = facts(if world.all { "all" } else { "any" }, &[]);
    facts.users = world
        .users
        .iter()
        .enumerate()
        .map(|(pk, groups)| of(json!({"pk": pk, "username": format!("u{pk}"), "groups": uuids(groups)})))
        .collect();
    facts.groups = world
        .parents
        .iter()
        .enumerate()
        .map(|(pk, parents)| {
            of(json!({"pk": uuid(pk as u32), "name": format!("g{pk}"), "parents": uuids(parents)}))
        })
        .collect();
    let application = world.application.iter().enumerate().map(wire(APPLICATION));
    facts.bindings = application.chain(world.endpoint.iter().enumerate().map(wire(ENDPOINT))).collect();
    if world.hidden {
        facts.incomplete.insert(uuid(ENDPOINT).parse().unwrap());
    }
    facts
}

proptest! {
    #[test]
    fn the_matrix_agrees_with_trying_every_outcome(world in world()) {
        let matrix = Matrix::of(facts_of(&world));
        for user in 0..world.users.len() {
            let first = possible(&world, user, &world.application, world.all, false);
            let second = possible(&world, user, &world.endpoint, false, world.hidden);
            let (first, second) = (expected(&first, false), expected(&second, world.hidden));
            let explanation = matrix.explain(user, 0).unwrap();
            prop_assert_eq!(explanation.application.verdict(), first);
            prop_assert_eq!(explanation.endpoint.verdict(), second);
            let both = match (first, second) {
                (Verdict::No, _) | (_, Verdict::No) => Verdict::No,
                (Verdict::Unknown, _) | (_, Verdict::Unknown) => Verdict::Unknown,
                (Verdict::AtLaunch, _) | (_, Verdict::AtLaunch) => Verdict::AtLaunch,
                (Verdict::Yes, Verdict::Yes) => Verdict::Yes,
            };
            prop_assert_eq!(matrix.verdict(user, 0), both);
            prop_assert_eq!(explanation.verdict, both);
        }
    }
}
