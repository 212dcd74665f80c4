//! The texts of the recent changes.

use crate::forms::{ConflictRow, ConflictWords};
use crate::resource::form::in_words;
use crate::undo::RECENT_CHANGES;
use authentik_rac::change::Conflict;
use authentik_rac::readable_name;
use authentik_rac::undo::{Item, Kind, Loss, Problem, Step};
use authentik_rac::used_by::Affected;
use guacamole_settings::secrets::compared;
use rac_messages::Message;
use rac_ui::number;
use rac_ui::words::counted;
use rac_ui::work_words::{WorkWords, of_all};
use serde_json::Value;

pub const TITLE: &str = RECENT_CHANGES;
pub const ABOUT: &str = "Changes made in this tab to providers, endpoints, property mappings, bindings and connection tokens, and to applications and outposts from here, also by imports and plans. They are only in this tab's memory: reloading, disconnecting or locking the page forgets them.";
pub const EMPTY_TITLE: &str = "No changes in this tab yet";
pub const EMPTY_TEXT: &str = "What you create, change or delete is listed here, and can be undone.";
pub const CAPTION: &str = "Recent changes";
pub const CHANGE: &str = "Change";
pub const WHEN: &str = "When";
pub const STATE: &str = "State";
pub const QUESTION: &str = "Undo this change?";
pub const UNDO: &str = "Undo";
pub const UNDONE: &str = "Undone";
pub const CAN_BE_UNDONE: &str = "Can be undone";
pub const CAN_NOT_BE_UNDONE: &str = "Can't be undone";
pub const CHANGED_SINCE: &str = "Not undone: changed since";
pub const NOT_BACK: &str = "New ids and launch addresses. Connection tokens don't come back.";
pub const NOT_OVERWRITTEN: &str = "What someone has changed since is not overwritten.";
pub const RESULTS: WorkWords = WorkWords {
    done: || Message::verbatim(UNDONE),
    already: || rac_messages::recent_changes::ALREADY_AS_BEFORE,
    heading: |done, all| {
        of_all(
            done,
            all,
            rac_messages::recent_changes::undone_changes,
            rac_messages::recent_changes::undone_changes_of,
        )
    },
    succeeded: rac_messages::recent_changes::undone_changes_summary,
    so_far: rac_messages::recent_changes::undone_changes_so_far,
    unneeded: rac_messages::recent_changes::count_already_as_before,
};
const NO_VALUE: &str = "none";
/// Fields that hold ids or code.
const WITHOUT_VALUES: [&str; 7] =
    ["provider", "providers", "property_mappings", "authorization_flow", "expression", "target", "subject"];
pub const CONFLICT: ConflictWords = ConflictWords {
    text: rac_messages::recent_changes::CONFLICT_TEXT,
    base: rac_messages::recent_changes::CONFLICT_BASE,
    take_mine: rac_messages::recent_changes::CONFLICT_TAKE_MINE,
    keep_theirs: rac_messages::recent_changes::CONFLICT_KEEP_THEIRS,
    save: rac_messages::recent_changes::CONFLICT_SAVE,
};
const BEFORE: &str = "As before your change";
const NOW: &str = "As it is now";
const YOURS: &str = "As you changed it";
pub const FORGOTTEN: &str = "This change is no longer known here.";

/// "2 of 5 undone".
pub fn partly(done: usize, all: usize) -> String {
    format!("{} of {} undone", number(done as u64), number(all as u64))
}

/// "and 12 more".
pub fn more(count: usize) -> String {
    format!("and {} more", number(count as u64))
}

/// "12 older changes are no longer kept."
pub fn dropped(count: u32) -> String {
    let are = if count == 1 { "is" } else { "are" };
    format!("{} {are} no longer kept.", counted(count as usize, "older change", "older changes"))
}

/// The name of the button in a row.
pub fn undo_of(title: &str) -> String {
    format!("{UNDO}: {title}")
}

/// What undoing one object does: "Create endpoint db-01 again, with 2 bindings".
pub fn item(item: &Item) -> String {
    let Item { kind, name, steps, .. } = item;
    let noun = kind.noun();
    match steps.first() {
        Some(Step::Create { .. }) => {
            let is_binding =
                |step: &&Step| matches!(step, Step::Create { was, .. } if was.kind == Kind::Binding);
            let bindings = steps.iter().skip(1).filter(is_binding).count();
            let with = match bindings {
                0 => String::new(),
                count => format!(", with {}", counted(count, "binding", "bindings")),
            };
            format!("Create {noun} “{name}” again{with}")
        }
        Some(Step::Delete { .. }) => format!("Delete {noun} “{name}”"),
        Some(Step::Write { back, .. }) => {
            let label = |field: &String| match kind {
                Kind::ConnectionToken => "provider and endpoint".to_owned(),
                _ => readable_name(field),
            };
            let fields: Vec<String> = back.keys().map(label).collect();
            format!("Restore {} of {noun} “{name}”", fields.join(", "))
        }
        Some(Step::Link { to, .. }) => format!("Add the {} to {noun} “{name}” again", to.kind.noun()),
        None => format!("{noun} “{name}”"),
    }
}

pub fn loss(loss: &Loss) -> String {
    match loss {
        Loss::Settings(name) => {
            format!("The settings of “{name}” can't be restored: your account can't view them.")
        }
        Loss::Bindings(name) => format!(
            "Not all bindings of “{name}” can be restored. It comes back as Closed (limit 0): add its bindings, then set its limit."
        ),
        Loss::Endpoints(name) => {
            format!("Endpoints of “{name}” that your account can't view can't be restored.")
        }
        Loss::Outposts(name) => {
            format!("“{name}” is not added to its outposts again: they could not be read.")
        }
        Loss::Uses(name) => format!("“{name}” is not selected again where it was: that could not be read."),
        Loss::Expiring(name) => {
            format!("The binding of “{name}” can't be restored: it expires, and the API can't write when.")
        }
        Loss::Object(kind, name) => format!("The {} “{name}” can't be restored.", kind.noun()),
    }
}

/// Why an object is not undone. Other problems are errors of a request.
pub fn problem(problem: &Problem) -> String {
    match problem {
        Problem::Rest(error) => error.sentence().text(),
        Problem::Changed(fields) => {
            let fields: Vec<String> = fields.iter().map(changed).collect();
            format!("Changed since: {}. Nothing was written.", fields.join(", "))
        }
        Problem::Missing(kind) => format!("Its {} no longer exists.", kind.noun()),
        Problem::Needs(kind) => format!("Its {} was deleted. Undo that first.", kind.noun()),
        Problem::Used(users, application) => {
            let application = application.iter().map(|name| format!("application “{name}”"));
            let users: Vec<String> = users.iter().map(used).chain(application).collect();
            format!("Not deleted: it is in use by {}.", users.join(", "))
        }
    }
}

pub fn somebody_changed(item: &Item) -> String {
    format!("Somebody else changed this {}", item.kind.noun())
}

/// A field that the user decides about: without ids, and without secrets.
pub fn conflict(conflict: &Conflict) -> ConflictRow {
    let Conflict { field, base, theirs, mine } = conflict;
    let is_id = field != "expression" && WITHOUT_VALUES.contains(&field.as_str());
    let [base, theirs, mine] = match is_id {
        true => [YOURS, NOW, BEFORE].map(str::to_owned),
        false => compared(base, theirs, mine).map(|value| in_words(&value, &|_| None)),
    };
    ConflictRow { field: field.clone(), label: readable_name(field), base, theirs, mine }
}

/// "Name from “Workshop” to “Studio”". Without values where these are ids or code; without secrets.
fn changed(conflict: &Conflict) -> String {
    let Conflict { field, base, theirs, mine } = conflict;
    let name = readable_name(field);
    if WITHOUT_VALUES.contains(&field.as_str()) {
        return name;
    }
    match (compared(base, theirs, mine), base, theirs) {
        ([Value::Object(was), Value::Object(now), _], Value::Object(from), Value::Object(to)) => {
            let mut keys: Vec<&String> = from.keys().chain(to.keys()).collect();
            keys.sort_unstable();
            keys.dedup();
            keys.retain(|key| from.get(*key) != to.get(*key));
            let one = |key: &String| format!("{key} {}", from_to(was.get(key), now.get(key)));
            format!("{name} ({})", keys.into_iter().map(one).collect::<Vec<_>>().join(", "))
        }
        ([was, now, _], ..) => format!("{name} {}", from_to(Some(&was), Some(&now))),
    }
}

fn from_to(was: Option<&Value>, now: Option<&Value>) -> String {
    format!("from {} to {}", value(was), value(now))
}

/// A value in a sentence.
fn value(value: Option<&Value>) -> String {
    const MOST: usize = 60;
    let text = match value {
        None | Some(Value::Null) => return NO_VALUE.to_owned(),
        Some(Value::String(text)) if text.is_empty() => return NO_VALUE.to_owned(),
        Some(Value::String(text)) => text.clone(),
        Some(other) => other.to_string(),
    };
    let mut short: String = text.chars().take(MOST).map(|c| if c.is_control() { ' ' } else { c }).collect();
    if text.chars().nth(MOST).is_some() {
        short.push('…');
    }
    format!("“{short}”")
}

fn used(Affected { model_name, count, .. }: &Affected) -> String {
    let (one, many) = match model_name.as_str() {
        "endpoint" => ("endpoint", "endpoints"),
        "provider" | "racprovider" => ("provider", "providers"),
        "connectiontoken" => ("connection token", "connection tokens"),
        "policybinding" => ("binding", "bindings"),
        "outpost" => ("outpost", "outposts"),
        _ => ("other object", "other objects"),
    };
    counted(*count, one, many)
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
        assert_eq!([flow.base, flow.theirs, flow.mine], [YOURS, NOW, BEFORE]);
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
        let text = problem(&Problem::Changed(vec![conflict]));
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
