//! The matrix as a file for auditors: who reaches what and why, when it was read, and from which instance.
//!
//! A line for each pair that is not refused. JSON also lists all users, groups and endpoints, so that a pair that is
//! not in it is known to be refused.

use super::panel::OnScreen;
use super::words;
use authentik_rac::access::{Matrix, Subject, SubjectKind, Verdict};
use serde_json::{Value, json};

/// How many pairs are written at a time.
pub const CHUNK: usize = 5_000;

/// The columns of the table.
pub const HEADER: [&str; 13] = [
    "Instance",
    "Read at",
    "Complete",
    "Kind",
    "Username",
    "Name",
    "Endpoint",
    "Protocol",
    "Host",
    "Provider",
    "Access",
    "Application decided by",
    "Endpoint decided by",
];

/// Where and when it was read.
#[derive(Clone, Debug)]
pub struct Source {
    /// The instance's name or address.
    pub instance: String,
    /// authentik's address.
    pub address: String,
    /// The account that read it.
    pub account: String,
    /// ISO 8601.
    pub read_at: String,
}

/// The pairs to write, by their indexes in the matrix.
pub fn pairs(on: &OnScreen) -> impl Iterator<Item = (usize, usize)> + '_ {
    let shown = &on.shown;
    let all = shown.rows.iter().flat_map(|row| shown.columns.iter().map(|column| (*row, *column)));
    all.filter(|(row, column)| on.reading.matrix.verdict(*row, *column) != Verdict::No)
}

fn kind(subject: &Subject) -> &'static str {
    match &subject.kind {
        SubjectKind::User(one) if one.user.is_active => "user",
        SubjectKind::User(_) => "inactive user",
        SubjectKind::Group(_) => "group",
    }
}

fn full_name(subject: &Subject) -> String {
    subject.user().map(|one| one.user.name.clone()).unwrap_or_default()
}

/// One row of the table.
pub fn row(on: &OnScreen, source: &Source, (row, column): (usize, usize)) -> Option<Vec<String>> {
    let matrix = &on.reading.matrix;
    let (subject, endpoint) = (matrix.subjects().get(row)?, matrix.endpoints().get(column)?);
    let explanation = matrix.explain(row, column)?;
    Some(vec![
        source.instance.clone(),
        source.read_at.clone(),
        on.reading.gaps.is_empty().to_string(),
        kind(subject).to_owned(),
        subject.name().to_owned(),
        full_name(subject),
        endpoint.name.clone(),
        endpoint.protocol.as_str().to_owned(),
        endpoint.host.clone(),
        endpoint.provider_obj.name.clone(),
        words::key(explanation.verdict).to_owned(),
        words::decided_by(&explanation.application),
        words::decided_by(&explanation.endpoint),
    ])
}

/// The beginning of the JSON file, up to the list of pairs.
pub fn json_start(on: &OnScreen, source: &Source) -> String {
    let matrix = &on.reading.matrix;
    let subjects: Vec<Value> = on.shown.rows.iter().filter_map(|row| json_subject(matrix, *row)).collect();
    let endpoints: Vec<Value> =
        on.shown.columns.iter().filter_map(|column| json_endpoint(matrix, *column)).collect();
    let missing: Vec<String> = on.reading.gaps.iter().map(words::gap).collect();
    let head = json!({
        "instance": source.instance,
        "address": source.address,
        "account": source.account,
        "read_at": source.read_at,
        "complete": missing.is_empty(),
        "missing": missing,
        "not_listed": words::key(Verdict::No),
        "subjects": subjects,
        "endpoints": endpoints,
    });
    let mut text = head.to_string();
    text.pop();
    text.push_str(",\"access\":[");
    text
}

/// The end of the JSON file.
pub const JSON_END: &str = "\n]}\n";

fn json_subject(matrix: &Matrix, row: usize) -> Option<Value> {
    let subject = matrix.subjects().get(row)?;
    let id = match &subject.kind {
        SubjectKind::User(one) => json!(one.user.pk),
        SubjectKind::Group(group) => json!(group.pk),
    };
    Some(json!({"id": id, "kind": kind(subject), "name": subject.name(), "full_name": full_name(subject),
        "reaches": matrix.reached(row)}))
}

fn json_endpoint(matrix: &Matrix, column: usize) -> Option<Value> {
    let endpoint = matrix.endpoints().get(column)?;
    Some(json!({"id": endpoint.pk, "name": endpoint.name, "protocol": endpoint.protocol.as_str(),
        "host": endpoint.host, "provider": endpoint.provider_obj.name, "open_to_everyone": matrix.is_open(column)}))
}

/// One pair, with the comma before it unless it is the first.
pub fn json_pair(on: &OnScreen, (row, column): (usize, usize), is_first: bool) -> Option<String> {
    let matrix = &on.reading.matrix;
    let (subject, endpoint) = (matrix.subjects().get(row)?, matrix.endpoints().get(column)?);
    let explanation = matrix.explain(row, column)?;
    let pair = json!({"name": subject.name(), "endpoint": endpoint.pk, "endpoint_name": endpoint.name,
        "access": words::key(explanation.verdict),
        "application_decided_by": words::decided_by(&explanation.application),
        "endpoint_decided_by": words::decided_by(&explanation.endpoint)});
    Some(format!("{}\n{pair}", if is_first { "" } else { "," }))
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::super::reading::Reading;
    use super::super::shown::Shown;
    use super::*;
    use authentik_rac::access::Facts;
    use authentik_rac::access::read::{Gap, Part};
    use authentik_rac::wire::{FromWire, read};
    use std::sync::Arc;

    fn of<T: FromWire>(value: Value) -> T {
        read(&value.to_string()).unwrap()
    }

    fn uuid(number: u32) -> String {
        format!("00000000-0000-4000-8000-{number:012}")
    }

    fn on(gaps: Vec<Gap>) -> OnScreen {
        let user = |pk: i32, name: &str, groups: &[String]| {
            of(json!({"pk": pk, "username": name, "name": "A \"b\"", "groups": groups}))
        };
        let matrix = Matrix::of(Facts {
            users: vec![user(1, "ann", &[uuid(1)]), user(2, "ben", &[])],
            groups: vec![of(json!({"pk": uuid(1), "name": "Desk"}))],
            has_all_groups: true,
            endpoints: vec![of(
                json!({"pk": uuid(10), "name": "lathe", "provider": 4, "protocol": "ssh", "host": "lathe:22",
                "provider_obj": {"pk": 4, "name": "Plant", "assigned_application_slug": "plant"}}),
            )],
            applications: vec![of(json!({"pk": uuid(20), "name": "Plant", "slug": "plant", "provider": 4}))],
            bindings: vec![of(json!({"pk": uuid(30), "target": uuid(10), "order": 0, "group": uuid(1),
                "group_obj": {"pk": uuid(1), "name": "Desk"}}))],
            incomplete: [].into(),
        });
        let shown = Shown { rows: vec![0, 1], columns: vec![0] };
        let reading = Reading { matrix: Arc::new(matrix), gaps: Arc::new(gaps) };
        OnScreen { reading, shown: Arc::new(shown), version: 0 }
    }

    fn source() -> Source {
        Source {
            instance: "Production".into(),
            address: "https://auth.example".into(),
            account: "dana".into(),
            read_at: "2026-11-28T22:00:00.000Z".into(),
        }
    }

    #[test]
    fn a_row_says_who_reaches_what_why_when_and_where() {
        let on = on(Vec::new());
        let rows: Vec<_> = pairs(&on).filter_map(|pair| row(&on, &source(), pair)).collect();
        assert_eq!(
            rows,
            [[
                "Production",
                "2026-11-28T22:00:00.000Z",
                "true",
                "user",
                "ann",
                "A \"b\"",
                "lathe",
                "ssh",
                "lathe:22",
                "Plant",
                "yes",
                "no bindings",
                "group “Desk”",
            ]],
            "ben is refused, which is not listed"
        );
        assert_eq!(rows[0].len(), HEADER.len());
    }

    #[test]
    fn the_json_is_valid_and_lists_those_who_reach_nothing() {
        let on = on(vec![Gap { part: Part::Users, missing: 3, error: None }]);
        let mut text = json_start(&on, &source());
        for (place, pair) in pairs(&on).enumerate() {
            text += &json_pair(&on, pair, place == 0).unwrap();
        }
        let file: Value = serde_json::from_str(&(text + JSON_END)).unwrap();
        assert_eq!(file["instance"], "Production");
        assert_eq!(file["complete"], false);
        assert_eq!(file["subjects"][1]["name"], "ben");
        assert_eq!(file["subjects"][1]["reaches"], 0);
        assert_eq!(file["access"].as_array().map(Vec::len), Some(1));
        assert_eq!(file["access"][0]["endpoint_decided_by"], "group “Desk”");
    }
}
