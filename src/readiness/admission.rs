//! Who can use an application or an endpoint, as far as it can be decided here: groups and users are known, but only
//! the server can evaluate a policy.

use authentik_rac::bindings::{Binding, Subject};
use authentik_rac::users::{GroupId, UserId};
use rac_messages::Message;
use rac_messages::readiness::{everyone_except_group, everyone_except_user, group, not_policy, policy, user};

/// "group “Operations”", "everybody but user “ann”", "not policy “office hours”".
pub fn words(binding: &Binding) -> Message {
    let name = binding.name();
    match (binding.subject, binding.negate) {
        (Some(Subject::Group(_)), false) => group(name),
        (Some(Subject::Group(_)), true) => everyone_except_group(name),
        (Some(Subject::User(_)), false) => user(name),
        (Some(Subject::User(_)), true) => everyone_except_user(name),
        (_, false) => policy(name),
        (_, true) => not_policy(name),
    }
}

/// Whether a user passes a binding; `None` if a policy decides.
fn admits(binding: &Binding, user: UserId, groups: &[GroupId]) -> Option<bool> {
    let meant = match binding.subject? {
        Subject::Group(group) => groups.contains(&group),
        Subject::User(bound) => bound == user,
        Subject::Policy(_) => return None,
    };
    Some(meant != binding.negate)
}

/// The result of all bindings of an object for a user.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Access {
    /// No enabled binding: everyone who can use the application.
    Everyone,
    /// This binding admits the user.
    Admitted(Message),
    /// No group or user binding admits the user, and there is no policy.
    Refused(Vec<Message>),
    /// No group or user binding admits the user, but these policies may.
    OnlyServer(Vec<Message>),
}

/// Evaluates the enabled bindings: one that passes is enough (authentik's mode `any`, the only one for endpoints).
pub fn access(bindings: &[Binding], user: UserId, groups: &[GroupId]) -> Access {
    let mut refused = Vec::new();
    let mut undecided = Vec::new();
    for binding in bindings.iter().filter(|binding| binding.enabled) {
        match admits(binding, user, groups) {
            Some(true) => return Access::Admitted(words(binding)),
            Some(false) => refused.push(words(binding)),
            None => undecided.push(words(binding)),
        }
    }
    match (undecided.is_empty(), refused.is_empty()) {
        (false, _) => Access::OnlyServer(undecided),
        (true, false) => Access::Refused(refused),
        (true, true) => Access::Everyone,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GROUP: &str = "a0a0a0a0-0000-4000-8000-000000000001";

    fn binding(fields: &str) -> Binding {
        let own = r#""pk":"b0b0b0b0-0000-4000-8000-000000000001","target":"d0d0d0d0-0000-4000-8000-000000000001","order":0"#;
        authentik_rac::wire::read(&format!("{{{own},{fields}}}")).unwrap()
    }

    fn of_group(more: &str) -> Binding {
        binding(&format!(r#""group":"{GROUP}","group_obj":{{"pk":"{GROUP}","name":"Fitters"}}{more}"#))
    }

    fn of_user() -> Binding {
        binding(r#""user":4,"user_obj":{"pk":4,"username":"imre"},"policy":null,"group":null"#)
    }

    fn of_policy(more: &str) -> Binding {
        binding(&format!(
            r#""policy":"c0c0c0c0-0000-4000-8000-000000000001","policy_obj":{{"pk":"c0c0c0c0-0000-4000-8000-000000000001","name":"by day","bound_to":2}}{more}"#
        ))
    }

    fn group() -> GroupId {
        GROUP.parse().unwrap()
    }

    #[test]
    fn without_an_enabled_binding_everyone_passes() {
        assert_eq!(access(&[], UserId(4), &[]), Access::Everyone);
        assert_eq!(access(&[of_group(r#","enabled":false"#)], UserId(4), &[]), Access::Everyone);
    }

    #[test]
    fn one_binding_that_lets_the_user_in_is_enough() {
        let bindings = [of_policy(""), of_group(""), of_user()];
        assert_eq!(access(&bindings, UserId(4), &[]), Access::Admitted(user("imre")));
        assert_eq!(access(&bindings, UserId(9), &[group()]), Access::Admitted(super::group("Fitters")));
    }

    #[test]
    fn a_policy_may_admit_a_user_outside_all_groups() {
        let bindings = [of_group(""), of_policy("")];
        assert_eq!(access(&bindings, UserId(4), &[]), Access::OnlyServer(vec![policy("by day")]));
        assert_eq!(access(&[of_group("")], UserId(4), &[]), Access::Refused(vec![super::group("Fitters")]));
    }

    #[test]
    fn a_negated_binding_means_the_others() {
        let negated = [of_group(r#","negate":true"#)];
        assert_eq!(
            access(&negated, UserId(4), &[group()]),
            Access::Refused(vec![everyone_except_group("Fitters")])
        );
        assert_eq!(access(&negated, UserId(4), &[]), Access::Admitted(everyone_except_group("Fitters")));
        assert_eq!(words(&of_policy(r#","negate":true"#)), "not policy “by day”");
        assert_eq!(words(&negated[0]), "everyone except group “Fitters”");
        assert_eq!(words(&of_user()), "user “imre”");
    }
}
