//! The matrix as a file for auditors: who reaches what and why, when it was read, and from which instance.
//!
//! A line for each shown pair that is not refused, with the filters. JSON also lists all shown users or groups, and
//! endpoints, so that a pair of these that is not in it is known to be refused.
//!
//! Names of columns, keys and verdicts are English in all languages, for programs; sentences are in the user's.

use super::panel::OnScreen;
use super::words;
use crate::export::Source;
use crate::route::{AccessShow, AccessView};
use authentik_rac::access::read::Scope;
use authentik_rac::access::{Matrix, Subject, SubjectKind, Verdict};
use rac_messages::{Argument, Message};
use serde_json::{Value, json};

/// How many pairs are written at a time.
pub const CHUNK: usize = 5_000;

/// The columns of the table.
pub const HEADER: [&str; 14] = [
    "Instance",
    "Read at",
    "Complete",
    "Filtered",
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

/// The pairs to write, by their indexes in the matrix.
pub fn pairs(on: &OnScreen) -> impl Iterator<Item = (usize, usize)> + '_ {
    let matrix = &on.reading.matrix;
    on.shown.pairs(matrix).filter(|(row, column)| matrix.verdict(*row, *column) != Verdict::No)
}

/// The scope, the search and the filters, as far as they have an effect: two users are compared whatever else is
/// chosen about users.
fn filters(on: &OnScreen) -> Value {
    let Scope { provider, endpoint, .. } = on.scope;
    let AccessView { user, endpoint: search, show, more_than, groups, .. } = &on.view;
    let is_comparing = on.shown.comparison.is_some();
    let text = |text: &str| if text.is_empty() { Value::Null } else { text.into() };
    let of_users = |value: Value| if is_comparing { Value::Null } else { value };
    json!({
        "provider": provider,
        "endpoint": endpoint,
        "rows": if *groups && !is_comparing { "groups" } else { "users" },
        "search": of_users(text(user)),
        "search_endpoints": text(search),
        "show": (*show != AccessShow::All).then(|| words::show(*show).text()),
        "may_reach_more_than": of_users(json!(more_than)),
        "compared": is_comparing.then_some(on.view.compare).flatten(),
    })
}

/// The same in words; "no" without any.
fn filtered(on: &OnScreen) -> String {
    let (matrix, view) = (&on.reading.matrix, &on.view);
    let first = || matrix.endpoints().first();
    let provider =
        on.scope.provider.and_then(|_| Some(words::filtered_provider(&first()?.provider_obj.name)));
    let endpoint = on.scope.endpoint.and_then(|_| Some(words::filtered_endpoint(&first()?.name)));
    let name = |row: usize| matrix.subjects().get(row).map(Subject::name).unwrap_or_default();
    let compared = on
        .shown
        .comparison
        .map(|of| of.users)
        .map(|[one, other]| words::filtered_compared(name(one), name(other)));
    let of_users = |text: Option<Message>| text.filter(|_| on.shown.comparison.is_none());
    let contains = |say: fn(Argument) -> Message, text: &String| (!text.is_empty()).then(|| say(text.into()));
    let subjects_contain: fn(Argument) -> Message =
        if view.groups { words::groups_contain } else { words::users_contain };
    let parts = [
        provider,
        endpoint,
        of_users(view.groups.then_some(words::FILTERED_GROUPS)),
        of_users(contains(subjects_contain, &view.user)),
        contains(words::endpoints_contain, &view.endpoint),
        (view.show != AccessShow::All).then(|| words::show(view.show)),
        of_users(view.more_than.map(words::filtered_more_than)),
        compared,
    ];
    let parts: Vec<String> = parts.into_iter().flatten().map(|part| part.text()).collect();
    if parts.is_empty() { words::NOT_FILTERED.text() } else { parts.join("; ") }
}

/// What a pair of a listed user and a listed endpoint is that is not in the list of pairs.
fn not_listed(on: &OnScreen) -> String {
    if on.shown.only_direct { words::NOT_LISTED_DIRECT.text() } else { words::key(Verdict::No).to_owned() }
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
        source.at.clone(),
        on.reading.gaps.is_empty().to_string(),
        filtered(on),
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
    let missing: Vec<String> = on.reading.gaps.iter().map(|gap| words::gap(gap).text()).collect();
    let users = matrix.subjects().iter().filter(|subject| subject.user().is_some()).count();
    let totals = json!({
        "users": users,
        "groups": matrix.subjects().len() - users,
        "endpoints": matrix.endpoints().len(),
        "shown_subjects": subjects.len(),
        "shown_endpoints": endpoints.len(),
        "listed_pairs": pairs(on).count(),
    });
    let head = json!({
        "instance": source.instance,
        "address": source.address,
        "account": source.account,
        "read_at": source.at,
        "complete": missing.is_empty(),
        "missing": missing,
        "filtered": filtered(on),
        "filters": filters(on),
        "totals": totals,
        "not_listed": not_listed(on),
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
        "reaches": matrix.reached(row).certain, "reaches_at_most": matrix.reached(row).at_most}))
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
    use super::super::shown::{Shown, Texts};
    use super::*;
    use authentik_rac::access::Facts;
    use authentik_rac::access::read::{Gap, Part};
    use authentik_rac::providers::ProviderId;
    use authentik_rac::users::UserId;
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
        let shown = Shown { rows: vec![0, 1], columns: vec![0], ..Shown::default() };
        let reading = Reading { matrix: Arc::new(matrix), gaps: Arc::new(gaps) };
        let (view, scope) = (AccessView::default(), Scope::default());
        OnScreen { reading, shown: Arc::new(shown), view, scope }
    }

    fn narrowed(view: AccessView, scope: Scope) -> OnScreen {
        let OnScreen { reading, .. } = on(Vec::new());
        let shown = Shown::of(&reading.matrix, &Texts::of(&reading.matrix), &view);
        OnScreen { reading, shown: Arc::new(shown), view, scope }
    }

    fn file(on: &OnScreen) -> Value {
        let mut text = json_start(on, &source());
        for (place, pair) in pairs(on).enumerate() {
            text += &json_pair(on, pair, place == 0).unwrap();
        }
        serde_json::from_str(&(text + JSON_END)).unwrap()
    }

    fn source() -> Source {
        Source {
            instance: "Production".into(),
            address: "https://auth.example".into(),
            account: "dana".into(),
            at: "2026-11-28T22:00:00.000Z".into(),
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
                "no",
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
        let on = on(vec![Gap { part: Part::Users, missing: 3, unread: 0, error: None }]);
        let file = file(&on);
        assert_eq!(file["instance"], "Production");
        assert_eq!(file["complete"], false);
        assert_eq!(file["subjects"][1]["name"], "ben");
        assert_eq!(file["subjects"][1]["reaches"], 0);
        assert_eq!(file["access"].as_array().map(Vec::len), Some(1));
        assert_eq!(file["access"][0]["endpoint_decided_by"], "group “Desk”");
    }

    #[test]
    fn filters_and_totals_are_in_the_file() {
        let on = narrowed(
            AccessView { user: "be".into(), more_than: Some(0), ..AccessView::default() },
            Scope { provider: Some(ProviderId(4)), ..Scope::default() },
        );
        let file = file(&on);
        assert_eq!(file["filtered"], "provider “Plant”; users contain “be”; may reach more than 0");
        assert_eq!(file["filters"]["provider"], 4);
        assert_eq!(
            (&file["filters"]["search"], &file["filters"]["may_reach_more_than"]),
            (&json!("be"), &json!(0))
        );
        assert_eq!(file["filters"]["search_endpoints"], Value::Null);
        assert_eq!(file["totals"]["users"], 2);
        assert_eq!(
            (&file["totals"]["shown_subjects"], &file["totals"]["listed_pairs"]),
            (&json!(0), &json!(0))
        );
        let everything = self::file(&super::tests::on(Vec::new()));
        assert_eq!((&everything["filtered"], &everything["not_listed"]), (&json!("no"), &json!("no")));
        assert_eq!(everything["totals"]["shown_subjects"], 2);
    }

    #[test]
    fn a_comparison_is_named_instead_of_filters_without_effect() {
        let compare = Some((UserId(1), UserId(2)));
        let on = narrowed(
            AccessView { user: "zoe".into(), compare, groups: true, ..AccessView::default() },
            Scope::default(),
        );
        let file = file(&on);
        assert_eq!(file["filtered"], "where ann and ben differ or may differ");
        assert_eq!(
            (&file["filters"]["compared"], &file["filters"]["search"]),
            (&json!([1, 2]), &Value::Null)
        );
        let rows: Vec<_> = pairs(&on).filter_map(|pair| row(&on, &source(), pair)).collect();
        assert_eq!((rows.len(), rows[0][3].as_str()), (1, "where ann and ben differ or may differ"));
    }

    #[test]
    fn under_direct_access_a_pair_that_is_not_listed_may_be_reached_otherwise() {
        let on = narrowed(AccessView { show: AccessShow::Direct, ..AccessView::default() }, Scope::default());
        let file = file(&on);
        assert_eq!(file["not_listed"], "no, or not only via direct user binding");
        assert_eq!(file["filtered"], "Only via direct user binding");
        assert_eq!(file["access"], json!([]), "ann reaches it by a group");
    }
}
