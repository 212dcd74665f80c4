//! The checklist of an endpoint.

use super::check::{Check, Fix, Subject, Verdict};
use super::openness::{self, Guard};
use super::outposts::{self, OutpostState};
use super::provider_checks::{application, expiry, lint};
use super::{settings, words};
use crate::rest::Loading;
use crate::route::{EndpointTab, Route, TokensView};
use authentik_rac::bindings::Binding;
use authentik_rac::endpoints::Endpoint;
use authentik_rac::endpoints::EndpointField;
use rac_messages::Message;

/// The data for the checklist of an endpoint.
pub struct EndpointFacts<'a> {
    pub endpoint: &'a Endpoint,
    pub outposts: &'a Loading<Vec<OutpostState>>,
    /// The bindings of the application, if there is one.
    pub application_bindings: &'a Loading<Vec<Binding>>,
    /// The endpoint's own bindings.
    pub bindings: &'a Loading<Vec<Binding>>,
    /// How many tokens for it the account sees, expired ones included.
    pub tokens: &'a Loading<u32>,
    /// Whether the account sees all tokens and all bindings.
    pub sees_all: bool,
    /// Whether the account sees the connection tokens of all users.
    pub sees_all_tokens: bool,
}

/// All checks, in the order of a launch.
pub fn of_endpoint(facts: &EndpointFacts) -> Vec<Check> {
    let endpoint = facts.endpoint;
    let provider = &endpoint.provider_obj;
    let mut checks = vec![application(provider)];
    if provider.assigned_application_slug.is_some() {
        checks.push(openness::check(
            Subject::ApplicationAccess,
            facts.application_bindings,
            facts.sees_all,
            Guard::of(facts.bindings, facts.sees_all),
            words::EVERYONE_APPLICATION,
            None,
        ));
    }
    let mut access = openness::check(
        Subject::EndpointAccess,
        facts.bindings,
        facts.sees_all,
        Guard::of(facts.application_bindings, facts.sees_all),
        words::EVERYONE_ENDPOINT,
        Some(Fix::Restrict(endpoint.pk.0, endpoint.name.clone())),
    );
    // Existing bindings may only have to be enabled.
    if access.verdict == Verdict::Open && matches!(facts.bindings, Loading::Ready(all) if !all.is_empty()) {
        let route = Route::Endpoint(endpoint.pk, EndpointTab::Bindings);
        access = access.with([Fix::Open(words::OPEN_BINDINGS, route)]);
    }
    checks.push(access);
    checks.extend(outposts::checks(provider, facts.outposts));
    checks.push(limit(endpoint, facts.tokens, facts.sees_all_tokens));
    checks.push(expiry(provider));
    let settings_field = Route::EndpointEditAt(endpoint.pk, EndpointField::Settings);
    let edit = Fix::Open(words::OPEN_ENDPOINT, settings_field);
    checks.push(lint(&settings::of_endpoint(endpoint), edit));
    checks.push(host(endpoint));
    checks
}

/// Only a launch shows whether guacd can reach the host, but an impossible host can be detected.
fn host(endpoint: &Endpoint) -> Check {
    let wrong = settings::of_host(endpoint);
    if wrong.is_empty() {
        return Check::new(Subject::Host, Verdict::OnlyServer, words::host_only_launch(&endpoint.host));
    }
    let edit = Fix::Open(words::OPEN_HOST, Route::EndpointEditAt(endpoint.pk, EndpointField::Host));
    Check::new(Subject::Host, Verdict::Attention, words::findings(&wrong)).with([edit])
}

/// A launch is refused if as many tokens as the limit allows have not expired. The list contains expired ones, too,
/// which can't be distinguished: so it can be certain that the limit is not reached, but never that it is.
pub fn limit(endpoint: &Endpoint, tokens: &Loading<u32>, sees_all: bool) -> Check {
    let maximum = endpoint.maximum_connections;
    let limit = maximum.unsigned_abs();
    let check = |verdict, reason: Message| Check::new(Subject::Limit, verdict, reason);
    let limit_field = Route::EndpointEditAt(endpoint.pk, EndpointField::MaximumConnections);
    let edit = Fix::Open(words::CHANGE_LIMIT, limit_field);
    match maximum {
        0 => return check(Verdict::Blocks, words::LIMIT_ZERO).with([edit]),
        ..0 => return check(Verdict::Ready, words::LIMIT_NONE),
        _ if endpoint.provider_obj.delete_token_on_disconnect => {
            return check(Verdict::Ready, words::limit_has_no_effect(limit));
        }
        _ => {}
    }
    Check::of(Subject::Limit, tokens, |count| {
        if *count >= limit {
            let view = TokensView { endpoint: Some(endpoint.pk), ..TokensView::default() };
            let show = Fix::Open(words::SHOW_TOKENS, Route::Tokens(view));
            check(Verdict::Attention, words::limit_perhaps_reached(limit, *count)).with([show, edit])
        } else if sees_all {
            check(Verdict::Ready, words::limit_not_reached(limit, *count))
        } else {
            check(Verdict::NotKnown, words::limit_not_visible(limit))
        }
    })
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;

    fn endpoint(maximum: i32, provider: &str) -> Endpoint {
        let text = format!(
            r#"{{"pk":"00000000-0000-4000-8000-00000000000a","name":"lathe","provider":4,
                "provider_obj":{{"pk":4,"name":"Mill","connection_expiry":"hours=1"{provider}}},"protocol":"vnc",
                "host":"lathe:5900","auth_mode":"prompt","maximum_connections":{maximum}}}"#
        );
        authentik_rac::wire::read(&text).unwrap()
    }

    fn verdict(maximum: i32, tokens: u32, sees_all: bool) -> Verdict {
        limit(&endpoint(maximum, ""), &Loading::Ready(tokens), sees_all).verdict
    }

    #[test]
    fn a_limit_of_zero_blocks_everyone_and_a_negative_one_no_one() {
        assert_eq!(verdict(0, 0, true), Verdict::Blocks);
        assert_eq!(verdict(-1, 50, true), Verdict::Ready);
        assert_eq!(verdict(-7, 50, false), Verdict::Ready);
    }

    #[test]
    fn tokens_at_the_limit_may_have_expired() {
        assert_eq!(verdict(2, 1, true), Verdict::Ready);
        assert_eq!(verdict(2, 2, true), Verdict::Attention);
        assert_eq!(verdict(2, 3, false), Verdict::Attention, "what it sees is enough");
    }

    #[test]
    fn without_all_tokens_a_limit_is_not_certain() {
        assert_eq!(verdict(2, 1, false), Verdict::NotKnown);
    }

    #[test]
    fn a_limit_has_no_effect_where_tokens_are_deleted_while_connecting() {
        let lathe = endpoint(1, r#","delete_token_on_disconnect":true"#);
        assert_eq!(limit(&lathe, &Loading::Waiting, false).verdict, Verdict::Ready);
    }

    fn access(bindings: &str, application: &str) -> Vec<Check> {
        let read = |text: &str| Loading::Ready(authentik_rac::wire::read(text).unwrap());
        let lathe = endpoint(1, r#","assigned_application_slug":"mill""#);
        of_endpoint(&EndpointFacts {
            endpoint: &lathe,
            outposts: &Loading::Waiting,
            application_bindings: &read(application),
            bindings: &read(bindings),
            tokens: &Loading::Ready(0),
            sees_all: true,
            sees_all_tokens: true,
        })
    }

    #[test]
    fn an_endpoint_without_bindings_of_its_own_or_its_application_s_can_be_restricted_at_once() {
        let bound = r#"[{"pk":"00000000-0000-4000-8000-00000000000b","order":0,"user":1,
            "target":"00000000-0000-4000-8000-00000000000a"}]"#;
        let off = bound.replace("\"user\":1", "\"user\":1,\"enabled\":false");
        let verdicts = |checks: &[Check]| (checks[1].verdict, checks[2].verdict);
        let open = access("[]", "[]");
        assert_eq!(verdicts(&open), (Verdict::Open, Verdict::Open));
        assert!(matches!(open[2].fixes.as_slice(), [Fix::Restrict(_, name)] if name == "lathe"));
        let off = access(&off, "[]");
        assert_eq!(verdicts(&off), (Verdict::Open, Verdict::Open));
        assert_eq!(off[2].fixes.len(), 2, "what is there can be enabled");
        assert_eq!(verdicts(&access(bound, "[]")), (Verdict::Ready, Verdict::Ready));
        assert_eq!(verdicts(&access("[]", bound)), (Verdict::Ready, Verdict::Ready));
    }

    #[test]
    fn each_fix_in_the_form_names_its_field() {
        let fixes = limit(&endpoint(0, ""), &Loading::Ready(0), true).fixes;
        let there = "#/endpoints/00000000-0000-4000-8000-00000000000a/edit?field=maximum_connections";
        assert!(matches!(fixes.as_slice(), [Fix::Open(_, route)] if route.to_hash() == there), "{fixes:?}");
        let expiry = expiry(
            &authentik_rac::wire::read(r#"{"pk":4,"name":"Mill","connection_expiry":"hours=0"}"#).unwrap(),
        );
        let there = "#/providers/4/edit?field=connection_expiry";
        assert!(matches!(expiry.fixes.as_slice(), [Fix::Open(_, route)] if route.to_hash() == there));
    }

    #[test]
    fn an_impossible_host_has_the_form_s_text() {
        let with = |host: &str, settings: &str| {
            let mut lathe = endpoint(1, "");
            lathe.host = host.to_owned();
            lathe.settings = serde_json::from_str(settings).unwrap();
            super::host(&lathe)
        };
        for host in ["lathe:70000", "lathe:22:33", "ann@lathe", "la\u{200b}the", "lathe,5900", "la the"] {
            let check = with(host, "{}");
            let words = guacamole_settings::host::problems(host).remove(0).words;
            assert_eq!(check.verdict, Verdict::Attention, "{host}");
            assert_eq!(check.reason, words, "{host}");
            assert_eq!(check.fixes.len(), 1);
        }
        assert_eq!(with("lathe:5900", "{}").verdict, Verdict::OnlyServer);
        assert_eq!(with("lathe:70000", r#"{"port":"5900"}"#).verdict, Verdict::OnlyServer);
        assert_eq!(with("münchen", "{}").verdict, Verdict::OnlyServer, "worth knowing, but it may work");
    }

    #[test]
    fn an_endpoint_is_as_ready_as_its_provider_and_itself() {
        let lathe = endpoint(1, r#","assigned_application_slug":"mill","outpost_set":["Outpost x"]"#);
        let none = Loading::Ready(Vec::new());
        let checks = of_endpoint(&EndpointFacts {
            endpoint: &lathe,
            outposts: &Loading::Waiting,
            application_bindings: &none,
            bindings: &none,
            tokens: &Loading::Ready(0),
            sees_all: true,
            sees_all_tokens: true,
        });
        let subjects: Vec<Subject> = checks.iter().map(|check| check.subject).collect();
        let order = [
            Subject::Application,
            Subject::ApplicationAccess,
            Subject::EndpointAccess,
            Subject::Outpost,
            Subject::OutpostHealth,
            Subject::Limit,
            Subject::Expiry,
            Subject::Settings,
            Subject::Host,
        ];
        assert_eq!(subjects, order);
        assert!(checks.iter().any(|check| check.reason.text().contains("lathe:5900")), "the host is named");
    }
}
