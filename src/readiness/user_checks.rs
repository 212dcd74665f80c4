//! Whether one user can connect: what can be checked here, and what only the server knows.

use super::admission::{Access, access};
use super::check::{Check, Fix, Subject, Verdict};
use super::endpoint_checks::limit;
use super::words;
use crate::rest::Loading;
use crate::route::{EndpointTab, Route};
use authentik_rac::applications::AccessAnswer;
use authentik_rac::bindings::{Binding, Subject as Bound};
use authentik_rac::endpoints::Endpoint;
use authentik_rac::providers::Provider;
use authentik_rac::users::{GroupId, User};
use rac_messages::sentences;

/// The data about one user.
pub struct UserFacts<'a> {
    pub user: &'a User,
    pub provider: &'a Provider,
    pub endpoint: Option<&'a Endpoint>,
    /// authentik's answer about the application, if it is about this user.
    pub answer: Option<&'a Loading<AccessAnswer>>,
    /// The bindings of the endpoint.
    pub bindings: &'a Loading<Vec<Binding>>,
    /// The groups of the user.
    pub groups: &'a Loading<Vec<GroupId>>,
    /// How many tokens for the endpoint the account sees, expired ones included, and how many of them are the user's.
    pub tokens: &'a Loading<(u32, u32)>,
    pub sees_all_tokens: bool,
}

/// All checks, in the order of a launch.
pub fn of_user(facts: &UserFacts) -> Vec<Check> {
    let name = &facts.user.username;
    let account = match facts.user.is_active {
        true => Check::new(Subject::Account, Verdict::Ready, words::active(name)),
        false => Check::new(Subject::Account, Verdict::Blocks, words::inactive(name)),
    };
    let mut checks = vec![account, application(facts)];
    if let Some(endpoint) = facts.endpoint {
        checks.push(Check::of(Subject::EndpointAccess, facts.bindings, |bindings| {
            endpoint_access(facts, endpoint, bindings)
        }));
        checks.push(tokens(facts, endpoint));
    }
    checks
}

fn application(facts: &UserFacts) -> Check {
    let subject = Subject::ApplicationAccess;
    if facts.provider.assigned_application_slug.is_none() {
        return Check::new(subject, Verdict::Blocks, words::NO_APPLICATION_TO_USE);
    }
    let Some(answer) = facts.answer else {
        return Check::new(subject, Verdict::NotKnown, words::ONLY_FOR_SUPERUSERS);
    };
    Check::of(subject, answer, |answer| {
        let verdict = if answer.passing { Verdict::Ready } else { Verdict::Blocks };
        Check::new(subject, verdict, words::application_answer(answer))
    })
}

fn endpoint_access(facts: &UserFacts, endpoint: &Endpoint, bindings: &[Binding]) -> Check {
    let subject = Subject::EndpointAccess;
    // Without group bindings, the user's groups are not needed.
    let needs_groups = bindings.iter().any(|one| one.enabled && matches!(one.subject, Some(Bound::Group(_))));
    let none = Loading::Ready(Vec::new());
    let groups = if needs_groups { facts.groups } else { &none };
    Check::of(subject, groups, |groups| {
        let fix = || Fix::Open(words::OPEN_BINDINGS, Route::Endpoint(endpoint.pk, EndpointTab::Bindings));
        match access(bindings, facts.user.pk, groups) {
            Access::Everyone => Check::new(subject, Verdict::Ready, words::EVERYONE_ENDPOINT),
            Access::Admitted(by) => Check::new(subject, Verdict::Ready, words::admitted(by)),
            Access::Refused(all) => {
                Check::new(subject, Verdict::Blocks, words::none_matches(&all)).with([fix()])
            }
            Access::OnlyServer(policies) => {
                Check::new(subject, Verdict::OnlyServer, words::only_policies(&policies)).with([fix()])
            }
        }
    })
}

fn tokens(facts: &UserFacts, endpoint: &Endpoint) -> Check {
    let all = match facts.tokens {
        Loading::Ready((all, _)) => Loading::Ready(*all),
        Loading::Waiting => Loading::Waiting,
        Loading::Failed(error) => Loading::Failed(error.clone()),
    };
    let mut check = limit(endpoint, &all, facts.sees_all_tokens);
    if let Loading::Ready((_, own @ 1..)) = facts.tokens
        && endpoint.maximum_connections > 0
    {
        check.reason = sentences([check.reason, words::own_tokens(*own, &facts.user.username)]);
    }
    check
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use authentik_rac::{ErrorKind, RestError};

    fn user(active: bool) -> User {
        authentik_rac::wire::read(&format!(r#"{{"pk":4,"username":"imre","is_active":{active}}}"#)).unwrap()
    }

    fn endpoint() -> Endpoint {
        authentik_rac::wire::read(
            r#"{"pk":"00000000-0000-4000-8000-00000000000a","name":"lathe","provider":4,
                "provider_obj":{"pk":4,"name":"Mill","assigned_application_slug":"mill"},"protocol":"vnc",
                "host":"lathe:5900","auth_mode":"prompt","maximum_connections":2}"#,
        )
        .unwrap()
    }

    fn bound_to_group() -> Loading<Vec<Binding>> {
        Loading::Ready(vec![
            authentik_rac::wire::read(
                r#"{"pk":"00000000-0000-4000-8000-00000000000b","group":"00000000-0000-4000-8000-00000000000c",
                    "target":"00000000-0000-4000-8000-00000000000a","order":0}"#,
            )
            .unwrap(),
        ])
    }

    fn checks(
        user: &User,
        bindings: &Loading<Vec<Binding>>,
        groups: &Loading<Vec<GroupId>>,
        answer: Option<&Loading<AccessAnswer>>,
    ) -> Vec<Check> {
        let endpoint = endpoint();
        of_user(&UserFacts {
            user,
            provider: &endpoint.provider_obj,
            endpoint: Some(&endpoint),
            answer,
            bindings,
            groups,
            tokens: &Loading::Ready((1, 1)),
            sees_all_tokens: true,
        })
    }

    fn refused() -> RestError {
        RestError::new(rac_messages::authentik::read_groups, ErrorKind::NoPermission)
    }

    #[test]
    fn an_inactive_account_and_a_failing_policy_are_reported_with_the_policy_s_message() {
        let answer = Loading::Ready(AccessAnswer { passing: false, messages: vec!["Only by day.".into()] });
        let none = Loading::Ready(Vec::new());
        let checks = checks(&user(false), &none, &Loading::Failed(refused()), Some(&answer));
        assert_eq!((checks[0].verdict, checks[1].verdict), (Verdict::Blocks, Verdict::Blocks));
        assert!(checks[1].reason.text().contains("Only by day."), "{}", checks[1].reason);
        assert_eq!(checks[2].verdict, Verdict::Ready, "nothing is bound: the groups need not be known");
    }

    #[test]
    fn a_group_binding_waits_for_the_user_s_groups() {
        let inside = Loading::Ready(vec!["00000000-0000-4000-8000-00000000000c".parse().unwrap()]);
        let of =
            |groups: &Loading<Vec<GroupId>>| checks(&user(true), &bound_to_group(), groups, None)[2].verdict;
        assert_eq!(of(&inside), Verdict::Ready);
        assert_eq!(of(&Loading::Ready(Vec::new())), Verdict::Blocks);
        assert_eq!(of(&Loading::Failed(refused())), Verdict::NotKnown);
    }

    #[test]
    fn an_answer_about_another_user_is_not_used() {
        let none = Loading::Ready(Vec::new());
        assert_eq!(checks(&user(true), &none, &none_groups(), None)[1].verdict, Verdict::NotKnown);
    }

    fn none_groups() -> Loading<Vec<GroupId>> {
        Loading::Ready(Vec::new())
    }

    #[test]
    fn the_user_s_own_tokens_are_counted_separately() {
        let none = Loading::Ready(Vec::new());
        let results = checks(&user(true), &none, &none_groups(), None);
        assert_eq!(results[3].verdict, Verdict::Ready);
        assert!(results[3].reason.text().ends_with("1 of them is imre's."), "{}", results[3].reason);
    }
}
