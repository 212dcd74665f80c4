//! The texts of the recent changes, from `locales/en/recent_changes.ftl`, and which of them applies.

use crate::forms::{ConflictRow, ConflictWords};
use crate::resource::form::in_words;
use authentik_rac::change::Conflict;
use authentik_rac::readable_name;
use authentik_rac::undo::{Item, Kind, Loss, Problem, Step};
use authentik_rac::used_by::Affected;
use guacamole_settings::secrets::compared;
use rac_messages::Message;
use rac_ui::work_words::{WorkWords, of_all};
use serde_json::Value;

pub use rac_messages::recent_changes::*;

pub const TITLE: Message = rac_messages::undo::RECENT_CHANGES;
pub const RESULTS: WorkWords = WorkWords {
    done: || UNDONE,
    already: || ALREADY_AS_BEFORE,
    heading: |done, all| of_all(done, all, undone_changes, undone_changes_of),
    succeeded: undone_changes_summary,
    so_far: undone_changes_so_far,
    unneeded: count_already_as_before,
};
/// Fields that hold ids or code.
const WITHOUT_VALUES: [&str; 7] =
    ["provider", "providers", "property_mappings", "authorization_flow", "expression", "target", "subject"];
pub const CONFLICT: ConflictWords = ConflictWords {
    text: CONFLICT_TEXT,
    base: CONFLICT_BASE,
    take_mine: CONFLICT_TAKE_MINE,
    keep_theirs: CONFLICT_KEEP_THEIRS,
    save: CONFLICT_SAVE,
};

/// What undoing one object does: "Create endpoint db-01 again, with 2 bindings".
pub fn item(item: &Item) -> Message {
    let Item { kind, name, steps, .. } = item;
    let key = kind.key();
    match steps.first() {
        Some(Step::Create { .. }) => {
            let is_binding =
                |step: &&Step| matches!(step, Step::Create { was, .. } if was.kind == Kind::Binding);
            match steps.iter().skip(1).filter(is_binding).count() {
                0 => create_again(key, name),
                bindings => create_again_with_bindings(bindings, key, name),
            }
        }
        Some(Step::Delete { .. }) => delete(key, name),
        Some(Step::Write { back, .. }) => {
            let label = |field: &String| match kind {
                Kind::ConnectionToken => PROVIDER_AND_ENDPOINT,
                _ => readable_name(field).into(),
            };
            restore(all_listed(back.keys().map(label)), key, name)
        }
        Some(Step::Link { to, .. }) => add_again(to.kind.key(), object(key, name)),
        None => object(key, name),
    }
}

fn all_listed(parts: impl IntoIterator<Item = Message>) -> Message {
    parts.into_iter().reduce(listed).unwrap_or(Message::verbatim(""))
}

pub fn loss(loss: &Loss) -> Message {
    match loss {
        Loss::Settings(name) => lost_settings(name),
        Loss::Bindings(name) => lost_bindings(name),
        Loss::Endpoints(name) => lost_endpoints(name),
        Loss::Outposts(name) => lost_outposts(name),
        Loss::Uses(name) => lost_uses(name),
        Loss::Expiring(name) => lost_expiring(name),
        Loss::Access(name) => lost_access(name),
        Loss::Icon(name) => lost_icon(name),
        Loss::Along(name) => lost_along(name),
        Loss::Token(name) => lost_token(name),
        Loss::Object(kind, name) => lost_object(kind.key(), name),
    }
}

/// Why an object is not undone. Other problems are errors of a request.
pub fn problem(problem: &Problem) -> Message {
    match problem {
        Problem::Rest(error) => error.sentence(),
        Problem::Changed(fields) => changed_fields(all_listed(fields.iter().map(changed))),
        Problem::Missing(kind) => missing(kind.key()),
        Problem::Needs(kind) => needs(kind.key()),
        Problem::Used(users, application) => {
            let application = application.iter().map(|name| object(Kind::Application.key(), name));
            in_use(all_listed(users.iter().map(used).chain(application)))
        }
    }
}

/// A field that the user decides about: without ids, and without secrets.
pub fn conflict(conflict: &Conflict) -> ConflictRow {
    let Conflict { field, base, theirs, mine } = conflict;
    let is_id = field != "expression" && WITHOUT_VALUES.contains(&field.as_str());
    let [base, theirs, mine] = match is_id {
        true => [AS_YOURS, AS_NOW, AS_BEFORE].map(String::from),
        false => compared(base, theirs, mine).map(|value| in_words(&value, &|_| None)),
    };
    ConflictRow { field: field.clone(), label: readable_name(field).into(), base, theirs, mine }
}

/// "Name from “Workshop” to “Studio”". Without values where these are ids or code; without secrets.
fn changed(conflict: &Conflict) -> Message {
    let Conflict { field, base, theirs, mine } = conflict;
    let name = readable_name(field);
    if WITHOUT_VALUES.contains(&field.as_str()) {
        return name.into();
    }
    match (compared(base, theirs, mine), base, theirs) {
        ([Value::Object(was), Value::Object(now), _], Value::Object(from), Value::Object(to)) => {
            let mut keys: Vec<&String> = from.keys().chain(to.keys()).collect();
            keys.sort_unstable();
            keys.dedup();
            keys.retain(|key| from.get(*key) != to.get(*key));
            let one = |key: &String| changed_value(key, in_sentence(now.get(key)), in_sentence(was.get(key)));
            changed_settings(all_listed(keys.into_iter().map(one)), name)
        }
        ([was, now, _], ..) => changed_value(name, in_sentence(Some(&now)), in_sentence(Some(&was))),
    }
}

/// A value in a sentence.
fn in_sentence(found: Option<&Value>) -> Message {
    const MOST: usize = 60;
    let text = match found {
        None | Some(Value::Null) => return NO_VALUE,
        Some(Value::String(text)) if text.is_empty() => return NO_VALUE,
        Some(Value::String(text)) => text.clone(),
        Some(other) => other.to_string(),
    };
    let mut short: String = text.chars().take(MOST).map(|c| if c.is_control() { ' ' } else { c }).collect();
    if text.chars().nth(MOST).is_some() {
        short.push('…');
    }
    value(short)
}

fn used(Affected { model_name, count, .. }: &Affected) -> Message {
    match model_name.as_str() {
        "endpoint" => count_endpoints(*count),
        "provider" | "racprovider" => count_providers(*count),
        "connectiontoken" => count_connection_tokens(*count),
        "policybinding" => count_bindings(*count),
        "outpost" => count_outposts(*count),
        _ => count_others(*count),
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use authentik_rac::change::Fields;
    use authentik_rac::used_by::UsedByAction;

    #[test]
    fn an_item_says_what_undoing_does() {
        let endpoint = Kind::Endpoint.of(7);
        let create = |was| Step::Create { was, fields: Fields::new() };
        let bindings = [1, 2].map(|id| create(Kind::Binding.of(id)));
        let steps = [create(endpoint.clone())].into_iter().chain(bindings).collect();
        assert_eq!(
            item(&Item::new(Kind::Endpoint, "db", steps)),
            "Create endpoint “db” again, with 2 bindings"
        );
        let back: Fields =
            serde_json::from_str(r#"{"name":"a","maximum_connections":1}"#).unwrap_or_default();
        let write = Step::Write { to: endpoint, from: Fields::new(), back };
        assert_eq!(
            item(&Item::new(Kind::Endpoint, "db", vec![write])),
            "Restore Name, Maximum connections of endpoint “db”"
        );
    }

    #[test]
    fn a_choice_shows_neither_secrets_nor_ids() {
        let of = |field: &str, values: [&str; 3]| {
            let [base, theirs, mine] = values.map(|text| serde_json::from_str(text).unwrap_or_default());
            conflict(&Conflict { field: field.to_owned(), base, theirs, mine })
        };
        let settings = of(
            "settings",
            [r#"{"password":"4711-a"}"#, r#"{"password":"4711-b"}"#, r#"{"password":"4711-c"}"#],
        );
        assert!(!format!("{settings:?}").contains("4711"), "{settings:?}");
        let flow = of("authorization_flow", [r#""a""#, r#""b""#, r#""c""#]);
        assert_eq!([flow.base, flow.theirs, flow.mine], [AS_YOURS, AS_NOW, AS_BEFORE].map(String::from));
        let name = of("name", [r#""Workshop""#, r#""Studio""#, r#""Lab""#]);
        assert_eq!([name.base, name.theirs, name.mine], ["Workshop", "Studio", "Lab"]);
    }

    #[test]
    fn a_conflict_shows_no_secret() {
        let settings = |text: &str| serde_json::from_str::<Value>(text).unwrap_or_default();
        let conflict = Conflict {
            field: "settings".to_owned(),
            base: settings(r#"{"font-size":"12","password":"4711-a","a":"1"}"#),
            theirs: settings(r#"{"font-size":"14","password":"4711-b","a":"1"}"#),
            mine: settings("{}"),
        };
        let text = problem(&Problem::Changed(vec![conflict])).text();
        assert!(
            text.starts_with("Changed since: Settings (font-size from “12” to “14”, password from "),
            "{text}"
        );
        assert!(!text.contains("4711"), "{text}");
    }

    #[test]
    fn that_nothing_was_undone_is_said_without_a_number() {
        assert_eq!((RESULTS.heading)(0, 1), "Nothing was undone");
        assert_eq!((RESULTS.succeeded)(0), "Nothing was undone.");
        assert_eq!((RESULTS.succeeded)(2), "Changes of 2 objects undone.");
    }

    #[test]
    fn a_problem_says_what_stands_in_the_way() {
        let conflict = |field: &str, base: Value, theirs: Value| {
            let (field, mine) = (field.to_owned(), Value::Null);
            Conflict { field, base, theirs, mine }
        };
        let name = conflict("name", "Workshop".into(), "Studio".into());
        let limit = conflict("maximum_connections", 3.into(), Value::Null);
        assert_eq!(
            problem(&Problem::Changed(vec![name, limit])),
            "Changed since: Name from “Workshop” to “Studio”, Maximum connections from “3” to none. Nothing was written."
        );
        let ids = conflict("property_mappings", Value::Array(Vec::new()), vec!["0f0e"].into());
        assert_eq!(
            problem(&Problem::Changed(vec![ids])),
            "Changed since: Property mappings. Nothing was written."
        );
        assert_eq!(problem(&Problem::Missing(Kind::Provider)), "Its provider no longer exists.");
        let users = |model: &str, count| Affected {
            action: UsedByAction::Cascade,
            model_name: model.to_owned(),
            count,
            names: Vec::new(),
        };
        assert_eq!(
            problem(&Problem::Used(vec![users("endpoint", 2)], Some("Servers".into()))),
            "Not deleted: it is in use by 2 endpoints, application “Servers”."
        );
        assert_eq!(problem(&Problem::Needs(Kind::Provider)), "Its provider was deleted. Undo that first.");
    }
}
