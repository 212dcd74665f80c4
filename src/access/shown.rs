//! Which rows and columns of the matrix the search and the filters leave.

use crate::route::{AccessShow, AccessView};
use authentik_rac::access::{Matrix, Subject, SubjectKind, Verdict};
use authentik_rac::endpoints::Endpoint;
use authentik_rac::users::UserId;
use rac_ui::{Query, fold};

/// The shown rows and columns, by their indexes in the matrix.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shown {
    pub rows: Vec<usize>,
    pub columns: Vec<usize>,
    /// Whether only those pairs are shown where a binding to the user is the only way.
    pub only_direct: bool,
    /// If two users are compared: the result.
    pub comparison: Option<Comparison>,
}

/// How two users differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Comparison {
    pub users: [usize; 2],
    /// How many endpoints match the search and the filters.
    pub among: usize,
    /// In how many of these they differ for certain.
    pub differ: usize,
    /// In how many of these it is uncertain: decided at launch, or not to be checked.
    pub uncertain: usize,
}

/// The texts that are searched, folded once.
#[derive(Debug)]
pub struct Texts {
    subjects: Vec<String>,
    endpoints: Vec<String>,
}

impl Texts {
    pub fn of(matrix: &Matrix) -> Self {
        Texts {
            subjects: matrix.subjects().iter().map(text_of_subject).collect(),
            endpoints: matrix.endpoints().iter().map(text_of_endpoint).collect(),
        }
    }
}

fn text_of_subject(subject: &Subject) -> String {
    fold(&match &subject.kind {
        SubjectKind::User(one) => {
            format!("{} {} {}", one.user.username, one.user.name, one.user.email)
        }
        SubjectKind::Group(group) => group.name.clone(),
    })
}

fn text_of_endpoint(endpoint: &Endpoint) -> String {
    fold(&format!("{} {} {}", endpoint.name, endpoint.host, endpoint.provider_obj.name))
}

impl Shown {
    pub fn of(matrix: &Matrix, texts: &Texts, view: &AccessView) -> Self {
        let mut columns = matching(&texts.endpoints, &view.endpoint);
        if view.show == AccessShow::Open {
            columns.retain(|column| matrix.is_open(*column));
        }
        let is_direct = |row: usize, column: usize| matrix.is_only_direct(row, column);
        if let Some(users) = compared(matrix, view) {
            if view.show == AccessShow::Direct {
                columns.retain(|column| users.iter().any(|row| is_direct(*row, *column)));
            }
            return Shown::comparing(matrix, users, columns);
        }
        let mut rows = matching(&texts.subjects, &view.user);
        rows.retain(|row| {
            let is_group = matrix.subjects().get(*row).is_some_and(|subject| subject.user().is_none());
            let reaches_enough =
                view.more_than.is_none_or(|more| matrix.reached(*row).at_most > more as usize);
            is_group == view.groups && reaches_enough
        });
        let only_direct = view.show == AccessShow::Direct;
        if only_direct {
            rows.retain(|row| columns.iter().any(|column| is_direct(*row, *column)));
            columns.retain(|column| rows.iter().any(|row| is_direct(*row, *column)));
        }
        Shown { rows, columns, only_direct, comparison: None }
    }

    /// The columns in which two users differ, or may differ.
    fn comparing(matrix: &Matrix, users: [usize; 2], mut columns: Vec<usize>) -> Self {
        let [one, other] = users;
        let among = columns.len();
        columns.retain(|column| {
            difference(matrix.verdict(one, *column), matrix.verdict(other, *column)) != Some(false)
        });
        let differs = |column: &&usize| {
            difference(matrix.verdict(one, **column), matrix.verdict(other, **column)) == Some(true)
        };
        let differ = columns.iter().filter(differs).count();
        let comparison = Comparison { users, among, differ, uncertain: columns.len() - differ };
        Shown { rows: users.to_vec(), columns, only_direct: false, comparison: Some(comparison) }
    }

    /// Whether the filters leave out this pair of a shown row and a shown column.
    pub fn leaves_out(&self, matrix: &Matrix, row: usize, column: usize) -> bool {
        self.only_direct && !matrix.is_only_direct(row, column)
    }

    /// The shown pairs, by their indexes in the matrix.
    pub fn pairs(&self, matrix: &Matrix) -> impl Iterator<Item = (usize, usize)> {
        let all = self.rows.iter().flat_map(move |row| self.columns.iter().map(|column| (*row, *column)));
        all.filter(move |(row, column)| !self.leaves_out(matrix, *row, *column))
    }
}

/// Whether two users differ; `None` if that is uncertain.
fn difference(one: Verdict, other: Verdict) -> Option<bool> {
    let is_certain = |verdict| matches!(verdict, Verdict::Yes | Verdict::No);
    (is_certain(one) && is_certain(other)).then_some(one != other)
}

/// The rows of two users to compare, if both are there.
fn compared(matrix: &Matrix, view: &AccessView) -> Option<[usize; 2]> {
    let (one, other) = view.compare?;
    let row = |id: UserId| {
        matrix.subjects().iter().position(|subject| subject.user().is_some_and(|user| user.user.pk == id))
    };
    Some([row(one)?, row(other)?])
}

fn matching(texts: &[String], search: &str) -> Vec<usize> {
    let query = Query::new(search);
    texts.iter().enumerate().filter(|(_, text)| query.matches(text)).map(|(place, _)| place).collect()
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use authentik_rac::access::Facts;
    use authentik_rac::wire::{FromWire, read};
    use serde_json::{Value, json};

    fn of<T: FromWire>(value: Value) -> T {
        read(&value.to_string()).unwrap()
    }

    fn uuid(number: u32) -> String {
        format!("00000000-0000-4000-8000-{number:012}")
    }

    /// Ann reaches the lathe by a binding and the press by her group, Ben only the press; the mill is open to everyone.
    fn matrix() -> Matrix {
        let endpoint = |pk: u32, name: &str, provider: i32| {
            of(
                json!({"pk": uuid(pk), "name": name, "provider": provider, "protocol": "ssh", "host": format!("{name}.example"),
                "provider_obj": {"pk": provider, "name": "Plant", "assigned_application_slug": "plant"}}),
            )
        };
        let user = |pk: i32, name: &str, full: &str| {
            of(json!({"pk": pk, "username": name, "name": full, "groups": [uuid(1)]}))
        };
        let binding = |target: u32, key: &str, subject: Value| {
            of(json!({"pk": uuid(500 + target), "target": uuid(target), "order": 0, key: subject}))
        };
        Matrix::of(Facts {
            users: vec![user(1, "ann", "Ann Müller"), user(2, "ben", "")],
            groups: vec![of(json!({"pk": uuid(1), "name": "Desk"}))],
            has_all_groups: true,
            endpoints: vec![endpoint(10, "lathe", 4), endpoint(11, "press", 4), endpoint(12, "mill", 4)],
            applications: vec![of(json!({"pk": uuid(20), "name": "Plant", "slug": "plant", "provider": 4}))],
            bindings: vec![binding(10, "user", json!(1)), binding(11, "group", json!(uuid(1)))],
            incomplete: [].into(),
        })
    }

    fn shown(view: AccessView) -> (Vec<usize>, Vec<usize>) {
        let matrix = matrix();
        let Shown { rows, columns, .. } = Shown::of(&matrix, &Texts::of(&matrix), &view);
        (rows, columns)
    }

    #[test]
    fn users_are_found_by_any_of_their_names_and_endpoints_by_host_and_provider() {
        let view = |user: &str, endpoint: &str| AccessView {
            user: user.into(),
            endpoint: endpoint.into(),
            ..AccessView::default()
        };
        assert_eq!(shown(view("", "")), (vec![0, 1], vec![0, 1, 2]));
        assert_eq!(shown(view("muller", "press.example")), (vec![0], vec![1]));
        assert_eq!(shown(view("zoe", "plant")), (vec![], vec![0, 1, 2]));
    }

    #[test]
    fn groups_are_rows_of_their_own() {
        let groups = AccessView { groups: true, ..AccessView::default() };
        assert_eq!(shown(groups), (vec![2], vec![0, 1, 2]));
    }

    #[test]
    fn only_those_who_reach_more_than_a_number() {
        let more = |more_than| AccessView { more_than: Some(more_than), ..AccessView::default() };
        assert_eq!(shown(more(2)).0, [0]);
        assert_eq!(shown(more(1)).0, [0, 1]);
        assert_eq!(shown(more(u32::MAX)).0, [] as [usize; 0]);
    }

    #[test]
    fn only_what_is_open_or_bound_directly() {
        let show = |show| AccessView { show, ..AccessView::default() };
        assert_eq!(shown(show(AccessShow::Open)), (vec![0, 1], vec![2]));
        assert_eq!(shown(show(AccessShow::Direct)), (vec![0], vec![0]));
    }

    /// Whether a policy decides about the press, and whether some bindings of the mill may be hidden.
    fn uncertain() -> Matrix {
        let mut facts = matrix().facts().clone();
        let policy = json!({"pk": uuid(600), "target": uuid(11), "order": 1, "policy": uuid(700)});
        facts.bindings.push(of(policy));
        facts.bindings.retain(|binding| binding.pk.to_string() != uuid(511));
        facts.incomplete.insert(uuid(12).parse().unwrap());
        Matrix::of(facts)
    }

    #[test]
    fn who_may_reach_more_is_not_hidden_by_what_is_uncertain() {
        let matrix = uncertain();
        let view = AccessView { more_than: Some(1), ..AccessView::default() };
        assert_eq!((matrix.reached(1).certain, matrix.reached(1).at_most), (0, 2));
        assert_eq!(Shown::of(&matrix, &Texts::of(&matrix), &view).rows, [0, 1]);
    }

    #[test]
    fn pairs_with_another_way_are_left_out_of_direct_access() {
        let mut facts = matrix().facts().clone();
        let bind = |pk: u32, target: u32, user: i32| {
            of(json!({"pk": uuid(pk), "target": uuid(target), "order": 2, "user": user}))
        };
        // Ben now reaches the lathe directly, and the mill, on which Ann has a binding beside the group's.
        facts.bindings.extend([bind(601, 10, 2), bind(602, 12, 1)]);
        facts.bindings.push(of(json!({"pk": uuid(603), "target": uuid(12), "order": 3, "group": uuid(1)})));
        facts.bindings.push(bind(604, 11, 2));
        facts.users[1].groups.clear();
        let matrix = Matrix::of(facts);
        let view = AccessView { show: AccessShow::Direct, ..AccessView::default() };
        let shown = Shown::of(&matrix, &Texts::of(&matrix), &view);
        assert_eq!((shown.rows.as_slice(), shown.columns.as_slice()), ([0, 1].as_slice(), [0, 1].as_slice()));
        assert!(shown.leaves_out(&matrix, 0, 1), "Ann reaches the press by her group");
        assert_eq!(shown.pairs(&matrix).collect::<Vec<_>>(), [(0, 0), (1, 0), (1, 1)]);
        let all = Shown::of(&matrix, &Texts::of(&matrix), &AccessView::default());
        assert_eq!(all.pairs(&matrix).count(), 6);
    }

    #[test]
    fn a_comparison_says_among_which_endpoints_and_what_is_uncertain() {
        let compare = |matrix: &Matrix, endpoint: &str, show| {
            let (compare, endpoint) = (Some((UserId(1), UserId(2))), endpoint.to_owned());
            let view = AccessView { compare, endpoint, show, ..AccessView::default() };
            let shown = Shown::of(matrix, &Texts::of(matrix), &view);
            let Comparison { among, differ, uncertain, .. } = shown.comparison.unwrap();
            (shown.columns, among, differ, uncertain)
        };
        assert_eq!(compare(&matrix(), "", AccessShow::All), (vec![0], 3, 1, 0));
        assert_eq!(compare(&matrix(), "mill", AccessShow::All), (vec![], 1, 0, 0));
        assert_eq!(compare(&matrix(), "", AccessShow::Open), (vec![], 1, 0, 0));
        assert_eq!(compare(&matrix(), "", AccessShow::Direct), (vec![0], 1, 1, 0));
        assert_eq!(compare(&uncertain(), "", AccessShow::All), (vec![0, 1, 2], 3, 1, 2));
        let missing = AccessView { compare: Some((UserId(1), UserId(99))), ..AccessView::default() };
        let matrix = matrix();
        assert_eq!(Shown::of(&matrix, &Texts::of(&matrix), &missing).comparison, None);
    }

    #[test]
    fn two_users_are_compared_where_they_differ() {
        let compare = |one, other| AccessView {
            compare: Some((UserId(one), UserId(other))),
            user: "nobody".into(),
            ..AccessView::default()
        };
        assert_eq!(shown(compare(2, 1)), (vec![1, 0], vec![0]));
        assert_eq!(shown(compare(2, 99)), (vec![], vec![0, 1, 2]), "one of them is not there");
    }
}
