//! The texts about the bindings of an endpoint.

use authentik_rac::bindings::access::Condition;
use authentik_rac::bindings::{Subject, SubjectKind};

pub const WHO_MAY: &str = "Who can use this endpoint";
pub const DISABLED_ONE: &str = "1 binding is disabled and does not count.";
pub const NEGATION: &str = "One binding that passes is enough. A negated one passes for everyone it doesn't name, whatever the others require.";
pub const NO_APPLICATION: &str = "The provider has no application: no one can use the endpoint.";
pub const IN_AUTHENTIK: &str = "the application in authentik";
pub const MODE: &str = "Only enabled bindings count, and one that passes is enough. authentik's API has no other mode for endpoints.";

pub const HIDDEN_TEXT: &str = "Your account can't see who can use the endpoint.";
pub const CAPTION: &str = "Bindings";
pub const BOUND_TO: &str = "Bound to";
pub const ORDER: &str = "Order";
pub const ENABLED: &str = "Enabled";
pub const PASSES: &str = "Passes";
pub const TIMEOUT: &str = "Timeout";
pub const FAILURE: &str = "If it fails";
pub const NOT_APPLICABLE: &str = "–";
pub const FAILURE_PASSES: &str = "passes";
pub const FAILURE_REFUSES: &str = "does not pass";
/// The choices of the form.
pub const IT_PASSES: &str = "It passes";
pub const IT_DOES_NOT_PASS: &str = "It does not pass";
pub const EDIT: &str = "Edit";
pub const DELETE: &str = "Delete";
pub const REFRESH: &str = "Refresh";
pub const ADD: &str = "Add binding";
pub const EMPTY_TITLE: &str = "No bindings";
pub const EMPTY_TEXT: &str = "Bind the endpoint to a group, a user or a policy to restrict who can use it.";
pub const IS_FIRST: &str = "It is already first.";
pub const IS_LAST: &str = "It is already last.";
pub const MOVE_FAILED: &str = "Some bindings could not be reordered";
pub const RENUMBERED: &str = "renumbered";
pub const NOT_TRIED: &str = "not attempted";
pub const CHANGED_MEANWHILE: &str = "somebody else changed it; the list shows it as it is now";
pub const SWITCH_FAILED: &str = "The binding could not be enabled or disabled";

pub const EDIT_TITLE: &str = "Edit binding";
pub const CREATE: &str = "Create binding";
pub const SAVE: &str = "Save changes";
pub const CREATED: &str = "Created the binding.";
pub const SAVED: &str = "Saved the binding.";
pub const ALREADY_SO: &str = "No changes to save.";
pub const CONFLICT_TITLE: &str = "Somebody else changed this binding";
pub const KIND: &str = "Bind to";
pub const ORDER_HELP: &str = "Bindings are evaluated in this order, lowest first.";
pub const ENABLED_HELP: &str = "A disabled binding does not count.";
pub const NEGATE: &str = "Negate";
pub const NEGATE_HELP: &str = "Inverts the result: for a group, everyone who is not in it passes.";
pub const TIMEOUT_HELP: &str = "How long the policy can run before it counts as failed.";
pub const FAILURE_HELP: &str = "The result if the policy fails or times out.";
pub const SECONDS: &str = "s";
pub const NO_NUMBER: &str = "Enter a whole number.";
pub const NO_TIMEOUT: &str = "Enter a whole number of seconds, 0 or more.";
pub const KEPT_PICK: &str = "The current choice stays selected.";

pub const DELETE_BINDING: &str = "Delete binding";
pub const DELETED: &str = "Deleted the binding.";
pub const DELETE_EXPIRING: &str = "This can't be undone: the API can't write when a binding expires.";
pub const ALREADY_GONE: &str = "The binding had already been deleted.";
pub const NOT_FOUND: &str =
    "authentik did not find the binding: it is gone, or not visible to your account. It may still exist.";
pub const DELETE_LAST: &str = "This is the only binding that counts. Without it, everyone who can use the application can use the endpoint.";
pub const DELETE_TEXT: &str =
    "Only the binding is deleted, not its group, user or policy. This takes effect immediately.";

/// "Group".
pub fn kind(kind: SubjectKind) -> &'static str {
    match kind {
        SubjectKind::Policy => "Policy",
        SubjectKind::Group => "Group",
        SubjectKind::User => "User",
    }
}

/// The explanation of a kind, below the choice.
pub fn kind_help(kind: SubjectKind) -> &'static str {
    match kind {
        SubjectKind::Policy => "Passes when the policy passes.",
        SubjectKind::Group => "Passes for members of the group and of its subgroups.",
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
        SubjectKind::Policy => "Choose a policy.",
        SubjectKind::Group => "Choose a group.",
        SubjectKind::User => "Choose a user.",
    }
}

/// Why a picker is empty if the account lacks the permission.
pub fn not_visible(kind: SubjectKind) -> &'static str {
    match kind {
        SubjectKind::Policy => "Your account can't view policies.",
        SubjectKind::Group => "Your account can't view groups.",
        SubjectKind::User => "Your account can't view users.",
    }
}

/// "the group “Operations”", for sentences.
pub fn the(subject: Option<Subject>, name: &str) -> String {
    match subject.map(Subject::kind) {
        Some(SubjectKind::Policy) => format!("the policy “{name}”"),
        Some(SubjectKind::Group) => format!("the group “{name}”"),
        Some(SubjectKind::User) => format!("the user “{name}”"),
        None => format!("the unknown subject “{name}”"),
    }
}

/// "they are in the group “Operations”".
pub fn condition(condition: &Condition) -> String {
    let the = the(condition.subject, &condition.name);
    match (condition.subject.map(Subject::kind), condition.negate) {
        (Some(SubjectKind::Group), false) => format!("they are in {the}"),
        (Some(SubjectKind::Group), true) => format!("they are not in {the}"),
        (Some(SubjectKind::User), false) => format!("they are {the}"),
        (Some(SubjectKind::User), true) => format!("they are not {the}"),
        (_, false) => format!("{the} passes"),
        (_, true) => format!("{the} does not pass"),
    }
}

/// "the application “Servers”", or "the application" if its name is unknown.
fn the_application(name: Option<&str>) -> String {
    name.map_or_else(|| "the application".to_owned(), |name| format!("the application “{name}”"))
}

/// For an endpoint without conditions.
pub fn everyone(application: Option<&str>) -> String {
    format!("Everyone who can use {} can use this endpoint.", the_application(application))
}

/// The whole sentence for one condition; the beginning of a list for several.
pub fn with_conditions(application: Option<&str>, conditions: &[String]) -> String {
    let application = the_application(application);
    match conditions {
        [only] => format!("Anyone who can use {application} can use this endpoint if {only}."),
        _ => format!(
            "Anyone who can use {application} can use this endpoint if at least one of these applies:"
        ),
    }
}

/// The application's bindings come before the endpoint's.
pub fn application_first(application: Option<&str>) -> String {
    let application = the_application(application);
    format!(
        "The bindings of {application} apply first: users who don't pass them can't reach the endpoint. Change them in "
    )
}

pub fn disabled(count: usize) -> String {
    match count {
        1 => DISABLED_ONE.to_owned(),
        count => format!("{count} bindings are disabled and do not count."),
    }
}

/// Who passes a binding of this kind, in a few words.
pub fn passes(subject: Option<Subject>, negate: bool) -> &'static str {
    match (subject.map(Subject::kind), negate) {
        (Some(SubjectKind::Group), false) => "for its members",
        (Some(SubjectKind::Group), true) => "for everyone else (negated)",
        (Some(SubjectKind::User), false) => "for this user",
        (Some(SubjectKind::User), true) => "for everyone else (negated)",
        (_, false) => "when the policy passes",
        (_, true) => "when the policy does not pass (negated)",
    }
}

pub fn enabled_of(name: &str) -> String {
    format!("{ENABLED}: {name}")
}

pub fn move_up(name: &str) -> String {
    format!("Move {name} up")
}

pub fn move_down(name: &str) -> String {
    format!("Move {name} down")
}

pub fn actions_of(name: &str) -> String {
    format!("Actions for {name}")
}

/// In Recent changes: "Deleted the binding of the group “Operations”."
pub fn deleted(the: &str) -> String {
    format!("Deleted the binding of {the}.")
}

/// Announced after a move. `written`: how many bindings got a new order.
pub fn moved(name: &str, place: usize, of: usize, written: usize) -> String {
    let numbers = match written {
        1 => "1 order number".to_owned(),
        written => format!("{written} order numbers"),
    };
    format!("{name} is now {place} of {of}. {numbers} changed.")
}

pub fn switched(name: &str, on: bool) -> String {
    if on { format!("{name} is enabled.") } else { format!("{name} is disabled.") }
}

pub fn seconds(count: i32) -> String {
    format!("{count} {SECONDS}")
}

pub fn delete_title(the: &str) -> String {
    format!("Delete the binding of {the}?")
}

#[cfg(test)]
mod tests {
    use super::*;
    use authentik_rac::users::UserId;

    fn about(subject: Option<Subject>, name: &str, negate: bool) -> Condition {
        Condition { subject, name: name.to_owned(), negate }
    }

    #[test]
    fn one_condition_is_one_sentence() {
        assert_eq!(
            everyone(Some("Plant")),
            "Everyone who can use the application “Plant” can use this endpoint."
        );
        let group = Subject::parse(SubjectKind::Group, "6b6b6b6b-1111-4222-8333-444455556666");
        let one = [condition(&about(group, "Night shift", false))];
        assert_eq!(
            with_conditions(None, &one),
            "Anyone who can use the application can use this endpoint if they are in the group “Night shift”."
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
