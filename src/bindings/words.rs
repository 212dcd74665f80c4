//! What the bindings of an endpoint say.

use authentik_rac::bindings::access::Condition;
use authentik_rac::bindings::{Subject, SubjectKind};

pub const WHO_MAY: &str = "Who may use this endpoint";
pub const ANY_OF: &str = "if at least one of these holds:";
pub const DISABLED_ONE: &str = "One binding is not enabled and does not count.";
pub const NEGATION: &str = "One binding that passes is enough. A negated one passes for everybody it does not name, whatever the others ask for.";
pub const NO_APPLICATION: &str =
    "The provider has no application yet: until it has one, nobody can use the endpoint.";
pub const IN_AUTHENTIK: &str = "the application in authentik";
pub const MODE: &str = "Only enabled bindings count, and one that passes is enough: authentik's API has no other mode for endpoints.";

pub const HIDDEN_TEXT: &str = "So this account can't see who may use the endpoint.";
pub const CAPTION: &str = "Bindings";
pub const BOUND_TO: &str = "Bound to";
pub const ORDER: &str = "Order";
pub const ENABLED: &str = "Enabled";
pub const PASSES: &str = "Passes";
pub const TIMEOUT: &str = "Timeout";
pub const FAILURE: &str = "If it fails";
pub const EXPIRES: &str = "until";
pub const NOT_APPLICABLE: &str = "–";
pub const FAILURE_PASSES: &str = "passes";
pub const FAILURE_REFUSES: &str = "does not pass";
pub const EDIT: &str = "Edit";
pub const DELETE: &str = "Delete";
pub const REFRESH: &str = "Refresh";
pub const ADD: &str = "Add binding";
pub const EMPTY_TITLE: &str = "No bindings";
pub const EMPTY_TEXT: &str =
    "Bind the endpoint to a group, a user or a policy, and only those who pass may use it.";
pub const IS_FIRST: &str = "It is the first already.";
pub const IS_LAST: &str = "It is the last already.";
pub const MOVE_FAILED: &str = "Not everything could be put in order";
pub const RENUMBERED: &str = "has its new number";
pub const NOT_TRIED: &str = "was not tried any more";
pub const CHANGED_MEANWHILE: &str = "somebody else changed it meanwhile; the list shows how it is now";
pub const SWITCH_FAILED: &str = "The binding could not be switched";

pub const EDIT_TITLE: &str = "Edit binding";
pub const CREATE: &str = "Create binding";
pub const SAVE: &str = "Save changes";
pub const CREATED: &str = "The binding was created.";
pub const SAVED: &str = "The binding was saved.";
pub const ALREADY_SO: &str = "The binding already was like this.";
pub const CONFLICT_TITLE: &str = "Somebody else changed this binding";
pub const KIND: &str = "Bind to";
pub const ORDER_HELP: &str = "Bindings are evaluated by this number, the smallest first.";
pub const ENABLED_HELP: &str = "A binding that is not enabled does not count at all.";
pub const NEGATE: &str = "Negate";
pub const NEGATE_HELP: &str = "Inverts the result: for a group, everyone who is not in it passes.";
pub const TIMEOUT_HELP: &str = "How long the policy may take. What takes longer has failed.";
pub const FAILURE_HELP: &str = "What counts when the policy ends with an error or takes too long.";
pub const SECONDS: &str = "s";
pub const NO_NUMBER: &str = "Enter a whole number.";
pub const NO_TIMEOUT: &str = "Enter a whole number of seconds, 0 or more.";
pub const KEPT_PICK: &str = "What it is bound to now stays chosen.";

pub const DELETE_BINDING: &str = "Delete binding";
pub const DELETED: &str = "The binding was deleted.";
pub const ALREADY_GONE: &str = "The binding was already gone.";
pub const NOT_FOUND: &str = "authentik did not find the binding: it is gone, or not visible to this account. It is not known to be deleted.";
pub const DELETE_LAST: &str = "It is the only binding that counts: without it everybody who may use the application may use the endpoint.";
pub const DELETE_TEXT: &str =
    "Only the binding is deleted, not what it binds to. What it decides ends at once.";

/// "Group".
pub fn kind(kind: SubjectKind) -> &'static str {
    match kind {
        SubjectKind::Policy => "Policy",
        SubjectKind::Group => "Group",
        SubjectKind::User => "User",
    }
}

/// What a kind does, below its choice.
pub fn kind_help(kind: SubjectKind) -> &'static str {
    match kind {
        SubjectKind::Policy => "Passes for whom the policy passes.",
        SubjectKind::Group => "Passes for the group's members, also those of groups below it.",
        SubjectKind::User => "Passes for this user only.",
    }
}

pub fn choose(kind: SubjectKind) -> &'static str {
    match kind {
        SubjectKind::Policy => "Choose a policy",
        SubjectKind::Group => "Choose a group",
        SubjectKind::User => "Choose a user",
    }
}

pub fn missing(kind: SubjectKind) -> &'static str {
    match kind {
        SubjectKind::Policy => "Choose the policy that decides.",
        SubjectKind::Group => "Choose the group whose members pass.",
        SubjectKind::User => "Choose the user who passes.",
    }
}

/// Why a picker is empty for an account without the permission.
pub fn not_visible(kind: SubjectKind) -> &'static str {
    match kind {
        SubjectKind::Policy => "This account may not see authentik's policies, so none can be chosen here.",
        SubjectKind::Group => "This account may not see authentik's groups, so none can be chosen here.",
        SubjectKind::User => "This account may not see authentik's users, so none can be chosen here.",
    }
}

/// "the group “Operations”", for sentences.
pub fn the(subject: Option<Subject>, name: &str) -> String {
    let kind = match subject.map(Subject::kind) {
        Some(SubjectKind::Policy) => "the policy",
        Some(SubjectKind::Group) => "the group",
        Some(SubjectKind::User) => "the user",
        None => "the unknown subject",
    };
    [kind, " “", name, "”"].concat()
}

/// "they are in the group “Operations”".
pub fn condition(condition: &Condition) -> String {
    let the = the(condition.subject, &condition.name);
    let (before, after) = match (condition.subject.map(Subject::kind), condition.negate) {
        (Some(SubjectKind::Group), false) => ("they are in ", ""),
        (Some(SubjectKind::Group), true) => ("they are not in ", ""),
        (Some(SubjectKind::User), false) => ("they are ", ""),
        (Some(SubjectKind::User), true) => ("they are not ", ""),
        (_, false) => ("", " passes"),
        (_, true) => ("", " does not pass"),
    };
    [before, &the, after].concat()
}

/// "the application “Servers”", or just "the application" where its name is not known.
fn the_application(name: Option<&str>) -> String {
    name.map_or_else(|| "the application".to_owned(), |name| ["the application “", name, "”"].concat())
}

/// Without conditions.
pub fn everybody(application: Option<&str>) -> String {
    ["Everybody who may use ", &the_application(application), " may use this endpoint."].concat()
}

/// With one condition: the whole sentence; with more its beginning.
pub fn whoever(application: Option<&str>, conditions: &[String]) -> String {
    let begin = ["Whoever may use ", &the_application(application), " may use this endpoint "].concat();
    match conditions {
        [only] => [&begin, "if ", only, "."].concat(),
        _ => [&begin, ANY_OF].concat(),
    }
}

/// What comes before the bindings.
pub fn application_first(application: Option<&str>) -> String {
    let application = the_application(application);
    [
        "The bindings of ",
        &application,
        " come first: who does not pass them never gets to the endpoint. They are set at ",
    ]
    .concat()
}

pub fn disabled(count: usize) -> String {
    match count {
        1 => DISABLED_ONE.to_owned(),
        count => format!("{count} bindings are not enabled and do not count."),
    }
}

/// How a binding of this kind passes, in a few words.
pub fn passes(subject: Option<Subject>, negate: bool) -> &'static str {
    match (subject.map(Subject::kind), negate) {
        (Some(SubjectKind::Group), false) => "for its members",
        (Some(SubjectKind::Group), true) => "for everybody else (negated)",
        (Some(SubjectKind::User), false) => "for this user",
        (Some(SubjectKind::User), true) => "for everybody else (negated)",
        (_, false) => "when the policy passes",
        (_, true) => "when the policy does not pass (negated)",
    }
}

pub fn enabled_of(name: &str) -> String {
    [ENABLED, ": ", name].concat()
}

pub fn move_up(name: &str) -> String {
    ["Move ", name, " up"].concat()
}

pub fn move_down(name: &str) -> String {
    ["Move ", name, " down"].concat()
}

pub fn actions_of(name: &str) -> String {
    ["Actions for ", name].concat()
}

/// Said after a move; `written`: how many bindings took a new number.
pub fn moved(name: &str, place: usize, of: usize, written: usize) -> String {
    let numbers = match written {
        1 => "1 order number".to_owned(),
        written => format!("{written} order numbers"),
    };
    format!("{name} is now number {place} of {of}; {numbers} rewritten.")
}

pub fn switched(name: &str, on: bool) -> String {
    [name, if on { " counts now." } else { " no longer counts." }].concat()
}

pub fn seconds(count: i32) -> String {
    [&count.to_string(), " ", SECONDS].concat()
}

pub fn delete_title(the: &str) -> String {
    ["Delete the binding of ", the, "?"].concat()
}

#[cfg(test)]
mod tests {
    use super::*;
    use authentik_rac::users::UserId;

    fn about(subject: Option<Subject>, name: &str, negate: bool) -> Condition {
        Condition { subject, name: name.to_owned(), negate }
    }

    #[test]
    fn who_may_use_it_is_one_sentence() {
        assert_eq!(
            everybody(Some("Plant")),
            "Everybody who may use the application “Plant” may use this endpoint."
        );
        let group = Subject::parse(SubjectKind::Group, "6b6b6b6b-1111-4222-8333-444455556666");
        let one = [condition(&about(group, "Night shift", false))];
        assert_eq!(
            whoever(None, &one),
            "Whoever may use the application may use this endpoint if they are in the group “Night shift”."
        );
    }

    #[test]
    fn a_negated_condition_says_not() {
        let user = Some(Subject::User(UserId(4)));
        assert_eq!(condition(&about(user, "mara", true)), "they are not the user “mara”");
        let policy = Subject::parse(SubjectKind::Policy, "6b6b6b6b-1111-4222-8333-444455556666");
        assert_eq!(condition(&about(policy, "by day", true)), "the policy “by day” does not pass");
        assert_eq!(condition(&about(policy, "by day", false)), "the policy “by day” passes");
    }
}
