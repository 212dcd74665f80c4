//! The texts about the bindings of an endpoint, from `locales/en/bindings.ftl`.

use authentik_rac::bindings::access::Condition;
use authentik_rac::bindings::{Subject, SubjectKind};
use rac_messages::bindings as messages;
use rac_messages::{Argument, Message};

pub use rac_messages::bindings::*;

/// "Group".
pub fn kind(kind: SubjectKind) -> Message {
    match kind {
        SubjectKind::Policy => POLICY,
        SubjectKind::Group => GROUP,
        SubjectKind::User => USER,
    }
}

/// The explanation of a kind, below the choice.
pub fn kind_help(kind: SubjectKind) -> Message {
    match kind {
        SubjectKind::Policy => POLICY_HELP,
        SubjectKind::Group => GROUP_HELP,
        SubjectKind::User => USER_HELP,
    }
}

pub fn choose(kind: SubjectKind) -> Message {
    match kind {
        SubjectKind::Policy => CHOOSE_POLICY,
        SubjectKind::Group => CHOOSE_GROUP,
        SubjectKind::User => CHOOSE_USER,
    }
}

pub fn missing(kind: SubjectKind) -> Message {
    match kind {
        SubjectKind::Policy => POLICY_MISSING,
        SubjectKind::Group => GROUP_MISSING,
        SubjectKind::User => USER_MISSING,
    }
}

/// Why a picker is empty if the account lacks the permission.
pub fn not_visible(kind: SubjectKind) -> Message {
    match kind {
        SubjectKind::Policy => POLICIES_NOT_VISIBLE,
        SubjectKind::Group => GROUPS_NOT_VISIBLE,
        SubjectKind::User => USERS_NOT_VISIBLE,
    }
}

/// "Group Operations", or only the name if the kind is unknown.
pub fn named(kind: Option<SubjectKind>, name: &str) -> Message {
    kind.map_or_else(|| Message::verbatim(name), |kind| label(kind.key(), name))
}

/// What chooses the text about a binding's subject.
pub fn kind_key(subject: Option<Subject>) -> &'static str {
    subject.map_or("unknown", |subject| subject.kind().key())
}

/// What chooses the text about a condition.
fn condition_key(condition: &Condition) -> &'static str {
    match (condition.subject.map(Subject::kind), condition.negate) {
        (Some(SubjectKind::Group), false) => "in-group",
        (Some(SubjectKind::Group), true) => "not-in-group",
        (Some(SubjectKind::User), false) => "is-user",
        (Some(SubjectKind::User), true) => "is-not-user",
        (Some(SubjectKind::Policy), false) => "policy-passes",
        (Some(SubjectKind::Policy), true) => "policy-fails",
        (None, false) => "unknown-passes",
        (None, true) => "unknown-fails",
    }
}

/// "they are in the group “Operations”", in a list.
pub fn condition(condition: &Condition) -> Message {
    messages::condition(condition_key(condition), &condition.name)
}

/// For an endpoint without conditions. `application`: its name, if it is known.
pub fn everyone(application: Option<&str>) -> Message {
    application.map_or(EVERYONE_UNNAMED, messages::everyone)
}

/// The whole sentence for one condition; the beginning of a list for several.
pub fn with_conditions(application: Option<&str>, conditions: &[Condition]) -> Message {
    match (conditions, application) {
        ([only], Some(application)) => one_condition(application, condition_key(only), &only.name),
        ([only], None) => one_condition_unnamed(condition_key(only), &only.name),
        (_, Some(application)) => several_conditions(application),
        (_, None) => SEVERAL_CONDITIONS_UNNAMED,
    }
}

/// The application's bindings come before the endpoint's. `link`: to the application in authentik.
pub fn application_first(application: Option<&str>, link: Argument) -> Message {
    match application {
        Some(application) => messages::application_first(application, link),
        None => application_first_unnamed(link),
    }
}

/// Who passes a binding of this kind, in a few words.
pub fn passes(subject: Option<Subject>, negate: bool) -> Message {
    match (subject.map(Subject::kind), negate) {
        (Some(SubjectKind::Group), false) => PASSES_MEMBERS,
        (Some(SubjectKind::User), false) => PASSES_USER,
        (Some(SubjectKind::Group | SubjectKind::User), true) => PASSES_OTHERS,
        (_, false) => PASSES_POLICY,
        (_, true) => PASSES_NOT_POLICY,
    }
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
        let one = [about(group, "Night shift", false)];
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
