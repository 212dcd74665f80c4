//! Who may use an application or an endpoint, as far as it can be judged from here: groups and users are plain; what a
//! policy decides only the server knows.

use crate::rest::{Client, Query, Request, RestError, all_pages};
use crate::users::{GroupId, UserId};
use crate::wire::null_as_default;
use serde::Deserialize;
use std::fmt::Display;
use uuid::Uuid;

/// A binding of `/policies/bindings/`, as far as it decides about a user. Exactly one of policy, group and user is set.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Binding {
    pub pk: Uuid,
    #[serde(default)]
    pub policy: Option<Uuid>,
    #[serde(default)]
    pub group: Option<GroupId>,
    #[serde(default)]
    pub user: Option<UserId>,
    #[serde(default)]
    pub policy_obj: Option<Named>,
    #[serde(default)]
    pub group_obj: Option<Named>,
    #[serde(default)]
    pub user_obj: Option<NamedUser>,
    /// Whether everybody else is meant.
    #[serde(default, deserialize_with = "null_as_default")]
    pub negate: bool,
    /// Only bindings that are enabled count.
    #[serde(default = "enabled")]
    pub enabled: bool,
}

/// The name of what is bound.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Named {
    #[serde(default, deserialize_with = "null_as_default")]
    pub name: String,
}

/// The same of a user.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct NamedUser {
    #[serde(default, deserialize_with = "null_as_default")]
    pub username: String,
}

fn enabled() -> bool {
    true
}

/// The bindings of an application or an endpoint, in their order.
pub async fn of_target(client: Client, target: impl Display) -> Result<Vec<Binding>, RestError> {
    let target = target.to_string();
    let list = |query: Query| {
        let query = query.with("target", target.as_str()).with("ordering", "order");
        Request::get("/policies/bindings/", "read who may use it").query(query)
    };
    all_pages(client, list, |binding: &Binding| binding.pk).await
}

impl Binding {
    /// "group “Operations”", "everybody but user “ann”", "policy “office hours”".
    pub fn words(&self) -> String {
        let (kind, name) = if self.group.is_some() {
            ("group", self.group_obj.as_ref().map(|group| &group.name))
        } else if self.user.is_some() {
            ("user", self.user_obj.as_ref().map(|user| &user.username))
        } else {
            ("policy", self.policy_obj.as_ref().map(|policy| &policy.name))
        };
        let but = match (self.negate, self.policy.is_some()) {
            (false, _) => "",
            (true, false) => "everybody but ",
            (true, true) => "not ",
        };
        match name {
            Some(name) => [but, kind, " “", name, "”"].concat(),
            None => [but, "a ", kind, " that this account may not see"].concat(),
        }
    }

    /// Whether a user passes it; None where a policy decides.
    pub fn admits(&self, user: UserId, groups: &[GroupId]) -> Option<bool> {
        let meant = match (self.group, self.user) {
            (Some(group), _) => groups.contains(&group),
            (None, Some(bound)) => bound == user,
            (None, None) => return None,
        };
        Some(meant != self.negate)
    }
}

/// What the bindings of one object come to for a user.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Access {
    /// No binding counts: everybody who may use the application.
    Everybody,
    /// This binding lets the user in.
    Admitted(String),
    /// None of the groups and users lets the user in, and no policy could.
    Refused(Vec<String>),
    /// None of the groups and users does; these policies may.
    OnlyServer(Vec<String>),
}

/// Judges the enabled bindings: one that passes is enough. (authentik's mode “any”; the API does not tell the mode of
/// an endpoint, and its own pages never set another.)
pub fn access(bindings: &[Binding], user: UserId, groups: &[GroupId]) -> Access {
    let mut refused = Vec::new();
    let mut undecided = Vec::new();
    for binding in bindings.iter().filter(|binding| binding.enabled) {
        match binding.admits(user, groups) {
            Some(true) => return Access::Admitted(binding.words()),
            Some(false) => refused.push(binding.words()),
            None => undecided.push(binding.words()),
        }
    }
    match (undecided.is_empty(), refused.is_empty()) {
        (false, _) => Access::OnlyServer(undecided),
        (true, false) => Access::Refused(refused),
        (true, true) => Access::Everybody,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GROUP: &str = "a0a0a0a0-0000-4000-8000-000000000001";

    fn binding(fields: &str) -> Binding {
        serde_json::from_str(&format!(r#"{{"pk":"b0b0b0b0-0000-4000-8000-000000000001",{fields}}}"#)).unwrap()
    }

    fn of_group(more: &str) -> Binding {
        binding(&format!(r#""group":"{GROUP}","group_obj":{{"name":"Fitters"}}{more}"#))
    }

    fn of_user() -> Binding {
        binding(r#""user":4,"user_obj":{"username":"imre"},"policy":null,"group":null"#)
    }

    fn of_policy(more: &str) -> Binding {
        binding(&format!(
            r#""policy":"c0c0c0c0-0000-4000-8000-000000000001","policy_obj":{{"name":"by day","bound_to":2}}{more}"#
        ))
    }

    fn group() -> GroupId {
        GROUP.parse().unwrap()
    }

    #[test]
    fn without_a_binding_that_counts_everybody_passes() {
        assert_eq!(access(&[], UserId(4), &[]), Access::Everybody);
        assert_eq!(access(&[of_group(r#","enabled":false"#)], UserId(4), &[]), Access::Everybody);
    }

    #[test]
    fn one_binding_that_lets_the_user_in_is_enough() {
        let bindings = [of_policy(""), of_group(""), of_user()];
        assert_eq!(access(&bindings, UserId(4), &[]), Access::Admitted("user “imre”".into()));
        assert_eq!(access(&bindings, UserId(9), &[group()]), Access::Admitted("group “Fitters”".into()));
    }

    #[test]
    fn a_policy_may_let_in_whom_no_group_does() {
        let bindings = [of_group(""), of_policy("")];
        assert_eq!(access(&bindings, UserId(4), &[]), Access::OnlyServer(vec!["policy “by day”".into()]));
        assert_eq!(access(&[of_group("")], UserId(4), &[]), Access::Refused(vec!["group “Fitters”".into()]));
    }

    #[test]
    fn a_negated_binding_means_the_others() {
        let negated = [of_group(r#","negate":true"#)];
        assert_eq!(
            access(&negated, UserId(4), &[group()]),
            Access::Refused(vec!["everybody but group “Fitters”".into()])
        );
        assert_eq!(
            access(&negated, UserId(4), &[]),
            Access::Admitted("everybody but group “Fitters”".into())
        );
        assert_eq!(of_policy(r#","negate":true"#).words(), "not policy “by day”");
    }

    #[test]
    fn a_group_that_may_not_be_seen_is_still_a_binding() {
        let hidden = binding(&format!(r#""group":"{GROUP}","group_obj":null"#));
        assert_eq!(hidden.words(), "a group that this account may not see");
        assert_eq!(
            access(&[hidden], UserId(4), &[group()]),
            Access::Admitted("a group that this account may not see".into())
        );
    }
}
