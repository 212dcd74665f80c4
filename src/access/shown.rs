//! Which rows and columns of the matrix the search and the filters leave.

use crate::route::{AccessShow, AccessView};
use authentik_rac::access::{Matrix, Subject, SubjectKind};
use authentik_rac::endpoints::Endpoint;
use authentik_rac::users::UserId;
use rac_ui::{Query, fold};

/// The shown rows and columns, by their indexes in the matrix.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shown {
    pub rows: Vec<usize>,
    pub columns: Vec<usize>,
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
        if let Some(rows) = compared(matrix, view) {
            let [one, other] = rows;
            columns.retain(|column| matrix.verdict(one, *column) != matrix.verdict(other, *column));
            return Shown { rows: rows.to_vec(), columns };
        }
        let mut rows = matching(&texts.subjects, &view.user);
        rows.retain(|row| {
            let is_group = matrix.subjects().get(*row).is_some_and(|subject| subject.user().is_none());
            let reaches_enough = view.more_than.is_none_or(|more| matrix.reached(*row) > more as usize);
            is_group == view.groups && reaches_enough
        });
        if view.show == AccessShow::Direct {
            let is_direct = |row: usize, column: usize| matrix.is_only_direct(row, column);
            rows.retain(|row| columns.iter().any(|column| is_direct(*row, *column)));
            columns.retain(|column| rows.iter().any(|row| is_direct(*row, *column)));
        }
        Shown { rows, columns }
    }
}

/// The rows of two users to compare, if both are there.
pub fn compared(matrix: &Matrix, view: &AccessView) -> Option<[usize; 2]> {
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
        let Shown { rows, columns } = Shown::of(&matrix, &Texts::of(&matrix), &view);
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
